import type { CaseMessage } from '../../core/words/record/message.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import type { Arrival } from './stored-message.ts';

/** The newest messages of a case are what a mail program quotes. */
const MAX_MESSAGES = 20;

const textsOf = (messages: readonly CaseMessage[], direction: CaseMessage['direction']): string[] =>
  messages.flatMap((message) =>
    message.direction === direction && message.text !== null && message.text !== '' ? [message.text] : [],
  );

/**
 * The mail read by what its case already holds: a copy of our letter, or of what the buyer wrote before, is no news even
 * where no mark shows that it is quoted. Everything else of the reading stays as it was.
 */
export async function readByThread(
  { cases }: Pick<Dependencies, 'cases'>,
  arrival: Arrival,
  caseId: string,
): Promise<Arrival> {
  if (arrival.rereadWith === undefined) return arrival;
  const messages = (await cases.messages(caseId)).filter(({ id }) => id !== arrival.mailId);
  if (messages.length === 0) return arrival;
  const newest = messages.slice(-MAX_MESSAGES);
  const again = arrival.rereadWith({ sent: textsOf(newest, 'out'), received: textsOf(newest, 'in') });
  const { olderText: _text, olderBecause: _because, ...mail } = arrival.mail;
  const { text, language, confidence, olderText, olderBecause } = again;
  const older = olderText === undefined ? {} : { olderText, olderBecause: olderBecause ?? [] };
  return { ...arrival, mail: { ...mail, text, language, confidence, ...older } };
}
