import type { Server } from 'node:net';
import * as z from 'zod';
import { Trouble } from '../machine/trouble.ts';
import { readJsonFile, writeDurably } from '../storage/durable-file.ts';

/** These servers ask for no password, so they never listen on 0.0.0.0. */
export const LOOPBACK = '127.0.0.1';

export interface PortWish {
  /** Key under which a freely chosen port is remembered. */
  name: string;
  /** For people: "the pages", "mail in (SMTP)". */
  purpose: string;
  /** 0 = any free port, the same as last time where it is still free. */
  port: number;
  /** The option that changes it, where there is one. */
  option?: string;
}

export interface Ports {
  /** Binds a server to loopback. @returns its port. @throws Trouble when a wished port is taken. */
  listen(server: Server, wish: PortWish): Promise<number>;
}

/** Remembers freely chosen ports in a file, because links in mails that were sent carry them. */
export function openPorts(file: string): Ports {
  const remembered = readJsonFile(file, z.record(z.string(), z.number().int().min(1).max(65_535))) ?? {};
  return {
    async listen(server, wish) {
      const last = remembered[wish.name];
      if (wish.port === 0 && last && (await bind(server, last)) === null) return last;
      const problem = await bind(server, wish.port);
      if (problem) throw new Trouble(taken(wish, problem));
      const address = server.address();
      const port = address && typeof address === 'object' ? address.port : wish.port;
      if (wish.port === 0) {
        remembered[wish.name] = port;
        writeDurably(file, JSON.stringify(remembered, null, 2));
      }
      return port;
    },
  };
}

function bind(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error);
    server.once('error', failed);
    server.listen(port, LOOPBACK, () => {
      server.removeListener('error', failed);
      resolve(null);
    });
  });
}

function taken(wish: PortWish, problem: NodeJS.ErrnoException): string {
  const way = wish.option ? `: choose another one with ${wish.option} N (0 takes a free one)` : '';
  return problem.code === 'EADDRINUSE'
    ? `Port ${wish.port} for ${wish.purpose} is taken by another program${way}.`
    : `Port ${wish.port} for ${wish.purpose} cannot be used (${problem.code ?? problem.message})${way}.`;
}
