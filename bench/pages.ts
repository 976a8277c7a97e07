/**
 * Server time and size of every page with many open cases in the table: `node bench/pages.ts [CASES]`.
 * The table is dynalite in a thread of its own, in memory: its time is in the figures, DynamoDB's own network
 * time is not. Prints in milliseconds the median and the 95th percentile of the time to the answer, the median
 * of the processor time of our own thread (a machine that does other work falsifies the others, hardly this
 * one), and the bytes of the page as sent.
 */
import { Worker } from 'node:worker_threads';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CAUSES } from '../core/words/cause.ts';
import { createCaseTable } from '../functions/aws/table/case-table.ts';
import { deskApp } from '../functions/desk/app.ts';
import { signLink } from '../functions/pipeline/links.ts';
import { pressing } from '../test/functions/desk/pressing.ts';
import {
  NOW,
  ROBIN,
  sampleCase,
  sampleDraft,
  sampleMessage,
  signInPath,
} from '../test/functions/desk/samples.ts';
import { fakeDependencies } from '../test/functions/fakes/dependencies.ts';

const OPEN_CASES = Number(process.argv[2] ?? 10_000);
const RUNS = 60;
const WARM_UP = 10;
const WRITES_AT_ONCE = 16;
const HOUR_MS = 3_600_000;
const TABLE = 'cases';

async function startTable(): Promise<Worker> {
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
     const server = require('dynalite')({ createTableMs: 0 });
     server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`,
    { eval: true },
  );
  const port = await new Promise<number>((resolve) => worker.once('message', resolve));
  process.env.AWS_ENDPOINT_URL_DYNAMODB = `http://127.0.0.1:${port}`;
  process.env.AWS_REGION = 'us-east-1';
  process.env.AWS_ACCESS_KEY_ID = 'local';
  process.env.AWS_SECRET_ACCESS_KEY = 'local';
  const key = (pk: string, sk: string) => [
    { AttributeName: pk, KeyType: 'HASH' as const },
    { AttributeName: sk, KeyType: 'RANGE' as const },
  ];
  const index = (IndexName: string, pk: string, sk: string) => ({
    IndexName,
    KeySchema: key(pk, sk),
    Projection: { ProjectionType: 'ALL' as const },
  });
  await new DynamoDBClient({}).send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk', 'openPk', 'openSk', 'productPk', 'productSk'].map((name) => ({
        AttributeName: name,
        AttributeType: 'S' as const,
      })),
      KeySchema: key('pk', 'sk'),
      GlobalSecondaryIndexes: [
        index('open-cases', 'openPk', 'openSk'),
        index('product-by-date', 'productPk', 'productSk'),
      ],
    }),
  );
  return worker;
}

/** A day's spread of deadlines; a few claims, every cause, a hundred products. */
function caseNumber(n: number) {
  return sampleCase({
    id: n.toString(16).padStart(16, '0'),
    orderId: `111-0000001-${String(n).padStart(7, '0')}`,
    asin: `B0${String(n % 100).padStart(8, '0')}`,
    respondBy:
      n % 5 === 0 ? null : new Date(Date.parse(NOW) + ((n * 37) % 2400) * (HOUR_MS / 100)).toISOString(),
    claimOpen: n % 900 === 0,
    stage: n % 3 === 0 ? 'offer' : 'respond',
    causeByAgent: n % 4 === 0 ? (CAUSES[n % CAUSES.length] ?? null) : null,
  });
}

const worker = await startTable();
const deps = { ...fakeDependencies({ now: NOW }), ...createCaseTable(TABLE) };
const app = deskApp(deps);

process.stderr.write(`writing ${OPEN_CASES} open cases … `);
const started = performance.now();
for (let n = 0; n < OPEN_CASES; n += WRITES_AT_ONCE) {
  const some = Array.from({ length: Math.min(WRITES_AT_ONCE, OPEN_CASES - n) }, (_, i) => caseNumber(n + i));
  await Promise.all(some.map((c) => deps.cases.createCase(c)));
}
const { id: caseId } = caseNumber(1);
await deps.cases.addDraft(caseId, sampleDraft());
await deps.cases.addMessage(caseId, sampleMessage());
const link = { id: 'bench', caseId, revision: 2, purpose: 'decision', person: ROBIN, role: 'agent' } as const;
const expiresAt = new Date(Date.parse(NOW) + 24 * HOUR_MS).toISOString();
await deps.lookUps.addLink({ ...link, expiresAt });
const token = signLink(link.id, expiresAt, await deps.secrets.signingKey());
process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);

await app.request('/sign-in', { method: 'POST', body: new URLSearchParams({ email: ROBIN }) });
const ticket = signInPath(deps.outbox.sent[0]?.raw ?? new Uint8Array());
const entered = await app.request(ticket, {
  method: 'POST',
  body: new URLSearchParams(await pressing(deps, ticket)),
});
const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const board = await (await app.request('/board', { headers: { cookie } })).text();
const proof = /name="proof" value="([^"]+)"/.exec(board)?.[1] ?? '';
const next = /<a class="button" href="([^"]+)"/.exec(board)?.[1]?.replaceAll('&amp;', '&') ?? '/board';

const get = (path: string) => () => app.request(path, { headers: { cookie } });
const search = (term: string) => () =>
  app.request('/board', { method: 'POST', headers: { cookie }, body: new URLSearchParams({ term, proof }) });

const PAGES: readonly [name: string, ask: () => Response | Promise<Response>][] = [
  ['draft, by the link of a mail', get(`/r/${token}`)],
  ['draft, from the board', get(`/case/${caseId}/2`)],
  ['board', get('/board')],
  ['board, second page', get(next)],
  ['board, one stage', get('/board?stage=offer')],
  ['board, mine', get('/board?mine=1')],
  ['board, a risk that no case has', get('/board?risk=legal')],
  ['search for a buyer', search('k3v9x2m7q1w8z5t4')],
  ['search for a product', search('B000000007')],
  ['playbook, letters in German', get('/playbook?language=de')],
  ['sign-in', () => app.request('/sign-in')],
];

/** The value below which that share of the values lies. */
function at(values: number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
}

console.log(
  `${'page'.padEnd(32)}    median      95th   own CPU     bytes   (${OPEN_CASES} open cases, ${RUNS} runs)`,
);
for (const [name, ask] of PAGES) {
  const times: number[] = [];
  const own: number[] = [];
  let bytes = 0;
  for (let run = 0; run < RUNS + WARM_UP; run += 1) {
    const begun = performance.now();
    const { user, system } = process.threadCpuUsage();
    const answer = await ask();
    const body = await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${name}: status ${answer.status}`);
    const used = process.threadCpuUsage();
    if (run >= WARM_UP) {
      times.push(performance.now() - begun);
      own.push((used.user - user + used.system - system) / 1000);
    }
    bytes = body.byteLength;
  }
  const figures = [at(times, 0.5), at(times, 0.95), at(own, 0.5), String(bytes)];
  console.log(name.padEnd(32) + figures.map((figure) => figure.padStart(10)).join(''));
}
await worker.terminate();
