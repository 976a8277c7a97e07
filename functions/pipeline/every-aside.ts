import type { Asides, SetAside, Shelf } from '../ports/asides.ts';

const PAGE = 200;

/** All mails on these shelves, the newest of each first, page by page. For the command line. */
export async function* everyAside(
  asides: Asides,
  stores: readonly string[],
  shelves: readonly Shelf[],
): AsyncGenerator<SetAside> {
  for (const shelf of shelves) {
    let after: string | null = null;
    do {
      const page = await asides.asidesPage({
        shelf,
        stores: [...stores, null],
        why: null,
        after,
        limit: PAGE,
      });
      yield* page.items;
      after = page.next;
    } while (after !== null);
  }
}
