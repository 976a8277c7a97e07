import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HEADS, type HeadName } from '../core/understanding/model/heads.ts';

/** Clauses and short sentences with what each says: `code|utterance`, a file for each language. */
const UTTERANCES = fileURLToPath(new URL('./utterances', import.meta.url));

export interface Utterance {
  language: string;
  text: string;
  targets: ReadonlyMap<HeadName, Float32Array>;
}

const CAUSE_CODES = {
  d: 'defect',
  t: 'transit_damage',
  m: 'misuse',
  l: 'listing_mismatch',
  w: 'wrong_item',
  u: 'unclear',
  n: 'not_quality',
} as const;
const SEVERITY_CODES = { M: 'major', m: 'minor' } as const;
const RISK_CODES = { legal: 'legal', review: 'negative_review', atoz: 'a_to_z' } as const;

type Targets = Map<HeadName, Float32Array>;

/** A label that holds; the others are `rest`: 0 where it shuts them out, NaN where nobody said. */
function only(head: HeadName, label: string | undefined, rest = 0): Float32Array {
  const labels = HEADS[head].labels as readonly string[];
  if (label !== undefined && !labels.includes(label)) throw new Error(`${head} has no label ${label}`);
  return Float32Array.from(labels, (each) => (each === label ? 1 : rest));
}

/** "refund+return": labels that hold together; "none": no label holds. */
function these(head: HeadName, labels: string): Float32Array {
  if (labels === 'none') return only(head, undefined);
  const each = labels.split('+').map((label) => only(head, label));
  return Float32Array.from(HEADS[head].labels, (_, at) => Math.max(...each.map((one) => one[at] ?? 0)));
}

/** Of what "told:none" tells: what happens may well be told, none of the other facts is. */
const NOTHING_TOLD = Float32Array.from(HEADS.told.labels, (label) =>
  label === 'what_happens' ? Number.NaN : 0,
);

function problemTargets(sign: string, cause: string, severity: string, isDangerous: boolean): Targets {
  const causeName = CAUSE_CODES[cause as keyof typeof CAUSE_CODES];
  const severityName = SEVERITY_CODES[severity as keyof typeof SEVERITY_CODES];
  if (causeName === undefined || (severityName === undefined && severity !== '-'))
    throw new Error(`${cause}/${severity} is no cause and severity`);
  const targets: Targets = new Map([
    ['cause', only('cause', causeName)],
    ['risks', only('risks', isDangerous ? 'safety' : undefined)],
    ['wants', only('wants', undefined)],
    ['deadline', only('deadline', undefined)],
  ]);
  if (severityName !== undefined) targets.set('severity', only('severity', severityName));
  if (sign === 'misuse') return targets;
  targets.set('strongest', only('strongest', sign));
  targets.set('problems', only('problems', sign));
  if (sign !== 'vague') targets.set('told', only('told', 'what_happens', Number.NaN));
  return targets;
}

function targetsOf(code: string): Targets {
  const [kind = '', label = ''] = code.split(':');
  if (kind === 'harmless') return new Map([['risks', only('risks', undefined)]]);
  if (kind === 'praise')
    return new Map([
      ['cause', only('cause', 'not_quality')],
      ['risks', only('risks', undefined)],
      ['problems', only('problems', undefined)],
      ['strongest', only('strongest', 'none')],
      ['wants', only('wants', undefined)],
    ]);
  if (kind === 'deadline') return new Map([['deadline', only('deadline', 'deadline')]]);
  if (kind === 'want') return new Map([['wants', these('wants', label)]]);
  if (kind === 'told')
    return new Map([['told', label === 'none' ? NOTHING_TOLD : only('told', label, Number.NaN)]]);
  if (kind === 'contact') {
    const contact: Targets = new Map([['contact', only('contact', label)]]);
    if (label === 'choice' || label === 'again')
      contact.set('takes', only('takes', label === 'choice' ? 'yes' : 'no'));
    return contact;
  }
  if (kind === 'risk')
    return new Map([
      ['risks', only('risks', RISK_CODES[label as keyof typeof RISK_CODES] ?? label, Number.NaN)],
    ]);
  const [sign = '', ...rest] = code.replace(/!$/, '').split('/');
  const [cause, severity] = sign === 'misuse' ? ['m', rest[0] ?? ''] : [rest[0] ?? '', rest[1] ?? ''];
  return problemTargets(sign, cause, severity, code.endsWith('!'));
}

/** @throws Error naming file and line of an utterance whose code is none */
export function readUtterances(folder = UTTERANCES): Utterance[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
      return lines.map((line, at): Utterance => {
        const bar = line.indexOf('|');
        try {
          return {
            language: file.slice(0, 2),
            text: line.slice(bar + 1).trim(),
            targets: targetsOf(line.slice(0, bar).trim()),
          };
        } catch (error) {
          throw new Error(`${file}:${at + 1} is no utterance: ${(error as Error).message}`);
        }
      });
    });
}
