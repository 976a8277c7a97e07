import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { answer } from './http.ts';

/** Path and query in visible ASCII; a path of two slashes names another host to those who resolve it (RFC 3986, 4.2). */
const TARGET = /^\/(?!\/)[!->@-[\]-~]*(?:\?[!-~]*)?$/;
const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

export interface Guarded {
  /** The application behind the door decides about a page without an origin, as it does when it is deployed. */
  nullOrigin?: boolean;
}

/**
 * Guards an HTTP door of the machine. A malformed or aborted request must not end the process. A page that a browser
 * has open elsewhere must not use the door, which asks for no password.
 * @param failed told of errors that a listener did not handle
 */
export function guard(server: Server, failed: (error: unknown) => void, options: Guarded = {}): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  // Node answers a request without a Host with an empty 400; ours has a sentence.
  Object.assign(server, { requireHostHeader: false });
  server.on('request', async (request, response) => {
    // Without these listeners an aborted request would throw.
    request.on('error', () => {});
    response.on('error', () => {});
    const refused = malformed(request) ?? foreign(request, options);
    if (refused) return answer(response, refused.status, 'text/plain', `${refused.sentence}\n`);
    try {
      await Promise.all(listeners.map((listener) => listener(request, response)));
    } catch (error) {
      if (!request.destroyed || request.complete) failed(error);
      fail(response);
    }
  });
  server.on('clientError', refuseLine);
}

interface Refusal {
  status: number;
  sentence: string;
}

function malformed({ url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>): Refusal | null {
  if (!TARGET.test(url) || !URL.canParse(`http://local${url}`))
    return {
      status: 400,
      sentence: 'The address of a request must begin with one / and hold visible ASCII.',
    };
  if (headers.host === undefined) return { status: 400, sentence: 'A request must name its host.' };
  return null;
}

/**
 * Whether a page of another origin made the request. Browsers say so by Origin or Sec-Fetch-Site (Fetch standard,
 * Fetch Metadata); SDK clients send neither. A foreign Host is a name that was made to point here (DNS rebinding).
 */
function foreign(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  { nullOrigin = false }: Guarded,
): Refusal | null {
  const { host = '', origin } = headers;
  if (!OWN_HOST.test(host)) return { status: 403, sentence: 'This door is open to its own machine only.' };
  const sentence = 'Pages of other origins may not use this door.';
  const isOwn = origin === undefined || origin === `http://${host}` || (origin === 'null' && nullOrigin);
  if (!isOwn) return { status: 403, sentence };
  const site = headers['sec-fetch-site'];
  // A person may follow a link from any page, such as a webmail.
  const isLink = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  const isRead = method === 'GET' || method === 'HEAD';
  const isHere = site === undefined || site === 'same-origin' || site === 'none' || (isLink && isRead);
  return isHere ? null : { status: 403, sentence };
}

function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else answer(response, 500, 'text/plain', 'The request failed on this machine; its log says why.\n');
}

/** Answers what Node cannot parse as HTTP, on the bare connection. */
function refuseLine({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, sentence] =
    code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', 'The headers of this request are too large.']
      : code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', 'The request did not come to its end in time.']
        : ['400 Bad Request', 'This is no HTTP request.'];
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: ${sentence.length + 1}\r\n\r\n${sentence}\n`,
  );
}
