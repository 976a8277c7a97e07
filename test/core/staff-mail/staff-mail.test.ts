import { describe, expect, it } from 'vitest';
import { draft } from '../../../core/letters/draft.ts';
import { asideLine, forwardingLines, lookReason } from '../../../core/staff-mail/aside-lines.ts';
import { staffMail } from '../../../core/staff-mail/staff-mail.ts';
import { StaffLinkError, type StaffMailView } from '../../../core/staff-mail/staff-view.ts';
import { checklistFor } from '../../../core/understanding/checklist.ts';
import type { SolutionOption } from '../../../core/words/option.ts';
import { STAFF_LANGUAGES, type StaffLanguage } from '../../../templates/copy/languages.ts';
import { STAFF_MAIL_KINDS, type StaffMailKind } from '../../../templates/copy/staff/staff-copy.ts';
import { caseOf, diagnosisOf, messageOf, NOW, ownPlaybook } from '../letters/samples.ts';

const OPTIONS: SolutionOption[] = [
  { kind: 'replacement', amount: { minor: 2_499, currency: 'EUR' } },
  { kind: 'full_refund', amount: { minor: 2_499, currency: 'EUR' } },
];
const PEOPLE: Readonly<Record<StaffLanguage, StaffMailView['to']>> = {
  en: { name: 'Robin Hale', language: 'en', timeZone: 'Europe/London' },
  zh: { name: '林悦', language: 'zh', timeZone: 'Asia/Shanghai' },
};
const GERMAN =
  'Guten Tag, der Mixer geht nach drei Tagen nicht mehr. Der Motor brummt nur noch.\n\nBitte um Ersatz oder Geld zurück.\n\nGruß, Jonas';

function view(
  kind: StaffMailKind,
  language: StaffLanguage,
  change: Partial<StaffMailView> = {},
): StaffMailView {
  const c = caseOf({
    language: 'de',
    marketplace: 'DE',
    buyerName: 'Jonas',
    replies: 1,
    diagnosis: diagnosisOf({
      wants: ['refund', 'replacement'],
      evidence: ['geht nach drei Tagen nicht mehr', 'brummt nur'],
    }),
    draft: { revision: 2, kind: 'offer', status: 'pending', role: 'agent' } as NonNullable<
      ReturnType<typeof caseOf>['draft']
    >,
    ...(kind.startsWith('fulfilment')
      ? { chosen: OPTIONS[1] ?? null, fulfilBy: '2026-11-24T09:00:00.000Z', draft: null }
      : {}),
    ...(kind === 'breach' ? { respondBy: '2026-11-22T08:45:00.000Z' } : {}),
  });
  const messages = [
    messageOf({
      text: GERMAN,
      photos: [{ key: 'p', contentType: 'image/jpeg', filename: 'a.jpg', size: 9 }],
    }),
  ];
  const made = draft({
    kind: 'offer',
    case: c,
    messages,
    playbook: ownPlaybook(),
    options: OPTIONS,
    now: NOW,
    staffLanguage: language,
  });
  const withDraft = [
    'ask',
    'reminder',
    'escalation',
    'breach',
    'unresolved',
    'undelivered',
    'refused',
  ].includes(kind);
  const review = 'https://review.example.com/r/abc.def';
  const links: StaffMailView['links'] =
    kind === 'unresolved'
      ? { review, sentAlready: `${review}?do=sent`, again: `${review}?do=again` }
      : kind.startsWith('fulfilment')
        ? { review, done: `${review}?do=done` }
        : withDraft
          ? {
              review,
              approve: `${review}?do=approve`,
              edit: `${review}?do=edit`,
              dismiss: `${review}?do=dismiss`,
              passOn: `${review}?do=pass`,
            }
          : { review };
  const ofNoCase = kind === 'quarantine' || kind === 'set_aside_claim' || kind === 'forwarding';
  const judge = 'https://review.example.com/set-aside';
  const confirm = 'https://mail-settings.google.com/mail/vf-abc';
  return {
    kind,
    to: PEOPLE[language],
    case: ofNoCase ? null : c,
    messages: ofNoCase ? [] : messages,
    draft: withDraft && !ofNoCase ? { ...made, revision: 2, findings: [] } : null,
    links: kind === 'forwarding' ? { confirm } : ofNoCase ? { judge } : links,
    detail: detailOf(kind, language),
    now: NOW,
    ...change,
  };
}

const ASIDE = {
  id: 'mail-7',
  at: '2026-11-23T12:41:00.000Z',
  why: 'suspicious' as const,
  detail: 'dmarc: fail for marketplace.amazon.com',
  from: 'dana@marketplace.amazon.example',
  subject: 'Damaged item {name} <b>',
  orderId: '112-0424289-0997866',
  store: 'main',
};

function detailOf(kind: StaffMailKind, language: StaffLanguage): string | string[] | null {
  const reader = { language, timeZone: PEOPLE[language].timeZone, now: NOW };
  if (kind === 'set_aside_claim') return [asideLine({ ...ASIDE, why: 'no_case', detail: 'x' }, reader)];
  if (kind === 'quarantine')
    return [
      asideLine(ASIDE, reader),
      asideLine({ ...ASIDE, id: 'mail-8', why: 'no_store', store: null }, reader),
    ];
  if (kind === 'forwarding')
    return forwardingLines({ code: '123456789', link: null, account: 'larkfield@example.net' }, language);
  return kind === 'look' ? lookReason('automatic', language) : null;
}

describe.each(STAFF_LANGUAGES)('mail to staff in %s', (language) => {
  it.each(STAFF_MAIL_KINDS)('%s reads as its golden file', async (kind) => {
    const mail = staffMail(view(kind, language));
    await expect(`Subject: ${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(
      `../../golden/staff-${kind}-${language}.txt`,
    );
  });

  it('the HTML of the mail that asks is its golden file', async () => {
    await expect(staffMail(view('ask', language)).html).toMatchFileSnapshot(
      `../../golden/staff-ask-${language}.html`,
    );
  });

  it('subjects differ by kind and name the order', () => {
    const subjects = STAFF_MAIL_KINDS.map(
      (kind) => staffMail(view(kind, language, { case: caseOf() })).subject,
    );
    expect(new Set(subjects).size).toBe(STAFF_MAIL_KINDS.length);
    for (const subject of subjects) expect(subject).toMatch(/^\[Makeright\] .* · 112-0424289-0997866$/);
  });

  it('the HTML says what the text says', () => {
    const mail = staffMail(view('ask', language));
    const seen = mail.html
      .replace(/<br>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ');
    for (const line of mail.text.split('\n')) {
      const words = line
        .replace(/^> ?|: https.*$|:$/g, '')
        .replace(/\*/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      const plain = words.split(/: (.*)/s).filter((part) => part !== '');
      for (const part of plain)
        expect(seen.replace(/&#x27;/g, "'").replace(/&amp;/g, '&')).toContain(part.trim());
    }
  });
});

describe('pictures', () => {
  const page = 'https://review.example.com/r/abc.def';
  const photos = [1, 2, 3, 4, 5, 6].map((n) => `${page}/photo/${n}`);

  it('the first four stand below the words, each with a name and leading to the page', () => {
    const { html } = staffMail(view('ask', 'en', { photos }));
    const shown = [...html.matchAll(/<a href="([^"]+)"[^>]*><img src="([^"]+)" alt="([^"]+)"/g)];
    expect(shown.map(([, href, src, alt]) => [href, src, alt])).toEqual(
      [1, 2, 3, 4].map((n) => [page, `${page}/photo/${n}`, `Photo ${n}`]),
    );
  });

  it('there are none without a page that shows them, and never from another address than https', () => {
    expect(staffMail(view('ask', 'en', { photos, links: {} })).html).not.toContain('<img');
    expect(() => staffMail(view('ask', 'en', { photos: ['http://example.org/p'] }))).toThrow(StaffLinkError);
  });
});

describe('at a glance', () => {
  const html = (change: Partial<StaffMailView> = {}) => staffMail(view('ask', 'en', change)).html;

  it.each(STAFF_LANGUAGES)('what to check first, in %s, while a draft waits', (language) => {
    const [first = ''] = checklistFor('defect', language).look;
    expect(staffMail(view('ask', language)).text).toContain(first);
    expect(staffMail(view('fulfilment', language)).text).not.toContain(first);
  });

  it('S5 the deadline is in the person’s time zone, with DST of that day, and as time left', () => {
    const to = { name: 'Kim', language: 'en' as const, timeZone: 'America/New_York' };
    const summer = {
      case: caseOf({ respondBy: '2026-07-02T13:00:00.000Z' }),
      now: '2026-07-01T10:30:00.000Z',
    };
    const winter = {
      case: caseOf({ respondBy: '2026-01-01T13:00:00.000Z' }),
      now: '2026-01-01T05:40:00.000Z',
    };
    expect(staffMail(view('ask', 'en', { to, ...summer })).text).toContain(
      'Answer by Thu 2 Jul, 09:00, in 26 h 30 min',
    );
    expect(staffMail(view('ask', 'en', { to, ...winter })).text).toContain('Answer by 08:00, in 7 h 20 min');
    const far = { case: caseOf({ respondBy: '2026-01-04T13:00:00.000Z' }), now: '2026-01-01T05:40:00.000Z' };
    expect(staffMail(view('ask', 'en', { to, ...far })).text).toContain('in 3 d 7 h');
  });

  it('what decided is marked in the buyer’s words', () => {
    expect(html()).toMatch(/<span class="mark"[^>]*>geht nach drei Tagen nicht mehr<\/span>/);
    expect(html()).toMatch(/<span class="mark"[^>]*>brummt nur<\/span>/);
  });

  it('the gloss stands under each paragraph, and is left out where the reader knows the language', () => {
    expect(html()).toContain('Thank you for');
    const c = caseOf();
    const made = draft({
      kind: 'offer',
      case: c,
      messages: [messageOf()],
      playbook: ownPlaybook(),
      options: OPTIONS,
      now: NOW,
      staffLanguage: 'en',
    });
    const english = staffMail(view('ask', 'en', { case: c, draft: { ...made, revision: 1, findings: [] } }));
    expect(english.text.match(/Thank you for your message/g)).toHaveLength(1);
  });

  it('what the gate blocks has no button to approve it', () => {
    const asked = view('ask', 'en');
    if (asked.draft === null) throw new Error('the sample has no draft');
    const finding = {
      rule: 'external_link' as const,
      excerpt: 'http: //x',
      why: 'Amazon forbids links: remove it.',
    };
    const blocked = staffMail({
      ...asked,
      draft: { ...asked.draft, findings: [{ ...finding, level: 'block' }] },
    });
    expect(blocked.html + blocked.text).not.toMatch(/do(?:=|&#x3D;)approve/);
    expect(blocked.text).toContain('?do=edit');
    expect(blocked.text).toContain('Blocked: “http: //x” Amazon forbids links: remove it.');
    const warned = staffMail({
      ...asked,
      draft: { ...asked.draft, findings: [{ ...finding, level: 'warn' }] },
    });
    expect(warned.html).toContain('do&#x3D;approve');
  });

  it('only messages that nobody has answered are shown', () => {
    const messages = [
      messageOf({ text: 'first words' }),
      messageOf({ direction: 'out', kind: 'reply', text: 'our letter' }),
      messageOf({ text: 'second words' }),
      messageOf({ text: 'third words' }),
    ];
    const { text } = staffMail(view('ask', 'en', { messages }));
    expect(text).toContain('> second words\n>\n> third words');
    expect(text).not.toContain('first words');
  });

  it.each([
    'javascript:alert(1)',
    'http://review.example.com/r',
    '/r/abc',
    'data:text/html,x',
    'https://user:pw@review.example.com/',
  ])('O4 the link %s is refused', (review) => {
    expect(() => staffMail(view('ask', 'en', { links: { review } }))).toThrow(StaffLinkError);
  });

  it('http is allowed to this machine', () => {
    expect(html({ links: { review: 'http://127.0.0.1:4500/r/a?x=1&y=2' } })).toContain(
      'http://127.0.0.1:4500/r/a?x&#x3D;1&amp;y&#x3D;2',
    );
  });
});
