import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { CAUSES } from '../../core/words/cause.ts';
import { CONTACTS } from '../../core/words/heard/contact.ts';
import { PROBLEM_SIGNS } from '../../core/words/heard/problem.ts';
import { TOLD } from '../../core/words/heard/told.ts';
import type { Message } from '../../core/words/heard/understanding.ts';
import { WISHES } from '../../core/words/heard/wish.ts';
import { SEVERITIES } from '../../core/words/severity.ts';

const Offered = z.array(z.object({ kind: z.string(), percent: z.number().nullish() }));

const Expected = z.object({
  contact: z.enum(CONTACTS),
  cause: z.enum(CAUSES).nullable(),
  severity: z.enum(SEVERITIES).nullable(),
  safety: z.boolean(),
  problems: z.array(z.object({ sign: z.enum(PROBLEM_SIGNS) })),
  told: z.array(z.enum(TOLD)),
  wants: z.array(z.object({ kind: z.enum(WISHES), percent: z.number().nullish() })),
  choice: z.number().nullable(),
  deadline: z.string().nullable(),
  asks: z.number(),
});

/** A message with all that it says. */
const Whole = z.object({
  id: z.string(),
  language: z.string(),
  text: z.string(),
  subject: z.string().nullish(),
  product: z.string().nullish(),
  photos: z.number().nullish(),
  offered: Offered.nullish(),
  replied: z.number().nullish(),
  expect: Expected,
});

/** A complaint with its diagnosis alone; `flags` names risks and wishes together. */
const Short = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  subject: z.string().nullish(),
  product: z.string().nullish(),
  cause: z.enum(CAUSES),
  severity: z.enum(SEVERITIES),
  flags: z.array(z.string()).default([]),
});

type Expected = z.infer<typeof Expected>;

export interface Labelled {
  id: string;
  message: Message;
  language: string;
  /** Of a diagnosis cause, severity and danger alone are known. */
  wanted: Pick<Expected, 'cause' | 'severity' | 'safety'> & Partial<Expected>;
}

/** @throws Error naming file and line of a text that is none */
export function readLabelled(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line, at): Labelled => {
    try {
      const value: unknown = JSON.parse(line);
      const whole = Whole.safeParse(value);
      if (whole.success) {
        const { id, language, text, subject, product, photos, offered, replied, expect } = whole.data;
        const known = offered?.map(({ kind, percent }) => ({ kind, percent: percent ?? undefined }));
        return {
          id,
          language,
          message: {
            text,
            subject: subject ?? undefined,
            product: product ?? undefined,
            photos: photos ?? undefined,
            offered: known,
            replied: replied ?? undefined,
          },
          wanted: expect,
        };
      }
      const short = Short.safeParse(value);
      if (!short.success) throw new Error(z.prettifyError(whole.error));
      const { id, lang, text, subject, product, cause, severity, flags } = short.data;
      return {
        id,
        language: lang,
        message: { text, subject: subject ?? undefined, product: product ?? undefined },
        wanted: { cause, severity, safety: flags.includes('safety') },
      };
    } catch (error) {
      throw new Error(`${file}:${at + 1} is no labelled message: ${(error as Error).message}`);
    }
  });
}
