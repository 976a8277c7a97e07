import { describe, expect, it } from 'vitest';
import { dayIn } from '../../../core/letters/amount-words.ts';
import { type DraftRequest, draft } from '../../../core/letters/draft.ts';
import type { Heard } from '../../../core/words/diagnosis.ts';
import { PROBLEM_SIGNS, type Problem } from '../../../core/words/heard/problem.ts';
import type { SolutionOption } from '../../../core/words/option.ts';
import { LETTER_LANGUAGES } from '../../../templates/copy/languages.ts';
import { LETTERS } from '../../../templates/copy/letters.ts';
import { heardOf } from '../case/samples.ts';
import { caseOf, diagnosisOf, messageOf, NOW, ownPlaybook } from './samples.ts';

const playbook = ownPlaybook();

const problem = (sign: Problem['sign'], change: Partial<Problem> = {}): Problem => ({
  sign,
  part: null,
  words: 'x',
  likely: 0.9,
  ...change,
});

function make(change: Partial<DraftRequest> = {}) {
  return draft({
    kind: 'response',
    case: caseOf({ buyerName: null }),
    messages: [messageOf()],
    playbook,
    options: [],
    now: NOW,
    staffLanguage: 'en',
    ...change,
  });
}
const about = (heard: Partial<Heard>, change: Parameters<typeof caseOf>[0] = {}) =>
  caseOf({
    buyerName: null,
    ...change,
    diagnosis: diagnosisOf({ heard: heardOf(heard), ...change.diagnosis }),
  });
const OFFER: SolutionOption[] = [{ kind: 'replacement' }, { kind: 'full_refund' }];
const photo = { key: 'k', contentType: 'image/jpeg', filename: null, size: 1 };

describe('the problem is named', () => {
  it.each(LETTER_LANGUAGES)(
    'every sign in %s, in the first letter and in other words in the second',
    (language) => {
      for (const sign of PROBLEM_SIGNS) {
        const { problems } = LETTERS[language];
        const first = make({
          kind: 'offer',
          options: OFFER,
          case: about({ problems: [problem(sign)] }, { language, marketplace: null }),
        });
        const capital = (text: string) => text.slice(1);
        expect(first.body).toContain(capital(problems[sign].sorry));
        expect(first.names).toEqual([sign]);
        const again = make({
          kind: 'offer',
          options: OFFER,
          case: about({ problems: [problem(sign)] }, { language, marketplace: null, replies: 1 }),
        });
        expect(again.body).toContain(capital(problems[sign].again));
        expect(again.body).not.toContain(capital(problems[sign].sorry));
      }
    },
  );

  it('several where several are told, the strongest first', () => {
    const heard = { problems: [problem('leaks'), problem('noise')] };
    const made = make({ kind: 'offer', options: OFFER, case: about(heard) });
    expect(made.names).toEqual(['leaks', 'noise']);
    expect(made.body.indexOf('leaks')).toBeLessThan(made.body.indexOf('noisy'));
  });

  it('with the buyer’s own noun where a sentence may take it, and never a hostile one', () => {
    const named = (part: string, language = 'en') =>
      make({
        kind: 'offer',
        options: OFFER,
        case: about({ problems: [problem('leaks', { part })] }, { language }),
      }).body;
    expect(named('spout')).toContain('the leak at the spout');
    expect(named('https://evil.example')).toContain('it leaks');
    expect(named('call 0800')).toContain('it leaks');
    expect(named('Deckel', 'de')).not.toContain('Deckel');
  });

  it('an unsure one is named with the wish to be corrected, a guess not at all', () => {
    const unsure = make({
      kind: 'offer',
      options: OFFER,
      case: about({ problems: [problem('leaks', { likely: 0.18 })] }),
    });
    expect(unsure.body).toContain('misunderstood');
    const guess = make({ case: about({ problems: [problem('leaks', { likely: 0.05 })] }) });
    expect(guess.names).toEqual([]);
    expect(guess.body).not.toContain('leak');
  });
});

describe('nothing is asked that was told', () => {
  it('who has told what happens is not asked what happens', () => {
    const unclear = diagnosisOf({ cause: 'unclear', heard: heardOf({ told: ['what_happens'] }) });
    expect(make({ case: caseOf({ diagnosis: unclear }) }).asks).not.toContain('what_happens');
    expect(make({ case: about({}) }).asks).toContain('what_happens');
  });

  it('the missing part is asked for only where no one knows which', () => {
    const problems = [problem('missing_part')];
    expect(make({ case: about({ problems }) }).asks).toContain('which_part');
    expect(make({ case: about({ problems, told: ['which_part'] }) }).asks).not.toContain('which_part');
  });

  it('a photo that came is thanked for, one or several, and no other is asked for', () => {
    const one = make({ kind: 'offer', options: OFFER, messages: [messageOf({ photos: [photo] })] });
    expect(one.body).toContain('The photo you sent is');
    expect(one.asks).not.toContain('photo');
    const two = make({ kind: 'offer', options: OFFER, messages: [messageOf({ photos: [photo, photo] })] });
    expect(two.body).toContain('The photos you sent are');
  });

  it('nobody is asked for a picture of a noise', () => {
    const noise = make({ kind: 'offer', options: OFFER, case: about({ problems: [problem('noise')] }) });
    const crack = make({
      kind: 'offer',
      options: OFFER,
      case: about({ problems: [problem('broke_in_use')] }),
    });
    expect(noise.asks).toEqual([]);
    expect(crack.asks).toEqual(['photo']);
  });

  it('nobody in danger is sent to take a picture', () => {
    const diagnosis = diagnosisOf({
      risks: ['safety'],
      heard: heardOf({ problems: [problem('overheats')] }),
    });
    for (const kind of ['response', 'offer'] as const)
      expect(make({ kind, options: [{ kind: 'full_refund' }], case: caseOf({ diagnosis }) }).asks).toEqual(
        [],
      );
  });
});

describe('danger', () => {
  const diagnosis = diagnosisOf({ risks: ['safety'], heard: heardOf({ problems: [problem('overheats')] }) });

  it('is answered with the person first, then that it is not used any more', () => {
    const { body } = make({
      kind: 'offer',
      options: [{ kind: 'full_refund' }],
      case: caseOf({ diagnosis, buyerName: null }),
    });
    const [, first = ''] = body.split('\n\n');
    expect(first).toMatch(/^Before anything else: how is everyone/);
    expect(first).toContain('stop using it');
    expect(body).not.toMatch(/our fault|liab|responsib/i);
  });

  it('who has told of harm is not asked whether there was any', () => {
    const harmed = diagnosisOf({
      risks: ['safety'],
      heard: heardOf({ problems: [problem('overheats'), problem('allergy_or_injury')] }),
    });
    const { body, names } = make({
      kind: 'offer',
      options: [{ kind: 'full_refund' }],
      case: caseOf({ diagnosis: harmed, buyerName: null }),
    });
    expect(body).not.toContain('nobody was hurt');
    expect(body).toContain('how everyone is doing now');
    expect(names).toEqual(['allergy_or_injury', 'overheats']);
  });
});

describe('what the buyer wrote for', () => {
  it('thanks get thanks, without regret and without a question', () => {
    const made = make({ kind: 'thanks', case: about({ contact: 'thanks' }) });
    expect(made.body).not.toMatch(/sorry|\?/);
    expect([made.asks, made.options]).toEqual([[], []]);
  });

  it('a question gets the frame of an answer and no apology', () => {
    const made = make({ kind: 'answer', case: about({ contact: 'question' }) });
    expect(made.body).toContain('Thank you for your question.');
    expect(made.body).not.toContain('sorry');
  });

  it('who asks after a promise reads what was promised, and when', () => {
    const made = make({
      kind: 'chase',
      case: about(
        { contact: 'again', problems: [problem('order_handling')] },
        { replies: 2, chosen: { kind: 'full_refund' }, lastReplyAt: '2026-11-12T09:00:00.000Z' },
      ),
    });
    expect(made.body).toContain('On 12 November 2026 we promised you a refund');
    expect(made.names).toEqual(['order_handling']);
    expect(made.body).not.toMatch(/replacement|photo|1\. /);
  });

  it('an open claim gets a letter of its own: nothing offered, nothing asked', () => {
    const made = make({ kind: 'claim', options: OFFER, case: about({}, { claimOpen: true }) });
    expect([made.options, made.asks]).toEqual([[], []]);
    expect(made.body).toContain('your claim');
    expect(made.body).not.toMatch(/withdraw|close the claim|refund/i);
  });
});

describe('what else the buyer said', () => {
  const done = { chosenBy: 'wish', chosen: { kind: 'replacement' } } as const;

  it.each(LETTER_LANGUAGES)(
    'a date that presses is heard in %s, and no answer is promised that is not there',
    (language) => {
      const { sentences } = LETTERS[language];
      const heard = { problems: [problem('leaks')], deadline: 'by Friday', asks: 1 };
      const { body } = make({
        kind: 'confirmation',
        case: about(heard, { language, marketplace: null, ...done }),
      });
      expect(body).toContain(sentences.byWhen[0]);
      expect(body).not.toContain(sentences.anyQuestion[0]);
    },
  );

  it('who set no date and asked nothing is invited to ask', () => {
    const { sentences } = LETTERS.en;
    const { body } = make({
      kind: 'confirmation',
      case: about({ problems: [problem('leaks')], deadline: null, asks: 0 }, done),
    });
    expect(body).toContain(sentences.anyQuestion[0]);
    expect(body).not.toContain(sentences.byWhen[0]);
  });
});

describe('a wish that solves the matter', () => {
  it('is done without a menu', () => {
    const chosen: SolutionOption = { kind: 'full_refund', amount: { minor: 2_499, currency: 'USD' } };
    const made = make({
      kind: 'confirmation',
      case: about({ problems: [problem('leaks')] }, { chosen, chosenBy: 'wish' }),
    });
    expect(made.options).toEqual([chosen]);
    expect(made.body).toContain('it leaks');
    expect(made.body).toContain('your full refund of $24.99');
    expect(made.body).not.toMatch(/^\d\. |choose|prefer/m);
  });

  it('about a listing promises to look at the page', () => {
    const diagnosis = diagnosisOf({
      cause: 'listing_mismatch',
      heard: heardOf({ problems: [problem('differs')] }),
    });
    const made = make({
      kind: 'confirmation',
      case: caseOf({ diagnosis, chosen: { kind: 'partial_refund', percent: 30 }, chosenBy: 'wish' }),
    });
    expect(made.body).toContain('product page checked');
  });
});

describe('the follow-up asks after what was done', () => {
  it.each([
    ['full_refund', 'refund'],
    ['partial_refund', 'refund'],
    ['replacement', 'replacement'],
    ['missing_part', 'part'],
    ['return_for_refund', 'return'],
    ['guidance', 'working'],
  ] as const)('%s', (kind, word) => {
    const { body } = make({ kind: 'follow_up', case: caseOf({ chosen: { kind }, replies: 2 }) });
    expect(body).toContain(word);
    if (kind.includes('refund')) expect(body).not.toMatch(/works?|working/);
  });
});

describe('words of the house', () => {
  it.each([
    ['en', 'Karen Mills', 'Hello Karen,'],
    ['es', 'Lucía Ramos', 'Lucía'],
    ['de', 'Jonas Weber', 'Jonas Weber'],
  ])('%s greets %s by custom', (language, buyerName, greeted) => {
    const { body } = make({ case: caseOf({ language, buyerName }) });
    const [greeting = ''] = body.split('\n\n');
    expect(greeting).toContain(greeted);
    if (language === 'es') expect(greeting).not.toContain('Ramos');
  });

  it('the first name of who answers stands below, in a script that the letter has', () => {
    expect(make({ agent: 'Robin' }).body).toMatch(/\nRobin, Larkfield Home$/);
    expect(make({ agent: '林悦' }).body).toMatch(/\nLarkfield Home$/);
    expect(make({ agent: null }).body).toMatch(/\nLarkfield Home$/);
    expect(make({ agent: 'Robin', case: caseOf({ language: 'de' }) }).body).toMatch(
      /Robin, Larkfield Home Kundenservice$/,
    );
  });

  it('a title is never pasted into a sentence; the playbook’s words for the product are', () => {
    const lost = caseOf({
      productTitle: 'Electric Kettle 1.7L Premium',
      diagnosis: diagnosisOf({ heard: heardOf() }),
    });
    expect(make({ case: lost }).body).toContain('trouble with your order');
    expect(make({ case: lost }).body).not.toContain('Kettle');
    expect(make({ case: about({}) }).body).toContain('trouble with your blender');
  });

  it.each([
    ['US', 'color'],
    ['UK', 'colour'],
  ])('the English of %s', (marketplace, word) => {
    const heard = { problems: [problem('fades_or_shrinks')] };
    const made = make({ kind: 'offer', options: OFFER, case: about(heard, { marketplace }) });
    expect(made.body).toMatch(new RegExp(`its ${word} or`));
  });

  it('a return is not offered when its time is over', () => {
    const order = { price: null, channel: 'seller' as const, purchasedAt: '2026-09-01T00:00:00.000Z' };
    const late = make({
      kind: 'offer',
      options: [{ kind: 'replacement' }, { kind: 'return_for_refund' }],
      case: about({}, { order }),
    });
    expect(late.options).toEqual([{ kind: 'replacement' }]);
  });
});

it('the first of a month is written as French and Italian write it', () => {
  const at = '2026-12-01T09:00:00.000Z';
  expect(dayIn('fr', at)).toBe('1er décembre 2026');
  expect(dayIn('it', at)).toBe('1º dicembre 2026');
  expect(dayIn('fr', '2026-12-11T09:00:00.000Z')).toBe('11 décembre 2026');
});
