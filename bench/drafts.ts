/**
 * Writes docs/drafts.md: sample letters in each language, as a buyer would get them, and a public answer to a
 * seller feedback, each checked by the gate.
 *
 *     node bench/drafts.ts
 */
import { writeFileSync } from 'node:fs';
import { draft } from '../core/letters/draft.ts';
import { checkFeedbackReply, feedbackReply } from '../core/letters/feedback-reply.ts';
import { signatureOf } from '../core/playbook/signature.ts';
import { lint } from '../core/policy/lint.ts';
import { LETTER_LANGUAGES } from '../templates/copy/languages.ts';
import { SAMPLE_ORDER, SAMPLE_PLAYBOOK, sampleLetters } from './sample-letters.ts';

const pages: string[] = [
  '# Sample drafts\n',
  'Letters to hard cases in each language: full names, titles as they come, several problems, danger, second letters. Written from `playbook.yaml` and `templates/copy` by `node bench/drafts.ts`, and one',
  'public answer to a seller feedback ([docs/feedback-reply.md](feedback-reply.md)). An agent sees each of them with its',
  'English or Chinese gloss and decides; the last column of the heading is what the gate says.\n',
];
const letters = sampleLetters();
const [store] = SAMPLE_PLAYBOOK.stores;
let lengths: number[] = [];
for (const language of LETTER_LANGUAGES) {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  pages.push(`## ${name}\n`);
  for (const { title, request } of letters.filter((letter) => letter.language === language)) {
    const made = draft(request);
    const { verdict } = lint({
      text: made.body,
      subject: made.subject,
      orderId: SAMPLE_ORDER,
      language,
      proactive: made.proactive,
    });
    lengths.push(made.body.length);
    pages.push(`### ${title} (${made.body.length} characters, ${verdict})\n`);
    pages.push(`\`\`\`text\n${made.body}\n\`\`\`\n`);
  }
  const { body } = feedbackReply({
    language,
    staffLanguage: 'en',
    cause: 'defect',
    done: 'refund',
    hours: SAMPLE_PLAYBOOK.clocks.respondWithinHours,
    signature: store === undefined ? '' : signatureOf(store, language, null),
  });
  const { findings, faults } = checkFeedbackReply(body, language, null);
  const verdict = findings.length + faults.length === 0 ? 'pass' : 'block';
  pages.push(`### Public answer to a seller feedback (${body.length} characters, ${verdict})\n`);
  pages.push(`\`\`\`text\n${body}\n\`\`\`\n`);
}
lengths = lengths.toSorted((a, b) => a - b);
writeFileSync(new URL('../docs/drafts.md', import.meta.url), `${pages.join('\n').trimEnd()}\n`);
process.stdout.write(
  `${lengths.length} letters, ${lengths.at(0)} to ${lengths.at(-1)} characters, median ${lengths[lengths.length >> 1]}\n`,
);
