import { CAUSES, type Cause } from '../../../core/words/cause.ts';
import { RISKS, type Risk } from '../../../core/words/risk.ts';
import { STAGES, type Stage } from '../../../core/words/stage.ts';

export interface BoardFilter {
  stage: Stage | null;
  cause: Cause | null;
  store: string | null;
  risk: Risk | null;
  mine: boolean;
}

const oneOf = <T extends string>(known: readonly T[], given: string | undefined): T | null =>
  known.find((one) => one === given) ?? null;

/** The filter as the address of the page says it; what is not known filters nothing. */
export function filterFrom(
  given: (name: string) => string | undefined,
  stores: readonly string[],
): BoardFilter {
  return {
    stage: oneOf(STAGES, given('stage')),
    cause: oneOf(CAUSES, given('cause')),
    store: oneOf(stores, given('store')),
    risk: oneOf(RISKS, given('risk')),
    mine: given('mine') === '1',
  };
}

/** Does the index answer by itself, without reading cases that are not shown? */
export function isPlain({ stage, cause, risk, mine }: BoardFilter): boolean {
  return stage === null && cause === null && risk === null && !mine;
}

/** A cursor is a place in an order: any other text would only be another place, but it is bounded. */
const CURSOR = /^[\w#:.-]{1,120}$/;

export function cursorToText(next: string): string {
  return Buffer.from(next).toString('base64url');
}

export function cursorFromText(given: string | undefined): string | null {
  const place = Buffer.from((given ?? '').slice(0, 200), 'base64url').toString('utf8');
  return CURSOR.test(place) ? place : null;
}

/** Address of the board with this filter, from this place on. */
export function boardAddress(filter: BoardFilter, after: string | null, renewing = false): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value === true) query.set(name, '1');
    else if (typeof value === 'string') query.set(name, value);
  }
  if (after !== null) query.set('after', cursorToText(after));
  if (renewing) query.set('fresh', '1');
  const text = query.toString();
  return text === '' ? '/board' : `/board?${text}`;
}
