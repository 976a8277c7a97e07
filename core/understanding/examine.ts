import { CAUSES, type Cause } from '../words/cause.ts';
import type { Complaint, Diagnosis } from '../words/diagnosis.ts';
import type { Severity } from '../words/severity.ts';
import { languageOf } from './complaint-language.ts';
import { evidenceOf } from './deciding-words.ts';
import { type Features, featuresOf, type Read } from './model/features.ts';
import type { LinearModel } from './model/linear-model.ts';
import { trainedModel } from './model/trained-model.ts';
import { readText } from './reading.ts';
import { causeOfTopic, menuTopic } from './topic.ts';

/** Amazon's topic or return reason: a prior, as buyers choose the entry that ships for nothing. */
const TOPIC_WEIGHT = 1.5;
/** Who attaches a photo shows a thing. A small prior by judgement: the corpus has no photos to learn it from. */
const PHOTO_WEIGHT = 0.3;
const CAN_BE_SHOWN: ReadonlySet<Cause> = new Set([
  'defect',
  'transit_damage',
  'listing_mismatch',
  'wrong_item',
]);
/** A probability below it is no answer: the buyer is asked. */
const UNCLEAR_BELOW = 0.3;
/** Who was or could have been hurt has no minor matter, whatever else is said. */
const DANGER_WEIGHT = 2;

/** Fewer words that the model knows, and no sign among them, say nothing ("Hello", "???"). */
const MIN_KNOWN_WORDS = 2;
/** Then only Amazon's topic can say more than that the buyer is to be asked. */
const NOTHING_SAID: ReadonlyMap<Cause, number> = new Map([['unclear', 1]]);

function saysSomething(model: LinearModel, { values }: Features): boolean {
  let words = 0;
  for (const name of values.keys()) {
    if (/^(?:sign|risk|want) /.test(name)) return true;
    if (/^(?:word \p{L}|characters )/u.test(name) && model.knows(name)) words += 1;
  }
  return words >= MIN_KNOWN_WORDS;
}

/** Training has no such texts, so more certainty would be false: pages would say "100 %". */
const MOST_SURE = 0.99;

/** What is read of a complaint before anything is judged. */
export function readComplaint(complaint: Complaint): Read {
  const topic = menuTopic(complaint.subject);
  return {
    reading: readText(complaint.text),
    language: languageOf(complaint.text, complaint.subject, complaint.language),
    topic,
    // A topic from Amazon's menu is read as such; any other subject is the buyer's own headline.
    headline: topic === undefined ? complaint.subject : undefined,
    product: complaint.product,
  };
}

/** The probability of each cause: the model's scores with what the mail says beside the words, calibrated. */
function probabilitiesOf(
  scores: ReadonlyMap<Cause, number>,
  beside: { topics: readonly Cause[]; hasPhotos: boolean },
  temperature: number,
): Map<Cause, number> {
  const scaled = CAUSES.map((cause) => {
    const named = beside.topics.filter((topic) => topic === cause).length;
    const shown = beside.hasPhotos && CAN_BE_SHOWN.has(cause) ? PHOTO_WEIGHT : 0;
    return Math.exp(((scores.get(cause) ?? 0) + TOPIC_WEIGHT * named + shown) / temperature);
  });
  const total = scaled.reduce((sum, power) => sum + power, 0);
  return new Map(CAUSES.map((cause, at) => [cause, (scaled[at] ?? 0) / total]));
}

type Judged = Pick<Diagnosis, 'cause' | 'confidence' | 'nearest'>;

function mostLikely(probabilities: ReadonlyMap<Cause, number>): Judged {
  const [cause, confidence] = [...probabilities].reduce((one, other) => (other[1] > one[1] ? other : one));
  if (confidence >= UNCLEAR_BELOW) return { cause, confidence };
  return { cause: 'unclear', confidence: probabilities.get('unclear') ?? 0, nearest: cause };
}

/** @param major the model's score of `major` before the cause is known */
function severityOf(model: LinearModel, major: number, cause: Cause, isDangerous: boolean): Severity {
  if (cause === 'unclear' || cause === 'not_quality') return 'minor';
  return major + model.majorOf(cause) + (isDangerous ? DANGER_WEIGHT : 0) > 0 ? 'major' : 'minor';
}

/**
 * Reads one complaint. Pure; any text gives a valid diagnosis. What the words do not decide stays
 * `unclear`, so that the buyer is asked. Definitions, model and measurements: docs/diagnosis.md.
 */
export function diagnose(complaint: Complaint): Diagnosis {
  return examine(complaint).diagnosis;
}

/** The diagnosis with the features that it was made from, for a record of what was listened to. */
export function examine(complaint: Complaint): { diagnosis: Diagnosis; features: Features } {
  const model = trainedModel();
  const read = readComplaint(complaint);
  const features = featuresOf(read);
  const { risks, wants } = features;
  const topics = [read.topic, complaint.returnReason]
    .map(causeOfTopic)
    .filter((cause) => cause !== undefined);
  const beside = { topics, hasPhotos: (complaint.photos ?? 0) > 0 };
  const isDangerous = risks.some(({ name }) => name === 'safety');
  const { causes, major } = model.scores(features);
  const scores = saysSomething(model, features) ? causes : NOTHING_SAID;
  const { cause, confidence, nearest } = mostLikely(probabilitiesOf(scores, beside, model.temperature));
  const diagnosis: Diagnosis = {
    cause,
    severity: severityOf(model, major, cause, isDangerous),
    confidence: Math.min(MOST_SURE, Math.round(confidence * 1000) / 1000),
    risks: risks.map(({ name }) => name),
    wants: wants.map(({ name }) => name),
    language: read.language,
    evidence: evidenceOf(model, features, cause, read.reading),
    ...(nearest === undefined ? {} : { nearest }),
  };
  return { diagnosis, features };
}
