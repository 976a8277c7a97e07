import type { Phrasebook } from '../phrasebook.ts';

/** Polish: how grave the matter is, whatever its cause. */
export const GRAVITY: Phrasebook = {
  dead: String.raw`
    nie (?:chce |da |daje |mozna ){0,2}(?:sie )?(?:wlacza|wlaczaja|wlaczyc|dziala|dzialaja|dzialal|dzialala|
    dzialalo|laduje|ladowac|grzeje|chlodzi|reaguje|swieci|uruchamia|uruchomic|startuje|rusza|zapala|kreci|
    odpala|odpalic|wlacza sie|lacza|gra)(?: sie)?(?: juz| wcale| w ogole| nawet| zupelnie)?(?! (?:dobrze|
    tak|zawsze|poprawnie|prawidlowo|jak|do|z |na |zbyt|dlugo))|(?:przestal|przestala|przestalo|
    przestaly) (?:sie )?(?:dzialac|ladowac|grzac|wlaczac|swiecic|reagowac|chlodzic|krecic|grac)|
    nigdy (?:nie )?(?:dzialal|zadzialal|sie nie wlaczyl)\w?|ani (?:razu|drgnie|raz)|(?:calkowicie|
    kompletnie|jest|byl|zupelnie|juz|po prostu) (?:martw[yae]|zepsut[yae]|spalon[yae]|padniet[yae]|
    nieczynn[yae])|(?:padl|padla|padlo|padly|zdechl|zdechla|spalil|spalila|spalilo|zgasl|zgasla|wysiadl|
    wysiadla|umarl|umarla|wybuchl|wybuchla)(?: sie| calkiem| po| juz)?|wyzional ducha|zadnej (?:reakcji|
    odpowiedzi)|zadnego (?:dzwieku|obrazu|sygnalu|znaku)|(?:brak|bez) (?:reakcji|obrazu|dzwieku|oznak zycia|
    zasilania|pradu|znaku zycia)|oznak zycia|nic sie nie (?:dzieje|swieci|wlacza)|czarny ekran|
    ekran (?:\w{2,8} )?czarny|zwarcie|ani jed(?:en|na|no|nej)|(?:pekl|pekla|peklo|zlamal|zlamala|zlamalo|
    rozerwal|rozdarl|rozpadl|rozpadla|rozpadlo|rozlecial|rozleciala|rozkleil|przelamal|urwal|urwala|urwalo|
    odpadl|odpadla|odpadlo|odlamal|odlamala|oderwal|oderwala|ulamal|ulamala|rozsypal|rozsypala|zarwal|
    zawalil|zawalila|pekly|urwaly|odpadly|
    zlamaly)(?: sie)?(?: na pol| na dwie| calkowicie| zupelnie| w polowie| na dwa| na czesci| w rekach)?|
    na pol|na dwie (?:czesci|polowy)|na kawalki|w polowie sie
  `,
  cannot_use: String.raw`
    nie (?:nadaje|nadaja|nadawal|nadawala) sie (?:do (?:niczego|uzytku|uzycia|noszenia|jedzenia|spozycia|
    picia)|na|zupelnie)?|nie (?:da|dalo|moge|mozna|moglam|moglem|mozemy|moglismy|dalem|dalam|
    jestem w stanie|udalo) (?:sie )?(?:tego |go |jej |ich |nawet |w ogole |juz ){0,2}(?:uzyc|uzywac|nosic|
    zjesc|jesc|pic|wypic|zalozyc|przeczytac|zamontowac|zamknac|otworzyc|spac|wlozyc|wcisnac|zlozyc|
    zainstalowac|korzystac|odczytac|dopasowac|siedziec)|nie do (?:uzycia|uzytku|jedzenia|noszenia|picia|
    zjedzenia|przeczytania|wypicia|zaakceptowania)|bezuzyteczn\w{1,3}|niezdatn\w{1,3}|niejadaln\w{1,3}|
    nieczyteln\w{1,3}|nieprzydatn\w{1,3}|(?:do|w) (?:kosza|smietnika|smieci|smietniku|koszu|wyrzucenia)|
    wyrzuci\w{1,5}|(?:wylal|wylalam|wyrzucam|zutylizowac)|(?:calkowicie|kompletnie|zupelnie|
    totalnie) (?:bezuzyteczn\w{1,2}|zniszczon\w{1,2}|do niczego|bezwartosciow\w{1,2}|nieprzydatn\w{1,2})|
    nie (?:pasuje|pasuja|pasowal|pasowala|wchodzi|wchodza|miesci|mieszcza|zmiesci|zapina|dopina|domyka|
    weszly|wszedl)(?: sie)?(?: do niczego| wcale| w ogole| nikomu)?|niebezpieczn\w{1,2}|grozi|zagrozenie|
    strach (?:uzywac|sie bac|wlaczac)|boje sie|porazen\w{1,3}|musial\w{1,2} kupic (?:nowy|nowa|inny|inna|
    drugi|nowe)
  `,
  contents_lost: String.raw`
    (?:wylal|wylala|wylalo|wyciekl|wycieklo|wyciekla|rozlal|rozlala|rozlalo|wysypal|wysypala|wysypalo|
    rozsypal|rozsypala|rozsypalo|wylany|wylana|wylane|rozlany|rozlana|rozlane|rozsypan[yae]|wysypan[yae]|
    przeciekl\w{0,2}|ciekl\w{0,2})(?: sie)?(?: w| na| do| po| z)?|wyciek\w{0,2}|(?:w|do) polowie (?:pust\w|
    oproznion\w)|(?:prawie|calkiem|byl|byla|przyszla|niemal) pust[yae]|polowa (?:\w{2,10} )?(?:wyciekla|
    wylana|pusta|sie|zawartosci|brak)|(?:wszystko|karton|paczka|pudelko|calosc) (?:\w{2,8} )?(?:mokr[eyao]|
    zalan[eyao]|klei|lepi|przemoczon[eyao]|w)|przemoczon[yae]|przemokniet[yae]|zalan[yae]|kaluza|(?:w|na|
    drobny) (?:drobny )?(?:kawalkach|kawaleczki|proszek|pyl|drobne|kawalki|mak|okruchy|miazge|drzazgi|
    drobno)|roztrzaskan\w{1,3}|potluczon\w{1,3}|stluczon\w{1,3}|stlukl\w{0,2}|rozbit\w{1,3}|rozbil\w{0,2}|
    zmiazdzon\w{1,3}|zgniecion\w{1,3}|pokruszon\w{1,3}|polaman\w{1,3}|zdruzgotan\w{1,3}|szklo|odlamki|
    (?:wszystkie|kazd[yae]|obie|oba|\d{1,2} z \d{1,2}|calosc) (?:\w{2,12} ){0,2}(?:potluczon\w|rozbit\w|
    polaman\w|pekniet\w|mokr\w|zgniecion\w|zniszczon\w|stopion\w|pokruszon\w)\w{0,2}|(?:calkowicie|
    kompletnie|zupelnie|doszczetnie) (?:zniszczon\w|rozbit\w|zgniecion\w|polaman\w|pogiet\w|
    zmiazdzon\w)\w{0,2}|(?:worek|butelka|zakretka|pokrywka|sloik|opakowanie|puszka|tubka|torebka|
    woreczek) (?:\w{2,8} )?(?:byl[ao]? |jest )?(?:rozerwan\w|otwart\w|pekniet\w|peklo|pekla|pekl|dziuraw\w|
    rozszczelnion\w|odkrecon\w|rozdart\w|stluczon\w)|rozpuszczon\w{1,3}|stopion\w{1,3}|roztopion\w{1,3}
  `,
  weak_performance: String.raw`
    (?:za|zbyt|bardzo|dosc|troche|strasznie|dosyc|calkiem|tak) (?:woln[oyae]|slab[oyae]|cich[oyae]|
    glosn[oyae]|ciemn[oyae]|krotk[oiae]|niedokladn\w|malo|slabiutk\w|wolniutko)|wolno|powoli|
    zacina(?:ja)?(?: sie)?|zawiesza(?: sie)?|wiesza sie|lag\w{0,3}|muli|laguje|przycina(?: sie)?|
    opoznien\w{1,3}|(?:slab[ayeo]|malo|mala|niska|kiepsk[aie]|niewielk[aie]|zbyt mala|za mala|male|krotki|
    brak odpowiedniej|nedzn[ayoe]) (?:moc|sila|ssania|moc ssania|dzwiek|bas|bateria|swiatlo|cisnienie|
    zasieg|glosnosc|sygnal|przyczepnosc|efekt|odbior|obraz|jakosc dzwieku|wydajnosc|nawiew|czas|jasnosc|
    para|ssanie|mocy|chlodzenie|grzanie)|(?:moc|dzwiek|bateria|akumulator|swiatlo|zasieg|glosnosc|sygnal|
    obraz|kamera|aparat|mikrofon|polaczenie|ssanie|bas|cisnienie|wydajnosc) (?:jest |sa |trzyma |starcza |
    dziala ){0,2}(?:\w{2,10} ){0,2}(?:slab\w|kiepsk\w|nisk\w|krotko|mizern\w|slabo|cichy|cicha|gluchy|
    rozczarowuje|przecietn\w|niewystarczajac\w|pozostawia|rwie|zrywa|marn\w)|(?:bateria|
    akumulator) (?:\w{2,10} ){0,3}(?:szybko|godzin\w?|godziny|minut\w?|krotko|rozladowuje)|(?:trzyma|
    starcza|wytrzymuje|dziala) (?:tylko |ledwo |zaledwie |raptem |gora |
    max ){1,2}(?:\w{1,8} )?(?:godzin\w{0,2}|minut\w?|chwile|dzien|krotko)|nie (?:jest |sa )?(?:zbyt|za|tak|
    bardzo|specjalnie|dosc|zawsze|do konca|wystarczajaco) (?:glosn\w|mocn\w|jasn\w|szybk\w|ciepl\w|zimn\w|
    ostr\w|dlugo|dokladn\w|stabiln\w|cich\w|trwal\w|skuteczn\w|dobrze|dziala|dobr\w)|(?:nagrzewa|
    grzeje) sie (?:troche|bardzo|mocno|szybko|dosc)?|(?:zrywa|gubi|traci|
    przerywa)(?: sie)? (?:\w{2,8} )?(?:polaczeni\w|sygnal|zasieg|dzwiek)?|rozlacza(?: sie)?|przerywa|
    czasami|czasem|od czasu do czasu|co jakis czas|raz dziala|co drugi raz|trwa (?:\w{2,8} )?(?:dlugo|wieki|
    godziny|wiecznosc)|skrzyp\w{1,3}|trzeszcz\w{1,3}|halas\w{0,5}|grzechocze|chwieje|chybocze|chybotliw\w|
    buczy|szumi|piszczy|wibruje|stuka|tep[yae]|przecietn\w{1,2}|taki sobie|taka sobie|takie sobie|srednio|
    sredni[ae]?|szalu nie ma|bez szalu|niedokladn\w{1,3}
  `,
  cosmetic: String.raw`
    rys[aykae]\w{0,2}|porysowan\w{1,3}|zarysowan\w{1,4}|ryski|zadrapani\w{1,2}|plam\w{1,3}|poplamion\w{1,3}|
    zaplamion\w|slad\w? (?:po|na|kleju|uzytkowania)|slady|odbarwi\w{2,5}|wyblak\w{1,4}|wyplowia\w{1,3}|
    matow\w{1,2}|zolk\w{1,4}|pozolk\w{1,4}|wgniec\w{2,5}|wgniot\w{0,4}|obtluczon\w{1,3}|wyszczerbi\w{2,4}|
    odprysk\w{0,4}|obdrapan\w{1,2}|obtarci\w{1,2}|otarci\w{1,2}|otart\w{1,2}|(?:mal[aye]|drobn[aye]|
    niewielk[aie]|lekk[aie]|malutk[aie]) (?:rys\w{1,2}|wgniecenie|dziur\w{1,3}|wada|wady|plam\w{1,3}|
    pekniecie|skaza|skazy|uszkodzenie|defekt|rozdarcie|odprysk|ryska)|(?:farba|lakier|powloka|nadruk|logo|
    napis|emalia|nadruki|zloto) (?:\w{2,8} )?(?:odpada|odpryskuje|schodzi|zlazi|luszczy|odprysl\w|starl\w|
    sciera|zmyl\w|zszedl|zeszla)(?: sie)?|odpryskuje|luszczy(?: sie)?|(?:wystajac\w{1,2}|luzn\w{1,2}|
    odstajac\w{1,2}|wyciagniet\w) (?:nitk\w|nit\w|nici|szew|szwy)|nitki|(?:krzyw\w|niedbal\w|nierown\w|
    slab\w|brzydk\w) (?:szw\w|szew|szycie|nadruk|naklejk\w|wykonczen\w{2})|strzep\w{1,3}|mechac\w{0,3}|
    kulkuje|zmechac\w{1,4}|klacz\w{1,3}|krzyw\w{1,2}|krzywo|przekrzywion\w{1,2}|nierown\w{1,3}|
    niesymetryczn\w{1,2}|asymetr\w{1,6}|niechlujn\w{1,2}|niestarann\w{1,2}|(?:zle|krzywo|niedbale|byle jak|
    niestarannie|slabo) (?:zszyt\w|wykonczon\w|sklejon\w|pomalowan\w|wydrukowan\w|przyszyt\w|uszyt\w|
    wykonan\w|naklejon\w)|wykonczeni\w{1,2} (?:\w{2,8} )?(?:slab\w|kiepsk\w|niechlujn\w|pozostawia|fataln\w|
    marn\w)|wyglada (?:\w{2,8} )?(?:tanio|staro|brzydko|tandetnie|jak zabawka|na uzywan\w|kiepsko|licho)|
    tandetn\w{1,2}|tandeta|slady kleju|resztki kleju|klej (?:widoczny|na)|pogniecion\w{1,2}|
    zagniecen\w{1,3}|kosmetyczn\w{1,2}|brzydk\w{1,2}|kolor (?:\w{2,8} )?(?:schodzi|puszcza|sprany|wyblakl|
    zszedl|farbuje)|farbuje|rdz\w{1,5}|zardzewia\w{1,3}
  `,
  only_part: String.raw`
    (?:jed(?:en|na|no|nej|nego)|dw(?:a|ie|och)|trzy|kilka|niektor\w{1,2}|czesc|polowa) (?:ze?|
    sposrod) (?:\w{2,12})?|\d{1,2} z (?:tych )?\d{1,2}|(?:lew|praw|doln|gorn|tyln|przedni|drug|jedn|srodkow|
    wewnetrzn)\w{1,3} (?:stron\w{1,2}|sluchawk\w{1,2}|but\w{0,2}|rekaw\w{0,2}|glosnik\w{0,2}|
    przycisk\w{0,2}|kol\w{1,3}|nog\w{1,2}|kieszen\w{0,2}|rog\w{0,2}|plyt\w{1,2}|port\w{0,2}|szuflad\w{1,2}|
    kub\w{1,3}|szklank\w{1,2}|zarowk\w{1,2}|butelk\w{1,2}|uch\w{1,2}|skarpet\w{1,3}|drzwi\w{0,3}|
    klawisz\w{0,2}|bok\w{0,2}|zawias\w{0,2}|kanal\w{0,2}|nozk\w{1,2})|jedyn(?:y|a|e|ym) (?:minus\w{0,2}|
    problem\w{0,2}|wad\w{1,2}|co|mankament\w{0,2}|zastrzezeni\w{1,2})|tylko (?:jed\w{2,4}|lew\w{1,2}|
    praw\w{1,2}|ta|ten|to|na|w|szkoda|mikrofon|pilot|przycisk)(?: \w{2,12})?|(?:reszta|cala reszta|
    pozostal\w{1,2}) (?:\w{2,12} )?(?:jest|sa|dziala\w{0,2}|ok|w porzadku|bez|super|dobr\w|cal\w|byl\w|
    przyszl\w|w)|poza tym|oprocz (?:tego|jedn\w{2,4})|(?:z wyjatkiem|za wyjatkiem|procz)|
    ogolnie (?:\w{2,8} )?(?:ok|dobr\w|fajn\w|w porzadku|spoko|zadowol\w{2,4})|w jednym (?:miejscu|rogu)|
    z jednej strony|na jednym (?:rogu|boku)|(?:mikrofon|pilot|bluetooth|timer|przycisk|zegar|dioda|wifi|
    port usb|lampka) (?:nie|jest|przestal|sie) (?:\w{2,8} )?(?:dziala|zepsut\w|uszkodzon\w|zacina|dzialac|
    swieci|reaguje)?
  `,
  taste_smell: String.raw`
    (?:smak|zapach|aromat|smakuje|smakuja|pachnie|pachna|pachnial|woda) (?:\w{2,10} ){0,3}(?:sztuczn\w{1,2}|
    chemiczn\w{1,2}|chemia|gorzk\w{1,2}|kwasn\w{1,2}|slon\w{1,2}|slodk\w{1,2}|dziwn\w{1,2}|mdl\w{1,2}|mdlo|
    plastik\w{0,3}|mydl\w{2,4}|gum\w{1,2}|klej\w{0,3}|karton\w{0,3}|niczym|nijak\w{0,3}|inaczej|inny|
    stechlizn\w|stary|mocny|slab\w{1,2}|brzydk\w|nieprzyjemn\w{1,2}|nie|okropn\w|ulatnia|znika|krotko|
    duszac\w|intensywn\w)|(?:za|zbyt|bardzo|strasznie) (?:slodk\w{1,3}|slon\w{1,2}|kwasn\w{1,2}|
    gorzk\w{1,2}|ostr\w{1,2}|tlust\w{1,2}|such\w{1,2}|wodnist\w{1,2})|bez (?:smaku|zapachu|aromatu|wyrazu)|
    brak (?:smaku|zapachu|aromatu)|posmak\w{0,2}|sztuczn\w{1,3}|rozwodnion\w{1,2}|rozcienczon\w{1,2}|
    wodnist\w{1,2}|nieswiez\w{1,2}|czerstw\w{1,2}|nie (?:sa |jest |byl\w? )?(?:swiez\w{1,2}|chrupiac\w{1,2}|
    smaczn\w{1,2}|pachn\w{1,4})|niesmaczn\w{1,2}|smierdzi (?:\w{2,8} )?(?:plastikiem|chemia|guma|klejem|
    farba)?|zapach (?:\w{2,8} ){0,3}(?:utrzymuje|znika|ulatnia|trwa)|nie smakuj\w{1,2}
  `,
  wear_bad: String.raw`
    niewygodn\w{1,3}|nie (?:jest |sa |zbyt |bardzo |za |specjalnie ){0,2}(?:wygodn\w{1,2}|miekk\w{1,3}|
    przyjemn\w{1,2}|oddychajac\w{1,2})|gryzie|gryzac\w{1,2}|drapie|drapia|swedzi|swedzenie|kluje|klujac\w|
    obciera\w{0,2}|ociera\w{0,2}|uwiera\w{0,2}|uciska\w{0,2}|pecherze|odciski|boli\w? (?:od|za|stopy|uszy|
    w)|bola (?:\w{2,6} )?(?:stopy|uszy|od)|(?:za|zbyt|bardzo|dosc|strasznie|cieniutk\w) ?(?:cienk\w{1,3}|
    tward\w{1,2}|sztywn\w{1,2}|ciezk\w{1,3}|szorstk\w{1,3}|cieniutk\w{1,3})|cieniutk\w{1,3}|
    przeswituj\w{1,4}|przezroczyst\w{1,2}|przejrzyst\w{1,2}|(?:material|tkanina|plastik|jakosc|poduszka|
    podeszwa|guma|wypelnienie|skora) (?:\w{2,8} ){0,3}(?:cienk\w{1,3}|tward\w|sztywn\w|tani|tania|tanie|
    slab\w|kiepsk\w|szorstk\w|fataln\w|marn\w|licha|lichy|niska|slabiutk\w|pozostawia)|(?:slab\w|kiepsk\w|
    nisk\w|marn\w|fataln\w|tani|licha|lichej|slabej|kiepskiej|niskiej|cienki) (?:jakosc|jakosci|material|
    materialu|plastik|wykonanie|tkanina|wykonania)|poci sie|kruch\w{1,2}|delikatn\w{1,2}|nietrwal\w{1,2}
  `,
};
