import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { draft } from '../../../core/letters/draft.ts';
import { renderReply } from '../../../core/letters/reply.ts';
import { lint } from '../../../core/policy/lint.ts';
import { staffMail } from '../../../core/staff-mail/staff-mail.ts';
import { DRAFT_KINDS } from '../../../core/words/record/draft.ts';
import { caseOf, diagnosisOf, messageOf, NOW, ownPlaybook } from './samples.ts';

const playbook = ownPlaybook();
const OWN_LINK = 'https://review.example.com/r/abc';
const LAYOUT_TAGS = new Set(
  'html head title meta style body div table tbody tr td p br blockquote span a'.split(' '),
);

/** Text as somebody who means harm would write it. */
const hostile = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.constantFrom(
          '<script>alert(1)</script>',
          '<img src=x onerror=alert(1)>',
          '"><a href="https://evil.example">x</a>',
          "' onclick='x",
          '</pre></div></body>',
          'https://evil.example/a?b=c',
          'www.evil.example',
          'javascript:alert(1)',
          'me@evil.example',
          'evil.com',
          '\r\nBcc: victim@example.org',
          '\nSubject: x',
          '\u2028',
          '\u202E',
          '\u0000',
          '{{body}}',
          '{{{body}}}',
          '{name}',
          '$' + '{7*7}',
          '%s',
          '[first name]',
          '-----BEGIN-----',
          '> quoted',
          '\n\n\n\n',
          'WhatsApp +1 555 0100 200',
          '😀',
          ':-)',
          '&lt;b&gt;',
          '<!--',
          '-->',
          ']]>',
          'plain words',
          ' ',
          '。',
          '\uD800',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  },
);

/** Links and elements of an HTML mail, read as a mail programme would. */
function readHtml(html: string) {
  const links: string[] = [];
  const strange: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!LAYOUT_TAGS.has(name)) strange.push(name);
      strange.push(
        ...Object.keys(attributes).filter((attribute) => attribute.startsWith('on') || attribute === 'src'),
      );
      if (attributes.href !== undefined) links.push(attributes.href);
    },
    ontext(piece) {
      text += piece;
    },
  });
  parser.end(html.replace(/<!--\[if [\s\S]*?<!\[endif\]-->/g, ''));
  return { links, strange, text };
}

/** What mail programmes make a link of by themselves. */
const LINKED_BY_ITSELF = /https?:\/\/|\bwww\.\p{L}|[\p{L}\p{N}]@[\p{L}\p{N}]|\p{L}\.(?:com|example|org)\b/iu;

const hostileCase = fc.record({
  words: hostile,
  name: hostile,
  title: hostile,
  subject: hostile,
  evidence: fc.array(hostile, { maxLength: 3 }),
});

function made(
  text: { words: string; name: string; title: string; subject: string; evidence: string[] },
  kind: (typeof DRAFT_KINDS)[number] = 'offer',
) {
  const c = caseOf({
    buyerName: text.name,
    productTitle: text.title,
    diagnosis: diagnosisOf({ evidence: text.evidence }),
  });
  const messages = [messageOf({ text: text.words, subject: text.subject })];
  const letter = draft({
    kind,
    case: c,
    messages,
    playbook,
    options: [{ kind: 'replacement' }],
    now: NOW,
    staffLanguage: 'zh',
  });
  return { c, messages, letter };
}

describe('whatever a buyer writes', () => {
  it('O3 O4 O5 2,000 texts go through draft and rendering: nothing unescaped, no header, no link', {
    timeout: 240_000,
  }, () => {
    fc.assert(
      fc.property(hostileCase, fc.constantFrom(...DRAFT_KINDS), (text, kind) => {
        const { letter } = made(text, kind);
        expect(letter.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        const quoted = { text: text.words, name: text.name, at: NOW };
        const mail = renderReply({
          body: letter.body,
          language: letter.language,
          format: 'html+text',
          quoted,
        });
        const read = readHtml(mail.html ?? '');
        expect(read.links).toEqual([]);
        expect(read.strange).toEqual([]);
        expect(read.text).not.toMatch(LINKED_BY_ITSELF);
        expect(mail.text).not.toMatch(LINKED_BY_ITSELF);
        expect(mail.text).not.toMatch(/[\p{Cf}\u0000\r]/u);
        expect(letter.body).not.toMatch(/[<>{}\u0000\u2028\u202e]/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('O5 O3 a draft passes the gate, is one subject line, and holds none of it', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(hostileCase, fc.constantFrom(...DRAFT_KINDS), (text, kind) => {
        const { letter } = made(text, kind);
        const { findings } = lint({
          text: letter.body,
          subject: letter.subject,
          orderId: caseOf().orderId ?? '',
          language: letter.language,
          proactive: letter.proactive,
        });
        expect(findings.filter(({ level }) => level === 'block')).toEqual([]);
        expect(letter.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(letter.body).not.toMatch(/[<>{}\u0000\u2028\u202e]/);
      }),
      { numRuns: 60 },
    );
  });

  it('O4 the reply has no element, link or event of theirs', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(hostile, hostile, (words, name) => {
        const { text, html } = renderReply({
          body: 'Hello,\n\nwe write.',
          language: 'en',
          format: 'html+text',
          quoted: { text: words, name, at: NOW },
        });
        const read = readHtml(html ?? '');
        expect(read.links).toEqual([]);
        expect(read.strange).toEqual([]);
        expect(read.text).not.toMatch(LINKED_BY_ITSELF);
        expect(text).not.toMatch(LINKED_BY_ITSELF);
        expect(text).not.toMatch(/[\p{Cf}\u0000\r]/u);
        expect(
          lint({ text, html: html ?? '', proactive: false }).findings.filter(
            ({ level }) => level === 'block',
          ),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('O4 O3 the mail to staff has our links only, one subject line, and shows their words as words', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(
        hostileCase,
        hostile,
        fc.constantFrom('en' as const, 'zh' as const),
        (text, detail, language) => {
          const { c, messages, letter } = made(text);
          const finding = {
            rule: 'emoji' as const,
            level: 'warn' as const,
            excerpt: text.words.slice(0, 100),
            why: text.name,
          };
          const mail = staffMail({
            kind: 'ask',
            to: { name: 'Robin', language, timeZone: 'Europe/London' },
            case: c,
            messages,
            draft: { ...letter, body: `${letter.body}\n\n${text.words}`, revision: 1, findings: [finding] },
            links: { review: OWN_LINK },
            detail,
            now: NOW,
          });
          const read = readHtml(mail.html);
          expect([...new Set(read.links)]).toEqual([OWN_LINK]);
          expect(read.strange).toEqual([]);
          expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
          expect(mail.subject.length).toBeLessThanOrEqual(200);
          const aboveLetter = mail.text.split(/revision 1\)|第 1 版）/)[0] ?? '';
          const theirs = aboveLetter.split('\n').filter((line) => line.startsWith('> '));
          expect(theirs.filter((line) => LINKED_BY_ITSELF.test(line))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
