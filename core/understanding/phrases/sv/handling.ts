import type { Phrasebook } from '../phrasebook.ts';

/** Swedish: handling, delivery, opinion, weight. */
export const HANDLING: Phrasebook = {
  asks_how: `
    hur (?:gor|ska|far|kan|staller|anvander|funkar|kopplar|monterar|rengor|byter|oppnar|startar) (?:jag|
    man|vi|ni|den|det)|vad (?:gor jag|ska jag|kan jag)|gor jag (?:nagot|nat) fel|ar (?:det|
    detta) (?:normalt|meningen)|finns det (?:nagot|nat|en|ett) (?:trick|knep|satt|video|manual|
    installning)|kan ni (?:saga|forklara|beratta|hjalpa)|vet inte (?:hur|vilken)|forstar inte (?:hur|
    vilken)|vilken (?:knapp|installning|sida|ordning)|maste (?:jag|man)|tacksam for (?:tips|hjalp)
  `,
  own_way: String.raw`
    (?:jag|vi|min man|min fru) (?:\w{2,10} )?(?:la|lade|korde|tvattade|anvande|laddade|satte|hoppade|
    tog|stangde|fyllde|hallde|diskade|limmade|stallde|lat) [^.!?\n]{0,45}?(?:diskmaskin\w*|mikro\w*|
    torktumlar\w*|tvattmaskin\w*|kokande|klorin|attika|utan (?:filter|vatten|att|lock)|istallet|utomhus|
    i 60|i 90|av|over)|(?:inte|aldrig|utan att) (?:last|lasa|foljt|folja|
    oppnat) (?:\w{2,9} )?(?:manualen|bruksanvisningen|instruktion\w*|lappen)|(?:manualen|
    bruksanvisningen) ~ (?:slangde|slangt|inte last)|vem laser|(?:bluetooth|platstjanst\w*|gps|
    wifi) ~ (?:avstangd\w*|av|avslagen)|5 ?ghz|(?:skyddsfilm\w*|plastfilm\w*|fliken|
    transportsakring\w*) ~ (?:kvar|inte|satt)|(?:min|en|ett) (?:gamla|gammal|egen|annan) (?:laddare|
    kabel|adapter)|upp och ner|bakvant|fel hall|mitt (?:eget )?fel|kanske (?:jag|har jag|skulle|borde)|
    kranvatten|vanligt (?:papper|diskmedel|vatten)
  `,
  hard_to_use: String.raw`
    (?:manual\w*|bruksanvisning\w*|instruktion\w*|montering\w*|app\w*|installation\w*|
    meny\w*) ~ (?:otydlig\w*|kranglig\w*|svar\w*|obegriplig\w*|pa kinesiska|pa engelska|vardelos\w*|
    dalig\w*|omojlig\w*|mardrom)|(?:svar|kranglig|komplicerad|omojlig|svart|krangligt|
    knepig)\w* att (?:anvanda|montera|installera|forsta|stalla|rengora|oppna|koppla)|
    inte anvandarvanlig\w*|fattar inte|begriper inte
  `,
  late: String.raw`
    (?:leverans\w*|paket\w*|frakt\w*|bestallning\w*|forsandelse\w*) ~ (?:sen\w*|forsen\w*|
    inte (?:kommit|levererats|framme)|forsvunn\w*|borttappa\w*|drojer|veckor|granne\w*|lang tid)|
    forsen\w*|for sent|annu inte (?:fatt|kommit)|inte (?:fatt|kommit|mottagit) (?:\w{2,9} )?(?:an|
    paketet|leveransen|varan)|(?:vantat|vantar) (?:i|pa|fortfarande|sedan|over)|var (?:ar|blir) (?:min|
    mitt|mina)|sparning|postnord|leveransadress\w*|leveransdatum
  `,
  price: String.raw`
    for dyr\w*|dyr|dyrt|dyra|overpris\w*|(?:pris\w*) ~ (?:hogt|hog|sankts|sankt|billigare|lagre|
    orimlig\w*)|billigare (?:pa|hos|i|annanstans)|prisvard\w* inte|inte vart (?:priset|pengarna)|
    fraktkostnad\w*|returkostnad\w*|rabatt(?:kod)?
  `,
  service: String.raw`
    (?:kundtjanst\w*|kundservice|saljare\w*|support\w*|service) ~ (?:svarar inte|daligt|dalig|usel|
    otrevlig\w*|inget svar|vardelos|hjalper inte|nonchal\w*|omojlig|ignorer\w*)|(?:inget|ingen|
    inga) (?:svar|aterkoppling)|ingen svarar|telefonko
  `,
  order_handling: String.raw`
    avbestall\w*|avboka\w*|annuller\w*|faktura\w*|kvitto\w*|moms|av misstag|dubbel (?:bestallning|
    leverans|debitering)|tva ganger|dubbelt|angrat mig|angrar (?:mig|kopet)|behover (?:den |det )?inte|
    fel adress|andra adress\w*|returetikett\w*|retursedel|returfrakt|presentinslag\w*|angerratt\w*|
    bestallt fel|gillar inte
  `,
  praise: String.raw`
    perfekt\w*|utmarkt\w*|fantastisk\w*|jattebra|toppen|super|mycket (?:bra|nojd|fin|snygg)|nojd med|
    valdigt (?:bra|nojd|fin)|rekommender\w*|fungerar (?:bra|perfekt|utmarkt|som den ska)|funkar (?:bra|
    perfekt|finfint)|bra (?:kvalitet|produkt)|snygg\w*|inget att klaga
  `,
  presale: String.raw`
    innan jag (?:koper|bestaller)|funderar pa att kopa|passar (?:den|det) (?:aven )?(?:till|pa|
    i)[^.!?\n]{0,40}\?|nar (?:kommer|finns) ~ (?:lager|hem)|vilken storlek (?:ska|bor)|
    ar den (?:kompatibel|vattentat)[^.!?\n]{0,40}\?
  `,
  vague: String.raw`
    (?:mycket |riktigt |valdigt )?(?:besviken|besvikna|missnojd|besvikelse|inte (?:nojd|imponerad|
    sarskilt bra|bra|vart|varda|kul))|kop (?:inte|ej|den inte)|rekommenderar (?:inte|ej|den inte)|
    (?:bortkastade|slosade|kastade) pengar|slos\w* (?:med|av) pengar|aldrig (?:mer|igen)|dalig|daligt|
    kass|vardelos\w*|usel\w*|bluff|lurad|lurendrejeri|hemsk|forvantade mig (?:mer|battre)|
    haller inte mattet|sadar|skrap|angrar
  `,
  still_usable: String.raw`
    (?:annars|i ovrigt|for ovrigt|resten|anda|men) (?:\w{2,12} ){0,3}(?:bra|funkar|fungerar|nojd|fin|ok|
    okej|helt okej|gor den)|(?:behaller|behalla) (?:den|det|dem)|gar att (?:anvanda|leva)|duger|
    (?:lagat|lagade|limmade|sydde) (?:den|det)? ?(?:sjalv|sjalva)|far (?:sta|duga|ga)|inte hela varlden|
    gor (?:sitt )?jobb\w*
  `,
  unusable: String.raw`
    oanvandbar\w*|(?:gar|kan) (?:inte|ej) (?:att )?(?:\w{2,6} )?(?:anvanda\w*|ha|bara|ata|montera|
    dricka|ge bort|sova|anvandas)|vardelos\w*|(?:slangt|slangde|kastat|kastade|slanga) (?:den|det|dem|
    bort)?|i soporna|sopor\w*|helt (?:trasig\w*|forstord\w*|vardelos\w*|oanvandbar\w*|sonder)|
    forstord\w*|meningslos\w*|fick kopa (?:ny|en ny)|inte ens
  `,
  small_matter: String.raw`
    lite|en aning|liten (?:repa|buckla|flack|skada|defekt|spricka|miss)|sma (?:repor|flackar|skador|
    fel)|minimal\w*|smasak|skonhetsfel|kosmetisk\w*|knappt (?:synlig\w*|markbar\w*)|enda (?:minus|
    nackdelen|problemet)|inget allvarligt
  `,
};
