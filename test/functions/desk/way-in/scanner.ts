import type { deskApp } from '../../../../functions/desk/app.ts';
import { formsOf } from '../../../e2e/person.ts';

/** A program that checks mails: it opens links, and submits the forms that it finds. It runs no script. */
export interface ScannerProps {
  keepsCookies: boolean;
  /** What it says of itself, as far as a program can. */
  headers: Record<string, string>;
  /** What it types into a text field that is empty. */
  types: string;
}

/** Pages in a row, each the answer to a form of the one before. */
const DEPTH = 3;
const BASE = 'https://review.example.com';

export interface Scanner {
  /** Opens an address, submits every form, and every form of the pages that come back. @returns all statuses. */
  scan(path: string): Promise<number[]>;
}

export function scanner(
  app: ReturnType<typeof deskApp>,
  { keepsCookies, headers, types }: ScannerProps,
): Scanner {
  const jar = new Map<string, string>();
  const statuses: number[] = [];

  async function ask(path: string, init: RequestInit = {}): Promise<string> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.request(path, {
      ...init,
      headers: { host: 'review.example.com', ...headers, ...(cookie === '' ? {} : { cookie }) },
    });
    statuses.push(answer.status);
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(answer.headers.get('set-cookie') ?? '') ?? [];
    if (keepsCookies && name !== undefined && value !== undefined) jar.set(name, value);
    const next = answer.headers.get('location');
    return next === null ? answer.text() : ask(next);
  }

  async function submitAll(html: string, depth: number): Promise<void> {
    if (depth === 0) return;
    for (const { action, method, fields } of formsOf(html, BASE)) {
      const { pathname, search } = new URL(action);
      const filled = Object.entries(fields).map(([name, value]): [string, string] => [
        name,
        value === '' ? types : value,
      ]);
      const body = new URLSearchParams(filled);
      const answer =
        method === 'post'
          ? await ask(pathname + search, { method: 'POST', body })
          : await ask(`${pathname}?${body}`);
      await submitAll(answer, depth - 1);
    }
  }

  return {
    async scan(path) {
      await submitAll(await ask(path), DEPTH);
      return statuses;
    },
  };
}
