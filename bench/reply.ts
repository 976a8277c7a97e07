/**
 * A reply from the case to the mail: draft, gate and rendering, against the same layouts with MJML at run time. Same
 * letters, same process, the two in turns; medians over all rounds.
 *
 *     node bench/reply.ts [--rounds 9]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import handlebars from 'handlebars';
import mjml2html from 'mjml';
import { draft } from '../core/letters/draft.ts';
import { paragraphsOf, renderReply } from '../core/letters/reply.ts';
import { lint } from '../core/policy/lint.ts';
import { type ReplyLayout, replyHtml, type StaffLayout, staffHtml } from '../templates/layouts.ts';
import { percentile } from './percentile.ts';
import { SAMPLE_ORDER, sampleLetters } from './sample-letters.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
const ROUNDS = Number(values.rounds);
const QUOTED = { text: 'The lamp flickers.\nCan you help?', name: 'Dana', at: '2026-11-21T17:20:00.000Z' };

/** Filled first, as a service with MJML at run time does it; escaped by Handlebars in both. */
const filler = (name: string) =>
  handlebars.compile(readFileSync(new URL(`../templates/${name}.mjml`, import.meta.url), 'utf8'));
const fillReply = filler('reply');
const fillStaff = filler('staff');
const OPTIONS = { validationLevel: 'strict', fonts: {}, keepComments: false } as const;

const times = new Map<string, number[]>();
async function timed(name: string, work: () => unknown): Promise<void> {
  const from = performance.now();
  await work();
  const spent = times.get(name) ?? [];
  spent.push(performance.now() - from);
  times.set(name, spent);
}

const staffView = (view: ReplyLayout): StaffLayout => ({
  language: 'en',
  headline: 'A reply waits for your decision',
  preview: 'The lamp flickers.',
  deadline: 'Answer by 14:20',
  urgent: false,
  reminding: false,
  photos: [],
  greeting: 'Hello Robin,',
  instruction: 'Please decide about this reply.',
  detail: null,
  questions: [],
  hasButtons: true,
  primary: [{ label: 'Approve', href: 'https://review.example.com/r/a' }],
  secondary: [{ label: 'Edit', href: 'https://review.example.com/r/b' }],
  facts: ['Buyer', 'Order', 'Product', 'Problem'].map((label) => ({ label, value: 'as the case says' })),
  words: {
    heading: 'The buyer wrote',
    lines: [[{ text: 'The lamp flickers.', marked: true, danger: false }]],
    note: null,
  },
  options: null,
  findings: null,
  letter: { heading: 'Reply', paragraphs: view.paragraphs.map((lines) => ({ lines, gloss: lines })) },
  footer: 'Times in Europe/London',
});

const letters = sampleLetters();
for (let round = 0; round <= ROUNDS; round += 1) {
  // The first round warms both sides up and is not counted.
  if (round === 1) times.clear();
  for (const { language, request } of letters) {
    const made = draft(request);
    const outgoing = {
      text: made.body,
      subject: made.subject,
      orderId: SAMPLE_ORDER,
      language,
      proactive: made.proactive,
    };
    const view: ReplyLayout = { language, paragraphs: paragraphsOf(made.body), quoted: null };
    const staff = staffView(view);
    await timed('draft', () => draft(request));
    await timed('gate', () => lint(outgoing));
    await timed('render', () =>
      renderReply({ body: made.body, language, format: 'html+text', quoted: QUOTED }),
    );
    await timed('reply, built ahead', () => replyHtml(view));
    await timed('reply, mjml', () => mjml2html(fillReply(view), OPTIONS));
    await timed('staff, built ahead', () => staffHtml(staff));
    await timed('staff, mjml', () => mjml2html(fillStaff(staff), OPTIONS));
  }
}

const median = (name: string) => percentile(times.get(name) ?? [], 50);
const line = (name: string, ms: number, more = '') =>
  process.stdout.write(`${name.padEnd(40)} ${ms.toFixed(3).padStart(8)} ms${more}\n`);
const versus = (mine: string, theirs: string) => `   ×${(median(theirs) / median(mine)).toFixed(0)}`;
process.stdout.write(`${letters.length} letters, ${ROUNDS} rounds, median per letter\n`);
line('draft', median('draft'));
line('gate', median('gate'));
line('render (text and HTML, quotation below)', median('render'));
const whole = median('draft') + median('gate') + median('render');
const both = median('reply, mjml') + median('staff, mjml');
line('draft + gate + render', whole, `   mjml of the two mails: ×${(both / whole).toFixed(1)}`);
line("layout of the buyer's mail, built ahead", median('reply, built ahead'));
line("layout of the buyer's mail, mjml", median('reply, mjml'), versus('reply, built ahead', 'reply, mjml'));
line("layout of the agent's mail, built ahead", median('staff, built ahead'));
line("layout of the agent's mail, mjml", median('staff, mjml'), versus('staff, built ahead', 'staff, mjml'));
const ahead = median('reply, built ahead') + median('staff, built ahead');
line('both layouts of a reply, built ahead', ahead);
line('both layouts of a reply, mjml', both, `   ×${(both / ahead).toFixed(0)}`);
