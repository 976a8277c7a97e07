import { HEADS, type HeadName, NONE } from '../core/understanding/model/heads.ts';
import type { Message } from '../core/words/heard/understanding.ts';
import { type Example, readCorpus } from './corpus.ts';
import type { Row } from './low-rank.ts';
import { type LabelledMessage, type Labels, readMessages } from './messages.ts';
import { readUtterances } from './utterances.ts';

type Targets = Row['targets'];

/** Something to learn from. */
export interface Lesson {
  /** Who wrote it; a complaint of training/corpus is written by its file. */
  writer: string;
  language: string;
  text: Message;
  targets: Targets;
  weight: number;
  /** Of training/messages alone: what a model is judged by. */
  message: LabelledMessage | null;
}

/** An utterance is a piece of a message: it counts less. Chosen by cross-validation over hands. */
const COMPLAINT_WEIGHT = 2;
const UTTERANCE_WEIGHT = 0.4;

/** Signs, circumstances and concepts are few beside the words: they speak louder, so that they are learned first. */
const SIGN_VOLUME = 1.5;
const CONCEPT_VOLUME = 2;
const CIRCUMSTANCE_VOLUME = 2;

const IS_SIGN = /^(?:(?:again |headline |denied )*(?:sign|risk|want|told) |first sign )/;
const IS_CIRCUMSTANCE = /^(?:replied|questions|length|names) |^(?:offered|photos|exclaims|digits|asks|last)$/;

/** Was it found by a phrase? */
export const isSign = (name: string): boolean => IS_SIGN.test(name);

/** By how much the value of a feature is multiplied. The model file has it multiplied into the weights. */
export function volumeOf(name: string): number {
  if (isSign(name)) return SIGN_VOLUME;
  if (name.startsWith('concept')) return CONCEPT_VOLUME;
  return IS_CIRCUMSTANCE.test(name) ? CIRCUMSTANCE_VOLUME : 1;
}

const holds = (head: HeadName, labels: readonly string[]): Float32Array =>
  Float32Array.from(HEADS[head].labels as readonly string[], (label) => (labels.includes(label) ? 1 : 0));

function targetsOfLabels(labels: Labels): Map<HeadName, Float32Array> {
  const targets = new Map<HeadName, Float32Array>([
    ['contact', holds('contact', [labels.contact])],
    ['cause', holds('cause', [labels.cause ?? NONE])],
    ['asks', holds('asks', [String(Math.min(2, labels.asks))])],
    ['strongest', holds('strongest', [labels.problems[0] ?? NONE])],
    ['told', holds('told', labels.told)],
    [
      'wants',
      holds(
        'wants',
        labels.wants.map(({ kind }) => kind),
      ),
    ],
    ['risks', holds('risks', labels.risks)],
    ['problems', holds('problems', labels.problems)],
  ]);
  if (labels.severity !== null) targets.set('severity', holds('severity', [labels.severity]));
  return targets;
}

/** Two readers who part are both half right. */
function meanOf(first: Targets, second: Targets): Map<HeadName, Float32Array> {
  const mean = new Map<HeadName, Float32Array>();
  for (const head of new Set([...first.keys(), ...second.keys()])) {
    const one = first.get(head);
    const other = second.get(head);
    const known = one ?? other;
    if (known === undefined) continue;
    mean.set(
      head,
      one === undefined || other === undefined
        ? known
        : one.map((value, at) => {
            const against = other[at] ?? value;
            if (Number.isNaN(value)) return against;
            return Number.isNaN(against) ? value : (value + against) / 2;
          }),
    );
  }
  return mean;
}

function targetsOfMessage({ first, second, spans, offered }: LabelledMessage): Targets {
  const of = (labels: Labels): Targets => {
    const targets = targetsOfLabels(labels);
    if (offered !== undefined) targets.set('takes', holds('takes', [labels.choice === null ? 'no' : 'yes']));
    return targets;
  };
  const own = of(first);
  const targets = second === undefined ? own : meanOf(own, of(second));
  return new Map([
    ...targets,
    ['deadline', holds('deadline', spans?.deadline === undefined ? [] : ['deadline'])],
  ]);
}

/** What the writers of training/corpus said of a complaint: cause, severity, risks, and four of the wishes. */
function targetsOfComplaint({ cause, severity, risks, wants }: Example): Targets {
  const told: readonly string[] = ['refund', 'replacement', 'part'];
  const own = new Map<HeadName, Float32Array>([
    ['cause', holds('cause', [cause])],
    ['risks', holds('risks', risks)],
    [
      'wants',
      Float32Array.from(HEADS.wants.labels, (label) =>
        (wants as readonly string[]).includes(label) ? 1 : told.includes(label) ? 0 : Number.NaN,
      ),
    ],
  ]);
  if (cause !== 'not_quality') own.set('severity', holds('severity', [severity]));
  return own;
}

/** All that there is to learn from. */
export function readAll(): Lesson[] {
  return [
    ...readMessages().map((message) => ({
      writer: message.hand,
      language: message.language,
      text: message,
      targets: targetsOfMessage(message),
      weight: 1,
      message,
    })),
    ...readCorpus().map((example) => ({
      writer: `complaints ${example.place.replace(/:.*/, '')}`,
      language: example.language,
      text: example,
      targets: targetsOfComplaint(example),
      weight: COMPLAINT_WEIGHT,
      message: null,
    })),
    ...readUtterances().map(({ language, text, targets }) => ({
      writer: `utterances ${language}`,
      language,
      text: { text, language },
      targets,
      weight: UTTERANCE_WEIGHT,
      message: null,
    })),
  ];
}
