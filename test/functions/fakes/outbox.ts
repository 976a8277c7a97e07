import type { Outbox, SendOutcome } from '../../../functions/ports/outbox.ts';
import { turn } from './turn.ts';

export interface FakeOutbox extends Outbox {
  readonly sent: { raw: Uint8Array; from: string; to: string[] }[];
  /** What the next calls answer; when empty, SES accepts. */
  readonly outcomes: SendOutcome[];
}

export function fakeOutbox(): FakeOutbox {
  const sent: FakeOutbox['sent'] = [];
  const outcomes: SendOutcome[] = [];
  let number = 0;
  return {
    sent,
    outcomes,
    async send(mail) {
      await turn();
      const outcome = outcomes.shift() ?? { outcome: 'accepted', sesMessageId: `ses-${++number}` };
      // An unresolved mail may be out: a test that looks for doubles counts it as sent.
      if (outcome.outcome === 'accepted' || outcome.outcome === 'unresolved') sent.push(mail);
      return outcome;
    },
  };
}
