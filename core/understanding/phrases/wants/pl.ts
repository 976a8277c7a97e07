import type { Want } from '../../../words/want.ts';

export const PL_WANTS: Readonly<Record<Want, string>> = {
  refund: String.raw`
    zwrot\w*|zwroc\w*|zwracam|oddac|oddaje|oddajcie|odesl\w*|odsylam|pieniadz\w*|pieniedzy|kase|
    rekompensat\w*|rabat\w*|reklamacj\w*
  `,
  replacement: String.raw`
    wymian\w*|wymieni\w*|(?:przysl\w*|wysl\w*|dosl\w*|prosze o|poprosze) ~ (?:now\w*|inn\w*|wlasciw\w*|
    dobr\w*|drug\w*)|nowy egzemplarz
  `,
  part: String.raw`
    czesc\w* (?:zamienn\w*|brakujac\w*)|brakujac\w* (?:czesc\w*|element\w*|srub\w*)|(?:doslac|dosylac|
    doslanie|przyslac|wyslac|dokupic) ~ (?:srub\w*|czesc\w*|pokryw\w*|kabel|ladowark\w*|pilot\w*|kol\w*|
    instrukcj\w*|element\w*|sam\w*)
  `,
  help: String.raw`
    pomoc\w*|pomoz\w*|jak (?:to|mam|sie|moge|nalezy|podlaczyc|ustawic|wlaczyc|zrobic)|co (?:mam|moge|
    robie) (?:zrobic|zle)?|czy to normalne|prosze o (?:rade|wyjasnienie|wskazowk\w*|informacj\w*)|
    podpowie\w*|porad\w*|jakies rady
  `,
};
