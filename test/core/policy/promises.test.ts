import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approverOfText, beyondOffer } from '../../../core/policy/approver-of-text.ts';
import { promisedAmounts } from '../../../core/policy/promised-amounts.ts';
import type { SolutionOption } from '../../../core/words/option.ts';
import { ownPlaybook } from '../letters/samples.ts';

/** "20.00 EUR" and "30 %" for short. */
const read = (text: string, currency: string) =>
  promisedAmounts(text, currency).map(({ amount, percent }) =>
    amount === null ? `${percent}%` : `${amount.minor} ${amount.currency}`,
  );

describe('money that a text promises', () => {
  test.each<[currency: string, text: string, expected: string[]]>([
    ['USD', 'We refund $20.00 today.', ['2000 USD']],
    ['USD', 'We refund US$ 1,234.50 today.', ['123450 USD']],
    ['CAD', 'We refund $20 today.', ['2000 CAD']],
    ['GBP', 'You get £7.5 back, that is 15 pounds in all.', ['750 GBP', '1500 GBP']],
    ['USD', 'Please try 2 other outlets; it weighs 3 pounds.', []],
    ['EUR', 'Wir erstatten Ihnen 1.234,56 € noch heute.', ['123456 EUR']],
    ['EUR', 'Sie erhalten 20,- Euro zurück.', ['2000 EUR']],
    ['EUR', 'Wir erstatten Ihnen zwanzig Euro.', ['2000 EUR']],
    ['EUR', 'Nous vous remboursons 12,5 € dès aujourd’hui.', ['1250 EUR']],
    ['EUR', 'Le devolvemos 12,50 euros y además EUR 5.', ['500 EUR', '1250 EUR']],
    ['EUR', 'Le rimborsiamo 30 € sul metodo di pagamento.', ['3000 EUR']],
    ['EUR', 'U krijgt € 10,95 terug.', ['1095 EUR']],
    ['PLN', 'Zwrócimy 1 234,50 zł.', ['123450 PLN']],
    ['SEK', 'Vi betalar tillbaka 250 kr.', ['25000 SEK']],
    ['BRL', 'Devolvemos R$ 1.100,00 hoje.', ['110000 BRL']],
    ['JPY', '２，０００円を返金いたします。', ['2000 JPY']],
    ['JPY', '￥3,980 を返金いたします。', ['3980 JPY']],
    ['USD', 'A refund of 50% of the price, and you keep it.', ['50%']],
    ['EUR', 'Eine Erstattung von dreißig Prozent.', ['30%']],
    ['EUR', 'Ein Nachlass von 40 % auf den Preis.', ['40%']],
    ['JPY', '代金の30％を返金いたします。', ['30%']],
    ['USD', 'The cover is 100% cotton; charge the battery to 80%.', []],
    ['USD', 'We refund you in full today.', ['100%']],
    ['USD', 'We are refunding you in full now.', ['100%']],
    ['USD', 'Your order was fully refunded today.', ['100%']],
    ['EUR', 'Wir erstatten Ihnen den Betrag vollständig.', ['100%']],
    ['EUR', 'Ich erstatte Ihnen heute Ihr gesamtes Geld.', ['100%']],
    ['EUR', 'Sie erhalten die volle Erstattung; zurückschicken müssen Sie nichts.', ['100%']],
    ['EUR', 'Un remboursement intégral, sans retour.', ['100%']],
    ['JPY', '返品なしで全額返金いたします。', ['100%']],
    ['EUR', 'We cannot give you a full refund.', []],
    // What a return brings is the buyer's right.
    ['EUR', 'Eine Rückgabe mit voller Erstattung von 24,99 €: Wählen Sie den Artikel.', []],
    ['USD', 'Returning the product for a full refund stays open to you.', []],
    ['USD', 'We refund $24 without a return.', ['2400 USD']],
    ['USD', '> you wrote that $99 was too much', []],
    ['USD', 'Order 112-0000001-0000001, model 500, 12 V.', []],
  ])('%s: %s', (currency, text, expected) => {
    expect(read(text, currency).toSorted()).toEqual(expected.toSorted());
  });

  test('any text is read without an error, and amounts are whole minor units', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('USD', 'JPY'),
        (text, currency) => {
          for (const { amount } of promisedAmounts(`${text} 12.5 € ${text}`, currency))
            if (amount !== null) expect(Number.isSafeInteger(amount.minor)).toBe(true);
        },
      ),
    );
  });
});

describe('what was typed beyond the offer', () => {
  const playbook = ownPlaybook();
  const price = { minor: 2_499, currency: 'USD' };
  const options: SolutionOption[] = [
    { kind: 'partial_refund', percent: 30, amount: { minor: 750, currency: 'USD' } },
    { kind: 'return_for_refund', amount: price },
  ];
  const beyond = (text: string) => beyondOffer(promisedAmounts(text, 'USD'), options).map(({ said }) => said);
  const roleFor = (text: string, paid: typeof price | null = price) =>
    approverOfText(playbook, { text, options, chosen: null, price: paid, currency: 'USD', risks: [] }).role;

  test.each([
    ['A refund of $7.50 (30% of the price), and you keep the product.', 0],
    ['A refund of $5 and you keep it.', 0],
    ['A refund of $17.50 and you keep it.', 1],
    ['A refund of 45% of the price.', 1],
    ['We refund the full amount, no return needed.', 1],
    ['A refund of 7 EUR.', 1],
  ])('%s', (text, count) => {
    expect(beyond(text)).toHaveLength(count);
  });

  test('a dearer promise goes to whom the playbook says', () => {
    expect(roleFor('A refund of $7.50, and you keep it.')).toBe('agent');
    expect(roleFor('A refund of $24.00 and a gift of $400.')).toBe('supervisor');
    expect(roleFor('We refund 90% of the price.')).toBe('supervisor');
    expect(roleFor('We refund 90% of the price.', null)).toBe('supervisor');
    expect(roleFor('Returning it for a full refund stays open to you.')).toBe('agent');
    const calm = { text: 'Hello.', options, chosen: null, price, currency: 'USD' };
    expect(approverOfText(playbook, { ...calm, risks: ['safety'] }).because).toEqual({
      code: 'risk',
      risk: 'safety',
    });
    // A supervisor has granted it before: to say so again is nobody's new promise.
    const dear: SolutionOption = { kind: 'full_refund', amount: { minor: 90_000, currency: 'USD' } };
    const again = { text: 'We refund $900.00 today.', options: [], price: null, currency: 'USD', risks: [] };
    expect(approverOfText(playbook, { ...again, chosen: dear }).role).toBe('agent');
    expect(approverOfText(playbook, { ...again, chosen: null }).role).toBe('supervisor');
  });
});
