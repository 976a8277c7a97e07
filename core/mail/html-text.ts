import { Parser } from 'htmlparser2';
import type { PicturePlace } from '../words/mail.ts';
import { lineWithoutFiller } from './filler.ts';
import { MAX_HTML_CHARS, MAX_HTML_DEPTH, MAX_RAW_TEXT_CHARS } from './limits.ts';

interface HtmlLink {
  href: string;
  /** Where in `text` the link stands. */
  at: number;
}

export interface HtmlReading {
  /** Visible text in lines; what HTML marks as quoted history begins with "> ". */
  text: string;
  /** Content of the `<pre>` elements, line breaks kept; `wrapper` is Amazon's own style of it. */
  pres: { text: string; wrapper: boolean }[];
  links: HtmlLink[];
  /** Attached pictures that the document shows, by their Content-ID as written after `cid:`. */
  pictures: Map<string, PicturePlace>;
  /** Cells of table rows that hold no inner table, in document order. */
  rows: string[][];
  /** The document was cut: too long or too deep. */
  cut: boolean;
}

const HIDDEN: ReadonlySet<string> = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'noscript',
  'object',
]);
const BLOCK: ReadonlySet<string> = new Set(
  'div p table tr ul ol li h1 h2 h3 h4 h5 h6 blockquote pre hr center section article header footer dl dt dd form address main aside nav figure figcaption details summary fieldset legend'.split(
    ' ',
  ),
);
const SPACED: ReadonlySet<string> = new Set('p table ul ol h1 h2 h3 h4 h5 h6 blockquote pre'.split(' '));

/** The style of the element that holds the buyer's words in Amazon's wrapper. */
const WRAPPER_STYLE = '-o-pre-wrap';

/** Elements that hold history, by the clients that write them; Outlook renames ids of others to `x_…` (Q7). */
const HISTORY_ELEMENT =
  /^(?:x_)*(?:(?:ydp\w{1,20}?)?yahoo_quoted(?:_\d+)?|yahooquoted.*|protonmail_quote|tutanota_quote|zmail_extra|olk_src_body_section|gmx_quote|mail-quote|isforwardcontent|mailquote|ms-outlook-mobile-reference-message)$/i;
/** Elements after which everything is history. */
const HISTORY_FOLLOWS = /^(?:x_)*(?:divrplyfwdmsg|appendonsend|mail-editor-reference-message-container)$/i;

/** Deeper quotes are written as this deep: or a prefix per line would make the text quadratic. */
const MAX_QUOTE_DEPTH = 3;
/** Of tables and links no more is kept than a notice has. */
const MAX_ROWS = 500;
const MAX_LINKS = 500;
const MAX_PICTURES = 500;

/** Gmail and Outlook on the web send emoji as pictures, the character in `alt`. */
const EMOJI =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0f\u20e3]){1,12}$/u;

/** Styles that show nothing: what mass mailers hide before the first words. `font-size:0` alone hides no child. */
const HIDDEN_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?(?![.\d])|max-height\s*:\s*0(?:px)?(?![.\d])|mso-hide\s*:\s*all)/i;
/** A longer style is none that hides. */
const MAX_STYLE_CHARS = 1_000;

/** RFC 3676 4.3: what stands above a signature. */
const SIGNATURE_LINE = /^--[ \u00a0]?$/;

/** Thrown out of the parser's own loop, which offers no other way to end early. */
const TOO_DEEP = new Error('HTML is nested too deeply');

interface Open {
  name: string;
  hidden: boolean;
  quote: boolean;
  pre: boolean;
}

/** Blanks at both ends; a no-break space is a character that somebody wrote. */
function trimmedBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (text.charCodeAt(start) === 0x20) start += 1;
  while (end > start && text.charCodeAt(end - 1) === 0x20) end -= 1;
  return text.slice(start, end);
}

/** Reads an HTML part without a tree: time and memory grow with its length only. */
export function readHtml(source: string): HtmlReading {
  const reading = readVisible(source, true);
  // Words that only a style hides are better than none (Q8).
  return reading.text === '' && reading.hid ? readVisible(source, false) : reading;
}

function readVisible(source: string, hides: boolean): HtmlReading & { hid: boolean } {
  const html = source.length > MAX_HTML_CHARS ? source.slice(0, MAX_HTML_CHARS) : source;
  const reading: HtmlReading & { hid: boolean } = {
    hid: false,
    text: '',
    pres: [],
    links: [],
    pictures: new Map(),
    rows: [],
    cut: html.length < source.length,
  };

  const stack: Open[] = [];
  const rows: { cells: string[]; outer: boolean }[] = [];
  let cell: string[] | null = null;
  let pre: string[] | null = null;
  let preIsWrapper = false;
  let hidden = 0;
  let quotes = 0;
  let pres = 0;
  let historyToEnd = false;
  let signed = false;
  let out = '';
  let line = '';
  let blankWanted = false;
  let lastDepth = 0;
  let spaceWanted = false;

  function endLine(): void {
    // Blank lines before the first word would only shift the places of links.
    if (out === '' && line === '') return;
    const inside = Math.min(quotes + (historyToEnd ? 1 : 0), MAX_QUOTE_DEPTH);
    // A blank line above a quotation is none of it.
    const depth = line === '' ? Math.min(inside, lastDepth) : inside;
    lastDepth = depth;
    line = lineWithoutFiller(line);
    const last = reading.links.at(-1);
    if (last !== undefined && last.at > out.length) clampLinks(out.length + line.length);
    if (SIGNATURE_LINE.test(line)) signed = true;
    out += `${depth > 0 ? `${'>'.repeat(depth)} ` : ''}${line}\n`;
    line = '';
    spaceWanted = false;
  }
  /** A link stands within its line, however much filler went from before it. */
  function clampLinks(end: number): void {
    for (let index = reading.links.length - 1; index >= 0; index -= 1) {
      const link = reading.links[index];
      if (link === undefined || link.at <= end) return;
      link.at = end;
    }
  }
  function breakLine(): void {
    if (line !== '') endLine();
    spaceWanted = false;
  }
  function write(text: string): void {
    if (blankWanted) {
      if (out !== '') {
        const kept = line;
        line = '';
        endLine();
        line = kept;
      }
      blankWanted = false;
    }
    line += text;
  }
  function writeFlowed(text: string): void {
    const words = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (words === '') return;
    if (words === ' ') {
      spaceWanted = line !== '';
      return;
    }
    const lead = (words.startsWith(' ') && line !== '') || spaceWanted;
    spaceWanted = false;
    write(`${lead ? ' ' : ''}${trimmedBlanks(words)}`);
    spaceWanted = words.endsWith(' ');
  }
  function writePre(text: string): void {
    const lines = text.replace(/\r\n?/g, '\n').split('\n');
    lines.forEach((part, index) => {
      if (index > 0) {
        if (blankWanted) blankWanted = false;
        endLine();
      }
      if (part !== '') write(part);
    });
  }

  function shown(text: string): void {
    if (out.length > MAX_RAW_TEXT_CHARS) return;
    if (pre !== null) pre.push(text);
    if (cell !== null) cell.push(text);
    if (pres > 0) writePre(text);
    else writeFlowed(text);
  }

  function placeOfPicture(): PicturePlace {
    if (hidden > 0) return 'hidden';
    if (quotes > 0 || historyToEnd) return 'quoted';
    return signed ? 'signature' : 'body';
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      const style = attributes.style ?? '';
      const marks = `${attributes.id ?? ''} ${attributes.class ?? ''}`.split(/\s+/, 20);
      const open: Open = {
        name,
        hidden:
          HIDDEN.has(name) || (hides && style !== '' && HIDDEN_STYLE.test(style.slice(0, MAX_STYLE_CHARS))),
        quote: name === 'blockquote' || marks.some((mark) => HISTORY_ELEMENT.test(mark)),
        pre: name === 'pre' || name === 'textarea',
      };
      if (stack.length >= MAX_HTML_DEPTH) {
        throw TOO_DEEP;
      }
      if (BLOCK.has(name) || open.quote) breakLine();
      if (SPACED.has(name)) blankWanted = true;
      stack.push(open);
      if (open.hidden) hidden += 1;
      if (open.hidden && !HIDDEN.has(name)) reading.hid = true;
      if (open.quote) quotes += 1;
      if (open.pre) pres += 1;
      if (name === 'img' && /^cid:/i.test(attributes.src ?? '') && reading.pictures.size < MAX_PICTURES) {
        const cid = (attributes.src ?? '').slice('cid:'.length);
        // Shown twice, it counts where it stands first: a quote repeats what was said.
        if (!reading.pictures.has(cid)) reading.pictures.set(cid, placeOfPicture());
      }
      if (hidden > 0) return;
      if (marks.some((mark) => HISTORY_FOLLOWS.test(mark))) {
        breakLine();
        historyToEnd = true;
      }
      if (name === 'br') {
        if (pre !== null) pre.push('\n');
        if (cell !== null) cell.push('\n');
        blankWanted = false;
        endLine();
      }
      if (name === 'img' && EMOJI.test(attributes.alt ?? '')) shown(attributes.alt ?? '');
      if (name === 'q') shown('"');
      if (name === 'pre' && pre === null) {
        pre = [];
        preIsWrapper = style.includes(WRAPPER_STYLE);
        blankWanted = out !== '';
      }
      if (name === 'table') for (const row of rows) row.outer = true;
      if (name === 'tr') rows.push({ cells: [], outer: false });
      if (name === 'td' || name === 'th') {
        if (line !== '') spaceWanted = true;
        cell = [];
      }
      if (name === 'a' && attributes.href && reading.links.length < MAX_LINKS) {
        reading.links.push({ href: attributes.href, at: out.length + line.length });
      }
    },
    ontext(text) {
      if (hidden === 0) shown(text);
    },
    onclosetag(name) {
      if (name === 'q' && hidden === 0) shown('"');
      const open = stack.pop();
      if (name === 'pre' && pre !== null) {
        reading.pres.push({ text: pre.join('').slice(0, MAX_RAW_TEXT_CHARS), wrapper: preIsWrapper });
        pre = null;
      }
      if ((name === 'td' || name === 'th') && cell !== null) {
        rows.at(-1)?.cells.push(
          cell
            .join('')
            .replace(/[ \t\r\f]+/g, ' ')
            .trim(),
        );
        cell = null;
      }
      if (name === 'tr') {
        const row = rows.pop();
        if (row && !row.outer && row.cells.length > 0 && reading.rows.length < MAX_ROWS)
          reading.rows.push(row.cells);
      }
      if (BLOCK.has(name) || open?.quote) breakLine();
      if (SPACED.has(name)) blankWanted = true;
      if (open?.quote) quotes -= 1;
      if (open?.pre) pres -= 1;
      if (open?.hidden) hidden -= 1;
    },
  });
  try {
    parser.write(html);
    parser.end();
  } catch (stop) {
    if (stop !== TOO_DEEP) throw stop;
    reading.cut = true;
  }
  breakLine();
  reading.text = out.slice(0, MAX_RAW_TEXT_CHARS).replaceAll('\u00a0', ' ').trimEnd();
  return reading;
}
