import type { KindFilter } from './filter.ts';

/** Field groups of RFC 3464 reports: what happened to each recipient. */
const ACTION = /^action:\s*([a-z]+)/gim;
/** RFC 3463: class 5 is a permanent failure, 4 a passing one. */
const STATUS = /^status:\s*([245])\.\d/gim;

/**
 * Reports that machines write in a machine's form: delivery status (RFC 3464), feedback loops (RFC 5965),
 * read receipts (RFC 8098). A success or delay report is no failure: the mail may have arrived.
 */
export const byReport: KindFilter = ({ mail }) => {
  const types = mail.reportParts.map(({ type }) => type);
  const isReport = mail.contentType === 'multipart/report';
  if (mail.reportType === 'disposition-notification' || types.includes('message/disposition-notification')) {
    return { kind: 'auto_reply', decidedBy: 'report:disposition-notification' };
  }
  if (types.includes('message/feedback-report') || mail.reportType === 'feedback-report') {
    return { kind: 'delivery_failure', decidedBy: 'report:feedback' };
  }
  const status = mail.reportParts.filter(({ type }) => type.endsWith('delivery-status'));
  if (status.length === 0 && !(isReport && mail.reportType === 'delivery-status')) return null;

  const fields = status.map(({ text }) => text).join('\n');
  const actions = [...fields.matchAll(ACTION)].map(([, action = '']) => action.toLowerCase());
  const classes = [...fields.matchAll(STATUS)].map(([, digit]) => digit);
  const failed = actions.includes('failed') || classes.includes('5') || actions.length === 0;
  if (failed) return { kind: 'delivery_failure', decidedBy: 'report:delivery-status' };
  return { kind: 'auto_reply', decidedBy: `report:${actions[0]}` };
};
