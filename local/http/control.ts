import { createServer, type Server } from 'node:http';
import type { CallCounts } from '../machine/call-counts.ts';
import { answer } from './http.ts';

/** What is under way: all zero = nothing happens until a mail, a click or the clock. */
export interface Activity {
  queued: number;
  invocations: number;
}

/** For measurements: GET /calls (which AWS calls were made) and GET /activity. */
export function createControl(counts: CallCounts, activity: () => Activity): Server {
  return createServer((request, response) => {
    const body =
      request.url === '/calls' ? counts.snapshot() : request.url === '/activity' ? activity() : null;
    if (request.method !== 'GET' || !body)
      return answer(response, 404, 'text/plain', 'GET /calls or /activity\n');
    answer(response, 200, 'application/json', JSON.stringify(body));
  });
}
