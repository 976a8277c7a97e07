import { mannerOf } from './manner.ts';
import { Phrases, readLists } from './phrases.ts';

const FALLBACK = 'en';

/** The phrases of a kind by language; each language is read when a text first needs it. */
export class PhraseBooks<Name extends string> {
  readonly #kind: string;
  readonly #names: readonly Name[];
  readonly #compiled: Readonly<Record<string, string>>;
  readonly #books = new Map<string, Phrases<Name>>();

  /** @param compiled the module of the kind in compiled/ */
  constructor(kind: string, names: readonly Name[], compiled: Readonly<Record<string, string>>) {
    this.#kind = kind;
    this.#names = names;
    this.#compiled = compiled;
  }

  /** The language whose phrases are looked for: English where a language has none. */
  spoken(language: string): string {
    return this.#compiled[language] === undefined ? FALLBACK : language;
  }

  of(language: string): Phrases<Name> {
    const spoken = this.spoken(language);
    let book = this.#books.get(spoken);
    if (book === undefined) {
      const lists = readLists(this.#compiled[spoken] ?? '');
      book = new Phrases(
        this.#names.map((name) => [name, lists.get(name) ?? []]),
        mannerOf(this.#kind, spoken),
      );
      this.#books.set(spoken, book);
    }
    return book;
  }
}
