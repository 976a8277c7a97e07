/** Prefixes of answers and forwards, by mail programs of many languages (T15). */
const PREFIX =
  /^\s*(?:(?:re|aw|sv|vs|antw|antwort|odp|r|rif|res|resp|ref|ynt|cvb|yan|bls|ha|hl|πρ|απ|отв|回复|回覆|返信|答复|رد|תגובה|fwd?|wg|tr|rv|i|enc|doorst|pd|vb|vl|ilt|пер|转发|轉寄|転送)\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*[:：]\s*)/iu;
const MAX_PREFIXES = 20;

/** A subject without "Re:", "AW:", "SV:" …, for comparing; whitespace folded. */
export function bareSubject(subject: string): string {
  let bare = subject.replace(/\s+/g, ' ').trim();
  for (let count = 0; count < MAX_PREFIXES && PREFIX.test(bare); count += 1) bare = bare.replace(PREFIX, '');
  return bare.trim();
}

/** Whether the subject answers another mail. */
export function isAnswer(subject: string): boolean {
  return PREFIX.test(subject);
}
