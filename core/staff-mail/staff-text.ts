import type { StaffLayout } from '../../templates/layouts.ts';

/** The plain-text part: the same as the HTML, in the same order, for readers without it and for screen readers. */
export function staffText(view: StaffLayout): string {
  const marked = (pieces: { text: string; marked: boolean; danger: boolean }[]) =>
    pieces
      .map(({ text, marked: strong, danger }) => (danger ? `**${text}**` : strong ? `*${text}*` : text))
      .join('');
  const blocks: string[][] = [
    [view.headline, ...(view.deadline === null ? [] : [view.deadline])],
    [view.greeting, view.instruction],
    (view.detail ?? []).map((line) => `> ${line}`),
    view.questions.map(
      ({ name, words, question, label, href }) => `${name}${words} ${question} ${label}: ${href}`,
    ),
    [...view.primary, ...view.secondary].map(({ label, href }) => `${label}: ${href}`),
    view.facts.map(({ label, value }) => `${label}: ${value}`),
    view.words === null
      ? []
      : [
          `${view.words.heading}:`,
          ...view.words.lines.map((pieces) => `> ${marked(pieces)}`.trimEnd()),
          ...(view.words.note === null ? [] : [view.words.note]),
        ],
    view.options === null ? [] : [`${view.options.heading}:`, ...view.options.lines],
    view.findings === null
      ? []
      : [
          `${view.findings.heading}:`,
          ...view.findings.lines.map(({ levelWord, excerpt, why }) => `${levelWord} ${excerpt} ${why}`),
        ],
    view.letter === null ? [] : [view.letter.heading],
    ...(view.letter?.paragraphs ?? []).map(({ lines, gloss }) => [
      ...lines,
      ...gloss.map((line) => `    ${line}`),
    ]),
    [view.footer],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
