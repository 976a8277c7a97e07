/**
 * Every line that a function logs carries one of these codes. Metric filters (lib/alarms/case-metrics.ts) and the
 * runbook search for them.
 */
export const LOG_CODES = {
  // Mail in
  MAIL_RECEIVED: 'a mail was taken in; `outcome` says as what',
  MAIL_FAILED: 'a mail was not taken in; the queue delivers it again',
  MAIL_SET_ASIDE: 'a mail belongs to no case, or must not be trusted; a person is told',
  NEWS_TOLD: 'staff were told of mails set aside and of complaints, several in one mail',
  CASE_OPENED: 'a complaint opened a case',
  CASE_CONTINUED: "a buyer's mail joined a case",
  DUPLICATE_KEPT: 'the same message came again and was kept beside the first',
  NOTICE_ATTACHED: "one of Amazon's notices joined a case",
  // From the case to the letter
  CASE_DIAGNOSED: 'cause, severity and risks of a case were judged',
  DRAFT_COMPOSED: 'a draft was written and checked',
  STAFF_TOLD: 'a mail about a case went to an agent or a supervisor',
  REMINDED: 'an agent was reminded of an answer that is due',
  RESPONSE_BREACHED: 'the answer to a buyer is late',
  // The desk
  SIGNED_IN: 'a person opened a session',
  SIGN_IN_MAILED: 'a link to sign in was mailed',
  SIGN_IN_NOT_MAILED: 'SES did not take the mail with the link',
  SIGN_IN_LIMITED: 'a person asked for too many links',
  SIGN_IN_UNKNOWN: 'an address of nobody in the playbook asked for a link',
  NUMBER_ASKED: 'a form behind a mailed link came without the sign of a person',
  LINK_REFUSED: 'a link of a mail was forged, expired or unknown',
  ASIDE_JUDGED: 'a person judged a mail that had been set aside',
  ASIDE_NOT_JUDGED: 'a judgement of such a mail did not count; `outcome` says why',
  MAIL_UNREAD: 'a raw mail could not be shown: it is kept no longer, or cannot be reached',
  DECISION_TAKEN: 'a decision counted',
  DECISION_REFUSED: "a decision came too late, or was not the person's to take",
  REVIEW_FAILED: 'a page of the desk failed',
  // Reply out
  REPLY_SENT: 'SES took a reply',
  REPLY_REFUSED: 'SES will never take this reply',
  REPLY_UNRESOLVED: 'SES may or may not have taken a reply; a person decides',
  DELIVERY_EVENT: 'SES told what became of a reply',
  REPLY_NOT_FILED_YET: 'SES told of a reply before its record was written; SNS tells again',
  REPLY_EVENT_WITHOUT_CASE: 'SES told of a reply that no case knows; a person has to look',
  DELIVERY_EVENT_FAILED: 'a record of SES could not be taken in',
  SES_TOPIC_VALIDATED: 'SES tried whether its topic can be reached',
  STAFF_MAIL_EVENT: 'SES told of a mail to staff, such as a bounce',
  // Order in the house
  CASE_CLOSED: 'a case ended; `because` says why',
  SWEPT: 'the sweep looked at all open cases',
  EXECUTION_RESTARTED: 'an open case had no running workflow and got one',
} as const satisfies Record<string, string>;

export type LogCode = keyof typeof LOG_CODES;
