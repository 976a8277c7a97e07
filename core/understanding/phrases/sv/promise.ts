import type { Phrasebook } from '../phrasebook.ts';

/** Swedish: what was promised, and what came instead. */
export const PROMISE: Phrasebook = {
  listing_said: String.raw`
    (?:enligt|som|pa|i|fran|an|inte som) ~ (?:beskrivning\w*|bild\w*|annons\w*|produktsida\w*|
    beskriv\w*|utlov\w*|angiv\w*|hemsida\w*|titel\w*|produktinformation\w*)|(?:beskrivning\w*|bild\w*|
    annons\w*|titel\w*|produkttext\w*) ~ (?:stammer|vilseled\w*|sager|sa|stod|star|ljuger|lovar|lovade|
    fel|visar|utger)|vilseled\w*|stammer inte|skulle (?:vara|ha|klara)|utlovad\w*|utlovat|
    marknadsfor\w*|sald\w* som|pastas|pastod\w*|falsk marknadsforing|motsvarar inte|stod det|lovade
  `,
  differs: String.raw`
    (?:farg\w*|storlek\w*|material\w*|modell\w*|form\w*|monster|matt\w*) ~ (?:annan|annat|annorlunda|
    inte|morkare|ljusare|fel|skiljer|helt)|(?:helt|totalt) (?:annan|annat|annorlunda)|inte (?:akta |
    riktigt )?(?:lader|skinn|tra|bomull|ull|metall|stal|glas|siden|linne|vattentat\w*)|(?:ar|
    bara) (?:plast|polyester|konstlader|spanskiva)|ser (?:helt )?annorlunda|i verkligheten|
    inte vad jag (?:forvantade|trodde|hade tankt)
  `,
  size_fit: String.raw`
    (?:for|alldeles for|valdigt|mycket) (?:liten|litet|sma|stor|stort|stora|kort|korta|lang\w*|smal\w*|
    trang\w*|bred\w*|tajt\w*|lag|hog|tung)|(?:passar|gar) (?:inte|ej|inte ens|varken)|(?:liten|sma|
    stor) i storlek\w*|mindre an|kortare an|smalare an|storre an|storlek\w* ~ (?:stammer|fel|liten|
    mindre|inte)|barnstorlek|pytteliten|pytteliten|jatteliten|mater (?:bara|endast)|matte upp|
    halften sa|gar inte (?:ens )?(?:forbi|over|pa|i|in)
  `,
  not_compatible: String.raw`
    inte kompatibel\w*|inkompatibel\w*|passar inte (?:till|pa|i|min|mitt|mina)|stod(?:er|jer) inte|
    fel (?:kontakt|anslutning)|inte (?:lamplig\w*|avsedd\w*)|kanns inte igen|bara pa (?:engelska|tyska|
    kinesiska)
  `,
  less_than_stated: String.raw`
    (?:bara|endast|istallet for|knappt|i stallet for) (?:\d{1,5}(?:[.,]\d{1,3})? ?(?:%|g|gram|kg|ml|l|
    liter|cm|mm|m|meter|tum|watt|w|mah|gb|st|lumen|grader|timmar)|halften)|\d{1,5} ?\w{0,5} (?:istallet|
    i stallet) for ~ \d{1,5}|halv(?:full|tom)\w*|mindre (?:innehall )?an (?:utlovat|angivet|vad)|
    for lite (?:innehall|i)
  `,
  other_received: String.raw`
    (?:fel|annan|annat|andra) (?:vara|produkt|artikel|farg|storlek|modell|sak|bok|version|
    sort)? ?(?:blev |har |fick jag |jag )*(?:skickad\w*|levererad\w*|levererats|skickats|skickat|fick|
    kom|mottagen)|(?:fick|kom|skickade|levererades|skickat|mottog|erholl) (?:jag |ni |en |ett |helt |
    mig |istallet |i stallet )*(?:fel|annan|annat|nagot annat)|(?:bestallde|bestallt|kopte|kopt|valde|
    ville ha)[^.!?\n]{1,60}?(?:fick|kom|skickade|levererades|lag|skickat)|(?:fick|kom|levererades|lag|
    skickade)[^.!?\n]{1,50}?(?:istallet|i stallet|bestallt|bestallde)|fel (?:vara|produkt|artikel|farg|
    storlek|modell) |felleverans|inte (?:det|den|vad) jag bestallde|inte (?:det|den|
    vad) jag har bestallt|forvaxl\w*|nagon annans
  `,
  used_before: String.raw`
    begagnad\w*|(?:redan )?(?:anvand\w*|oppnad\w*|uppackad\w*|registrerad\w*|aktiverad\w*|
    provad\w*) (?:forut|tidigare|av|nar|produkt|vara|skick)|anvandningsspar|slitage|inte ny|inte nytt|
    forsegling\w* ~ (?:bruten|brutet|oppnad\w*|saknas|trasig)|plomber\w*|returvara|returnerad av|
    fingeravtryck|harstran|nagon annans (?:data|konto|uppgifter)|tidigare agare|redan (?:anvand\w*|
    oppnad\w*)
  `,
  not_genuine: String.raw`
    kopia|forfalsk\w*|falsk\w*|fejk\w*|piratkopia|inte (?:akta|original\w*)|plagiat|imitation|oakta
  `,
};
