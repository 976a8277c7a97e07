import {
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as z from 'zod';
import { isRecord } from '../blueprint/template.ts';
import { diskTrouble } from '../machine/disk-trouble.ts';
import { Trouble } from '../machine/trouble.ts';
import type { DataFolder } from './data-folder.ts';
import { readJsonFile, writeDurably } from './durable-file.ts';
import { type Manifest, readLog, readManifest } from './leveldb-files.ts';

/** The mark is overwritten in place, which costs no new block of the disk and is never half done by a kill. */
const MARK_BYTES = 256;
const markShape = z.record(z.string(), z.number().int().nonnegative());

/** The LevelDB of dynalite. */
interface Level {
  iterator(range: { gte?: string; lt?: string }): AsyncIterable<[key: string, value: unknown]>;
  open(): Promise<void>;
  del(key: string): Promise<void>;
  close(): Promise<void>;
}
const fromDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
const {
  ClassicLevel,
}: {
  ClassicLevel: {
    new (location: string, options: { valueEncoding: 'json' | 'utf8' }): Level;
    repair(location: string): Promise<void>;
  };
} = fromDynalite('classic-level');

/**
 * LevelDB goes on without a word when the log of its last writes is gone, cut or garbled. Beside the table a mark
 * therefore says how long its logs were when a write was last answered, and a start compares before LevelDB opens.
 */
export interface TableWatch {
  /** To be called when every write that was begun is answered. */
  mark(): void;
  close(): void;
}

/** @throws Trouble when less is there than was written; nothing is changed then */
export function checkTable(folder: DataFolder): void {
  const damage = damageOf(folder);
  if (damage === null) return;
  const { what } = damage;
  throw new Trouble(
    `The case table in ${folder.table} is damaged: ${what}. Put back a copy of the data folder ${folder.root}, or go on with what is left of the table by --accept-loss, which keeps the damaged one beside it.`,
  );
}
const cannotOpen = (table: string, root: string, why: string) =>
  `The case table in ${table} cannot be opened (${why}): put back a copy of the data folder ${root}, or choose another one with --data DIR.`;

/** Goes on with what is left of a damaged table. @returns where the damaged one is kept; null = there is no damage */
export async function acceptLoss(folder: DataFolder, nowMs: number): Promise<string | null> {
  const damage = damageOf(folder);
  if (damage === null) return null;
  const kept = `${folder.table}-damaged-${Math.round(nowMs)}`;
  cpSync(folder.table, kept, { recursive: true });
  // Opening a log skips records with a bad checksum. Repair would keep them, so it runs only where it is needed.
  if (!damage.inLog) await ClassicLevel.repair(folder.table);
  await forgetUnreadable(folder.table);
  rmSync(folder.tableMark, { force: true });
  return kept;
}

/** Watches a table before dynalite opens it. @throws Trouble when it cannot be opened */
export async function watchTable(folder: DataFolder): Promise<TableWatch> {
  await forgetHalfMade(folder);
  if (!existsSync(folder.tableMark)) writeDurably(folder.tableMark, '{}');
  const file = openSync(folder.tableMark, 'r+');
  return {
    mark() {
      const sizes = logsOf(folder.table).map((name) => [name, sizeOf(folder.table, name) ?? 0]);
      try {
        writeSync(file, JSON.stringify(Object.fromEntries(sizes)).padEnd(MARK_BYTES), 0);
      } catch {
        // An old mark makes the next check less strict; the write itself is answered all the same.
      }
    },
    close: () => closeSync(file),
  };
}

async function forgetUnreadable(table: string): Promise<void> {
  const level = new ClassicLevel(table, { valueEncoding: 'utf8' });
  for await (const [key, value] of level.iterator({})) {
    try {
      JSON.parse(String(value));
    } catch {
      await level.del(key);
    }
  }
  await level.close();
}

/**
 * Removes table records that a kill left half made, which dynalite never completes. The table is then created anew; its
 * items have keys of their own and stay.
 */
async function forgetHalfMade({ table, root }: DataFolder): Promise<void> {
  const level = new ClassicLevel(table, { valueEncoding: 'json' });
  // dynalite does not say why its files cannot be opened; requests to it then hang.
  await level.open().catch(({ cause }: Error) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw diskTrouble(cause, root) ?? new Trouble(cannotOpen(table, root, why));
  });
  for await (const [key, made] of level.iterator({ gte: 'table~', lt: 'table\u007f' }))
    if (!isRecord(made) || made.TableStatus !== 'ACTIVE') await level.del(key);
  await level.close();
}

const logsOf = (table: string) => readdirSync(table).filter((name) => name.endsWith('.log'));
const sizeOf = (table: string, name: string) =>
  statSync(join(table, name), { throwIfNoEntry: false })?.size ?? null;
const numberOf = (name: string) => Number.parseInt(name, 10);

interface Damage {
  what: string;
  /** Only in a log: the other files can be opened. */
  inLog: boolean;
}

/** What is missing; null = all that was answered is there. */
function damageOf({ table, tableMark }: DataFolder): Damage | null {
  const mark = readJsonFile(tableMark, markShape);
  // Before the first write there is nothing to lose.
  if (mark === null || Object.keys(mark).length === 0) return null;
  const inFiles = damageInFiles(table);
  if (typeof inFiles === 'string') return { what: inFiles, inLog: false };
  for (const [log, size] of Object.entries(mark)) {
    if (numberOf(log) < inFiles.logNumber) continue;
    if (sizeOf(table, log) === null)
      return { what: `its log ${log} with the last changes is missing`, inLog: true };
    const { whole } = readLog(readFileSync(join(table, log)));
    if (whole < size)
      return {
        what: `of the ${size} bytes in its log ${log} only the first ${whole} can be read`,
        inLog: true,
      };
  }
  return null;
}

/** The manifest, or what of the other files is missing. */
function damageInFiles(table: string): Manifest | string {
  if (sizeOf(table, 'CURRENT') === null) return 'its file CURRENT is missing';
  const name = readFileSync(join(table, 'CURRENT'), 'latin1').trim();
  if (!/^MANIFEST-\d+$/.test(name)) return 'its file CURRENT is garbled';
  if (sizeOf(table, name) === null) return `its file ${name} is missing`;
  const bytes = readFileSync(join(table, name));
  const edits = readLog(bytes);
  const manifest = manifestOf(edits.records);
  if (manifest === null || (edits.whole < bytes.length && !edits.torn)) return `its file ${name} is garbled`;
  for (const [number, size] of manifest.tables) {
    const file = String(number).padStart(6, '0');
    const found = sizeOf(table, `${file}.ldb`) ?? sizeOf(table, `${file}.sst`);
    if (found !== size) return `its file ${file}.ldb is ${found === null ? 'missing' : 'cut off'}`;
  }
  return manifest;
}

function manifestOf(edits: Buffer[]) {
  try {
    return readManifest(edits);
  } catch {
    return null;
  }
}
