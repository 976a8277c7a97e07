import type { Phrasebook } from '../phrasebook.ts';

/** Swedish: what fails: function, breakage, leaks, decay. */
export const FAILURE: Phrasebook = {
  stopped_working: `
    (?:fungerar|funkar|startar|laddar|reagerar|fungerade|funkade|gar|gick) ~ (?:inte|ej|inget|
    aldrig)(?: langre| alls)?(?: att (?:starta|ladda|satta pa))?|(?:slutade|slutat|slutar|lagt av|
    lade av|la av) (?:att )?(?:fungera|funka|ladda|ga|varma|helt)?|dog|dott|helt dod|ar dod|gav upp|
    gett upp|har gatt sonder|pajade|pajat|inget liv|hander (?:ingenting|inget)|stendod|slocknat|
    ger inget livstecken
  `,
  malfunction: String.raw`
    (?:stanger|haller|laddar|varmer|kyler|suger|snurrar|skar|skriver|ansluter|hittar|oppnar|klickar|
    stannar|sitter|fastnar|mater|torkar|maler|skummar|bromsar|pumpar|kopplar|laser|tander|lyser|tatar|
    limmar) ~ (?:inte|ej|aldrig|knappt|daligt|varken)|\w{3,12}(?:r|de|te) (?:inte|aldrig|
    knappt) (?:langre|ordentligt|som den ska|som det ska|riktigt|helt|fast|ihop|igen)|(?:hanger|laser|
    kopplar ner|stanger av|tappar|hoppar) (?:sig|upp sig|av|kontakten|anslutningen|ur)|glappar|glapp\w*|
    gnisslar|piper|skramlar|vinglar|vinglig\w*|ostadig\w*|flimrar|blinkar|brummar|brusar|fastnar|
    felmeddelande|kranglar|kranglar|hackar|kortslut\w*|(?:batteri\w*|laddning\w*) ~ (?:tar slut|daligt|
    snabbt|kort|laddar ur)|(?:svag|dalig|daligt|svagt|for lite|ingen) (?:sugkraft|ljud|effekt|tryck|
    rackvidd|fart|kraft|mottagning|kontakt)|visar fel|mater fel|later (?:konstigt|hemskt|illa)
  `,
  broke_in_use: String.raw`
    gick (?:sonder|av|isar|upp|i bitar)|gatt (?:sonder|av|isar|upp|i bitar)|gar (?:sonder|av|isar)|
    (?:lossnade|lossnat|lossnar|sprack|spruckit|spricker|brast|brustit|brot|brots|knacktes|knackt|
    trillade av|foll av|ramlade av|ramlat av|foll isar|fallit isar|faller isar|slet|revs|rivits|
    rev sonder|flagnar|flagnat|slappte|slappt|slapper|repades|deformer\w*|bojdes|krokn\w*|nottes|
    utsliten|utslitet|sommen gick|sommarna gick|sommen slappte)|sondrig\w* (?:efter|redan)|
    trasig\w* (?:efter|redan|pa)|(?:efter|inom|pa) (?:bara |mindre an |knappt |ca )*(?:en|ett|tva|tre|
    fyra|nagra|\d{1,3}|forsta)[^.!?\n]{0,40}? (?:sonder|trasig\w*|av|sprack|lossnade|slutade)
  `,
  leaks: String.raw`
    lacker|lackte|lacka\w*|lackage|droppar|rinner (?:ut|ur)|pyser|inte (?:tat|vattentat|lufttat)\w*|
    otat\w*|tappar (?:luft|vatten)|vatten (?:kommer|tranger|rinner)|genomblot\w*
  `,
  spoiled: String.raw`
    mogel\w*|moglig\w*|moglad\w*|utgang\w*|bast fore|passerat datum|harsk\w*|harsken|ruttn\w*|rutt\w*|
    stinker|stank|luktar ~ (?:illa|kemi\w*|starkt|konstigt|hemskt|mogel|plast|unket|brant)|(?:kemisk|
    stark|hemsk|unken|konstig) (?:lukt|smak)|smakar ~ (?:illa|konstigt|kemi\w*|beskt|inget|gammalt)|
    oatlig\w*|ohyra|larver|mal|uttorkad\w*|torkat ut|skamd\w*
  `,
  own_effort: String.raw`
    (?:provat|testat|bytt) ~ (?:allt|olika|andra|annat|flera|nya|batteri\w*|kabel|uttag|telefon\w*)|
    enligt (?:manualen|instruktion\w*|bruksanvisningen|tvattrad\w*)|(?:anvant|anvand|tvattad|
    tvattat) (?:en|tva) gang\w*|normal anvandning|fran (?:borjan|dag ett)|nollstallt|startat om
  `,
  after_time: String.raw`
    (?:efter|inom|pa|i|redan efter|sedan) (?:bara |mindre an |knappt |cirka |ca |nagra |nagon )*(?:en|
    ett|tva|tre|fyra|fem|sex|nagra|ett par|forsta|andra|\d{1,3}) ?(?:timm\w*|dag\w*|veck\w*|manad\w*|ar|
    gang\w*|tvatt\w*|anvandning\w*|minut\w*|tur\w*)|(?:forsta|andra|tredje) (?:gangen|dagen|tvatten|
    anvandningen|turen|natten)|(?:anvant|anvand|tvattad|buren) (?:en|tva|tre) gang\w*|sedan (?:igar|
    i mandags|i tisdags|i onsdags|i torsdags|i fredags)
  `,
  worked_at_first: String.raw`
    (?:forst|i borjan|till en borjan|de forsta) (?:\w{2,12} ){0,4}(?:bra|fungerade|funkade|nojd|perfekt|
    fint)|(?:fungerade|funkade|var) (?:\w{2,9} ){0,2}(?:i borjan|forst|tills|bra till)|inte langre|
    plotsligt|helt plotsligt
  `,
};
