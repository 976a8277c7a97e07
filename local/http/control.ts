import { createServer, type Server } from 'node:http';
import type { CallCounts } from '../machine/call-counts.ts';
import { FATES, type Fate } from '../mail/fate.ts';
import { answer, readBody } from './http.ts';

/** What is under way: all zero = nothing happens until a mail, a click or the clock. */
export interface Activity {
  queued: number;
  invocations: number;
}

/**
 * For measurements and tests. GET /calls: which AWS calls were made. GET /activity: what is under way.
 * POST /sent/<id>/bounce: SES tells that this sent mail bounced, or another of the fates.
 */
export function createControl(
  counts: CallCounts,
  activity: () => Activity,
  tell: (messageId: string, fate: Fate) => boolean,
): Server {
  return createServer(async (request, response) => {
    await readBody(request, 0);
    const say = (status: number, sentence: string) => answer(response, status, 'text/plain', `${sentence}\n`);
    const json = (body: unknown) => answer(response, 200, 'application/json', JSON.stringify(body));
    const asked = `${request.method} ${request.url}`;
    if (asked === 'GET /calls') return json(counts.snapshot());
    if (asked === 'GET /activity') return json(activity());
    const [, id, word] = /^POST \/sent\/([\w-]+)\/([\w-]+)$/.exec(asked) ?? [];
    if (!id) return say(404, 'Here are GET /calls, GET /activity and POST /sent/<id>/<fate>.');
    const fate = FATES.find((each) => each === word);
    if (!fate) return say(400, `A mail has one of these fates: ${FATES.join(', ')}.`);
    return tell(id, fate) ? json({ told: fate }) : say(404, 'There is no such sent mail.');
  });
}
