import { describe, expect, it } from 'vitest';
import { fold } from '../../../../core/language/fold.ts';
import { chosenIn } from '../../../../core/understanding/judges/chosen.ts';
import type { WishKind } from '../../../../core/words/heard/wish.ts';

const OFFERED = [
  { kind: 'partial_refund', percent: 30 },
  { kind: 'full_refund' },
  { kind: 'replacement' },
] as const;

function chosen(text: string, wants: WishKind[] = [], takes = 1) {
  return chosenIn(fold(text), OFFERED, { takes, likelyWish: (kind) => (wants.includes(kind) ? 0.9 : 0.01) });
}

describe('the option that a message takes', () => {
  it.each([
    ['2', 2],
    ['2 please', 2],
    ['Option 3, danke', 3],
    ['opción 2', 2],
    ['Seçenek 2 lütfen', 2],
    ['2番でお願いします', 2],
    ['第二个', 2],
    ['the second one please', 2],
    ['Die zweite bitte', 2],
    ['Tar tvåan', 2],
    ['la première', 1],
    ['1, otherwise 2', 1],
    ['ok pour les 30%', 1],
    ['Number 3. But a new one.', 3],
    ['La 1, y si no queda ninguna pues la 2', 1],
  ])('%s → %s', (text, number) => {
    expect(chosen(text)).toBe(number);
  });

  it('a wish that fits one option alone', () => {
    expect(chosen('then I would rather have a new one', ['replacement'])).toBe(3);
    expect(chosen('nehme die Rückerstattung', ['refund'])).toBe(2);
  });

  it('a number that no option has is none', () => {
    expect(chosen('7')).toBeNull();
  });

  it('a message that takes none of them chooses nothing, whatever it wishes', () => {
    expect(chosen('30% is an insult. Half back, or we part.', [], 0.2)).toBeNull();
    expect(chosen('2 plates are broken', [], 0.01)).toBeNull();
    expect(chosen('a new one', ['replacement'], 0.2)).toBeNull();
  });

  it('a name needs less than a wish: "option 2" with a question beside it', () => {
    expect(chosen('Opção 2, obrigada. Tenho de devolver o antigo?', [], 0.2)).toBe(2);
    expect(chosen('ok pour les 30% mais sous combien de jours ?', [], 0.1)).toBe(1);
  });

  it.each([
    ['Ich nehme die 1, und wenn das nicht klappt halt die 2.', 1],
    ['la tres', 3],
    ['Doe mij maar nummer twee', 2],
  ])('%s → %s, digit or word', (text, number) => {
    expect(chosen(text)).toBe(number);
  });

  it.each([
    "Ni l'un ni l'autre. Remboursement intégral, point.",
    'Nessuna delle due, grazie. Il 30% è una presa in giro.',
    'Neither. The whole amount back please.',
    'Keine davon. Das Geld zurück.',
    'Geen van beide, ik wil mijn geld terug.',
    'どちらもいりません、全額返金してください',
    '哪个都不要，直接全额退给我吧',
    'Żadna z tych opcji, proszę o zwrot.',
    'Hiçbirini istemiyorum, paramı iade edin.',
  ])('who refuses all takes none, whatever they wish: %s', (text) => {
    expect(chosen(text, ['refund'])).toBeNull();
  });

  it.each([
    ['Del treinta por ciento no quiero saber nada, prefiero el reembolso total', 2],
    ['不用那30%，直接全额退给我吧', 2],
    ['Thirty percent, are you having a laugh? A new one then.', 3],
  ])('a share that is refused leaves the other options: %s → %s', (text, number) => {
    expect(chosen(text, number === 2 ? ['refund'] : ['replacement'])).toBe(number);
  });

  it.each([
    ['La sostituzione, altrimenti il vostro 30%', 3],
    ['…un nouveau si livré samedi, sinon les 30 %', 3],
    ['不好意思,本周能到账就2,不行选3', 2],
  ])('what is for the case that the first cannot be takes nothing: %s → %s', (text, number) => {
    expect(chosen(text, number === 3 ? ['replacement'] : [])).toBe(number);
  });

  it.each([
    'is the 30% off what I paid or off the price today?',
    'so if 2, how many days roughly?',
    'y si pillo la 3, ¿vienen baterías?',
    '那选3的话是同一批次的吗？',
  ])('who only asks about an option takes none: %s', (text) => {
    expect(chosen(text, [], 0.4)).toBeNull();
  });

  it('a digit outweighs a number word, which may be an article', () => {
    expect(chosen("Scelgo la 3, mandatemi un'altra felpa allo stesso indirizzo di prima.")).toBe(3);
    expect(chosen('opa, vi aqui as três opções, pensei uns dias e bora de 1 então')).toBe(1);
    expect(chosen('Tvåan, pengarna, och det illa kvickt!', [], 0.2)).toBe(2);
  });

  it('a denial of something else refuses no share', () => {
    expect(chosen('Doe maar die 30 procent dan, heb geen zin in gesjouw')).toBe(1);
    expect(chosen('30% no problem')).toBe(1);
  });

  it('without an offer there is nothing to choose', () => {
    expect(chosenIn('2', [], { takes: 1, likelyWish: () => 0 })).toBeNull();
  });
});
