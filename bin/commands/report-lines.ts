import type { Asked, DiagnosisReport, Kept, RiskTold } from '../../core/insight/diagnosis-report.ts';
import { cutText } from '../../core/language/cut-text.ts';

const percent = (part: number, whole: number) => `${Math.round((100 * part) / Math.max(1, whole))} %`;

/** A paragraph with its title; nothing where there is nothing to tell. */
const under = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);

const keptLines = (kinds: readonly Kept[]) =>
  kinds.map(
    ({ name, decided, kept }) =>
      `  ${`${kept} of ${decided}`.padEnd(14)} ${percent(kept, decided).padStart(5)}  ${name}`,
  );

const askedLine = (name: string, { asked, yes, no, unanswered }: Asked) =>
  `  ${`${asked} asked`.padEnd(14)} ${yes} yes, ${no} no, ${unanswered} unanswered  ${name}`;

const MAX_WORDS_CHARS = 120;
/** Buyers' words may hold characters that a terminal obeys. */
const quoted = (words: string) => `"${cutText(words.replace(/\p{Cc}+/gu, ' '), MAX_WORDS_CHARS)}"`;

const toldLines = (some: readonly RiskTold[]) =>
  some.map(
    ({ risk, language, words }) =>
      `  ${risk.padEnd(16)} ${language}  ${words === null ? 'the message as a whole' : quoted(words)}`,
  );

function causeLines({ decided, kept, onlyEdited, confusion, byLanguage, byProduct }: DiagnosisReport) {
  return [
    decided === 0
      ? 'No diagnosis was decided upon in this time.'
      : `Diagnoses decided: ${decided}; kept: ${kept} (${percent(kept, decided)}).`,
    ...(onlyEdited === 0 ? [] : [`Neither kept nor corrected, as the letter was edited: ${onlyEdited}.`]),
    ...under(
      'Said → made of it',
      confusion.map(
        ({ given, final, count }) =>
          `  ${String(count).padStart(5)}  ${given.padEnd(17)} ${given === final ? 'kept' : `→ ${final}`}`,
      ),
    ),
    ...under('Kept, by language', keptLines(byLanguage)),
    ...under('Kept, by product (most corrections first)', keptLines(byProduct)),
  ];
}

function riskLines({ byRisk, byLanguage, foundByPeople, misheard }: DiagnosisReport['risks']) {
  return [
    ...under(
      'Possible danger: what people were asked',
      byRisk.map(({ risk, ...asked }) => askedLine(risk, asked)),
    ),
    ...under(
      'The same, by language',
      byLanguage.map(({ language, ...asked }) => askedLine(language, asked)),
    ),
    ...under('Dangers that only people found', toldLines(foundByPeople)),
    ...under('Asked about, and no danger', toldLines(misheard)),
  ];
}

/** The report for people. */
export function reportLines(report: DiagnosisReport): string[] {
  return [
    ...causeLines(report),
    ...riskLines(report.risks),
    ...under(
      'Problems heard in corrected diagnoses, of all decided',
      report.problems.map(
        ({ sign, corrected, decided }) => `  ${`${corrected} of ${decided}`.padEnd(14)} ${sign}`,
      ),
    ),
    ...under(
      'What the corrected diagnoses listened to',
      report.misleading.map(({ feature, count }) => `  ${String(count).padStart(5)}  ${feature}`),
    ),
  ];
}
