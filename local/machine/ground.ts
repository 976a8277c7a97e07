import type { Server } from 'node:http';
import type { DatabaseSync } from 'node:sqlite';
import { type Guarded, guard } from '../http/guard.ts';
import { closeServer } from '../http/http.ts';
import { LOOPBACK, openPorts, type Ports, type PortWish } from '../http/ports.ts';
import { type DataFolder, OWNER_UMASK, openDataFolder } from '../storage/data-folder.ts';
import { type Clock, openClock } from '../time/clock.ts';
import { type CallCounts, createCallCounts } from './call-counts.ts';
import { openLedger } from './ledger.ts';
import type { Lifetime } from './lifetime.ts';
import { type Log, openLog } from './log.ts';

/** What every part of a deployment uses: data folder, ledger, clock, log and ports. */
export interface Ground {
  folder: DataFolder;
  ledger: DatabaseSync;
  clock: Clock;
  counts: CallCounts;
  log: Log;
  ports: Ports;
  lifetime: Lifetime;
  /** Opens a server behind the guard until the end. @returns its base URL */
  serve(server: Server, wish: PortWish, options?: Guarded): Promise<string>;
}

/** @throws Trouble when the data folder cannot be used */
export function openGround(
  data: string,
  secondsPerDay: number,
  out: (line: string) => void,
  lifetime: Lifetime,
): Ground {
  // The umask covers the files that the emulators create.
  const umask = process.umask(OWNER_UMASK);
  lifetime.onEnd(() => process.umask(umask));
  const folder = openDataFolder(data);
  const ledger = openLedger(folder.ledger, folder.root);
  lifetime.onEnd(() => ledger.close());
  const clock = openClock(folder.clock, secondsPerDay);
  const log = openLog(folder.logs, clock, out);
  lifetime.onEnd(() => log.close());
  const ports = openPorts(folder.ports);
  return {
    folder,
    ledger,
    clock,
    counts: createCallCounts(),
    log,
    ports,
    lifetime,
    async serve(server, wish, options) {
      guard(server, (error) => log.failure(wish.name, error), options);
      const port = await ports.listen(server, wish);
      lifetime.onEnd(() => closeServer(server));
      return `http://${LOOPBACK}:${port}`;
    },
  };
}

/** A server that only the machine itself talks to: any free port. */
export const inside = (name: string): PortWish => ({ name, purpose: name, port: 0 });
