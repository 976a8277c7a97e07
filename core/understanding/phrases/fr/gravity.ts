import type { Phrasebook } from '../phrasebook.ts';

/** French: how grave the matter is, whatever its cause. */
export const GRAVITY: Phrasebook = {
  dead: String.raw`
    ne (?:s')?(?:allume|allument|demarre|demarrent|marche|marchent|fonctionne|fonctionnent|charge|chargent|
    chauffe|repond|tourne|s'allume|se charge|refroidit|fonctionnait|marchait) (?:plus|pas|meme pas|
    absolument pas|toujours pas)(?: du tout)?(?! (?:tres|bien|toujours|correctement|tout le temps|comme))|
    (?:s'allume|demarre|marche|fonctionne|charge|chauffe|repond) (?:plus|pas|
    meme pas)(?: du tout)?(?! (?:tres|bien|toujours|correctement|comme))|n'a (?:jamais|pas|
    plus) (?:fonctionne|marche|demarre|chauffe|charge)|(?:jamais|plus du tout|pas du tout) (?:fonctionne|
    marche|demarre)|refuse de (?:s'allumer|demarrer|charger|fonctionner)|impossible (?:de l'allumer|
    de la demarrer|de le demarrer|de le charger|a allumer|de l'utiliser|de demarrer|d'allumer)|(?:est|sont|
    etait|completement|deja|tout simplement|totalement) (?:mort\w{0,2}|hs|h\.s|grille\w{0,2}|crame\w{0,2}|
    foutu\w{0,2}|fichu\w{0,2}|decede\w{0,2}|naze)|(?:rendu|rendre) l'ame|tombe\w{0,2} en panne|en panne|
    (?:a|ont|s'est|se sont) (?:grille|crame|lache|claque|arrete\w{0,2}|brule|explose|fondu|eteint\w{0,2})|
    cesse de fonctionner|arrete de (?:fonctionner|marcher|chauffer|charger)|ne repond plus|
    plus aucun\w? (?:signe|reaction|son|lumiere|image|voyant)|aucun\w? (?:signe de vie|reaction|voyant|
    lumiere|son|image|courant)|plus rien|rien ne se passe|ecran (?:est |reste |devenu |totalement )?noir|
    reste noir|court[- ]circuit|pas un seul\w?|pas une seule|casse\w{0,2} (?:en deux|net|nette|en mille|
    en plusieurs|completement|d'un coup)|(?:brise|fendu|dechire|coupe|plie|ouvert|craque)\w{0,2} en (?:deux|
    plusieurs|mille)|en deux (?:morceaux|parties)?|s'est (?:\w{2,12} )?(?:casse\w?|brise\w?|rompu\w?|
    decroche\w?|detache\w?|effondre\w?|dechire\w?|arrache\w?|decolle\w? entierement|disloque\w?)|(?:la |le |
    l'|une |un )?(?:anse|poignee|semelle|talon|sangle|roue|charniere|pied|lame|manche|fermeture|porte|
    crochet|boucle|bretelle|moteur|batterie|pompe|ecran) (?:s'est |est |a |
    m'est )(?:\w{2,12} )?(?:casse\w{0,2}|cede|lache|rompu\w?|arrache\w{0,2}|decolle\w{0,2}|tombe\w{0,2}|
    detache\w{0,2}|grille\w{0,2}|mort\w{0,2}|hs|dechire\w{0,2})
  `,
  cannot_use: String.raw`
    in(?:utilisable|mangeable|portable|buvable|comestible|exploitable|lisible)s?|immangeables?|imbuvables?|
    immettables?|inutilisables?|illisibles?|impropre\w? a|(?:ne peux|ne peut|ne pouvons|n'ai pas pu|
    n'a pas pu|n'ai jamais pu|impossible de|impossible d'|impossible a|incapable de|on ne peut|ne pourrai|
    n'avons pas pu|pas pu) ?(?:pas |plus |rien |meme pas |le |la |les |l'|l'y |m'en |en |s'en |
    y ){0,3}(?:utiliser|servir|mettre|porter|manger|boire|lire|monter|enfiler|fermer|installer|assembler|
    offrir|dormir|brancher|ouvrir|visser|rentrer)|(?:a|la|direction|fini\w? a|jete\w{0,2} a|parti\w? a|
    mis\w? a|dans) la (?:poubelle|benne)|poubelle|dechetterie|jete\w{0,2}|du jeter|a jeter|bon\w? a jeter|
    balance\w{0,2} (?:a|a la)|(?:ne|n'|me|m'a|m'ont|nous) (?:\w{1,8} ){0,2}(?:sert|servi|servent) (?:a |
    strictement a )?rien|(?:completement|totalement|absolument) (?:inutile|inutilisable|ruine|foutu|fichu|
    detruit)\w{0,2}|n'ai (?:meme )?(?:pas|jamais) pu|dangereu(?:x|se|ses)|danger|peur de (?:l'|le |la |
    les )?\w{3,14}|risque d'(?:incendie|electrocution)|je n'ose plus|n'ose pas|(?:ne|n') ?(?:me |lui |nous |
    rentre |va |vont |passe |passent |s'adapte |correspond |entre |y |convient ){1,2}(?:\w{1,8} )?(?:pas|
    nulle part|a rien|a personne|meme pas)(?: du tout)?|du (?:en )?racheter|oblige\w? d'en racheter|
    racheter (?:un|une) autre
  `,
  contents_lost: String.raw`
    (?:a|ont|avait|s'est|se sont|tout|etait|avaient) (?:\w{2,12} )?(?:coule|fui|repandu\w{0,2}|
    renverse\w{0,2}|deverse\w{0,2}|vide\w{0,2})|(?:coule|repandu|renverse|deverse|
    eparpille)\w{0,2} (?:partout|dans|sur|au fond|a l'interieur)|partout dans|plein (?:le|la) (?:carton|
    colis|boite)|a moitie (?:vide|plein\w?|vid\w{1,3}|coul\w{1,2})|(?:presque|completement|totalement|
    arrive|etait) vide|flaque|(?:trempe|imbibe|detrempe|inonde)\w{0,2}|gluant\w{0,2}|collant\w{0,2} partout|
    (?:en|mille|petits|plusieurs|des) (?:mille )?(?:morceaux|miettes|eclats|poudre|debris|bouillie|
    poussiere|pieces)|reduit\w{0,2} en|(?:explose|eclate|pulverise|ecrabouille|broye|fracasse|emiette|
    ecrase|brise)\w{0,2}|bris de verre|verre (?:casse|brise|partout)|eclats|tou(?:t|s|te|tes) (?:les |mes |
    etait |etaient |sont |est )?(?:\w{3,14} )?(?:etaient |sont |etait |est )?(?:casse|brise|ecrase|fele|
    fondu|trempe|mouille|pourri|creve|fendu)\w{0,2}|completement (?:casse|ecrase|detruit|brise|plie|tordu|
    deforme|fondu|defonce)\w{0,2}|(?:sachet|flacon|bouteille|bouchon|pot|couvercle|paquet|tube|bidon|
    sac) (?:etait |est |s'est |a )?(?:\w{2,10} )?(?:perce|ouvert|dechire|eclate|creve|casse|fendu|mal ferme|
    explose)\w{0,2}|fondu\w{0,2}
  `,
  weak_performance: String.raw`
    (?:trop|tres|assez|plutot|un peu|vraiment|super|si|hyper) (?:lent|faible|bruyant|sombre|fort|court|mou|
    molle|leger|poussif|juste|imprecis|long)\w{0,3}|lent\w{0,2} a|ralenti\w{0,2}|rame|lag|lags|saccad\w*|
    bug\w{0,4}|plante (?:parfois|souvent|de)|se fige|freeze|(?:manque|peu|moins|pas assez|
    pas beaucoup) (?:de |d'|cruellement de |clairement de )(?:puissance|son|basses|volume|autonomie|lumiere|
    debit|pression|aspiration|precision|force|tenue|portee|clarte|vapeur|chaleur|reactivite|punch|
    luminosite|souffle)|(?:puissance|son|volume|autonomie|lumiere|debit|pression|aspiration|portee|signal|
    batterie|luminosite|image|qualite du son|reception|connexion|camera|micro|vapeur|
    qualite d'image) (?:est |sont |reste |tient |dure |tres |trop |assez |plutot |un peu |vraiment |bien |
    n'est pas |de ){0,3}(?:faible|mediocre|moyen|moyenne|nul|nulle|mauvais|mauvaise|limite|limitee|bas|
    basse|decevant|decevante|etouffe|sourd|instable|ridicule|insuffisant|insuffisante|coupe|saute|terrible|
    que)|(?:batterie|autonomie|charge) (?:\w{1,10} ){0,3}(?:vite|rapidement|heures?|minutes|decharge|faible|
    plus la)|se decharge (?:vite|rapidement|tres)|(?:tient|dure|tiennent) (?:que |a peine |pas |seulement |
    plus ){1,2}(?:\w{1,8} )?(?:heures?|minutes|longtemps|la route|journee|charge)|pas (?:tres |assez |si |
    vraiment |toujours |super )?(?:puissant|fort|lumineux|rapide|efficace|chaud|froid|precis|fiable|solide|
    silencieux|durable|performant|net|bien)\w{0,2}|chauffe (?:un peu|beaucoup|trop|vite|pas mal|assez)|
    (?:se |me )?(?:deconnect|coup)\w{1,3} (?:sans|souvent|regulierement|parfois|tout|de|toutes|par|en)|
    perd (?:la |le |sa |regulierement |souvent )?(?:connexion|signal|bluetooth)|coupures|par moments?|
    parfois|de temps en temps|une fois sur deux|par intermittence|met (?:\w{1,8} )?(?:longtemps|un temps|
    des heures|une eternite|du temps)|grince\w{0,3}|couine\w{0,2}|bruyant\w?|bourdonne\w?|siffle\w{0,3}|
    vibre|gresille\w{0,3}|bancal\w{0,2}|branlant\w?|bof|moyen(?:ne)?|mediocre|sans plus|passable|
    coupe (?:mal|peu)|emousse\w?
  `,
  cosmetic: String.raw`
    ray(?:e|es|ee|ees|ure|ures)|erafl\w{1,4}|tach(?:e|es|ee|ees)|trace\w? (?:de|noire|blanche|sur)|traces|
    eraflures?|griff(?:e|es|ure|ures)|decolor\w{1,4}|delav\w{1,3}|deteint\w{0,2}|terne\w?|jauni\w{0,2}|
    ebrech\w{1,4}|(?:petit|petite|leger|legere|legers|petits|petites) (?:choc|bosse|trou|fissure|accroc|
    defaut|eclat|coup|tache|rayure|pli|bosses|defauts|enfoncement|impact)s?|bosse\w?|bossel\w{1,3}|
    peinture (?:\w{2,10} )?(?:ecaill\w{1,3}|s'ecaille|part|partie|s'enleve|abim\w{1,3}|coule)|ecaill\w{1,3}|
    s'ecaille\w?|vernis|fil\w? (?:qui |tire\w? |pend\w* |depass\w* )(?:\w{2,10})?|fils? tires?|
    coutures? (?:\w{2,12} )?(?:mal|baclee|de travers|grossiere|irreguliere|pas droite)s?|effiloch\w{1,4}|
    bouloch\w{1,4}|peluch\w{1,3}|de travers|pas (?:tres |bien |vraiment )?(?:droit|droite|centre|centree|
    aligne|alignee|symetrique|d'aplomb|regulier)|tordu\w?|irregulier\w{0,3}|decentr\w{1,2}|mal (?:aligne|
    imprime|colle|cousu|coupe|fini|peint|centre)\w{0,2}|(?:fait|font|aspect|look|air) (?:\w{2,8} )?(?:cheap|
    bas de gamme|camelote|bon marche|toc|vieux|plastique)|finitions? (?:\w{2,12} ){0,2}(?:mauvaise|moyenne|
    baclee|grossiere|a revoir|mediocre|laisse|limite|decevante|pas)s?|colle (?:visible|qui|partout)|
    traces de colle|froiss\w{1,3}|plis|esthetique\w{0,4}|moche\w?|pas beau|couleur (?:\w{2,10} )?(?:part|
    passe|passee|deteint|s'en va|delavee|partie)|rouill\w{1,3}|rouille|s'efface\w?|efface\w{0,2}|
    terni\w{0,2}|oxyde\w{0,2}
  `,
  only_part: String.raw`
    (?:un|une|deux|trois|certain|certaine|certains|certaines|quelques[- ]un|plusieurs|la moitie|l'un|
    l'une)e?s? (?:des|de|d'entre|sur) (?:\w{2,12})?|\d{1,2} sur (?:les )?\d{1,2}|(?:cote|ecouteur|oreille|
    oreillette|chaussure|manche|enceinte|touche|bouton|roue|pied|poche|coin|plaque|prise|verre|tiroir|
    bouteille|paquet|boite|botte|chaussette|levier|joystick|porte|lampe|ampoule|piece|semelle) (?:gauche|
    droite?|du bas|du haut|du milieu|arriere|avant|interieure?)|(?:seul|seule|
    unique) (?:\w{2,12} )?(?:bemol|probleme|defaut|souci|hic|reproche|point|inconvenient|regret|ombre|
    critique)|(?:le|tout le|du) reste (?:est|va|fonctionne|marche|du|de|parfait|ok|nickel|intact)|(?:les|l'|
    tous les|toutes les) ?(?:autres?) (?:\w{2,12} )?(?:est|sont|etaient|etait|marche|marchent|fonctionne|
    fonctionnent|va|vont|intact\w{0,2}|ok|impeccables?)|(?:a part|mis a part|hormis|sauf|excepte|
    en dehors de) (?:ca|cela|le|la|les|l'|un|une|ce)|(?:sinon|autrement) (?:\w{2,10} ){0,3}(?:bien|bon|
    bonne|tres|ok|parfait|parfaite|nickel|rien|super|beau|belle|satisfait|produit|tout|conforme|joli|jolie|
    content|contente)|uniquement (?:le|la|sur|d'un)|seulement (?:le|la|sur|d'un|l')|(?:d'un|sur un|dans un|
    a un) (?:seul )?(?:cote|coin|endroit|angle)|une seule (?:oreille|touche|fois)|(?:micro|telecommande|
    bluetooth|minuteur|bouton|touche|horloge|led|voyant|wifi|port usb) (?:ne |est |
    n'a )(?:\w{2,12} )?(?:pas|plus|hs|casse|casse|mort|marche|fonctionne|defectueux)
  `,
  taste_smell: String.raw`
    (?:gout|odeur|parfum|saveur|arome)s? (?:\w{2,10} ){0,3}(?:artificiel|chimique|amer|amere|acide|sucre|
    sale|bizarre|etrange|fade|fort|forte|desagreable|de (?:plastique|savon|carton|chimique|caoutchouc|colle|
    rance|medicament)|pas|horrible|infect|infecte|leger|legere|discret|different|differente|tient|ecoeurant|
    nul|inexistant|inexistante|moyen|faible|decevant)\w{0,2}|(?:trop|tres|beaucoup trop|bien trop) (?:sucre|
    sale|amer|acide|fort|epice|gras|sec|ecoeurant|parfume)\w{0,2}|sans (?:gout|saveur|odeur)|
    aucun\w? (?:gout|saveur|odeur|parfum|arome)|pas de (?:gout|saveur|parfum|odeur)|insipide\w?|fade\w?|
    arriere[- ]gout|artificiel\w{0,2}|dilue\w{0,2}|aqueux|liquide comme|pas (?:tres |vraiment |
    assez )?(?:frais|fraiche|bon au gout|croustillant|parfume|savoureux|fraiches)|rassis|ramolli\w{0,2}|
    (?:sent|sentent|sentait) (?:\w{2,10} ){0,2}(?:mauvais|fort|le plastique|la colle|rien|bizarre|pas|
    le chimique|le caoutchouc|l'alcool|la peinture)|(?:parfum|odeur) (?:\w{2,10} ){0,3}(?:tient|disparait|
    s'estompe|evapore)|n'ai pas aime le (?:gout|parfum)
  `,
  wear_bad: String.raw`
    inconfortable\w?|pas (?:tres |du tout |vraiment |si |super )?(?:confortable|doux|douce|agreable|
    moelleux|respirant|souple)\w?|gratte\w{0,2}|demange\w{0,4}|irrite\w{0,3}|pique\w{0,2}|frotte\w{0,2}|
    fait mal (?:aux|au|derriere)|font mal|ampoules? (?:aux|au)|serre (?:trop|aux)|(?:trop|tres|assez|
    vraiment|hyper|si) (?:fin|fine|fins|fines|mince|rigide|raide|dur|dure|lourd|lourde|epais|rugueux|
    rugueuse|rapeux|chaud)s?|transparent\w{0,2}|on voit a travers|(?:tissu|matiere|plastique|cuir|mousse|
    toile|coussin|semelle|qualite|similicuir|polyester) (?:\w{2,10} ){0,3}(?:fin|fine|mince|rigide|dur|dure|
    cheap|bas de gamme|mauvais|mauvaise|mediocre|rugueux|rapeux|bof|moyen|moyenne|leger|legere|
    pas (?:terrible|top|ouf|fou|bonne)|laisse)|(?:mauvaise?|pietre|faible|basse|mediocre) qualite|
    bas de gamme|camelote|fait transpirer|transpire\w{0,2}|plastique (?:cheap|mou|fin|leger)|pas (?:tres |
    vraiment |du tout )?(?:solide|resistant)
  `,
};
