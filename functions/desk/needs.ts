import type { Clock } from '../ports/clock.ts';
import type { Dependencies } from '../ports/dependencies.ts';

/** What the desk needs from outside. */
export type DeskNeeds = Pick<
  Dependencies,
  | 'cases'
  | 'sends'
  | 'lookUps'
  | 'orders'
  | 'asides'
  | 'bucket'
  | 'workflow'
  | 'outbox'
  | 'secrets'
  | 'clock'
  | 'playbook'
  | 'reviewUrl'
  | 'log'
> & {
  /** The time of people: a session does not end sooner because a demonstration speeds up the cases' clock. */
  readonly wallClock: Clock;
  /** Waits that many milliseconds. */
  pause(ms: number): Promise<void>;
};
