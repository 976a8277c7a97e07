import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { PriceBand } from '../../../core/playbook/price.ts';
import type { Urgency } from './urgency.ts';

/** The words of what a person sees who signed in: the way in, the board, the playbook. */
export interface DeskStrings {
  nav: { board: string; playbook: string; signOut: string; signIn: string };
  roles: Record<'agent' | 'supervisor', string>;
  signIn: {
    title: string;
    text: string;
    email: string;
    send: string;
    /** The page behind the link: a person presses the button, a scanner does not. */
    enterTitle(name: string): string;
    enterText: string;
    enter: string;
    mail: { subject: string; greeting(name: string): string; text: string; button: string; notYou: string };
  };
  board: {
    title: string;
    asOf(at: string): string;
    renewNow: string;
    renew: string;
    renewNot: string;
    stale: string;
    counts: Record<'urgent' | 'overdue' | 'soon', string>;
    atLeast(n: string): string;
    urgency: Record<Urgency, string>;
    claim: string;
    safety: string;
    supervisor: string;
    filters: string;
    stage: string;
    cause: string;
    store: string;
    risk: string;
    mine: string;
    all: string;
    apply: string;
    reset: string;
    search: string;
    searchHint: string;
    searchGo: string;
    found(n: string, term: string): string;
    notFound(term: string): string;
    empty: string;
    emptyText: string;
    noMatch: string;
    /** Some hundred cases were looked through and the filter let few pass: the next page goes on from there. */
    lookedThrough(n: string): string;
    next: string;
    first: string;
    cases: string;
    noProduct: string;
    back: string;
    /** Ticks a case of the board, so that something is done to it. */
    pick(name: string): string;
    picked: string;
    giveTo: string;
    dismissTitle(n: string): string;
    acted(taken: string, refused: string): string;
    actedNone: string;
  };
  playbook: {
    title: string;
    intro: string;
    matrix: string;
    matrixHelp: string;
    columns: Record<'cause' | 'severity' | 'price' | 'channel' | 'repeat' | 'options', string>;
    any: string;
    bands: Record<PriceBand, string>;
    repeat: Record<'true' | 'false', string>;
    ifWanted: string;
    nothingOffered: string;
    clocks: string;
    hours(n: string): string;
    days(n: string): string;
    seconds(n: string): string;
    clock: Record<keyof Playbook['clocks'], string>;
    authority: string;
    percent: string;
    amounts: string;
    priceUnknown: string;
    supervisorRisks: string;
    bandsTitle: string;
    lowBelow: string;
    highFrom: string;
    staff: string;
    allStores: string;
    letters: string;
    lettersHelp: string;
    letterLanguage: string;
    show: string;
  };
}
