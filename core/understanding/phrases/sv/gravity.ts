import type { Phrasebook } from '../phrasebook.ts';

/** Swedish: how grave the matter is, whatever its cause. */
export const GRAVITY: Phrasebook = {
  dead: String.raw`
    (?:fungerar|fungerade|funkar|startar|laddar|gar|slar|reagerar|varmer|kyler|tands|lyser|snurrar|
    vill) (?:den |det |de |bara |nu |alls |sig |langre ){0,2}(?:inte|ej|icke|
    aldrig)(?: langre| alls| ens| att starta| igang| pa| mer| att satta pa)?(?! (?:sa|bra|som|riktigt|
    alltid|helt|med|sarskilt|ordentligt|optimalt))|(?:helt|ar|var|blev|stendod|plotsligt|nu) (?:dod|dott|
    doda|trasig|ur funktion|utbrand|stendod|kaputt)|stendod\w?|dog (?:efter|helt|pa|inom|bara)|(?:slutade|
    slutat|slutar) (?:\w{2,8} )?(?:fungera|ladda|funka|varma|kyla|att)|(?:gav|gett|gick) upp (?:andan)?|
    lade av|lagt av|la av|brann (?:upp|ut)|brant|kortslutning|aldrig (?:fungerat|startat|gatt|funkat)|
    inget (?:liv|hander|ljud|ljus|livstecken)|ingen (?:reaktion|strom|bild|respons)|inga livstecken|
    hander (?:absolut )?(?:inget|ingenting)|svart skarm|skarmen (?:\w{2,8} )?svart|inte en enda|
    inte ett enda|(?:gick|gar|brast|brots|sprack|delades|gatt) (?:rakt |mitt |helt )?(?:av|itu|sonder|i tva|
    i bitar|i tu|isar|mitt itu)|(?:av|itu) pa mitten|i tva (?:delar|bitar)|foll (?:isar|av|sonder)|
    (?:lossnade|lossnat|brots|knacktes|slets|rasade|kollapsade|exploderade) (?:helt |av |efter )?|
    (?:handtaget|sulan|klacken|remmen|hjulet|gangjarnet|benet|bladet|dragkedjan|dorren|kroken|spannet|
    motorn|batteriet|pumpen|skarmen|bandet) (?:har |ar )?(?:gick|gatt|lossnade|lossnat|brast|foll|trillade|
    sprack|slets|dog|brann|trasig)
  `,
  cannot_use: String.raw`
    o(?:anvandbar|atbar|atlig|barbar|drickbar|laslig)\w{0,2}|(?:gar|gick|kan|kunde|kunnat|kunnit) (?:den |
    det |dem |jag |man |vi |ju |absolut ){0,2}(?:inte|ej|aldrig|knappt) (?:ens |att |langre |ha |den |det |
    dem ){0,3}(?:anvanda\w?|ata\w?|dricka\w?|bara\w?|ha pa|lasa\w?|montera\w?|stanga\w?|sova|sitta|oppna\w?|
    fa pa|ta pa|installera\w?)|(?:inte|aldrig) (?:gatt att |kunnat |langre )?(?:anvandbar\w?|atbar\w?|
    drickbar|anvandas|anvanda|atas)|(?:i|till) (?:soporna|sopporna|papperskorgen|soptunnan|skrapet|tunnan|
    atervinningen|tippen)|(?:slangde|slangt|kastade|kastat|slanga|kasta|fick slanga|fick kasta)(?: bort)?|
    (?:helt|totalt|fullstandigt) (?:oanvandbar|vardelos|forstord|meningslos|odugligt?|obrukbar)\w{0,2}|
    oduglig\w?|obrukbar\w?|(?:passar|passade|passar) (?:\w{2,8} )?(?:inte|ingen|inget|inte alls)|
    far (?:\w{2,8} ){0,2}inte (?:pa|i|igen|over|ihop)|farlig\w?|livsfarlig\w?|brandrisk|brandfara|osaker\w?|
    vagar inte|radd (?:att|for)|fick kopa (?:\w{2,6} )?(?:ny|annan|nytt)
  `,
  contents_lost: String.raw`
    (?:runnit|rann|lackt|lackte|spillt|lackage|spillts|lackt) (?:ut|over|i|ner)?(?: \w{2,8})?|lackte|
    utrunn\w{1,3}|(?:halv|nastan|helt|var|kom) ?(?:tom|tomt|tomma)|halvtom\w?|halva (?:innehallet|flaskan|
    burken|pasen)|halften (?:\w{2,8} )?(?:borta|ute|kvar|saknas|hade|var)|(?:allt|kartongen|paketet|
    overallt) (?:\w{2,8} )?(?:blott|blot|kladdigt|kladdig|indrankt|dyblot)|dyblot\w?|genomblot\w?|genomvat|
    pol|overallt i|(?:i|till|tusen) (?:\w{2,8} )?(?:bitar|smulor|skarvor|pulver|flisor|spillror|mos|
    smabitar)|splitter|skarvor|krossa(?:d|t|de)|krossats|sondersmulad\w?|splittra\w{1,2}|mosa(?:d|t|de)|
    tillplattad\w?|pulvriser\w{2,3}|(?:alla|samtliga|varje|bada|
    \d{1,2} av \d{1,2}) (?:\w{2,12} ){0,2}(?:trasig|trasiga|sonder|krossade|spruckna|smalta|blota|sprackta|
    krossad)|(?:helt|totalt|fullstandigt) (?:krossad|sonder|trasig|forstord|smalt|bojd|demolerad)\w{0,2}|
    (?:pasen|flaskan|locket|korken|burken|forpackningen|tuben|sacken) (?:\w{2,8} )?(?:var |hade |
    har )?(?:\w{2,8} )?(?:oppen|oppet|sprucken|sprucket|spruckit|trasig|trasigt|lossnat|gatt upp|sprack|
    lackt)|smalt(?:a)?
  `,
  weak_performance: String.raw`
    (?:for|valdigt|ganska|rent|lite|alldeles for|mycket|otroligt|ratt) (?:langsam\w{0,3}|seg\w?|svag\w?|
    lag\w?|mork\w?|hog\w?|hogljudd\w?|kort|tyst|exakt)|langsam\w{0,3}|segt|sega|laggar|hakar|hanger sig|
    fryser|fordrojning|hackar|(?:lite|dalig\w?|svag\w?|for lite|lag\w?|begransad|samre|ringa) (?:kraft|
    effekt|ljud|bas|batteri\w{0,6}|ljus|tryck|sug|sugkraft|sugformaga|rackvidd|volym|signal|grepp|
    mottagning|anga|bild|ljudkvalitet|styrka|fart)|(?:sugkraften|effekten|ljudet|basen|batteriet|
    batteritiden|ljuset|trycket|rackvidden|volymen|signalen|bilden|kameran|mikrofonen|anslutningen|
    kraften) (?:ar |racker |tar |haller |blir ){1,2}(?:\w{2,10} ){0,2}(?:svag\w?|dalig\w?|lag\w?|kort|slut|
    burkig\w?|timmar?|suddig|ostabil|dov\w?|daligt|lange|samst|minut\w{0,2})|
    batteri\w{0,6} (?:\w{2,10} ){0,3}(?:snabbt|timmar?|minuter|slut|kort)|(?:racker|haller|varar) (?:bara |
    knappt |inte |endast |hogst ){1,2}(?:\w{1,8} )?(?:timmar?|lange|minuter|dag)|inte (?:sa |sarskilt |
    speciellt |riktigt |alltid |tillrackligt |direkt )(?:stark\w?|hog\w?|ljus\w?|snabb\w?|varm\w?|kall\w?|
    skarp\w?|lange|bra|effektiv\w?|stabil\w?|exakt|kraftfull\w?|tyst)|blir (?:\w{2,8} )?(?:varm|het|varmt|
    hett)|tappar (?:\w{2,8} )?(?:anslutning\w{0,2}|kontakt\w{0,2}|signal\w{0,2}|uppkoppling\w{0,2})|bryts|
    ibland|da och da|emellanat|stundtals|tar (?:\w{2,8} )?(?:lang tid|evigheter|evighet|timmar)|gnisslar|
    knarrar|skramlar|vinglar|vinglig\w?|vickar|surrar|brusar|piper|ovasen|oljud|slo|sloa|halvdan\w?|
    medelmattig\w?|sadar|inget vidare|okej men
  `,
  cosmetic: String.raw`
    rep\w? (?:pa|i|over)|repor|repig\w?|repa|repad\w?|flack\w{0,3}|flackig\w?|buckl\w{1,4}|skavank\w?|
    missfarg\w{1,4}|urblekt\w?|blekt\w?|blekn\w{1,3}|matt|fargen (?:\w{2,8} )?(?:flagnar|slapper|bleknar|
    faller|lossnar|gatt|forsvinner|smetar|smittar)|(?:lacken|farg|fargen|trycket|belaggningen|loggan|
    ytan) (?:\w{2,8} )?(?:flagnar|flagnat|lossnar|lossnat|slapper|nots|skavd|av)|flagnar|avskavd\w?|
    (?:liten|litet|sma|mindre|latt) (?:repa|repor|hal|marke|marken|buckla|flack|spricka|reva|skada|skador|
    fel|hack)|los\w? trad\w{0,3}|tradar (?:\w{2,8} )?(?:sticker|hanger|lossnar|som)|
    trad\w{0,3} (?:som )?(?:hanger|sticker|lossnat)|fransar sig|fransig\w?|noppr\w{1,4}|noppig\w?|luddar|
    ludd|sned\w?|snett|skev\w?|skevt|ojamn\w{0,2}|inte (?:helt |riktigt )?(?:rak\w?|rakt|centrerad|
    symmetrisk\w?|jamn\w?)|slarvig\w?|daligt (?:sydd|malad|limmad|monterad|tryckt)\w?|limrester|lim (?:som|
    overallt|synligt)|ser (?:\w{2,8} )?(?:billig\w?|gammal\w?|ful\w?|sliten|slitet|begagnad|plastig\w?) ut|
    ser (?:billig|ful|slit)\w{1,3}|ful\w?|fult|skrynkl\w{1,4}|veck|kosmetisk\w{0,2}|rost\w{0,4}|rostar|
    finish\w{0,2}|sliten|nagg\w{0,3}
  `,
  only_part: String.raw`
    (?:en|ett|tva|tre|nagra|flera|halften|vissa|del) av (?:de |dem |dom |mina )?(?:\w{2,12})?|
    \d{1,2} av (?:de )?\d{1,2}|(?:vanster|vanstra|hoger|hogra|nedre|ovre|bakre|framre|ena|andra|
    mittersta) (?:sida|sidan|orat|orsnacka\w?|snacka\w?|skon|armen|hogtalaren|knappen|tangenten|hjulet|
    benet|fickan|hornet|plattan|porten|ladan|koppen|glaset|lampan|flaskan|foten|stoveln|strumpan|dorren|
    kudden|delen)|enda (?:minuset|problemet|nackdelen|felet|som|kritiken|jag|minus|negativa|plump\w{0,2})|
    bara (?:den|det|pa|ena|en|ett|i|vanster|hoger) (?:\w{2,12})?|resten (?:\w{2,8} )?(?:ar|var|fungerar|
    funkar|bra|ok|hel|hela|kom)|(?:de |dom |det |den )(?:andra|ovriga|resterande) (?:\w{2,12} )?(?:ar|var|
    fungerar|funkar|hela|hel|bra|gar)|allt annat|(?:annars|i ovrigt|for ovrigt|bortsett fran det|
    forutom det) (?:\w{2,8} ){0,3}(?:bra|fin|fint|nojd|ok|okej|toppen|perfekt|jattebra|snygg|allt|inget)|
    (?:forutom|utom|bortsett fran) (?:att|en|ett|den|det)|pa (?:ena|en|ett) (?:sidan|sida|stalle|horn|
    hornet)|i (?:ena|ett) (?:hornet|horn)|(?:mikrofonen|fjarrkontrollen|bluetooth|timern|knappen|klockan|
    lampan|wifi|usb\w{0,6}) (?:fungerar|funkar|ar|gar|har) (?:\w{2,8} )?(?:inte|trasig|sonder|fast|slutat|
    dod)
  `,
  taste_smell: String.raw`
    (?:smak|smaken|doft|doften|lukt|lukten|smakar|smakade|luktar|luktade|doftar|
    arom\w{0,3}) (?:\w{2,10} ){0,3}(?:konstgjord\w?|kemisk\w{0,2}|kemikalier|besk\w?|bitter\w?|sur\w?|
    salt\w?|sot\w?|konstig\w?|trakig|plast|tval|gummi|lim|kartong|vatten|medicin|ingenting|inget|inte|
    annorlunda|unken|unket|gammal\w?|stark\w?|svag\w?|illa|farg|forsvinner|forsvann|blask\w{0,3}|skumt)|
    (?:for|alldeles for|valdigt|mycket) (?:sot|sott|sota|salt|salta|sur|surt|besk|bittert|stark|torr|torra|
    torrt|fet|oljig)|smaklos\w?|ingen (?:smak|doft|lukt)|lite smak|eftersmak|bismak|konstgjord\w?|
    utspadd\w?|vattnig\w?|blaskig\w?|inte (?:fararsk\w?|frasch\w?|farsk\w?|farska|krispig\w?|god\w?|gott|
    fransch)|seg\w? och gammal|doften (?:\w{2,8} ){0,3}(?:sitter|forsvinner|borta)
  `,
  wear_bad: String.raw`
    obekvam\w{0,2}|inte (?:sa |sarskilt |speciellt |direkt |alls )?(?:bekvam\w?|mjuk\w?|skon\w?|skont)|
    kliar|klia|kliande|sticks|stickig\w?|skaver|skavde|skavsar|klammer|trycker (?:\w{2,8} )?(?:mot|pa)|
    gor ont (?:i|bakom|pa)|(?:for|valdigt|jatte|lov|mycket|alldeles for|lite) ?(?:tunn\w?|tunt|hard\w?|hart|
    styv\w?|stel\w?|tung\w?|tungt|strav\w?)|genomskinlig\w?|syns igenom|(?:tyget|materialet|plasten|kudden|
    sulan|kvaliteten|kvaliten|stoppningen|kvalitet) (?:ar |var |kanns |
    kandes ){1,2}(?:\w{2,8} ){0,2}(?:tunn\w?|tunt|hard\w?|hart|billig\w?|dalig\w?|daligt|strav\w?|stel\w?|
    undermalig\w?|usel\w?|samre|kass)|(?:dalig|billig|lag|undermalig|usel|kass|samre|tunn|tunt|billigt|
    daligt) (?:kvalitet|kvalite|tyg|material|plast)|svettig\w?|svettas|billig plast|skor|klen\w?|klent|
    plastig\w?
  `,
};
