import type { Want } from '../../../words/want.ts';

export const SV_WANTS: Readonly<Record<Want, string>> = {
  refund: String.raw`
    aterbetal\w*|pengarna tillbaka|pengar tillbaka|skick\w* ~ (?:tillbaka|i retur)|returner\w*|retur|
    ersattning|prisavdrag|kompens\w*|lamna tillbaka
  `,
  replacement: `
    byt(?:a|e|er)(?! batteri)|utbyte|ersattningsvara|ersatta|(?:skicka|sand|fa|vill ha) ~ (?:ny|nytt|
    nya|ratt|annan|annat|en ny)|ny vara|omleverans
  `,
  part: String.raw`
    reservdel\w*|(?:skicka|fa|kopa|bestalla|eftersanda) ~ (?:skruv\w*|del|delar|lock|kabel|laddare|hjul|
    handtag|fjarrkontroll|packning)
  `,
  help: String.raw`
    hjalp\w*|hur (?:gor|ska|far|kan|staller|anvander|funkar|kopplar)|vad (?:ska|gor|kan) jag|
    gor jag (?:nagot|nat) fel|ar det normalt|tips|rad|forklar\w*|kan ni (?:saga|forklara|beratta)|
    finns det (?:nagot|nat|en) (?:trick|knep|satt)
  `,
};
