import { LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import { checkPlaybook, type PlaybookReading } from './playbook.ts';
import { playbookText } from './playbook-text.ts';

/** A playbook is a few pages of text. A larger file is a mistake or an attack on the parser. */
const MAX_PLAYBOOK_CHARS = 1_000_000;

/** The library's words are for programmers; "---" is a line that a seller may take for a rule between two parts. */
function wordsOf({ code, message }: YAMLParseError): string {
  return code === 'MULTIPLE_DOCS'
    ? 'begins a second playbook here, at a line of three hyphens or dots; keep one playbook in a file: delete that line, or it and all that follows'
    : `is not YAML here (${message}); check indentation, quotes and colons`;
}

/**
 * Reads the playbook file of a seller. Never throws.
 * @param file the whole file, its bytes where they are at hand
 */
export function loadPlaybook(file: string | Uint8Array): PlaybookReading {
  const read = playbookText(file);
  if (!read.ok) return { ok: false, problems: [{ line: read.line, path: '', message: read.message }] };
  const { text: yamlText } = read;
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
      message: wordsOf(error),
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
