import type { HtmlReading } from '../html-text.ts';
import type { Money } from '../mail.ts';
import type { Label } from './labels.ts';
import { labelled, labelOf } from './labels.ts';
import { moneysIn, sumOf } from './money.ts';
import { isAsin } from './order.ts';

/** What a mail says about the item in question; of several items the first. */
export interface Item {
  asin: string | null;
  title: string | null;
  quantity: number | null;
  reason: string | null;
  comment: string | null;
  /** Sum over all rows. */
  amount: Money | null;
}

const NO_ITEM: Item = { asin: null, title: null, quantity: null, reason: null, comment: null, amount: null };

/** "1 / Title [ASIN: B0…]"; in 2016 "1 of Title [ASIN: …]". */
const ITEM_LINE =
  /^[\s>]{0,8}(\d{1,4})\s*(?:\/|of\b|x\b|×|von\b|de\b|di\b|van\b|z\b|av\b|点)\s*(\S.*?)\s*\[ASIN\s*[:：]\s*([A-Za-z0-9]{10})\s*\]/i;
const BARE_ITEM_LINE = /^[\s>]{0,8}(\S.*?)\s*\[ASIN\s*[:：]\s*([A-Za-z0-9]{10})\s*\]/i;
const MAX_LINE_CHARS = 1_000;

/** The item line of a buyer's message. Only Amazon's part above the words is to be given. */
export function itemInLines(text: string): Item {
  const lines = text.split('\n').map((line) => line.slice(0, MAX_LINE_CHARS));
  for (let at = 0; at < lines.length; at += 1) {
    // Plain text from a forward may have wrapped the title.
    for (const line of [lines[at] ?? '', `${lines[at] ?? ''} ${(lines[at + 1] ?? '').trim()}`]) {
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
  const bare = lines.map((line) => BARE_ITEM_LINE.exec(line)).find((match) => match !== null);
  return bare ? { ...NO_ITEM, title: bare[1] ?? null, asin: bare[2]?.toUpperCase() ?? null } : NO_ITEM;
}

function quantityOf(text: string | undefined): number | null {
  const digits = /\d{1,5}/.exec(text?.normalize('NFKC') ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}

function cellOf(row: readonly string[], heads: readonly (Label | null)[], label: Label): string | null {
  const at = heads.indexOf(label);
  const cell = at < 0 ? '' : (row[at] ?? '').replace(/\s+/g, ' ').trim();
  return cell === '' || /^(?:-|–|—|n\/a|none)$/i.test(cell) ? null : cell;
}

/** The table of a return or refund notice. Its head is the row above with labels in at least two cells. */
export function itemInTable(html: HtmlReading | null, currency: string | null): Item {
  const rows = html?.rows ?? [];
  const head = rows.findIndex((row) => row.filter((cell) => labelOf(cell) !== null).length >= 2);
  if (head < 0) return NO_ITEM;
  const heads = (rows[head] ?? []).map(labelOf);
  const body: string[][] = [];
  for (const row of rows.slice(head + 1)) {
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
    title: cellOf(first, heads, 'title'),
    quantity: quantityOf(cellOf(first, heads, 'quantity') ?? undefined),
    reason: cellOf(first, heads, 'reason'),
    comment: cellOf(first, heads, 'comment'),
    amount: sumOf(amounts),
  };
}

/** "Label: value" lines and two-cell rows of notices that have no table. */
export function itemInLabels(text: string, html: HtmlReading | null, currency: string | null): Item {
  const values = new Map<Label, string>();
  const pairs = (html?.rows ?? []).filter((row) => row.length === 2);
  const lines = [...text.split('\n').map((line) => labelled(line.trim()))];
  for (const [name = '', value = ''] of pairs) {
    const label = labelOf(name);
    lines.push(
      label === null || value.trim() === '' ? null : { label, value: value.replace(/\s+/g, ' ').trim() },
    );
  }
  for (const line of lines) if (line !== null && !values.has(line.label)) values.set(line.label, line.value);

  const asin = /[A-Z0-9]{10}/i.exec(values.get('asin') ?? '')?.[0]?.toUpperCase() ?? null;
  return {
    asin,
    title: values.get('title') ?? null,
    quantity: quantityOf(values.get('quantity')),
    reason: values.get('reason') ?? null,
    comment: values.get('comment') ?? null,
    amount: moneysIn(values.get('total') ?? values.get('amount') ?? '', currency)[0] ?? null,
  };
}

/** Each field from the first reading that has it. */
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
