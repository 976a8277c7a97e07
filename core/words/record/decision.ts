import type { Cause } from '../cause.ts';
import type { Instant } from '../instant.ts';
import type { OptionKind, SolutionOption } from '../option.ts';
import type { Risk } from '../risk.ts';
import type { EventType } from './event.ts';
import type { Judged } from './judged-risk.ts';

/** What a person decided about a draft; kept also when it came too late. */
export interface Decision {
  id: string;
  revision: number;
  type: EventType;
  by: string;
  at: Instant;
  /** The text to send, where the person edited it. */
  body: string | null;
  /** The changed cause or option, where a new draft is wanted. */
  cause: Cause | null;
  option: OptionKind | null;
  /** What is offered in the approved letter, where the person changed it. */
  options?: SolutionOption[] | undefined;
  /** The one option is done now, without waiting for an answer. */
  isDoneNow?: boolean | undefined;
  /** The possible risk that was judged, and how. */
  risk?: { risk: Risk; judged: Judged } | undefined;
}
