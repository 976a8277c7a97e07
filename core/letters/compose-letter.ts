import { letterFor } from '../case/next-step.ts';
import { offeredIn } from '../case/offered.ts';
import { type Approver, approverFor } from '../playbook/approver.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { lint } from '../policy/lint.ts';
import type { Case } from '../words/case.ts';
import type { Verdict } from '../words/finding.ts';
import type { Instant } from '../words/instant.ts';
import type { DraftKind } from '../words/record/draft.ts';
import type { CaseMessage } from '../words/record/message.ts';
import type { Stage } from '../words/stage.ts';
import { type Draft, type DraftRequest, draft } from './draft.ts';

/** A letter with everything that is decided about it before a person sees it. */
export interface ComposedLetter extends Omit<Draft, 'sentences'> {
  sentences: { text: string; gloss: { en: string; zh: string } }[];
  approver: Approver;
  verdict: Verdict;
  /** It promises to look at the product page: somebody has to be told to. */
  promisesListing: boolean;
}

/** Text of a draft with the gloss in both staff languages, sentence by sentence from the same parts. */
function drafted(request: Omit<DraftRequest, 'staffLanguage'>) {
  const en = draft({ ...request, staffLanguage: 'en' });
  const zh = draft({ ...request, staffLanguage: 'zh' });
  const sentences = en.sentences.map(({ text, gloss }, index) => ({
    text,
    gloss: { en: gloss, zh: zh.sentences[index]?.gloss ?? '' },
  }));
  return { ...en, sentences };
}

function promisesListing(c: Case, kind: DraftKind): boolean {
  const isGranted = kind === 'confirmation' && c.chosenBy === 'wish';
  return kind === 'listing_thanks' || (isGranted && c.diagnosis?.cause === 'listing_mismatch');
}

/**
 * The letter that a case needs at a stage: which one, what it offers, who decides it, what the gate says.
 * @param about `agent`: first name of the person who answers, null where nobody's is known
 */
export function composeLetter(
  c: Case,
  about: {
    stage: Stage;
    messages: CaseMessage[];
    playbook: Playbook;
    agent: string | null;
    now: Instant;
  },
): ComposedLetter {
  const { stage, messages, playbook, agent, now } = about;
  const kind = letterFor(c, stage);
  const options = offeredIn(kind, c, playbook);
  const made = drafted({ kind, case: c, messages, playbook, options, now, agent });
  const price = c.order?.price ?? null;
  return {
    ...made,
    approver: approverFor(playbook, { options: made.options, price, risks: c.diagnosis?.risks ?? [] }),
    verdict: lint({
      text: made.body,
      subject: made.subject,
      orderId: c.orderId ?? undefined,
      language: made.language,
      proactive: made.proactive,
    }),
    promisesListing: promisesListing(c, kind),
  };
}
