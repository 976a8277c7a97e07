import { policy as POLICY_PHRASES } from '../language/compiled/policy.js';
import { mannerOf } from '../language/manner.ts';
import { type Phrase, Phrases, readLists } from '../language/phrases.ts';
import type { Language } from '../language/which-language.ts';

/** What a rule understands. How a language says it stands in core/language/phrases/<language>/policy/<concept>.txt. */
export const CONCEPTS = [
  /** A public rating by its own name: never a word that also means looking something over. */
  'review',
  /** Words that mean a rating only beside `venue` or `trade`: feedback, opinion. */
  'opinion',
  /** Where ratings stand: the product page, the seller profile. */
  'venue',
  /** Technical examinations that borrow the words of ratings: the review of the photos. */
  'inspection',
  /** Giving one: write, leave, post, rate. */
  'write',
  /** Changing or removing something: update, delete, reconsider. */
  'alter',
  /** Undoing what was named before: remove it, close it. */
  'undoIt',
  /** Praise asked for: positive, five stars, top marks. */
  'good',
  /** Both kinds named, so that neither is asked for: honest, positive or negative. */
  'neutral',
  /** Stated thanks for a rating already given. */
  'thanked',
  'happy',
  /** Before or instead of: what diverts a rating. */
  'before',
  /** Keeping from: refrain, hold off. */
  'refrain',
  /** Asked before, still waiting. */
  'remind',
  /** What a buyer gains: refund, replacement, voucher, gift, money. */
  'benefit',
  /** The promise of it as a consequence: you get, we send, the money goes out. */
  'gain',
  /** Opens a condition: if, once, as soon as. In languages that put it last, it closes it. */
  'if',
  /** Conditions of courtesy that bind nothing: if you like. */
  'politeIf',
  /** Wanting something: if you want the refund. */
  'wish',
  /** Excludes everything else: unless, until, only if, as long as. */
  'until',
  /** One thing for another: in return, as thanks for, in exchange. */
  'trade',
  /** "For your review", where no thanks stand before it. */
  'forReview',
  /** What thanks are due for besides a rating: patience, understanding. */
  'patience',
  /** Leads to the consequence in the next sentence: then, after that. */
  'afterwards',
  /** Untied: regardless, your own decision, you need not. */
  'free',
  'not',
  /** Negations that ask: do not hesitate, why not. */
  'notNot',
  /** Asking: please, could you, would mean a lot. */
  'please',
  /** Reasons of a refusal: Amazon's rules, not allowed. */
  'rules',
  /** Naming what the buyer said. */
  'said',
  'claim',
  'close',
  'open',
  'must',
  /** What we do for the buyer besides a benefit: help, process, solve. */
  'help',
  /** Means of payment besides Amazon in this language's words. */
  'payment',
  /** The way the buyer paid, Amazon's own refund. */
  'original',
  'outside',
  /** Being in touch with us: write to us, add me, follow us, our account. */
  'reach',
  /** "By", "on", "via" before the name of a messenger. */
  'via',
  /** Calls asked for or promised, and the buyer's number asked for. */
  'call',
  /** Our own place on the web, without an address. */
  'site',
  /** What a device does with a messenger: notifications, settings. */
  'feature',
  'promotion',
  /** Discounts that already happened or belong to Amazon. */
  'promotionPast',
  'liable',
  'injury',
  'caused',
  /** Deeds and omissions laid at the buyer's door: did not read, handled wrongly. */
  'blame',
  /** Whose fault it is said to be; a denial anywhere in the words cancels it. */
  'fault',
  /** Blame of a product: negative, poor, one star. */
  'bad',
  /** Bringing something before the public. */
  'publish',
  /** Who is meant by a rule for all: customers who, those that, everyone with. */
  'whoever',
  /** Us before or instead of the public: tell only us, talk to us first. */
  'usFirst',
  /** Nothing goes on, said without a negation of its own: our hands are tied. */
  'stuck',
  /** A return, which is no claim: only who is told to give it up is pressed. */
  'sendBack',
  /** A rating that the buyer has given and we only name: we read your review, you gave us two stars. */
  'cited',
  /** What a rating does to us, which is pressure. */
  'harm',
  /** Grants that the buyer would rather have it otherwise: we understand that, that would be easier. */
  'concede',
  /** What the buyer asks or proposes, reported. */
  'proposed',
  /** Turns against what was just said. */
  'but',
  /** Stays in Amazon's messages or on Amazon's way of payment: only here, the same way as you paid. */
  'inside',
  /** What the buyer wrote somewhere, as such: a rating where it is public. */
  'yourWords',
  /** Begins the next thought in the same clause: and, so, because. */
  'afterThat',
] as const;
export type Concept = (typeof CONCEPTS)[number];

interface Match {
  index: number;
  0: string;
}

/** Several rules ask the same of the same sentence. */
const ANSWERS_KEPT = 32;

/** The phrases of one concept in one language. */
class ConceptPhrases {
  readonly #concept: Concept;
  readonly #language: Language;
  readonly #phrases: Phrases<'concept'>;
  readonly #answers = new Map<string, Match | null>();

  constructor(concept: Concept, phrases: readonly Phrase[], language: Language) {
    this.#concept = concept;
    this.#language = language;
    this.#phrases = new Phrases([['concept', phrases]], mannerOf('policy', language));
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** Is it known of a sentence that was heard as a whole that the concept does not stand there? */
  #isAbsent(text: string): boolean {
    return heard.get(this.#language)?.get(text)?.has(this.#concept) === false;
  }

  /** The first place where a phrase stands. */
  exec(text: string): Match | null {
    if (this.#isAbsent(text)) return null;
    const known = this.#answers.get(text);
    if (known !== undefined) return known;
    const found = this.#phrases.first(text);
    const match = found === null ? null : { index: found.start, 0: text.slice(found.start, found.end) };
    if (this.#answers.size >= ANSWERS_KEPT) this.#answers.clear();
    this.#answers.set(text, match);
    return match;
  }

  /** Every place, none inside another. */
  all(text: string): Match[] {
    if (this.#isAbsent(text)) return [];
    return this.#phrases.all(text).map(({ start, end }) => ({ index: start, 0: text.slice(start, end) }));
  }

  /** The text with a space in place of every phrase. */
  without(text: string): string {
    if (this.#isAbsent(text)) return text;
    let rest = '';
    let from = 0;
    for (const { start, end } of this.#phrases.all(text)) {
      rest += `${text.slice(from, start)} `;
      from = end;
    }
    return rest + text.slice(from);
  }
}

export type Concepts = Readonly<Record<Concept, ConceptPhrases>> & {
  /** The condition closes its clause (Japanese, Turkish) instead of opening it. */
  readonly conditionLast: boolean;
};

const listsRead = new Map<Language, ReadonlyMap<string, readonly Phrase[]>>();

/** The phrases of a language by concept, read once for the concepts together and each by itself. */
function listsOf(language: Language): ReadonlyMap<string, readonly Phrase[]> {
  const lists = listsRead.get(language) ?? readLists(POLICY_PHRASES[language] ?? '');
  listsRead.set(language, lists);
  return lists;
}

const together = new Map<Language, Phrases<Concept>>();

/** What stands in the sentences that were heard last, by language: eight rules ask some forty concepts of each. */
const heard = new Map<Language, Map<string, ReadonlySet<Concept>>>();
const SENTENCES_HEARD = 64;

/** All concepts that stand in a folded text, found in one pass. */
export function conceptsIn(text: string, language: Language): ReadonlySet<Concept> {
  const kept = heard.get(language) ?? new Map<string, ReadonlySet<Concept>>();
  heard.set(language, kept);
  const known = kept.get(text);
  if (known !== undefined) return known;
  let phrases = together.get(language);
  if (phrases === undefined) {
    const lists = listsOf(language);
    phrases = new Phrases(
      CONCEPTS.map((concept) => [concept, lists.get(concept) ?? []]),
      mannerOf('policy', language),
    );
    together.set(language, phrases);
  }
  const found = new Set(phrases.all(text, 1).map(({ name }) => name));
  if (kept.size >= SENTENCES_HEARD) kept.clear();
  kept.set(text, found);
  return found;
}

const CONDITION_LAST: ReadonlySet<Language> = new Set(['ja', 'tr']);
const read = new Map<Language, Concepts>();

/** The concepts of a language; each is prepared when a text first needs it. */
export function conceptsOf(language: Language): Concepts {
  const known = read.get(language);
  if (known !== undefined) return known;
  const lists = listsOf(language);
  const concepts = { conditionLast: CONDITION_LAST.has(language) } as Concepts;
  for (const concept of CONCEPTS) {
    Object.defineProperty(concepts, concept, {
      configurable: true,
      enumerable: true,
      get() {
        const value = new ConceptPhrases(concept, lists.get(concept) ?? [], language);
        Object.defineProperty(concepts, concept, { value, enumerable: true });
        return value;
      },
    });
  }
  read.set(language, concepts);
  return concepts;
}
