/** `makeright lint`: JSON lines of outgoing texts in, one verdict a line out. */
import * as z from 'zod';
import { lint } from '../../core/policy/lint.ts';
import { DONE, type ExitCode, FAILED } from './exit-codes.ts';

/** A line of input. Unknown fields are ignored, so that a file with expectations can be used directly. */
const OutgoingLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  html: z.string().nullish(),
  subject: z.string().nullish(),
  orderId: z.string().nullish(),
  language: z.string().nullish(),
  buyerText: z.string().nullish(),
  proactive: z.boolean().default(false),
});

/** The answer to a bad line has the id of the line, if there is one. */
const Identified = z.object({ id: z.union([z.string(), z.number()]) });

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function complaintAbout(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.') || 'line';
  return `The field ${field} is wrong (${issue?.message ?? 'unreadable'}): give id and text as strings and proactive as true or false.`;
}

function answer(line: string): { answer: object; failed: boolean } {
  const value = parseLine(line);
  if (value === undefined) {
    return {
      answer: { id: null, error: 'The line is not valid JSON: write one object a line.' },
      failed: true,
    };
  }
  const parsed = OutgoingLine.safeParse(value);
  if (!parsed.success) {
    const id = Identified.safeParse(value).data?.id ?? null;
    return { answer: { id, error: complaintAbout(parsed.error) }, failed: true };
  }
  const { id, text, html, subject, orderId, language, buyerText, proactive } = parsed.data;
  const verdict = lint({
    text,
    html: html ?? undefined,
    subject: subject ?? undefined,
    orderId: orderId ?? undefined,
    language: language ?? undefined,
    buyerText: buyerText ?? undefined,
    proactive,
  });
  return { answer: { id, ...verdict }, failed: false };
}

/**
 * Reads outgoing texts as JSON lines and writes one verdict for each. Empty lines are skipped. A bad line gives
 * `{ id, error }`, and the others are still read. @returns the exit code: 1 if any line was bad
 */
export async function lintCommand(
  input: AsyncIterable<string>,
  out: (line: string) => void,
): Promise<ExitCode> {
  let exitCode: ExitCode = DONE;
  for await (const line of input) {
    if (line.trim() === '') continue;
    const { answer: result, failed } = answer(line.replace(/^\uFEFF/, ''));
    if (failed) exitCode = FAILED;
    out(JSON.stringify(result));
  }
  return exitCode;
}
