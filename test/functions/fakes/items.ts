import { copy, turn } from './turn.ts';

/** DynamoDB's limit of one item, in bytes of its JSON (the real measure is a little kinder). */
const MAX_ITEM_BYTES = 400 * 1024;

/** The one table under the ports. The first argument of each call is the method that it counts for. */
export interface FakeItems {
  /** Raw items by `partition|sort`, to look at or to disturb. */
  readonly items: Map<string, unknown>;
  /** How often each method was called. */
  readonly calls: Map<string, number>;
  begin(call: string): Promise<void>;
  get<T>(call: string, key: string): Promise<T | null>;
  putIf(call: string, key: string, item: unknown, condition: (old: unknown) => boolean): Promise<boolean>;
  under<T>(call: string, prefix: string): Promise<T[]>;
  /** Without a call of its own. */
  peek<T>(key: string): T | null;
  set(key: string, item: unknown): void;
}

export const absent = (old: unknown) => old === undefined;
export const always = () => true;
export const ofCase = (id: string, rest: string) => `CASE#${id}|${rest}`;
export const padded = (n: number) => String(n).padStart(8, '0');

export function fakeItems(): FakeItems {
  const items = new Map<string, unknown>();
  const calls = new Map<string, number>();

  function set(key: string, item: unknown): void {
    const text = JSON.stringify(item);
    if (Buffer.byteLength(text) > MAX_ITEM_BYTES)
      throw new Error(`ValidationException: Item size exceeded (${key})`);
    items.set(key, JSON.parse(text));
  }
  function peek<T>(key: string): T | null {
    const item = items.get(key);
    return item === undefined ? null : copy(item as T);
  }
  async function begin(call: string): Promise<void> {
    calls.set(call, (calls.get(call) ?? 0) + 1);
    await turn();
  }
  return {
    items,
    calls,
    begin,
    peek,
    set,
    async get<T>(call: string, key: string) {
      await begin(call);
      return peek<T>(key);
    },
    async putIf(call, key, item, condition) {
      await begin(call);
      if (!condition(items.get(key))) return false;
      set(key, item);
      return true;
    },
    async under<T>(call: string, prefix: string) {
      await begin(call);
      return [...items.keys()]
        .filter((key) => key.startsWith(prefix))
        .sort()
        .map((key) => copy(items.get(key) as T));
    },
  };
}
