import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readBlueprint } from './blueprint/blueprint.ts';
import { REGION } from './blueprint/template.ts';
import { type DoorPorts, takeDoors } from './http/doors.ts';
import { LOOPBACK } from './http/ports.ts';
import { diskTrouble } from './machine/disk-trouble.ts';
import { type Ground, openGround } from './machine/ground.ts';
import { createLifetime, type Lifetime } from './machine/lifetime.ts';
import { startMachinery } from './machine/machinery.ts';
import { type RunningFacts, removeRunning, writeRunning } from './machine/running.ts';
import { type CloudAssembly, synthesise } from './machine/synthesise.ts';
import type { Trouble } from './machine/trouble.ts';
import { createSendingEvents } from './mail/sending-events.ts';
import { putThrough } from './storage/put-object.ts';
import { startStores } from './storage/stores.ts';
import { REAL_SECONDS_PER_DAY } from './time/clock.ts';

/** Gives queue URLs their form; nothing in the pipeline calls SQS by them. */
const QUEUES = 'http://sqs.local';

export interface LocalOptions extends DoorPorts {
  data: string;
  /** Real seconds that a simulated day takes; 86,400 = real time. */
  secondsPerDay?: number;
  /** Where the deployment comes from; by default the project's own app is synthesised. */
  cloud?: (folder: string) => Promise<CloudAssembly>;
  /** Takes the log, line by line. */
  out?: (line: string) => void;
  /** Go on with what is left of a damaged case table. */
  acceptLoss?: boolean;
  /** Make this the pipeline that commands without --data find. */
  announce?: boolean;
}

export interface Running extends RunningFacts {
  /** What of the template does not run here; sentences. */
  gaps: string[];
  /** Resolves when the disk is full or fails: the pipeline must then be stopped. */
  failed: Promise<Trouble>;
  /** Lets running work end, closes everything; the folder can be started again. */
  stop(): Promise<void>;
}

/** Starts the whole deployment on this machine. @throws Trouble when it cannot, with nothing left running. */
export async function startLocal(options: LocalOptions): Promise<Running> {
  const lifetime = createLifetime();
  try {
    return await assemble(options, lifetime);
  } catch (error) {
    await lifetime.end();
    throw diskTrouble(error, options.data) ?? error;
  }
}

/** Bundling puts the validated playbook beside each function's code. */
function playbookOf(functions: { folder: string }[]): { playbook?: string } {
  const files = functions.map(({ folder }) => join(folder, 'playbook.json'));
  const file = files.find((each) => existsSync(each));
  return file === undefined ? {} : { playbook: file };
}

/**
 * Handles errors that nothing else caught, such as those of the emulators. Without a disk the pipeline must stop. Any
 * other error has ended only its own request, because all lasting state is on the disk; the rest continues.
 */
function catchAll({ folder, log, lifetime }: Ground): Promise<Trouble> {
  const { promise, resolve } = Promise.withResolvers<Trouble>();
  const caught = (error: unknown) => {
    const trouble = diskTrouble(error, folder.root);
    if (trouble) resolve(trouble);
    else log.failure('pipeline', error);
  };
  process.on('uncaughtException', caught);
  lifetime.onEnd(() => process.off('uncaughtException', caught));
  return promise;
}

async function assemble(options: LocalOptions, lifetime: Lifetime): Promise<Running> {
  const { data, secondsPerDay = REAL_SECONDS_PER_DAY, out = () => {} } = options;
  const ground = openGround(data, secondsPerDay, out, lifetime);
  const failed = catchAll(ground);
  const running = open(options, ground, failed);
  return await Promise.race([running, failed.then((trouble) => Promise.reject(trouble))]);
}

async function open(options: LocalOptions, ground: Ground, failed: Promise<Trouble>): Promise<Running> {
  const { lifetime } = ground;
  // The slowest part runs in a process of its own, beside the others.
  const synthesising = (options.cloud ?? synthesise)(ground.folder.cloud);
  synthesising.catch(() => {});
  const doors = await takeDoors(options, ground);
  const blueprint = readBlueprint(await synthesising, { pages: doors.pages, queues: QUEUES });
  const stores = await startStores(blueprint, ground, options.acceptLoss ?? false);
  const events = createSendingEvents(
    blueprint.sendingEvents,
    doors.box,
    stores.queues,
    ground.ledger,
    ground.clock,
  );
  const machinery = await startMachinery(blueprint, ground, stores, doors.viewer, events);
  doors.open({ receipts: blueprint.receipts, put: putThrough(stores.s3), pages: machinery.pages });

  const facts: RunningFacts = {
    pid: process.pid,
    data: ground.folder.root,
    region: REGION,
    tableName: blueprint.tables[0]?.TableName ?? '',
    bucketName: blueprint.buckets[0]?.name ?? '',
    stateMachineArn: blueprint.machines[0]?.arn ?? '',
    smtp: { host: LOOPBACK, port: doors.smtpPort },
    pages: doors.pages,
    viewer: doors.viewer,
    control: machinery.control,
    ...playbookOf(blueprint.functions),
    endpoints: {
      dynamodb: stores.dynamodb,
      s3: stores.s3,
      ses: doors.viewer,
      sfn: machinery.sfn,
      secretsmanager: stores.secretsmanager,
    },
    clock: ground.clock.anchor,
  };
  writeRunning(facts, options.announce ?? false);
  lifetime.onEnd(() => removeRunning(facts.data));
  machinery.warm();
  return { ...facts, gaps: blueprint.gaps, failed, stop: lifetime.end };
}
