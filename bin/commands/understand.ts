import * as z from 'zod';
import { shortDiagnosis } from '../../core/understanding/diagnosis.ts';
import { inOrder, understand } from '../../core/understanding/understand.ts';
import type { Message } from '../../core/words/heard/understanding.ts';
import { DONE, type ExitCode, FAILED } from './exit-codes.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  subject: z.string().nullish(),
  product: z.string().nullish(),
  returnReason: z.string().nullish(),
  photos: z.number().int().nonnegative().nullish(),
  language: z.string().nullish(),
  offered: z.array(z.object({ kind: z.string(), percent: z.number().optional() })).nullish(),
  replied: z.number().int().nonnegative().nullish(),
});

const Id = z.looseObject({ id: z.union([z.string(), z.number()]) });

type Read = { id: string | number; message: Message } | { id: string | number | null; error: string };

function readLine(line: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'The line is not valid JSON.' };
  }
  const read = Line.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where =
      issue === undefined || issue.path.length === 0 ? 'The line' : `Field "${issue.path.join('.')}"`;
    const id = Id.safeParse(value);
    return { id: id.success ? id.data.id : null, error: `${where}: ${issue?.message ?? 'not a message'}.` };
  }
  const { id, text, ...about } = read.data;
  const message: Message = {
    text,
    subject: about.subject ?? undefined,
    product: about.product ?? undefined,
    returnReason: about.returnReason ?? undefined,
    photos: about.photos ?? undefined,
    language: about.language ?? undefined,
    offered: about.offered ?? undefined,
    replied: about.replied ?? undefined,
  };
  return { id, message };
}

/** The fields of `understand` as docs/understanding.md names them. */
function wholeAnswer(message: Message): object {
  const heard = understand(message);
  const { language, contact, cause, severity, confidence, problems, told, wants, choice, deadline, asks } =
    heard;
  return {
    language,
    contact,
    cause,
    severity,
    confidence,
    risks: inOrder(heard.risks),
    maybe: inOrder(heard.maybe),
    problems,
    told,
    wants,
    choice,
    deadline,
    asks,
  };
}

async function answerLines(
  input: AsyncIterable<string>,
  out: (line: string) => void,
  answer: (message: Message) => object,
): Promise<ExitCode> {
  let failed = false;
  for await (const line of input) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    failed ||= 'error' in read;
    out(JSON.stringify('error' in read ? read : { id: read.id, ...answer(read.message) }));
  }
  return failed ? FAILED : DONE;
}

/** JSON lines of messages in, all that they say out. @returns the exit code: 1 if a line could not be read */
export const understandCommand = (
  input: AsyncIterable<string>,
  out: (line: string) => void,
): Promise<ExitCode> => answerLines(input, out, wholeAnswer);

/** JSON lines of complaints in, JSON lines of diagnoses out: the short form. @returns the exit code */
export const diagnoseCommand = (
  input: AsyncIterable<string>,
  out: (line: string) => void,
): Promise<ExitCode> => answerLines(input, out, shortDiagnosis);
