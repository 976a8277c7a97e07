import type { Phrasebook } from '../phrasebook.ts';

/** German: how grave the matter is, whatever its cause. */
export const GRAVITY: Phrasebook = {
  dead: String.raw`
    (?:geht|gehen|ging|lauft|lief|startet|springt|schaltet|ladt|laden|heizt|kuhlt|leuchtet|reagiert|
    funktioniert|funktionierte|funktionieren|dreht|tut|lasst sich|ließ sich|liess sich) (?:sich |auch |
    jetzt |leider |einfach |schon |seitdem |nun |er |es |sie ){0,2}(?:gar |uberhaupt |uberhaupt gar |
    absolut )?(?:nicht|nichts|nix|nimmer)(?: mehr)?(?: an| ein| auf)?(?! (?:richtig|gut|so|immer|ganz|
    zuverlassig|schnell|lange|auf|in|um|sehr|besonders))|(?:ist|war|sind|jetzt|nun|komplett|vollig|
    plotzlich|einfach|schon|ganz) (?:\w{2,10} )?(?:tot|hin|hinuber|im eimer|durchgebrannt|abgeraucht|
    ausgefallen|gestorben|durch|mausetot|verreckt)|mausetot|totalausfall|durchgebrannt|durchgeschmort|
    abgeraucht|verschmort|kurzschluss|(?:den|seinen|ihren) geist (?:auf|aufgegeben)|kein(?:en)? (?:mucks|
    muckser|lebenszeichen|strom|bild|ton|display|reaktion|licht)|keine reaktion|null reaktion|
    tut sich (?:gar |absolut |uberhaupt )?(?:nichts|nix)|passiert (?:gar |uberhaupt |absolut )?(?:nichts|
    nix)|(?:bleibt|blieb|bleiben) (?:\w{2,10} )?(?:dunkel|schwarz|kalt|stumm|aus|tot)|schwarzer bildschirm|
    bildschirm (?:ist |war |bleibt )?schwarz|(?:nie|noch nie|kein einziges mal|
    von anfang an nicht) (?:funktioniert|gegangen|gelaufen|angegangen)|(?:gar|
    uberhaupt) nicht (?:mehr )?(?:funktion\w*|an\w{0,8}|ein\w{0,10}|gelaufen|gegangen|los|erkannt)|
    nicht einschalten|nicht mehr einschalten|nicht anschalten|funktionslos|ohne funktion|(?:entzwei|
    auseinander|durch|mitten|komplett|vollig|vollstandig|ganz) ?(?:gebrochen|gerissen|zerbrochen|gefallen|
    ab|abgebrochen|abgerissen|zerrissen|zerfallen|zersprungen|durchgebrochen)|in zwei (?:teile|halften|
    stucke)|(?:durchgebrochen|abgebrochen|abgerissen|auseinandergefallen|auseinandergebrochen|ausgerissen|
    zusammengebrochen|zusammengekracht|explodiert|geplatzt)|(?:griff|henkel|sohle|absatz|riemen|rad|rolle|
    scharnier|bein|klinge|kopf|turbugel|bugel|reißverschluss|reissverschluss|tur|stiel|haken|gurt|schnalle|
    trager|motor|akku|display|kompressor|pumpe) (?:ist |hat |war |sich ){0,2}(?:\w{2,12} )?(?:ab|
    abgebrochen|abgerissen|abgefallen|abgegangen|gebrochen|gerissen|kaputt|defekt|durchgebrannt|gelost|weg)|
    kein einzige[rsn]?|nicht ein einzige[rsn]?|wird (?:\w{2,10} )?nicht (?:mehr )?erkannt|
    hat (?:\w{2,10} )?nicht (?:mehr )?funktioniert
  `,
  cannot_use: String.raw`
    (?:nicht|nie|kein mal|niemals|gar nicht|uberhaupt nicht|nicht mehr|nicht ein mal|kaum) (?:mehr |zu |so |
    einmal |wirklich ){0,2}(?:nutzbar|benutzbar|verwendbar|brauchbar|tragbar|essbar|genießbar|geniessbar|
    trinkbar|lesbar|benutzen|nutzen|verwenden|anziehen|tragen|essen|trinken|gebrauchen|einsetzen|aufbauen|
    montieren|zusammenbauen)|un(?:brauchbar|benutzbar|tragbar|genießbar|geniessbar|essbar|leserlich|
    lesbar)\w{0,2}|nicht zu gebrauchen|zu nichts zu gebrauchen|(?:vollig|komplett|absolut|total) (?:nutzlos|
    unbrauchbar|ruiniert|wertlos|sinnlos)|(?:in den|in die|im|fur den|fur die) (?:mull|tonne|mulleimer|
    abfall|papierkorb|mulltonne|restmull|biotonne|kompost)|weggeworfen|wegwerfen|weggeschmissen|
    wegschmeißen|wegschmeissen|entsorgt|entsorgen|weggeschuttet|weggekippt|elektroschrott|(?:gefahrlich|
    lebensgefahrlich|brandgefahr|verletzungsgefahr|unsicher|traue mich nicht|angst (?:vor|dass|um))|
    (?:passt|passen|passte|passten) (?:mir |uns |ihm |ihr |gar |uberhaupt |absolut |einfach |also |leider |
    so ){0,2}(?:nicht|nirgends|nirgendwo|niemand\w*)|(?:komme|kam|kommt|bekomme|bekam|kriege|krieg|
    bekommt) (?:\w{2,10} ){0,4}nicht (?:rein|hinein|zu|an|drauf|uber|durch|auf)|(?:kann|konnte|konnen|
    konnten) (?:\w{2,10} ){0,3}(?:nicht|nie|nichts|niemand|keiner) (?:mehr )?(?:\w{2,10} )?(?:benutzen|
    nutzen|verwenden|tragen|anziehen|essen|trinken|lesen|erkennen|aufbauen|montieren|schlafen|sitzen|
    verschenken|gebrauchen)|musste (?:\w{2,10} ){0,3}(?:neu\w*|ander\w*) (?:kaufen|besorgen)
  `,
  contents_lost: String.raw`
    ausgelaufen|auslaufen|(?:lief|laufen|liefen) (?:alles |komplett |vollig )?aus|verschuttet|ausgeschuttet|
    ausgekippt|(?:uberall|alles|komplett) (?:im|in der|in dem|auf dem|voll|nass|verklebt|klebrig|verteilt)|
    (?:alles|karton|paket|inhalt) (?:war |ist |schwamm |voll )?(?:nass|voll|durchweicht|durchnasst|verteilt|
    verklebt)|durchnasst|durchweicht|halb ?(?:leer|voll)|(?:fast|ganz|komplett|war|kam) leer|
    nur (?:noch )?halb|die halfte (?:fehlt|war|ist|ausgelaufen|weg)|zersplittert\w*|zerschmettert|
    zerschlagen|zertrummert|zerbroselt|zerkrumelt|zerdruckt|zerquetscht|(?:in|tausend|nur|
    lauter) (?:\w{2,10} )?(?:scherben|splitter|stucke|stucken|einzelteile|brosel|krumel|teile)|scherben\w*|
    scherbenhaufen|splitter|glasscherben|zu (?:pulver|staub|mehl|broseln|brei|matsch)|(?:vollig|komplett|
    total) (?:zerstort|zerbrochen|zerdruckt|kaputt|verbogen|eingedruckt|zerfetzt)|(?:alle|jede\w?|beide|
    samtliche|samtlich|\d{1,2} von \d{1,2}) (?:\w{2,14} )?(?:waren |sind |war |ist )?(?:kaputt|zerbrochen|
    gebrochen|zerdruckt|gesprungen|geplatzt|ausgelaufen|nass|zerkrumelt|geschmolzen|verdorben|defekt)|
    (?:geplatzt|aufgeplatzt|aufgerissen|geborsten)\w{0,2}|(?:tute|beutel|flasche|dose|packung|deckel|
    verschluss|tube|glas) (?:war |ist |hat |hatte )?(?:\w{2,10} )?(?:offen|undicht|geplatzt|aufgeplatzt|
    aufgerissen|gerissen|ausgelaufen|zerbrochen|gebrochen)|geschmolzen|pfutze|matsch
  `,
  weak_performance: String.raw`
    (?:zu|sehr|recht|ziemlich|etwas|ganz schon|extrem|so|ewig|arg|total|furchtbar|nur) (?:langsam\w{0,2}|
    schwach\w{0,2}|leise\w?|dunkel|dunkle\w?|laut\w{0,2}|trage|lahm|kurz\w{0,2}|ungenau)|langsamer|ruckelt|
    ruckeln|hakt|hangt sich (?:\w{2,10} )?auf|hangt (?:manchmal|ofter|immer|oft)|verzogerung\w*|aussetzer|
    stockt|trage|(?:wenig|kaum|schwache?r?s?|geringe?r?s?|schlechte?r?s?|zu wenig|mangelnde|mittelmaßige?r?|
    mittelmassige?r?|keine gute|maue?r?) (?:saugkraft|druck|leistung|ton|klang|empfang|halt|saugleistung|
    heizleistung|dampf|licht|bass|signal|lautstarke|akku|akkulaufzeit|reichweite|wirkung|power|kraft|duft|
    helligkeit|luft|wind|bild|bildqualitat|verbindung|kuhlleistung|schaum|lauf)|(?:saugkraft|leistung|ton|
    klang|empfang|dampf|licht|bass|signal|lautstarke|akku|akkulaufzeit|reichweite|wirkung|druck|helligkeit|
    verbindung|bild|kamera|mikro|mikrofon|lufter) (?:ist |sind |war |lasst |halt |nach |nur |leider |auch |
    sehr |zu |recht |etwas |eher |bricht ){1,3}(?:schwach|mau|maßig|massig|schlecht|dunn|leise|gering|kurz|
    nach|ab|dumpf|mies|dunkel|unscharf|mittelmaßig|mittelmassig|bescheiden|schwankt|\d{1,3} \w{3,8})|
    akku (?:halt|ist|reicht|geht|lauft) (?:\w{2,10} ){0,3}(?:schnell|leer|kurz|stunden?|minuten|nicht lange|
    kaum)|(?:halt|reicht|halten) (?:nur |gerade |kaum |hochstens |maximal |
    nicht ){1,2}(?:\w{1,8} )?(?:stunden?|minuten|lange|tag)|nicht (?:sehr |so |besonders |wirklich |gerade |
    ganz |immer )?(?:laut|hell|stark|kraftig|leistungsstark|scharf|warm|kalt|heiß|heiss|zuverlassig|genau|
    lange|leise|dicht|langlebig|optimal)(?: genug)?|wird (?:\w{2,10} )?(?:etwas|leicht|ein wenig|recht|
    ziemlich|schnell|sehr) (?:warm|heiß|heiss)|(?:bricht|brechen|reißt|reisst) (?:\w{2,10} ){0,3}ab|
    verbindungsabbr\w*|trennt sich|verliert (?:die |immer |oft )?(?:\w{2,8} )?(?:verbindung|signal)|
    ab und zu|manchmal|hin und wieder|gelegentlich|mal so mal so|zeitweise|nur manchmal|
    dauert (?:\w{2,10} )?(?:ewig|lange|stunden|zu lange)|quietsch\w*|klappert|knarzt|knarrt|brummt|rauscht|
    wackel\w{0,3}|pfeift|surrt|rattert|stumpf\w{0,2}|mittelmaßig|mittelmassig|mittelpracht\w*|geht so|
    nicht besonders|ungenau
  `,
  cosmetic: String.raw`
    (?:zer|ver)?kratz\w{1,5}|kratzer|schramme\w?|macke\w?|delle\w?|fleck\w{0,3}|fleckig\w?|abdruck\w?|
    verfarb\w*|ausgebleicht|verblasst|verwaschen|ausgeblichen|matt\w?|lackschaden|lack (?:ist |war |geht |
    platzt |blattert |hat )?(?:ab|abgeplatzt|abgeblattert|blattert|gesplittert|fehlt)|abgeplatzt\w{0,2}|
    abgeblattert|blattert|abgerieben|abgestoßen|abgestossen|angeschlagen|kleine\w? (?:riss|loch|beule|delle|
    macke|kerbe|ecke|fehler|mangel|kratzer)|faden (?:hang\w*|ziehen|stehen|lose|raus|schauen|zieht|gezogen)|
    lose\w? (?:faden|naht|nahte)|(?:hangende|lose|abstehende) faden|ausgefranst|franst|fusselt|fusseln|
    flust|knotchen|pilling|schief\w{0,2}|krumm\w{0,2}|ungleich\w*|uneben\w{0,2}|versetzt|nicht (?:ganz |
    richtig )?(?:gerade|mittig|bundig|symmetrisch|sauber (?:verarbeitet|genaht|verklebt|lackiert|gedruckt))|
    unsauber\w{0,2}|schlampig\w{0,2}|kleber(?:reste|spuren)?|klebereste|grat|
    sieht (?:\w{2,10} ){0,3}(?:billig|schabig|hasslich|gebraucht aus|alt aus|unschon|ramschig)|
    billig\w{0,2} (?:aus|optik|anmutung|wirkt|eindruck)|wirkt (?:\w{2,10} )?(?:billig|wie plastik)|unschon|
    optisch\w?|schonheitsfehler|knitter\w*|falten|zerknittert|farbt (?:\w{2,10} )?ab|
    farbe (?:\w{2,10} )?(?:ab|verblasst|ausgewaschen|geht|blattert|lost)|rost\w{0,3}|angelaufen|ausgewaschen
  `,
  only_part: String.raw`
    (?:ein|eine|einer|eines|zwei|drei|manche|einige|ein paar|ein teil|die halfte) (?:von|der|davon|des|
    meiner) (?:\w{2,12})?|\d{1,2} von (?:den )?\d{1,2}|(?:linke|rechte|untere|obere|vordere|hintere|
    einzelne|andere|zweite|mittlere|eine)[rnsm]? (?:seite|ohrhorer|schuh|armel|kopfhorer|lautsprecher|taste|
    knopf|rad|bein|tasche|ecke|platte|buchse|scharnier|schraube|griff|schublade|tur|tasse|glas|lampe|birne|
    socke|flasche|packung|dose|ei|fliese|naht|kante|stelle|fuß|fuss|stick|boden|teil|stuck|bugel|stopsel|
    muschel|hand)|nur (?:das|die|der|ein|eine|einer|an|am|auf|der linke|noch) (?:mikro\w*|fernbedienung|
    linke|rechte|taste|deckel|reißverschluss|reissverschluss|einer|ecke|stelle|display|timer|licht|
    bluetooth|kabel|knopf|manko|problem)|einzige\w? (?:manko|problem|kritik\w*|haken|minus\w*|nachteil|
    wermutstropfen|schwachpunkt)|(?:der|das) rest (?:ist|war|passt|funktioniert|lauft|in)|(?:alles andere|
    alle anderen|die anderen|die andere|der andere|das andere|die ubrigen|restlichen?) (?:\w{2,12} )?(?:ist|
    sind|war|waren|passt|funktioniert|funktionieren|lauft|laufen|in ordnung|ok|top|gut|super|einwandfrei|
    heil)|(?:ansonsten|sonst|abgesehen davon|davon abgesehen|im ubrigen) (?:\w{2,10} ){0,3}(?:gut|gute|
    guter|gutes|ok|okay|super|top|zufrieden|schon|schones|in ordnung|einwandfrei|prima|toll|tolles|alles|
    perfekt|tadellos|nichts)|bis auf (?:das|die|den|eine|einen|dies)|abgesehen von|außer (?:der|dem|dass|
    das)|ausser (?:der|dem|dass|das)|(?:mikro|mikrofon|fernbedienung|bluetooth|timer|uhr|taste|knopf|usb\w*|
    beleuchtung|wlan|led) (?:ist |geht |funktioniert |reagiert |hat )(?:\w{2,10} )?(?:nicht|defekt|kaputt|
    tot|klemmt|ausgefallen)|an einer (?:stelle|ecke|seite)|an der (?:seite|ecke|kante)|auf einer seite
  `,
  taste_smell: String.raw`
    (?:schmeckt|schmecken|schmeckte|riecht|riechen|roch|duftet|geschmack|geruch|
    duft) (?:\w{2,12} ){0,3}(?:kunstlich|chemisch|bitter|sauer|salzig|suß|suss|komisch|seltsam|fad|fade|
    langweilig|nach (?:nichts|chemie|plastik|seife|pappe|wasser|gummi|kleber|medizin|karton|lack)|nicht|
    anders|muffig|abgestanden|alt|wassrig|streng|penetrant|schwach|billig|furchtbar|scheußlich|scheusslich|
    gewohnungsbedurftig)|(?:zu|viel zu|sehr|extrem|uberaus) (?:suß|suss|salzig|sauer|bitter|scharf|fettig|
    trocken|wassrig|kunstlich)|geschmacklos|ohne geschmack|kein(?:en)? (?:geschmack|aroma|duft|geruch)|
    wenig (?:geschmack|aroma|duft)|nachgeschmack|beigeschmack|kunstlich\w{0,2}|verwassert|verdunnt|
    wassrig\w?|schal|altbacken|nicht (?:mehr )?(?:frisch|knusprig|lecker|aromatisch)|
    duft (?:\w{2,10} ){0,3}(?:verfliegt|weg|schwach|halt|verflogen)|schmeckt (?:mir |uns |einfach )?nicht
  `,
  wear_bad: String.raw`
    unbequem\w{0,2}|ungemutlich|kratzt|kratzig\w{0,2}|juckt|pikst|piekst|scheuert|reibt|
    druckt (?:\w{2,10} ){0,3}(?:an|auf|am|im|hinter)?|zwickt|blasen (?:an|bekommen|gelaufen)|(?:zu|sehr|
    recht|hauch|so|extrem|ziemlich|etwas) ?(?:dunn\w{0,2}|hart\w{0,2}|steif\w{0,2}|schwer|grob|rau|fest)|
    hauchdunn\w{0,2}|durchsichtig\w?|blickdurchlassig|durchscheinend|nicht blickdicht|(?:billig\w{0,2}|
    dunn\w{0,2}|schlecht\w{0,2}|minderwertig\w{0,2}|steif\w{0,2}|hart\w{0,2}) (?:stoff|material|plastik|
    kunststoff|leder|polyester|qualitat|verarbeitung|kunstleder|sohle)|(?:stoff|material|polster\w*|sohle|
    qualitat|kissen|schaumstoff|verarbeitung) (?:ist |sind |war |wirkt |
    fuhlt sich )(?:\w{2,10} ){0,2}(?:dunn|hart|steif|billig|schlecht|minderwertig|kratzig|rau|grob|
    mangelhaft|maßig|massig|mies)|schwitzt|schwitzen|nicht (?:sehr |so |besonders |gerade )?(?:bequem|weich|
    atmungsaktiv|angenehm)|plastikbomber|wabbelig|labb?rig
  `,
};
