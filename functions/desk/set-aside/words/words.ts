import type { AsideReason } from '../../../ports/asides.ts';

/** The words of the pages on mails that became no case. */
export interface SetAsideWords {
  title: string;
  help: string;
  shelves: Record<'open' | 'rest' | 'judged', string>;
  show: string;
  reason: string;
  store: string;
  all: string;
  apply: string;
  noStore: string;
  /** As a sentence: "it could not be shown to come from Amazon". */
  reasons: Record<AsideReason, string>;
  maybeBuyers: string;
  /** Until when an answer would be in time: "in 22 h", "1 h overdue". */
  answer(left: string): string;
  list: string;
  empty: Record<'open' | 'rest' | 'judged', string>;
  next: string;
  first: string;
  noSubject: string;
  noSender: string;
  back: string;

  facts: Record<'from' | 'came' | 'store' | 'order' | 'kind' | 'size' | 'answers', string>;
  kilobytes(n: string): string;
  whyTitle: string;
  dueBy(at: string): string;
  /** What the trust rules found; the text is technical and in English. */
  detail: string;

  standing: {
    released(name: string, at: string): string;
    releasedHelp: string;
    loadAgain: string;
    stuckHelp: string;
    case: string;
    caseBy(name: string, at: string): string;
    toCase: string;
    dismissed(name: string, at: string): string;
    dismissedHelp: string;
    replayed: string;
  };
  record: string;
  judgements: Record<'released' | 'dismissed' | 'reopened' | 'returned', string>;

  judgeTitle: string;
  openCase: string;
  openHelp: string;
  openNotice: string;
  onceMore: string;
  storeLabel: string;
  /** To be ticked before a mail that the machine does not trust becomes a case. */
  sure(address: string): string;
  sureUnknown: string;
  notRelay: string;
  cannotAnswer: string;
  dismiss: string;
  dismissHelp: string;
  reopen: string;

  refusals: Record<
    'taken' | 'no_store' | 'unreadable' | 'no_address' | 'unsure' | 'gone',
    { title: string; text: string }
  >;

  mailTitle: string;
}
