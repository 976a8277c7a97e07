/**
 * Scores the policy gate: `node bench/score-lint.ts FILE`. FILE holds JSON lines of outgoing texts with
 * `expect: { verdict, rules, notRules }`. Prints the shares and every miss.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { lint } from '../core/policy/lint.ts';

const Case = z.object({
  id: z.string(),
  text: z.string(),
  html: z.string().optional(),
  subject: z.string().optional(),
  orderId: z.string().optional(),
  buyerText: z.string().optional(),
  language: z.string().optional(),
  proactive: z.boolean(),
  expect: z.object({
    verdict: z.enum(['pass', 'warn', 'block']),
    rules: z.array(z.string()),
    notRules: z.array(z.string()).default([]),
  }),
});

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: node bench/score-lint.ts FILE');
  process.exit(2);
}
const cases = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => Case.parse(JSON.parse(line)));

const share = (part: number, whole: number): string =>
  `${part}/${whole} = ${whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`}`;

let verdicts = 0;
let rules = 0;
let clean = 0;
let falseBlocks = 0;
let falseWarnings = 0;
let caught = 0;
for (const { id, expect, ...outgoing } of cases) {
  const { verdict, findings } = lint(outgoing);
  const found = new Set<string>(findings.map(({ rule }) => rule));
  const missing = expect.rules.filter((rule) => !found.has(rule));
  const wrong = expect.notRules.filter((rule) => found.has(rule));
  if (verdict === expect.verdict) verdicts += 1;
  if (missing.length === 0 && wrong.length === 0) rules += 1;
  if (expect.verdict === 'pass') {
    clean += 1;
    if (verdict === 'block') falseBlocks += 1;
    if (verdict === 'warn') falseWarnings += 1;
  } else if (verdict === 'block' || (verdict === 'warn' && missing.length === 0)) caught += 1;
  if (verdict !== expect.verdict || missing.length > 0 || wrong.length > 0) {
    const seen = findings.map(({ rule, excerpt }) => `${rule} «${excerpt}»`).join(' · ');
    console.log(
      `${id}: ${verdict} instead of ${expect.verdict}; missing [${missing}] wrong [${wrong}]; found ${seen || 'nothing'}`,
    );
  }
}
console.log(`verdicts right      ${share(verdicts, cases.length)}`);
console.log(`expected rules      ${share(rules, cases.length)}`);
// Blocked, or a warning under the right rule: nobody sends it unaware.
console.log(`caught              ${share(caught, cases.length - clean)}`);
console.log(`false blocks, clean ${share(falseBlocks, clean)}`);
console.log(`warned of, clean    ${share(falseWarnings, clean)}`);
