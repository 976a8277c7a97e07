import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { ApiPlan } from '../blueprint/entrances.ts';
import { ACCOUNT } from '../blueprint/template.ts';
import type { Invoke, Outcome } from '../functions/invocation.ts';
import type { CallCounts } from '../machine/call-counts.ts';
import type { Clock } from '../time/clock.ts';
import { answer, readBody } from './http.ts';
import { matchRoute } from './routes.ts';

/** HTTP API's limits: size of a request, time for the integration's answer. */
const MAX_REQUEST_BYTES = 10_485_760;
const ANSWER_WITHIN_MS = 30_000;
/** API Gateway hands these over as text and everything else, forms included, as base64. */
const TEXT_TYPES = /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml)))/;

const resultShape = z.object({
  statusCode: z.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/** An HTTP API whose routes are answered by functions: payload format 2.0 both ways. */
export function answerPages(api: ApiPlan, invoke: Invoke, clock: Clock, counts: CallCounts): RequestListener {
  return async (request, response) => {
    counts.count('apigateway', 'Request');
    // Joined, not resolved against a base: a target may look like another host.
    const url = new URL(`http://local${request.url}`);
    const path = decodePath(url.pathname);
    const route = matchRoute(api.routes, request.method ?? 'GET', path);
    const body = await readBody(request, MAX_REQUEST_BYTES);
    if (!route) return fail(response, 404, 'Not Found');
    if (!body) return fail(response, 413, 'Request Entity Too Large');
    const event = {
      ...eventOf(request, url, path, body, clock),
      ...(Object.keys(route.parameters).length > 0 ? { pathParameters: route.parameters } : {}),
      routeKey: route.plan.routeKey,
    };
    event.requestContext.apiId = api.id;
    event.requestContext.routeKey = route.plan.routeKey;
    const outcome = await within(ANSWER_WITHIN_MS, invoke(route.plan.functionArn, event));
    if (outcome === 'late') return fail(response, 503, 'Service Unavailable');
    if (!outcome.ok) return fail(response, 500, 'Internal Server Error');
    reply(response, outcome.payload);
  };
}

function eventOf(request: IncomingMessage, url: URL, path: string, body: Buffer, clock: Clock) {
  const { headers, cookies } = headersOf(request);
  const now = clock.now();
  const asText = TEXT_TYPES.test(headers['content-type'] ?? 'text/plain');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: url.search.slice(1),
    ...(cookies.length > 0 ? { cookies } : {}),
    headers,
    ...(url.search.length > 1 ? { queryStringParameters: queryOf(url) } : {}),
    requestContext: {
      accountId: ACCOUNT,
      apiId: '',
      domainName: headers.host ?? '',
      domainPrefix: (headers.host ?? '').split('.')[0],
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: new Date(now).toUTCString(),
      timeEpoch: Math.round(now),
    },
    ...(body.length > 0 ? { body: body.toString(asText ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.length > 0 && !asText,
  };
}

/** Names in lower case, several values joined by commas, cookies on their own. */
function headersOf(request: IncomingMessage): { headers: Record<string, string>; cookies: string[] } {
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    if (name !== 'cookie' && values) headers[name] = values.join(',');
  }
  const cookies = (request.headers.cookie ?? '')
    .split(';')
    .map((cookie) => cookie.trim())
    .filter(Boolean);
  return { headers, cookies };
}

function queryOf(url: URL): Record<string, string> {
  const names = [...new Set(url.searchParams.keys())];
  return Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name).join(',')]));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function reply(response: ServerResponse, payload: unknown): void {
  const asked = resultShape.safeParse(payload);
  const hasStatus = typeof payload === 'object' && payload !== null && 'statusCode' in payload;
  if (hasStatus && !asked.success) {
    fail(response, 500, 'Internal Server Error');
    return;
  }
  // Without a status code the whole result is the body (API Gateway, "Lambda function response for format 2.0").
  const result: z.infer<typeof resultShape> = asked.data ?? {
    statusCode: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  };
  const body = Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8');
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, String(value));
  if (result.cookies) response.setHeader('set-cookie', result.cookies);
  if (!response.hasHeader('content-type')) response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('content-length', body.length);
  response.writeHead(result.statusCode);
  response.end(body);
}

const fail = (response: ServerResponse, status: number, message: string) =>
  answer(response, status, 'application/json', JSON.stringify({ message }));

async function within(ms: number, outcome: Promise<Outcome>): Promise<Outcome | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms);
  });
  return Promise.race([outcome, late]).finally(() => clearTimeout(timer));
}
