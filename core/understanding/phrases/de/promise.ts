import type { Phrasebook } from '../phrasebook.ts';

/** German: what was promised, and what came instead. */
export const PROMISE: Phrasebook = {
  listing_said: String.raw`
    (?:laut|gemass|entgegen|anders als|nicht wie|wie|als|auf|im|in der|in der artikel|stand|steht|
    stimmt nicht mit|entspricht nicht|weicht) ~ (?:beschreibung|artikelbeschreibung|produktbeschreibung|
    bild|bilder|bildern|foto|fotos|abbildung\w*|anzeige|angebot|inserat|angegeben|beschrieben|
    abgebildet|versprochen|beworben|angepriesen|dargestellt|produktbild\w*|webseite|produktseite|titel|
    artikelseite|uberschrift|datenblatt)|(?:beschreibung|artikelbeschreibung|produktbeschreibung|bild|
    bilder|foto|fotos|angebot|anzeige|angaben?|massangabe\w*|grossenangabe\w*|werbung|produktseite|
    grafik|titel) ~ (?:falsch|irrefuhrend\w*|stimm\w*|tauscht|tauschen|gelogen|passt|passen|verspricht|
    versprach|behauptet|sagt|suggeriert|stand|steht|anders|weicht|zeigt|zeigen|gross|unvollstandig)|
    irrefuhrend\w*|tauschung|mogelpackung|vorgegaukelt|falsche angabe\w*|falschangabe\w*|angeblich\w*|
    angepriesen|beworben\w*|versprochen\w*|soll(?:te)? (?:eigentlich )?(?:\w{2,14} ){0,3}sein|
    ausgewiesen als|als \w{4,20} (?:verkauft|beworben|angeboten)|entspricht nicht|entsprechen nicht|
    wie auf dem (?:bild|foto)|von wegen|nix (?:mit|von wegen)
  `,
  differs: String.raw`
    (?:farbe|farbton|grosse|design|muster|material|stoff|form|modell|ausfuhrung|lange|masse|maße|motiv|
    farben) ~ (?:anders\w*|ander\w*|weicht|abweich\w*|nicht wie|dunkler|heller|blasser|kraftiger|grauer|
    stimmt nicht|stimmen nicht|passt nicht|ganz anders|vollig anders|nicht (?:das|der|die)|nicht so)|
    (?:ganz|vollig|komplett|total|deutlich|etwas|viel) (?:anders\w*|andere\w*|dunkler|heller|blasser|
    kleiner|kurzer|grosser|schmaler|dunner|gelber|gruner|grauer)|(?:ist|sind|das ist|es ist) (?:gar |
    absolut |definitiv |leider )?(?:kein|keine|nicht) (?:echt\w*|rein\w*|massiv\w*)? ?(?:leder|holz|
    baumwolle|wolle|metall|edelstahl|seide|glas|massivholz|leinen|eiche|stahl|messing|silber|gold|
    aluminium|kaschmir|bambus|wasserfest|wasserdicht)|(?:nur|bloss|blos) (?:plastik|kunststoff|
    polyester|kunstleder|spanplatte|furnier|folie|aufgedruckt|acryl|blech)|statt (?:leder|holz|
    baumwolle|metall|edelstahl|glas|massivholz|wolle|der|des|wie)|sieht (?:in echt|in natura|real|ganz|
    vollig|in wirklichkeit) ~ anders|anders aus|nicht (?:das )?was ich (?:erwartet|erwarte|dachte|
    wollte)|anders (?:als|wie) (?:erwartet|gedacht|abgebildet|beschrieben)
  `,
  size_fit: String.raw`
    (?:viel |deutlich |etwas |leider |wesentlich |ein bisschen |a bissl |eher )?(?:zu|sehr|extrem|
    recht) (?:klein|gross|groß|eng|weit|kurz|lang|schmal|breit|knapp|niedrig|hoch|schwer|dick)\w{0,2}|
    (?:fallt|fallen|fallt aus|ausfall\w*) ~ (?:klein|gross|groß|eng|kurz|kleiner|grosser|großer|schmal|
    weit)\w*|passt (?:nicht|leider nicht|gar nicht|mir nicht|hinten|vorne|uberhaupt|kaum|niemandem)|
    passen (?:nicht|leider nicht|gar nicht|mir nicht|kaum)|passt (?:weder|nirgends)|passte\w* nicht|
    kleiner als|grosser als|großer als|kurzer als|schmaler als|dunner als|enger als|eine (?:nummer|
    grosse|große) (?:kleiner|grosser|großer)|grossen ?tabelle|großentabelle|puppengrosse|winzig\w*|
    kindergrosse|zwergen\w*|riesig|misst (?:nur|gerade|tatsachlich)|gemessen|nachgemessen|
    schnitt (?:ist )?(?:komisch|seltsam|unmoglich)|sitzt (?:nicht|schlecht|komisch|eng|locker)
  `,
  not_compatible: String.raw`
    (?:nicht|in)[ -]?(?:kompatibel|kompatibilitat)|inkompatibel|unterstutzt (?:kein|keine|keinen|nicht)|
    wird nicht (?:erkannt|unterstutzt)|passt nicht (?:zu|auf|in|an|fur|unter|zum|zur|ins|bei|mit)|
    passen nicht (?:zu|auf|in|an|fur|unter|zum|ins)|nicht (?:geeignet|passend|tauglich|nutzbar) fur|
    ungeeignet|falscher (?:anschluss|stecker)|anschluss ~ (?:passt|anders|falsch)|kein (?:wlan|
    bluetooth|usb|deutsch\w*)|nur (?:auf )?(?:englisch|chinesisch)|(?:bei|mit) (?:meinem|meiner|
    unserem) \w{3,16} (?:nicht|geht nicht)
  `,
  less_than_stated: String.raw`
    (?:nur|bloss|blos|gerade mal|gerade einmal|lediglich|hochstens|maximal|tatsachlich|statt|anstatt|
    keine) (?:\d{1,5}(?:[.,]\d{1,3})? ?(?:%|g|gramm|kg|ml|l|liter|cm|mm|m|meter|zoll|watt|w|mah|gb|tb|
    stuck|lumen|grad|stunden|std|mbit|prozent|bar|paar|blatt)|halb\w*|die halfte|ein drittel)|
    \d{1,5} ?(?:g|kg|ml|l|cm|mm|m|w|watt|mah|gb|stuck|zoll)? (?:statt|anstatt|und nicht|
    anstelle) ~ \d{1,5}|statt (?:der |den |des )?(?:\w{4,14}en )?\d{1,5}|(?:weniger|kurzer|kleiner|
    leichter) (?:inhalt )?als (?:angegeben|versprochen|beschrieben|drauf)|halb (?:leer|voll|gefullt)|
    nicht (?:mal )?(?:ganz )?(?:voll|gefullt)|unterfullt|zu wenig (?:inhalt|drin|menge)|weniger drin
  `,
  other_received: String.raw`
    (?:falsch\w*|andere[srmn]?|verkehrt\w*|vertauscht\w*|ganz was anderes|etwas anderes|was anderes|
    ein anderes|eine andere|einen anderen) (?:\w{3,14} )?(?:artikel\w*|produkt\w*|ware|farbe|grosse|
    große|modell|lieferung|teil|paar|buch|version|variante|sorte|motiv|ersatzteil|exemplar)? ?(?:wurde |
    wurden |habe ich |hab ich |ist |kam|kamen |lag |gekommen|geliefert|bekommen|erhalten|geschickt|
    gesendet|zugeschickt|versendet|verschickt|angekommen|drin|im paket|verpackt)+|(?:bekommen|erhalten|
    geliefert|gekommen|geschickt|bekam|erhielt|kam|kamen|kriegte|gekriegt|lag|drin|drinnen|schickt|
    sendet) (?:habe? |hab |ich |wurde |mir |aber |leider |jedoch |ist |war |stattdessen |dann |nun |
    ein |eine |einen |das |den |die |der )*(?:falsche\w*|andere\w*|verkehrte\w*|was anderes|
    etwas anderes|stattdessen)|(?:bestellt|bestellte|gekauft|geordert|bezahlt|ausgesucht|gewahlt|
    bestellung|wollte|hatte gern\w*|brauche|gewunscht)[^.!?\n]{1,60}?(?:bekommen|erhalten|geliefert|
    gekommen|geschickt|bekam|erhielt|kam|kamen|drin|gekriegt|angekommen|lag|ist aber|stattdessen)|
    (?:geliefert|bekommen|erhalten|gekommen|kam|kamen|geschickt|bekam|erhielt|lag|
    drin)[^.!?\n]{1,45}?(?:bestellt|stattdessen|anstatt|statt (?:einer?|des|der|dem|den|\w{5,})|
    anstelle)|falsch (?:geliefert|gesendet|verschickt|zugestellt)|falschlieferung|falsche (?:lieferung|
    ware|farbe|grosse|große|artikel)|falscher artikel|verwechslung|verwechselt|vertauscht|nicht (?:das|
    der|die|den|was) (?:\w{3,14} )?(?:ich )?(?:bestellt|bestellte|geordert)\w*|auf (?:meiner|
    der) (?:bestellung|rechnung) steht|jemand anders? bestellung|(?:aufdruck|etikett|aufkleber|
    lieferschein|karton) (?:\w{2,12} ){0,4}(?:sagt|steht|stimmt|richtig|stand)
  `,
  used_before: String.raw`
    gebraucht\w*|benutzt\w*|gebrauchsspuren|nutzungsspuren|getragen\w*|schon (?:mal |einmal |
    jemand )?(?:geoffnet|offen|benutzt|getragen|ausgepackt|eingerichtet|registriert|in gebrauch|
    aktiviert|verwendet|bespielt)|bereits (?:geoffnet|benutzt|getragen|registriert|aktiviert|
    in gebrauch|verwendet|ausgepackt)|rucklaufer|rucklaufer|retourware|retoure (?:von|eines|verkauft)|
    b-ware|keine neuware|nicht neu|nicht originalverpackt|siegel (?:war |ist )?(?:gebrochen|offen|auf|
    aufgebrochen|fehlt\w*|beschadigt)|fingerabdruck\w*|fremde (?:daten|haare|kontakte|fotos)|
    haare (?:dran|drin|im)|(?:speise|essens|schweiss|make-?up)reste|parfumgeruch|refurbished|
    generaluberholt|vorbesitzer\w*|aus zweiter hand|wiederverpackt|neu verklebt|wieder zugeklebt
  `,
  not_genuine: String.raw`
    falschung\w*|gefalscht\w*|fake|fakes|plagiat\w*|imitat\w*|nachbau|nachgemacht\w*|kopie|raubkopie|
    kein original\w*|nicht (?:original|echt|das original)|keine originalware|unecht\w*|keine echte\w*|
    billige kopie|produktpiraterie|seriennummer ~ (?:falsch|nicht|unbekannt|ungultig|existiert)|
    hologramm
  `,
};
