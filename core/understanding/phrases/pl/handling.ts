import type { Phrasebook } from '../phrasebook.ts';

/** Polish: handling, delivery, opinion, weight. */
export const HANDLING: Phrasebook = {
  asks_how: String.raw`
    jak (?:to|mam|sie|moge|nalezy|podlaczyc|ustawic|wlaczyc|zrobic|uzywac|zlozyc|polaczyc|wyczyscic|
    zdjac|wymienic|otworzyc|zamontowac|dziala)|co (?:robie zle|mam zrobic|moge zrobic|zrobic)|(?:robie|
    robimy) cos (?:zle|nie tak)|czy (?:to|tak) (?:jest )?(?:normalne|ma byc|powinno)|czy jest (?:jakis|
    jakas) (?:sposob|trik|instrukcja|film)|prosze o (?:rade|wskazowk\w*|wyjasnienie|instrukcje|pomoc)|
    nie wiem (?:jak|ktory|ktora|gdzie)|nie rozumiem (?:jak|instrukcji)|ktory (?:przycisk|tryb|guzik)|
    czy (?:musze|trzeba|powinienem|powinnam)|moze ktos
  `,
  own_way: String.raw`
    (?:wlozyl|wrzucil|wypral|umyl|uzyl|podlaczyl|zostawil|zdjal|wyjal|wlal|wsypal|naladowal|zamontowal|
    przykleil|ustawil|odlaczyl|wylaczyl)\w* [^.!?\n]{0,45}?(?:zmywar\w*|mikrofal\w*|suszar\w*|pralk\w*|
    wrzat\w*|wrzac\w*|wybielacz\w*|ocet|octem|bez (?:filtra|wody|czytania|pokrywy)|zamiast|na zewnatrz|
    na slonc\w*|w 60|w 90|na mokr\w*|odwrotnie)|(?:nie|bez) (?:czytal\w*|przeczytal\w*|czytania|
    zagladal\w*|otwieral\w*) (?:\w{2,9} )?(?:instrukcj\w*|ulotk\w*)|instrukcj\w* ~ (?:wyrzucil\w*|
    nie czytal\w*|wywalil\w*)|kto (?:to )?czyta|(?:bluetooth|lokalizacj\w*|gps|wifi) ~ (?:wylaczon\w*|
    wylaczyl\w*|mam wylacz\w*)|5 ?ghz|(?:foli\w*|naklejk\w*|zabezpieczeni\w*|
    blokad\w*) ~ (?:nie zdjal\w*|zostawil\w*|nie zdejm\w*|nadal)|(?:stary|stara|inna|inny|wlasny|
    swoja) (?:ladowark\w*|kabel|zasilacz)|do gory nogami|odwrotnie|na odwrot|moja wina|moj blad|
    moze (?:ja|zle|powinienem|powinnam)|zwykl\w* (?:wod\w*|papier|plyn|kranow\w*)|z kranu
  `,
  hard_to_use: String.raw`
    (?:instrukcj\w*|obslug\w*|montaz|aplikacj\w*|instalacj\w*|menu|skladanie) ~ (?:niejasn\w*|
    niezrozumial\w*|skomplikowan\w*|trudn\w*|po chinsku|po angielsku|beznadziejn\w*|kiepsk\w*|
    nieczyteln\w*|koszmar\w*|fataln\w*)|(?:trudn\w*|skomplikowan\w*|ciezko|niewygodn\w*) (?:w |
    sie )?(?:obsludze|uzyciu|uzywa|montazu|zlozyc|ustawic|obsluguje|zrozumiec|polaczyc|wyczyscic)|
    malo intuicyjn\w*|nieintuicyjn\w*|nie (?:umiem|potrafie|moge) (?:\w{2,9} )?(?:ustawic|polaczyc|
    zlozyc|uruchomic)
  `,
  late: String.raw`
    (?:dostaw\w*|przesylk\w*|paczk\w*|wysylk\w*|zamowieni\w*|kurier\w*) ~ (?:opozn\w*|spozn\w*|pozno|
    nie (?:dotarl\w*|przyszl\w*|doszl\w*|doszedl)|zaginel\w*|zgubi\w*|dlugo|sasiad\w*|utknel\w*|
    po terminie|tygodni\w*)|opoznien\w*|opozniona|spoznion\w*|(?:nadal|jeszcze|wciaz|do dzis|
    dotad) (?:nie|czekam)|czekam (?:juz|na|od|ponad)|czekal\w* (?:na|ponad|dlugo)|
    gdzie (?:jest )?(?:moja|moje|moj)|sledzeni\w*|inpost|dpd|paczkomat\w*|adres\w* dostawy|
    termin dostawy
  `,
  price: String.raw`
    za drog\w*|zbyt drog\w*|drog(?:i|a|ie|o)|(?:cena|ceny|cene) ~ (?:wysok\w*|zawyzon\w*|spadl\w*|
    nizsz\w*|przesadzon\w*|z kosmosu|nieadekwatn\w*|obnizon\w*)|taniej|tansz\w* (?:w|gdzie|na|niz)|
    przeplacil\w*|przeplacon\w*|nie (?:jest )?wart\w* (?:tej )?(?:ceny|tych pieniedzy)|
    koszt\w* (?:przesylki|wysylki|zwrotu)|rabat\w* (?:nie|kod)|kupon
  `,
  service: String.raw`
    (?:obslug\w* klienta|sprzedawc\w*|sprzedajac\w*|serwis\w*|infolini\w*|obslug\w*|kontakt\w*|
    konsultant\w*) ~ (?:nie (?:odpowiad\w*|odbier\w*|pomog\w*|reag\w*|odpisuj\w*)|brak|fataln\w*|
    niemil\w*|tragiczn\w*|zero|ignoruj\w*|olewa\w*|chamsk\w*|koszmar\w*|utrudnion\w*|zaden)|(?:brak|bez|
    zero) (?:odpowiedzi|kontaktu|reakcji ze strony)|nikt nie (?:odpowiada|odbiera|odpisuje)
  `,
  order_handling: String.raw`
    anulow\w*|anuluj\w*|faktur\w*|vat|przez pomylke|omylkowo|przypadkiem|podwojn\w*|dwa razy|dwukrotnie|
    zmienil\w* zdanie|rozmyslil\w*|nie (?:potrzebuj\w*|jest (?:mi |juz )*potrzebn\w*)|niepotrzebn\w*|
    zly adres|zmian\w* adresu|zmienic adres|etykiet\w* zwrotn\w*|koszt zwrotu|na prezent|
    pakowani\w* na prezent|pobran\w* (?:dwa|podwojn)|odstapi\w*|zle zamowil\w*|nie podoba
  `,
  praise: String.raw`
    swietn\w*|rewelac\w*|super|doskonal\w*|idealn\w*|bardzo (?:dobr\w*|zadowolon\w*|ladn\w*|fajn\w*|
    wygodn\w*)|polecam|zadowolon\w* z|jestem zadowolon\w*|dobra jakosc|wszystko (?:ok|dobrze|super|gra)|
    dziala (?:dobrze|super|swietnie|bez zarzutu|idealnie|bez problemu)|piekn\w*|bez zarzutu|fajn\w* (?:produkt|rzecz)
  `,
  presale: String.raw`
    przed (?:zakupem|zamowieniem)|zastanawiam sie nad (?:zakupem|kupnem)|czy (?:bedzie |to |ten |
    ta )*(?:pasowac|pasuje|nadaje sie|kompatybiln\w*|dostepn\w*|wodoodporn\w*)[^.!?\n]{0,40}\?|
    kiedy (?:bedzie|znow) ~ (?:dostepn\w*|sprzedazy)|jaki (?:rozmiar|jest rozmiar|wymiar)|chce kupic|
    chcial(?:bym|abym) (?:kupic|zamowic)
  `,
  vague: String.raw`
    (?:bardzo |mocno |strasznie )?(?:rozczarowan\w*|rozczarowal\w*|zawiedzion\w*|zawiodl\w*|
    niezadowolon\w*|rozczarowujac\w*)|nie (?:jestem )?(?:zadowolon\w*|polecam|kupujcie|warto|kupuj)|
    odradzam|nigdy wiecej|szkoda (?:pieniedzy|kasy|slow|czasu)|strata (?:pieniedzy|czasu|kasy)|
    pieniadze w bloto|wyrzucon\w* pieniadze|porazka|dramat|masakra|tragedia|oszust\w*|dno|beznadziej\w*|
    kiepsk\w*|slab\w*|okropn\w*|straszn\w*|zenada|zaluje|spodziewal\w* sie (?:czegos )?(?:wiecej|
    lepsz\w*)|liczyl\w* na wiecej|do niczego|nie tak|zle
  `,
  still_usable: String.raw`
    (?:poza tym|ogolnie|reszta|mimo (?:to|wszystko)|oprocz tego|natomiast|
    ale) (?:\w{2,12} ){0,3}(?:dziala|ok|dobr\w*|super|fajn\w*|da sie|zadowolon\w*|w porzadku|cal\w*)|
    (?:da sie|mozna|nadaje sie do) (?:\w{1,9} )?(?:uzywac|korzystac|uzytku|zyc|nosic|jesc)|
    zostawi\w* (?:sobie|go|ja)|zatrzymam|(?:sam|sama) (?:naprawil\w*|zszyl\w*|przykleil\w*|skleil\w*)|
    nie (?:widac|przeszkadza|zwracam|bede zwracac)|spelnia (?:swoja|zadanie)
  `,
  unusable: String.raw`
    nie (?:da|nadaje|mozna|moge|mozemy|dalo|mogl\w*) (?:sie )?(?:tego |tym |go |jej |z |do )*(?:uzyw\w*|
    uzyc|uzytku|korzyst\w*|nosic|zalozyc|jesc|pic|zamontowac|zlozyc|spac|niczego|podarowac)|
    bezuzyteczn\w*|nieuzyteczn\w*|bezwartosciow\w*|do (?:kosza|smieci|wyrzucenia|niczego)|wyrzuci\w*|
    (?:calkowicie|kompletnie|calkiem|zupelnie) (?:zepsut\w*|zniszczon\w*|rozbit\w*|bezuzyteczn\w*|
    inn\w*)|zniszczon\w*|w drobny mak|nie do uzytku|musial\w* (?:kupic|wyrzucic)
  `,
  small_matter: String.raw`
    troche|lekko|nieco|drobn\w*|niewielk\w*|mal\w* (?:rysk\w*|rys\w*|plamk\w*|wgniecen\w*|wad\w*|
    uszkodzen\w*|dziurk\w*|minus\w*)|minimaln\w*|kosmetyczn\w*|jedyn\w* (?:minus|wada|zastrzezenie)|
    prawie nie widac|ledwo widoczn\w*|szczegol|nic powaznego
  `,
};
