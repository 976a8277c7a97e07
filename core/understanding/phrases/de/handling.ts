import type { Phrasebook } from '../phrasebook.ts';

/** German: handling, delivery, opinion, weight. */
export const HANDLING: Phrasebook = {
  asks_how: String.raw`
    wie (?:kann|muss|soll|bekomme?|stelle?|mache?|geht|krieg\w*|funktioniert|lasst|schalte?|verbinde?|
    reinige?|baue?|benutze?|wechs\w*|offne?) (?:ich|man|das|es|der|die|denn|wir|sich)|was (?:mache|
    mach) ich (?:falsch|verkehrt)|mache? ich (?:was|etwas|da was|irgendwas) (?:falsch|verkehrt)|(?:ist|
    war) das (?:normal|so gewollt|richtig so)|gibt es (?:da |dafur |hier )?(?:einen trick|
    eine anleitung|ein video|eine einstellung|eine reihenfolge|tipps)|konnen sie mir (?:sagen|erklaren|
    helfen)|wer kann (?:mir )?(?:helfen|erklaren)|liegt (?:das|es) (?:vielleicht |evtl |
    womoglich )?an mir|verstehe (?:nicht|die anleitung nicht)|weiss nicht (?:wie|welche\w*)|
    weiß nicht (?:wie|welche\w*)|keine ahnung (?:wie|welche\w*)|welche\w* (?:knopf|taste|schalter|
    reihenfolge|seite|einstellung|programm)|muss (?:ich|man) (?:das |den |die |da |erst |zuerst |
    vorher )|fur (?:einen )?(?:tipp|rat|hinweis) dankbar|woran (?:kann|konnte|liegt)
  `,
  own_way: String.raw`
    (?:habe?|hab|haben) (?:ich |wir |sie |ihn |es |die |den |das |dann |halt |naturlich |einfach |
    extra |aber )*[^.!?\n]{0,40}?(?:spulmaschine|geschirrspuler|mikrowelle|trockner|waschmaschine|
    kochwasch\w*|kochendem wasser|weggelassen|weggeschmissen|weggeworfen|abgeklebt|gedrosselt|
    drangelassen|dran gelassen|draufgelassen|nicht abgezogen|nicht gelesen|ausgelassen|ubersprungen|
    abgeschaltet|ausgeschaltet|ohne (?:filter|wasser|deckel|salz|adapter)|mit (?:essig|chlor|bleiche|
    scheuermilch|stahlwolle|spuli|olivenol)|bei (?:60|90|95)|im (?:freien|regen|keller)|neben (?:dem|
    der) (?:herd|heizung|ofen)|statt)|(?:anleitung|beipackzettel|gebrauchsanweisung|heftchen|zettel|
    bedienungsanleitung) (?:\w{2,12} ){0,4}(?:nicht gelesen|weggeworfen|weggeschmissen|braucht|liest|
    gelesen hab|ignoriert|uberflogen|nie|keiner|nicht angeschaut)|wer liest|ohne (?:die )?anleitung|
    (?:schutzfolie|transportsicherung|folie|lasche|sicherung|schutzkappe) ~ (?:noch|dran|drauf|nicht|
    entfern\w*|gelassen|abgezogen|abziehen)|(?:bluetooth|standort|ortung|gps|wlan) ~ (?:aus|
    ausgeschaltet|abgeschaltet|deaktiviert)|5 ?ghz|(?:mein|meinem|das|mit) (?:altes?|alten|handy ?|
    eigenes?|eigenen|anderes?) ?(?:ladegerat|netzteil|ladekabel|schlauch)|
    hab(?:e)? ich (?:mir )?gespart|brauch(?:e|t)? (?:ich|man) (?:doch |ja )?nicht|normales? (?:papier|
    leitungswasser|spulmittel|waschmittel|etiketten)|leitungswasser|verkehrt herum|falsch herum|
    auf dem kopf|vielleicht (?:habe?|hab) ich|mein fehler|selbst schuld|selber schuld|habe ich (?:wohl |
    vielleicht )?falsch|offen(?:em|er|es)? (?:fenster|tur|deckel)
  `,
  hard_to_use: String.raw`
    (?:anleitung|bedienungsanleitung|bedienung|aufbau|montage|app|einrichtung|installation|menu\w*|
    aufbauanleitung|steuerung|einstellung) ~ (?:unverstandlich|kompliziert\w*|umstandlich|schwierig|
    nur auf|nur in|schlecht ubersetzt|unklar|nutzlos|fehlerhaft|verwirrend|unbrauchbar|ein witz|schwer|
    katastrophe|nicht (?:verstandlich|intuitiv|klar)|auf (?:chinesisch|englisch))|(?:zu |sehr |total |
    unnotig )?(?:kompliziert|umstandlich|verwirrend|unubersichtlich|unverstandlich)(?: zu)?|
    nicht (?:intuitiv|bedienerfreundlich|selbsterklarend)|schwer zu (?:bedienen|verstehen|montieren|
    offnen|reinigen|installieren)|werde nicht schlau|blicke? ~ nicht durch|kapier\w* ~ nicht
  `,
  late: String.raw`
    (?:lieferung|paket|versand|bestellung|sendung|zustellung|lieferzeit) ~ (?:zu spat|verspatet\w*|
    dauert\w*|verzogert|nicht angekommen|nie angekommen|verloren|uberfallig|lange|wochen|tage|nicht da|
    verschwunden|unterwegs|nicht eingehalten|beim nachbar\w*|nachbar\w*|lasst)|zu spat|verspatet\w*|
    verspatung|noch (?:immer )?(?:nicht|nichts) (?:angekommen|erhalten|da|geliefert|gekommen|bekommen)|
    nie (?:angekommen|erhalten|geliefert)|(?:warte|wartete|gewartet|warten) (?:seit|schon|immer|noch|
    uber|wochen)|wo (?:ist|bleibt) (?:mein|meine|das|die)|sendungsverfolgung|liefertermin|lieferdatum|
    hermes|dhl|dpd|gls|paketbote|postbote|zusteller|lieferadresse|abstellort|lieferzeit|kam erst
  `,
  price: String.raw`
    uberteuert\w*|zu teuer|viel zu teuer|sehr teuer|teuer|wucher|abzocke|preis ~ (?:hoch|gesenkt|
    gefallen|gunstiger|uberzogen|unverschamt|billiger|reduziert|erhoht|gestiegen)|(?:gunstiger|
    billiger) (?:\w{2,9} )?(?:gesehen|gefunden|bei|im|woanders|anderswo|jetzt|zu haben|bekommen)|
    jetzt (?:\d+|gunstiger|billiger)|preisdifferenz|preis-?leistung\w*|rabatt|gutschein|euro (?:weniger|
    billiger|gunstiger|teurer)|versandkosten
  `,
  service: String.raw`
    (?:kundenservice|kundendienst|service|support|hotline|verkaufer|handler|hersteller|
    mitarbeiter\w*) ~ (?:unfreundlich|reagiert nicht|meldet sich nicht|antwortet nicht|nicht erreichbar|
    katastroph\w*|unverschamt|ignoriert|keine antwort|schlecht|mies|frech|inkompetent|hilft nicht|
    stellt sich|lasst|unterirdisch|nie|nicht zustandig)|keine antwort|niemand (?:antwortet|meldet|
    zustandig|geht ran)|warteschleife|aus der leitung|rausgeflogen|abgewimmelt|vertrostet|
    e-?mails? (?:unbeantwortet|ignoriert)|textbaustein\w*|standardantwort\w*|unfreundlich\w*
  `,
  order_handling: String.raw`
    stornier\w*|storno|rechnung (?:fehlt|brauche|bitte|mit|schicken|fur|nicht)|rechnung|umsatzsteuer|
    mehrwertsteuer|mwst|versehentlich|aus versehen|doppelt (?:bestellt|geliefert|abgebucht|gekauft)|
    zweimal (?:bestellt|abgebucht|geliefert|berechnet)|(?:falsche|andere) (?:liefer)?adresse|
    adresse (?:andern|geandert|falsch)|lieferadresse|nicht mehr (?:benotigt|gebraucht|brauche)|
    brauche (?:ich |es |ihn |sie )?(?:doch )?nicht(?: mehr)?|anders uberlegt|umentschieden|
    rucksendeetikett|ruckporto|rucksendekosten|retourenlabel|abbuchung|abgebucht|geschenkverpackung|
    geschenk(?:papier|karte)|widerruf\w*|falsch bestellt|verklickt|gefallt (?:mir |uns |ihr |
    ihm )?(?:doch )?nicht
  `,
  praise: String.raw`
    (?:super|top|toll\w*|klasse|spitze|prima|hervorragend\w*|ausgezeichnet\w*|perfekt\w*|einwandfrei\w*|
    tadellos\w*|wunderbar\w*|genial|begeistert|zufrieden|empfehlenswert|kann ich (?:nur )?empfehlen|
    gerne wieder|liebe (?:es|ihn|sie)|freue? mich|steht wie eine eins|eins a|1a|nichts auszusetzen|
    nichts zu (?:meckern|beanstanden)|lauft (?:super|gut|rund|wie)|funktioniert (?:gut|super|
    einwandfrei|tadellos|prima|bestens|wunderbar)|schon(?:es|er|e) (?:produkt|teil|stuck|stoff)|
    gute qualitat|alles (?:gut|bestens|ok|super|in ordnung))
  `,
  presale: String.raw`
    (?:bevor ich (?:kaufe|bestelle)|uberlege (?:mir )?(?:zu kaufen|den kauf)|vor dem kauf|wurde (?:es|
    das|der|die) (?:\w{2,9} )?passen|passt (?:das|der|die|es) (?:auch )?(?:zu|auf|in|fur) (?:mein|
    einen?|eine|den)[^.!?\n]{0,40}\?|ist (?:das|der|die|es) (?:auch )?(?:geeignet|kompatibel|lieferbar|
    verfugbar|wasserdicht)[^.!?\n]{0,40}\?|wann (?:ist|kommt|wieder) ~ (?:lieferbar|verfugbar|
    erhaltlich)|haben sie (?:das|den|die|es)? ?(?:auch )?in|gibt es (?:das|den|die|es) auch|
    welche (?:grosse|große|masse|maße) (?:hat|soll|empfehlen))
  `,
  vague: String.raw`
    (?:sehr |total |echt |schwer |bitter |mehr als )?(?:enttauscht|enttauschend\w*|enttauschung|
    unzufrieden|nicht zufrieden|nicht begeistert)|(?:nie|nicht) (?:wieder|mehr) (?:kaufen|bestellen|
    empfehlen)|nie wieder|nicht (?:zu )?empfehl\w*|finger weg|(?:rausgeschmissenes|rausgeworfenes|
    verschwendetes) geld|geldverschwendung|geld zum fenster|fehlkauf|reinfall|katastrophe|frechheit|
    unverschamtheit|betrug|abzocke|verarsche|sein geld nicht wert|nicht (?:wert|das wahre|mein fall|gut|
    toll|schon|so gut|der hit|der bringer)|mehr erwartet|besseres erwartet|nicht wie erwartet|naja|
    na ja|geht so|geht gar nicht|taugt nicht\w*|taugt nix|taugt nichts|bringt nichts|bringt nix|
    uberflussig|bereue|hatte ich (?:mir )?(?:mehr|besser)|schlecht|mies|furchtbar|grauenhaft|
    schrecklich|mist|scheisse|scheiße|null sterne|nix
  `,
  still_usable: String.raw`
    (?:sonst|ansonsten|abgesehen|trotzdem|dennoch|noch|der rest|die ubrigen|
    alles andere) (?:\w{2,12} ){0,3}(?:gut|super|okay|ok|passt|prima|zufrieden|brauchbar|benutzbar|
    funktioniert|geht|nutzbar|toll|in ordnung|schon|top|sehen)|(?:behalte|behalten) (?:es|ihn|sie|ich|
    das|wir)|(?:werde|kann|konnen) (?:\w{2,9} ){0,3}(?:behalten|damit leben|trotzdem (?:nutzen|
    verwenden|benutzen))|damit leben|gehts einigermassen|gehts einigermaßen|einigermassen|einigermaßen|
    funktioniert (?:aber|trotzdem|noch|ansonsten)|selbst (?:repariert|genaht|geklebt)|(?:hab|
    habe) ich (?:selbst|selber) (?:repariert|genaht|geklebt|gerichtet)|erfullt (?:seinen|ihren) zweck|
    zum \w{4,14} reicht|reicht (?:es|mir|noch|fur)|geht schon|nicht (?:so )?(?:schlimm|tragisch|
    dramatisch)|halb so wild|\w{4,12} geht
  `,
  unusable: String.raw`
    (?:unbrauchbar\w*|nicht (?:zu gebrauchen|brauchbar|nutzbar|benutzbar|verwendbar|tragbar|benutzen|
    verwenden)|nutzlos\w*|wertlos\w*|unbenutzbar|kann (?:ich |man |es |das |ihn |sie |so )*(?:nicht|
    niemand|keiner) (?:mehr )?(?:benutzen|gebrauchen|nutzen|verwenden|tragen|anziehen|essen|trinken|
    verschenken|aufstellen|brauchen|weiter)|lasst sich nicht (?:benutzen|nutzen|verwenden|montieren|
    aufbauen)|fur (?:die tonne|den mull|die katz|den eimer|nichts zu)|in (?:die|der) (?:tonne|mull|
    mulltonne)|im mull|weggeworfen|weggeschmissen|entsorg\w*|musste (?:ich |es |alles )*(?:wegwerfen|
    wegschmeissen|neu kaufen|ein(?:en|e)? neue\w*)|komplett (?:kaputt|zerstort|hinuber|unbrauchbar)|
    vollig (?:kaputt|zerstort|unbrauchbar)|totalschaden|ruiniert|zerstort|sinnlos|alles (?:kaputt|
    zerbrochen|ausgelaufen))
  `,
  small_matter: String.raw`
    (?:ein bisschen|a bissl|bissl|ein wenig|leicht\w*|minimal\w*|klein(?:e|er|es|en) (?:kratzer|fehler|
    mangel|delle|macke|fleck|riss|schonheitsfehler|manko|problem|loch|stelle|beule)|kleinigkeit\w*|
    einziger (?:kritikpunkt|mangel|minuspunkt)|schonheitsfehler|optisch\w*|kosmetisch|kaum (?:zu sehen|
    sichtbar)|sieht man (?:kaum|nicht)|nicht weiter schlimm|geringfugig\w*|etwas)
  `,
};
