import * as z from 'zod';

/**
 * The ways in which an event can be packed: SNS calling the function, a queue that is subscribed to the topic with
 * SNS' envelope or by raw delivery, and the bare event that somebody replays by hand.
 */
const snsRecord = z.object({ Sns: z.object({ MessageId: z.string(), Message: z.string() }) });
const sqsRecord = z.object({ messageId: z.string(), body: z.string() });
const snsEnvelope = z.object({ Type: z.string(), MessageId: z.string(), Message: z.string() });

export interface Framed {
  /** Stable over repetitions: SNS and SQS give a repeated event its old id. */
  id: string;
  /** JSON of the event, or words of SES to the topic. */
  text: string;
}

/** What SES writes to a topic when it is set up; it is about no mail. */
const GREETING = /^Successfully validated SNS topic/;

export const isGreeting = (text: string): boolean => GREETING.test(text.trim());

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @throws ZodError for a record of another kind */
function unframed(record: unknown): Framed {
  const sns = snsRecord.safeParse(record);
  if (sns.success) return { id: sns.data.Sns.MessageId, text: sns.data.Sns.Message };
  const { messageId, body } = sqsRecord.parse(record);
  const envelope = snsEnvelope.safeParse(parsed(body));
  return envelope.success
    ? { id: envelope.data.MessageId, text: envelope.data.Message }
    : { id: messageId, text: body };
}

/** The records of a call, each read apart: one that cannot be read must not take the others with it. */
export function framesOf(call: unknown): (Framed | { id: string; broken: unknown })[] {
  const records = z.object({ Records: z.array(z.unknown()) }).safeParse(call);
  const given = records.success ? records.data.Records : [bare(call)];
  return given.map((record, index) => {
    try {
      return unframed(record);
    } catch (broken) {
      return { id: `record-${index}`, broken };
    }
  });
}

/** The event itself, without any frame: its own text is its identity. */
function bare(call: unknown): unknown {
  const body = typeof call === 'string' ? call : JSON.stringify(call);
  return { messageId: body, body };
}
