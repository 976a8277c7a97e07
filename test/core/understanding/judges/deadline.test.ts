import { describe, expect, it } from 'vitest';
import { deadlineIn } from '../../../../core/understanding/judges/deadline.ts';
import { readText } from '../../../../core/understanding/reading.ts';

describe('a time that the buyer sets us', () => {
  it.each([
    ['en', 'Please send it by Friday, or I go elsewhere.', 'by Friday'],
    ['en', 'If I hear nothing within 3 days I open a claim.', 'within 3 days'],
    ['de', 'Ich erwarte Ihre Antwort bis Freitag.', 'bis Freitag'],
    ['fr', "J'attends une réponse avant vendredi.", 'avant vendredi'],
    ['ja', '金曜日までに返事をください', '金曜日まで'],
  ])('%s: %s', (language, text, words) => {
    expect(deadlineIn(readText(text), language)).toContain(words);
  });

  it.each([
    ['en', 'It broke after a week.'],
    ['de', 'Der Deckel ist undicht.'],
    ['xx', 'by Friday'],
  ])('%s: %s has none', (language, text) => {
    expect(deadlineIn(readText(text), language)).toBeNull();
  });
});
