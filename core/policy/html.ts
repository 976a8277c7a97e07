/** Reads a mail's HTML once, as a stream: what the buyer sees, where links lead, and every style it sets. */
import { Parser } from 'htmlparser2';

export interface HtmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

export interface HtmlReading {
  /** Visible and hidden words alike, block elements on lines of their own, quoted mail (`blockquote`) left out. */
  words: string;
  /** Targets of links and forms, as written. */
  links: string[];
  /** Elements that can carry style, in order. */
  elements: HtmlElement[];
  /** Content of `<style>` elements. */
  css: string;
  /** Most line breaks in a row that the layout shows without anything between. */
  breaksInARow: number;
}

const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'title', 'head', 'template']);
/** Elements kept for the style rule; a hostile mail of a million tags must not fill the memory. */
const ELEMENTS_MAX = 5_000;

/** Never throws: htmlparser2 accepts any bytes. The caller bounds the length. */
export function readHtml(html: string): HtmlReading {
  const reading: HtmlReading = { words: '', links: [], elements: [], css: '', breaksInARow: 0 };
  const pieces: string[] = [];
  const styles: string[] = [];
  const silent: string[] = [];
  let quoteDepth = 0;
  let breaks = 0;
  /** Grows with everything visible; each open paragraph or division remembers how much there was before it. */
  let content = 0;
  const openedAt: number[] = [];
  const see = (count: number) => {
    breaks += count;
    reading.breaksInARow = Math.max(reading.breaksInARow, breaks);
  };
  const seeContent = () => {
    breaks = 0;
    content += 1;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (reading.elements.length < ELEMENTS_MAX) reading.elements.push({ name, attributes });
      if (name === 'blockquote') quoteDepth += 1;
      if (SILENT.has(name)) silent.push(name);
      const target = attributes.href ?? attributes.action;
      if (target !== undefined && reading.links.length < ELEMENTS_MAX) reading.links.push(target);
      if (name === 'br') {
        pieces.push('\n');
        see(1);
      } else if (name === 'img' || name === 'hr') {
        seeContent();
        if (attributes.alt) pieces.push(` ${attributes.alt} `);
      } else if (BLOCKS.has(name)) pieces.push('\n');
      if (name === 'p' || name === 'div') openedAt.push(content);
      for (const told of [attributes.title, attributes['aria-label'], attributes.placeholder])
        if (told) pieces.push(` ${told} `);
    },
    ontext(text) {
      if (silent.at(-1) === 'style') styles.push(text);
      if (silent.length > 0) return;
      if (/[^\s\u200B-\u200D\u2060\uFEFF]/u.test(text)) seeContent();
      if (quoteDepth === 0) pieces.push(text.replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      if (name === 'blockquote') quoteDepth = Math.max(0, quoteDepth - 1);
      if (silent.at(-1) === name) silent.pop();
      if (BLOCKS.has(name)) pieces.push('\n');
      if ((name === 'p' || name === 'div') && openedAt.pop() === content) {
        // An empty paragraph is one break more than its end; the wrapper around it is none again.
        see(breaks === 0 ? 2 : 1);
        content += 1;
      }
    },
  });
  parser.write(html);
  parser.end();
  reading.words = pieces
    .join('')
    .replace(/(?<! ) *\n\s*/g, '\n')
    .trim();
  reading.css = styles.join('\n');
  return reading;
}
