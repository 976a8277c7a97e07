import type { Money } from '../../words/money.ts';
import type { HtmlReading } from '../html-text.ts';
import { moneysIn, sumOf } from './amounts.ts';
import type { Label } from './labels.ts';
import { labelled, labelledAbove, labelOf } from './labels.ts';
import { isAsin } from './order.ts';

/** What a mail says about the item in question. Of several items the first counts. */
export interface Item {
  asin: string | null;
  title: string | null;
  quantity: number | null;
  reason: string | null;
  comment: string | null;
  /** Sum over all rows. */
  amount: Money | null;
}

export const NO_ITEM: Item = {
  asin: null,
  title: null,
  quantity: null,
  reason: null,
  comment: null,
  amount: null,
};

/** Marks that mail programs put before a line, and the order line where a program joined both lines. */
const BEFORE = '^(?:#[^:：]{1,40}[:：])?[\\s>•·*–-]{0,8}';
/** Blanks are single where these look: longer runs would make them slow. */
const COUNT = '(\\d{1,4}) ?点? ?(?:\\/|of\\b|x\\b|×|von\\b|de\\b|sur\\b|di\\b|van\\b|z\\b|av\\b|点) ?';
const ASIN_MARK = '[\\[(【] ?ASIN ?[:：] ?([A-Za-z0-9]{10}) ?[\\])】]';
/** "1 / Title [ASIN: B0…]"; in 2016 "1 of Title [ASIN: …]". */
const ITEM_LINE = new RegExp(`${BEFORE}${COUNT}(\\S.*?)? ?${ASIN_MARK}`, 'i');
const BARE_ITEM_LINE = new RegExp(`${BEFORE}(\\S.*?) ?${ASIN_MARK}`, 'i');
/** Below the order's line an item whose ASIN is missing. */
const ITEM_WITHOUT_ASIN = new RegExp(`${BEFORE}${COUNT}(\\S.*)$`, 'i');
const ORDER_LINE = /^[\s>]{0,8}(?:#|order id) ?\d{3}-\d{7}-\d{7} ?[:：]?$/i;
const MAX_LINE_CHARS = 1_000;
/** A title of 200 characters, wrapped at 76. */
const MAX_WRAPPED_LINES = 3;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The line alone and with each following line that may belong to it. A blank line or another item ends it. */
function wrappedAt(lines: readonly string[], at: number): string[] {
  const wrapped = [lines[at] ?? ''];
  for (const next of lines.slice(at + 1, at + MAX_WRAPPED_LINES)) {
    if (next === '' || /^\d{1,4} ?\//.test(next)) break;
    wrapped.push(`${wrapped.at(-1)} ${next}`);
  }
  return wrapped.map((line) => line.slice(0, MAX_LINE_CHARS)).filter((line) => /asin/i.test(line));
}

/** The item line of a buyer's message. `text` must be Amazon's part above the words, which buyers cannot forge. */
export function itemInLines(text: string): Item {
  const lines = text
    .replace(INVISIBLE, '')
    .split('\n')
    // Single spaces only: long runs would make the patterns slow.
    .map((line) => line.slice(0, MAX_LINE_CHARS).replace(/\s+/g, ' ').trim());
  for (let at = 0; at < lines.length; at += 1) {
    if (!/^\W{0,8}\d/.test(lines[at] ?? '')) continue;
    // A forward in plain text may have wrapped the title.
    for (const line of wrappedAt(lines, at)) {
      const match = ITEM_LINE.exec(line);
      if (match) {
        return {
          ...NO_ITEM,
          quantity: Number(match[1]),
          title: match[2] ?? null,
          asin: match[3]?.toUpperCase() ?? null,
        };
      }
    }
  }
  const bare = lines
    .map((line) => (/asin/i.test(line) ? BARE_ITEM_LINE.exec(line) : null))
    .find((match) => match !== null);
  if (bare) {
    const named = labelled(bare[1] ?? '');
    const title = named?.label === 'title' ? named.value : (bare[1] ?? null);
    return { ...NO_ITEM, title, asin: bare[2]?.toUpperCase() ?? null };
  }
  const below = lines.findIndex((line) => ORDER_LINE.test(line)) + 1;
  const item = below === 0 ? null : ITEM_WITHOUT_ASIN.exec(lines[below] ?? '');
  return item ? { ...NO_ITEM, quantity: Number(item[1]), title: item[2]?.trim() ?? null } : NO_ITEM;
}

function quantityOf(text: string | undefined): number | null {
  const digits = /\d{1,5}/.exec(text?.normalize('NFKC') ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}

/** The text in a cell where the customer wrote nothing. */
const NO_VALUE =
  /^(?:[-–—/.]|n\/?a|none|no comments?|kein(?:e)? (?:kommentare?|angaben?)|aucun commentaire|nessun commento|sin comentarios?|geen opmerking(?:en)?|brak(?: komentarza)?|sem comentários?|ingen kommentar|inga kommentarer|なし|コメントなし|yorum yok)\.?$/i;
/** Some notices write ASIN and SKU below the title, in one cell. */
const BELOW_TITLE = / ?[([【]? ?(?:ASIN|SKU)\s*[:：].*$/is;

function titleOf(text: string | null): string | null {
  const title = text?.slice(0, MAX_LINE_CHARS).replace(/\s+/g, ' ').replace(BELOW_TITLE, '').trim() ?? '';
  return title === '' ? null : title;
}

function cellOf(row: readonly string[], heads: readonly (Label | null)[], label: Label): string | null {
  const at = heads.indexOf(label);
  const cell = at < 0 ? '' : (row[at] ?? '').replace(/\s+/g, ' ').trim();
  return cell === '' || NO_VALUE.test(cell) ? null : cell;
}

/** The table of a return or refund notice. Its head is the row above with labels in at least two cells. */
export function itemInTable(html: HtmlReading | null, currency: string | null): Item {
  const rows = html?.rows ?? [];
  const head = rows.findIndex((row) => row.filter((cell) => labelOf(cell) !== null).length >= 2);
  if (head < 0) return NO_ITEM;
  const heads = (rows[head] ?? []).map(labelOf);
  const body: string[][] = [];
  for (const row of rows.slice(head + 1)) {
    if (row.every((cell) => cell.trim() === '')) continue;
    if (row.length !== heads.length) break;
    body.push(row);
  }
  const items = body.filter((row) => labelOf(row[0] ?? '') !== 'total');
  const [first] = items;
  if (first === undefined) return NO_ITEM;

  const named = cellOf(first, heads, 'asin');
  const asin = named ?? first.find(isAsin) ?? null;
  const amounts = items.flatMap((row) => moneysIn(cellOf(row, heads, 'amount') ?? '', currency).slice(0, 1));
  return {
    asin: asin !== null && /^[A-Z0-9]{10}$/i.test(asin) ? asin.toUpperCase() : null,
    title: titleOf(cellOf(first, heads, 'title')),
    quantity: quantityOf(cellOf(first, heads, 'quantity') ?? undefined),
    reason: cellOf(first, heads, 'reason'),
    comment: cellOf(first, heads, 'comment'),
    amount: sumOf(amounts),
  };
}

const PRODUCT_PAGE =
  /^https:\/\/(?:www\.)?amazon\.[a-z.]{2,6}\/(?:[^?#]{0,300}\/)?(?:dp|gp\/product)\/([A-Z0-9]{10})(?:[/?#]|$)/;

/** The product that a notice links to, if it links to exactly one. */
function asinOfLinks(html: HtmlReading | null): string | undefined {
  const found = new Set((html?.links ?? []).map(({ href }) => PRODUCT_PAGE.exec(href)?.[1]));
  found.delete(undefined);
  return found.size === 1 ? [...found][0] : undefined;
}

/** "Label: value" lines and two-cell rows of notices that have no table. */
export function itemInLabels(text: string, html: HtmlReading | null, currency: string | null): Item {
  const values = new Map<Label, string>();
  const pairs = (html?.rows ?? []).filter((row) => row.length === 2);
  const written = text.split('\n').map((line) => line.trim());
  // In a table with heads a label alone on its line is a head, and so is the next line.
  const hasHeads =
    html?.rows.some((row) => row.filter((cell) => labelOf(cell) !== null).length >= 2) ?? false;
  const lines = written.map(
    (line, at) => labelled(line) ?? (hasHeads ? null : labelledAbove(line, written[at + 1] ?? '')),
  );
  for (const [name = '', value = ''] of pairs) {
    const label = labelOf(name);
    lines.push(
      label === null || value.trim() === '' ? null : { label, value: value.replace(/\s+/g, ' ').trim() },
    );
  }
  for (const line of lines) if (line !== null && !values.has(line.label)) values.set(line.label, line.value);

  // "Item: Grinder (ASIN: B0…)"
  const title = (values.get('title') ?? '').replace(/\s+/g, ' ');
  const asin =
    /[A-Z0-9]{10}/i.exec(values.get('asin') ?? '')?.[0] ??
    BARE_ITEM_LINE.exec(title.slice(0, MAX_LINE_CHARS))?.[2] ??
    asinOfLinks(html);
  return {
    asin: asin?.toUpperCase() ?? null,
    title: titleOf(title),
    quantity: quantityOf(values.get('quantity')),
    reason: values.get('reason') ?? null,
    comment: values.get('comment') ?? null,
    amount: moneysIn(values.get('total') ?? values.get('amount') ?? '', currency)[0] ?? null,
  };
}

/** Takes each field from the first reading that has it. */
export function merged(...items: readonly Item[]): Item {
  const pick = <Key extends keyof Item>(key: Key): Item[Key] | null =>
    items.find((item) => item[key] !== null)?.[key] ?? null;
  return {
    asin: pick('asin'),
    title: pick('title'),
    quantity: pick('quantity'),
    reason: pick('reason'),
    comment: pick('comment'),
    amount: pick('amount'),
  };
}
