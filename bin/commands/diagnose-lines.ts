import * as z from 'zod';
import { diagnose } from '../../core/understanding/examine.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  subject: z.string().nullish(),
  product: z.string().nullish(),
  returnReason: z.string().nullish(),
  photos: z.number().int().nonnegative().nullish(),
  language: z.string().nullish(),
});

const Id = z.looseObject({ id: z.union([z.string(), z.number()]) });

function answer(line: string): { failed: boolean; reply: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { failed: true, reply: { id: null, error: 'The line is not valid JSON.' } };
  }
  const complaint = Line.safeParse(value);
  if (!complaint.success) {
    const [issue] = complaint.error.issues;
    const where =
      issue === undefined || issue.path.length === 0 ? 'The line' : `Field "${issue.path.join('.')}"`;
    const id = Id.safeParse(value);
    return {
      failed: true,
      reply: {
        id: id.success ? id.data.id : null,
        error: `${where}: ${issue?.message ?? 'not a complaint'}.`,
      },
    };
  }
  const { id, text, ...about } = complaint.data;
  const known = {
    text,
    subject: about.subject ?? undefined,
    product: about.product ?? undefined,
    returnReason: about.returnReason ?? undefined,
    photos: about.photos ?? undefined,
    language: about.language ?? undefined,
  };
  const { nearest: _, ...said } = diagnose(known);
  return { failed: false, reply: { id, ...said } };
}

/** JSON lines of complaints in, JSON lines of diagnoses out; 1 if any line could not be read, else 0. */
export async function diagnoseCommand(
  input: AsyncIterable<string>,
  out: (line: string) => void,
): Promise<number> {
  let failed = false;
  for await (const line of input) {
    if (line.trim() === '') continue;
    const { failed: unread, reply } = answer(line);
    failed ||= unread;
    out(JSON.stringify(reply));
  }
  return failed ? 1 : 0;
}
