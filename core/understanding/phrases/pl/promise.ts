import type { Phrasebook } from '../phrasebook.ts';

/** Polish: what was promised, and what came instead. */
export const PROMISE: Phrasebook = {
  listing_said: String.raw`
    (?:zgodn\w*|niezgodn\w*|jak|z|w|na|wedlug|od|wg|inaczej niz) ~ (?:opis\w*|zdjeci\w*|zdjec\w*|
    ofert\w*|aukcj\w*|ogloszeni\w*|specyfikacj\w*|tytul\w*|stronie|reklam\w*|podan\w*)|(?:opis\w*|
    zdjeci\w*|oferta|ofercie|ogloszeni\w*|sprzedawca|tytul|specyfikacj\w*) ~ (?:klami\w*|mylac\w*|
    wprowadza\w*|nie (?:zgadza|odpowiada|pokrywa)\w*|mowi\w*|bylo|podaj\w*|obiecuj\w*|wynika\w*|
    falszyw\w*|blad\w*|stoi|sugeruj\w*)|niezgodn\w* z|wprowadza\w* w blad|mial\w* byc|mialo byc|
    mialy byc|rzekom\w*|obiecan\w*|obiecyw\w*|reklamowan\w*|oszukan\w*|nie odpowiada\w* opis\w*|
    powinn\w* (?:byc|miec)
  `,
  differs: String.raw`
    (?:kolor\w*|odcien|rozmiar\w*|material\w*|wzor\w*|model\w*|fason|ksztalt|wymiar\w*) ~ (?:inn\w*|
    nie (?:ten|taki|zgadza|ta|taka)|ciemniejsz\w*|jasniejsz\w*|odbiega\w*|rozni\w*|zupelnie|calkiem)|
    (?:zupelnie|calkiem|calkowicie|kompletnie|troche) inn\w*|rozni sie|nie (?:jest|
    sa) (?:to )?(?:prawdziw\w* |naturaln\w* )?(?:skor\w*|drewn\w*|bawelna|bawelnian\w*|welna|welnian\w*|
    metal\w*|stal\w*|szklo|jedwab|len|wodoodporn\w*)|(?:zwykly|tylko|to) (?:plastik|poliester|
    sztuczn\w*|ekoskora|plyta|akryl)|zamiast (?:skory|drewna|bawelny|metalu|szkla|stali)|
    w rzeczywistosci|na zywo|nie (?:tego|tak) (?:sie )?(?:spodziewal\w*|oczekiwal\w*|wyobrazal\w*)
  `,
  size_fit: String.raw`
    (?:za|zbyt|bardzo|troche za|duzo za|o wiele za|sporo za) (?:mal|duz|krotk|dlug|wask|szerok|ciasn|
    luzn|wielk|nisk|wysok|ciezk)\w*|nie (?:pasuj\w*|miesci\w*|wchodz\w*|dopina\w*|wejdzi\w*|zmiesci\w*)|
    rozmiar\w* ~ (?:zanizon\w*|zawyzon\w*|mniejsz\w*|za|nie|mal\w*|zl\w*|dzieciec\w*|wiekszy)|
    rozmiarowk\w*|mniejsz\w* niz|krotsz\w* niz|wezsz\w* niz|wieksz\w* niz|malutk\w*|malenk\w*|
    dla (?:dziecka|lalki|krasnala)|zmierzyl\w*|ma (?:tylko|zaledwie|faktycznie) \d+|o (?:numer|
    rozmiar) (?:mniejsz|wieksz|za)\w*
  `,
  not_compatible: String.raw`
    nie (?:jest |sa )?kompatybiln\w*|niekompatybiln\w*|nie pasuj\w* (?:do|na|w)|nie (?:obsluguje|
    wspiera|rozpoznaje|nadaje sie)|nie da sie (?:podlaczyc|zamontowac|zalozyc)|inn\w* (?:zlacze|wtyczka|
    gwint|gniazdo)|zle zlacze|tylko po (?:angielsku|chinsku|niemiecku)
  `,
  less_than_stated: String.raw`
    (?:tylko|zaledwie|ledwie|zamiast|niecal\w*|raptem|faktycznie) (?:\d{1,5}(?:[.,]\d{1,3})? ?(?:%|g|
    gram\w*|kg|ml|l|litr\w*|cm|mm|m|metr\w*|cali|wat\w*|w|mah|gb|sztuk\w*|lumen\w*|stopni|godzin\w*)|
    polow\w*|pol)|\d{1,5} ?\w{0,5} zamiast ~ \d{1,5}|(?:w polowie|do polowy|na wpol) (?:pust\w*|pelny|
    napelnion\w*)?|niepeln\w*|mniej niz (?:w|podan\w*|na|deklar\w*)|za malo
  `,
  other_received: String.raw`
    (?:zl\w*|inn\w*|niewlasciw\w*|bledn\w*|nie ten|nie ta|nie to|pomylon\w*) (?:produkt\w*|towar\w*|
    kolor\w*|rozmiar\w*|model\w*|artykul\w*|rzecz\w*|przedmiot\w*|wersj\w*|ksiazk\w*|
    zamowieni\w*)? ?(?:zostal\w* |mi |do mnie )*(?:przyszl\w*|przyszedl|dostal\w*|otrzymal\w*|wyslan\w*|
    wyslal\w*|dostarczon\w*|przyslan\w*|przyslal\w*|dotarl\w*)|(?:przyszl\w*|przyszedl|dostal\w*|
    otrzymal\w*|wyslan\w*|wyslali\w*|przyslan\w*|przyslali\w*|dotarl\w*|dostarczon\w*) (?:mi |zupelnie |
    do |calkiem |ale |natomiast )*(?:zl\w*|inn\w*|niewlasciw\w*|bledn\w*|co innego|cos innego|nie ten|
    nie ta|nie to)|(?:zamawial|zamowil|zamowion|kupil|kupowal|wybral|
    chcial)\w*[^.!?\n]{1,60}?(?:przyszl|przyszedl|dostal|otrzymal|przyslal|przyslan|wyslal|dotarl|
    w paczce|jest)\w*|(?:przyszl|przyszedl|dostal|otrzymal|przyslal|przyslan|
    dotarl)\w*[^.!?\n]{1,50}?(?:zamiast|a zamawial|a zamowil|zamawial|zamowil)\w*|
    nie to co (?:zamawial\w*|zamowil\w*|kupil\w*)|pomylk\w*|pomylil\w*|pomylon\w*|czyjes zamowienie|
    kogos innego
  `,
  used_before: String.raw`
    uzywan\w*(?! (?:normaln|zgodn|tylko|raz|przez|od|zaledwie|kilka)\w*)|slady (?:uzytkowania|uzywania|noszenia|po)|juz (?:byl\w* )?(?:otwart\w*|uzywan\w*|
    otwieran\w*|noszon\w*|aktywowan\w*|zarejestrowan\w*|rozpakowan\w*)|ze zwrotu|po zwrocie|
    z drugiej reki|nie (?:jest|byl\w*) now\w*|plomb\w* ~ (?:zerwan\w*|naruszon\w*|brak|uszkodzon\w*|
    przecie\w*)|bez plomby|odciski palcow|wlosy (?:na|w)|cudze (?:dane|konto)|
    poprzedni\w* wlasciciel\w*|odnawian\w*|regenerowan\w*|noszon\w*
  `,
  not_genuine: String.raw`
    podrob\w*|podrobion\w*|falszyw\w*|falsyfikat\w*|nieoryginaln\w*|nie (?:jest |sa )?(?:oryginaln\w*|
    orygina\w*|autentyczn\w*)|imitacj\w*|replika|fake|kopia
  `,
};
