import { ASIDE_REASONS, type AsideReason, SHELVES, type Shelf } from '../../ports/asides.ts';

/** In the place of a store: mails of which the store is not known. */
export const NO_STORE = '-';

export interface AsideFilter {
  shelf: Shelf;
  why: AsideReason | null;
  /** Id of a store, or NO_STORE. */
  store: string | null;
}

const oneOf = <T extends string>(known: readonly T[], given: string | undefined): T | null =>
  known.find((one) => one === given) ?? null;

/** The filter as the address of the page says it; what is not known filters nothing. */
export function filterFrom(
  given: (name: string) => string | undefined,
  stores: readonly string[],
): AsideFilter {
  return {
    shelf: oneOf(SHELVES, given('shelf')) ?? 'open',
    why: oneOf(ASIDE_REASONS, given('why')),
    store: oneOf([...stores, NO_STORE], given('store')),
  };
}

/** The stores to be asked for. All staff see mails of an unknown store: otherwise no person would. */
export function storesShown({ store }: AsideFilter, stores: readonly string[]): (string | null)[] {
  if (store === null) return [...stores, null];
  return [store === NO_STORE ? null : store];
}

/** A place in the list, `<instant>#<id>`. Any other text would only be another place, but it is bounded. */
const PLACE = /^[\d:.TZ+-]{1,40}#[\w-]{1,80}$/;

export function placeFrom(given: string | undefined): string | null {
  const place = Buffer.from((given ?? '').slice(0, 200), 'base64url').toString('utf8');
  return PLACE.test(place) ? place : null;
}

/** Address of the list with this filter, from this place on. */
export function listAddress({ shelf, why, store }: AsideFilter, after: string | null): string {
  const query = new URLSearchParams();
  if (shelf !== 'open') query.set('shelf', shelf);
  if (why !== null) query.set('why', why);
  if (store !== null) query.set('store', store);
  if (after !== null) query.set('after', Buffer.from(after).toString('base64url'));
  const text = query.toString();
  return text === '' ? '/set-aside' : `/set-aside?${text}`;
}
