import type { Want } from '../../../words/want.ts';

export const NL_WANTS: Readonly<Record<Want, string>> = {
  refund: String.raw`
    terugbetal\w*|geld terug|terug(?:sturen|gestuurd|zenden|geven|gave)|retour\w*|stuur ~ terug|
    gaat terug|vergoed\w*|creditering|korting
  `,
  replacement: String.raw`
    vervang\w*(?! (?:de )?batterij)|omruil\w*|ruilen|(?:stuur|sturen|opsturen|krijg|graag|
    leveren) ~ (?:nieuwe?|andere?|goede|juiste)|nieuw exemplaar|een nieuwe
  `,
  part: String.raw`
    onderdeel|onderdelen|(?:stuur|sturen|nasturen|opsturen|nabestellen) ~ (?:schroef|schroeven|deksel|
    kabel|lader|wiel|dop|handvat)|(?:schroef|schroeven|deksel|kabel|lader|wiel|dop|
    handleiding) ~ (?:nasturen|opsturen|toesturen|sturen|nabestellen)|reserveonderdel\w*
  `,
  help: String.raw`
    help|hulp|helpen|hoe (?:kan|moet|krijg|doe|stel|werkt|zet)|wat (?:moet|kan|doe) ik|
    doe ik iets (?:fout|verkeerd)|is dit normaal|tips?|uitleg\w*|kunt u (?:uitleggen|zeggen|aangeven)|
    iemand een idee
  `,
};
