import type { DraftKind } from '../../../../core/words/record/draft.ts';
import type { EventType } from '../../../../core/words/record/event.ts';
import type { Stage } from '../../../../core/words/stage.ts';
import type { CaseState } from '../../../../core/words/state.ts';

interface PlainPage {
  title: string;
  text: string;
}

/** The words that several rooms use, and the pages that only say something. */
export interface PageWords {
  kinds: Record<DraftKind, string>;
  stages: Record<Stage, string>;
  states: Record<CaseState, string>;
  channels: Record<'fba' | 'seller', string>;
  events: Record<EventType, string>;
  closings: Record<string, string>;

  span: { days(n: number): string; hours(n: number): string; minutes(n: number): string; now: string };
  dueIn(span: string): string;
  overdueBy(span: string): string;
  /** Between a label and its value. */
  colon: string;
  gloss: string;
  optionPercent(percent: number): string;

  pages: Record<
    | 'home'
    | 'unknown'
    | 'expired'
    | 'notStaff'
    | 'otherPurpose'
    | 'crossSite'
    | 'tooLarge'
    | 'notFound'
    | 'noPhoto'
    | 'busy'
    | 'failed'
    | 'signInSent'
    | 'signInBusy'
    | 'signInStale'
    | 'formStale'
    | 'noCase',
    PlainPage
  >;
}
