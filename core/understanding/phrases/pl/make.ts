import type { Phrasebook } from '../phrasebook.ts';

/** Polish: how it is made, and how it got here. */
export const MAKE: Phrasebook = {
  workmanship: String.raw`
    (?:szew|szwy|nitk\w*|wykonczeni\w*|wykonani\w*|lakier\w*|spaw\w*|klej|obszyci\w*|nadruk|otwory|
    farba) ~ (?:slab\w*|krzyw\w*|odchodz\w*|niedbal\w*|fataln\w*|zl\w*|pruj\w*|wystaj\w*|odprysk\w*|
    kiepsk\w*|tragiczn\w*|niechlujn\w*|nie pasuj\w*|schodzi)|(?:zle|niedbale|krzywo|slabo|byle jak|
    kiepsko|niechlujnie) (?:wykonan\w*|uszyt\w*|zszyt\w*|sklejon\w*|wykonczon\w*|pomalowan\w*|
    zrobion\w*|zlozon\w*|przykrecon\w*)|(?:slabe|kiepskie|niedbale|fatalne|tragiczne|
    niska jakosc) (?:wykonani\w*|wykonczeni\w*)|krzyw\w*|rys\w* (?:na|w)|rysy|rysk\w*|porysowan\w*|
    plam\w*|poplamion\w*|rdz\w*|zardzewial\w*|dziur\w*|wad\w* fabryczn\w*|nierown\w*|niedorobk\w*|
    odprysk\w*|zadzior\w*|wystajac\w* nit\w*|mechac\w*|mechaci|bable|wygiet\w*
  `,
  fades_or_shrinks: String.raw`
    farbuj\w*|farbowal\w*|skurczyl\w*|kurczy sie|zbiegl\w*|wyblak\w*|blakn\w*|odbarwi\w*|przebarwi\w*|
    stracil\w* kolor|kolor ~ (?:zszedl|zniknal|sprany|wyblakl|schodzi)|spral\w*|sprany|po (?:pierwszym |
    jednym |kilku |drugim )?praniu|po praniach|rozciagnal\w*|zzolk\w*|scieml\w*|sfilcowal\w*
  `,
  poor_quality: String.raw`
    (?:slab\w*|kiepsk\w*|niska|niskiej|fataln\w*|marn\w*|tandetn\w*|zla|zlej|licha|bardzo slab\w*|
    tragiczn\w*|beznadziejn\w*) (?:jakosc\w*|material\w*|plastik\w*|wykonani\w*|tworzyw\w*)|
    jakosc\w* ~ (?:slab\w*|kiepsk\w*|niska|fataln\w*|marn\w*|tragiczn\w*|zla|zero|zadna|zerow\w*|
    dramat\w*|pozostawia|beznadziejn\w*|ponizej)|tandet\w*|badziew\w*|szajs|chlam|bubel|chinszczyzn\w*|
    dziadostw\w*|szmelc|zlom|plastikow\w* (?:badziew|tandet)\w*|cienk\w*|cienizn\w*|przeswituj\w*|
    kruch\w*|niestabiln\w*|chybotliw\w*|lich\w*|nietrwal\w*|malo (?:stabiln|solidn|wytrzymal)\w*|
    sztywn\w*|drapi\w*|gryz\w*|niewygodn\w*|zabawk\w* (?:nie|a nie)
  `,
  missing_part: String.raw`
    (?:brak|brakuj\w*|brakowal\w*|zabrakl\w*)(?! (?:reakcji|slow|odpowiedzi|kontaktu|mocy|zasiegu|
    dzwieku|jakosci))|nie (?:bylo|ma|dolaczon\w*|dostal\w*|znalaz\w*|
    zalaczon\w*) (?:\w{1,10} )?(?:srub\w*|instrukcj\w*|ladowark\w*|kabl\w*|pokryw\w*|pilot\w*|
    akcesori\w*|adapter\w*|bateri\w*|element\w*|czesci|zestaw\w*|zasilacz\w*|uchwyt\w*|klucz\w*|
    kolk\w*)|bez (?:srub\w*|instrukcj\w*|ladowark\w*|kabl\w*|pokryw\w*|pilot\w*|zasilacz\w*)|
    niekompletn\w*|nie (?:jest )?kompletn\w*
  `,
  called_faulty: String.raw`
    wadliw\w*|uszkodzon\w*|zepsut\w*|popsut\w*|wada|wady|usterk\w*|felern\w*|pekniet\w*|peknieci\w*|
    zlaman\w*|rozdart\w*|polaman\w*|luzn\w*|niesprawn\w*|bubel
  `,
  damaged_on_arrival: String.raw`
    (?:przyszl|przyszedl|dotarl|dostal|otrzymal|dostarczon|odebral|otworz|rozpakow|przyjechal|doszl|
    doszedl)\w* ~ (?:uszkodzon\w*|pekniet\w*|zlaman\w*|rozbit\w*|potluczon\w*|zgniecion\w*|wgniecion\w*|
    pogiet\w*|rozlan\w*|polaman\w*|zniszczon\w*|otwart\w*|mokr\w*|w kawalkach|obit\w*|stluczon\w*|
    porysowan\w*|peknie\w*|rozerwan\w*)|(?:uszkodzon|pekniet|zlaman|rozbit|potluczon|zgniecion|pogiet|
    polaman|zniszczon)\w* ~ (?:przyszl\w*|przyszedl|dotarl\w*|w transporcie|podczas|w paczce|
    w przesylce|dostaw\w*|po otwarciu|przy dostawie)|w (?:drobny mak|kawalkach|kawalki|drzazgi)|
    potluczon\w*|stluczon\w*|rozbit\w*|roztrzask\w*|wgniecion\w*|wgnieceni\w*|wgniot\w*|zgniecion\w*|
    pogniecion\w*|obit\w*|obtluczon\w*|wylan\w*|rozlan\w*|rozsypan\w*|(?:rog|rogi|naroznik\w*|kant\w*|
    krawed\w*) ~ (?:obit\w*|uszkodzon\w*|wgniecion\w*|ulaman\w*|zgniecion\w*|odlaman\w*)|ukruszon\w*|
    skruszon\w*
  `,
  packaging: String.raw`
    (?:opakowani\w*|karton\w*|paczk\w*|pudelk\w*|kopert\w*|przesylk\w*|foli\w*|
    zapakowan\w*) ~ (?:uszkodzon\w*|rozerwan\w*|zgniecion\w*|mokr\w*|otwart\w*|slab\w*|zniszczon\w*|
    porwan\w*|kiepsk\w*|bez|fataln\w*|rozdart\w*|podart\w*|niewystarczaj\w*|pogniecion\w*|rozwalon\w*|
    dziuraw\w*)|(?:zle|slabo|kiepsko|niedbale|fatalnie|nie|byle jak|tragicznie) (?:zapakowan\w*|
    zabezpieczon\w*|opakowan\w*|spakowan\w*)|(?:brak|bez|zero|zadn\w*|
    ani) (?:\w{3,14} )?(?:zabezpieczeni\w*|folii babelkowej|wypelnieni\w*|babelk\w*|ochrony|
    styropian\w*|wypelniacz\w*)|luzem|foli\w* babelkow\w*|babelkow\w*|w (?:transporcie|
    czasie transportu)|podczas (?:transportu|wysylki|przesylki)|kurier\w* ~ (?:rzuc\w*|zniszczyl)|
    ostroznie szklo
  `,
};
