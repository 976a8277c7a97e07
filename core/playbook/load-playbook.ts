import { LineCounter, parseDocument } from 'yaml';
import { checkPlaybook, type PlaybookReading } from './playbook.ts';

/** A playbook is a few pages of text. A larger file is a mistake or an attack on the parser. */
const MAX_PLAYBOOK_CHARS = 1_000_000;

/**
 * Reads the playbook file of a seller. Never throws.
 * @param yamlText the whole file
 */
export function loadPlaybook(yamlText: string): PlaybookReading {
  if (yamlText.length > MAX_PLAYBOOK_CHARS) {
    return {
      ok: false,
      problems: [{ line: null, path: '', message: 'is longer than a million characters; shorten it' }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      line: lines.linePos(error.pos[0]).line,
      path: '',
      message: `is not YAML here (${error.message}); check indentation, quotes and colons`,
    }));
    return { ok: false, problems };
  }
  const lineOf = (path: string): number | null => {
    const parts: (string | number)[] =
      path === '' ? [] : path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    // A missing key has no line. The line of the nearest parent is shown instead.
    for (let length = parts.length; length >= 0; length -= 1) {
      const node = document.getIn(parts.slice(0, length), true);
      const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
      if (Array.isArray(range) && typeof range[0] === 'number') return lines.linePos(range[0]).line;
    }
    return null;
  };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problems: [{ line: null, path: '', message: `cannot be read (${why}); write it without aliases` }],
    };
  }
  const reading = checkPlaybook(value);
  if (reading.ok) return reading;
  return {
    ok: false,
    problems: reading.problems.map((problem) => ({ ...problem, line: lineOf(problem.path) })),
  };
}
