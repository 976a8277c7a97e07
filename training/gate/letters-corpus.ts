import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLanguage, type Language } from '../../core/language/which-language.ts';
import { read } from '../../core/policy/outgoing-reading.ts';
import { speechesOf } from '../../core/policy/speech.ts';
import { KINDS, overhearAll, shareOf } from '../../core/policy/vote/vote-features.ts';
import { INTENTS, type Intent } from '../../core/policy/vote/vote-model.ts';
import { AMAZON_LABELS } from '../../templates/copy/amazon-labels.ts';
import { FEEDBACK } from '../../templates/copy/feedback.ts';
import { LETTER_LANGUAGES } from '../../templates/copy/languages.ts';
import { LETTERS } from '../../templates/copy/letters.ts';

/** What sellers may and may not write: `code|text`, a file for each language and hand (`de-b.txt`). */
const CORPUS = fileURLToPath(new URL('./letters', import.meta.url));

const CODES: Readonly<Record<string, Intent>> = {
  manipulation: 'review_manipulation',
  incentive: 'review_incentive',
  claim: 'claim_condition',
  contact: 'off_amazon_contact',
  payment: 'off_amazon_payment',
  promotion: 'promotion',
  blame: 'blame',
  liability: 'liability_admission',
};

/** A text of one to three sentences with what is known of it. */
export interface Example {
  language: Language;
  hand: string;
  text: string;
  /** The intent that it was written about; null of a plain one. */
  about: Intent | null;
  violates: boolean;
  features: ReadonlyMap<string, number>;
}

/** The features of a text with their values, read as the gate reads it; its sentences count as one. */
function featuresOf(text: string, language: Language): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  const part = read({ text, language, proactive: false }).parts.find(({ where }) => where === 'text');
  const sentences = part === undefined ? [] : overhearAll(part, speechesOf(part));
  for (const kind of KINDS) {
    const names = new Set(sentences.flatMap((each) => [...each[kind]]));
    const share = shareOf(kind, names.size);
    for (const name of names) values.set(name, share);
  }
  return values;
}

/** What stands at the places of our own sentences. */
const FILLED: Readonly<Record<string, string>> = {
  amount: '24.99 €',
  percent: '30',
  hours: '24',
  order: '112-0000001-0000001',
  date: '12.11.2026',
  page: '4',
  number: '1',
  name: 'Alex',
  signature: 'Robin',
  step: '',
  part: '',
};

/** Our own letters, which must never be warned of: each sentence, and each with one that can follow it. */
function ownExamples(): Example[] {
  return LETTER_LANGUAGES.flatMap((language) => {
    const { sentences, problems, order } = LETTERS[language];
    const fill = (text: string) =>
      text.replace(/\{([a-z]+)\}/g, (_place, name: string) =>
        name === 'product'
          ? order
          : name === 'orders' || name === 'returns'
            ? AMAZON_LABELS[language][name]
            : (FILLED[name] ?? ''),
      );
    const said = [
      ...Object.values(sentences).flat(),
      ...Object.values(problems).flatMap(({ sorry, also, again }) => [sorry, also, again]),
      ...Object.values(FEEDBACK[language]),
    ].map(fill);
    const pairs = said.flatMap((text, at) =>
      [3, 11, 29].map((step) => `${text} ${said[(at + step) % said.length]}`),
    );
    return [...said, ...pairs].map(
      (text): Example => ({
        language,
        hand: 'own',
        text,
        about: null,
        violates: false,
        features: featuresOf(text, language),
      }),
    );
  });
}

/** @throws Error naming file and line of a text that cannot be read */
export function readExamples(folder = CORPUS): Example[] {
  const written = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [language, hand = ''] = file.replace(/\.txt$/, '').split('-');
      if (!isLanguage(language)) throw new Error(`${file} names no language`);
      const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
      return lines.map((line, at): Example => {
        const bar = line.indexOf('|');
        const [code = '', kind = ''] = line.slice(0, bar).split('/');
        const about = CODES[code] ?? null;
        if (bar < 0 || (about === null && code !== 'plain') || (kind !== 'v' && kind !== 'n'))
          throw new Error(`${file}:${at + 1} is no example: "code|text"`);
        const text = line.slice(bar + 1).trim();
        return {
          language,
          hand,
          text,
          about,
          violates: kind === 'v',
          features: featuresOf(text, language),
        };
      });
    });
  return [...written, ...ownExamples()];
}

/** 1 or 0 for each intent; NaN where nobody said: who offers money for a review may ask to change it as well. */
export const targetsOf = ({ about, violates }: Example): number[] =>
  INTENTS.map((intent) => (violates ? (intent === about ? 1 : Number.NaN) : 0));
