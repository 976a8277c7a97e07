import { cutText } from '../../language/cut-text.ts';
import type { Case } from '../../words/case.ts';
import type { Judged } from '../../words/record/judged-risk.ts';
import type { Risk } from '../../words/risk.ts';
import type { NewEvent } from '../events.ts';
import { judgedWith, withJudged } from '../judged-risks.ts';
import { decided, deciding, type PersonDecision } from './decisions.ts';
import { refuse, type Transition } from './transition.ts';

/** Enough to find the place in the message again. */
const MAX_RECORDED_CHARS = 240;

/** Words as a line of the record holds them, which is also printed: on one line, without control characters. */
function onRecord(words: string): string {
  return cutText(words.replace(/[\p{Cc}\s]+/gu, ' ').trim(), MAX_RECORDED_CHARS);
}

export interface RiskJudgement extends PersonDecision {
  risk: Risk;
  judged: Judged;
  /** Whether a letter that knows of the risk, or who decides it, would be another than the one that waits. */
  isRedrafted: boolean;
}

/**
 * A person says whether a possible risk is one. A "yes" makes it a risk of the case like any other; where the waiting
 * letter depends on that, a new one is written. A "no" changes nothing else: the letter waits on.
 */
export function riskJudged(c: Case, d: RiskJudgement): Transition {
  const { diagnosis } = c;
  const asked = diagnosis?.heard?.maybe.find(({ risk }) => risk === d.risk);
  if (diagnosis === null || asked === undefined) return refuse({ code: 'not_asked', risk: d.risk });
  return deciding(c, d, (draft) => {
    const { id, at, by, revision, judged } = d;
    const judgedRisks = judgedWith(c.judgedRisks, { ...asked, judged });
    const set = { judgedRisks, diagnosis: withJudged(diagnosis, judgedRisks) };
    const words = asked.words === null ? null : onRecord(asked.words);
    const facts = { revision, decision: id, risk: d.risk, judged, words };
    const event: NewEvent = { type: 'risk_judged', at, by, facts };
    if (judged === 'no' || !d.isRedrafted) return { set, events: [event], taken: `decision:${id}` };
    return {
      set: { ...set, state: 'composing', draft: decided(draft, d, 'recompose', 'superseded') },
      events: [event, { type: 'recompose', at, by, facts: { revision, decision: id, risk: d.risk } }],
      knock: { id: `decision:${id}`, type: 'recompose', at },
    };
  });
}
