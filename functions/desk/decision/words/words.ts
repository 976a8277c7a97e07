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

/** The words about decisions: what is wrong with one, what was decided, why one did not count. */
export interface DecisionWords {
  noDraft: string;
  /** The record's English reason in the person's language. */
  becauseWords(because: string): string;
  empty: string;
  tooLong(length: string, max: string): string;
  confirmWarnings: string;
  /** An edited text promises more than its author may grant. */
  promisesTooMuch(because: string): string;
  blocked: string;
  /** The options of a letter beside its text. */
  offers: {
    /** What is wrong with a row of the form. */
    faults: {
      kind(row: number): string;
      percent(row: number): string;
      amount(row: number, example: string): string;
      nothing(row: number): string;
      whole(row: number, price: string): string;
      disagree(row: number, percent: string, share: string): string;
    };
    doneNeedsOne: string;
    agreedAlready(option: string): string;
    onlyInLetter(named: string): string;
    wholeOnlyInLetter: string;
    onlyInList(number: number, option: string): string;
    count(letter: string, list: string): string;
    /** What to do where letter and options part. */
    partHelp: string;
  };
  changeNothing: string;
  choseNothing: string;

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

  /** The judgement of a possible risk. */
  judging: {
    /** On the buttons of the page that asks for a number: the page itself names the risk. */
    yes: string;
    no: string;
    /** What follows each answer. */
    yesHelp: string;
    noHelp: string;
    /** The words that may tell of the risk are not a single phrase. */
    wholeMessage: string;
    noRisk: string;
    notAsked(risk: string): string;
    confirmed(who: string, risk: string, at: string): string;
    denied(who: string, risk: string, at: string): string;
    countsNow: string;
    letterWaits: string;
  };

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
}
