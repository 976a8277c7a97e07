import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../core/understanding/diagnosis.ts';
import { findWants } from '../../../core/understanding/flags.ts';
import { readText } from '../../../core/understanding/reading.ts';
import type { Sign } from '../../../core/understanding/sign-list.ts';
import { findSigns } from '../../../core/understanding/signs.ts';

/** Whether a sign is said, and not denied, in a text. */
function says(language: string, sign: Sign, text: string): boolean {
  return findSigns(readText(text), language).some((hit) => hit.sign === sign && !hit.turned);
}

describe('what is denied or only supposed does not count', () => {
  test.each<[string, Sign, string]>([
    ['en', 'workmanship', 'No scratches on it.'],
    ['en', 'called_faulty', 'It is not broken.'],
    ['en', 'leaks', 'I am afraid that it leaks.'],
    ['de', 'called_faulty', 'Kaputt ist nichts.'],
    ['de', 'workmanship', 'Keine Kratzer zu sehen.'],
    ['fr', 'called_faulty', "Il n'est pas cassé."],
    ['es', 'called_faulty', 'No está roto.'],
    ['it', 'called_faulty', 'Non è rotto.'],
    ['nl', 'workmanship', 'Er zijn geen krassen.'],
    ['pl', 'called_faulty', 'Nie jest uszkodzony.'],
    ['sv', 'called_faulty', 'Den är inte trasig.'],
    ['pt', 'called_faulty', 'Não está quebrado.'],
    ['ja', 'called_faulty', '割れてはいません。'],
    ['zh', 'called_faulty', '没有破损。'],
  ])('%s %s: %s', (language, sign, text) => {
    expect(says(language, sign, text)).toBe(false);
  });
});

describe('a negation ends with its clause or is none', () => {
  test.each<[string, Sign, string]>([
    ['en', 'called_faulty', 'The box was not wet, the cup is broken.'],
    ['en', 'called_faulty', 'Not only late but also broken.'],
    ['en', 'called_faulty', "I don't know why it is broken."],
    ['de', 'called_faulty', 'Der Karton war nicht nass aber die Tasse ist kaputt.'],
    ['de', 'called_faulty', 'Nicht nur zu spät, sie ist kaputt.'],
    ['de', 'leaks', 'Wenn man ihn füllt leckt er.'],
    ['fr', 'called_faulty', "Le carton n'était pas mouillé mais la tasse est cassée."],
    ['es', 'called_faulty', 'La caja no estaba mojada, pero la taza está rota.'],
    ['it', 'called_faulty', 'La scatola non era bagnata ma la tazza è rotta.'],
    ['nl', 'called_faulty', 'Hij is gebarsten of kapot.'],
    ['pt', 'broke_in_use', 'O zíper se quebrou.'],
    ['ja', 'called_faulty', '箱は濡れていませんが、カップが割れていました。'],
    ['zh', 'called_faulty', '盒子没湿，杯子破了。'],
  ])('%s %s: %s', (language, sign, text) => {
    expect(says(language, sign, text)).toBe(true);
  });

  test('the box was fine, but the cup is cracked', () => {
    const { cause, evidence } = diagnose({
      text: 'The box was fine, but the cup arrived cracked.',
      language: 'en',
    });
    expect(cause).toBe('transit_damage');
    expect(evidence.join(' ')).toContain('cracked');
  });
});

describe('wants', () => {
  test.each([
    ['en', 'I do not want a refund, please send the missing screws.', ['part']],
    ['en', 'I want my money back.', ['refund']],
    ['en', 'Please send a replacement.', ['replacement']],
    ['de', 'Bitte erstatten Sie mir den Kaufpreis.', ['refund']],
    ['fr', 'Je veux être remboursé.', ['refund']],
    ['ja', '返金してください。', ['refund']],
    ['zh', '请给我退款。', ['refund']],
  ])('%s %s', (language, text, names) => {
    const found: string[] = findWants(readText(text), language).map(({ name }) => name);
    for (const name of names) expect(found).toContain(name);
    if (!names.includes('refund')) expect(found).not.toContain('refund');
  });
});
