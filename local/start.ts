import { createServer, type RequestListener, type Server } from 'node:http';
import { setTimeout as later } from 'node:timers/promises';
import { readBlueprint } from './blueprint/blueprint.ts';
import { createCallCounts } from './call-counts.ts';
import { clockEnvironment, openClock, REAL_SECONDS_PER_DAY } from './clock.ts';
import { createControl } from './control.ts';
import { LOCAL_CREDENTIALS } from './credentials.ts';
import { openDataFolder } from './data-folder.ts';
import { createDynamoDb, createTables } from './dynamodb.ts';
import { createFleet } from './functions/fleet.ts';
import { answer, closeServer } from './http.ts';
import { openLedger } from './ledger.ts';
import { openLog } from './log.ts';
import { answerPages } from './pages.ts';
import { LOOPBACK, openPorts, type PortWish } from './ports.ts';
import { putThrough } from './put-object.ts';
import { startEventSource } from './queue/event-source.ts';
import { noticeObjects } from './queue/object-notices.ts';
import { createQueues } from './queue/queues.ts';
import { type RunningFacts, removeRunning, writeRunning } from './running.ts';
import { createS3 } from './s3.ts';
import { startSchedules } from './schedules.ts';
import { createSecrets } from './secrets.ts';
import { createSes } from './ses.ts';
import { createSmtp, netServerOf } from './smtp.ts';
import { type CloudAssembly, synthesise } from './synthesise.ts';
import { REGION } from './template.ts';
import { Trouble } from './trouble.ts';
import { createEngine } from './workflow/engine.ts';
import { createStepFunctions } from './workflow/protocol.ts';

/** How long running invocations may go on after Ctrl-C, real ms. */
const GRACE_MS = 3_000;

export interface LocalOptions {
  data: string;
  /** Real seconds that a simulated day takes; 86,400 = real time. */
  secondsPerDay?: number;
  /** 0 = any free port. All default to 0. */
  smtpPort?: number;
  pagesPort?: number;
  mailPort?: number;
  /** Where the deployment comes from; by default the project's own app is synthesised. */
  cloud?: (folder: string) => Promise<CloudAssembly>;
  /** Takes the log, line by line. */
  out?: (line: string) => void;
  /** Make this the pipeline that commands without --data find. */
  announce?: boolean;
}

export interface Running extends RunningFacts {
  /** What of the template does not run here; sentences. */
  gaps: string[];
  /** Lets running work end, closes everything; the folder can be started again. */
  stop(): Promise<void>;
}

/** Starts the whole deployment on this machine. @throws Trouble when it cannot, with nothing left running. */
export async function startLocal(options: LocalOptions): Promise<Running> {
  const closers: (() => unknown)[] = [];
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    return await assemble(options, closers, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** In the order of need; `closers` runs backwards. */
async function assemble(
  options: LocalOptions,
  closers: (() => unknown)[],
  stop: () => Promise<void>,
): Promise<Running> {
  const folder = openDataFolder(options.data);
  const ledger = openLedger(folder.ledger, folder.root);
  closers.push(() => ledger.close());
  const synthesising = (options.cloud ?? synthesise)(folder.cloud);
  synthesising.catch(() => {});

  const clock = openClock(folder.clock, options.secondsPerDay ?? REAL_SECONDS_PER_DAY);
  const counts = createCallCounts();
  const log = openLog(folder.logs, clock, options.out ?? (() => {}));
  closers.push(() => log.close());
  const ports = openPorts(folder.ports);
  const serve = async (server: Server, wish: PortWish) => {
    const port = await ports.listen(server, wish);
    closers.push(() => closeServer(server));
    return `http://${LOOPBACK}:${port}`;
  };
  const free = (name: string): PortWish => ({ name, purpose: name, port: 0 });

  // The ports that people see are taken first: if one is not free, that is the one sentence to read.
  const ses = await createSes(folder.sent, counts);
  closers.push(() => ses.close());
  const viewer = await serve(ses.server, {
    name: 'mail',
    purpose: 'the mail viewer',
    port: options.mailPort ?? 0,
    option: '--mail-port',
  });
  const dynamodb = await serve(createDynamoDb(folder.table, counts), free('dynamodb'));

  // The address of the pages is in the functions' environment before the pages can be made.
  let listener: RequestListener = (_, response) =>
    answer(response, 503, 'text/plain', 'Makeright is starting.\n');
  const pages = await serve(
    createServer((request, response) => listener(request, response)),
    {
      name: 'pages',
      purpose: 'the pages',
      port: options.pagesPort ?? 0,
      option: '--pages-port',
    },
  );

  const blueprint = readBlueprint(await synthesising, { pages, queues: 'http://sqs.local' });
  await createTables(dynamodb, blueprint.tables);
  const queues = createQueues(ledger, blueprint.queues, clock, counts);
  queues.onDeadLetter((queue, message) =>
    log.line('queue', 'DEAD_LETTER', {
      queue: queue.label,
      message: message.id,
      receives: message.receives - 1,
    }),
  );
  const notice = noticeObjects(blueprint.buckets, queues, clock);
  const s3 = await serve(await createS3(folder.bucket, blueprint.buckets, counts, notice), free('s3'));
  const secretsmanager = await serve(
    createSecrets(folder.secrets, blueprint.secrets, clock, counts),
    free('secrets'),
  );

  const environment: Record<string, string> = {};
  const fleet = createFleet(blueprint.functions, environment, log, counts);
  const engine = createEngine(blueprint.machines, { ledger, clock, invoke: fleet.invoke, log, counts });
  const sfn = await serve(createStepFunctions(blueprint.machines, engine, counts), free('sfn'));
  Object.assign(environment, {
    AWS_REGION: REGION,
    ...LOCAL_CREDENTIALS,
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
    AWS_ENDPOINT_URL_S3: s3,
    AWS_ENDPOINT_URL_SES: viewer,
    AWS_ENDPOINT_URL_SFN: sfn,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secretsmanager,
    ...clockEnvironment(clock),
  });
  closers.push(
    () => fleet.close(GRACE_MS),
    () => engine.close(),
  );

  const [api, ...otherApis] = blueprint.apis;
  if (otherApis.length > 0) throw new Trouble('The stack has several HTTP APIs; one machine runs one.');
  if (api) listener = answerPages(api, fleet.invoke, clock, counts);
  engine.resume();
  const sources = blueprint.eventSources.map((plan) => startEventSource(plan, queues, clock, fleet.invoke));
  closers.push(() => Promise.race([Promise.all(sources.map((source) => source.stop())), later(GRACE_MS)]));
  const schedules = startSchedules(blueprint.schedules, ledger, clock, fleet.invoke);
  closers.push(() => schedules.stop());
  const control = await serve(
    createControl(counts, () => ({
      queued: blueprint.eventSources.reduce((sum, source) => sum + queues.waiting(source.queueArn), 0),
      invocations: fleet.busy(),
    })),
    free('control'),
  );
  const smtp = createSmtp(blueprint.receipts, putThrough(s3), clock, log, counts);
  const smtpPort = await ports.listen(netServerOf(smtp), {
    name: 'smtp',
    purpose: 'mail in (SMTP)',
    port: options.smtpPort ?? 0,
    option: '--smtp-port',
  });
  closers.push(() => new Promise<void>((resolve) => smtp.close(resolve)));

  const facts: RunningFacts = {
    pid: process.pid,
    data: folder.root,
    region: REGION,
    tableName: blueprint.tables[0]?.TableName ?? '',
    bucketName: blueprint.buckets[0]?.name ?? '',
    stateMachineArn: blueprint.machines[0]?.arn ?? '',
    smtp: { host: LOOPBACK, port: smtpPort },
    pages,
    viewer,
    control,
    endpoints: { dynamodb, s3, ses: viewer, sfn, secretsmanager },
    clock: clock.anchor,
  };
  writeRunning(facts, options.announce ?? false);
  closers.push(() => removeRunning(folder.root));
  return { ...facts, gaps: blueprint.gaps, stop };
}
