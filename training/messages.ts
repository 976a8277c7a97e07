import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { CAUSES } from '../core/words/cause.ts';
import { CONTACTS } from '../core/words/heard/contact.ts';
import { PROBLEM_SIGNS } from '../core/words/heard/problem.ts';
import { TOLD } from '../core/words/heard/told.ts';
import { WISHES } from '../core/words/heard/wish.ts';
import { RISKS } from '../core/words/risk.ts';
import { SEVERITIES } from '../core/words/severity.ts';

/** Messages that invented buyers wrote, a file for each hand that wrote them. */
const MESSAGES = fileURLToPath(new URL('./messages', import.meta.url));

/**
 * Hands that wrote what life brings, in its shares. The others were asked for what is rare, so that a label holds more or less often
 * in them than in mails; from which probability on it counts is found in these.
 */
const LIKE_LIFE: ReadonlySet<string> = new Set([20, 22, 23, 24, 25, 26].map((hand) => `hand-${hand}`));

export const isLikeLife = ({ hand }: Pick<LabelledMessage, 'hand'>): boolean => LIKE_LIFE.has(hand);

/** What one reader says of a message. */
export const Labels = z.strictObject({
  contact: z.enum(CONTACTS),
  cause: z.enum(CAUSES).nullable(),
  severity: z.enum(SEVERITIES).nullable(),
  risks: z.array(z.enum(RISKS)).default([]),
  /** The strongest first. */
  problems: z.array(z.enum(PROBLEM_SIGNS)).default([]),
  told: z.array(z.enum(TOLD)).default([]),
  wants: z
    .array(
      z.strictObject({
        kind: z.enum(WISHES),
        percent: z.number().optional(),
        amount: z.number().optional(),
      }),
    )
    .default([]),
  choice: z.number().int().nullable().default(null),
  asks: z.number().int().default(0),
});
export type Labels = z.infer<typeof Labels>;

export const MessageLine = z.strictObject({
  id: z.string(),
  language: z.string(),
  text: z.string().min(1),
  subject: z.string().optional(),
  product: z.string().optional(),
  photos: z.number().int().optional(),
  offered: z.array(z.object({ kind: z.string(), percent: z.number().optional() })).optional(),
  replied: z.number().int().optional(),
  /** Of the hand that wrote it. */
  first: Labels,
  /** Of a hand that read it. */
  second: Labels.optional(),
  /** Verbatim: where each problem is told, and the part that it is about; words that set a time. */
  spans: z
    .strictObject({
      problems: z.array(z.strictObject({ sign: z.string(), part: z.string().optional(), words: z.string() })),
      deadline: z.string().optional(),
      danger: z.array(z.string()).optional(),
    })
    .optional(),
});
export type MessageLine = z.infer<typeof MessageLine>;

export interface LabelledMessage extends MessageLine {
  /** Who wrote it: a model is judged by hands that it has not seen. */
  hand: string;
}

/**
 * Reads all messages, by hand.
 * @throws Error naming file and line of a message that is none
 */
export function readMessages(folder = MESSAGES): LabelledMessage[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
      return lines.map((line, at): LabelledMessage => {
        try {
          return { ...MessageLine.parse(JSON.parse(line)), hand: file.replace(/\.jsonl$/, '') };
        } catch (error) {
          const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
          throw new Error(`${file}:${at + 1} is no message: ${reason}`);
        }
      });
    });
}
