/**
 * Invisible characters that mass mailers put behind a preview text to keep the words below out of it: zero-width
 * marks, joiners, Hangul fillers, soft hyphens, with no-break spaces between. Single ones belong to words.
 */
const INVISIBLE =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u2060-\\u2064\\u3164\\ufeff\\uffa0';
const RUN = new RegExp(`[${INVISIBLE} \\u00a0\\u2000-\\u200a\\u202f]{6,}`, 'g');
const MARK = new RegExp(`[${INVISIBLE}]`, 'g');
const ANY_MARK = new RegExp(`[${INVISIBLE}]`);
/** Fewer in a run may be a language's own. */
const MIN_MARKS = 3;

/** A line without the filler in it; '' where nothing else stands in it. */
export function lineWithoutFiller(line: string): string {
  if (!ANY_MARK.test(line)) return line;
  return line.replace(MARK, '').trim() === '' ? '' : withoutFiller(line);
}

export function withoutFiller(text: string): string {
  if (!ANY_MARK.test(text)) return text;
  return text.replace(RUN, (run) => ((run.match(MARK)?.length ?? 0) < MIN_MARKS ? run : ' ')).trimEnd();
}
