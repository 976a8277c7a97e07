import type { Phrasebook } from '../phrasebook.ts';

/** French: handling, delivery, opinion, weight. */
export const HANDLING: Phrasebook = {
  asks_how: String.raw`
    comment (?:on |je |faire|fait|puis|dois|peut|doit|faut|regler|utiliser|connecter|brancher|nettoyer|
    monter|enlever|ouvrir|fermer|changer|reinitialiser|se|ca)|qu'est-ce que je (?:fais|dois)|je (?:fais|
    m'y prends) (?:\w{2,9} )?(?:mal|quelque chose de mal)|est-ce (?:que c'est )?normal|c'est normal|
    y a-?t-?il (?:un|une) (?:astuce|truc|ordre|reglage|video|notice|manip\w*)|(?:pouvez|
    pourriez)-vous (?:me )?(?:dire comment|expliquer|aider|indiquer)|je (?:ne )?(?:comprends|
    sais) pas (?:comment|ou|quel|quelle|pourquoi)|je n'arrive pas a|quelqu'un (?:sait|peut)|une (?:idee|
    astuce|solution)|quel(?:le)? (?:bouton|mode|programme|ordre|cote|position)|faut-il|dois-je|
    est-ce que je dois|ca vient (?:peut-etre )?de moi
  `,
  own_way: String.raw`
    (?:j'ai|on a|nous avons|je l'ai|je les ai|mon mari a|
    je) (?:\w{2,10} ){0,3}[^.!?\n]{0,30}?(?:lave-vaisselle|micro-ondes|seche-linge|machine a laver|a 60|
    a 90|eau bouillante|javel|vinaigre|sans (?:lire|eau|filtre|le|la notice|adaptateur)|a la place|
    retire le|enleve le|jete la notice|saute l'etape|desactive|coupe le|debranche|laisse le film|
    au soleil|dehors|sous la pluie|tant pis)|(?:pas|jamais|sans) (?:\w{2,7} )?(?:lu|lire|suivi|regarde|
    utilise|ouvert) (?:la |le |les |l')?(?:notice|mode d'emploi|instructions?|manuel|livret|papier|
    etapes)|(?:notice|mode d'emploi) ~ (?:jete\w*|pas lu\w*|poubelle)|qui lit|(?:bluetooth|localisation|
    gps|wifi) ~ (?:coupe\w*|desactive\w*|eteint\w*|ferme\w*)|5 ?ghz|(?:mon|un) (?:ancien|vieux|propre|
    autre) (?:chargeur|cable|adaptateur|transfo)|(?:film|pellicule|languette|protection|autocollant|
    cale) ~ (?:pas (?:enleve|retire)\w*|laisse\w*|encore)|a l'envers|dans le mauvais sens|
    c'est (?:peut-etre )?ma faute|mon erreur(?! de)|peut-etre que j'ai|j'aurais (?:peut-etre )?du|
    (?:eau|produit|papier|lessive|huile|etiquettes?) (?:du robinet|vaisselle|normal\w*|ordinaire\w*|
    classique\w*)|par economie|pour (?:gagner du temps|economiser|ne pas)
  `,
  hard_to_use: String.raw`
    (?:notice|montage|installation|mode d'emploi|appli\w*|instructions|utilisation|reglage\w*|manuel|
    menu\w*|assemblage|configuration) ~ (?:incomprehensible\w*|complique\w*|difficile\w*|pas clair\w*|
    mal traduit\w*|illisible\w*|uniquement en|en chinois|en anglais|galere|confus\w*|inutile\w*|
    un enfer|peu clair\w*|absente?|mal faite?|prise de tete)|(?:tres |trop |assez |super )?(?:complique|
    difficile|penible|galere|laborieux)\w* (?:a |d')(?:utiliser|monter|installer|regler|comprendre|
    nettoyer|ouvrir|assembler|configurer|mettre)|pas (?:intuitif|pratique|facile|evident|
    ergonomique)\w*|usine a gaz|je n'y comprends rien|rien compris
  `,
  late: String.raw`
    (?:livraison|colis|commande|envoi|expedition|delai|paquet) ~ (?:en retard|tard\w*|retard\w*|long\w*|
    jamais|perdu\w*|pas (?:arrive|recu|livre|la)\w*|interminable\w*|depasse\w*|bloque\w*|chez (?:le|un|
    mon) voisin|toujours|annonce pour|pas respecte\w*)|retard\w*|toujours (?:pas|rien) (?:recu|arrive|
    livre|eu)\w*|(?:jamais|pas encore|pas) (?:ete )?(?:recu|livre|arrive)\w*|(?:j'attends|attends|
    attendu|attente) (?:\w{2,9} )?(?:depuis|toujours|encore|plus de|des)|ou (?:est|en est) (?:mon|ma)|
    suivi (?:de|du|bloque|indique|colis)|livreur|chronopost|colissimo|mondial relay|point relais|
    adresse de livraison|date de livraison
  `,
  price: String.raw`
    trop cher\w*|tres cher\w*|hors de prix|cher pour|chere?s?|(?:prix|tarif) ~ (?:eleve|exorbitant|
    excessif|baisse|moins|abusif|exagere|plus bas|augmente|double)|moins cher\w*|arnaque sur le prix|
    (?:frais|port|facture\w*) (?:de (?:port|retour|livraison|douane))|\d+ ?(?:€|euros?) (?:de moins|
    moins cher|de plus|de frais)|promo\w*|code (?:promo|reduction)|bon de reduction|
    rapport qualite[- /]prix
  `,
  service: String.raw`
    (?:service client\w*|sav|vendeur|support|hotline|assistance|conseiller\w*|marchand|
    service apres[- ]vente) ~ (?:injoignable\w*|ne repond\w*|aucune reponse|pas de reponse|
    desagreable\w*|nul|nulle|inexistant\w*|incompetent\w*|mauvais\w*|deplorable\w*|lamentable\w*|
    refuse\w*|balade\w*|raccroche\w*|copie\w*|pas serieux|a fui|ignore\w*)|(?:aucune|pas de|sans|
    jamais de) (?:reponse|nouvelle\w*|retour)|personne ne (?:repond|m'a)|mails? (?:sans reponse|
    ignore\w*|reste\w*)|(?:accueil|livreur|personne) ~ (?:desagreable|impoli|grossier)
  `,
  order_handling: String.raw`
    annul\w*|facture (?:svp|s'il|avec|sans|tva|au nom|pas|manquante|acquittee|pour)|tva|par erreur|
    par megarde|en double|deux fois|double (?:commande|debit|prelevement|livraison)|change d'avis|
    plus besoin|pas besoin finalement|debite\w*|preleve\w*|prelevement|changer (?:l'|d')adresse|
    mauvaise adresse|erreur d'adresse|etiquette (?:de )?retour|bon de retour|frais de (?:retour|port|
    renvoi)|emballage cadeau|papier cadeau|retractation|trompe\w* (?:en commandant|de taille en)|
    ma propre erreur|je me suis trompe\w*|en avait deja|en avais deja|ne (?:me |lui |nous )?plait pas
  `,
  praise: String.raw`
    parfait\w*|excellent\w*|genial\w*|super (?:produit|qualite|pratique|content\w*|bien)|tres (?:bien|
    bon|bonne|beau|belle|satisfait\w*|content\w*|joli\w*)|ravi\w*|impeccable\w*|nickel|au top|top|
    satisfait\w* (?:de|du)|je recommande|conforme a (?:mes|la)|bon (?:produit|rapport)|bonne qualite|
    rien a (?:dire|redire|reprocher)|fonctionne (?:tres bien|parfaitement|bien|a merveille|nickel)|
    marche (?:tres bien|parfaitement|bien|nickel)|j'adore|on adore|sans probleme|merveille\w*|joli\w*
  `,
  presale: String.raw`
    (?:avant (?:d'acheter|de commander|l'achat)|je (?:souhaite|souhaiterais|voudrais|compte|pense|
    aimerais) (?:acheter|commander|savoir si)|est-ce (?:que )?(?:ce|cela|cet|cette|le|
    la) (?:\w{3,12} )?(?:est|sera|va|convient|compatible)|est-il (?:compatible|possible|disponible|
    etanche)|quand (?:sera|serez|sera-t-il) ~ (?:disponible|stock)|quelles? (?:sont les|est la|
    taille) (?:dimension\w*|taille|hauteur|difference|choisir|dois)|avez-vous (?:le|la|d'autres|
    en stock))
  `,
  vague: String.raw`
    (?:tres |vraiment |extremement |plutot |un peu )?(?:decu\w*|deception|decevant\w*|mecontent\w*|
    insatisfait\w*|pas (?:du tout )?(?:content\w*|satisfait\w*|terrible|top|genial|convaincu\w*|bien|
    bon|bonne|ravi\w*|emballe\w*))|(?:a|je) (?:fuir|eviter|deconseille\w*|regrette\w*)|
    ne (?:vous )?recommande\w* pas|recommande pas|n'achetez (?:pas|surtout)|passez votre chemin|nul|
    nulle|nuls|zero|a jeter|poubelle|arnaque\w*|escroquerie|vol|argent (?:jete|perdu|gaspille)|
    perte (?:d'argent|de temps)|inutile|horrible|catastroph\w*|lamentable|honteux|scandaleux|merde|
    mediocre|bof|mouais|moyen|aucun interet|sans interet|jamais plus|plus jamais|attendais mieux|
    esperais mieux|ne vaut pas (?:son|le|ce)|mauvais (?:produit|achat|article)|tres mauvais
  `,
  still_usable: String.raw`
    (?:sinon|a part (?:ca|cela)|hormis|pour le reste|malgre (?:tout|cela|ca)|quand meme|neanmoins|
    le reste|ceci dit|cela dit) (?:\w{2,12} ){0,3}(?:bien|bon|ok|correct\w*|fonctionne|marche|
    utilisable|content\w*|satisfait\w*|joli\w*|parfait\w*|nickel|costaud)|je (?:le |la |les )?(?:garde|
    garderai|ferai avec)|on fera avec|faire avec|(?:fonctionne|marche|roule|tient|
    utilisable) (?:quand meme|bien|tout de meme|malgre|neanmoins|c'est tout)|fait (?:le job|l'affaire|
    son travail)|(?:est|sont|reste) (?:quand meme )?(?:utilisable|solide|costaud|joli|confortable|
    mangeable|portable)s?|j'ai (?:recousu|recolle|repare|bricole)|pas (?:grave|dramatique|tres grave|
    mechant)|ca va
  `,
  unusable: String.raw`
    inutilisable\w*|inexploitable\w*|immettable\w*|importable\w*|bon\w* (?:pour|a) (?:la poubelle|jeter|
    la dechetterie|la casse)|a la poubelle|(?:direct|direction) (?:la )?poubelle|a jeter|jete\w*|
    ne sert a rien|sert a rien|inutile\w*|impossible (?:de|a) (?:l'|le |la |les |s'en )?(?:utiliser|
    servir|porter|mettre|monter|boire|manger|offrir|dormir|installer|faire)|(?:peux|peut|puis|
    pouvons) (?:pas|plus|meme pas) (?:\w{1,4} )?(?:utiliser|servir|porter|mettre|offrir|manger|boire|
    dormir|installer)|(?:completement|totalement|entierement) (?:casse|detruit|inutilisable|hs|brise|
    foutu|different|ecrase|vide)\w*|irrecuperable\w*|irreparable\w*|fichu\w*|foutu\w*|
    oblige\w* d'(?:en racheter|acheter)|tout (?:est )?(?:casse|fichu|perdu)
  `,
  small_matter: String.raw`
    (?:un peu|legerement|leger|legere|petit\w* (?:defaut|rayure|probleme|tache|bosse|trou|bemol|detail|
    accroc|souci|eclat)\w*|petite? (?:rayure|tache|bosse|marque|fissure)|minime\w*|infime|seul (?:bemol|
    defaut|probleme|point)|detail|esthetique\w*|rien de grave|a peine visible|ne se voit (?:pas|
    presque)|on (?:ne )?voit (?:pas|a peine)|c'est tout|quelques)
  `,
};
