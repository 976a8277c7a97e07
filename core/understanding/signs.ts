import { isTurned } from './negation.ts';
import { DE } from './phrases/de.ts';
import { EN } from './phrases/en.ts';
import { ES } from './phrases/es.ts';
import { FR } from './phrases/fr.ts';
import { IT } from './phrases/it.ts';
import { JA } from './phrases/ja.ts';
import { NL } from './phrases/nl.ts';
import { compile, type Phrasebook, SIGNS, type Sign } from './phrases/phrasebook.ts';
import { PL } from './phrases/pl.ts';
import { PT } from './phrases/pt.ts';
import { SV } from './phrases/sv.ts';
import { ZH } from './phrases/zh.ts';
import type { Reading } from './reading.ts';

export const BOOKS: Readonly<Record<string, Phrasebook>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
  ja: JA,
  nl: NL,
  pl: PL,
  sv: SV,
  pt: PT,
  zh: ZH,
};
/** Languages written without spaces. */
const UNSPACED = new Set(['ja', 'zh']);

/** Hits of one sign that are kept: a rant that says it ten times means it once. */
const MAX_HITS_PER_SIGN = 4;

export interface Hit {
  sign: Sign;
  /** Offsets in the text. */
  start: number;
  end: number;
  /** Said not to be so ("not broken", "no problem with the zip"), or only supposed ("if it breaks"). */
  turned: boolean;
}

const COMPILED = new Map<string, readonly (readonly [Sign, RegExp])[]>();

function bookOf(language: string): readonly (readonly [Sign, RegExp])[] {
  const known = COMPILED.get(language);
  if (known !== undefined) return known;
  const book = BOOKS[language] ?? {};
  const compiled: [Sign, RegExp][] = [];
  for (const sign of SIGNS) {
    const lines = book[sign];
    if (lines !== undefined) compiled.push([sign, compile(lines, !UNSPACED.has(language))]);
  }
  COMPILED.set(language, compiled);
  return compiled;
}

/** What arrives in these ways is the item ordered: "I ordered a lamp and it came broken" is no mix-up. */
const EXPLAINS_ARRIVAL: ReadonlySet<Sign> = new Set([
  'damaged_on_arrival',
  'called_faulty',
  'missing_part',
  'broke_in_use',
  'leaks',
  'late',
]);
/** Characters behind a hit that still belong to what arrived. */
const ARRIVAL_TAIL = 16;

function withoutFalseMixUps(hits: readonly Hit[]): Hit[] {
  const explains = hits.filter(({ sign }) => EXPLAINS_ARRIVAL.has(sign));
  return hits.filter(
    (hit) =>
      hit.sign !== 'other_received' ||
      !explains.some(({ start, end }) => start < hit.end + ARRIVAL_TAIL && end > hit.start),
  );
}

/** A slow parcel or a dear one is no slow or weak product: what is said of the handling is not said of the thing. */
const HANDLING: ReadonlySet<Sign> = new Set(['late', 'service', 'order_handling', 'price']);

function withoutHandling(hits: readonly Hit[]): Hit[] {
  const handling = hits.filter(({ sign }) => HANDLING.has(sign));
  return hits.filter(
    ({ sign, start, end }) =>
      sign !== 'weak_performance' || !handling.some((other) => other.start < end && other.end > start),
  );
}

/** Every sign in a text, by the phrasebook of its language, in the order of the signs. */
export function findSigns(reading: Reading, language: string): Hit[] {
  const hits: Hit[] = [];
  const { folded } = reading;
  const own = bookOf(language);
  for (const [sign, pattern] of own.length > 0 ? own : bookOf('en')) {
    let count = 0;
    for (const match of folded.matchAll(pattern)) {
      if (match[0].length === 0) continue;
      const start = match.index;
      const end = start + match[0].length;
      hits.push({ sign, start, end, turned: isTurned(folded, start, end, language) });
      count += 1;
      if (count === MAX_HITS_PER_SIGN) break;
    }
  }
  return withoutHandling(withoutFalseMixUps(hits));
}
