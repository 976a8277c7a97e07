/** Lines that a mail program quotes. */

/** ">:(" and ">>> broken <<<" are the writer's. */
const QUOTE = /^\s{0,3}>(?![:;=]['-]?[()[\]{}|/\\DPpoO<])/;

/** "> 1) Does it hum?" is a numbered question, "> 30 m" a measure. */
const GREATER_THAN = /^\s{0,3}>\s?[€£$]?\d(?!\d?[).:]\s)/;

export function isQuoted(line: string): boolean {
  return QUOTE.test(line) && !line.trimEnd().endsWith('<<');
}

export function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** "> 30 m": a sign before a number, which is the writer's own where no other quoted line stands. */
export function isGreaterThan(line: string): boolean {
  return GREATER_THAN.test(line);
}

/** The line without its first quote mark. */
export function unquoted(line: string): string {
  return line.replace(/^\s{0,3}>\s?/, '');
}

/** Q6: what the writer announces with a colon, he quotes himself ("the listing says:"). */
export function announces(line: string): boolean {
  return /[:：]\s*$/.test(line.slice(-200));
}
