import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Pages {
  fetch(request: Request): Response | Promise<Response>;
}

async function requestOf(incoming: IncomingMessage, base: string): Promise<Request> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, [value].flat().join(', '));
  }
  const method = incoming.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(chunks);
  return new Request(new URL(incoming.url ?? '/', base), { method, headers, body });
}

/** The pages on a free port of this machine, as a browser meets them. `base` has no slash at the end. */
export async function serve(pages: Pages): Promise<{ base: string; close(): Promise<void> }> {
  let base = '';
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const answer = await pages.fetch(await requestOf(incoming, base));
      for (const [name, value] of answer.headers) outgoing.appendHeader(name, value);
      outgoing.statusCode = answer.status;
      outgoing.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
