import { describe, expect, it } from 'vitest';
import { type Draft, type DraftRequest, draft, MAX_BODY_CHARS } from '../../../core/letters/draft.ts';
import { glossAfterEdit } from '../../../core/letters/gloss-after-edit.ts';
import { renderReply } from '../../../core/letters/reply.ts';
import { beyondOffer } from '../../../core/policy/approver-of-text.ts';
import { lint } from '../../../core/policy/lint.ts';
import { promisedAmounts } from '../../../core/policy/promised-amounts.ts';
import { CAUSES } from '../../../core/words/cause.ts';
import { CONTACTS } from '../../../core/words/heard/contact.ts';
import { PROBLEM_SIGNS } from '../../../core/words/heard/problem.ts';
import type { SolutionOption } from '../../../core/words/option.ts';
import { DRAFT_KINDS } from '../../../core/words/record/draft.ts';
import { SEVERITIES } from '../../../core/words/severity.ts';
import { LETTER_LANGUAGES } from '../../../templates/copy/languages.ts';
import { heardOf } from '../case/samples.ts';
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
  const costs = (option: SolutionOption) =>
    ['partial_refund', 'full_refund', 'return_for_refund', 'replacement'].includes(option.kind);
  const priced = sets
    .filter((set) => set.some(costs))
    .map((set) => set.map((option) => (costs(option) ? { ...option, amount } : option)));
  return [...sets, ...priced];
}

/** Each of the sets with name, title and order known, and without. */
const withAndWithoutOrder = (sets: SolutionOption[][]): [SolutionOption[], known: boolean][] =>
  sets.flatMap((set): [SolutionOption[], boolean][] => [
    [set, true],
    [set, false],
  ]);

/** What is wrong with a draft whatever the gate says. */
function faultsOf(made: Draft, offered: readonly SolutionOption[], currency: string): string[] {
  const faults: string[] = [];
  if (made.body.length > MAX_BODY_CHARS) faults.push(`${made.body.length} characters`);
  if (/[{}]|\bundefined\b|\bnull\b|\bNaN\b|\n{3}| {2}/.test(made.body))
    faults.push('an unfilled or broken place');
  if (made.sentences.some(({ text, gloss }) => text.trim() === '' || gloss.trim() === ''))
    faults.push('no gloss');
  const said = made.sentences.map(({ text }) => text).join('');
  if (said.replace(/\s/g, '') !== made.body.replace(/\s/g, '')) faults.push('the sentences are not the body');
  const untouched = glossAfterEdit(made.sentences, made.body);
  if (untouched.length !== made.sentences.length || untouched.some(({ gloss }) => gloss === null))
    faults.push('the gloss does not fit the untouched text');
  const beyond = beyondOffer(promisedAmounts(made.body, currency), offered);
  if (beyond.length > 0) faults.push(`promises more than it offers: ${beyond[0]?.said}`);
  return faults;
}

/** Everything that the project can be asked to write in one language: every kind, cause, severity and option set. */
function* requests(language: string): Generator<DraftRequest> {
  let turn = 0;
  for (const kind of DRAFT_KINDS)
    for (const cause of CAUSES)
      for (const severity of SEVERITIES)
        for (const [options, known] of withAndWithoutOrder(optionSets(CURRENCY[language] ?? 'EUR'))) {
          // What is independent of the rest takes turns: danger, photos, a claim, earlier letters.
          turn += 1;
          const unsafe = turn % 3 === 0;
          const photo = { key: 'k', contentType: 'image/jpeg', filename: null, size: 1 };
          yield {
            kind,
            case: caseOf({
              language,
              marketplace: known ? 'US' : null,
              orderId: known || kind === 'follow_up' ? ORDER : null,
              buyerName: known ? 'Renata' : null,
              productTitle: known ? TITLE : null,
              diagnosis: diagnosisOf({
                cause,
                severity,
                risks: unsafe ? ['safety'] : [],
                wants: known ? ['refund'] : ['part'],
                // Each problem comes first and second, sure and unsure, in the first and in later letters.
                heard: heardOf({
                  contact: CONTACTS[turn % CONTACTS.length] ?? 'complaint',
                  problems: [turn, turn * 5 + 1].map((at) => ({
                    sign: PROBLEM_SIGNS[at % PROBLEM_SIGNS.length] ?? 'vague',
                    part: null,
                    words: '',
                    likely: at % 2 === 0 ? 0.9 : 0.25,
                  })),
                  told: turn % 2 === 0 ? ['what_happens'] : [],
                }),
              }),
              ...(turn % 2 === 0 ? { chosenBy: 'wish' as const } : {}),
              lastReplyAt: turn % 4 === 0 ? NOW : null,
              chosen: options[0] ?? null,
              claimOpen: turn % 11 === 0,
              replies: turn % 5 < 3 ? 0 : turn % 5,
            }),
            messages: [messageOf({ photos: turn % 7 < 2 ? [photo] : [] })],
            playbook,
            options,
            now: NOW,
            staffLanguage: turn % 4 < 2 ? 'zh' : 'en',
          };
        }
}

const playbook = ownPlaybook();
/** The gate takes some milliseconds a letter: every paragraph is checked, and each of these letters as a whole. */
const WHOLE_LETTER_EVERY = 29;

describe.each(LETTER_LANGUAGES)('every draft in %s', (language) => {
  it('O5 passes the gate without a warning, is whole, short and glossed', { timeout: 120_000 }, () => {
    const problems: string[] = [];
    const paragraphs = new Set<string>();
    let count = 0;
    for (const request of requests(language)) {
      const made = draft(request);
      expect(made.language).toBe(language);
      count += 1;
      const offered = [...made.options, ...(request.case.chosen === null ? [] : [request.case.chosen])];
      const faults = faultsOf(made, offered, CURRENCY[language] ?? 'EUR');
      problems.push(...faults.map((fault) => `${fault}\n${made.body}`));
      for (const paragraph of made.body.split('\n\n')) paragraphs.add(paragraph);
      if (count % WHOLE_LETTER_EVERY !== 0 && made.body.length < MAX_BODY_CHARS * 0.8) continue;
      const { findings } = lint({
        text: made.body,
        subject: made.subject,
        orderId: request.case.orderId ?? undefined,
        language,
        proactive: made.proactive,
      });
      problems.push(...findings.map(({ rule, excerpt }) => `${rule}: ${excerpt}\n${made.body}`));
    }
    for (const text of paragraphs) {
      const { findings } = lint({ text, proactive: true });
      const real = findings.filter(({ rule }) => rule !== 'missing_order_id' && rule !== 'wrong_language');
      problems.push(...real.map(({ rule, excerpt }) => `${rule}: ${excerpt} in: ${text}`));
    }
    expect([...new Set(problems)]).toEqual([]);
    expect(count).toBe(DRAFT_KINDS.length * CAUSES.length * SEVERITIES.length * optionSets('EUR').length * 2);
  });

  it('O6 the rendered reply passes too, with the quotation below, in both parts', () => {
    for (const kind of DRAFT_KINDS) {
      const c = caseOf({ language, chosen: { kind: 'replacement' } });
      const options = optionSets('EUR')[6] ?? [];
      const made = draft({
        kind,
        case: c,
        messages: [messageOf()],
        playbook,
        options,
        now: NOW,
        staffLanguage: 'en',
      });
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
