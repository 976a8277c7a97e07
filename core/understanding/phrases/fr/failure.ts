import type { Phrasebook } from '../phrasebook.ts';

/** French: what fails: function, breakage, leaks, decay. */
export const FAILURE: Phrasebook = {
  stopped_working: String.raw`
    (?:ne |n')?(?:fonctionne\w*|marche\w*|demarre\w*|s'allume\w*|allume\w*|charge\w*|
    repond\w*) (?:deja |toujours |meme |absolument )?(?:plus|pas|jamais|aucunement|point)(?: du tout)?|
    (?:a|ont) (?:completement |subitement |deja )?(?:cesse|arrete) de (?:fonctionner|marcher|charger|
    chauffer|tourner)|s'est arrete\w*|est tombe\w* en panne|en panne|tombe en panne|panne|a rendu l'ame|
    rendu l'ame|a lache|m'a lache\w*|nous a lache\w*|ont lache|a grille|a crame|grille\w*(?= (?:au bout|
    apres))|est mort\w*|morte?s?|hors service|hs|h\.s|foutu\w*|fichu\w*|inerte|aucun signe de vie|
    ne donne plus (?:signe|rien)|plus rien|aucune reaction|ne reagit (?:plus|pas)|impossible (?:de l'|
    de les? |a )(?:allumer|demarrer|mettre en (?:marche|route)|faire (?:fonctionner|marcher))|
    reste (?:noir|eteint|froid|muet)\w*|ecran noir|refuse de (?:s'allumer|demarrer|fonctionner|marcher)
  `,
  malfunction: String.raw`
    (?:ne |n'|n'y |ne s'|ne se |n'en )(?:\w{1,3} )?[a-z']{3,14} (?:plus|pas|jamais|guere|rien|presque|
    quasiment|qu'a moitie|qu'une fois)(?: (?:bien|correctement|du tout|assez|vraiment|comme il faut|
    droit|normalement|completement))?(?! (?:recu|encore recu|satisfait\w*|content\w*|conforme\w*|
    decu\w*|d'accord|eu |mal))|(?:chauffe|ferme|tient|charge|coupe|aspire|colle|tourne|accroche|reste|
    se connecte|se ferme|s'ouvre|imprime|refroidit|gonfle|verrouille|s'allume|seche|mousse|visse|adhere|
    capte|bloque|clipse|freine) (?:plus|pas|mal|a peine|tres mal|jamais|difficilement)|(?:se|
    s') ?(?:bloque|debloque|coupe|eteint|deconnecte|decroche|detache|deregle|coince|fige|plante|
    degonfle|devisse|desserre|decharge|defait|decolle)\w*|(?:coince|grince|couine|grincent|siffle|
    bourdonne|gresille|vibre|tremble|clignote|saute|bugue?|beugue|plante|rame|patine|
    tourne dans le vide|tourne a vide|surchauffe|fait (?:un )?(?:bruit|boucan|vacarme)\w*)|
    bruit (?:anormal|bizarre|infernal|insupportable|de)|faux contact|court-circuit|message d'erreur|
    code erreur|dysfonctionn\w*|defaillan\w*|deconnexion\w*|bug\w*|(?:batterie|autonomie|
    pile) ~ (?:tient|vide|faible|decharge|nulle|plus|ridicule|minutes?|heures?)|(?:peu|pas|manque|
    aucune?|pas assez|faible) (?:de |d')?(?:puissance|aspiration|autonomie|son|signal|pression|reseau|
    volume|succion|luminosite|chaleur|vapeur|connexion)|(?:tres |trop |hyper )(?:bruyant|lent)\w*|
    une fois sur deux|un coup sur deux|affiche (?:n'importe quoi|toujours|mal|une erreur)|
    mesure\w* (?:faux|fausse\w*|n'importe)|imprecis\w*|inefficace\w*|aucun effet|sans effet|
    impossible (?:de|a) (?:l'|le |la |les |se )?(?:fermer|ouvrir|connecter|ajouter|regler|charger|
    visser|monter|appairer|fixer|emboiter|enclencher|plier|deplier|detacher|coller|retirer)
  `,
  broke_in_use: String.raw`
    (?:s'est|se sont|s'etait|c'est|sont|est|a|ont) (?:deja |vite |tout de suite |completement |
    aussitot |soudainement |litteralement |net )*(?:casse|brise|dechire|decousu|decolle|detache|fendu|
    fissure|fendill|effondre|arrache|pete|craque|rompu|deforme|plie|ecaille|effrite|desagrege|dessoude|
    descelle|tordu|demonte|effiloche|perce|deboite|lache|cede|degonfle|decroche|use|troue)\w*|(?:casse|
    cassee|casses|cassees|dechire\w*|decousu\w*|brise\w*|fendu\w*|pete|petee|decolle\w*) ~ (?:apres|
    au bout|des|la premiere|le premier|en|au premier|a la premiere|des la|au bout de)|(?:apres|au bout|
    des|en|des la|des le) (?:d'|de |le |la |a peine |seulement |moins |meme |premiere? |
    deuxieme )*(?:un|une|deux|trois|quatre|cinq|six|quelques|\d{1,3}|premiere?s?|
    peu)[^.!?\n]{0,40}? (?:casse|cassee|decousu|dechire|decolle|lache|brise|fendu|perce|pete|craque|
    cede|detache)\w*|part en (?:morceaux|lambeaux|miettes)|tombe en (?:morceaux|lambeaux|ruine)|
    se (?:casse|dechire|decoud|decolle|detache|brise|deforme|tord|fend|desagrege|delite|demonte|
    dessoude|plie|fissure|demantibule)\w*|s'(?:effrite|ecaille|effiloche|arrache|abime|use|emiette|
    effondre)\w*|a (?:casse|cede|craque|lache|pete)|ont (?:casse|cede|craque|lache|pete)|
    couture\w* (?:qui )?(?:lache\w*|cede\w*|craque\w*|saute\w*|a lache)
  `,
  leaks: String.raw`
    fuit|fuient|fuite|fuites|fuyait|coule (?:par|de|dessous|partout|en)|coulait|ca coule|goutte\w*|
    suinte\w*|(?:pas|plus|pas du tout) (?:etanche|impermeable|hermetique)\w*|prend l'eau|
    laisse (?:passer|echapper) ~ (?:eau|air|liquide)|perd (?:de l'eau|de l'air|son eau)|se degonfle\w*|
    degonfl\w*|infiltration\w*|mouille\w* (?:l'interieur|a l'interieur)
  `,
  spoiled: String.raw`
    moisi\w*|moisissure\w*|perime\w*|date (?:de peremption|limite|depassee|courte)|dluo|dlc|ddm|
    pourri\w*|rance\w*|avarie\w*|asticot\w*|insecte\w*|charancon\w*|mites|larves?|bestiole\w*|
    odeur\w* ~ (?:chimique|forte|desagreable|insupportable|bizarre|horrible|moisi|renferme|plastique|
    infecte|nauseabonde|brule)|sent (?:tres |trop |super )?(?:mauvais|fort|le moisi|le plastique|
    le renferme|le chimique|le rance|la javel)|pue|puent|puait|puanteur|gout ~ (?:bizarre|chimique|amer|
    horrible|desagreable|rance|plastique|infect|artificiel|metallique)|immangeable\w*|imbuvable\w*|
    pas frais|plus frais|tourne(?= (?:lait|creme|sauce))|desseche\w*|fane\w*|aucun gout|sans gout|
    aucune odeur|cheveu\w* (?:dans|dedans)|infect\w*|ecoeurant\w*
  `,
  own_effort: String.raw`
    (?:essaye|teste|change|remplace|reinitialise|branche|tente) ~ (?:plusieurs|autre|autres|
    differente?s?|tout|toutes|tous|prises?|cable\w*|piles|neuves|chargeur\w*|telephones?|fois)|
    autre prise|piles neuves|(?:en suivant|suivi|selon|conformement|respecte|comme (?:dit|
    indique) (?:dans|sur)) ~ (?:notice|instructions|consignes|mode|etiquette|preconisations)|
    jamais tombe\w*|utilisation normale|usage normal|avec (?:soin|precaution\w*)|porte\w* (?:une|
    deux) fois|utilise\w* (?:une|deux|trois) fois|des le (?:debut|premier)|d'usine|d'origine|
    depuis le debut
  `,
  after_time: String.raw`
    (?:apres|au bout|depuis|en|des|pendant|il y a|a peine|moins) (?:d'|de |environ |a peine |seulement |
    moins de |plus de |les |la |le |seule )*(?:un|une|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|
    quelques|\d{1,3}|premiere?s?|seconde|deuxieme|2e|1er|demi) ?(?:heures?|jours?|semaines?|mois|ans?|
    annees?|utilisations?|lavages?|fois|minutes?|usages?|voyages?|sorties?|trajets?|nuits?)|(?:des|a|au|
    a la|lors de la|lors du) (?:la |le )?(?:premier|premiere|deuxieme|second|seconde|1er|1ere|
    2e) (?:utilisation|lavage|jour|fois|essai|voyage|sortie|usage|nuit)|utilise\w* (?:une|deux|trois|
    \d) (?:seule )?fois|porte\w* (?:une|deux) (?:seule )?fois|peu de temps|depuis (?:hier|lundi|mardi|
    mercredi|jeudi|vendredi|samedi|dimanche|ce matin|noel)
  `,
  worked_at_first: String.raw`
    (?:au debut|au depart|dans un premier temps|les premiers?|les premieres|jusqu'a|
    jusque) (?:\w{2,12} ){0,4}(?:bien|marchait|fonctionnait|parfait\w*|nickel|ok|satisfait\w*|
    content\w*|super)|(?:marchait|fonctionnait|etait|a marche|
    a fonctionne) (?:\w{2,9} ){0,2}(?:au debut|au depart|jusqu'a|puis|pendant)|puis (?:plus rien|il|
    elle|ca)|du jour au lendemain|d'un coup|ne \w{3,12} plus|tout a coup
  `,
};
