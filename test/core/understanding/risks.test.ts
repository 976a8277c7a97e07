import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../core/understanding/diagnosis.ts';
import type { Risk } from '../../../core/words/risk.ts';

describe('risks', () => {
  test.each<[string, Risk, string]>([
    ['en', 'safety', 'The charger caught fire.'],
    ['en', 'safety', 'Luckily nobody was hurt when the battery exploded.'],
    ['de', 'safety', 'Das Gerät ist heiß geworden und es hat Funken gesprüht.'],
    ['de', 'safety', 'Die Platte wird gefährlich heiß'],
    ['fr', 'safety', 'Je me suis brûlé la main.'],
    ['es', 'safety', 'Salió humo del enchufe.'],
    ['it', 'safety', 'Ho preso la scossa.'],
    ['nl', 'safety', 'Er kwam rook uit de lader.'],
    ['pl', 'safety', 'Ładowarka zaczęła się palić, poszedł dym.'],
    ['sv', 'safety', 'Laddaren började brinna.'],
    ['pt', 'safety', 'O carregador pegou fogo.'],
    ['ja', 'safety', '充電器から煙が出ました。'],
    ['zh', 'safety', '充电器冒烟了。'],
    ['en', 'legal', 'You will hear from my lawyer.'],
    ['de', 'legal', 'Mein Anwalt wird sich melden.'],
    ['en', 'negative_review', 'I will leave a one star review.'],
    ['en', 'a_to_z', 'I will open an A-to-z claim.'],
  ])('%s %s: %s', (language, risk, text) => {
    expect(diagnose({ text, language }).risks).toContain(risk);
  });

  test.each([
    ['en', 'The colour is too dark.'],
    ['en', 'I saw a video on youtube how it works.'],
    ['de', 'Die Farbe ist zu dunkel.'],
    ['ja', '色が写真と違います。'],
  ])('%s none: %s', (language, text) => {
    expect(diagnose({ text, language }).risks).toEqual([]);
  });

  test('danger is major', () => {
    expect(diagnose({ text: 'It broke and cut my hand.', language: 'en' })).toMatchObject({
      severity: 'major',
      risks: ['safety'],
    });
  });
});
