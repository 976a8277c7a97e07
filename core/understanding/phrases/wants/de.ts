import type { Want } from '../../../words/want.ts';

export const DE_WANTS: Readonly<Record<Want, string>> = {
  refund: String.raw`
    erstatt\w*|ruckerstatt\w*|geld zuruck|(?:kaufpreis|geld|betrag|summe) ~ zuruck|zuruckgeben|
    zuruckschick\w*|zuruckzuschicken|schick\w* ~ zuruck|geht zuruck|gehen zuruck|retour\w*|rucksend\w*|
    ruckgabe|zuruckgesend\w*|gutschrift|preisnachlass|teilerstattung|entschadig\w*|zuruckzahl\w*|
    ruckzahlung
  `,
  replacement: String.raw`
    ersatz(?!teil)\w*|umtausch\w*|austausch\w*|neu(?:e|en|es|er) (?:ware|gerat|exemplar|artikel|stuck|
    zuschick\w*|bitte)|(?:richtige\w*|neue\w*|anderes|korrekte\w*) ~ (?:schick\w*|send\w*|zusend\w*|
    liefer\w*|zu)|nachliefer\w*|neulieferung|ersetz\w*|tauschen|noch ?mal (?:schicken|senden|liefern)
  `,
  part: String.raw`
    ersatzteil\w*|(?:fehlende\w*|neue\w*|einzelne\w*|passende\w*) (?:schraube\w*|teil\w*|deckel|kabel|
    ladekabel|netzteil|rad|griff|fuss|fuß|rolle|dichtung)|(?:schraube\w*|teil|teile|deckel|kabel|
    netzteil|rad|griff|rolle|dichtung|anleitung|fernbedienung|akku|stopfen) ~ (?:nachsend\w*|
    nachschick\w*|schicken|zuschicken|zusenden|nachliefern|nachkaufen|nachbestellen|einzeln)|nachkaufen
  `,
  help: String.raw`
    hilfe|helfen|wie (?:kann|muss|soll|geht|bekomme|stelle|funktioniert|mache|krieg\w*)|was (?:mache|
    muss|kann|soll) ich|mache ich (?:was|etwas) falsch|tipp\w*|konnen sie mir (?:sagen|erklaren)|
    erklar\w*|rat|trick|gibt es (?:eine|einen) (?:trick|video|anleitung)|woran (?:kann|liegt)|normal so|
    ist das normal
  `,
};
