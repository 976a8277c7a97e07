import type { Phrasebook } from '../phrasebook.ts';

/** German: what fails: function, breakage, leaks, decay. */
export const FAILURE: Phrasebook = {
  stopped_working: String.raw`
    (?:funktionier\w*|geht|gehen|ging|lauft|lief|laufen|tut|tat|tun|funzt|klappt|lasst sich|reagiert|
    startet|springt|schaltet) ~ (?:nicht|nimmer|nichts|nix|gar nicht|
    uberhaupt nicht)(?: mehr)?(?: an| ein)?(?! (?:unter|uber|ohne|auf|in|um|darum|weit))|(?:nicht|
    nimmer|nichts|nix) (?:mehr )?(?:funktionier\w*|zu gebrauchen|angeh\w*|anspring\w*|einschalt\w*)|
    (?:lasst|lassen|liess|ließ) sich ~ (?:nicht|nimmer) ~ (?:einschalten|anschalten|starten|laden|
    aufladen|anmachen|bedienen)|(?:den geist|seinen geist|ihren geist) aufgegeben|tut sich (?:gar |
    absolut |uberhaupt )?(?:nichts|nix|nicht viel)|tut keinen mucks|keinen mucks|keinen muckser|
    kein lebenszeichen|keine reaktion|null reaktion|mausetot|ist tot|war tot|tot|komplett tot|im eimer|
    hin|hinuber|abgeraucht|durchgebrannt|ausgefallen|ausfall|totalausfall|verreckt|gestorben|
    verabschiedet|streikt|gibt auf|bleibt (?:dunkel|schwarz|kalt|stumm|aus)|kein (?:strom|bild|ton|
    mucks)|funktionslos|ohne funktion|nicht funktionsfahig
  `,
  malfunction: String.raw`
    \w{3,16} ~ (?:nicht|nimmer|kaum|nie) (?:mehr|richtig|gscheit|gescheit|ordentlich|sauber|korrekt|
    zuverlassig|anstandig|vollstandig|ganz|dicht|gleichmassig)|(?:schliesst|schließt|halt|reagiert|reagieren|halten|greift|
    greifen|ladt|laden|heizt|kuhlt|druckt|saugt|pumpt|spult|schneidet|klebt|kleben|haftet|haften|rastet|
    dreht|verbindet|erkennt|misst|zieht|spruht|schaumt|offnet|dichtet|klemmt|leuchtet|blinkt|reinigt|
    trocknet|mahlt|bremst|zundet|riecht|piept|empfangt|findet|wird|werden|bleibt|bleiben) ~ (?:nicht|
    nimmer|kaum|nie|keine?n?|nur noch|nur|nirgends)(?: \w{2,12})?(?: (?:mehr|richtig|fest|warm|heiss|
    heiß|kalt|an|auf|zu|ab|ein|voll|zusammen))?|(?:wackelt|wackelig|wackeln|eiert|klappert|quietscht|
    knarzt|knarrt|brummt|pfeift|rauscht|kratzt|ruckelt|hakt|klemmt|stottert|rattert|schleift|flackert|
    flimmert|hangt sich|sturzt ab|absturz\w*|verbindungsabbr\w*|bricht (?:immer|standig|dauernd)|
    wackelkontakt|kurzschluss|fehlermeldung\w*|fehlercode|storgerausch\w*|pixelfehler|aussetzer|
    setzt aus|schaltet (?:sich )?(?:immer|standig|dauernd|von selbst|einfach|von alleine)|geht (?:immer|
    standig|dauernd|von selbst|von allein\w*|einfach) (?:wieder )?(?:aus|ab|auf)|von selbst aus|
    zeigt (?:falsch|fehler|nur|immer|standig)\w*|misst falsch|ungenau)|(?:akku|batterie|
    ladung) ~ (?:leer|halt|schwach|schnell|nur)|(?:kein|keine|keinen|kaum|zu wenig|wenig|schwache?r?|
    schlechte?r?|zu schwach\w*) (?:saugkraft|druck|leistung|ton|klang|empfang|verbindung|halt|
    saugleistung|heizleistung|warmeleistung|dampf|licht|bild|funktion|ladung|bass|signal)|(?:nur noch|
    blos noch|bloss noch|nur) (?:wenn|mit|durch|auf)|gluckssache|macht was (?:er|sie|es) will|frisst|
    jedes (?:zweite|dritte) (?:mal|blatt)|immer wieder (?:aus|ab|auf)|(?:rutscht|rutschen|fallt|fallen|
    lost|losen|springt|geht|gehen) ~ (?:immer|standig|dauernd|wieder|andauernd|jedes mal)|
    lasst sich ~ (?:nicht|kaum|nur schwer) ~ (?:offnen|schliessen|schließen|verstellen|einstellen|
    verbinden|koppeln|drehen|montieren|zusammen\w*|befestigen|einrasten|zuklappen|aufklappen|entfernen)
  `,
  broke_in_use: String.raw`
    (?:nach|seit|innerhalb|binnen) (?:von )?(?:nur |gerade mal |nicht mal |kaum |etwa |ca\.? |knapp |
    gut |schon )*(?:ein\w*|zwei|drei|vier|funf|sechs|sieben|wenigen?|paar|kurzer|kurzem|erste\w*|
    \d{1,3})[^.!?\n]{0,40}? (?:kaputt|gebrochen|abgebrochen|gerissen|eingerissen|abgerissen|aufgegangen|
    abgegangen|abgefallen|gelost|geplatzt|defekt|zerbrochen|verbogen|durchgebrochen|ausgefallen|
    gesprungen|zerfallen|undicht|auseinander\w*|hinuber)|(?:abgebrochen|durchgebrochen|weggebrochen|
    ausgebrochen|abgerissen|ausgerissen|aufgeplatzt|aufgerissen|abgefallen|auseinandergefallen|
    auseinandergebrochen|zerbroselt|zerfallen|abgegangen|abgelost|rausgerissen|durchgescheuert|
    durchgewetzt|rausgebrochen|ausgeleiert|ausgefranst|bricht|brach|brechen|reisst|reißt|riss|reissen|
    lost sich|losen sich|losten sich|loste sich|geht ab|gehen ab|ging ab|fallt ab|fallen ab|fiel ab|
    fallt auseinander|fallen auseinander|aus dem leim|aus den nahten|platzt|platzte|platzen|broselt|
    broseln|brockelt|blattert|schalt sich|verbiegt|verbogen beim|verzogen)|(?:kaputt|gebrochen|gerissen|
    defekt|zerbrochen|geplatzt) ~ (?:nach|beim|bei|seit|schon|bereits|im) ~ (?:tag\w*|woche\w*|monat\w*|
    mal|gebrauch|benutzung|nutzung|einsatz|waschen|wasche|tragen|aufbau\w*|fahrt|montage)|(?:kaputt|
    kaput) ?gegangen|ging ~ kaputt|geht ~ kaputt|kaputtgegangen|kaputt gemacht hat sich
  `,
  leaks: String.raw`
    undicht\w*|leckt|leckte|tropft|tropfte|rinnt|rann|suppt|sickert|lauft (?:uberall |unten |immer |
    standig )?aus|auslauft|lief (?:alles |uberall )?aus|verliert (?:wasser|luft|ol|flussigkeit|druck)|
    wasser (?:lauft|tritt|kommt|tropft|dringt)|nicht (?:dicht|wasserdicht|wasserfest|luftdicht|
    auslaufsicher)|halt (?:die |keine )?luft|luft (?:raus|geht raus|entweicht)|(?:drin|innen) ~ (?:nass|
    feucht)|wasser eingedrungen|durchnasst|platten|immer platt
  `,
  spoiled: String.raw`
    schimm\w*|verschimmelt|abgelaufen\w*|mindesthaltbarkeit\w*|mhd|haltbarkeit\w*|verdorben|ranzig\w*|
    sauer geworden|gammel\w*|vergammelt|faulig\w*|verfault|stinkt|stinken|gestank|mief\w*|muffig\w*|
    riecht ~ (?:nach|komisch|unangenehm|streng|schlecht|chemi\w*|muffig|eklig|ubel|verbrannt|plastik)|
    riechen ~ (?:nach|streng|chemi\w*)|geruch\w* ~ (?:chemi\w*|plastik|beissend|stark|unangenehm|extrem|
    streng)|(?:chemischer|beissender|unangenehmer|strenger|extremer|starker|fieser) (?:geruch|gestank)|
    schmeckt ~ (?:nach|komisch|bitter|alt|muffig|ranzig|kunstlich|nicht|gar nicht|scheusslich|eklig|
    fad\w*)|geschmack ~ (?:kunstlich|bitter|komisch|fehlt|seltsam)|ungeniessbar|ungenießbar|maden|kafer|
    motten|insekten|wurmer|ungeziefer|fremdkorper|haar (?:in|im|drin)|verklumpt|klumpig|eingetrocknet|
    ausgetrocknet|vertrocknet|altbacken|verwelkt|eingegangen(?= pflanze)
  `,
  own_effort: String.raw`
    (?:alles|mehrfach|mehrmals|verschiedene\w*|andere\w*|neue\w*|zweimal|
    dreimal) (?:\w{2,12} )?(?:probiert|versucht|getestet|ausprobiert|getauscht|gewechselt|batterien|
    steckdose\w*|kabel|handys?|geraten?)|(?:laut|nach|gemass|wie in der|
    streng nach) (?:der )?(?:anleitung|anweisung|video|beschreibung|pflegehinweis\w*|etikett)|
    zuruckgesetzt|reset|neu gestartet|nur (?:einmal|zweimal|selten) (?:benutzt|getragen|gewaschen)|
    pfleglich|schonend|nie (?:runtergefallen|fallen gelassen)|von anfang an|seit dem ersten tag|ab werk
  `,
  after_time: String.raw`
    (?:nach|seit|innerhalb|schon nach|bereits nach|erst|in|fur|gerade) (?:von |nur |gerade mal |
    nicht mal |etwa |ca\.? |knapp |circa |schon |mehr als |weniger als |den |der |dem )*(?:ein|einer|
    einem|eine|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|wenigen|paar|ein paar|kurzer|
    ersten|zweiten|\d{1,3}\.?|halben|anderthalb) ?(?:stunden?|tage?n?|wochen?|monate?n?|jahre?n?|mal|
    minuten?|zeit|gebrauch|benutzung|nutzung|anwendung|wasche|waschen|waschgangen?|einsatz|fahrt|nacht|
    nachten|anwendungen|einsatzen)|(?:beim|bei der|am) (?:ersten|zweiten|dritten|1\.|2\.) (?:mal|tag|
    waschen|gebrauch|benutzung|einsatz|tragen|regen)|(?:einmal|zweimal|dreimal|kaum) (?:benutzt|
    getragen|gewaschen|gebraucht|verwendet)|(?:wochen|tage|monate) alt|seit (?:gestern|heute|montag|
    dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|neuestem|kurzem)
  `,
  worked_at_first: String.raw`
    (?:anfangs|am anfang|zuerst|zunachst|zu beginn|bisher|erst|die ersten?) (?:\w{2,14} ){0,4}(?:gut|
    super|prima|funktionierte|funktioniert|lief|ging|zufrieden|begeistert|okay|ok|top|toll|einwandfrei|
    problemlos)|(?:funktionierte|lief|ging|war) (?:\w{2,12} ){0,3}(?:anfangs|zuerst|zunachst|am anfang|
    bis)|jetzt (?:geht|funktioniert|lauft) (?:\w{2,9} )?(?:nicht|nichts|gar)|nicht mehr|nimmer|
    plotzlich|auf einmal
  `,
};
