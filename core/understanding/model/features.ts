import { addConcepts } from '../../language/concept-features.ts';
import { fold } from '../../language/fold.ts';
import { clausesOf, type Token } from '../../language/tokens.ts';
import { findRisks, findTold, findWants } from '../flags.ts';
import { sharesIn, sumsIn } from '../judges/amounts.ts';
import { type Reading, readText } from '../reading.ts';
import { findSigns, type Hit } from '../signs.ts';
import { type Place, type Segment, segmentsOf } from './segments.ts';

/** What the model sees of a complaint: named features with their values, and where in the text they stand. */
export interface Features {
  values: ReadonlyMap<string, number>;
  places: readonly Place[];
  /** The words of the text, clause by clause. */
  clauses: readonly (readonly Token[])[];
  /** The values by the stretches of the text, without what stands nowhere in it. */
  segments: readonly Segment[];
  /** What stands nowhere in the text: the headline, the product, its form. */
  beside: ReadonlyMap<string, number>;
}

/** What is read before features are made. */
export interface Read {
  reading: Reading;
  language: string;
  /** The entry of Amazon's menu that the subject is; undefined where it is none. */
  topic: string | undefined;
  /** The buyer's own headline; undefined where there is none, or Amazon's topic stands there. */
  headline: string | undefined;
  product: string | undefined;
  /** Number of photos attached. */
  photos: number;
  /** Letters that we sent before. */
  replied: number;
  /** Did our last letter offer options to choose from? */
  hasOffer: boolean;
}

/**
 * Words are shared out: a message of n word features gives each of them WORDS_TOGETHER / √n, so that a long story
 * does not outweigh a short one. The values are those with which cross-validation did best.
 */
const WORDS_TOGETHER = 4;
/** A message of fewer word features, a dozen words, gives them no more than this many would: two words prove little. */
const FEWEST = 60;
/** The same for concepts. */
const CONCEPTS_TOGETHER = 4;
const FEWEST_CONCEPTS = 40;
const SIGN = 1;
const SIGN_AGAIN = 0.7;
const PRODUCT_WORD = 0.5;
const LENGTH = 0.5;
/** What stands beside the words, or in their form. */
const CIRCUMSTANCE = 1;
const HINT = 0.5;
const MOST_REPLIES = 2;
const MOST_QUESTIONS = 3;

/** Words after a negation that it may deny. */
const DENIED_WORDS = 3;
/** Shorter words are whole already. */
const MIN_CHARS_FOR_PARTS = 5;
const PART_CHARS = 5;
/** Upper ends of the classes of length, in words. */
const LENGTHS = [8, 20, 45, 90];

const NEGATION =
  /^(?:not|no|never|without|isn't|isnt|wasn't|wasnt|aren't|doesn't|doesnt|didn't|didnt|don't|dont|can't|cant|cannot|won't|wont|nicht|kein|keine|keinen|nie|ohne|pas|jamais|sans|aucun|aucune|nunca|sin|ningun|ninguna|non|mai|senza|nessun|nessuna|niet|geen|nooit|zonder|bez|inte|ingen|inga|utan|nao|sem)$/;

interface Sink {
  add(name: string, start: number, end: number): void;
}

/** Pieces of words: they carry inflection, compounds and misspelling across. */
function addParts(sink: Sink, { text, start }: Token): void {
  if (text.length < MIN_CHARS_FOR_PARTS) return;
  const marked = `<${text}>`;
  for (let at = 0; at + PART_CHARS <= marked.length; at += 1) {
    const from = start + Math.max(0, at - 1);
    sink.add(
      `part ${marked.slice(at, at + PART_CHARS)}`,
      from,
      start + Math.min(text.length, at + PART_CHARS - 1),
    );
  }
}

/** One to three characters: Chinese and Japanese have no spaces to find words by. */
function addCharacters(sink: Sink, { text, start }: Token): void {
  for (let size = 1; size <= 3; size += 1) {
    for (let at = 0; at + size <= text.length; at += 1) {
      sink.add(`characters ${text.slice(at, at + size)}`, start + at, start + at + size);
    }
  }
}

function addClause(sink: Sink, tokens: readonly Token[]): void {
  let denied = 0;
  tokens.forEach((token, index) => {
    const { text, start, end, isUnspaced } = token;
    if (isUnspaced) {
      addCharacters(sink, token);
      return;
    }
    sink.add(`word ${text}`, start, end);
    if (denied > 0) {
      sink.add(`denied ${text}`, start, end);
      denied -= 1;
    }
    if (NEGATION.test(text)) denied = DENIED_WORDS;
    const previous = tokens[index - 1];
    if (previous !== undefined) sink.add(`pair ${previous.text} ${text}`, previous.start, end);
    const beforeThat = tokens[index - 2];
    if (beforeThat !== undefined) sink.add(`gap ${beforeThat.text} ${text}`, beforeThat.start, end);
    addParts(sink, token);
  });
}

function addSigns(values: Map<string, number>, hits: readonly Hit[]): void {
  const times = new Map<string, number>();
  for (const { sign, turned } of hits) {
    const name = `${turned ? 'denied sign' : 'sign'} ${sign}`;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  for (const [name, count] of times) {
    values.set(name, SIGN);
    if (count > 1) values.set(`again ${name}`, SIGN_AGAIN);
  }
}

function addConceptsOf(
  { values, places }: { values: Map<string, number>; places: Place[] },
  clauses: readonly (readonly Token[])[],
  language: string,
): void {
  const names = new Set<string>();
  for (const clause of clauses) {
    addConcepts(
      (name, start, end) => {
        names.add(name);
        places.push({ name, start, end });
      },
      clause,
      language,
    );
  }
  const share = CONCEPTS_TOGETHER / Math.sqrt(Math.max(FEWEST_CONCEPTS, names.size));
  for (const name of names) values.set(name, share);
}

/** A share of the price or a sum of money: who names one mostly wishes for it. */
function addFigures(
  { values, places }: { values: Map<string, number>; places: Place[] },
  folded: string,
): void {
  for (const [name, found] of [
    ['names share', sharesIn(folded)],
    ['names sum', sumsIn(folded)],
  ] as const) {
    if (found.length > 0) values.set(name, CIRCUMSTANCE);
    for (const { start, end } of found) places.push({ name, start, end });
  }
}

/** What we sent before. Facts, wishes and faults stand in the buyer's words, whatever they answer. */
const SENT_BEFORE = /^(?:replied \d|offered)$/;

/** What a mail tells beside its words: a chase follows our letters, a choice our offer. */
function addCircumstances(values: Map<string, number>, { reading, replied, hasOffer, photos }: Read): void {
  values.set(`replied ${Math.min(MOST_REPLIES, replied)}`, CIRCUMSTANCE);
  if (hasOffer) values.set('offered', CIRCUMSTANCE);
  if (photos > 0) values.set('photos', HINT);
  const questions = reading.text.match(/[?？]/g)?.length ?? 0;
  if (questions > 0) values.set(`questions ${Math.min(MOST_QUESTIONS, questions)}`, CIRCUMSTANCE);
  if (/[!！]/.test(reading.text)) values.set('exclaims', HINT);
  if (/\d/.test(reading.text)) values.set('digits', HINT);
}

/** The features of one message. Their order and number depend on nothing but the text. */
export function featuresOf(read: Read): Features {
  const { reading, language, headline, product } = read;
  const values = new Map<string, number>();
  const places: Place[] = [];
  const clauses = clausesOf(reading.folded);
  for (const clause of clauses) {
    addClause(
      {
        add(name, start, end) {
          values.set(name, 1);
          places.push({ name, start, end });
        },
      },
      clause,
    );
  }
  const title = headline === undefined ? undefined : readText(headline);
  for (const clause of clausesOf(title?.folded ?? '')) {
    addClause(
      {
        add(name) {
          values.set(name, 1);
          values.set(`headline ${name}`, 1);
        },
      },
      clause,
    );
  }
  const share = WORDS_TOGETHER / Math.sqrt(Math.max(FEWEST, values.size));
  for (const name of values.keys()) values.set(name, share);

  addConceptsOf({ values, places }, clauses, language);
  addFigures({ values, places }, reading.folded);
  addCircumstances(values, read);
  for (const [word] of fold(product ?? '').matchAll(/\p{L}{3,}/gu))
    values.set(`product ${word}`, PRODUCT_WORD);
  const hits = findSigns(reading, language);
  const titleHits = title === undefined ? [] : findSigns(title, language);
  addSigns(values, [...hits, ...titleHits]);
  for (const { sign, turned } of titleHits) {
    values.set(`headline ${turned ? 'denied sign' : 'sign'} ${sign}`, SIGN);
  }
  const [first] = [...hits, ...titleHits]
    .filter(({ turned }) => !turned)
    .toSorted((one, other) => one.start - other.start);
  if (first !== undefined) values.set(`first sign ${first.sign}`, SIGN_AGAIN);
  for (const { sign, turned, start, end } of hits) {
    places.push({ name: `${turned ? 'denied sign' : 'sign'} ${sign}`, start, end });
  }
  for (const [kind, flags] of [
    ['risk', findRisks(reading, language)],
    ['want', findWants(reading, language)],
    ['told', findTold(reading, language)],
  ] as const) {
    for (const { name, start, end } of flags) {
      values.set(`${kind} ${name}`, SIGN);
      places.push({ name: `${kind} ${name}`, start, end });
    }
  }

  const words = reading.folded.split(/\s+/).length;
  values.set(`length ${LENGTHS.filter((end) => words >= end).length}`, LENGTH);
  const placed = new Set(places.map(({ name }) => name));
  const beside = new Map([...values].filter(([name]) => !placed.has(name) && !SENT_BEFORE.test(name)));
  return { values, places, clauses, segments: segmentsOf(reading.folded, places), beside };
}
