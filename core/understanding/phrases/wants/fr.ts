import type { Want } from '../../../words/want.ts';

export const FR_WANTS: Readonly<Record<Want, string>> = {
  refund: String.raw`
    rembours\w*|argent|renvoy\w*|renvoi|renvoie|retourn\w*|procedure de retour|retour (?:svp|s'il|du|de|
    et|gratuit|immediat)|faire un retour|demande de retour|avoir|geste commercial|dedommag\w*|
    indemnis\w*
  `,
  replacement: String.raw`
    rempla\w*|echang\w*|(?:renvoy\w*|envoy\w*|expedi\w*|recevoir|livr\w*) ~ (?:neuf|nouveau|nouvelle|
    autre|bon|bonne|le bon|correct\w*)|un autre (?:svp|exemplaire)|un neuf|bon (?:modele|article|
    produit) (?:svp|s'il)
  `,
  part: String.raw`
    piece\w* (?:de rechange|detachee\w*|manquante\w*)|(?:envoy\w*|recevoir|commander|fournir|avoir|
    acheter) ~ (?:vis|piece|pieces|couvercle|chargeur|cable|poignee|roue|roulette|joint|pied|bouchon|
    notice|telecommande|filtre|batterie)
  `,
  help: String.raw`
    aide\w*|aidez|comment (?:faire|fait|on|je|puis|dois|regler|utiliser|connecter|brancher|nettoyer|
    enlever)|que (?:faire|dois-je)|est-ce normal|c'est normal|conseil\w*|expliqu\w*|astuce|une idee|
    que puis-je|y a-t-il (?:une|un)|solution
  `,
};
