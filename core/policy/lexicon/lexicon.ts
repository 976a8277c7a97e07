import { alternatives, Phrases } from './phrases.ts';

/**
 * What a rule understands, and how one language says it. Each entry is a list of phrases divided by ` | `, folded
 * (lower case, no accents), in a small notation: `*` any ending of the word, `_` up to four words between, `…` up
 * to 60 characters between, an apostrophe is a space, a space matches a hyphen too, ` )*` up to four of a group; `?` and groups as in regular
 * expressions.
 */
export interface Lexicon {
  /** A public rating by its own name: never a word that also means looking something over. */
  review: string;
  /** Words that mean a rating only beside `venue` or `trade`: feedback, opinion. */
  opinion: string;
  /** Where ratings stand: the product page, the seller profile. */
  venue: string;
  /** Technical examinations that borrow the words of ratings: the review of the photos. */
  inspection: string;
  /** Giving one: write, leave, post, rate. */
  write: string;
  /** Changing or removing something: update, delete, reconsider. */
  alter: string;
  /** Undoing what was named before: remove it, close it. */
  undoIt: string;
  /** Praise asked for: positive, five stars, top marks. */
  good: string;
  /** Both kinds named, so that neither is asked for: honest, positive or negative. */
  neutral: string;
  /** Stated thanks for a rating already given. */
  thanked: string;
  happy: string;
  /** Before or instead of: what diverts a rating. */
  before: string;
  /** Keeping from: refrain, hold off. */
  refrain: string;
  /** Asked before, still waiting. */
  remind: string;
  /** What a buyer gains: refund, replacement, voucher, gift, money. */
  benefit: string;
  /** The promise of it as a consequence: you get, we send, the money goes out. */
  gain: string;
  /** Opens a condition: if, once, as soon as. In languages that put it last, it closes it. */
  if: string;
  /** Conditions of courtesy that bind nothing: if you like. */
  politeIf: string;
  /** Wanting something: if you want the refund. */
  wish: string;
  /** Excludes everything else: unless, until, only if, as long as. */
  until: string;
  /** One thing for another: in return, as thanks for, in exchange. */
  trade: string;
  /** "For your review", where no thanks stand before it. */
  forReview: string;
  /** What thanks are due for besides a rating: patience, understanding. */
  patience: string;
  /** Leads to the consequence in the next sentence: then, after that. */
  afterwards: string;
  /** Untied: regardless, your own decision, you need not. */
  free: string;
  not: string;
  /** Negations that ask: do not hesitate, why not. */
  notNot: string;
  /** Asking: please, could you, would mean a lot. */
  please: string;
  /** Reasons of a refusal: Amazon's rules, not allowed. */
  rules: string;
  /** Naming what the buyer said. */
  said: string;
  claim: string;
  close: string;
  open: string;
  must: string;
  /** What we do for the buyer besides a benefit: help, process, solve. */
  help: string;
  /** Means of payment besides Amazon in this language's words. */
  payment: string;
  /** The way the buyer paid, Amazon's own refund. */
  original: string;
  outside: string;
  /** Being in touch with us: write to us, add me, follow us, our account. */
  reach: string;
  /** "By", "on", "via" before the name of a messenger. */
  via: string;
  /** Calls asked for or promised, and the buyer's number asked for. */
  call: string;
  /** Our own place on the web, without an address. */
  site: string;
  /** What a device does with a messenger: notifications, settings. */
  feature: string;
  promotion: string;
  /** Discounts that already happened or belong to Amazon. */
  promotionPast: string;
  liable: string;
  injury: string;
  caused: string;
  /** Deeds and omissions laid at the buyer's door: did not read, handled wrongly. */
  blame: string;
  /** Whose fault it is said to be; a denial anywhere in the words cancels it. */
  fault: string;
  /** Blame of a product: negative, poor, one star. */
  bad: string;
  /** Bringing something before the public. */
  publish: string;
  /** Who is meant by a rule for all: customers who, those that, everyone with. */
  whoever: string;
  /** Us before or instead of the public: tell only us, talk to us first. */
  usFirst: string;
  /** Nothing goes on, said without a negation of its own: our hands are tied. */
  stuck: string;
  /** A return, which is no claim: only who is told to give it up is pressed. */
  sendBack: string;
  /** A rating that the buyer has given and we only name: we read your review, you gave us two stars. */
  cited: string;
  /** What a rating does to us, which is pressure. */
  harm: string;
}

/** Languages that write without spaces between words. */
export interface LexiconOptions {
  spaced: boolean;
  /** The condition closes its clause (Japanese, Turkish) instead of opening it. */
  conditionLast: boolean;
}

/** Up to four words; what stands before may have taken the space already. */
const WORD_GAP = '(?:(?:(?<=[\\s-])|\\s+|-)[^\\s.!?-]{1,30}){0,4}(?:(?<=[\\s-])|[\\s-]+)';
/**
 * Letters of folded text in our languages that write with spaces. Not `\p{L}`: its 600 ranges stand in hundreds of
 * phrases, and compiling them took the first check in each language 100 ms more.
 */
const LETTER = '[a-z\\u00c0-\\u024f]';
/** The end of a word; an optional last word may have taken the space after it. */
const WORD_END = '(?:(?<=[\\s-])|(?![a-z0-9\\u00c0-\\u024f\\u0370-\\u052f]))';

/** Moves the space before an optional last group into it, so that "gift (card)?" also ends a sentence. */
function looseEnd(phrase: string): string {
  if (!phrase.endsWith(')?')) return phrase;
  let depth = 0;
  for (let at = phrase.length - 2; at >= 0; at -= 1) {
    if (phrase[at] === ')') depth += 1;
    if (phrase[at] === '(') depth -= 1;
    if (depth > 0) continue;
    return phrase[at - 1] === ' '
      ? `${looseEnd(phrase.slice(0, at - 1))}( ${phrase.slice(at, -1)})?`
      : phrase;
  }
  return phrase;
}

/** Turns phrases into one regular expression that matches where it is set; every repetition is bounded. */
function shapeOf(phrases: readonly string[], spaced: boolean): RegExp {
  const source = phrases
    .map(looseEnd)
    .join('|')
    .replaceAll(' )*', ' ){0,4}')
    .replace(/ ?(?:\(_\)\??|_) ?/g, '\u0000')
    .replaceAll("'", '.')
    .replaceAll('*', spaced ? `${LETTER}{0,24}` : '\\p{L}{0,24}')
    .replaceAll('…', '[^.!?]{0,60}?')
    .replaceAll(' ?', '[\\s-]?')
    .replaceAll(' ', spaced ? '[\\s-]+' : '\\s*')
    .replaceAll('\u0000', WORD_GAP);
  // Unicode mode costs time where no property needs it.
  const flags = source.includes('\\p') ? 'uy' : 'y';
  return new RegExp(spaced ? `(?:${source})${WORD_END}` : `(?:${source})`, flags);
}

/** Reads the notation of one concept. */
export function compile(phrases: string, { spaced }: LexiconOptions): Phrases {
  const tidy = phrases
    .trim()
    .replace(/\s+\|\s+/g, '|')
    .replace(/\s+/g, ' ');
  return new Phrases(tidy === '' ? [] : alternatives(tidy), spaced, (some) => shapeOf(some, spaced));
}
