import { replay } from '../../functions/pipeline/replay.ts';
import { DONE, type ExitCode, FAILED } from './exit-codes.ts';
import { runningPorts } from './running-table.ts';

/**
 * `makeright replay`: lists the mails that were set aside, or sends some or all through the intake again.
 * @returns the exit code
 */
export async function replayCommand(
  ids: string[],
  { all, json, data }: { all?: boolean; json?: boolean; data?: string },
  out: (line: string) => void,
): Promise<ExitCode> {
  const ports = runningPorts(data);
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
    await replay(ports, item);
    out(json ? JSON.stringify({ id, replayed: true }) : `${id} is before the intake again.`);
  }
  return missing > 0 ? FAILED : DONE;
}
