import type { Phrasebook } from '../phrasebook.ts';

/** French: how it is made, and how it got here. */
export const MAKE: Phrasebook = {
  workmanship: String.raw`
    (?:couture\w*|finition\w*|fil|fils|soudure\w*|peinture|vernis|ourlet|assemblage|colle|percage\w*|
    trous?|revetement|impression) ~ (?:mal|bacle\w*|defait\w*|lache\w*|grossier\w*|approximati\w*|
    mediocre\w*|pendent|pend|depasse\w*|ecaille\w*|part|de travers|rate\w*|pas|visible\w*|irregulier\w*|
    qui s'en|negligee\w*|a revoir|laisse\w*|deplorable\w*|catastrophique\w*|en face)|(?:mal|
    grossierement) (?:fini|cousu|coupe|assemble|monte|colle|peint|fabrique|soude|perce|concu|ajuste|
    imprime|taille|visse|ebavure)\w*|(?:mauvaise|mauvaises|pietre) (?:finition\w*|couture\w*|
    fabrication|conception)|defaut\w* (?:de fabrication|de finition|de couture|d'impression|sur|
    de conception|d'assemblage)|malfacon\w*|(?:est|sont|tout|toute|arrive|un peu|completement) (?:tordu|
    voile|bancal|gondole|raye|tache|troue|rouille|irregulier|desaxe|cabosse d'usine|deforme)\w*|
    de travers|bancal\w*|rayure\w*|raye\w*|tache\w* (?:sur|de|d')|des taches|une tache|rouille\w*|
    trou dans|un trou|des trous|bulle\w* (?:d'air|sous|dans)|bavure\w*|peluche\w*|bouloche\w*|
    effiloche\w*|fils qui|perd ses poils|traces de colle|ecaille\w*|pas droit\w*|pas d'aplomb|
    asymetrique
  `,
  fades_or_shrinks: String.raw`
    deteint|deteignent|deteint\w*|delave\w*|decolore\w*|decoloration|retreci\w*|retrecit|a rapetisse|
    a perdu ~ couleur\w*|couleur\w* ~ (?:parti\w*|passe\w*|disparu\w*|degorge\w*|delave\w*)|degorge\w*|
    ternit|terni\w*|noirci\w*|jauni\w*|(?:apres|des|au) (?:le |la |un |une |\d |premiers? |premiere |
    deuxieme |seul |deux |trois |quelques )*(?:lavages?|passage en machine|machine|lessive)|lavages?|
    deforme\w* au lavage|feutre\w*(?= au)
  `,
  poor_quality: String.raw`
    (?:mauvaise|pietre|tres mauvaise|basse|faible|qualite|pauvre|sans) (?:\w{2,10} )?qualite|
    qualite ~ (?:mediocre|mauvaise|deplorable|nulle|decevante|tres moyenne|moyenne|lamentable|douteuse|
    pas au|zero|execrable|inferieure|pas la|bas de gamme|catastrophique|a desirer|merdique|limite)|
    bas de gamme|camelote|pacotille|de la (?:merde|daube|m\*+de)|merdique\w*|plastique (?:tres |trop |
    bas |de mauvaise |cheap|fragile|fin|mou|qui)|cheap|(?:trop|tres|hyper|super|vraiment|si|
    ultra) (?:fin|fine|mince|fragile|leger|legere|souple|dur|dure|rigide)s?|fragile\w*|pas solide\w*|
    peu solide\w*|pas (?:tres )?(?:resistant|costaud|robuste|stable|epais)\w*|instable\w*|ne (?:vaut|
    valent) (?:pas|rien)|transparent\w*|tissu (?:fin|rugueux|qui gratte|desagreable|synthetique)|gratte|
    rugueux|inconfortable\w*|toc|fait (?:cheap|toc|bas de gamme)|pas fait pour durer
  `,
  missing_part: String.raw`
    (?:il |ils |y |me |nous )?(?:manque|manquait|manquent|manquant\w*|manquaient|
    manquante?s?)(?! de (?:puissance|son|serieux|chance))|(?:pas|sans|aucune?|ni|absence|pas de|
    absence de) (?:de |d'|la |les |le )?(?:\w{3,12} )?(?:vis|notice|mode d'emploi|chargeur|cable|
    couvercle|telecommande|piles|accessoire\w*|adaptateur|boulons?|chevilles?|cle|support|fixation\w*|
    sangle|pied|bouchon|poignee|housse)(?: (?:dans|dedans|fourni\w*|inclus\w*|livre\w*|avec|
    a l'interieur))?|incomplet\w*|incomplete\w*|pas complet|(?:vis|notice|chargeur|cable|piece\w*|
    accessoire\w*|couvercle|telecommande) ~ (?:absent\w*|oublie\w*|pas (?:fourni|dans|inclus|presente?|
    la)\w*|introuvable)
  `,
  called_faulty: String.raw`
    defectueu\w*|defaut|defauts|deffectueu\w*|defaillant\w*|vice cache|vice de|produit casse|casse|
    cassee|casses|cassees|brise\w*|abime\w*|endommage\w*|fele\w*|fissure\w*|fendu\w*|dechire\w*|
    troue\w*|detache\w*
  `,
  damaged_on_arrival: String.raw`
    (?:arrive|recu|livre|deballe|ouvert|ouvrant|ouverture|reception|livraison|deballage|recois|recue|
    colis)\w* ~ (?:casse|brise|abime|endommage|ecrase|cabosse|fissure|fendu|fele|ouvert|eventre|dechire|
    mouille|trempe|tordu|raye|enfonce|plie|explose|en morceaux|en miettes|en mille|coule|renverse|
    eclate|perce|ebreche|detruit|deforme)\w*|(?:casse|brise|abime|endommage|ecrase|cabosse|fissure|
    fendu|fele|eventre|tordu|enfonce|plie|eclate|ebreche|raye)\w* (?:a |des |lors |pendant |dans |
    au )(?:l'arrivee|la reception|la livraison|de la livraison|du transport|le transport|l'ouverture|
    le colis|le carton|l'emballage|deballage|reception|cours)|(?:en )?(?:mille morceaux|miettes|
    morceaux)|eclats de verre|bris de verre|verre brise|bosse\w*|cabosse\w*|enfonce\w*|ebreche\w*|
    ecrase\w*|explose\w* dans|renverse\w* dans|tout a coule|a coule|avait coule|coule dans|
    s'est (?:vide|renverse|repandu)\w*|(?:coin|coins|angle|angles|bord) ~ (?:casse\w*|enfonce\w*|
    abime\w*|ecrase\w*|ebreche\w*|plie\w*)|pliure\w*|corne\w*|choc (?:pendant|lors|de|au|du)|eclate\w*
  `,
  packaging: String.raw`
    (?:emballage|carton|colis|paquet|enveloppe|boite|sachet|protection|calage|pochette|conditionnement|
    emballe) ~ (?:abime\w*|dechire\w*|ouvert\w*|ecrase\w*|eventre\w*|mouille\w*|trempe\w*|
    insuffisant\w*|inexistant\w*|inadapte\w*|leger|legere|mediocre\w*|mauvais\w*|enfonce\w*|
    endommage\w*|troue\w*|detrempe\w*|deplorable\w*|nul|nulle|a revoir|trop grand|perce\w*|en piteux|
    defonce\w*|minimaliste|limite|absent\w*|pourri)|(?:mal|tres mal|peu|pas|a peine|
    insuffisamment) (?:emballe|protege|cale|conditionne)\w*|(?:sans|aucune?|pas de|zero|
    pas la moindre) (?:\w{3,12} )?(?:protection|calage|bulle\w*|papier bulle|emballage|carton|
    rembourrage|suremballage)|papier bulle\w*|(?:pendant|durant|lors|au cours|dans) (?:du |
    le )?transport|transporteur|livreur ~ (?:jete|lance|balance)|balade\w* dans le carton|
    simple (?:enveloppe|sachet|pochette|sac)|en vrac|fragile(?= (?:marque|ecrit|indique))
  `,
};
