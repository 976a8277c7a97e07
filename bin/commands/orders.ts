import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ReportEncoding } from '../../core/orders/encoding.ts';
import { merged, type OrderFacts } from '../../core/orders/order.ts';
import { readReport } from '../../core/orders/report.ts';
import { MakerightError } from '../../core/words/error.ts';
import { createCaseTable } from '../../functions/aws/table/case-table.ts';
import type { Orders } from '../../functions/ports/orders.ts';
import { readPlaybook } from '../../lib/playbook-file.ts';
import { Trouble } from '../../local/machine/trouble.ts';
import { DONE, type ExitCode, FAILED, WRONG_USE } from './exit-codes.ts';
import { runningTable } from './running-table.ts';

/** Orders written at once. Each takes a read and mostly a write; more would throttle other users of the table. */
const ORDERS_AT_ONCE = 16;
/** A file of another kind would fill the screen. The number of bad rows is always printed. */
const MOST_BAD_ROWS_SHOWN = 200;
const ROWS_BETWEEN_PROGRESS = 10_000;
/** Writes conflict only when two imports write the same order at the same moment. */
const MAX_ATTEMPTS = 8;

export interface ImportOptions {
  store?: string;
  data?: string;
  table?: string;
}

interface Say {
  out(line: string): void;
  err(line: string): void;
}

class OrderContendedError extends MakerightError {
  override readonly name = 'OrderContendedError';
  readonly code = 'order_contended';
}

type Written = 'new' | 'updated' | 'unchanged';

/** Updates an order in the table to the facts of a report. */
async function record(orders: Orders, store: string, order: OrderFacts): Promise<Written> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const known = await orders.readOrder(store, order.orderId);
    const next = merged(known, order);
    if (next === null) return 'unchanged';
    const { orderId, purchasedAt, lastUpdatedAt, channel, marketplace, items } = next;
    const facts = { orderId, purchasedAt, lastUpdatedAt, channel, marketplace, items };
    if (await orders.putOrder(store, facts, known?.version ?? 0)) return known === null ? 'new' : 'updated';
  }
  throw new OrderContendedError(
    `The order ${order.orderId} changed ${MAX_ATTEMPTS} times while it was written.`,
  );
}

interface Tally extends Record<Written, number> {
  rows: number;
  badRows: number;
  notAmazons: number;
  encoding: ReportEncoding;
}

/**
 * Reads a report into a table.
 * @param bytes the report as a stream
 * @param size of the report in bytes, for the progress; 0 where it is unknown (a pipe)
 * @returns null where the file is not an all-orders report; the command has said so
 */
export async function importReport(
  orders: Orders,
  {
    store,
    name,
    bytes,
    size,
  }: { store: string; name: string; bytes: AsyncIterable<Uint8Array>; size: number },
  { err }: Say,
): Promise<Tally | null> {
  const tally: Tally = {
    rows: 0,
    badRows: 0,
    notAmazons: 0,
    new: 0,
    updated: 0,
    unchanged: 0,
    encoding: 'UTF-8',
  };
  let read = 0;
  async function* measured() {
    for await (const chunk of bytes) {
      read += chunk.length;
      yield chunk;
    }
  }
  let announced = ROWS_BETWEEN_PROGRESS;
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  for await (const event of readReport(measured())) {
    if (failures.length > 0) break;
    if (event.type === 'no_report') {
      err(
        `${name} is not Amazon's all-orders report: ${event.why}. docs/orders.md says where to download it.`,
      );
      return null;
    }
    if (event.type === 'encoding') tally.encoding = event.encoding;
    else if (event.type === 'not_amazons') tally.notAmazons += 1;
    else if (event.type === 'bad_row') {
      tally.badRows += 1;
      if (tally.badRows <= MOST_BAD_ROWS_SHOWN) err(`${name}, line ${event.line}: ${event.why}.`);
      if (tally.badRows === MOST_BAD_ROWS_SHOWN) err('Further bad rows are counted only.');
    } else {
      tally.rows += event.rows;
      const writing = record(orders, store, event.order)
        .then((written) => {
          tally[written] += 1;
        })
        .catch((error: unknown) => {
          failures.push(error);
        })
        .finally(() => underWay.delete(writing));
      underWay.add(writing);
      if (underWay.size >= ORDERS_AT_ONCE) await Promise.race(underWay);
    }
    const rows = tally.rows + tally.badRows + tally.notAmazons;
    if (rows >= announced) {
      err(`${name}: ${rows} rows${size === 0 ? '' : ` (${Math.round((100 * read) / size)} %)`}`);
      announced = rows - (rows % ROWS_BETWEEN_PROGRESS) + ROWS_BETWEEN_PROGRESS;
    }
  }
  await Promise.all(underWay);
  if (failures.length > 0) {
    const [failure] = failures;
    const why = failure instanceof Error ? failure.message : String(failure);
    throw new Trouble(
      `The table did not take an order (${why}): import the same file again, nothing is doubled.`,
      { cause: failure },
    );
  }
  return tally;
}

function storesOfPlaybook(): string[] {
  return readPlaybook(process.env.MAKERIGHT_PLAYBOOK ?? 'playbook.yaml').stores.map(({ id }) => id);
}

/** The store of an import, or a sentence where it is not clear. */
function storeOf(wanted: string | undefined): { id: string } | { sentence: string } {
  const stores = storesOfPlaybook();
  const [only, ...more] = stores;
  if (wanted === undefined && only !== undefined && more.length === 0) return { id: only };
  if (wanted === undefined) {
    return { sentence: `Which store's orders are these? Name it with --store: ${stores.join(', ')}.` };
  }
  return stores.includes(wanted)
    ? { id: wanted }
    : { sentence: `The playbook knows no store "${wanted}"; it has ${stores.join(', ')}.` };
}

const FILE_ERRORS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'this is a folder, not a file'],
  ['EACCES', 'this file may not be read'],
]);

/** `makeright orders import`: reads Amazon's all-orders report into the table. @returns the exit code */
export async function importOrdersCommand(
  file: string,
  { store: wanted, data, table: tableName }: ImportOptions,
  say: Say,
): Promise<ExitCode> {
  const store = storeOf(wanted);
  if ('sentence' in store) {
    say.err(store.sentence);
    return WRONG_USE;
  }
  const { orders } = tableName === undefined ? runningTable(data) : createCaseTable(tableName);
  const name = basename(file);
  try {
    const { size } = statSync(file);
    const tally = await importReport(
      orders,
      { store: store.id, name, bytes: createReadStream(file), size },
      say,
    );
    if (tally === null) return FAILED;
    say.out(summary(name, store.id, tally));
    return tally.badRows === 0 ? DONE : FAILED;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const known = FILE_ERRORS.get(code);
    if (known === undefined) throw error;
    say.err(`${file}: ${known}.`);
    return FAILED;
  }
}

const counted = (n: number, thing: string) => `${n} ${thing}${n === 1 ? '' : 's'}`;

function summary(name: string, store: string, tally: Tally): string {
  const parts = [
    `${counted(tally.rows, 'row')} read as ${tally.encoding}`,
    `orders of ${store}: ${tally.new} new, ${tally.updated} updated, ${tally.unchanged} unchanged`,
    ...(tally.notAmazons === 0
      ? []
      : [`${counted(tally.notAmazons, 'row')} of orders from outside Amazon left out`]),
    ...(tally.badRows === 0 ? [] : [`${counted(tally.badRows, 'bad row')} left out`]),
  ];
  return `${name}: ${parts.join('; ')}.`;
}
