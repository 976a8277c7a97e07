/** Code of the toy deployment's functions, which note what they got. */

export const SHARED = `
import { appendFileSync, mkdirSync } from 'node:fs';
const aws = (target, version) => async (operation, input) => {
  const response = await fetch(process.env['AWS_ENDPOINT_URL_' + target.toUpperCase()], {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AWSStepFunctions.' + operation },
    body: JSON.stringify(input),
  });
  return { status: response.status, body: await response.json() };
};
const sfn = aws('sfn');
const note = (name, value) => appendFileSync(process.env.TOY_NOTES + '/' + name + '.jsonl', JSON.stringify(value) + '\\n');
`;

export const HANDLERS: Record<string, string> = {
  intake: `export const handler = async ({ Records }) => {
    const batchItemFailures = [];
    for (const { messageId, body, attributes } of Records) {
      const [{ s3 }] = JSON.parse(body).Records;
      const key = decodeURIComponent(s3.object.key);
      const mail = await (await fetch(process.env.AWS_ENDPOINT_URL_S3 + '/' + process.env.MAIL_BUCKET + '/' + key)).text();
      note('intake', { key, receives: attributes.ApproximateReceiveCount, mail: mail.slice(0, 600) });
      await new Promise((resolve) => setTimeout(resolve, Number(/^X-Slow: (\\d+)/m.exec(mail)?.[1] ?? 0)));
      if (mail.includes('POISON')) { batchItemFailures.push({ itemIdentifier: messageId }); continue; }
      const timeoutSeconds = Number(/^X-Timeout: (\\d+)/m.exec(mail)?.[1] ?? 86400);
      await sfn('StartExecution', {
        stateMachineArn: process.env.STATE_MACHINE_ARN, name: key.slice(-12), input: JSON.stringify({ key, timeoutSeconds }) });
    }
    console.log(JSON.stringify({ level: 'INFO', message: 'batch_read', mails: Records.length }));
    return { batchItemFailures };
  };`,
  plain: `export const handler = async ({ state }) => {
    note('plain', state);
    await new Promise((resolve) => setTimeout(resolve, state.slowMs ?? 0));
    if (state.failTimes > 0 && (globalThis.failed = (globalThis.failed ?? 0) + 1) <= state.failTimes) throw new RangeError('as told');
    if (state.exit) process.exit(3);
    if (state.hang) await new Promise(() => setInterval(() => {}, 1000));
    return { ...state, plain: (state.plain ?? 0) + 1 };
  };`,
  ask: `export const handler = async ({ state, token, run }) => {
    note('ask', { token, key: state.key, run });
    await new Promise((resolve) => setTimeout(resolve, state.slowAskMs ?? 0));
    if (state.askFails) throw new TypeError('cannot ask');
    return { handedOut: true };
  };`,
  review: `export const handler = async (event) => {
    if (event.rawPath === '/crash') throw new Error('crash');
    if (event.rawPath === '/bare') return { plain: true };
    if (event.rawPath === '/bytes') return { statusCode: 200, headers: { 'content-type': 'image/png' }, body: 'iVBORw==', isBase64Encoded: true };
    return { statusCode: 200, headers: { 'content-type': 'application/json' }, cookies: ['a=1; Path=/', 'b=2'], body: JSON.stringify(event) };
  };`,
  told: `export const handler = async ({ Records: [{ Sns }] }) => {
    note('told', { id: Sns.MessageId, topic: Sns.TopicArn, ...JSON.parse(Sns.Message) });
    if (Sns.Message.includes('POISON')) throw new Error('as told');
  };`,
  sweep: `export const handler = async (event) => note('sweep', event);`,
};
