/**
 * No regular expression grows faster than the text (R1): one that does lets a stranger's mail, or a draft, hold the
 * processor for as long as its writer wishes.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { growthOf } from './regular-expressions/growth.ts';
import { compileAllPhrases } from './regular-expressions/phrases.ts';
import { built } from './regular-expressions/recording.ts';
import { type Pattern, type Place, ROOT, sources } from './regular-expressions/sources.ts';

/** The scan takes 40 seconds; a machine that does much else takes longer. */
const TIMEOUT_MS = 600_000;

const at = ({ file, line }: Place): string => `${file}:${line}`;
const { literals, built: places } = sources();
let made: Pattern[] = [];

beforeAll(async () => {
  made = await built(async () => {
    for (const file of new Set(places.map((place) => place.file)))
      await import(pathToFileURL(join(ROOT, file)).href);
    await compileAllPhrases();
  });
}, TIMEOUT_MS);

describe('the checker', () => {
  it.each([
    ['a trimmed end', /\s+$/, 'polynomial'],
    ['two gaps in a row', /a\s*b?\s*c/, 'polynomial'],
    ['a gap without an end', /<!--.*-->/, 'polynomial'],
    ['a repeated group of repetitions', /^(?:[ -]*\d+)*$/, 'exponential'],
    ['the same, a few times', /^(?:[ -]*\d{1,4}){0,20}$/, 'exponential'],
    ['one alternative of many', /(?:one|two|x+)y/, 'polynomial'],
  ])('finds %s', (_, pattern, growth) => {
    expect(growthOf(pattern)).toMatch(new RegExp(`^${growth}`));
  });

  it.each([
    ['a gap of sixty characters', /one.{0,60}two/],
    ['an ending of up to 24 letters', /(?<!\p{L})call\p{L}{0,24}(?!\p{L})/u],
    ['an end that is tried from its beginning only', /(?<!\s)\s+$/],
    ['groups that a mark divides', /^\d{1,3}(?:[.,]\d{3}){0,6}$/],
  ])('passes %s', (_, pattern) => {
    expect(growthOf(pattern)).toBeNull();
  });
});

it('sees each regular expression that code builds', () => {
  const seen = new Set(made.map(at));
  expect(places.filter((place) => !seen.has(at(place))).map(at)).toEqual([]);
});

it(
  'No regular expression grows faster than the text (R1)',
  () => {
    const grown = [...literals, ...made].flatMap((pattern) => {
      const growth = growthOf(pattern);
      return growth === null ? [] : [`${at(pattern)} /${pattern.source.slice(0, 120)}/ is ${growth}`];
    });
    expect(grown).toEqual([]);
  },
  TIMEOUT_MS,
);
