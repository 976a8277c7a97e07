import type { Instant } from '../instant.ts';
import type { EventType } from './event.ts';

/** An event that wakes a waiting case; ids only, bodies are in the bucket and the table. */
export interface Knock {
  /** Unique and stable per cause (mail id, decision id …): the same knock twice is one knock. */
  id: string;
  type: EventType;
  at: Instant;
  /** Of a buyer's message: since when an answer is owed, where that is before `at`. */
  since?: Instant | undefined;
}

/** What a case waits for. */
export type WaitKind = 'decision' | 'buyer' | 'fulfilment' | 'claim';

/** A workflow that is paused until an event or until its time is over. */
export interface Wait {
  kind: WaitKind;
  /** Step Functions task token. Never leaves the table. */
  token: string;
  since: Instant;
  until: Instant;
}
