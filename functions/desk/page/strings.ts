import type { CaseState, DraftKind, EventType, OptionKind, Stage } from '../../../core/words/case.ts';
import type { Cause, Risk, Severity, Want } from '../../../core/words/diagnosis.ts';
import type { LintRule } from '../../../core/words/finding.ts';
import type { MailKind } from '../../../core/words/mail.ts';
import type { DeskStrings } from './strings-desk.ts';

interface PlainPage {
  title: string;
  text: string;
}

/** What a person can have decided about a draft, a reply or a task. */
export type DecidedType =
  | 'approved'
  | 'dismissed'
  | 'recompose'
  | 'chose'
  | 'passed_on'
  | 'sent_confirmed'
  | 'send_again'
  | 'fulfilled';

/** Every word of the pages, in one language. A new language is one more object of this type. */
export interface Strings {
  /** For the `lang` attribute. */
  tag: string;
  /** For Intl. */
  locale: string;
  causes: Record<Cause, string>;
  severities: Record<Severity, string>;
  risks: Record<Risk, string>;
  wants: Record<Want, string>;
  options: Record<OptionKind, string>;
  kinds: Record<DraftKind, string>;
  stages: Record<Stage, string>;
  states: Record<CaseState, string>;
  channels: Record<'fba' | 'seller', string>;
  events: Record<EventType, string>;
  /** Parts of the pipeline, and others who are not a person of the playbook. */
  actors: Record<string, string>;
  closings: Record<string, string>;
  mails: Record<MailKind, string>;
  rules: Record<LintRule, string>;
  /** What a rule asks; null where the policy room's own (English) sentence serves. */
  ruleAdvice: Record<LintRule, string> | null;

  span: { days(n: number): string; hours(n: number): string; minutes(n: number): string; now: string };
  dueIn(span: string): string;
  overdueBy(span: string): string;
  respondBy: string;
  nothingOwed: string;
  fulfilBy: string;

  caseOf(name: string): string;
  aBuyer: string;
  facts: Record<
    | 'buyer'
    | 'order'
    | 'asin'
    | 'quantity'
    | 'price'
    | 'channel'
    | 'marketplace'
    | 'stage'
    | 'store'
    | 'language'
    | 'replies'
    | 'chosen'
    | 'refunded'
    | 'people',
    string
  >;

  buyersWords: string;
  noWords: string;
  lowConfidence: string;
  returnReason: string;
  photo(n: number): string;
  morePhotos(n: string): string;
  wholeMessage(length: string): string;
  backToCase: string;
  orderItems(n: string): string;
  orderItem(asin: string, quantity: string): string;
  thisOne: string;
  photoUnshown(name: string, why: string): string;
  photoType: string;
  photoSize: string;
  fileDanger: string;
  noReplyLink: string;

  diagnosis: string;
  confidence(percent: string): string;
  causeByAgent(cause: string): string;
  wanted(list: string): string;
  evidence: string;
  noDiagnosis: string;
  checklist: { title(cause: string): string; toLook: string; toAsk: string; toPhoto: string };
  riskTitle: string;

  draftTitle(kind: string, revision: number): string;
  draftLabel(language: string): string;
  draftHint(max: string): string;
  subject: string;
  /** Between a label and its value. */
  colon: string;
  gloss: string;
  /** In place of the gloss of a sentence that a person wrote or changed. */
  unglossed: string;
  optionsTitle: string;
  optionPercent(percent: number): string;
  priceUnknown: string;
  noDraft: string;
  because: string;
  /** The record's English reason in the person's language. */
  becauseWords(because: string): string;
  approve: string;
  sendAnyway: string;
  findingsBlock: string;
  findingsWarn: string;
  empty: string;
  tooLong(length: string, max: string): string;
  confirmWarnings: string;
  /** An edited text promises more than its author may grant. */
  promisesTooMuch(because: string): string;
  blocked: string;
  keptText: string;

  nextTitle: string;
  next: {
    approve: string;
    undo(seconds: string): string;
    response(days: number): string;
    offer(days: number): string;
    confirmation: string;
    follow_up(days: number): string;
  };

  otherTitle: string;
  changeTitle: string;
  changeHelp: string;
  causeLabel: string;
  optionLabel: string;
  unchanged(now: string): string;
  unchangedPlain: string;
  change: string;
  changeNothing: string;
  choseTitle: string;
  choseHelp: string;
  choseLabel: string;
  chose: string;
  choseNothing: string;
  passTitle: string;
  passHelp(names: string): string;
  pass: string;
  dismissTitle: string;
  dismissHelp: string;
  dismiss: string;

  changedMeanwhile: { title: string; again: string };

  undo: {
    title: string;
    /** A number in it counts down where there is JavaScript. */
    text(seconds: string): string;
    over: string;
    button: string;
    tooLate: string;
    done(who: string, at: string): string;
    doneText: string;
  };

  assign: {
    title: string;
    help(now: string): string;
    label: string;
    give: string;
    nobody: string;
    given(by: string, to: string, at: string): string;
    mailed: string;
  };

  unresolvedTitle: string;
  unresolvedHelp: string;
  sent: string;
  sentHelp: string;
  again: string;
  againHelp: string;

  fulfilTitle: string;
  fulfilHelp: string;
  fulfilUnknown: string;
  done: string;

  claimTitle: string;
  claimHelp(days: number): string;

  earlier: string;
  timeline: string;
  you: string;
  weTo: string;
  draftNumber(n: number): string;
  changedText: string;

  notices: {
    decided: Record<DecidedType, (who: string, at: string) => string>;
    now(state: string): string;
    oneDecision: string;
    newDraftComes: string;
    passedOn(names: string): string;
    superseded: string;
    supersededBy(n: number): string;
    openDraft(n: number): string;
    supersededWhile: string;
    supersededEvent(what: string, at: string): string;
    notYours: string;
    notYoursText(names: string): string;
    frozen: string;
    frozenText: string;
    closed: string;
    closedText(why: string | null, at: string): string;
    wrongState: string;
    wrongStateText(state: string): string;
    nothingChanged: string;
  };

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
    | 'signInStale'
    | 'formStale'
    | 'noCase',
    PlainPage
  >;

  desk: DeskStrings;
}
