/**
 * AWS calls of one full case, counted by the local stack, and what they cost at list prices: complaint, offer,
 * the buyer's choice, confirmation, task, follow-up, closing. `node bench/case-cost.ts`
 */
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { sentMails } from '../test/e2e/mailbox.ts';
import { formFor, openPage, submit } from '../test/e2e/person.ts';
import {
  caseFile,
  eventually,
  handOver,
  openCases,
  removeFolder,
  startPipeline,
  temporaryFolder,
} from '../test/e2e/pipeline.ts';
import { playbookWith } from '../test/e2e/playbook.ts';
import { buyerMail } from '../test/functions/mails.ts';
import { PRICES } from './prices.ts';

/** As short as some real seconds: the waits cost nothing, only their ends count. */
const CLOCKS = { followUpAfterDays: 0.0001, buyerSilenceDays: 0.0003, undoWithinSeconds: 1 };
/**
 * Request units of one write and one read. A case item has about 4 KB and stands on one index too, the others are
 * smaller: an upper estimate for all.
 */
const UNITS_PER_WRITE = 8;
const UNITS_PER_READ = 1;
const MB_PER_GB = 1024;
const MS_PER_S = 1000;
/** What was begun by the last event has been done by then. */
const SETTLE_MS = 3_000;

const counts = z.object({
  calls: z.record(z.string(), z.record(z.string(), z.number())),
  lambda: z.record(z.string(), z.object({ invocations: z.number(), ms: z.number(), memoryMb: z.number() })),
});
type Counts = z.infer<typeof counts>;

const data = temporaryFolder();
const rules = temporaryFolder();
const playbook = playbookWith(CLOCKS, rules);
const pipeline = await startPipeline({ data, playbook });
const read = async (): Promise<Counts> =>
  counts.parse(await (await fetch(`${pipeline.facts.control}/calls`)).json());

const followed = new Set<string>();
async function decide(action: string): Promise<void> {
  const link = await eventually(`a link to ${action}`, async () => {
    const links = (await sentMails(pipeline.facts)).flatMap((mail) => mail.links);
    return links.findLast((each) => each.endsWith(`?do=${action}`) && !followed.has(each));
  });
  followed.add(link);
  const form = formFor(await openPage(link), action);
  if (form === null) throw new Error(`The page of ${link} has no form to ${action}.`);
  await submit(form);
}
const take = (messageId: string, words?: string) =>
  handOver(buyerMail({ messageId, ...(words === undefined ? {} : { words }) }), () => pipeline.facts.smtp);

const before = await read();
await take('<cost-1@email.example.com>');
await decide('approve');
await eventually('the reply', async () =>
  (await sentMails(pipeline.facts)).some((mail) => mail.reply !== null),
);
await take('<cost-2@email.example.com>', 'Option 1 please, thank you');
await decide('approve');
await decide('done');
await decide('approve');
const [opened] = await openCases(data, playbook);
const caseId =
  opened?.id ?? (await sentMails(pipeline.facts)).find((mail) => mail.about !== null)?.about ?? '';
const closed = await eventually('the case to close', async () => {
  const file = await caseFile(data, caseId);
  return file.case.state === 'closed' ? file : null;
});
await pause(SETTLE_MS);
const after = await read();
await pipeline.stop();
removeFolder(data);
removeFolder(rules);

const used = (service: string, operation: string): number =>
  (after.calls[service]?.[operation] ?? 0) - (before.calls[service]?.[operation] ?? 0);
const lambda = Object.entries(after.lambda)
  .filter(([name]) => name !== 'sweep')
  .map(([name, { invocations, ms, memoryMb }]) => ({
    name,
    invocations: invocations - (before.lambda[name]?.invocations ?? 0),
    gbSeconds: ((ms - (before.lambda[name]?.ms ?? 0)) / MS_PER_S) * (memoryMb / MB_PER_GB),
  }));
const invocations = lambda.reduce((sum, each) => sum + each.invocations, 0);
const gbSeconds = lambda.reduce((sum, each) => sum + each.gbSeconds, 0);
const http = lambda.find((each) => each.name === 'review')?.invocations ?? 0;
const sqs = ['SendMessage', 'ReceiveMessage', 'DeleteMessageBatch'].reduce(
  (sum, o) => sum + used('sqs', o),
  0,
);
const reads = used('dynamodb', 'GetItem') + used('dynamodb', 'Query');

const lines: [string, number, number][] = [
  ['Lambda invocations', invocations, invocations * PRICES.lambdaRequest],
  ['Lambda GB-seconds', gbSeconds, gbSeconds * PRICES.lambdaGbSecond],
  [
    'DynamoDB writes',
    used('dynamodb', 'PutItem'),
    used('dynamodb', 'PutItem') * UNITS_PER_WRITE * PRICES.dynamoWrite,
  ],
  ['DynamoDB reads', reads, reads * UNITS_PER_READ * PRICES.dynamoRead],
  ['S3 PUT', used('s3', 'PutObject'), used('s3', 'PutObject') * PRICES.s3Put],
  ['S3 GET', used('s3', 'GetObject'), used('s3', 'GetObject') * PRICES.s3Get],
  [
    'State transitions',
    used('states', 'StateTransition'),
    used('states', 'StateTransition') * PRICES.stateTransition,
  ],
  ['Mails in', used('ses', 'ReceiveMail'), used('ses', 'ReceiveMail') * PRICES.sesMail],
  ['Mails out', used('ses', 'SendRawEmail'), used('ses', 'SendRawEmail') * PRICES.sesMail],
  ['SQS requests', sqs, sqs * PRICES.sqsRequest],
  ['HTTP API requests', http, http * PRICES.httpRequest],
  [
    'Secret reads',
    used('secretsmanager', 'GetSecretValue'),
    used('secretsmanager', 'GetSecretValue') * PRICES.secretRead,
  ],
];
for (const [what, count, price] of lines) {
  console.log(
    `${what.padEnd(20)} ${count.toFixed(count % 1 === 0 ? 0 : 2).padStart(8)}   $${price.toFixed(7)}`,
  );
}
const sum = lines.reduce((total, [, , price]) => total + price, 0);
console.log(
  `${'One case'.padEnd(20)} ${''.padStart(8)}   $${sum.toFixed(7)}   (closed: ${closed.case.closedBecause})`,
);
