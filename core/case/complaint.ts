import type { Case } from '../words/case.ts';
import { type Notice, noted } from './transitions/news.ts';
import type { Transition } from './transitions/transition.ts';

/**
 * The reply arrived, and its receiver marked it as unwanted. Nothing is owed and nothing is sent again; the
 * follow-up, which nobody asked for, is given up (Amazon forbids messages that a buyer does not want).
 */
export function complained(c: Case, notice: Notice): Transition {
  const t = noted(c, 'notice_attached', notice, { event: 'Complaint' });
  return t.ok ? { ok: true, case: { ...t.case, followedUp: true } } : t;
}
