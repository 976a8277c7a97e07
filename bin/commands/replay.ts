import { replay } from '../../functions/pipeline/replay.ts';
import { DONE, type ExitCode, FAILED } from './exit-codes.ts';
import { runningPorts, runningTable } from './running-table.ts';

/**
 * `makeright replay`: lists the mails that were set aside, or releases some: each goes through the intake again and is
 * read as what it says it is. `store` says for which store, where the mail does not. @returns the exit code
 */
export async function replayCommand(
  ids: string[],
  { all, json, data, store }: { all?: boolean; json?: boolean; data?: string; store?: string },
  out: (line: string) => void,
): Promise<ExitCode> {
  const ports = runningPorts(data);
  const stores = store === undefined ? [] : runningTable(data).stores;
  if (store !== undefined && !stores.includes(store)) {
    console.error(`The playbook knows no store "${store}"; it has ${stores.join(', ')}.`);
    return 2;
  }
  if (ids.length === 0 && all !== true) {
    const items = (await ports.asides.asides()).sort((a, b) => (a.at < b.at ? -1 : 1));
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
  const wanted =
    all === true
      ? (await ports.asides.asides()).filter((item) => item.why === 'unreadable').map((item) => item.id)
      : ids;
  let missing = 0;
  for (const id of wanted) {
    const item = await ports.asides.readAside(id);
    if (item === null) {
      console.error(`No mail ${id} is set aside: "makeright replay" without an id lists them.`);
      missing += 1;
      continue;
    }
    await replay(ports, item, store ?? null);
    out(json ? JSON.stringify({ id, replayed: true }) : `${id} is before the intake again.`);
  }
  return missing > 0 ? FAILED : DONE;
}
