/** The shape of a rule, and how it words a finding. */
import type { Finding, LintRule } from '../words/finding.ts';
import type { Reading } from './outgoing-reading.ts';

/** Looks at the reading and returns the offending words, once per place; an empty list means nothing found. */
export interface Rule {
  rule: LintRule;
  level: Finding['level'];
  /** One sentence: what Amazon forbids and how to repair it. */
  why: string;
  find: (reading: Reading) => string[];
}

/** Longest excerpt of a finding in characters (core/words/finding.ts). */
const EXCERPT_MAX = 120;
/** More findings of one rule than this tell an agent nothing new. */
const FINDINGS_PER_RULE_MAX = 5;

/** The words as one line of at most 120 characters. */
function excerptOf(words: string): string {
  const line = [...words.replace(/\s+/g, ' ').trim()];
  return line.length <= EXCERPT_MAX ? line.join('') : `${line.slice(0, EXCERPT_MAX - 1).join('')}…`;
}

/** The same words stand in text and HTML, joined with other neighbours: of two excerpts the shorter one is enough. */
function shortest(excerpts: readonly string[]): string[] {
  const each = [...new Set(excerpts)];
  return each.filter((excerpt) => !each.some((other) => other !== excerpt && excerpt.includes(other)));
}

/** Runs a rule: its findings, each of its words named once. */
export function applyRule(rule: Rule, reading: Reading): Finding[] {
  const excerpts = shortest(rule.find(reading).map(excerptOf)).slice(0, FINDINGS_PER_RULE_MAX);
  return excerpts.map((excerpt) => ({ rule: rule.rule, level: rule.level, excerpt, why: rule.why }));
}
