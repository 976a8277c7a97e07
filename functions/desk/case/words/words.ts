import type { LintRule } from '../../../../core/words/finding.ts';
import type { OlderReason } from '../../../../core/words/mail.ts';
import type { MailKind } from '../../../../core/words/mail-kind.ts';

/** The words of a case's page and its cards. */
export interface CaseWords {
  mails: Record<MailKind, string>;
  rules: Record<LintRule, string>;
  /** What a rule asks; null where the policy room's own (English) sentence serves. */
  ruleAdvice: Record<LintRule, string> | null;
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
  /** Why words of a mail were left out, by the reason of the reading. */
  olderLeftOut: Record<OlderReason, string>;
  showEverything: string;
  /** A mail as it came, shown as text. */
  wholeMail: {
    text: string;
    headers: string;
    cut(shown: string): string;
    gone: string;
    tooLarge: string;
    unreadable: string;
  };
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
  /** What the message says beside its cause. */
  heard: {
    severity(severity: string): string;
    problems: string;
    maybe: string;
    title: string;
    wishes: string;
    deadline: string;
    asks: string;
    told: string;
  };
  evidence: string;
  noDiagnosis: string;
  checklist: { title(cause: string): string; toLook: string; toAsk: string; toPhoto: string };
  riskTitle: string;

  draftTitle(kind: string, revision: number): string;
  draftLabel(language: string): string;
  draftHint(max: string): string;
  subject: string;
  /** In place of the gloss of a sentence that a person wrote or changed. */
  unglossed: string;
  optionsTitle: string;
  optionRows: {
    /** Above the rows of a letter that offers nothing yet. */
    change: string;
    add: string;
    help: string;
    row(n: number): string;
    on: string;
    kind: string;
    none: string;
    percent: string;
    amount(currency: string): string;
    doneNow: string;
    doneHelp: string;
    /** What the tick replaces. */
    instead(agreed: string): string;
    /** Of a letter that does what the buyer wished. */
    granted: string;
  };
  priceUnknown: string;
  because: string;
  approve: string;
  sendAnyway: string;
  findingsBlock: string;
  findingsWarn: string;
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
  choseTitle: string;
  choseHelp: string;
  choseLabel: string;
  chose: string;
  passTitle: string;
  passHelp(names: string): string;
  pass: string;
  dismissTitle: string;
  dismissHelp: string;
  dismiss: string;

  changedMeanwhile: { title: string; again: string };

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
  weTo: string;
  draftNumber(n: number): string;
  changedText: string;
  judgedYes: string;
  judgedNo: string;
}
