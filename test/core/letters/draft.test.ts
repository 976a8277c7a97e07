import { describe, expect, it } from 'vitest';
import { type DraftRequest, draft, FollowUpWithoutOrder } from '../../../core/letters/draft.ts';
import type { SolutionOption } from '../../../core/words/option.ts';
import { DRAFT_KINDS, type DraftKind } from '../../../core/words/record/draft.ts';
import { LETTER_LANGUAGES } from '../../../templates/copy/languages.ts';
import { caseOf, diagnosisOf, messageOf, NOW, ORDER, ownPlaybook } from './samples.ts';

const playbook = ownPlaybook();

function make(change: Partial<DraftRequest> = {}) {
  return draft({
    kind: 'response',
    case: caseOf(),
    messages: [messageOf()],
    playbook,
    options: [],
    now: NOW,
    staffLanguage: 'en',
    ...change,
  });
}

describe('the language of a letter', () => {
  it.each([
    ['de', 'US', 'de'],
    ['tr', 'TR', 'en'],
    ['ar', 'AE', 'en'],
    ['fi', 'SE', 'sv'],
    ['ko', 'BE', 'nl'],
    ['fr', 'BE', 'fr'],
    ['xx', null, 'en'],
  ])('a buyer who writes %s in %s is answered in %s', (language, marketplace, expected) => {
    expect(make({ case: caseOf({ language, marketplace }) }).language).toBe(expected);
  });
});

describe('who is greeted', () => {
  it('Amazon support writes for the buyer: not Amazon is greeted, nor its clerk', () => {
    const messages = [messageOf({ kind: 'customer_service_relay' })];
    expect(make({ messages, case: caseOf({ buyerName: 'Priya' }) }).body).toMatch(/^Hello,\n/);
  });

  it('once the buyer has written, by name', () => {
    const messages = [messageOf(), messageOf({ id: 'm-2', kind: 'customer_service_relay' })];
    expect(make({ messages }).body).toMatch(/^Hello Renata,\n/);
  });

  it('the own store’s name is nobody’s', () => {
    expect(make({ case: caseOf({ buyerName: 'Larkfield Home' }) }).body).toMatch(/^Hello,\n/);
  });
});

describe('what is promised', () => {
  it('FBA: nothing that only Amazon can do, whatever the options say', () => {
    const options: SolutionOption[] = [
      { kind: 'full_refund' },
      { kind: 'replacement' },
      { kind: 'partial_refund', percent: 30 },
      { kind: 'return_for_refund' },
    ];
    const order = { price: null, channel: 'fba' as const, purchasedAt: null };
    const offered = make({ kind: 'offer', options, case: caseOf({ order }) });
    expect(offered.options).toEqual([{ kind: 'return_for_refund' }]);
    expect(offered.body).toContain('“Your Orders”');
    expect(offered.body).not.toMatch(/replacement, sent|within 48 hours|30%/);
    for (const chosen of options) {
      const confirmed = make({ kind: 'confirmation', case: caseOf({ order, chosen }) }).body;
      expect(confirmed).not.toMatch(/we issue|We are arranging|We are preparing|within 48 hours/);
    }
  });

  it('a partial refund is a choice beside the full one', () => {
    const { body } = make({
      kind: 'offer',
      options: [{ kind: 'partial_refund', percent: 30 }, { kind: 'replacement' }],
    });
    expect(body).toContain('you can still return it for a full refund');
  });

  it('nothing while an A-to-z claim is open', () => {
    for (const kind of ['offer', 'guidance', 'listing_thanks'] as const) {
      const made = make({
        kind,
        options: [{ kind: 'full_refund' }, { kind: 'replacement' }],
        case: caseOf({ claimOpen: true }),
      });
      expect(made.options).toEqual([]);
      expect(made.body).not.toMatch(/refund|replacement, sent|1\. /i);
    }
    expect(make({ case: caseOf({ claimOpen: true }) }).body).not.toContain('solution');
  });

  it('the numbers of the list are the options of the draft', () => {
    const options: SolutionOption[] = [
      { kind: 'guidance' },
      { kind: 'ask_more' },
      { kind: 'replacement' },
      { kind: 'return_for_refund' },
    ];
    const guided = make({
      kind: 'guidance',
      options,
      case: caseOf({ diagnosis: diagnosisOf({ cause: 'misuse' }) }),
    });
    expect(guided.options.map(({ kind }) => kind)).toEqual(['replacement', 'return_for_refund']);
    expect(guided.body).toMatch(/\n1\. A replacement[^\n]*\n2\. A return/);
    expect(guided.body).toMatch(/\nStep 1: /);
  });

  it('danger: stop using it, no steps to try, no admission', () => {
    const diagnosis = diagnosisOf({ cause: 'misuse', risks: ['safety'] });
    const { body } = make({ kind: 'guidance', case: caseOf({ diagnosis }) });
    expect(body).toContain('stop using it');
    expect(body).not.toMatch(/Step 1|our fault|liab|responsib/i);
  });
});

describe('tact', () => {
  it('misuse: no word about whose doing it was', () => {
    for (const kind of ['response', 'guidance'] as const) {
      const { body } = make({ kind, case: caseOf({ diagnosis: diagnosisOf({ cause: 'misuse' }) }) });
      expect(body).not.toMatch(/\bwrong|incorrect|you should have|mistake|misuse/i);
    }
  });

  it('the buyer’s raw words never enter a letter', () => {
    const secret = 'Zyxwvut';
    for (const kind of DRAFT_KINDS) {
      const diagnosis = diagnosisOf({ evidence: [secret] });
      expect(
        make({ kind, messages: [messageOf({ text: secret })], case: caseOf({ diagnosis }) }).body,
      ).not.toContain(secret);
    }
  });

  it('a follow-up names the order, is proactive and says nothing of reviews', () => {
    for (const language of LETTER_LANGUAGES) {
      const made = make({ kind: 'follow_up', case: caseOf({ language }) });
      expect(made.proactive).toBe(true);
      expect(made.body).toContain(ORDER);
      expect(made.body).not.toMatch(
        /review|rating|feedback|bewert|avis|reseña|recension|レビュー|評価|ocen|omdöme|avalia/i,
      );
    }
    expect(() => make({ kind: 'follow_up', case: caseOf({ orderId: null }) })).toThrow(FollowUpWithoutOrder);
  });

  it('photos are thanked for and not asked for again', () => {
    const photos = [{ key: 'k', contentType: 'image/png', filename: null, size: 9 }];
    expect(make({ messages: [messageOf({ photos })] }).body).not.toContain('attach');
    expect(make().body).toContain('attach');
  });

  it('a subject that the gate would stop at is replaced by the order id', () => {
    const subject = 'see https://evil.example/now';
    expect(make({ messages: [messageOf({ subject })] }).subject).toBe(`Re: ${ORDER}`);
    expect(
      make({
        messages: [
          messageOf({ subject: 'RE: broken' }),
          messageOf({ kind: 'return_request', subject: 'Return requested' }),
        ],
      }).subject,
    ).toBe('Re: broken');
  });
});

describe('a buyer who writes again and again', () => {
  const SEQUENCES: [string, DraftKind[]][] = [
    ['asked, offered, confirmed, followed up', ['response', 'offer', 'confirmation', 'follow_up']],
    ['asked three times', ['response', 'response', 'response']],
    ['offered three times', ['offer', 'offer', 'offer']],
    ['guided, guided, offered', ['guidance', 'guidance', 'offer']],
    ['a mismatch in three letters', ['listing_thanks', 'listing_thanks', 'confirmation']],
  ];

  it.each(SEQUENCES)(
    '%s: never reads the same paragraph twice, and later letters open shorter',
    (_what, kinds) => {
      for (const language of LETTER_LANGUAGES) {
        const messages = [messageOf()];
        const read = new Set<string>();
        for (const [replies, kind] of kinds.entries()) {
          const c = caseOf({ language, replies, chosen: { kind: 'full_refund' } });
          const { body } = make({
            kind,
            case: c,
            messages,
            options: [{ kind: 'replacement' }, { kind: 'full_refund' }],
          });
          const paragraphs = body.split('\n\n');
          for (const paragraph of paragraphs.slice(1, -1)) {
            expect(read.has(paragraph), `${language} ${kind}: ${paragraph}`).toBe(false);
            read.add(paragraph);
          }
          messages.push(
            messageOf({ id: `o-${replies}`, direction: 'out', kind: 'reply', text: body }),
            messageOf({ id: `i-${replies}` }),
          );
        }
        const [first, second] = [0, 1].map(
          (replies) => make({ case: caseOf({ language, replies }) }).body.length,
        );
        expect(second).toBeLessThan(first ?? 0);
      }
    },
  );
});
