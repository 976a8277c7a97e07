/** Cuts text into sentences and clauses, in linear time, for scripts with and without spaces. */

/** A sentence longer than this is read in pieces, so that text without full stops costs no more than text with. */
const SENTENCE_MAX = 700;

/** Ends of sentences: a mark before a space, a mark that lacks its space ("photos.We"), 。, an empty line. */
const BOUNDARY =
  /(?<![.!?])[.!?]+["”“»')\]]*(?=\s|$)|(?<=[\p{Ll})])[.!?](?=\p{Lu}[\p{Ll} '])|(?<![!?])[!?]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|[。！？…]+|\n[ ]*\n/gu;

/** Abbreviations whose full stop ends nothing, lower case. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st no nr hr fr sr sra dra srta sig dott bzw usw inkl exkl ca evtl tel ggf sog max min art pos vgl dhr mevr pan ul np tzn itp itd m mme mlle bl a o ex ej p pl tj osv kl resp enc'.split(
    ' ',
  ),
);

const LAST_WORD = /(?<!\p{L})(\p{L}+)\.$/u;

function endsWithAbbreviation(text: string): boolean {
  const word = LAST_WORD.exec(text.slice(-12))?.[1];
  return word !== undefined && (word.length === 1 || ABBREVIATIONS.has(word.toLowerCase()));
}

/** The sentences of a text with their own end marks; joined, they are the text. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  const push = (end: number) => {
    for (let from = start; from < end; from += SENTENCE_MAX)
      sentences.push(text.slice(from, Math.min(end, from + SENTENCE_MAX)));
    start = end;
  };
  for (const boundary of text.matchAll(BOUNDARY)) {
    const end = boundary.index + boundary[0].length;
    if (boundary[0] === '.' && endsWithAbbreviation(text.slice(start, end))) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}

/** The clauses of a sentence, cut at commas, semicolons, colons, dashes and brackets. */
export function splitClauses(sentence: string): string[] {
  return sentence
    .split(/[,;:()、，；：]|(?<!\S)-+(?!\S)|(?<=\s)-(?=\s)/u)
    .filter((clause) => clause.trim() !== '');
}
