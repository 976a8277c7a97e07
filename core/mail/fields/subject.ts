/** Prefixes of answers and forwards, by mail programs of many languages (T15). */
const ANSWER =
  're|aw|sv|vs|antw|antwort|odp|r|rif|res|resp|ref|ynt|cvb|yan|bls|ha|hl|πρ|απ|отв|回复|回覆|返信|答复|رد|תגובה';
const FORWARD = 'fwd?|wg|tr|rv|i|enc|doorst|pd|vb|vl|ilt|пер|转发|轉寄|転送';
const COUNT = '(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\))?';
const PREFIX = new RegExp(`^ ?(?:${ANSWER}|${FORWARD}) ?${COUNT} ?[:：] ?`, 'iu');
const ANSWER_PREFIX = new RegExp(`^ ?(?:${ANSWER}) ?${COUNT} ?[:：]`, 'iu');
const MAX_PREFIXES = 20;

/** A subject without "Re:", "AW:", "SV:" …, for comparing; whitespace folded. */
export function bareSubject(subject: string): string {
  let bare = subject.replace(/\s+/g, ' ').trim();
  for (let count = 0; count < MAX_PREFIXES && PREFIX.test(bare); count += 1) bare = bare.replace(PREFIX, '');
  return bare.trim();
}

/** Whether the subject answers another mail; a forward answers none. */
export function isAnswer(subject: string): boolean {
  return ANSWER_PREFIX.test(subject.slice(0, 100).replace(/\s+/g, ' '));
}
