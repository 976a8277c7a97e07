import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { CAUSES } from '../core/words/cause.ts';
import { RISKS } from '../core/words/risk.ts';
import { SEVERITIES } from '../core/words/severity.ts';
import { WANTS } from '../core/words/want.ts';

/** The complaints that the project wrote itself: one folder a language, JSON lines. */
const CORPUS = fileURLToPath(new URL('./corpus', import.meta.url));

export const CorpusLine = z.strictObject({
  text: z.string().min(2),
  subject: z.string().optional(),
  product: z.string().optional(),
  cause: z.enum(CAUSES),
  severity: z.enum(SEVERITIES),
  risks: z.array(z.enum(RISKS)).default([]),
  wants: z.array(z.enum(WANTS)).default([]),
});

export interface Example extends z.infer<typeof CorpusLine> {
  language: string;
  /** `<language>/<file>:<line>`, for messages. */
  place: string;
}

/**
 * Reads all examples, by language and file name.
 * @throws Error naming file and line of an example that is not one
 */
export function readCorpus(folder = CORPUS): Example[] {
  return readdirSync(folder)
    .sort()
    .flatMap((language) =>
      readdirSync(join(folder, language))
        .sort()
        .flatMap((file) => examplesIn(folder, language, file)),
    );
}

function examplesIn(folder: string, language: string, file: string): Example[] {
  const lines = readFileSync(join(folder, language, file), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, at) => {
    const place = `${language}/${file}:${at + 1}`;
    try {
      const example = CorpusLine.parse(JSON.parse(line));
      return { ...example, language, place };
    } catch (error) {
      const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
      throw new Error(`${place} is no example: ${reason}`);
    }
  });
}
