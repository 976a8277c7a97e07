import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { answer, readBody } from '../http/http.ts';
import type { CallCounts } from '../machine/call-counts.ts';
import type { SentBox } from './sent-box.ts';

/** Larger than SES' own limit of 40 MB as base64 in a form, which grows by a third and by escapes. */
const MAX_REQUEST_BYTES = 64 * 1_048_576;
const XML = 'text/xml';
const ADDRESS = /[^\s<>,;"]{1,128}@[^\s<>,;"]{1,255}/;

// CommonJS with `exports.default`, which loaders unwrap each in their own way.
const require = createRequire(import.meta.url);
const sendRawEmail: typeof import('aws-ses-v2-local/dist/v1/sendRawEmail.js').default =
  require('aws-ses-v2-local/dist/v1/sendRawEmail.js').default;
const memory: typeof import('aws-ses-v2-local/dist/store.js') = require('aws-ses-v2-local/dist/store.js');
const page = readFileSync(require.resolve('aws-ses-v2-local/static/index.html'));

/**
 * SES' sending and the web viewer of its mails. `aws-ses-v2-local` parses a mail and brings the page; the sent box
 * holds the mails. The sender gets its answer once the mail and its events are on the disk.
 */
export function createSes(box: SentBox, counts: CallCounts): Server {
  const send = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request, MAX_REQUEST_BYTES);
    if (!body) return refuse(response, 413, 'MessageTooLarge', 'The mail is too large for SES.');
    const form = new URLSearchParams(body.toString('utf8'));
    const action = form.get('Action') ?? '';
    counts.count('ses', action || 'Unknown');
    if (!request.headers.authorization?.startsWith('AWS'))
      return refuse(response, 403, 'MissingAuthenticationToken', 'The request is not signed.');
    if (action !== 'SendRawEmail')
      return refuse(
        response,
        400,
        'InvalidAction',
        `${action || 'No action'} is not emulated on this machine.`,
      );
    const read = await readMail(form);
    if (typeof read === 'string') return refuse(response, 400, 'InvalidParameterValue', read);
    const recipients = [...form]
      .filter(([name]) => name.startsWith('Destinations.member.'))
      .flatMap(([, value]) => ADDRESS.exec(value)?.[0] ?? []);
    const messageId = `ses-${randomUUID()}`;
    box.keep(
      { ...read, messageId, recipients, configurationSet: form.get('ConfigurationSetName') },
      Buffer.from(form.get('RawMessage.Data') ?? '', 'base64'),
    );
    const result = `<SendRawEmailResult><MessageId>${messageId}</MessageId></SendRawEmailResult>`;
    answer(response, 200, XML, `<SendRawEmailResponse xmlns="${NAMESPACE}">${result}</SendRawEmailResponse>`);
  };

  const view = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(`http://local${request.url}`);
    const json = (value: unknown) => answer(response, 200, 'application/json', JSON.stringify(value));
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /':
        return answer(response, 200, 'text/html; charset=utf-8', page);
      case 'GET /store': {
        const since = Number(url.searchParams.get('since') ?? 0);
        return json({ templates: {}, emails: box.shown().filter(({ at }) => at >= since) });
      }
      case 'POST /clear-store':
        box.clear();
        return json({ message: 'Store cleared' });
      case 'GET /get-emlContent': {
        const id = url.searchParams.get('messageId');
        const mail = box.shown().find(({ messageId }) => messageId === id);
        if (mail) return json({ messageId: id, fileName: mail.subject, body: box.bytes(mail) });
        return answer(response, 404, 'text/plain', 'There is no such mail.\n');
      }
      default:
        return answer(response, 404, 'text/plain', 'The mail viewer has no such page.\n');
    }
  };

  return createServer(async (request, response) => {
    if (request.method === 'POST' && request.url === '/') await send(request, response);
    else {
      await readBody(request, 0);
      view(request, response);
    }
  });
}

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  answer(response, status, XML, `<ErrorResponse xmlns="${NAMESPACE}">${error}</ErrorResponse>`);
}

/** Parses a mail with the emulator and takes it out of its memory. @returns a sentence for a refused mail */
async function readMail(
  form: URLSearchParams,
): Promise<ReturnType<typeof memory.getStoreReadonly>['emails'][0] | string> {
  return new Promise((resolve, reject) => {
    let status = 0;
    const response = {
      status(code: number) {
        status = code;
        return response;
      },
      send(body: unknown) {
        const { emails } = memory.getStoreReadonly();
        const read = emails.pop();
        if (status === 200 && read) resolve(read);
        else resolve('SES does not understand this mail: it names no sender or has no content.');
        return body;
      },
    };
    sendRawEmail({ body: Object.fromEntries(form) }, response).catch(reject);
  });
}
