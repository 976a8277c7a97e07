import type { Risk } from '../../../words/risk.ts';

export const FR_RISKS: Readonly<Record<Risk, string>> = {
  safety: String.raw`
    bless\w*|saign\w*|sang|hopital|urgences|medecin|docteur|pompiers|samu|plaie|points de suture|
    coup(?:e|ee|er|ure|ures) (?:le|la|au|a|les|profonde|mon|ma|sur|en)|s'est coupe\w*|
    me suis (?:coupe\w*|brul\w*|ouvert\w*|fait mal|coince\w*|electrocut\w*)|entaill\w*|tranchant\w*|
    coupant\w*|eclats? de (?:verre|bois|metal)|echarde\w*|doigt\w* (?:coince\w*|ecrase\w*)|brul\w*|
    cloque\w*|ampoules? (?:aux|sur)|ebouillant\w*|fondu\w*|odeur de (?:brule|gaz|chaud|plastique brule)|
    sent le (?:brule|gaz)|cram\w*|fumee\w*|fumer|fumait|a fume|pris feu|prendre feu|prend feu|feu|
    flamme\w*|incendie\w*|etincelle\w*|court[- ]circuit\w*|disjonct\w*|saut(?:e|er) les plombs|
    explos\w*|surchauff\w*|bouillant\w*|gonfle\w* (?:batterie)|batterie ~ gonfl\w*|denude\w*|
    fil\w* (?:a nu|apparent\w*)|decharge\w*|chataigne|electrocut\w*|electris\w*|pris (?:le|du|
    un coup de) (?:jus|courant|coup de jus)|coup de jus|fuite de gaz|monoxyde|allerg\w*|eruption|
    plaques? rouge\w*|boutons|rougeur\w*|demange\w*|irrit\w*|gratte\w*|vomi\w*|nausee\w*|malade\w*|
    intoxi\w*|diarrhee\w*|mal (?:de ventre|au ventre|a la tete|de tete)|toxique\w*|vertige\w*|etouff\w*|
    avale\w*|ava[l]er|s'etrangl\w*|petites? pieces?|(?:failli|faillir|a deux doigts|manque de|aurait pu|
    j'aurais pu) ~ (?:tomber|brul\w*|mourir|prendre|avaler|se blesser|s'etouffer|bless\w*|tuer|arriver|
    finir|renvers\w*|etre|exploser|provoquer)|tombe\w* (?:de|avec|par terre|sur)|chut(?:e|er)|
    s'est (?:effondre|ecroule)\w*|(?:freins?|frein) ~ (?:pas|plus|lache\w*|casse\w*|rien)|
    ne freine\w* (?:pas|plus)|dangereu\w*|danger|securite (?:des|de mes|de nos|de mon)|
    risque (?:d'incendie|de|pour)|accident|moisi\w*|moisissure\w*|champignon\w*|ver|vers dans|
    asticot\w*|insecte\w*|larve\w*|cafard\w*|charancon\w*|mites?|souris|rat|fourmi\w*|bestiole\w*|puces|
    punaise\w*|contamin\w*|corps etranger\w*|(?:verre|metal|plastique|cheveu\w*|caillou\w*) dans (?:le|
    la|mon|ma|les)|avarie\w*|rance\w*|impropre
  `,
  legal: String.raw`
    avocat\w*|justice|tribunal|porter plainte|porterai plainte|plainte|poursuites?|poursuivre|
    juridique\w*|conciliateur|mise en demeure|ufc|que choisir|dgccrf|repression des fraudes|60 millions|
    dommages et interets|police|gendarmerie|huissier|signalconso|association de consommateurs|legal\w*|
    vice cache|garantie legale
  `,
  negative_review: String.raw`
    (?:laisser\w*|mettr\w*|mets|mis|poster\w*|publi\w*|ecri\w*|donner\w*) ~ (?:avis|commentaire\w*|
    une etoile|1 etoile|zero etoile|note|evaluation)|(?:mauvais\w*|negatif\w*) (?:avis|commentaire\w*|
    note|evaluation)|avis (?:negatif\w*|sale|sale|en consequence|suivra)|reseaux sociaux|
    je le ferai savoir|tout le monde le saura
  `,
  a_to_z: String.raw`
    a ?(?:-|a|to) ?z\b[ -]?\w*|garantie a[ -]?(?:a[ -]?)?z|reclamation (?:aupres|chez|a) ~ amazon|
    (?:ouvr\w*|depos\w*|fai\w*) ~ (?:reclamation|litige)|litige|opposition|contest\w* ~ (?:paiement|
    banque)|(?:saisir|saisis|contacter|signaler|plaindre) ~ amazon|retrofacturation
  `,
};
