import type { Mail, OlderReason, ThreadTexts } from '../../words/mail.ts';
import type { MailKind } from '../../words/mail-kind.ts';
import type { Envelope } from '../envelope.ts';
import { isAnswer } from '../fields/subject.ts';
import type { OpenMail } from '../open-mail.ts';
import { customerServiceWords } from './customer-service-words.ts';
import { unescaped } from './entities.ts';
import { readHeaderBlock } from './header-block.ts';
import { type OwnWords, ownWords } from './history.ts';
import type { Judge } from './judge.ts';
import { threadJudge } from './thread-signs.ts';
import { unwrap } from './wrapper.ts';

export interface Words {
  text: string | null;
  confidence: Mail['confidence'];
  /** Amazon's part above the words. */
  above: string;
  older?: { text: string; because: OlderReason[] };
}

/** What is known beside the text about whose words stand in it. */
export interface Seen {
  envelope: Envelope;
  subject: string;
  relayed: boolean;
  forwarded: boolean;
  held: ThreadTexts;
}

/** Kinds whose words are a person's. */
const PERSONAL: ReadonlySet<MailKind> = new Set([
  'buyer_message',
  'customer_service_relay',
  'auto_reply',
  'suspicious',
  'other',
]);

/** Mass mail: nobody wrote it to us. Lists of people carry some of these headers, machines all. */
function isMassMail(mail: OpenMail): boolean {
  const sender = mail.header('from') ?? '';
  const marks = [
    mail.header('list-unsubscribe') !== null,
    mail.header('list-unsubscribe-post') !== null || mail.header('feedback-id') !== null,
    /^\s*bulk/i.test(mail.header('precedence') ?? ''),
    /(?:no-?reply|do-?not-?reply|newsletter|news|marketing|notifications?)[^@\s]{0,30}@/i.test(sender),
  ];
  return marks.filter(Boolean).length >= 2;
}

/** A forward's body without the header block above the forwarded mail. */
function belowForwardHeader(text: string): string {
  const lines = text.split('\n');
  for (let at = 0; at < Math.min(lines.length, 40); at += 1) {
    const block = readHeaderBlock(lines, at);
    if (block !== null) return lines.slice(block.end).join('\n');
  }
  return text;
}

function tidy(text: string): string | null {
  const lines = text.replaceAll('\u00a0', ' ').split('\n');
  // Line by line: a pattern for blanks before line ends would try every blank of a long run anew (P16).
  const plain = lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  return plain === '' ? null : plain;
}

function wordsFrom(own: OwnWords, confidence: Mail['confidence'], above: string): Words {
  const words = { text: tidy(own.text), confidence, above };
  return own.older === undefined ? words : { ...words, older: own.older };
}

function judgeOf(mail: OpenMail, { envelope, subject, held }: Seen): Judge {
  const answers = mail.header('in-reply-to') !== null || isAnswer(subject);
  return threadJudge({ envelope, answers, held });
}

/** The words of the person who wrote, and how sure it is that they are all and only his. */
export function wordsOf(mail: OpenMail, kind: MailKind, rawText: string, seen: Seen): Words {
  if (!PERSONAL.has(kind)) return { text: null, confidence: 'high', above: '' };
  if (seen.forwarded) {
    const { words, above } = unwrap({ ...mail, plain: null, html: null }, belowForwardHeader(rawText));
    return wordsFrom(ownWords(words, false, judgeOf(mail, seen)), 'low', above);
  }
  if (kind === 'customer_service_relay') {
    const details = customerServiceWords(mail.plain ?? mail.html?.text ?? '');
    if (details !== null) return { text: tidy(details.words), confidence: 'high', above: details.above };
  }
  if (kind === 'other' && !seen.relayed) {
    if (isMassMail(mail)) return { text: null, confidence: 'high', above: '' };
    const fromPlain = ownWords(rawText, true);
    // A program whose quotes the plain text does not show marks them in the HTML.
    const fromHtml = mail.html !== null && !fromPlain.cut ? ownWords(mail.html.text, true) : null;
    return wordsFrom(fromHtml?.cut ? fromHtml : fromPlain, mail.html?.cut ? 'low' : 'high', '');
  }
  const { words, above, by } = unwrap(mail, rawText);
  const own = ownWords(seen.relayed ? unescaped(words) : words, false, judgeOf(mail, seen));
  const sure = by !== 'everything' && by !== 'footer' && own.sure;
  return wordsFrom(own, sure && !mail.html?.cut ? 'high' : 'low', above);
}
