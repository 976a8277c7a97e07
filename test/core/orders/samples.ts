import type { OrderFacts } from '../../../core/orders/order.ts';
import { type ReportEvent, readReport } from '../../../core/orders/report.ts';

/** Amazon's header, in its order. */
export const HEADER = [
  'amazon-order-id',
  'merchant-order-id',
  'purchase-date',
  'last-updated-date',
  'order-status',
  'fulfillment-channel',
  'sales-channel',
  'order-channel',
  'ship-service-level',
  'product-name',
  'sku',
  'asin',
  'item-status',
  'quantity',
  'currency',
  'item-price',
  'item-tax',
  'item-promotion-discount',
  'ship-city',
  'ship-postal-code',
  'promotion-ids',
] as const;

export type Cells = Partial<Record<(typeof HEADER)[number], string>>;

const USUAL: Cells = {
  'amazon-order-id': '112-0000001-0000001',
  'purchase-date': '2026-10-01T08:00:00+00:00',
  'last-updated-date': '2026-10-02T08:00:00+00:00',
  'order-status': 'Shipped',
  'fulfillment-channel': 'Merchant',
  'sales-channel': 'Amazon.com',
  'product-name': 'Walnut Coffee Grinder',
  sku: 'WCG-1',
  asin: 'B0EXAMPLE1',
  quantity: '1',
  currency: 'USD',
  'item-price': '24.99',
  'ship-city': 'Springfield',
  'ship-postal-code': '00501',
};

export function row(cells: Cells = {}, columns: readonly string[] = HEADER): string {
  const all: Record<string, string | undefined> = { ...USUAL, ...cells };
  return columns.map((column) => all[column] ?? '').join('\t');
}

export function report(...rows: (Cells | string)[]): string {
  const lines = rows.map((one) => (typeof one === 'string' ? one : row(one)));
  return [HEADER.join('\t'), ...lines, ''].join('\r\n');
}

/** The text as a stream of chunks of some bytes each, so that rows and characters are cut anywhere. */
export async function* streamed(bytes: Uint8Array | string, chunk = 65_536): AsyncGenerator<Uint8Array> {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  for (let at = 0; at < all.length; at += chunk) yield all.subarray(at, at + chunk);
}

export async function eventsOf(bytes: Uint8Array | string, chunk?: number): Promise<ReportEvent[]> {
  const events: ReportEvent[] = [];
  for await (const event of readReport(streamed(bytes, chunk))) events.push(event);
  return events;
}

export async function ordersOf(bytes: Uint8Array | string, chunk?: number): Promise<OrderFacts[]> {
  return (await eventsOf(bytes, chunk)).flatMap((event) => (event.type === 'order' ? [event.order] : []));
}

/** Characters to bytes, which the platform offers for UTF-8 only: its decoder's table, read backwards. */
export function encoder(label: string): (text: string) => Uint8Array {
  const bytesOf = new Map<string, number[]>();
  const decoder = new TextDecoder(label);
  const learn = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !bytesOf.has(text)) bytesOf.set(text, bytes);
  };
  for (let one = 0; one < 256; one += 1) learn(one);
  if (label === 'shift_jis') {
    for (let lead = 0x81; lead <= 0xfc; lead += 1)
      for (let trail = 0x40; trail <= 0xfc; trail += 1) learn(lead, trail);
  }
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((char) => {
        const bytes = bytesOf.get(char);
        if (bytes === undefined) throw new Error(`${label} has no ${char}.`);
        return bytes;
      }),
    );
}
