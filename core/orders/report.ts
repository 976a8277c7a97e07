import { type Columns, readHeader } from './columns.ts';
import type { ReportEncoding } from './encoding.ts';
import { reportLines } from './lines.ts';
import { MAX_ITEMS_PER_ORDER, type OrderFacts, type OrderItem, withRow } from './order.ts';
import { type RowOrder, readRow } from './row.ts';

export type ReportEvent =
  /** Adjacent rows of one order, as Amazon writes them. The same order may come again further down. */
  | { type: 'order'; line: number; rows: number; order: OrderFacts }
  | { type: 'bad_row'; line: number; why: string }
  | { type: 'not_amazons'; line: number }
  /** The file is not an all-orders report. No event follows. */
  | { type: 'no_report'; why: string }
  /** Comes at most once. Without it the whole report was ASCII. */
  | { type: 'encoding'; encoding: ReportEncoding };

type Gathered = Extract<ReportEvent, { type: 'order' }>;

function joined(gathered: Gathered, row: RowOrder, item: OrderItem): Gathered {
  const { order } = gathered;
  const later = row.lastUpdatedAt > order.lastUpdatedAt ? row : order;
  const items = withRow(order.items, item);
  return { ...gathered, rows: gathered.rows + 1, order: { ...later, items } };
}

/**
 * Reads Amazon's all-orders report ("Flat File All Orders Report", tab-separated, one row per item).
 * @param bytes the file as a stream; only a sample and one order of it are in memory
 */
export async function* readReport(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ReportEvent> {
  const encodings: ReportEncoding[] = [];
  let header: { text: string; columns: Columns } | null = null;
  let gathered: Gathered | null = null;
  for await (const { number: line, text } of reportLines(bytes, (encoding) => encodings.push(encoding))) {
    const encoding = encodings.pop();
    if (encoding !== undefined) yield { type: 'encoding', encoding };
    if (header === null) {
      const reading = readHeader(text ?? '');
      if (!reading.ok) {
        yield { type: 'no_report', why: reading.why };
        return;
      }
      header = { text: text ?? '', columns: reading.columns };
      continue;
    }
    if (text === null) {
      yield { type: 'bad_row', line, why: 'it is far too long for a row' };
      continue;
    }
    if (text.trim() === '') continue;
    if (text === header.text) {
      // Several reports may have been joined into one file.
      if (gathered !== null) yield gathered;
      gathered = null;
      continue;
    }
    const row = readRow(header.columns, text);
    if (row.outcome === 'bad') yield { type: 'bad_row', line, why: row.why };
    else if (row.outcome === 'not_amazons') yield { type: 'not_amazons', line };
    else if (gathered?.order.orderId !== row.order.orderId) {
      if (gathered !== null) yield gathered;
      gathered = { type: 'order', line, rows: 1, order: { ...row.order, items: [row.item] } };
    } else if (gathered.order.items.length < MAX_ITEMS_PER_ORDER) {
      gathered = joined(gathered, row.order, row.item);
    } else yield { type: 'bad_row', line, why: `its order has more than ${MAX_ITEMS_PER_ORDER} items` };
  }
  if (header === null) yield { type: 'no_report', why: 'it is empty' };
  else if (gathered !== null) yield gathered;
}
