import { RISKS, type Risk } from '../words/risk.ts';
import { WANTS, type Want } from '../words/want.ts';
import { isTurned } from './negation.ts';
import { compile } from './phrases/phrasebook.ts';
import { RISK_WORDS } from './phrases/risk-words.ts';
import { WANT_WORDS } from './phrases/want-words.ts';
import type { Reading } from './reading.ts';

export interface Flag<Name extends string> {
  name: Name;
  start: number;
  end: number;
}

const UNSPACED = new Set(['ja', 'zh']);

type Table<Name extends string> = Readonly<Record<string, Readonly<Record<Name, string>>>>;
const COMPILED = new Map<string, RegExp>();

function patternOf<Name extends string>(
  table: Table<Name>,
  kind: string,
  language: string,
  name: Name,
): RegExp | undefined {
  const key = `${kind}/${language}/${name}`;
  const known = COMPILED.get(key);
  if (known !== undefined) return known;
  const words = table[language]?.[name];
  if (words === undefined) return undefined;
  const compiled = compile(words, !UNSPACED.has(language));
  COMPILED.set(key, compiled);
  return compiled;
}

/** The first hit of each name that is not denied ("no need for a refund", "nobody was injured" stays a hit of its own). */
function find<Name extends string>(
  table: Table<Name>,
  kind: string,
  names: readonly Name[],
  reading: Reading,
  language: string,
  heedsNegation: (name: Name) => boolean,
): Flag<Name>[] {
  const own = table[language] === undefined ? 'en' : language;
  return names.flatMap((name) => {
    const pattern = patternOf(table, kind, own, name);
    if (pattern === undefined) return [];
    for (const match of reading.folded.matchAll(pattern)) {
      if (heedsNegation(name) && isTurned(reading.folded, match.index, match.index + match[0].length, own))
        continue;
      return [{ name, start: match.index, end: match.index + match[0].length }];
    }
    return [];
  });
}

/**
 * Risks in a text. Injury and danger are never negated away: "luckily nobody was hurt" tells of the same
 * fault as "she was hurt".
 */
export function findRisks(reading: Reading, language: string): Flag<Risk>[] {
  return find(RISK_WORDS, 'risk', RISKS, reading, language, () => false);
}

/** What the buyer asks for. */
export function findWants(reading: Reading, language: string): Flag<Want>[] {
  return find(
    WANT_WORDS,
    'want',
    WANTS,
    reading,
    language,
    (name) => name === 'refund' || name === 'replacement',
  );
}
