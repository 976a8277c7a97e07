import type { Phrasebook } from '../phrasebook.ts';

/** French: what was promised, and what came instead. */
export const PROMISE: Phrasebook = {
  listing_said: String.raw`
    (?:comme|que|sur|dans|selon|d'apres|contrairement|pas|par rapport|conforme|correspond\w*|
    rien a voir) (?:\w{1,10} ){0,3}(?:photo\w*|description|descriptif|annonce|image\w*|fiche|annonc\w*|
    decrit\w*|indique\w*|visuel\w*|presente\w* sur|site|titre|promis\w*|caracteristiques|mentionne\w*|
    page)|(?:photo\w*|description|descriptif|annonce|fiche|image\w*|site|titre|vendeur|visuel\w*|
    publicite|pub) ~ (?:dit|disait|indique\w*|montre\w*|parle|mentionne\w*|mensong\w*|trompeu\w*|faux|
    fausse\w*|erron\w*|precise\w*|promet\w*|ment|laisse (?:croire|penser)|correspond\w*|affirme|
    garantit|stipul\w*)|(?:non|pas|n'est pas|pas du tout|absolument pas) conforme\w*|(?:ne |
    n')?correspond\w* (?:pas|en rien|aucunement|absolument pas|pas du tout)|publicite mensongere|
    mensong\w*|trompeu\w*|tromperie|tromper|induit\w* en erreur|cense\w* (?:etre|faire|avoir|tenir)|
    soi-disant|soit disant|pretendu\w*|annonce\w* (?:comme|a|pour|etanche|en|avec)|vendu\w* comme|
    promis\w*|vante\w*|au lieu (?:du|de|des|d')(?: la| l'| les)? (?:\w{1,9} )?(?:annonce|promis|indique|
    prevu)\w*
  `,
  differs: String.raw`
    (?:couleur|coloris|teinte|taille|matiere|tissu|motif|modele|forme|dimension\w*|aspect|texture|
    materiau|rendu) ~ (?:differ\w*|pas (?:la meme|le meme|celle|du tout|identique|pareil\w*)|
    rien a voir|plus (?:fonce|clair|terne|pale|petit)\w*|n'est pas|ne correspond|autre|n'a rien)|
    (?:tres |completement |totalement |assez |vraiment |legerement )?(?:different\w*|plus (?:fonce|
    clair|terne|petit|court|fin|pale|sombre|jaune|vert|gris)\w*)(?: de| que| du)|(?:ce n'est|c'est|
    n'est|c'est pas|est|sont|pas) (?:pas |absolument pas |pas du tout |en realite |juste )?(?:du |
    de la |de l'|en |un )?(?:vrai |simple |faux )?(?:cuir|bois|coton|laine|metal|inox|acier|soie|verre|
    lin|bois massif|chene|velours|plastique|polyester|simili|mdf|agglo|contreplaque|synthetique)|
    au lieu (?:de |du |d')(?:cuir|bois|coton|metal|inox|\d|verre|la)|rien a voir|
    pas (?:du tout )?ce (?:que|a quoi) (?:j'attendais|je|j')|s'attend\w*|faux (?:cuir|bois|plafond)
  `,
  size_fit: String.raw`
    (?:trop|bien trop|beaucoup trop|tres|un peu|vraiment) (?:petit|grand|serre|large|court|long|etroit|
    juste|haut|bas|lourd|epais|gros|ajuste)\w{0,3}|taille\w* (?:\w{2,9} )?(?:petit|grand|mal|trop|
    bizarre\w*|une taille|enfant|pas)|(?:ne |n')?(?:rentre|va|passe|entre|s'adapte|tient|
    me va)\w* (?:pas|plus|jamais|meme pas)(?! (?:a la|mal))|plus (?:petit|grand|court|etroit|large|
    long)\w* que|minuscule\w*|une taille (?:en dessous|au dessus|de moins)|pointure ~ (?:petit|en|trop|
    pas)|pas (?:a )?(?:la |ma )?(?:bonne )?(?:taille|dimension|pointure)|mesure (?:seulement|en realite|
    reellement|que|a peine|\d)|mesures? ~ (?:fausses?|inexactes?|incorrectes?)|
    dimensions? ~ (?:fausses?|inexactes?|incorrectes?|ne|pas)|taille (?:poupee|enfant|lilliput)
  `,
  not_compatible: String.raw`
    (?:in|non |pas |n'est pas )compatib\w*|incompatib\w*|ne (?:supporte|prend|reconnait|gere) pas|
    n'est pas reconnu\w*|pas reconnu\w*|(?:ne |n')(?:va|rentre|s'adapte|passe|convient|tient|se visse|
    s'emboite) pas (?:sur|dans|avec|a|pour|au)|pas adapte\w*|inadapte\w*|mauvais (?:connecteur|embout|
    branchement|filetage)|prise (?:anglaise|americaine|non|pas|chinoise|us|uk)|pas de (?:wifi|bluetooth|
    port)|pas prevu\w* pour|(?:notice|menu|appli\w*) (?:uniquement |seulement |que )?en (?:anglais|
    chinois|allemand)
  `,
  less_than_stated: String.raw`
    (?:seulement|que|a peine|tout juste|meme pas|au lieu de|au lieu des|au lieu du|pas|maximum|
    reellement|en realite) (?:\d{1,5}(?:[.,]\d{1,3})? ?(?:%|g|grammes|kg|ml|cl|l|litres?|cm|mm|m|
    metres?|pouces|watts?|w|mah|go|to|pieces|lumens|degres|heures|h|db|bar)|la moitie|un tiers)|
    \d{1,5}(?:[.,]\d+)? ?(?:g|kg|ml|cl|l|cm|mm|m|w|mah|go|pieces)?(?: de \w{4,9})? (?:au lieu|et non|
    et pas|plutot que) ~ (?:de |du |des )?\d{0,5}|a moitie (?:vide|plein|rempli)\w*|moitie (?:vide|
    moins)|pas (?:rempli|plein)\w*|quantite ~ (?:moindre|inferieure|insuffisante|ridicule|pas)|
    moins (?:de \w+ )?que (?:prevu|annonce|indique)|(?:il |qui )?manque \d+ ?(?:g|ml|cl|cm|pieces)
  `,
  other_received: String.raw`
    (?:mauvais|mauvaise|autre|pas le bon|pas la bonne|faux) (?:article|produit|modele|couleur|taille|
    coloris|reference|pointure|commande|objet|livre|version|colis|variante|piece)s?|(?:recu|livre|
    envoye|recois|expedie|recue|recus|arrive|livree) (?:\w{2,8} ){0,4}(?:autre chose|un autre|une autre|
    d'autres|le mauvais|la mauvaise|a la place|au lieu|different|differente|mauvais|mauvaise)|
    (?:commande|commander|demande|achete|pris|choisi|voulais|attendais|paye|
    commandais)\w*[^.!?\n]{1,60}?(?:recu|recois|recue|livre|arrive|envoye|me retrouve|eu droit|expedie|
    dans le (?:carton|colis))\w*|(?:recu|recois|recue|livre|envoye|arrive|
    recus)\w*[^.!?\n]{1,50}?(?:au lieu|a la place|commande|alors que|et non|et pas)\w*|(?:pas|n'est pas|
    n'etait pas) (?:du tout )?(?:ce que|celui|celle|ceux|l'article|le produit|le modele|la couleur|
    la taille) (?:que )?(?:j'ai|j'avais|nous avons|j') ?(?:commande\w*|demande\w*|achete\w*|choisi\w*)|
    erreur (?:de |d'|dans )(?:l'|la |le )?(?:article|envoi|expedition|produit|commande|taille|couleur|
    modele|preparation|livraison|reference|coloris)|trompe\w* (?:d'article|de produit|de couleur|
    de taille|de modele|dans)|vous etes trompe\w*|sur ma commande|interverti\w*|colis d'un autre|
    quelqu'un d'autre
  `,
  used_before: String.raw`
    (?:deja|visiblement|manifestement|clairement) (?:\w{2,8} )?(?:ouvert|utilise|servi|porte|use|
    deballe|active|enregistre|ete)\w*|d'occasion|occasion|reconditionne\w*|(?:produit|article) (?:usage|
    use|utilise|ouvert|de retour|retourne)\w*|traces? (?:d'utilisation|d'usure|de doigts|d'usage)|
    pas (?:neuf|neuve|neufs)|scelle ~ (?:brise|casse|rompu|ouvert|absent|dechire)|pas scelle\w*|
    retour client|remballe\w*|cheveux (?:dedans|dessus|dans|colles)|poils de|empreintes? (?:de doigts|
    digitales)|compte d'un|donnees d'(?:un|une)|photos d'(?:un|une)|seconde main|
    taches? de (?:maquillage|fond de teint|nourriture|deodorant)|ancien proprietaire
  `,
  not_genuine: String.raw`
    contrefacon\w*|contrefait\w*|faux|fausse|pas (?:un |une |d')?(?:original|originale|authentique|vrai|
    vraie)s?|copie|imitation\w*|replique|non authentique|fake|pas d'origine|
    numero de serie ~ (?:inconnu|invalide|pas|inexistant)
  `,
};
