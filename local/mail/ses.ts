import { readdirSync } from 'node:fs';
import {
  createServer,
  request as forward,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { StoredMail } from 'aws-ses-v2-local/dist/store.js';
import * as z from 'zod';
import { answer, closeServer, readBody } from '../http/http.ts';
import { LOOPBACK } from '../http/ports.ts';
import type { CallCounts } from '../machine/call-counts.ts';
import { Trouble } from '../machine/trouble.ts';
import { readJsonFile, writeDurably } from '../storage/durable-file.ts';
import { asSentBySes } from './sent-mail.ts';

/** Larger than SES' own limit of 40 MB as base64 in a form, which grows by a third and by escapes. */
const MAX_REQUEST_BYTES = 64 * 1_048_576;

// CommonJS with `exports.default`, which loaders unwrap each in their own way.
const require = createRequire(import.meta.url);
const emulator: typeof import('aws-ses-v2-local').default = require('aws-ses-v2-local').default;
const memory: typeof import('aws-ses-v2-local/dist/store.js') = require('aws-ses-v2-local/dist/store.js');

const clearedShape = z.object({ upTo: z.number() });
const storedShape = z.looseObject({
  messageId: z.string(),
  from: z.string(),
  subject: z.string(),
  at: z.number(),
});

export interface Ses {
  server: Server;
  close(): Promise<void>;
}

/**
 * SES' sending and its web viewer: `aws-ses-v2-local` behind a door that makes each accepted mail durable before
 * the sender hears of it. `sent/NNNNNN-<id>.eml` is the mail as its receiver would get it, `.json` what the viewer
 * keeps. The emulator's memory is one per process: so is this.
 */
export async function createSes(folder: string, counts: CallCounts): Promise<Ses> {
  const inner = await emulator({ host: LOOPBACK, port: 0 });
  const innerPort = (inner.address() as AddressInfo).port;
  let number = reload(folder);

  const send = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request, MAX_REQUEST_BYTES);
    if (!body) return answer(response, 413, 'text/plain', 'The mail is too large for SES.');
    const form = new URLSearchParams(body.toString('utf8'));
    counts.count('ses', form.get('Action') ?? 'Unknown');
    const before = memory.getStoreReadonly().emails.length;
    const accepted = await pass(innerPort, request, body);
    if (accepted.status === 200) {
      const messageId = /<MessageId>([^<]+)</.exec(accepted.body.toString())?.[1] ?? '';
      const stored = memory
        .getStoreReadonly()
        .emails.findLast((mail, i) => i >= before && mail.messageId === messageId);
      number += 1;
      keep(folder, number, stored, form.get('RawMessage.Data') ?? '');
    }
    answer(response, accepted.status, accepted.contentType, accepted.body);
  };

  const server = createServer(async (request, response) => {
    try {
      if (request.method === 'POST' && request.url === '/') return await send(request, response);
      const body = await readBody(request, MAX_REQUEST_BYTES);
      const passed = await pass(innerPort, request, body ?? Buffer.alloc(0));
      // The mails stay in the folder as evidence; they only leave the viewer, also after a restart.
      if (request.url === '/clear-store')
        writeDurably(join(folder, 'cleared.json'), JSON.stringify({ upTo: number }));
      answer(response, passed.status, passed.contentType, passed.body);
    } catch (error) {
      answer(response, 500, 'text/plain', error instanceof Error ? error.message : 'failed');
    }
  });
  return {
    server,
    close: async () => {
      await closeServer(server);
      await closeServer(inner);
    },
  };
}

function keep(folder: string, number: number, stored: StoredMail | undefined, raw: string): void {
  if (!stored) throw new Error('The emulator accepted a mail and does not show it');
  const name = `${String(number).padStart(6, '0')}-${stored.messageId}`;
  writeDurably(join(folder, `${name}.eml`), asSentBySes(Buffer.from(raw, 'base64'), stored.messageId));
  // Last: a mail without its .json was never answered with 200.
  writeDurably(join(folder, `${name}.json`), JSON.stringify(stored));
}

/** Fills the viewer with the mails of the folder, in their order. @returns the last number used. */
function reload(folder: string): number {
  const upTo = readJsonFile(join(folder, 'cleared.json'), clearedShape)?.upTo ?? 0;
  const names = readdirSync(folder)
    .filter((name) => /^\d+-.*\.json$/.test(name))
    .sort();
  memory.clearStore();
  // Not saveEmail(): it would also send each mail again where SMTP_TRANSPORT is set.
  const { emails } = memory.getStoreReadonly();
  let last = upTo;
  for (const name of names) {
    const number = Number.parseInt(name, 10);
    last = Math.max(last, number);
    if (number <= upTo) continue;
    const mail = readJsonFile(join(folder, name), storedShape);
    if (!mail) throw new Trouble(`${join(folder, name)} vanished while it was read: start again.`);
    emails.push(mail);
  }
  return last;
}

/** Hands a request to the emulator unchanged. */
function pass(
  port: number,
  request: IncomingMessage,
  body: Buffer,
): Promise<{ status: number; contentType: string; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { method, url, headers } = request;
    const there = forward({
      host: LOOPBACK,
      port,
      method,
      path: url,
      headers: { ...headers, connection: 'close' },
    });
    there.once('error', reject);
    there.once('response', async (response) => {
      const all = await readBody(response, Number.POSITIVE_INFINITY);
      resolve({
        status: response.statusCode ?? 502,
        contentType: response.headers['content-type'] ?? 'text/plain',
        body: all ?? Buffer.alloc(0),
      });
    });
    there.end(body);
  });
}
