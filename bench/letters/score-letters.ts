/**
 * Scores `makeright draft` on labelled messages: `npm run score:letters -- [--misses] FILE…`. Prints how often the letter
 * names the strongest problem, asks for nothing that was told, passes the gate, is in the buyer's language, short and
 * glossed sentence by sentence, and which letters were written.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Expected {
  contact: string;
  problems: { sign: string }[];
  told: string[];
  choice: number | null;
}
interface Line {
  id: string;
  language: string;
  text: string;
  expect: Expected;
}
interface Made {
  id: string;
  kind: string;
  language: string;
  text: string;
  gloss: { zh: string[]; en: string[] };
  names: string[];
  asks: string[];
  verdict: string;
  error?: string;
}

/** Letters that a contact gets instead of the ordinary one. */
const OWN_LETTERS: Readonly<Record<string, readonly string[]>> = {
  thanks: ['thanks'],
  choice: ['confirmation'],
  question: ['answer'],
};
const MAX_CHARS = 1_500;

const MAKERIGHT = fileURLToPath(new URL('../../bin/makeright.ts', import.meta.url));
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/** The command is asked as anybody would ask it. */
function lettersTo(lines: readonly string[]): Made[] {
  const run = spawnSync(process.execPath, [MAKERIGHT, 'draft'], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  return run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Made);
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${part}/${whole} = ${(part / whole).toFixed(3)}`;

const args = process.argv.slice(2);
const showsMisses = args.includes('--misses');
for (const file of args.filter((arg) => !arg.startsWith('--'))) {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const expected = lines.map((line) => JSON.parse(line) as Line);
  const made = lettersTo(lines);
  const count = {
    problems: 0,
    named: 0,
    any: 0,
    unasked: 0,
    pass: 0,
    language: 0,
    short: 0,
    glossed: 0,
    own: 0,
    owned: 0,
    failed: 0,
  };
  const kinds = new Map<string, number>();
  for (const [at, { id, language, expect }] of expected.entries()) {
    const letter = made[at];
    if (letter === undefined || letter.error !== undefined) {
      count.failed += 1;
      console.log(`${id}: ${letter?.error ?? 'no answer'}`);
      continue;
    }
    kinds.set(letter.kind, (kinds.get(letter.kind) ?? 0) + 1);
    const miss = (what: string) => {
      if (showsMisses) console.log(`${id} ${letter.kind}: ${what}`);
    };
    const [strongest] = expect.problems;
    if (strongest !== undefined) {
      count.problems += 1;
      if (letter.names.length > 0) count.any += 1;
      if (letter.names.includes(strongest.sign)) count.named += 1;
      else miss(`names ${letter.names.join(', ') || 'nothing'}, not ${strongest.sign}`);
    }
    const asked = letter.asks.filter((fact) => expect.told.includes(fact));
    if (asked.length === 0) count.unasked += 1;
    else miss(`asks for ${asked.join(', ')}, which was told`);
    if (letter.verdict === 'pass') count.pass += 1;
    else miss(`the gate says ${letter.verdict}`);
    if (letter.language === language) count.language += 1;
    else miss(`is in ${letter.language}, not ${language}`);
    if (letter.text.length <= MAX_CHARS) count.short += 1;
    const { zh, en } = letter.gloss;
    if (zh.length === en.length && zh.length > 0 && [...zh, ...en].every((text) => text !== ''))
      count.glossed += 1;
    const isReadable = expect.contact !== 'choice' || expect.choice !== null;
    const own = isReadable ? OWN_LETTERS[expect.contact] : undefined;
    if (own !== undefined) {
      count.own += 1;
      if (own.includes(letter.kind)) count.owned += 1;
      else miss(`a ${expect.contact} got no letter of its own`);
    }
  }
  const all = expected.length;
  console.log(`${file}: ${all} messages, ${count.failed} failed`);
  console.log(
    `  names the strongest problem   ${share(count.named, count.problems)} (names any: ${share(count.any, count.problems)})`,
  );
  console.log(`  asks nothing that was told    ${share(count.unasked, all)}`);
  console.log(`  passes the gate               ${share(count.pass, all)}`);
  console.log(`  in the buyer's language       ${share(count.language, all)}`);
  console.log(`  at most ${MAX_CHARS} characters      ${share(count.short, all)}`);
  console.log(`  glossed in both languages     ${share(count.glossed, all)}`);
  console.log(`  thanks, choice, question own  ${share(count.owned, count.own)}`);
  console.log(`  letters ${[...kinds].map(([kind, times]) => `${kind} ${times}`).join(' · ')}`);
}
