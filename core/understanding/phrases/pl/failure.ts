import type { Phrasebook } from '../phrasebook.ts';

/** Polish: what fails: function, breakage, leaks, decay. */
export const FAILURE: Phrasebook = {
  stopped_working: String.raw`
    (?:nie|juz nie|przestal\w*|przestaly) (?:\w{1,10} )?(?:dzial\w*|wlacz\w*|uruchom\w*|laduj\w*|
    ladowac|reag\w*|funkcjonow\w*|odpal\w*|startuj\w*|swiec\w*|grzac|grzeje|chlodzic|pracowac|pracuje|
    zalacz\w*)|martw\w*|padl\w*|zdechl\w*|wyzional\w*|zepsul\w*|popsul\w*|zepsut\w*|popsut\w*|
    nie daje (?:znakow|oznak) zycia|brak reakcji|zero reakcji|spalil\w* sie|wysiadl\w*|nieczynn\w*|
    odmowil\w* posluszenstwa|awari\w*|wykrzaczyl\w*
  `,
  malfunction: String.raw`
    nie (?:\w{1,8} )?(?:grzej\w*|chlodz\w*|zamyk\w*|otwier\w*|trzym\w*|klei\w*|przyklej\w*|lacz\w*|
    polacz\w*|paruj\w*|parowac|wykryw\w*|rozpozna\w*|ssie|ciagn\w*|kreci\w*|obraca\w*|tnie|drukuj\w*|
    czysci|suszy|mierzy|pompuj\w*|pompowac|domyka\w*|dopina\w*|dziala\w* (?:prawidlowo|poprawnie|jak)|
    widzi|slychac|odtwarza|pieni|mieli|blokuj\w*|zaskakuj\w*|hamuj\w*|wraca|odbiera|nagrywa|zapala|
    gasnie)|(?:zacina|rozlacza|wylacza|zawiesza|odkleja|odpada|przegrzewa|rozladowuje|chwieje|kiwa|
    rozsuwa|odpina|resetuje|luzuje|zsuwa|blokuje)\w* sie|sie (?:zacina|rozlacza|wylacza|zawiesza|
    odkleja|przegrzewa|rozladowuje|chwieje|kiwa|luzuje|zsuwa|wiesza)\w*|zacina|skrzypi|piszczy|
    trzeszczy|buczy|szumi|halasuje|glosn\w* (?:praca|chodzi)|miga|mruga|usterk\w*|blad|bledy|blednie|
    zle (?:mierzy|dziala|wskazuje)|przerywa|laguje|(?:bateria|akumulator) ~ (?:trzyma|slab\w*|pada|
    krotko|rozladow\w*)|(?:slab\w*|mal\w*|brak) (?:moc\w*|ssani\w*|dzwiek\w*|zasieg\w*|cisnieni\w*|
    sygnal\w*|przyczepnosc\w*)|niedokladn\w*|za kazdym razem
  `,
  broke_in_use: String.raw`
    (?:urwal|pekl|peknal|zlamal|polamal|rozpadl|rozerwal|odpadl|odkleil|oderwal|rozprul|porwal|
    rozlecial|wygial|rozwalil|odlamal|wylamal|przetarl|puscil|rozszedl|rozkleil|zerwal|ulamal|wyrwal|
    starl|luszcz|obluzowal|poluzowal|zuzyl|pociagnal)\w*(?: sie)?|(?:sie|mi sie) (?:urwal|pekl|zlamal|
    polamal|rozpadl|rozerwal|odkleil|rozprul|rozlecial|zepsul|popsul|rozwalil|odlamal)\w*|pek(?:a|aja|
    niet\w*) (?:po|przy)|szew (?:puscil|sie)|szwy (?:puszcz\w*|puscil\w*|sie)|urwany|urwana|oderwan\w*|
    rozpada sie|odpada\w*|luszczy sie|odchodzi|zlaz\w*
  `,
  leaks: String.raw`
    przecieka\w*|cieknie|ciekn\w*|kapie|wycieka\w*|wyciek\w*|nieszczeln\w*|nie jest (?:szczeln\w*|
    wodoszczeln\w*)|schodzi powietrze|ucieka (?:powietrze|woda)|przemaka\w*|przemok\w*|
    spuszcza powietrze|wylewa sie
  `,
  spoiled: String.raw`
    plesn\w*|splesnial\w*|przeterminowan\w*|termin\w* (?:waznosci|przydatnosci)|po terminie|
    zepsut\w* (?:jedzenie|produkt spozywczy)|zgni\w*|zjelcza\w*|smierdz\w*|smrod|cuchn\w*|
    zapach ~ (?:chemi\w*|plesni|stechl\w*|okropn\w*|brzydki|intensywn\w*|straszn\w*|nieprzyjemn\w*)|
    (?:chemiczny|okropny|nieprzyjemny|dziwny|intensywny) (?:zapach|smak)|smakuj\w* (?:jak|dziwnie|
    okropnie|chemi\w*)|niejadaln\w*|robak\w*|mole|larw\w*|stechl\w*|zjelczal\w*|wyschni\w*|gorzki\w*|
    skisl\w*
  `,
  own_effort: String.raw`
    (?:probowal\w*|sprawdzal\w*|sprawdzil\w*|wymienil\w*|testowal\w*|zmienial\w*) |na (?:innym|innych|
    roznych|kilku) (?:gniazd\w*|telefon\w*|urzadzen\w*|kabl\w*)|(?:zgodnie|
    wedlug) (?:z )?(?:instrukcj\w*|zalecen\w*|metk\w*|opis\w* na)|zresetowal\w*|nowe baterie|
    normalne? uzytkowani\w*|ostroznie|(?:raz|dwa razy) (?:uzyt\w*|zalozon\w*|pran\w*)|od (?:poczatku|
    nowosci|pierwszego dnia)
  `,
  after_time: String.raw`
    (?:po|w|od|przez|w ciagu|juz po|na) (?:niecalym |niecalych |zaledwie |tylko |okolo |pierwszych |
    kilku |paru |jednym |jednej |dwoch |trzech |czterech |pieciu |\d{1,3} )*(?:godzin\w*|dni\w*|dniach|
    tygodni\w*|tydzien|miesi\w*|rok\w*|lat\w*|uzyci\w*|praniu|praniach|razach|razie|minut\w*|
    wycieczc\w*|nosze\w*)|(?:przy|po|za|na) (?:pierwszym|drugim|trzecim|pierwszej|drugiej|
    kilku) (?:uzyciu|praniu|razem|razie|dniu|wycieczc\w*|jezdzie|zalozeniu|nocy)|(?:raz|dwa razy|
    kilka razy) (?:uzyt\w*|zalozon\w*|pran\w*|uzywan\w*)|od (?:wczoraj|poniedzialku|wtorku|srody|
    czwartku|piatku|soboty|niedzieli)
  `,
  worked_at_first: String.raw`
    (?:na poczatku|poczatkowo|przez pierwsz\w*|najpierw|z poczatku) (?:\w{2,12} ){0,4}(?:dobrze|
    dzialal\w*|ok|super|fajnie|zadowolon\w*)|(?:dzialal\w*|bylo|byl|
    byla) (?:\w{2,9} ){0,2}(?:na poczatku|dobrze do|dopoki|a potem|i nagle)|nagle|przestal\w*|
    z dnia na dzien
  `,
};
