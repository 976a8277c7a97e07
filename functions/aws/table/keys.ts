import type { DeskVerdict } from '../../../core/insight/desk-verdict.ts';
import type { Case } from '../../../core/words/case.ts';
import { asideOrder, shelfOf } from '../../ports/aside-shelf.ts';
import type { SetAside, Shelf } from '../../ports/asides.ts';
import { openOrder } from '../../ports/urgency-order.ts';

/** Keys of the case table. Everything about a case shares its partition; look-ups are items of their own. */

export interface Key {
  pk: string;
  sk: string;
}

/** Indexes, which the stack makes under these names. Closed cases leave the first: it holds items with its keys only. */
export const OPEN_CASES = 'open-cases';
export const PRODUCT_BY_DATE = 'product-by-date';
/** Seconds since 1970 after which DynamoDB deletes an item. Only mails that were set aside carry it. */
export const DELETE_AFTER = 'deleteAfter';

export const casePartition = (caseId: string) => `CASE#${caseId}`;
const padded = (n: number) => String(n).padStart(8, '0');

export const caseKey = (caseId: string): Key => ({ pk: casePartition(caseId), sk: 'CASE' });
export const eventKey = (caseId: string, seq: number): Key => ({
  pk: casePartition(caseId),
  sk: `EVENT#${padded(seq)}`,
});
/** By id alone: the same mail delivered twice, at different times, is one message (D1). */
export const messageKey = (caseId: string, id: string): Key => ({
  pk: casePartition(caseId),
  sk: `MESSAGE#${id}`,
});
export const draftKey = (caseId: string, revision: number): Key => ({
  pk: casePartition(caseId),
  sk: `DRAFT#${padded(revision)}`,
});
export const decisionKey = (caseId: string, id: string): Key => ({
  pk: casePartition(caseId),
  sk: `DECISION#${id}`,
});
export const sendKey = (caseId: string, revision: number): Key => ({
  pk: casePartition(caseId),
  sk: `SEND#${padded(revision)}`,
});
export const toldKey = (caseId: string, key: string): Key => ({
  pk: casePartition(caseId),
  sk: `TOLD#${key}`,
});
export const lookUpKey = (key: string): Key => ({ pk: `LOOKUP#${key}`, sk: 'LOOKUP' });
export const linkKey = (id: string): Key => ({ pk: `LINK#${id}`, sk: 'LINK' });
export const orderFactsKey = (store: string, orderId: string): Key => ({
  pk: `ORDERFACTS#${store}#${orderId}`,
  sk: 'ORDERFACTS',
});
export const verdictPartition = (store: string, month: string) => `VERDICT#${store}#${month}`;
/** By month, so that no partition grows for ever. */
export const verdictKey = ({ store, at, caseId, revision }: DeskVerdict): Key => ({
  pk: verdictPartition(store, at.slice(0, 'YYYY-MM'.length)),
  sk: `VERDICT#${at}#${caseId}#${padded(revision)}`,
});
/** Where older versions kept all mails that were set aside. */
export const OLD_ASIDES = 'ASIDE';
export const oldAsideKey = (id: string): Key => ({ pk: OLD_ASIDES, sk: id });
export const asideKey = (id: string): Key => ({ pk: `SETASIDE#${id}`, sk: 'SETASIDE' });
/** Lists of mails that were set aside: on the index of what is open, by shelf and store. */
export const shelfPartition = (shelf: Shelf, store: string | null) => `SHELF#${shelf}#${store ?? ''}`;

/** What lists a mail that was set aside, and lets its record go when the raw mail does. */
export function asideAttributes(item: SetAside): {
  openPk: string;
  openSk: string;
  deleteAfter: number | undefined;
} {
  return {
    openPk: shelfPartition(shelfOf(item), item.store),
    openSk: asideOrder(item),
    deleteAfter: item.keptUntil === undefined ? undefined : Math.floor(Date.parse(item.keptUntil) / 1000),
  };
}
export const orderAsidePartition = (store: string, orderId: string) => `ASIDE#${store}#${orderId}`;
export const orderAsideKey = (store: string, orderId: string, id: string): Key => ({
  pk: orderAsidePartition(store, orderId),
  sk: id,
});

export const openPartition = (store: string) => `OPEN#${store}`;
export const productPartition = (asin: string) => `PRODUCT#${asin}`;

/** The attributes that put a case on the sparse indexes, or keep it off. */
export function indexAttributes(c: Case): Record<string, string> {
  return {
    ...(c.state === 'closed' ? {} : { openPk: openPartition(c.store), openSk: openOrder(c) }),
    ...(c.asin === null ? {} : { productPk: productPartition(c.asin), productSk: `${c.openedAt}#${c.id}` }),
  };
}

/** News for staff: on the index of what is open until they are told, then a record like any other. */
export const untoldKey = (id: string): Key => ({ pk: `UNTOLD#${id}`, sk: 'UNTOLD' });
export const UNTOLD_PARTITION = 'UNTOLD';
export const untoldOrder = ({ at, id }: { at: string; id: string }) => `${at}#${id}`;
