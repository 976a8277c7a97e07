import type { Phrasebook } from '../phrasebook.ts';

/** Dutch: what fails: function, breakage, leaks, decay. */
export const FAILURE: Phrasebook = {
  stopped_working: `
    (?:werkt|werken|doet|doen|start|laadt|reageert|functioneert|gaat|ging|springt|deed|
    werkte) ~ (?:niet|niks|niets|nooit|geen)(?: meer)?(?: aan| op)?(?! (?:terug|weg))|(?:niet|niks|
    niets) (?:meer )?(?:te gebruiken|aan te zetten|opladen)|de geest gegeven|geest gegeven|
    ermee (?:gestopt|opgehouden)|stopte ermee|houdt ermee op|hield ermee op|gestopt met (?:werken|
    laden)|geen (?:teken van leven|reactie|beweging|stroom|beeld|geluid)|dood|morsdood|overleden|
    defect geraakt|doorgebrand|uitgevallen|valt uit|begeven|opgegeven
  `,
  malfunction: String.raw`
    \w{3,14} ~ (?:niet|nauwelijks|amper|nooit) (?:meer|goed|lekker|fatsoenlijk|helemaal|volledig|vast|
    dicht|open|aan|warm|koud|op|strak|schoon)|(?:sluit|houdt|plakt|laadt|verwarmt|koelt|zuigt|draait|
    snijdt|print|verbindt|herkent|opent|klikt|blijft|blijven|pompt|remt|meet|droogt|maalt|schuimt|spuit|
    hecht|past de|opent|vult|trilt) ~ (?:niet|nauwelijks|amper|geen|nooit|niks)|(?:valt|schiet|gaat|
    springt|laat|komt|slaat) ~ (?:steeds|telkens|constant|vanzelf|er vanaf|eraf|elke keer|los|uit)|
    hapert|haperen|piept|kraakt|rammelt|wiebelt|wiebelig|flikkert|knippert|bromt|ruist|loopt vast|hangt|
    storing\w*|foutmelding\w*|kortsluiting|wankel|klemt|schokt|rare? geluid\w*|maakt ~ (?:herrie|lawaai|
    geluid)|(?:batterij|accu) ~ (?:leeg|snel|kort|slecht|niet)|(?:weinig|geen|slechte?|te weinig|
    zwakke?) (?:zuigkracht|kracht|geluid|ontvangst|druk|vermogen|bereik|verbinding|grip|stoom)|
    elke keer weer|onnauwkeurig|meet verkeerd
  `,
  broke_in_use: String.raw`
    (?:is|zijn|was|brak|ging|gaan|gaat) (?:al |nu |meteen |direct |er |na |helemaal )*(?:afgebroken|
    gebroken|gescheurd|losgeraakt|losgelaten|geknapt|kapotgegaan|stuk gegaan|stukgegaan|doorgebroken|
    gebarsten|afgevallen|kapot gegaan|versleten|uitgescheurd|kapot|stuk|los)|(?:brak|scheurde|knapte|
    liet los|laat los|laten los|viel uit elkaar|valt uit elkaar|brak af|breekt af|breekt|scheurt|
    barstte|bladdert|begaf het|ging kapot|ging stuk|gaat kapot|gaat stuk|stuk gegaan|kapot gegaan|
    kapotgegaan)|(?:na|binnen|in) (?:nog geen |slechts |maar |al )*(?:een|1|twee|drie|vier|\d{1,3}|paar|
    enkele)[^.!?\n]{0,40}? (?:kapot|stuk|gebroken|gescheurd|los|afgebroken|geknapt|begeven|defect)|
    uit elkaar (?:gevallen|gevallen)|losgekomen|losgeschoten|afgescheurd|naden los
  `,
  leaks: `
    lekt|lekte|lekken|lek|lekkage|druppelt|drupt|loopt leeg|niet (?:waterdicht|lekdicht|luchtdicht)|
    verliest (?:water|lucht)|water (?:komt|loopt|lekt)|doorweekt|loopt (?:het )?water
  `,
  spoiled: String.raw`
    schimmel\w*|beschimmeld|over (?:de )?datum|houdbaarheid\w*|verlopen|bedorven|ranzig|muf|stinkt|
    stank|ruikt ~ (?:naar|vies|chemisch|muf|raar|sterk|verbrand)|(?:vieze|chemische|sterke|nare|
    rare) (?:geur|lucht|smaak)|smaakt ~ (?:naar|vies|raar|bitter|muf|nergens|oud)|niet te eten|
    oneetbaar|beestjes|maden|larven|motten|uitgedroogd|verrot|verlept
  `,
  own_effort: String.raw`
    (?:geprobeerd|getest|verwisseld|gewisseld) |(?:verschillende|andere|nieuwe) (?:stopcontact\w*|
    kabel\w*|batterij\w*|ventielen|telefoon\w*)|volgens (?:de )?(?:handleiding|instructies|
    gebruiksaanwijzing|wasvoorschrift)|gereset|normaal gebruik|voorzichtig|(?:een|
    twee) keer (?:gebruikt|gedragen|gewassen)|vanaf (?:het begin|dag 1|de eerste dag)
  `,
  after_time: String.raw`
    (?:na|binnen|in|sinds|al|pas|nog geen) (?:nog geen |slechts |maar |al |ongeveer |de |een )*(?:een|1|
    twee|drie|vier|vijf|zes|paar|enkele|eerste|tweede|half|anderhalve|\d{1,3})? ?(?:uur|uren|dag|dagen|
    weken|week|maand|maanden|jaar|keer|wasbeurt\w*|minuten|gebruik|ritten)|(?:bij|op) (?:de |
    het )?(?:eerste|tweede|derde) (?:keer|gebruik|dag|rit|wasbeurt)|(?:een|twee|drie) keer (?:gebruikt|
    gedragen|gewassen)|sinds (?:gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)
  `,
  worked_at_first: String.raw`
    (?:eerst|in het begin|aanvankelijk|de eerste) (?:\w{2,12} ){0,4}(?:goed|prima|werkte|tevreden|
    perfect|blij)|(?:werkte|deed het|was) (?:\w{2,9} ){0,2}(?:eerst|in het begin|prima tot|goed tot)|
    niet meer|ineens|opeens|plotseling
  `,
};
