import type { Cause } from '../words/cause.ts';
import type { Contact } from '../words/heard/contact.ts';
import type { Told } from '../words/heard/told.ts';
import type { Message, Understanding } from '../words/heard/understanding.ts';
import { RISKS } from '../words/risk.ts';
import { languageOf } from './complaint-language.ts';
import { BY_TOPIC, type CauseJudged, causeIn } from './judges/cause.ts';
import { causeWords } from './judges/cause-words.ts';
import { chosenIn } from './judges/chosen.ts';
import { deadlineIn } from './judges/deadline.ts';
import { problemsIn } from './judges/problems.ts';
import { questionsIn } from './judges/questions.ts';
import { risksIn } from './judges/risks.ts';
import { severityIn } from './judges/severity.ts';
import { wishesIn } from './judges/wishes.ts';
import { type Features, featuresOf, type Read } from './model/features.ts';
import type { ReaderModel } from './model/reader-model.ts';
import { trainedModel } from './model/trained-model.ts';
import { readText } from './reading.ts';
import { causeOfTopic, menuTopic } from './topic.ts';

/** Fewer words that the model knows, and no sign among them, say nothing ("Hello", "???"). */
const MIN_KNOWN_WORDS = 2;
/** Training has no such texts, so more certainty would be false: pages would say "100 %". */
const MOST_SURE = 0.99;

/** What is read of a message before anything is judged. */
export function readMessage(message: Message): Read {
  const topic = menuTopic(message.subject);
  return {
    reading: readText(message.text),
    language: languageOf(message.text, message.subject, message.language),
    topic,
    // A topic from Amazon's menu is read as such; any other subject is the buyer's own headline.
    headline: topic === undefined ? message.subject : undefined,
    product: message.product,
    photos: message.photos ?? 0,
    replied: message.replied ?? 0,
    hasOffer: (message.offered?.length ?? 0) > 0,
  };
}

function saysSomething(model: ReaderModel, { values }: Features): boolean {
  let words = 0;
  for (const name of values.keys()) {
    if (/^(?:sign|risk|want|told|concepts) /.test(name)) return true;
    if (/^(?:word \p{L}|characters )/u.test(name) && model.knows(name)) words += 1;
  }
  return words >= MIN_KNOWN_WORDS;
}

/** What nothing was said of: the buyer is asked, unless Amazon's topic says more, or a mere number was a choice. */
function nothingSaid(topics: readonly Cause[], contact: Contact): CauseJudged {
  const [topic] = topics;
  if (topic !== undefined) return { cause: topic, nearest: null, confidence: BY_TOPIC };
  const cause = contact === 'complaint' ? 'unclear' : null;
  return { cause, nearest: null, confidence: MOST_SURE };
}

/**
 * The message and the features that it was read by, for a record of what was listened to.
 * @param isComplaint true where it is known that the product is spoken of: then there is a cause
 */
export function readWhole(
  message: Message,
  { isComplaint = false }: { isComplaint?: boolean } = {},
): { understanding: Understanding; features: Features } {
  const model = trainedModel();
  const read = readMessage(message);
  const { reading, language, photos, product = '' } = read;
  const features = featuresOf(read);
  const scores = model.scores(features);
  const topics = [read.topic, message.returnReason].map(causeOfTopic).filter((cause) => cause !== undefined);
  const { risks, maybe } = risksIn(model, { features, scores, text: reading.text });
  const wants = wishesIn(model, scores, reading);
  const choice = chosenIn(reading.folded, message.offered ?? [], {
    takes: scores.probability('takes', 'yes'),
    likelyWish: (kind) => scores.probability('wants', kind),
  });
  const contact: Contact = choice === null ? scores.likeliest('contact') : 'choice';
  const judged = saysSomething(model, features)
    ? causeIn(model, scores, { topics, language, isComplaint })
    : nothingSaid(topics, isComplaint ? 'complaint' : contact);
  const told: Told[] = [
    ...scores.from('told', model.thresholds.told),
    ...(photos > 0 ? (['photo'] as const) : []),
  ];
  const hasDeadline = scores.probability('deadline', 'deadline') >= model.thresholds.deadline;
  const isDangerous = risks.some(({ risk }) => risk === 'safety');
  const understanding: Understanding = {
    language,
    contact,
    ...judged,
    ...severityIn(scores, model.gravity, judged.cause, isDangerous),
    confidence: Math.min(MOST_SURE, Math.round(judged.confidence * 1000) / 1000),
    risks,
    maybe,
    problems: problemsIn(
      model,
      { features, scores, reading, language, product },
      judged.cause !== null && judged.cause !== 'not_quality',
    ),
    told,
    wants,
    choice,
    deadline: hasDeadline ? deadlineIn(reading, language) : null,
    asks: questionsIn(scores, reading),
    evidence: judged.cause === null ? [] : causeWords(model, features, judged.cause, risks, reading),
  };
  return { understanding, features };
}

/**
 * Reads one message of a buyer. Pure; any text gives a valid understanding. Definitions, model and measurements:
 * docs/understanding.md.
 */
export function understand(message: Message): Understanding {
  return readWhole(message).understanding;
}

/** Risks in the order in which they are always named. */
export const inOrder = (risks: readonly { risk: (typeof RISKS)[number] }[]) =>
  RISKS.filter((risk) => risks.some((each) => each.risk === risk));
