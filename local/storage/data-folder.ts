import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { diskTrouble } from '../machine/disk-trouble.ts';
import { Trouble } from '../machine/trouble.ts';
import { readJsonFile, writeDurably } from './durable-file.ts';

/** Grows when the layout of the data folder changes. */
const FORMAT = 2;
/** Mails, cases and the keys that sign links: the folder is closed to others, and the umask to new files. */
const OWNER_ONLY = 0o700;
export const OWNER_UMASK = 0o077;
const markShape = z.object({ makeright: z.literal('data folder'), format: z.number() });

/** Everything that one deployment on this machine keeps. */
export interface DataFolder {
  root: string;
  ledger: string;
  clock: string;
  ports: string;
  secrets: string;
  running: string;
  cloud: string;
  table: string;
  /** How much of the table's logs was written; see table-watch.ts. */
  tableMark: string;
  bucket: string;
  sent: string;
  logs: string;
}

/**
 * Opens a data folder, new or used.
 * @throws Trouble when the path holds something else, so that foreign files never mix with ours
 */
export function openDataFolder(path: string): DataFolder {
  const root = resolve(path);
  const folder = layout(root);
  const mark = join(root, 'makeright.json');
  try {
    if (existsSync(root) && !statSync(root).isDirectory()) {
      throw new Trouble(`${root} is a file, not a folder: choose another data folder with --data DIR.`);
    }
    mkdirSync(root, { recursive: true });
    chmodSync(root, OWNER_ONLY);
    const found = readJsonFile(mark, markShape);
    if (!found) {
      if (readdirSync(root).length > 0) {
        throw new Trouble(
          `${root} holds other files and is no data folder of makeright: choose an empty or new one with --data DIR.`,
        );
      }
      writeDurably(mark, JSON.stringify({ makeright: 'data folder', format: FORMAT }));
    } else if (found.format !== FORMAT) {
      throw new Trouble(
        `${root} was written by another version of makeright (format ${found.format}, this one knows ${FORMAT}): choose another folder with --data DIR.`,
      );
    }
    if (existsSync(folder.tableMark) && !existsSync(folder.ledger)) {
      throw new Trouble(
        `${folder.ledger} with the running workflows is missing: put back a copy of the data folder ${root}, or start with another one (--data DIR).`,
      );
    }
    for (const each of [folder.table, folder.bucket, folder.sent, folder.logs])
      mkdirSync(each, { recursive: true });
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw (
      diskTrouble(error, root) ??
      new Trouble(`The data folder ${root} cannot be used (${why}): choose another one with --data DIR.`, {
        cause: error,
      })
    );
  }
  return folder;
}

function layout(root: string): DataFolder {
  return {
    root,
    ledger: join(root, 'state.sqlite'),
    clock: join(root, 'clock.json'),
    ports: join(root, 'ports.json'),
    secrets: join(root, 'secrets.json'),
    running: join(root, 'running.json'),
    cloud: join(root, 'cloud'),
    table: join(root, 'table'),
    tableMark: join(root, 'table.json'),
    bucket: join(root, 'bucket'),
    sent: join(root, 'sent'),
    logs: join(root, 'logs'),
  };
}
