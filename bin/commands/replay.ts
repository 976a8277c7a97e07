import { replay } from '../../functions/pipeline/replay.ts';
import { runningPorts, runningTable } from './running-table.ts';

/**
 * Lists what was set aside, or releases some of it: it goes before the intake again and is read as what it says it is.
 * `store` says for which store, where the mail does not. @returns the exit code
 */
export async function replayCommand(
  ids: string[],
  { all, json, data, store }: { all?: boolean; json?: boolean; data?: string; store?: string },
  out: (line: string) => void,
): Promise<number> {
  const ports = runningPorts(data);
  const stores = store === undefined ? [] : runningTable(data).stores;
  if (store !== undefined && !stores.includes(store)) {
    console.error(`The playbook knows no store "${store}"; it has ${stores.join(', ')}.`);
    return 2;
  }
  if (ids.length === 0 && all !== true) {
    const items = (await ports.table.asides()).sort((a, b) => (a.at < b.at ? -1 : 1));
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
    return 0;
  }
  const wanted =
    all === true
      ? (await ports.table.asides()).filter((item) => item.why === 'unreadable').map((item) => item.id)
      : ids;
  let missing = 0;
  for (const id of wanted) {
    const item = await ports.table.readAside(id);
    if (item === null) {
      console.error(`No mail ${id} is set aside: "makeright replay" without an id lists them.`);
      missing += 1;
      continue;
    }
    await replay(ports, item, store ?? null);
    out(json ? JSON.stringify({ id, replayed: true }) : `${id} is before the intake again.`);
  }
  return missing > 0 ? 1 : 0;
}
