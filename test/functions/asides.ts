import { everyAside } from '../../functions/pipeline/every-aside.ts';
import type { SetAside } from '../../functions/ports/asides.ts';
import { SHELVES } from '../../functions/ports/asides.ts';
import type { FakeDependencies } from './fakes/dependencies.ts';

/** All mails that were set aside, the oldest first. */
export async function asidesIn(deps: Pick<FakeDependencies, 'asides' | 'playbook'>): Promise<SetAside[]> {
  const found: SetAside[] = [];
  const stores = deps.playbook.stores.map(({ id }) => id);
  for await (const item of everyAside(deps.asides, stores, SHELVES)) found.push(item);
  return found.sort((a, b) => (a.at < b.at ? -1 : 1));
}
