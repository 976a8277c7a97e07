import { describe, expect, it } from 'vitest';
import { DRAFT_KINDS, type SolutionOption } from '../../../core/case/case.ts';
import { CAUSES, SEVERITIES } from '../../../core/diagnosis/diagnosis.ts';
import { type Draft, draft, MAX_BODY_CHARS } from '../../../core/drafting/draft.ts';
import { renderReply } from '../../../core/drafting/reply.ts';
import { lint } from '../../../core/policy/lint.ts';
import { LETTER_LANGUAGES } from '../../../templates/copy/languages.ts';
import { caseOf, diagnosisOf, messageOf, NOW, ORDER, ownPlaybook, TITLE, WORDS } from './samples.ts';

const CURRENCY: Readonly<Record<string, string>> = { en: 'USD', ja: 'JPY', pl: 'PLN', sv: 'SEK', pt: 'BRL' };

/** Every kind of option alone, and the mixtures that the matrix makes of them; with and without amounts. */
function optionSets(currency: string): SolutionOption[][] {
  const amount = { minor: 123_456, currency };
  const sets: SolutionOption[][] = [
    [],
    [{ kind: 'ask_more' }],
    [{ kind: 'guidance' }],
    [{ kind: 'missing_part' }],
    [{ kind: 'return_for_refund' }],
    [{ kind: 'full_refund' }],
    [{ kind: 'missing_part' }, { kind: 'partial_refund', percent: 30 }, { kind: 'replacement' }],
    [{ kind: 'replacement' }, { kind: 'full_refund' }, { kind: 'missing_part' }],
    [{ kind: 'guidance' }, { kind: 'return_for_refund' }, { kind: 'partial_refund', percent: 50 }],
  ];
  const costs = (option: SolutionOption) => ['partial_refund', 'full_refund', 'return_for_refund', 'replacement'].includes(option.kind);
  const priced = sets
    .filter((set) => set.some(costs))
    .map((set) => set.map((option) => (costs(option) ? { ...option, amount } : option)));
  return [...sets, ...priced];
}

function problemsOf(made: Draft, orderId: string | null): string[] {
  const { findings } = lint({
    text: made.body,
    subject: made.subject,
    orderId: orderId ?? undefined,
    language: made.language,
    proactive: made.proactive,
  });
  const problems = findings.map((finding) => `${finding.rule}: ${finding.excerpt}`);
  if (made.body.length > MAX_BODY_CHARS) problems.push(`${made.body.length} characters`);
  if (/[{}]|undefined|null|NaN|\n{3}| {2}/.test(made.body)) problems.push('an unfilled or broken place');
  if (made.sentences.some(({ text, gloss }) => text.trim() === '' || gloss.trim() === '')) problems.push('no gloss');
  const said = made.sentences.map(({ text }) => text).join('');
  if (said.replace(/\s/g, '') !== made.body.replace(/\s/g, '')) problems.push('the sentences are not the body');
  return problems;
}

const playbook = ownPlaybook();

describe.each(LETTER_LANGUAGES)('every draft in %s', (language) => {
  it.each(DRAFT_KINDS)('O5 %s: passes the gate without a warning, is whole, short and glossed', (kind) => {
    const failed = new Map<string, string>();
    let count = 0;
    for (const cause of CAUSES)
      for (const severity of SEVERITIES)
        for (const options of optionSets(CURRENCY[language] ?? 'EUR'))
          for (const known of [true, false])
            for (const replies of [0, 1, 2])
              for (const unsafe of [false, true]) {
                const orderId = known || kind === 'follow_up' ? ORDER : null;
                const c = caseOf({
                  language,
                  marketplace: known ? 'US' : null,
                  orderId,
                  buyerName: known ? 'Renata' : null,
                  productTitle: known ? TITLE : null,
                  diagnosis: diagnosisOf({ cause, severity, risks: unsafe ? ['safety'] : [], wants: known ? ['refund'] : ['part'] }),
                  chosen: options[0] ?? null,
                  replies,
                });
                const messages = [messageOf({ photos: unsafe ? [{ key: 'k', contentType: 'image/jpeg', filename: null, size: 1 }] : [] })];
                const made = draft({ kind, case: c, messages, playbook, options, now: NOW, staffLanguage: known ? 'zh' : 'en' });
                count += 1;
                for (const problem of problemsOf(made, orderId)) failed.set(problem, made.body);
              }
    expect([...failed].map(([problem, body]) => `${problem}\n${body}`)).toEqual([]);
    expect(count).toBeGreaterThan(1_000);
  });

  it('O6 the rendered reply passes too, with the quotation below, in both parts', () => {
    for (const kind of DRAFT_KINDS) {
      const c = caseOf({ language, chosen: { kind: 'replacement' } });
      const options = optionSets('EUR')[6] ?? [];
      const made = draft({ kind, case: c, messages: [messageOf()], playbook, options, now: NOW, staffLanguage: 'en' });
      const quoted = { text: WORDS, name: 'Renata', at: '2026-11-21T17:20:00.000Z' };
      const mail = renderReply({ body: made.body, language, format: 'html+text', quoted });
      const verdict = lint({
        text: mail.text,
        html: mail.html ?? '',
        subject: made.subject,
        orderId: ORDER,
        language,
        proactive: made.proactive,
      });
      expect(verdict, `${kind}\n${mail.text}`).toEqual({ verdict: 'pass', findings: [] });
    }
  });
});
