import { STAFF } from '../../templates/copy/staff/staff-by-language.ts';
import type { StaffCopy, StaffLink, StaffMailKind } from '../../templates/copy/staff/staff-copy.ts';
import { STAFF_LINKS } from '../../templates/copy/staff/staff-copy.ts';
import { type StaffLayout, staffHtml } from '../../templates/layouts.ts';
import { paragraphsOf } from '../letters/reply.ts';
import { fill, spanFor, timeFor } from './clock-words.ts';
import { marksOf } from './heard-marks.ts';
import { oneLine } from './one-line.ts';
import { markedWords } from './quoted-words.ts';
import { riskQuestionsOf } from './risk-questions.ts';
import { shortTitle } from './short-title.ts';
import { caseFacts, deadlineOf, languageName, optionInWords, problemOf } from './staff-facts.ts';
import { staffText } from './staff-text.ts';
import { type StaffMailView, staffLink } from './staff-view.ts';

/** RFC 5322 §2.1.1; mailbox lists show some 70 characters, so the clock stands first. */
const MAX_SUBJECT_CHARS = 180;
const MAX_DETAIL_CHARS = 600;
const MAX_FINDINGS = 10;

/** Kinds at which a clock has run out, or the account is at stake. */
const URGENT: readonly StaffMailKind[] = [
  'escalation',
  'breach',
  'claim',
  'set_aside_claim',
  'closed_unanswered',
];
/** Kinds by which somebody is asked again. */
const REMINDING: readonly StaffMailKind[] = ['reminder', 'fulfilment_reminder'];
/** Enough to see what is wrong; the page has them all. */
const MAX_PHOTOS = 4;
/** What a kind asks for stands as a button; the rest as links beside it. */
const PRIMARY: readonly StaffLink[] = ['approve', 'done', 'sentAlready', 'again'];
const THANKS_PRIMARY: readonly StaffLink[] = ['dismiss'];

export interface StaffMail {
  subject: string;
  text: string;
  html: string;
}

function subjectOf(copy: StaffCopy, view: StaffMailView): string {
  const { kind, case: c, now, to } = view;
  const due = deadlineOf(kind, c);
  const words = copy.subjects[kind];
  const first =
    due === null ? words.plain : fill(words.timed, { time: timeFor(copy, due, now, to.timeZone) });
  const parts = c === null ? [] : [problemOf(copy, c), shortTitle(c.productTitle), c.orderId];
  const whole = `[Makeright] ${[first, ...parts].filter((part) => part !== null && part !== '').join(' · ')}`;
  return [...whole.replace(/\s+/g, ' ')].slice(0, MAX_SUBJECT_CHARS).join('');
}

function deadlineLine(copy: StaffCopy, view: StaffMailView): string | null {
  const due = deadlineOf(view.kind, view.case);
  if (due === null) return null;
  const answering = view.kind !== 'fulfilment' && view.kind !== 'fulfilment_reminder';
  const late = due <= view.now;
  const line = answering ? (late ? copy.answerWasDue : copy.answerBy) : late ? copy.doWasDue : copy.doBy;
  const time = timeFor(copy, due, view.now, view.to.timeZone);
  return fill(line, { time, span: spanFor(copy, view.now, due) });
}

function wordsOf(copy: StaffCopy, { case: c, messages }: StaffMailView): StaffLayout['words'] {
  const lastOut = messages.findLastIndex((message) => message.direction === 'out');
  const unanswered = messages.slice(lastOut + 1).filter((message) => message.direction === 'in');
  const incoming =
    unanswered.length > 0 ? unanswered : messages.filter((message) => message.direction === 'in').slice(-1);
  if (incoming.length === 0) return null;
  const text = incoming
    .map((message) => message.text?.trim() ?? '')
    .filter((words) => words !== '')
    .join('\n\n');
  const photos = incoming.reduce((sum, message) => sum + message.photos.length, 0);
  const { lines, cut } = markedWords(text, marksOf(c?.diagnosis ?? null));
  const notes = [
    photos === 0 ? null : photos === 1 ? copy.photos.one : fill(copy.photos.many, { count: photos }),
    cut ? copy.cutWords : null,
    incoming.some((message) => message.confidence === 'low') ? copy.uncertainWords : null,
    ...new Set(
      incoming.flatMap(({ forwardedBy }) =>
        forwardedBy === undefined ? [] : [fill(copy.forwardedBy, { name: oneLine(forwardedBy, 80) })],
      ),
    ),
  ].filter((note) => note !== null);
  return {
    heading: copy.words,
    lines: text === '' ? [[{ text: copy.noWords, marked: false, danger: false }]] : lines,
    note: notes.length === 0 ? null : notes.join(' · '),
  };
}

/** Pictures that lead to the page: a mail program that shows none shows their names. */
function photosOf(copy: StaffCopy, { photos = [], links }: StaffMailView): StaffLayout['photos'] {
  const { review } = links;
  if (review === undefined) return [];
  return photos.slice(0, MAX_PHOTOS).map((src, index) => ({
    src: staffLink(src),
    href: staffLink(review),
    alt: fill(copy.photo, { count: index + 1 }),
  }));
}

function letterOf(copy: StaffCopy, { draft, to }: StaffMailView): StaffLayout['letter'] {
  if (draft === null) return null;
  const title = fill(copy.letter, { language: languageName(copy, draft.language), revision: draft.revision });
  const foreign = draft.language !== to.language;
  const paragraphs = paragraphsOf(draft.body).map((lines) => {
    const said = lines.join('\n');
    const glosses = foreign
      ? draft.sentences.filter(({ text }) => said.includes(text)).map(({ gloss }) => gloss)
      : [];
    const asList = lines.length > 1;
    const gloss = asList
      ? glosses.flatMap((line) => line.split('\n'))
      : glosses.length === 0
        ? []
        : [glosses.join(to.language === 'zh' ? '' : ' ')];
    return { lines, gloss };
  });
  return { heading: `${title} · ${fill(copy.letterSubject, { name: oneLine(draft.subject) })}`, paragraphs };
}

function findingsOf(copy: StaffCopy, { draft }: StaffMailView): StaffLayout['findings'] {
  if (draft === null || draft.findings.length === 0) return null;
  const lines = draft.findings.slice(0, MAX_FINDINGS).map((finding) => ({
    blocks: finding.level === 'block',
    levelWord: copy.levels[finding.level],
    excerpt: `“${oneLine(finding.excerpt)}”`,
    why: copy.rules?.[finding.rule] ?? oneLine(finding.why, 240),
  }));
  return { heading: copy.findingsHeading, lines };
}

function optionsOf(copy: StaffCopy, view: StaffMailView): StaffLayout['options'] {
  if (view.draft === null) return null;
  const options = view.draft.options ?? view.case?.options ?? [];
  if (options.length === 0) return null;
  const lines = options.map((option, index) => `${index + 1}. ${optionInWords(copy, option)}`);
  return { heading: copy.optionsHeading, lines };
}

function detailLines(detail: string | readonly string[]): string[] {
  const lines = typeof detail === 'string' ? [detail] : detail;
  return lines.flatMap((line) => paragraphsOf(oneLine(line, MAX_DETAIL_CHARS)).flat());
}

/** What the mail asks for: mostly a decision on the letter, sometimes something else. */
function instructionOf({ askInstead, instructions }: StaffCopy, { kind, case: c }: StaffMailView): string {
  if (kind !== 'ask' || c === null) return instructions[kind];
  const letter = c.draft?.kind;
  if (letter === 'thanks') return askInstead.thanks;
  if (letter === 'answer') return askInstead.question;
  const isUnreadChoice =
    c.diagnosis?.heard?.contact === 'choice' && c.chosen === null && c.options.length > 0;
  return isUnreadChoice ? askInstead.which_choice : instructions[kind];
}

/** What the gate blocks cannot be approved, so no button says that it can. */
function linksOf(
  copy: StaffCopy,
  view: StaffMailView,
): Pick<StaffLayout, 'primary' | 'secondary' | 'hasButtons'> {
  const blocked = view.draft?.findings.some((finding) => finding.level === 'block') ?? false;
  const places = STAFF_LINKS.flatMap((link) => {
    const href = view.links[link];
    if (href === undefined || (link === 'approve' && blocked)) return [];
    return [{ link, label: copy.links[link], href: staffLink(href) }];
  });
  // Who writes that all is well needs no reply: that is the button.
  const first = view.kind === 'ask' && view.case?.draft?.kind === 'thanks' ? THANKS_PRIMARY : PRIMARY;
  const isPrimary = ({ link }: { link: StaffLink }) => first.includes(link);
  const primary = places.some(isPrimary) ? places.filter(isPrimary) : places.slice(0, 1);
  const secondary = places.filter((place) => !primary.includes(place));
  return { primary, secondary, hasButtons: places.length > 0 };
}

/**
 * A mail to somebody who decides: what is asked, by when, about whom, and all that is needed to decide, with
 * links as buttons. Buyers' words are escaped, bounded and never become a link (O4).
 *
 * @throws StaffLinkError when a link is not https (or http to this machine)
 */
export function staffMail(view: StaffMailView): StaffMail {
  const { kind, to, case: c } = view;
  const copy = STAFF[to.language];
  const words = wordsOf(copy, view);
  const layout: StaffLayout = {
    language: to.language,
    headline: copy.headlines[kind],
    preview: words?.lines[0]?.map(({ text }) => text).join('') ?? copy.instructions[kind],
    deadline: deadlineLine(copy, view),
    urgent: URGENT.includes(kind) || (c?.diagnosis?.risks.includes('safety') ?? false),
    reminding: REMINDING.includes(kind),
    greeting: fill(copy.greeting, { name: oneLine(to.name, 60) }),
    instruction: instructionOf(copy, view),
    detail: view.detail === null ? null : detailLines(view.detail),
    questions: riskQuestionsOf(copy, view),
    ...linksOf(copy, view),
    facts: c === null ? [] : caseFacts(copy, to.language, c),
    words,
    photos: photosOf(copy, view),
    options: optionsOf(copy, view),
    findings: findingsOf(copy, view),
    letter: letterOf(copy, view),
    footer: fill(copy.footer, { zone: to.timeZone }),
  };
  return { subject: subjectOf(copy, view), text: staffText(layout), html: staffHtml(layout) };
}
