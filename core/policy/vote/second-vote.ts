/**
 * A second opinion beside the rules: a linear model that was trained on honest and forbidden sentences of several hands.
 * Where it alone speaks, the agent has to confirm; it never blocks and never clears. Measurements: docs/policy.md.
 */

import type { Finding } from '../../words/finding.ts';
import { type Concept, conceptsOf } from '../concepts.ts';
import type { Part, Reading } from '../outgoing-reading.ts';
import { applyRule, type Rule } from '../rule.ts';
import { type Speech, speeches } from '../speech.ts';
import { overhearAll } from './vote-features.ts';
import VOTE from './vote-model.json' with { type: 'json' };
import { INTENTS, type Intent, VoteModel } from './vote-model.ts';

let model: VoteModel | undefined;

/** What the sentence may read as, and what to write instead. */
const WHY: Readonly<Record<Intent, string>> = {
  review_manipulation:
    'This may read as asking for a better review, or for none: Amazon forbids both. Leave reviews out, or say plainly that they are the buyer’s own affair.',
  review_incentive:
    'This may read as something given for a review: Amazon forbids any tie. Say what is done without a word about reviews.',
  claim_condition:
    'This may read as help on the condition that a claim or return is given up: Amazon forbids it. Offer it without a condition.',
  off_amazon_contact: 'This may read as leading the buyer away from Amazon’s messages: ask for a reply here.',
  off_amazon_payment:
    'This may read as money outside Amazon: refund through the order, to the original payment method.',
  promotion: 'This may read as advertising: say only what this order needs.',
  blame: 'This may read as laying the trouble at the buyer’s door: say what helps, without who did what.',
  liability_admission:
    'This may read as admitting liability for harm: show sympathy and say what is done, without fault.',
};

/** What clears a sentence of an intent, whatever its other words: the buyer is left free, or a rule that forbids it is named. */
const CLEARED_BY: Readonly<Partial<Record<Intent, readonly Concept[]>>> = {
  review_manipulation: ['neutral', 'free', 'rules'],
  review_incentive: ['neutral', 'free', 'rules'],
  claim_condition: ['free', 'rules'],
  off_amazon_contact: ['rules', 'feature'],
  off_amazon_payment: ['rules'],
};

const isCleared = (intent: Intent, { folded, languages }: Part['sentences'][number]): boolean =>
  (CLEARED_BY[intent] ?? []).some((concept) =>
    languages.some((language) => conceptsOf(language)[concept].test(folded)),
  );

interface Voted {
  sentence: Part['sentences'][number];
  votes: readonly number[];
}

/** Each sentence by itself, and each with the next: an offer and its condition often stand apart. */
function votesOf(part: Part, said: readonly Speech[], judge: VoteModel): Voted[] {
  const { sentences } = part;
  const heard = overhearAll(part, said).map((each) => judge.weigh(each));
  const alone = heard.map((each) => judge.probabilities(each));
  return sentences.flatMap((sentence, at): Voted[] => {
    const one = heard[at];
    const next = heard[at + 1];
    const own = alone[at] ?? [];
    if (one === undefined || next === undefined) return [{ sentence, votes: own }];
    const pair = judge.probabilities(one, next);
    const following = alone[at + 1] ?? [];
    // Of two the one that says more of it is shown.
    const isFirst = pair.map((_, intent) => (own[intent] ?? 0) >= (following[intent] ?? 0));
    return [
      {
        sentence,
        votes: own.map((vote, intent) => (isFirst[intent] ? Math.max(vote, pair[intent] ?? 0) : vote)),
      },
      {
        sentence: sentences[at + 1] ?? sentence,
        votes: pair.map((vote, intent) => (isFirst[intent] ? 0 : vote)),
      },
    ];
  });
}

const ruleOf = (intent: Intent, find: Rule['find']): Rule => ({
  rule: intent,
  level: 'warn',
  why: WHY[intent],
  find,
});

/**
 * Warnings of what the rules passed.
 * @param found what the rules have found: of the same rule nothing is said twice
 */
export function secondVote(reading: Reading, found: readonly Finding[]): Finding[] {
  model ??= new VoteModel(VOTE);
  const judge = model;
  const open = INTENTS.filter((intent) => !found.some(({ rule }) => rule === intent));
  if (open.length === 0) return [];
  // Markup says the same as the text; where it does not, its words are the letter.
  const [text] = reading.parts.filter(({ where }) => where === 'text');
  const parts = text === undefined || text.sentences.length === 0 ? reading.parts : [text];
  const voted = parts.flatMap((part) => votesOf(part, speeches(reading), judge));
  return open.flatMap((intent) => {
    const at = INTENTS.indexOf(intent);
    const suspected = voted.filter(
      ({ votes, sentence }) => (votes[at] ?? 0) >= judge.thresholds[intent] && !isCleared(intent, sentence),
    );
    const [loudest] = suspected.toSorted((one, other) => (other.votes[at] ?? 0) - (one.votes[at] ?? 0));
    return loudest === undefined
      ? []
      : applyRule(
          ruleOf(intent, () => [loudest.sentence.said]),
          reading,
        );
  });
}
