/**
 * Scores a folder of inputs that were made after public bug reports: `node bench/score-reports.ts DIR`.
 * Its expected.jsonl holds one line per .eml with the fields of `parse` that matter, and the keys `text_contains`,
 * `not_contains`, `kind_in`. lint.jsonl and diagnose.jsonl are read beside their `…-expected.jsonl`. A folder of
 * forwarded mails has no expectations: what each became is printed. Playbooks, order reports, SES events and
 * live mails need a running pipeline and are left out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readMail } from '../core/mail/read-mail.ts';
import { lint } from '../core/policy/lint.ts';
import { diagnose } from '../core/understanding/diagnosis.ts';
import type { Mail } from '../core/words/mail.ts';

const ExpectedMail = z.looseObject({
  file: z.string(),
  text_contains: z.array(z.string()).default([]),
  not_contains: z.array(z.string()).default([]),
  kind_in: z.array(z.string()).optional(),
  attachments: z.array(z.record(z.string(), z.unknown())).optional(),
});
type ExpectedMail = z.infer<typeof ExpectedMail>;
/** Keys that are judged by a rule of their own. */
const OWN_RULES: ReadonlySet<string> = new Set([
  'file',
  'text_contains',
  'not_contains',
  'kind_in',
  'attachments',
]);

const LintCase = z.object({
  id: z.string(),
  text: z.string(),
  html: z.string().optional(),
  subject: z.string().optional(),
  orderId: z.string().optional(),
  language: z.string().optional(),
  proactive: z.boolean().default(false),
});
const ExpectedLint = z.object({ id: z.string(), verdict: z.string(), rule: z.string().nullish() });
const DiagnoseCase = z.object({
  id: z.string(),
  text: z.string(),
  subject: z.string().optional(),
  product: z.string().optional(),
});
const ExpectedDiagnosis = z.looseObject({ id: z.string() });

interface Judged {
  id: string;
  /** What is wrong, field by field; empty for a right answer. */
  wrong: string[];
  fields: number;
}

function linesOf<T>(path: string, shape: z.ZodType<T>): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => shape.parse(JSON.parse(line)));
}

/** Blanks at line ends and around a text are nobody's words. */
function fold(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
}

function difference(name: string, found: unknown, wanted: unknown): string[] {
  const [one, other] = [fold(found), fold(wanted)].map((value) => JSON.stringify(value));
  return one === other ? [] : [`${name}: ${one}\n      wanted ${other}`];
}

function judgeAttachments(mail: Mail, wanted: readonly Record<string, unknown>[]): string[] {
  const count = difference('attachments', mail.attachments.length, wanted.length);
  const each = wanted.flatMap((fields, at) =>
    Object.entries(fields).flatMap(([name, value]) =>
      difference(
        `attachments[${at}].${name}`,
        (mail.attachments[at] as Record<string, unknown> | undefined)?.[name],
        value,
      ),
    ),
  );
  return [...count, ...each];
}

function judgeMail(dir: string, expected: ExpectedMail): Judged {
  const { file, text_contains: within, not_contains: without, kind_in: kinds, attachments } = expected;
  const plain = Object.entries(expected).filter(([name]) => !OWN_RULES.has(name));
  const rules = [within.length > 0, without.length > 0, kinds !== undefined, attachments !== undefined];
  const fields = plain.length + rules.filter(Boolean).length;
  const reading = readMail(readFileSync(join(dir, file)));
  if (!reading.readable) return { id: file, wrong: [`unreadable: ${reading.reason}`], fields };

  const { mail } = reading;
  const text = mail.text ?? '';
  const holds = (part: string) => String(fold(text)).includes(String(fold(part)));
  const wrong = [
    ...plain.flatMap(([name, value]) => difference(name, (mail as unknown as typeof expected)[name], value)),
    ...within
      .filter((part) => !holds(part))
      .map((part) => `text lacks ${JSON.stringify(part)}: ${JSON.stringify(text)}`),
    ...without.filter(holds).map((part) => `text holds ${JSON.stringify(part)}: ${JSON.stringify(text)}`),
    ...(kinds === undefined || kinds.includes(mail.kind)
      ? []
      : [`kind: ${mail.kind}, wanted one of ${kinds}`]),
    ...(attachments === undefined ? [] : judgeAttachments(mail, attachments)),
  ];
  return { id: file, wrong, fields };
}

function report(title: string, judged: readonly Judged[]): void {
  for (const { id, wrong } of judged) {
    console.log(`${wrong.length === 0 ? 'right' : 'WRONG'} ${id}`);
    for (const line of wrong) console.log(`    ${line}`);
  }
  const right = judged.filter(({ wrong }) => wrong.length === 0).length;
  const fields = judged.reduce((sum, one) => sum + one.fields, 0);
  console.log(`${title}: ${right}/${judged.length} right (${fields} fields or rules asked)\n`);
}

function scoreLint(dir: string): Judged[] {
  const cases = new Map(linesOf(join(dir, 'lint.jsonl'), LintCase).map((one) => [one.id, one]));
  return linesOf(join(dir, 'lint-expected.jsonl'), ExpectedLint).map(({ id, verdict, rule }) => {
    const outgoing = cases.get(id);
    if (outgoing === undefined) return { id, wrong: ['no such input'], fields: 1 };
    const found = lint(outgoing);
    const rules = found.findings.map((finding) => finding.rule as string);
    const lacks = typeof rule === 'string' && !rules.includes(rule);
    const wrong = [
      ...difference('verdict', found.verdict, verdict),
      ...(lacks ? [`rule ${rule} not among [${rules}]`] : []),
    ];
    return { id, wrong, fields: typeof rule === 'string' ? 2 : 1 };
  });
}

function scoreDiagnoses(dir: string): Judged[] {
  const cases = new Map(linesOf(join(dir, 'diagnose.jsonl'), DiagnoseCase).map((one) => [one.id, one]));
  return linesOf(join(dir, 'diagnose-expected.jsonl'), ExpectedDiagnosis).map(({ id, ...wanted }) => {
    const complaint = cases.get(id);
    if (complaint === undefined) return { id, wrong: ['no such input'], fields: 1 };
    const found: Record<string, unknown> = { ...diagnose(complaint) };
    const wrong = Object.entries(wanted).flatMap(([name, value]) => difference(name, found[name], value));
    return { id, wrong, fields: Object.keys(wanted).length };
  });
}

function listMails(dir: string): void {
  const files = readdirSync(dir).filter((name) => name.endsWith('.eml'));
  for (const file of files.toSorted()) {
    const reading = readMail(readFileSync(join(dir, file)));
    if (!reading.readable) {
      console.log(`${file} unreadable: ${reading.reason}`);
      continue;
    }
    const { kind, decidedBy, relayAddress, orderId, text } = reading.mail;
    console.log(JSON.stringify({ file, kind, decidedBy, relayAddress, orderId, text: text?.slice(0, 200) }));
  }
  console.log(`${files.length} mails without expectations\n`);
}

const [dir] = process.argv.slice(2);
if (dir === undefined) {
  console.error('usage: node bench/score-reports.ts DIR');
  process.exit(2);
}
const has = (name: string) => existsSync(join(dir, name));
if (has('expected.jsonl')) {
  report(
    'mails',
    linesOf(join(dir, 'expected.jsonl'), ExpectedMail).map((expected) => judgeMail(dir, expected)),
  );
} else {
  listMails(dir);
}
if (has('lint-expected.jsonl')) report('lint', scoreLint(dir));
if (has('diagnose-expected.jsonl')) report('diagnose', scoreDiagnoses(dir));
