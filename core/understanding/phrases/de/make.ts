import type { Phrasebook } from '../phrasebook.ts';

/** German: how it is made, and how it got here. */
export const MAKE: Phrasebook = {
  workmanship: String.raw`
    (?:naht|nahte|nahten|nahte|faden|faden|stich\w*|saum|verarbeitung|lack\w*|schweissnaht\w*|
    schweißnaht\w*|kleber|verleimung|lackierung|beschichtung|bohrloch\w*|bohrungen|locher|
    gewinde) ~ (?:schlecht\w*|schief\w*|offen|auf|lose|los|unsauber\w*|mangelhaft\w*|lausig|
    schlampig\w*|krumm|blattert|geht|abgeplatzt|fehlt|fehlen|nicht|locker\w*|gehen|heraus|haengen|
    hangen|ungenau|miserabel|versetzt|katastroph\w*|passen)|(?:schlecht|schlampig|lieblos|unsauber|
    mangelhaft|billig|mies|grottig|lausig|nachlassig|miserabel) (?:verarbeitet|genaht|verklebt|lackiert|
    gearbeitet|gemacht|zusammengebaut|geschweisst|gefertigt|verpresst|produziert|vernaht|bedruckt)|
    (?:schlechte|miserable|lausige|mangelhafte|schlampige|billige|miese|unsaubere|
    grauenhafte) (?:verarbeitung|naht|nahte|qualitatskontrolle|lackierung|ausfuhrung)|
    verarbeitungsmangel|verarbeitungsfehler|webfehler|materialfehler|produktionsfehler|
    fabrikationsfehler|lackfehler|druckfehler|farbfehler|schief\w*|krumm\w*|verzogen|uneben|
    ungleichmassig|ungleich lang|nicht (?:gerade|eben|bundig|plan)|kippelt|kratzer|kratzspuren|
    zerkratzt\w*|flecken|fleckig\w*|rost\w*|angerostet|verrostet\w*|loch im|locher im|scharfe kante\w*|
    grat|delle ab werk|abgeplatzt\w*|farbe (?:blattert|geht ab|lost|abgeblattert)|laufmasche\w*|fusselt|
    fusseln|haart|pilling|knotchen|lose faden|abstehende faden|blasen (?:im|in der|unter)|klebereste|
    verschmiert|gesplittert|verkratzt
  `,
  fades_or_shrinks: String.raw`
    farbt (?:ab|aus|stark|alles)|abgefarbt|ausgefarbt|abfarb\w*|verfarbt|verfarbung\w*|verblasst|
    ausgeblichen|verblichen|bleicht aus|ausgewaschen|eingelaufen|geschrumpft|lauft ein|eingegangen|
    lief ein|farbe ~ (?:ausgewaschen|weg|raus|verblasst|verloren|abgegangen)|nach (?:dem |der |einmal |
    einmaligem |zweimal |erstem )*(?:ersten |zweiten |1\. )?(?:waschen|wasche|waschgang)|ausgeleiert|
    aus der form|vergilbt|beschlagt von innen
  `,
  poor_quality: String.raw`
    (?:schlecht\w*|mies\w*|billig\w*|minderwertig\w*|unterirdisch\w*|mangelhaft\w*|lausig\w*|
    miserabl\w*|schwach\w*|grottig\w*|grottenschlecht\w*|mau\w*|enttauschend\w*|keine) ~ (?:qualitat|
    material|materialien|plastik|kunststoff|stoff|ware)|(?:qualitat|material|stoff|
    plastik) ~ (?:schlecht|mies\w*|billig\w*|minderwertig|unterirdisch|lasst|mangelhaft|grottig|lausig|
    enttauschend|dunn|schrott|nicht gut|katastrophal|unter aller)|unter aller (?:sau|kanone|kritik)|
    billigplastik|billigware|billigschrott|plastikschrott|billiges? (?:plastik|teil|zeug|material)|
    ramsch|schrott|schund|mull|muell|murks|pfusch|chinaschrott|china-?schrott|ausschuss\w*|minderwertig|
    hauchdunn|zu dunn|sehr dunn|papierdunn|labbrig|instabil\w*|wenig stabil|nicht stabil|klapprig\w*|
    wackelig\w*|durchsichtig|kratzig|kratzt auf|fuhlt sich (?:billig|an wie)|wirkt (?:sehr |billig|
    minderwertig|wie plastik)|billig (?:verarbeitet|gemacht|aus)|halt nichts aus|nicht (?:hochwertig|
    langlebig|wertig|haltbar)|unbequem|zu hart|zu weich|durchgelegen
  `,
  missing_part: String.raw`
    (?:es |da |mir |leider |allerdings )?(?:fehl(?:t|en|te|ten)|gefehlt|fehlende?[rsn]?|vermisse|
    nicht (?:dabei|enthalten|beigelegt|mitgeliefert|im (?:karton|paket|lieferumfang)))|(?:kein|keine|
    keinen|ohne) (?:\w{3,14} )?(?:schrauben|anleitung|bedienungsanleitung|ladekabel|kabel|netzteil|akku|
    deckel|zubehor|fernbedienung|montagematerial|aufbauanleitung|adapter|schlussel|dubel|halterung|
    griff|batterien|beutel|tasche|stecker) ~ (?:dabei|drin|enthalten|im|mitgeliefert|vorhanden|gefunden|
    beigelegt|beilag)|unvollstandig\w*|nicht (?:vollstandig|komplett)|nur (?:ein|eine|einer|zwei|drei|
    vier|\d{1,2}) (?:statt|von|der) (?:\w{2,9} )?(?:\w{2,9} )?(?:schrauben|teile\w*|beine|fusse|rollen)|
    zu wenig (?:schrauben|teile|dubel)|falsche schrauben
  `,
  called_faulty: String.raw`
    defekt\w*|kaputt\w*|fehlerhaft\w*|mangel|sachmangel|mangelexemplar|montagsgerat|montagsprodukt|
    montagsmodell|fehlfunktion|beschadigt\w*|gebrochen|zerbrochen|gerissen|gesprungen|riss|risse|sprung|
    spring|bruch|lose|locker|eiert|macke\w*
  `,
  damaged_on_arrival: String.raw`
    (?:kam|kamen|ankam|angekommen|geliefert|erhalten|bekommen|ausgepackt|auspacken|offnen|ankunft|
    lieferung|zugestellt) ~ (?:kaputt|zerbrochen\w*|beschadigt\w*|defekt an|zerdruckt\w*|verbeult\w*|
    verbogen\w*|zersplittert\w*|ausgelaufen\w*|gerissen|eingedruckt\w*|zerkratzt\w*|in scherben|nass|
    durchnasst|zerquetscht|geknickt|aufgerissen|gebrochen|in einzelteilen|angeschlagen|demoliert|
    zerschlagen|zertrummert|offen)|(?:kaputt|zerbrochen\w*|beschadigt\w*|zerdruckt\w*|verbeult\w*|
    verbogen\w*|zersplittert\w*|ausgelaufen\w*|eingedruckt\w*|zerkratzt\w*|zerquetscht|geknickt|
    gebrochen|demoliert|angeschlagen) ~ (?:angekommen|geliefert|erhalten|bekommen|hier an|bei mir an|an|
    ausgepackt|zugestellt|eingetroffen|kam|kamen|beim transport|auf dem transport|im karton|im paket|
    im umschlag)|scherben|scherbenhaufen|zersplittert\w*|zerbrochen\w*|in (?:tausend |1000 |zwei |
    drei )(?:teile\w*|stucke\w*|halften)|zerdeppert|zerschmettert|zerquetscht|ausgelaufen|
    alles voller (?:ol|seife|scherben)|transportschaden\w*|versandschaden|eingedellt\w*|delle\w*|
    beule\w*|verbeult\w*|zerdruckt\w*|eingedruckt\w*|(?:ecke|ecken|kante\w*) ~ (?:gestaucht|abgestossen|
    abgestoßen|eingedruckt|angeschlagen|abgebrochen|ab|beschadigt|angestossen)|durchgebrochen|glasbruch|
    bruchschaden|geknickt\w*|zerknittert\w*|zerknickt|sprung (?:im|in der)|ein(?:en)? sprung|
    hatte\w* (?:ein(?:en)?|mehrere|schon) (?:riss|sprung|bruch|delle|macke)\w*
  `,
  packaging: String.raw`
    (?:verpackung|karton|kartons|paket|umschlag|packung|schachtel|umkarton|polsterung|luftpolster\w*|
    folie|pappe|packerl|styropor|fullmaterial) ~ (?:schlecht|mangelhaft|ungenugend|aufgerissen|kaputt|
    beschadigt|zerrissen|nass|durchnasst|offen|geoffnet|aufgeweicht|zerdruckt|eingedruckt|dunn|fehlte|
    fehlt|unzureichend|lieblos|katastroph\w*|eingerissen|demoliert|verbeult|zu gross|riesig|ohne|lappig|
    miserabel|unbeschadigt aber)|(?:schlecht|mangelhaft|unzureichend|lieblos|miserabel|ungenugend|kaum|
    nicht (?:ausreichend|richtig|gut|genug)|katastrophal|ungeschutzt|lausig) (?:verpackt|gepolstert|
    geschutzt|eingepackt)|(?:keine|ohne|keinerlei|null|kaum) (?:\w{3,12} )?(?:polster\w*|fullmaterial|
    schutz|luftpolster\w*|verpackung|umverpackung|papier dazwischen|umkarton|folie dazwischen|
    zwischenlage)|ohne was (?:dazwischen|drum)|nichts dazwischen|lose im (?:karton|paket)|lag\w* lose|
    flog\w* ~ (?:karton|paket)|ganz (?:aussen|außen) im|nur in (?:einer )?(?:tute|plastiktute|folie|
    umschlag)|beim transport|auf dem transport|wahrend des transports|im versand|
    paketbote ~ (?:geworfen|geschmissen)|paketdienst ~ (?:geworfen|beschadigt)|zerbrechlich\w*|
    vorsicht glas|(?:mit|neu) ~ (?:band|klebeband|tape) ~ (?:zugeklebt|verklebt)|spedition\w*
  `,
};
