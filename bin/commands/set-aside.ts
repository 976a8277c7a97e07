import { readAsideMail } from '../../functions/pipeline/aside-mail.ts';
import { everyAside } from '../../functions/pipeline/every-aside.ts';
import { judge } from '../../functions/pipeline/judge-aside.ts';
import { type ReleaseOutcome, releaseAsBuyers } from '../../functions/pipeline/release-as-buyers.ts';
import { OPERATOR } from '../../functions/pipeline/replay.ts';
import { lastJudgement, standingOfAside } from '../../functions/ports/aside-shelf.ts';
import type { SetAside } from '../../functions/ports/asides.ts';
import { SHELVES } from '../../functions/ports/asides.ts';
import type { Dependencies } from '../../functions/ports/dependencies.ts';
import { DONE, type ExitCode, FAILED, WRONG_USE } from './exit-codes.ts';
import { runningPorts, runningTable } from './running-table.ts';

export type AsideNeeds = Pick<Dependencies, 'asides' | 'lookUps' | 'bucket' | 'clock' | 'playbook'>;

export interface Say {
  out: (line: string) => void;
  err: (line: string) => void;
}

export interface ListOptions {
  json?: boolean;
  store?: string;
  /** Also what wants no judgement, and what was judged. */
  all?: boolean;
}

const running = (data: string | undefined): AsideNeeds => ({
  ...runningPorts(data),
  playbook: runningTable(data).playbook,
});

function isKnownStore(store: string | undefined, { playbook }: AsideNeeds, { err }: Say): boolean {
  const stores = playbook.stores.map(({ id }) => id);
  if (store === undefined || stores.includes(store)) return true;
  err(`The playbook knows no store "${store}"; it has ${stores.join(', ')}.`);
  return false;
}

/** Control characters in a sender's words would write to the terminal. */
const plain = (text: string) => text.replace(/\p{Cc}+/gu, ' ').slice(0, 60);

function stateOf(item: SetAside): string {
  const standing = standingOfAside(item);
  const by = lastJudgement(item)?.by;
  if (standing === 'open') return item.why;
  return `${standing}${by === undefined ? '' : ` by ${by}`}`;
}

function lineOf(item: SetAside): string {
  const about = [item.from ?? '', item.subject ?? '', item.firstLine ?? item.detail].map(plain);
  return [item.id, item.at, (item.store ?? '-').padEnd(8), stateOf(item).padEnd(11), ...about].join('  ');
}

/** Lists the mails that became no case, the newest first. @returns the exit code */
export async function listAsides(needs: AsideNeeds, options: ListOptions, say: Say): Promise<ExitCode> {
  if (!isKnownStore(options.store, needs, say)) return WRONG_USE;
  const stores = options.store === undefined ? needs.playbook.stores.map(({ id }) => id) : [options.store];
  let shown = 0;
  for await (const item of everyAside(needs.asides, stores, options.all === true ? SHELVES : ['open'])) {
    // The lister adds mails of an unknown store; a list of one store does not want them.
    if (options.store !== undefined && item.store === null) continue;
    say.out(options.json === true ? JSON.stringify(item) : lineOf(item));
    shown += 1;
  }
  if (options.json === true) return DONE;
  say.out(
    shown === 0
      ? 'No mail waits for a judgement.'
      : 'A buyer wrote it: makeright set-aside release ID. No case: makeright set-aside dismiss ID.',
  );
  return DONE;
}

const REFUSED: Readonly<Record<Exclude<ReleaseOutcome, 'released'>, string>> = {
  taken: 'was judged by somebody else just now: "makeright set-aside --all" shows by whom.',
  no_store: 'does not say which store it is for: give it with --store.',
  unreadable: 'cannot be read, so no case can be opened: answer it in Seller Central.',
  no_address: 'has no address that a letter could go to: answer it in Seller Central.',
};

interface Told {
  json?: boolean;
}

function fail(id: string, why: string, { json }: Told, { out, err }: Say): ExitCode {
  if (json === true) out(JSON.stringify({ id, error: why }));
  else err(`${id} ${why}`);
  return FAILED;
}

const NONE = 'is not set aside: "makeright set-aside --all" lists all.';

/** Opens a case for a mail, whatever the machine took it for. @returns the exit code */
export async function releaseAside(
  needs: AsideNeeds,
  id: string,
  options: Told & { store?: string },
  say: Say,
): Promise<ExitCode> {
  if (!isKnownStore(options.store, needs, say)) return WRONG_USE;
  const item = await needs.asides.readAside(id);
  if (item === null) return fail(id, NONE, options, say);
  if (item.caseId != null) return fail(id, `is in the case ${item.caseId} already.`, options, say);
  const read = readAsideMail(await needs.bucket.read(item.rawKey), needs.playbook);
  const outcome = await releaseAsBuyers(needs, item, read, { by: OPERATOR, store: options.store ?? null });
  if (outcome !== 'released') return fail(id, REFUSED[outcome], options, say);
  say.out(
    options.json === true
      ? JSON.stringify({ id, released: true })
      : `${id} goes to its case; its 24 hours run since ${item.at}.`,
  );
  return DONE;
}

/** Says that a mail is no case. It stays, and can be released later. @returns the exit code */
export async function dismissAside(
  needs: AsideNeeds,
  id: string,
  options: Told,
  say: Say,
): Promise<ExitCode> {
  const item = await needs.asides.readAside(id);
  if (item === null) return fail(id, NONE, options, say);
  const standing = standingOfAside(item);
  if (standing === 'case' || standing === 'released') return fail(id, REFUSED.taken, options, say);
  if ((await judge(needs, item, { what: 'dismissed', by: OPERATOR })) === null)
    return fail(id, REFUSED.taken, options, say);
  say.out(options.json === true ? JSON.stringify({ id, dismissed: true }) : `${id} is no case.`);
  return DONE;
}

interface OfRunning {
  data?: string;
}

export const setAsideCommand = (options: ListOptions & OfRunning, say: Say): Promise<ExitCode> =>
  listAsides(running(options.data), options, say);
export const releaseCommand = (id: string, options: Told & { store?: string } & OfRunning, say: Say) =>
  releaseAside(running(options.data), id, options, say);
export const dismissCommand = (id: string, options: Told & OfRunning, say: Say) =>
  dismissAside(running(options.data), id, options, say);
