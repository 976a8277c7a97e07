import type { Copy, SentenceKey } from '../../templates/copy/copy.ts';
import type { StaffLanguage } from '../../templates/copy/languages.ts';
import { GLOSSES } from '../../templates/copy/letters.ts';
import type { Money } from '../words/money.ts';
import { moneyIn } from './amount-words.ts';

/** What fills the places of a sentence, before it is put into a language. */
export interface Places {
  name?: string;
  amount?: Money;
  percent?: number;
  hours?: number;
  order?: string;
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
export class CopyError extends Error {
  override readonly name = 'CopyError';
}

function filled(
  copy: Copy,
  language: string,
  key: SentenceKey,
  variant: number,
  places: Places,
  title: string | null,
  step: string | undefined,
): string {
  const variants = copy.sentences[key];
  const template = variants[variant % variants.length] ?? variants[0];
  const product =
    title === null ? copy.product.untitled : copy.product.titled.replace('{title}', () => title);
  const values: Readonly<Record<string, string | number | undefined>> = {
    ...places,
    product,
    step,
    amount: places.amount === undefined ? undefined : moneyIn(language, places.amount),
  };
  return template.replace(/\{([a-z]+)\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined || (value === '' && name !== 'product'))
      throw new CopyError(`"${key}" has nothing to put at {${name}}`);
    return String(value);
  });
}

/** Writes sentences of one letter and remembers what the buyer has read already. */
export class LetterPen {
  readonly #copy: Copy;
  readonly #language: string;
  readonly #staffLanguage: StaffLanguage;
  readonly #title: string | null;
  readonly #earlier: string;
  readonly #replies: number;
  readonly space: string;

  /**
   * @param letter `earlier`: everything that was sent to the buyer in this case; `replies`: how many letters
   */
  constructor(letter: {
    copy: Copy;
    language: string;
    staffLanguage: StaffLanguage;
    title: string | null;
    earlier: string;
    replies: number;
  }) {
    this.#copy = letter.copy;
    this.#language = letter.language;
    this.#staffLanguage = letter.staffLanguage;
    this.#title = letter.title;
    this.#earlier = letter.earlier;
    this.#replies = letter.replies;
    this.space = letter.copy.space;
  }

  /** A sentence that the letter needs: the first variant that the buyer has not read, else the next in turn. */
  write(key: SentenceKey, places: Places = {}): Sentence {
    return this.#unread(key, places) ?? this.#at(key, this.#replies, places);
  }

  /** A sentence that the letter can do without: nothing, once the buyer has read every variant. */
  maybe(key: SentenceKey, places: Places = {}): Sentence[] {
    const sentence = this.#unread(key, places);
    return sentence === null ? [] : [sentence];
  }

  #unread(key: SentenceKey, places: Places): Sentence | null {
    const count = this.#copy.sentences[key].length;
    for (let step = 0; step < count; step += 1) {
      const sentence = this.#at(key, this.#replies + step, places);
      if (!this.#earlier.includes(sentence.text)) return sentence;
    }
    return null;
  }

  #at(key: SentenceKey, turn: number, places: Places): Sentence {
    const count = this.#copy.sentences[key].length;
    const variant = turn % count;
    const gloss = GLOSSES[this.#staffLanguage];
    return {
      text: filled(this.#copy, this.#language, key, variant, places, this.#title, places.step?.text),
      gloss: filled(gloss, this.#staffLanguage, key, variant, places, this.#title, places.step?.gloss),
    };
  }
}

/** Paragraphs as plain text, divided by one blank line. */
export function bodyOf(paragraphs: readonly Paragraph[], space: string): string {
  return paragraphs
    .map((paragraph) =>
      paragraph.sentences.map((sentence) => sentence.text).join(paragraph.as === 'lines' ? '\n' : space),
    )
    .join('\n\n');
}
