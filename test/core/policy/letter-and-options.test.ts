import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draft } from '../../../core/letters/draft.ts';
import { pricedOption } from '../../../core/playbook/matrix.ts';
import { type Difference, differences, type Offer } from '../../../core/policy/letter-and-options.ts';
import { OPTION_KINDS, type SolutionOption } from '../../../core/words/option.ts';
import type { DraftKind } from '../../../core/words/record/draft.ts';
import { caseOf, messageOf, NOW, ownPlaybook } from '../letters/samples.ts';

const playbook = ownPlaybook();
const GBP = (minor: number) => ({ minor, currency: 'GBP' });
const price = GBP(6_500);

/** "9.75 GBP", "15 %" not offered; "#1" not said; "2/3" numbered and listed. */
const short = (found: Difference[]): string[] =>
  found.map((one) => {
    if (one.code === 'only_in_list') return `#${one.number}`;
    if (one.code === 'count') return `${one.letter}/${one.list}`;
    return one.amount === null ? `${one.percent} %` : `${one.amount.minor / 100} ${one.amount.currency}`;
  });

const offerOf = (options: SolutionOption[], change: Partial<Offer> = {}): Offer => ({
  options,
  standing: [],
  price,
  refunded: null,
  currency: 'GBP',
  ...change,
});
const part = (percent: number) => pricedOption('partial_refund', percent, price);
const whole = pricedOption('full_refund', undefined, price);
const anew = pricedOption('replacement', undefined, price);
const back = pricedOption('return_for_refund', undefined, price);

const TWO = '1. We send you a new one.\n2. You keep it, and we refund £19.50 (30% of the price).';

describe('where letter and options part', () => {
  test.each<[why: string, text: string, options: SolutionOption[], expected: string[]]>([
    ['they agree', TWO, [anew, part(30)], []],
    [
      'edited to a smaller sum',
      TWO.replace('19.50 (30%', '9.75 (15%'),
      [anew, part(30)],
      ['9.75 GBP', '15 %', '#2'],
    ],
    ['edited sum, old share', TWO.replace('19.50', '9.75'), [anew, part(30)], ['9.75 GBP']],
    ['A14 edited row, old letter', TWO, [anew, part(15)], ['19.5 GBP', '30 %', '#2']],
    ['a choice more than options', `${TWO}\n3. We send you the part.`, [anew, part(30)], ['3/2']],
    ['an option more than choices', TWO, [anew, part(30), { kind: 'missing_part' }], ['2/3']],
    ['one option, two choices', TWO, [part(30)], ['2/1']],
    ['a list that nobody numbers', 'A new one, or £19.50.', [anew, part(30)], ['0/2']],
    ['a full refund that was typed', 'We are refunding you in full now.', [], ['100 %']],
    ['the whole sum that was typed', 'We refund £65.00 today.', [part(30)], ['65 GBP', '#1']],
    ['the whole sum beside a new one', 'We refund £65.00 today.', [anew], ['65 GBP']],
    ['the whole sum, offered', 'We refund £65.00 today.', [whole], []],
    [
      'a share that is the sum',
      'We refund 30% of the price.',
      [{ kind: 'partial_refund', amount: GBP(1_950) }],
      [],
    ],
    ['the price is mentioned', 'You paid £65.00. We refund £19.50.', [part(30)], []],
    ['the price beside what is given', 'We refund £19.50 (30% of the £65.00).', [part(30)], []],
    ['a full refund that is not said', 'We send you a new one.', [whole], ['#1']],
    ['a return names its money or not', 'Please send it back to us.', [back], []],
    ['a volume is no number', '1.5 litres\n2.5 litres', [anew], []],
  ])('%s', (_, text, options, expected) => {
    expect(short(differences(text, offerOf(options), null))).toEqual(expected);
  });

  test('what stands from earlier letters, and what Amazon gave back, may be named again', () => {
    const text = 'Our £19.50 stand; Amazon refunded £5.00.';
    expect(short(differences(text, offerOf([]), null))).toEqual(['19.5 GBP', '5 GBP']);
    const known = { standing: [part(30)], refunded: GBP(500) };
    expect(differences(text, offerOf([], known), null)).toEqual([]);
  });

  test('numbered steps of the draft are no choices, with and without choices below', () => {
    const steps = 'Please try this:\n1. Hold the button.\n2. Wait.\n3. Let go.';
    const drafted = { text: `${steps}\n\n${TWO}`, options: [anew, part(30)], standing: [] };
    const said = (text: string, options: SolutionOption[]) =>
      short(differences(text, offerOf(options), drafted));
    expect(said(`${drafted.text}\n\nThank you.`, [anew, part(30)])).toEqual([]);
    expect(said(`${steps}\n\n${TWO}`, [part(30)])).toEqual(['2/1']);
    expect(said(`${steps}\n\nYou keep it, and we refund £19.50.`, [part(30)])).toEqual([]);
    const only = { text: steps, options: [], standing: [] };
    expect(differences(`${steps}\n4. Press it again.`, offerOf([]), only)).toEqual([]);
  });

  test('what parts in the draft already is no doing of the person who edits it', () => {
    const drafted = { text: 'You get all of it.', options: [whole], standing: [] };
    expect(short(differences(drafted.text, offerOf([whole]), null))).toEqual(['#1']);
    expect(differences(`${drafted.text} Thank you.`, offerOf([whole]), drafted)).toEqual([]);
    expect(short(differences(drafted.text, offerOf([part(30)]), drafted))).toEqual(['#1']);
  });

  // One sentence in each language of letters, its sum edited from 19,50 to 9,75.
  test.each([
    ['en', 'You keep it, and we refund €19.50.'],
    ['de', 'Sie behalten den Artikel, und wir erstatten Ihnen 19,50 €.'],
    ['fr', 'Vous conservez l’article et nous vous remboursons 19,50 €.'],
    ['es', 'Un reembolso de 19,50 €, y usted se queda con el artículo.'],
    ['it', 'Un rimborso di 19,50 €, e Lei tiene l’articolo.'],
    ['ja', '商品はそのままお持ちいただき、€19.50を返金いたします。'],
    ['nl', 'Een terugbetaling van € 19,50, en u houdt het artikel.'],
    ['pl', 'Częściowy zwrot pieniędzy: 19,50 €, a produkt zostaje u Państwa.'],
    ['sv', 'En återbetalning på 19,50 €, och du behåller varan.'],
    ['pt', 'Um reembolso de € 19,50, e você fica com o produto.'],
    ['zh', '退款 €19.50，商品您留着。'],
  ])('%s: an edited sum is found', (_, text) => {
    const euros = (minor: number) => ({ minor, currency: 'EUR' });
    const option: SolutionOption = { kind: 'partial_refund', percent: 30, amount: euros(1_950) };
    const offer = offerOf([option], { price: euros(6_500), currency: 'EUR' });
    expect(differences(text, offer, null)).toEqual([]);
    const edited = text.replace('19,50', '9,75').replace('19.50', '9.75');
    expect(short(differences(edited, offer, null))).toEqual(['9.75 EUR', '#1']);
  });
});

describe('an unchanged draft', () => {
  const kinds = OPTION_KINDS.filter((kind) => kind !== 'ask_more');
  const sets = fc.uniqueArray(fc.constantFrom(...kinds), { maxLength: 3 });
  const letters: DraftKind[] = ['offer', 'guidance', 'listing_thanks', 'response'];

  test.each(['en', 'de'])('%s: never parts from its own options', (language) => {
    const currency = 'EUR';
    fc.assert(
      fc.property(
        sets,
        fc.constantFrom(...letters),
        fc.integer({ min: 20, max: 50 }),
        fc.option(fc.integer({ min: 800, max: 400_000 })),
        (chosenKinds, kind, percent, minor) => {
          const paid = minor === null ? null : { minor, currency };
          const options = chosenKinds.map((one) =>
            pricedOption(one, one === 'partial_refund' ? percent : undefined, paid),
          );
          const order = { price: paid, channel: 'seller' as const, purchasedAt: null };
          const request = {
            kind,
            case: caseOf({ language, order }),
            messages: [messageOf()],
            playbook,
            options,
            now: NOW,
            staffLanguage: 'en' as const,
          };
          const made = draft(request);
          const offer = offerOf(made.options, { price: paid, currency });
          const drafted = { text: made.body, options: made.options, standing: [] };
          expect(short(differences(`${made.body} `, offer, drafted)), made.body).toEqual([]);
          const money = differences(made.body, offer, null).filter(({ code }) => code !== 'count');
          expect(short(money), made.body).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
