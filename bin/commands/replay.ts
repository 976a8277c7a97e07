import { everyAside } from '../../functions/pipeline/every-aside.ts';
import { OPERATOR, release } from '../../functions/pipeline/replay.ts';
import { standingOfAside } from '../../functions/ports/aside-shelf.ts';
import type { SetAside } from '../../functions/ports/asides.ts';
import { SHELVES } from '../../functions/ports/asides.ts';
import { DONE, type ExitCode, FAILED, WRONG_USE } from './exit-codes.ts';
import { runningPorts, runningTable } from './running-table.ts';

/**
 * `makeright replay`: lists the mails that were set aside, or reads some again: each goes through the intake and is taken
 * for what it says it is. `store` says for which store, where the mail does not. @returns the exit code
 */
export async function replayCommand(
  ids: string[],
  { all, json, data, store }: { all?: boolean; json?: boolean; data?: string; store?: string },
  out: (line: string) => void,
): Promise<ExitCode> {
  const ports = runningPorts(data);
  const { stores } = runningTable(data);
  if (store !== undefined && !stores.includes(store)) {
    console.error(`The playbook knows no store "${store}"; it has ${stores.join(', ')}.`);
    return WRONG_USE;
  }
  const items: SetAside[] = [];
  if (ids.length === 0) {
    for await (const item of everyAside(ports.asides, stores, SHELVES)) items.push(item);
    items.sort((a, b) => (a.at < b.at ? -1 : 1));
  }
  if (ids.length === 0 && all !== true) {
    for (const item of items) {
      const state = item.replayed ? 'replayed' : item.why;
      out(
        json
          ? JSON.stringify(item)
          : `${item.id}  ${item.at}  ${state.padEnd(10)} ${item.kind.padEnd(20)} ${item.detail}`,
      );
    }
    if (!json)
      out(items.length === 0 ? 'Nothing is set aside.' : 'Replay with: makeright replay ID… or --all');
    return DONE;
  }
  const unread = items.filter((item) => item.why === 'unreadable' && standingOfAside(item) === 'open');
  let failed = 0;
  for (const id of all === true ? unread.map((item) => item.id) : ids) {
    const item = await ports.asides.readAside(id);
    if (item === null) {
      console.error(`No mail ${id} is set aside: "makeright replay" without an id lists them.`);
      failed += 1;
      continue;
    }
    const rawKey = await release(ports, item, { by: OPERATOR, store: store ?? null, asBuyers: false });
    if (rawKey === null) {
      console.error(`${id} was judged by somebody else just now: "makeright set-aside" shows by whom.`);
      failed += 1;
      continue;
    }
    out(json ? JSON.stringify({ id, replayed: true }) : `${id} is before the intake again.`);
  }
  return failed > 0 ? FAILED : DONE;
}
