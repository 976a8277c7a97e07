import * as z from 'zod';
import type { Message } from '../../core/words/heard/understanding.ts';

/** A buyer's message as one JSON line. */
export const MessageLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  subject: z.string().nullish(),
  product: z.string().nullish(),
  returnReason: z.string().nullish(),
  photos: z.number().int().nonnegative().nullish(),
  language: z.string().nullish(),
  offered: z.array(z.object({ kind: z.string(), percent: z.number().nullish() })).nullish(),
  replied: z.number().int().nonnegative().nullish(),
});
export type MessageLine = z.infer<typeof MessageLine>;

const Id = z.looseObject({ id: z.union([z.string(), z.number()]) });

/** What could not be read, in one sentence. */
export interface BadLine {
  id: string | number | null;
  error: string;
}

export function readJsonLine<Line>(text: string, shape: z.ZodType<Line>): { line: Line } | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { id: null, error: 'The line is not valid JSON.' };
  }
  const read = shape.safeParse(value);
  if (read.success) return { line: read.data };
  const [issue] = read.error.issues;
  const where =
    issue === undefined || issue.path.length === 0 ? 'The line' : `Field "${issue.path.join('.')}"`;
  const id = Id.safeParse(value);
  return { id: id.success ? id.data.id : null, error: `${where}: ${issue?.message ?? 'not a message'}.` };
}

export function messageOf({ text, ...about }: MessageLine): Message {
  return {
    text,
    subject: about.subject ?? undefined,
    product: about.product ?? undefined,
    returnReason: about.returnReason ?? undefined,
    photos: about.photos ?? undefined,
    language: about.language ?? undefined,
    offered: about.offered?.map(({ kind, percent }) => ({ kind, percent: percent ?? undefined })),
    replied: about.replied ?? undefined,
  };
}
