import { shortDiagnosis } from '../../core/understanding/diagnosis.ts';
import { inOrder, understand } from '../../core/understanding/understand.ts';
import type { Message } from '../../core/words/heard/understanding.ts';
import { DONE, type ExitCode, FAILED } from './exit-codes.ts';
import { MessageLine, messageOf, readJsonLine } from './message-line.ts';

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
    problems: problems.map(({ sign, part, words }) => ({ sign, part, words })),
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
    const read = readJsonLine(line, MessageLine);
    failed ||= 'error' in read;
    out(JSON.stringify('error' in read ? read : { id: read.line.id, ...answer(messageOf(read.line)) }));
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
