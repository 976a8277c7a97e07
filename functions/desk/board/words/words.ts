/** The words of the board. */
export interface BoardWords {
  title: string;
  asOf(at: string): string;
  renewNow: string;
  renew: string;
  renewNot: string;
  stale: string;
  counts: Record<'urgent' | 'overdue' | 'soon', string>;
  atLeast(n: string): string;
  urgency: Record<'late' | 'soon' | 'later' | 'none', string>;
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
  /** Mails that became no case and that nobody judged yet. */
  setAside(n: string): string;
  /** Ticks a case of the board, so that something is done to it. */
  pick(name: string): string;
  picked: string;
  giveTo: string;
  dismissTitle(n: string): string;
  acted(taken: string, refused: string): string;
  actedNone: string;
}
