import type { Phrasebook } from '../phrasebook.ts';

/** Dutch: how grave the matter is, whatever its cause. */
export const GRAVITY: Phrasebook = {
  dead: String.raw`
    (?:doet|doen|deed|werkt|werken|werkte|start|laadt|laden|gaat|gaan|ging|reageert|verwarmt|koelt|draait|
    functioneert|springt) (?:het |hem |zich |nu |ook |gewoon |er |ineens |opeens ){0,2}(?:helemaal |totaal |
    gewoon |nu |al |zelfs ){0,2}(?:niet|niets|niks|nooit)(?: meer)?(?: aan| op| open)?(?! (?:goed|zo|altijd|
    lekker|echt|optimaal|zoals|met|voor|lang|snel|in|op|mee|over))|(?:is|was|zijn|nu|helemaal|al|compleet|
    ineens|opeens) (?:\w{2,10} )?(?:dood|stuk gegaan|overleden|doorgebrand|uitgevallen|overleden|
    kapotgegaan|morsdood|ter ziele)|morsdood|doorgebrand|de geest gegeven|ermee (?:gestopt|opgehouden)|
    (?:gestopt|opgehouden) met (?:werken|laden|draaien|functioneren)|nooit (?:gewerkt|aangegaan|gedaan)|
    geen (?:teken van leven|leven|beeld|stroom|geluid|reactie|lampje|licht|enkele|enkel)|(?:gebeurt|
    doet) (?:helemaal |totaal |gewoon )?(?:niets|niks)|zwart scherm|scherm (?:\w{2,8} )?zwart|
    blijft (?:\w{2,8} )?(?:zwart|donker|koud|uit)|kortsluiting|(?:wil|wou) niet (?:meer )?(?:aan|opstarten|
    laden|starten)|niet (?:meer )?(?:aan te|aangaan|aanzetten|opstarten|opladen)|niet een|(?:doormidden|
    in tweeen|in twee stukken|volledig|helemaal|compleet|finaal|los|af) ?(?:gebroken|gescheurd|geknapt|
    afgebroken|gebarsten|losgelaten|gevallen|gegaan|gesprongen|geschoten)|(?:breekt|brak|knapte|scheurde|
    viel|valt|brak) (?:\w{2,10} ){0,3}(?:af|doormidden|uit elkaar|in twee\w{0,3}|los)|afgebroken|afgeknapt|
    uit elkaar (?:gevallen|gebarsten)|in twee (?:stukken|delen)|bezweken|ingestort|ontploft|(?:handvat|zool|
    hak|band|wiel|scharnier|poot|mes|kop|rits|deur|haak|gesp|motor|accu|pomp|scherm|hengsel|riem|
    steel) (?:is |was |er |ging |brak |liet ){1,2}(?:\w{2,10} )?(?:af|afgebroken|los|losgelaten|gebroken|
    gescheurd|geknapt|kapot|stuk|vanaf|eraf)
  `,
  cannot_use: String.raw`
    on(?:bruikbaar|draagbaar|eetbaar|drinkbaar|leesbaar)\w{0,2}|niet (?:te |meer te |om te )?(?:gebruiken|
    dragen|eten|drinken|bruikbaar|draagbaar|eetbaar|drinkbaar|lezen|monteren)|(?:kan|kon|kunnen|konden|
    kun) (?:\w{1,10} ){0,4}niet (?:meer )?(?:\w{2,8} )?(?:gebruiken|dragen|eten|drinken|aan|lezen|monteren|
    sluiten|dicht|openen|slapen|zitten|ophangen|plaatsen)|(?:in de|bij het|naar de) (?:prullenbak|
    vuilnisbak|afval|kliko|container|grijze bak|vuilbak|stort|milieustraat)|weggegooid|weggooien|
    weg moeten gooien|heb (?:\w{1,8} )?niets aan|niets aan|waardeloos geworden|(?:helemaal|totaal|volledig|
    compleet) (?:nutteloos|onbruikbaar|waardeloos|geruineerd|verpest)|(?:past|passen|paste|
    pasten) (?:\w{2,8} ){0,2}(?:niet|nergens|niemand)|krijg (?:\w{1,8} ){0,3}niet (?:aan|dicht|op|in|over|
    erin|erop)|gevaarlijk\w?|levensgevaarlijk|brandgevaar|onveilig|durf (?:\w{1,8} ){0,3}niet|bang (?:dat|
    om|voor)|moest (?:\w{2,8} ){0,2}(?:nieuwe|andere) kopen
  `,
  contents_lost: String.raw`
    (?:gelekt|leeggelopen|uitgelopen|gemorst|uitgelekt|weggelekt|gelopen) (?:\w{2,8} )?(?:in|door|over|
    uit)?|lekgeraakt|helemaal gelekt|half (?:leeg|vol)|halfleeg|halfvol|(?:bijna|helemaal|zo goed als|was|
    kwam) leeg|de helft (?:\w{2,8} )?(?:weg|eruit|ontbrak|gelekt|is|was)|(?:alles|doos|pakket|
    overal) (?:\w{2,8} )?(?:nat|plakkerig|onder|vies|doorweekt|verspreid)|doorweekt\w?|zeiknat|kletsnat|
    plas|overal (?:in|over|op)|(?:in|aan|tot|duizend) (?:\w{2,8} )?(?:stukken|scherven|stukjes|
    gruzelementen|kruimels|poeder|diggelen|gort|pulp|moes|stof|brokken)|scherven|splinters|verbrijzeld\w?|
    verpletterd\w?|geplet\w?|platgedrukt\w?|verkruimeld\w?|versplinterd\w?|(?:alle|allemaal|elke|beide|
    \d{1,2} van de \d{1,2}) (?:\w{2,12} ){0,2}(?:kapot|gebroken|stuk|geplet|gesmolten|gebarsten|nat|
    beschadigd|gescheurd|lek)|(?:helemaal|volledig|compleet|totaal) (?:kapot|stuk|gebroken|vernield|
    verbogen|gesmolten|ingedeukt|verbrijzeld)|(?:zak|fles|dop|deksel|pot|verpakking|blik|tube|flacon|
    pak) (?:\w{2,8} )?(?:was |is )?(?:\w{2,8} )?(?:open|gescheurd|gebarsten|lek|gesprongen|opengebarsten|
    kapot)|opengebarsten|gesmolten
  `,
  weak_performance: String.raw`
    (?:te|erg|heel|nogal|best|vrij|wel|zo|een beetje|behoorlijk|tergend) (?:traag|trage|langzaam|
    zwak\w{0,2}|zacht|stil|donker|luid|lawaaiig|kort|onnauwkeurig|laag|lage|slap)|traag|trager|hapert|
    haperen|loopt vast|vastlopers|bevriest|vertraging|schokkerig|(?:weinig|slechte|zwakke|matige|te weinig|
    beperkte|lage|geringe|gebrek aan) (?:kracht|vermogen|geluid|bas|accu|accuduur|licht|druk|zuigkracht|
    bereik|volume|signaal|grip|effect|ontvangst|verbinding|stoom|power|batterij|batterijduur|
    geluidskwaliteit|beeld)|(?:zuigkracht|geluid|accu|batterij|licht|bereik|volume|signaal|verbinding|beeld|
    camera|microfoon|druk|kracht|bas|prestaties) (?:is |zijn |valt |gaat |loopt |
    houdt ){1,2}(?:\w{2,10} ){0,2}(?:zwak|matig|slecht|laag|beperkt|tegen|snel|kort|dof|blikkerig|weg|zacht|
    leeg|minimaal|uren?|onscherp)|(?:accu|batterij) (?:\w{2,10} ){0,4}(?:leeg|uur|uren|snel|minuten|kort)|
    (?:gaat|houdt) (?:maar |slechts |nog geen |niet ){1,2}(?:\w{1,8} )?(?:uur|lang|minuten|dag)|niet (?:zo |
    erg |echt |bijster |heel |al te |altijd |bepaald )(?:hard|krachtig|sterk|fel|snel|warm|koud|scherp|luid|
    lang|nauwkeurig|stabiel|stil|goed|stevig)|wordt (?:\w{2,8} )?(?:warm|heet)|(?:valt|
    vallen) (?:\w{2,8} ){0,2}(?:weg|uit)|verliest (?:\w{2,8} )?(?:verbinding|signaal)|af en toe|soms|
    nu en dan|regelmatig|duurt (?:\w{2,8} )?(?:lang|eeuwig|uren|een eeuwigheid)|piept|kraakt|rammelt|
    wiebelt|wiebelig|bromt|zoemt|ruist|lawaai\w{0,2}|bot|botte|matig\w?|middelmatig|niet bijzonder|gaat wel|
    zozo
  `,
  cosmetic: String.raw`
    kras\w{0,4}|gekrast|bekrast\w?|schram\w{0,4}|vlek\w{0,4}|gevlekt|deuk\w{0,3}|gedeukt\w?|butsen?|
    verkleur\w{0,3}|vervaagd\w?|verschoten|vaal|vale|dof|doffe|verf (?:\w{2,8} )?(?:af|laat|bladdert|
    afgebladderd|los|eraf)|(?:verf|lak|coating|print|opdruk|logo|laklaag) (?:\w{2,8} )?(?:laat|komt|gaat|
    bladdert|slijt|is)(?: los| af| weg)?|afgebladderd|bladdert|(?:klein\w?|lichte|kleine) (?:kras|krasje|
    deukje|vlekje|gaatje|scheurtje|beschadiging|scheur|barst|gat|deuk|foutje|schade)|krasje\w?|deukje\w?|
    vlekje\w?|losse (?:draad|draden|draadjes|naad|steken)|draad(?:je|jes)?|draden|gerafeld\w?|rafelt|rafels|
    pluist|pluis\w{0,2}|pillt|scheef|scheve|krom|kromme|ongelijk\w{0,2}|niet (?:helemaal |goed )?(?:recht|
    gecentreerd|symmetrisch|netjes|mooi)|slordig\w?|lijm (?:\w{2,8} )?(?:resten|zichtbaar|overal)|
    lijmresten|ziet er (?:\w{2,8} )?(?:goedkoop|oud|lelijk|gebruikt|slordig|armoedig)|
    oogt (?:\w{2,8} )?(?:goedkoop|oud)|goedkope (?:uitstraling|indruk|look)|lelijk\w?|gekreukt\w?|kreukels|
    vouwen|cosmetisch\w?|roest\w{0,4}|geroest|kleur (?:\w{2,8} )?(?:af|vervaagt|uitgelopen|verdwenen|geeft)|
    afgewerkt|afwerking (?:\w{2,8} )?(?:slecht|matig|slordig|laat|niet)
  `,
  only_part: String.raw`
    (?:een|twee|drie|enkele|sommige|paar|de helft|helft|deel) van de (?:\w{2,12})?|\d{1,2} van de \d{1,2}|
    (?:linker|rechter|onderste|bovenste|achterste|voorste|middelste|ene|andere|tweede) ?(?:kant|zijde|
    oortje|oordop|schoen|mouw|speaker|knop|toets|wiel|poot|zak|hoek|plaat|poort|lade|kopje|glas|lamp|fles|
    oor|voet|laars|sok|deur|pit|stick)|enige (?:minpunt|nadeel|probleem|puntje|minpuntje|jammere|kritiek)|
    alleen (?:de|het|op|aan|jammer|een|in) (?:\w{2,12})?|(?:de |voor de )?rest (?:\w{2,8} )?(?:is|was|werkt|
    prima|goed|in orde|ok|doet)|de (?:andere|overige) (?:\w{2,12} )?(?:is|zijn|waren|was|werkt|werken|doen|
    doet|deed)|(?:verder|voor de rest|afgezien daarvan|buiten dat|overigens) (?:\w{2,8} ){0,3}(?:goed|prima|
    mooi|tevreden|ok|in orde|top|netjes|fijn|leuk|perfect|niets|alles)|behalve|op (?:een|1) (?:plek|plaats|
    hoek|na|kant)|aan een kant|(?:microfoon|afstandsbediening|bluetooth|timer|knop|klok|led|lampje|wifi|
    usb\w{0,6}) (?:werkt|doet|is|gaat) (?:\w{2,8} )?(?:niet|kapot|stuk|vast|defect)
  `,
  taste_smell: String.raw`
    (?:smaak|geur|smaakt|smaken|ruikt|ruiken|rook|geurt) (?:\w{2,10} ){0,3}(?:kunstmatig|chemisch|bitter|
    zuur|zout|zoet|vreemd|raar|flauw|naar (?:niets|niks|plastic|zeep|karton|rubber|lijm|chemisch|water|
    medicijn|verf)|niet|anders|muf|oud|sterk|slap|vies|penetrant|waterig|zwak|weg|verdwijnt)|(?:te|veel te|
    erg|heel|mierzoet) (?:zoet|zout|zuur|bitter|scherp|vet|droog|waterig|flauw)|mierzoet|smaakloos|
    smakeloos|geen (?:smaak|geur|aroma)|weinig (?:smaak|geur)|nasmaak|bijsmaak|kunstmatig\w?|verdund|
    aangelengd|waterig\w?|oudbakken|slap|niet (?:meer )?(?:vers|knapperig|lekker|verse)|stinkt (?:naar)?|
    geur (?:\w{2,8} ){0,3}(?:weg|vervliegt|blijft|verdwenen)
  `,
  wear_bad: String.raw`
    oncomfortabel\w?|ongemakkelijk|niet (?:erg |echt |heel |zo |bepaald )?(?:comfortabel|zacht|prettig|
    lekker zittend|ademend)|zit (?:niet|helemaal niet|erg) (?:lekker|prettig|ongemakkelijk)|kriebelt|
    kriebelig|jeukt|prikt|schuurt|knelt|drukt (?:\w{2,8} )?(?:op|tegen)|blaren|doet pijn aan|(?:te|erg|heel|
    flinter|zo|behoorlijk|veel te) ?(?:dun|dunne|hard|stijf|stug|zwaar|ruw)|flinterdun\w?|doorzichtig\w?|
    doorschijnend|(?:stof|materiaal|plastic|kussen|zool|kwaliteit|vulling|leer) (?:is |was |voelt |
    zijn ){1,2}(?:\w{2,8} ){0,2}(?:dun|hard|stijf|goedkoop|slecht|matig|stug|ruw|minderwaardig|inferieur|
    pover)|(?:slechte|matige|goedkope|inferieure|minderwaardige|dunne|stugge) (?:kwaliteit|stof|materiaal|
    plastic|materialen)|zweten|zweterig|goedkoop plastic|fragiel|flut
  `,
};
