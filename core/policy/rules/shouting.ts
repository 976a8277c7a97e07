import type { Rule } from '../rule.ts';

/** Names of norms, plugs and parts that are written in capitals anyway. */
const ACRONYMS = new Set(
  'usb hdmi led lcd oled wlan wifi lan dvd cd tv pc ac dc ok sos eu uk usa ce faq pdf nfc gps rgb ssd hdd ram cpu gpu vat mwst tva iva dhl ups usps dpd gls fedex tnt brt sda ctt asin sku ean upc fba vcr aaa aa xl xxl xs iso din en ip abs pvc tpe pet bpa mdf hepa diy id pin sim hd uhd fhd qled hdr smd'.split(
    ' ',
  ),
);
/** A run of capital words shouts from three words or, for long ones, two. */
const RUN_WORDS_MIN = 3;
const RUN_LETTERS_MIN = 10;
const SCATTERED_MIN = 4;

const CAPITAL_RUN =
  /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}'’]*(?:[ ,:;!.-]{1,3}\p{Lu}[\p{Lu}'’]*){0,60}(?![\p{L}\p{N}])/gu;

function loudWords(run: string): string[] {
  return run.split(/[^\p{L}'’]+/u).filter((word) => word !== '' && !ACRONYMS.has(word.toLowerCase()));
}

export const shouting: Rule = {
  rule: 'shouting',
  level: 'warn',
  why: 'Capitals and rows of exclamation marks read as shouting: write the words in normal case with one mark.',
  find: ({ parts }) =>
    parts.flatMap(({ own }) => {
      const runs = [...own.matchAll(CAPITAL_RUN)].map(([run]) => run);
      const loud = runs.filter((run) => {
        const words = loudWords(run);
        return words.length >= RUN_WORDS_MIN && words.join('').length >= RUN_LETTERS_MIN;
      });
      const scattered = runs.flatMap(loudWords).filter((word) => word.length >= 4);
      const marks = own.match(/[!?]{4,}|!{3}/g) ?? [];
      return [
        ...loud,
        ...(loud.length === 0 && scattered.length >= SCATTERED_MIN ? [scattered.join(' ')] : []),
        ...marks,
      ];
    }),
};
