import type { AmazonLabels } from '../../templates/copy/amazon-labels.ts';
import type { Copy, ProblemCopy, SentenceKey } from '../../templates/copy/copy.ts';
import { MakerightError } from '../words/error.ts';
import type { ProblemSign } from '../words/heard/problem.ts';
import type { Told } from '../words/heard/told.ts';
import type { Instant } from '../words/instant.ts';
import type { Money } from '../words/money.ts';
import { dayIn, moneyIn } from './amount-words.ts';

/** What fills the places of a sentence, before it is put into a language. */
export interface Places {
  name?: string;
  amount?: Money;
  percent?: number;
  hours?: number;
  order?: string;
  date?: Instant;
  page?: number;
  number?: number;
  signature?: string;
  /** Text of the playbook in the letter's language, with its gloss. */
  step?: { text: string; gloss: string };
}

/** One sentence with its translation for the person who decides. */
export interface Sentence {
  text: string;
  gloss: string;
}

export interface Paragraph {
  sentences: Sentence[];
  /** Lists stand line by line, prose runs on. */
  as: 'prose' | 'lines';
}

/** A place of a sentence has nothing to stand there: a fault of ours, never sent (O5). */
export class CopyError extends MakerightError {
  override readonly name = 'CopyError';
  readonly code = 'copy_unfilled';
}

/** What the letter and its gloss each put at a place in their own language. */
interface Tongue {
  copy: Copy;
  language: string;
  /** The words for the product, in the form that the copy needs; undefined where the playbook has none. */
  product: string | undefined;
  labels: AmazonLabels;
  /** A sentence as the buyers of the marketplace write the language. */
  local(text: string): string;
}

function filled(
  { copy, language, product, labels, local }: Tongue,
  template: string,
  { key, places, step, part }: { key: string; places: Places; step?: string | undefined; part?: string },
): string {
  const values: Readonly<Record<string, string | number | undefined>> = {
    ...places,
    ...labels,
    part,
    product: product ?? copy.order,
    step,
    amount: places.amount === undefined ? undefined : moneyIn(language, places.amount),
    date: places.date === undefined ? undefined : dayIn(language, places.date),
  };
  return local(template).replace(/\{([a-z]+)\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined || value === '')
      throw new CopyError(`The sentence "${key}" has nothing to put at {${name}}.`);
    return String(value);
  });
}

/** The fact that a sentence asks for. */
const ASKS: Readonly<Partial<Record<SentenceKey, Told>>> = {
  askWhat: 'what_happens',
  askPoint: 'what_happens',
  askPart: 'which_part',
  askLabel: 'label_or_model',
  askPhoto: 'photo',
  askPhotoBeside: 'photo',
};

/** The ways to name a problem: in the first letter, beside another one, in a later letter. */
export type ProblemTurn = 'sorry' | 'also' | 'again';

/** Writes sentences of one letter and remembers what the buyer has read already. */
export class LetterPen {
  readonly #tongue: Tongue;
  readonly #gloss: Tongue;
  readonly #earlier: string;
  readonly #replies: number;
  /** Problems that the letter has named so far. */
  readonly names: ProblemSign[] = [];
  /** Facts that it has asked for. */
  readonly asks: Told[] = [];

  /**
   * @param letter `earlier`: everything that was sent to the buyer in this case; `replies`: how many letters
   */
  constructor(letter: { tongue: Tongue; gloss: Tongue; earlier: string; replies: number }) {
    this.#tongue = letter.tongue;
    this.#gloss = letter.gloss;
    this.#earlier = letter.earlier;
    this.#replies = letter.replies;
  }

  /** A sentence that the letter needs: the first variant that the buyer has not read, else the next in turn. */
  write(key: SentenceKey, places: Places = {}): Sentence {
    return this.#noted(key, this.#unread(key, places) ?? this.#at(key, this.#replies, places));
  }

  /** A sentence that the letter can do without: nothing, once the buyer has read every variant. */
  maybe(key: SentenceKey, places: Places = {}): Sentence[] {
    const sentence = this.#unread(key, places);
    return sentence === null ? [] : [this.#noted(key, sentence)];
  }

  /** The last of the variants: for who needs the other wording from the first letter on. */
  last(key: SentenceKey, places: Places = {}): Sentence {
    return this.#noted(key, this.#at(key, this.#tongue.copy.sentences[key].length - 1, places));
  }

  #noted(key: SentenceKey, sentence: Sentence): Sentence {
    const fact = ASKS[key];
    if (fact !== undefined) this.asks.push(fact);
    return sentence;
  }

  /** A sentence of the playbook, once. */
  own(sentence: Sentence): Sentence[] {
    return this.#earlier.includes(sentence.text) ? [] : [sentence];
  }

  /** Names what is wrong, with the buyer's noun for the part where the language allows one; null once the buyer has read it. */
  problem(sign: ProblemSign, turn: ProblemTurn, part: string | null): Sentence | null {
    const key = `${turn} ${sign}`;
    const said = ({ copy }: Tongue): ProblemCopy => copy.problems[sign];
    const named = turn === 'sorry' && part !== null && said(this.#tongue).sorryPart !== undefined;
    const sentence = (tongue: Tongue) => {
      const withPart = named ? said(tongue).sorryPart : undefined;
      return filled(tongue, withPart ?? said(tongue)[turn], {
        key,
        places: {},
        ...(part === null ? {} : { part }),
      });
    };
    const text = sentence(this.#tongue);
    if (this.#earlier.includes(text)) return null;
    this.speaksOf(sign);
    return { text, gloss: sentence(this.#gloss) };
  }

  /** A sentence without words of its own for the problem speaks of it all the same. */
  speaksOf(sign: ProblemSign): void {
    this.names.push(sign);
  }

  #unread(key: SentenceKey, places: Places): Sentence | null {
    const count = this.#tongue.copy.sentences[key].length;
    for (let step = 0; step < count; step += 1) {
      const sentence = this.#at(key, this.#replies + step, places);
      if (!this.#earlier.includes(sentence.text)) return sentence;
    }
    return null;
  }

  #at(key: SentenceKey, turn: number, places: Places): Sentence {
    const write = (tongue: Tongue, step: string | undefined) => {
      const variants = tongue.copy.sentences[key];
      return filled(tongue, variants[turn % variants.length] ?? variants[0], { key, places, step });
    };
    return {
      text: write(this.#tongue, places.step?.text),
      gloss: write(this.#gloss, places.step?.gloss),
    };
  }
}

/** A sentence that goes on after the greeting's comma ("danke für …") begins with a capital anywhere else. */
export function withCapitals(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map(({ sentences, as }, paragraph) => ({
    as,
    sentences: sentences.map((sentence, at) =>
      paragraph === 1 && at === 0 ? sentence : { ...sentence, text: capitalised(sentence.text) },
    ),
  }));
}

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Paragraphs as plain text, divided by one blank line. */
export function bodyOf(paragraphs: readonly Paragraph[], space: string): string {
  return paragraphs
    .map((paragraph) =>
      paragraph.sentences.map((sentence) => sentence.text).join(paragraph.as === 'lines' ? '\n' : space),
    )
    .join('\n\n');
}
