import type { Copy } from '../copy.ts';

/** Greets without the name: its vocative cannot be told from a display name. Plural "Państwo" is polite to all. */
export const pl: Copy = {
  product: { titled: ' „{title}”', untitled: '' },
  space: ' ',
  wrote: { named: 'Wiadomość z dnia {date}, {name}:', unnamed: 'Państwa wiadomość z dnia {date}:' },
  sentences: {
    greeting: ['Dzień dobry,'],
    greetingNamed: ['Dzień dobry,'],
    signOff: ['Z poważaniem\n{signature}'],

    thanksMessage: [
      'dziękujemy za Państwa wiadomość.',
      'dziękujemy, że Państwo do nas napisali.',
      'dziękujemy za kontakt z nami.',
    ],
    thanksReply: [
      'dziękujemy za odpowiedź.',
      'dziękujemy za kolejną wiadomość.',
      'dziękujemy za nowe informacje.',
      'dziękujemy za cierpliwość i za tę wiadomość.',
    ],
    sorryMinor: ['Przykro nam, że Państwa produkt{product} nie jest w pełni taki, jak powinien.'],
    sorryMajor: ['Bardzo nam przykro, że Państwa produkt{product} przyniósł rozczarowanie.'],
    sorryAgain: [
      'Przykro nam, że produkt{product} nadal sprawia Państwu kłopot.',
      'Przykro nam, że sprawa nie jest jeszcze dla Państwa załatwiona.',
      'Przykro nam, że zajmuje to Państwu jeszcze więcej czasu.',
    ],
    sorryListing: [
      'Przykro nam, że Państwa produkt{product} nie odpowiada temu, czego można było oczekiwać.',
    ],
    sorryGuidance: ['Przykro nam z powodu trudności, jakie sprawił Państwu produkt{product}.'],
    understoodDefectMinor: ['Rozumiemy, że nie robi wszystkiego, co powinien, i chcemy to naprawić.'],
    understoodDefectMajor: [
      'Rozumiemy, że nie mogą Państwo używać go zgodnie z przeznaczeniem, i chcemy to naprawić.',
    ],
    understoodTransitMinor: ['Rozumiemy, że nie dotarł do Państwa w nienaruszonym stanie.'],
    understoodTransitMajor: ['Rozumiemy, że dotarł uszkodzony i że nie mogą go Państwo tak używać.'],
    understoodWrongItem: ['Rozumiemy, że otrzymali Państwo coś innego niż w zamówieniu.'],
    understoodListing: ['Rozumiemy, że różni się on od tego, co pokazuje nasza strona produktu.'],
    understoodUnclear: ['Chcielibyśmy dokładnie zrozumieć, co się stało, aby dobrze Państwu pomóc.'],
    safety: [
      'Prosimy na razie go nie używać i przechowywać go tak, aby nikomu nic się nie stało; Państwa bezpieczeństwo jest najważniejsze.',
      'Dla Państwa bezpieczeństwa prosimy go nie używać, dopóki sprawa nie zostanie wyjaśniona.',
    ],
    wantRefund: ['Zapisaliśmy, że życzą sobie Państwo zwrotu pieniędzy.'],
    wantReplacement: ['Zapisaliśmy, że życzą sobie Państwo wymiany.'],
    wantPart: ['Zapisaliśmy, jakiej pomocy Państwo potrzebują: brakującej części.'],
    askDefect: [
      'Czy mogą nam Państwo napisać, co dokładnie dzieje się podczas używania i od kiedy?',
      'Co dokładnie dzieje się teraz i co udało się Państwu dotąd sprawdzić?',
    ],
    askTransit: [
      'Czy mogą nam Państwo napisać, które części są uszkodzone i jak wyglądała paczka z zewnątrz?',
      'Których części mogą Państwo nadal używać?',
    ],
    askMisuse: [
      'Czy mogą nam Państwo napisać, przy którym kroku przestaje działać zgodnie z oczekiwaniem?',
      'Co widzą Państwo w tej chwili i jaki krok był tuż przedtem?',
    ],
    askListing: [
      'Czy mogą nam Państwo napisać, w którym punkcie najbardziej różni się od oczekiwań?',
      'Która różnica jest dla Państwa najważniejsza?',
    ],
    askWrongItem: [
      'Czy mogą nam Państwo napisać, co było w paczce, na przykład nazwę lub rozmiar z etykiety?',
      'Co jest napisane na etykiecie otrzymanego produktu?',
    ],
    askUnclear: [
      'Czy mogą nam Państwo w jednym lub dwóch zdaniach napisać, co jest nie tak?',
      'Co dokładnie możemy dla Państwa naprawić?',
    ],
    askPhoto: [
      'Zdjęcie bardzo by nam pomogło; wystarczy dołączyć je do odpowiedzi.',
      'Jeśli to możliwe, prosimy dołączyć zdjęcie do odpowiedzi.',
    ],
    thanksPhotos: ['Państwa zdjęcia bardzo nam pomagają, dziękujemy.', 'Dziękujemy też za nowe zdjęcia.'],
    nextSolution: [
      'Gdy tylko otrzymamy odpowiedź, w ciągu {hours} godzin przedstawimy Państwu konkretne rozwiązanie.',
      'Naszą propozycję otrzymają Państwo w ciągu {hours} godzin od odpowiedzi.',
      'Po Państwa odpowiedzi napiszemy w ciągu {hours} godzin, jak to rozwiążemy.',
    ],
    nothingToReturn: ['Na razie nie muszą Państwo niczego odsyłać.'],
    notedQuestion: [
      'Przeczytaliśmy ją uważnie i już się tym zajmujemy.',
      'Przeczytaliśmy także nową wiadomość i zajmujemy się tym.',
      'Tą sprawą również się zajmujemy.',
    ],
    nextAnswer: [
      'Naszą odpowiedź otrzymają Państwo w ciągu {hours} godzin.',
      'Napiszemy do Państwa w tej sprawie w ciągu {hours} godzin.',
      'Odpowiedź dotrze do Państwa w ciągu {hours} godzin.',
    ],
    productAside: [
      'Jeśli z samym produktem coś jest nie w porządku, prosimy napisać nam o tym tutaj; zajmiemy się tym.',
      'Gdyby z samym produktem coś było nie tak, wystarczy napisać tutaj.',
    ],

    leadChoice: [
      'Aby to naprawić, prosimy wybrać to, co najbardziej Państwu odpowiada:',
      'Chcemy to teraz załatwić; co Państwo wolą?',
      'Oto co możemy dla Państwa zrobić; wybór należy do Państwa:',
    ],
    leadSingle: [
      'Aby to naprawić, chętnie proponujemy Państwu:',
      'Chcemy to teraz załatwić i możemy zrobić dla Państwa to:',
      'Oto co możemy dla Państwa zrobić:',
    ],
    leadOtherwise: [
      'Jeśli nie chcą Państwo dalej próbować, mają Państwo także taką możliwość:',
      'Jeśli to nie pomoże, mają Państwo taką możliwość:',
      'Zamiast tego mogą Państwo wybrać:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: ['Zwrot {amount} ({percent}% ceny), a produkt zostaje u Państwa.'],
    optionPartial: ['Zwrot {percent}% ceny, a produkt zostaje u Państwa.'],
    optionFullAmount: ['Pełny zwrot {amount}; nie muszą Państwo niczego odsyłać.'],
    optionFull: ['Pełny zwrot pieniędzy; nie muszą Państwo niczego odsyłać.'],
    optionReplacement: ['Wymiana: wyślemy produkt bezpłatnie.'],
    optionPart: ['Potrzebna część, wysłana bezpłatnie.'],
    optionReturnAmount: [
      'Odesłanie produktu i pełny zwrot {amount}: na Amazon w „Moje zamówienia” proszę wybrać produkt, a następnie „Zwróć lub wymień produkty”.',
    ],
    optionReturn: [
      'Odesłanie produktu i pełny zwrot pieniędzy: na Amazon w „Moje zamówienia” proszę wybrać produkt, a następnie „Zwróć lub wymień produkty”.',
    ],
    optionGuidance: ['Pomoc w uruchomieniu: przejdziemy przez nie z Państwem krok po kroku.'],
    howToChoose: [
      'Wystarczy odpowiedzieć, podając numer.',
      'Odpowiedź z samym numerem w zupełności wystarczy.',
      'Prosimy po prostu podać wybrany numer.',
    ],
    howToAccept: [
      'Jeśli to Państwu odpowiada, wystarczy krótka odpowiedź.',
      'Prosimy tylko napisać, czy to Państwu odpowiada.',
      'Wystarczy krótkie „tak”.',
    ],
    promiseHandled: [
      'Zajmiemy się tym w ciągu {hours} godzin od Państwa odpowiedzi.',
      'Potem sprawa będzie w toku w ciągu {hours} godzin.',
      'Potem potrzebujemy najwyżej {hours} godzin.',
    ],
    freeChoice: [
      'Wybór należy wyłącznie do Państwa, a odesłanie produktu z pełnym zwrotem pieniędzy pozostaje możliwe.',
      'Decydują Państwo swobodnie; odesłanie produktu z pełnym zwrotem pieniędzy też jest nadal możliwe.',
    ],
    askWish: [
      'Jakie rozwiązanie byłoby dla Państwa najlepsze?',
      'Jak możemy to najlepiej dla Państwa rozwiązać?',
      'Co możemy teraz dla Państwa zrobić?',
    ],
    anyQuestion: [
      'W razie pytań wystarczy odpowiedzieć tutaj.',
      'We wszystkich innych sprawach wystarczy krótka odpowiedź tutaj.',
      'Jesteśmy do Państwa dyspozycji, jeśli coś jest niejasne.',
    ],

    comfort: ['Zwykle można to rozwiązać w kilka minut.', 'Jest jeszcze coś, co często pomaga.'],
    leadSteps: [
      'Prosimy spróbować w ten sposób:',
      'Prosimy spokojnie przejść jeszcze raz przez te kroki:',
      'Najlepiej udaje się w tej kolejności:',
    ],
    step: ['Krok {number}: {step}'],
    manualPage: ['W instrukcji znajdą to Państwo na stronie {page}.'],
    askPoint: [
      'Abyśmy mogli podać dokładnie właściwe kroki: co widzą Państwo w tej chwili?',
      'W którym miejscu przestaje działać zgodnie z oczekiwaniem?',
      'Co się dzieje przy kolejnej próbie?',
    ],
    ifNotHelped: [
      'Jeśli to nie pomoże, prosimy o krótką wiadomość; znajdziemy z Państwem inne rozwiązanie.',
      'Gdyby nadal nie działało, prosimy napisać; zrobimy to inaczej.',
      'Jeśli wtedy nie zadziała, wystarczy krótka odpowiedź, a zrobimy dla Państwa coś innego.',
    ],

    thanksListing: [
      'dziękujemy za informację, czym różnią się nasza strona i produkt.',
      'dziękujemy za szczegóły dotyczące naszej strony produktu.',
      'dziękujemy za tak jasną uwagę.',
    ],
    promiseListing: [
      'Sprawdzamy i poprawiamy opis, aby był jasny dla wszystkich.',
      'Państwa uwaga trafiła do osoby, która poprawia naszą stronę.',
      'Poprawka strony jest w toku.',
    ],

    thanksChoice: ['dziękujemy za decyzję.', 'dziękujemy za informację.', 'dziękujemy, zapisaliśmy to.'],
    confirmPartialAmount: [
      'Przygotowujemy teraz zwrot {amount}, a produkt zostaje u Państwa.',
      'Zwrot {amount} jest w przygotowaniu, a produkt pozostaje u Państwa.',
    ],
    confirmPartial: [
      'Przygotowujemy teraz zwrot {percent}% ceny, a produkt zostaje u Państwa.',
      'Zwrot {percent}% ceny jest w przygotowaniu, a produkt pozostaje u Państwa.',
    ],
    confirmFullAmount: [
      'Przygotowujemy teraz pełny zwrot {amount}; nie muszą Państwo niczego odsyłać.',
      'Pełny zwrot {amount} jest w przygotowaniu, bez odsyłania.',
    ],
    confirmFull: [
      'Przygotowujemy teraz pełny zwrot pieniędzy; nie muszą Państwo niczego odsyłać.',
      'Pełny zwrot pieniędzy jest w przygotowaniu, bez odsyłania.',
    ],
    confirmReplacement: [
      'Przygotowujemy teraz bezpłatną wymianę.',
      'Wymiana jest w przygotowaniu i nic Państwa nie kosztuje.',
    ],
    confirmPart: [
      'Przygotowujemy teraz dla Państwa część, bezpłatnie.',
      'Część jest w przygotowaniu i nic Państwa nie kosztuje.',
    ],
    confirmReturnAmount: [
      'Mogą Państwo odesłać produkt i otrzymać pełny zwrot {amount}.',
      'Odesłanie produktu z pełnym zwrotem {amount} jest dla Państwa możliwe.',
    ],
    confirmReturn: [
      'Mogą Państwo odesłać produkt i otrzymać pełny zwrot pieniędzy.',
      'Odesłanie produktu z pełnym zwrotem pieniędzy jest dla Państwa możliwe.',
    ],
    confirmGuidance: ['Chętnie przejdziemy przez to z Państwem.', 'Przejdźmy przez to razem.'],
    confirmGeneral: [
      'Zapisaliśmy Państwa życzenie i już się tym zajmujemy.',
      'Państwa życzenie jest zapisane i pracujemy nad tym.',
    ],
    promiseRefund: [
      'Amazon zwróci pieniądze pierwotną metodą płatności; zlecimy to w ciągu {hours} godzin, a bank może potrzebować kilku dni, aby je zaksięgować.',
      'Zlecimy to przez Amazon w ciągu {hours} godzin, tą samą metodą płatności co w zamówieniu.',
    ],
    promiseShipped: [
      'Przesyłka wyruszy na adres z zamówienia w ciągu {hours} godzin.',
      'Wyślemy ją na adres z zamówienia w ciągu {hours} godzin.',
    ],
    returnHow: [
      'Na Amazon w „Moje zamówienia” proszę wybrać produkt, a następnie „Zwróć lub wymień produkty”; Amazon pokaże tam każdy krok.',
      'Prosimy zacząć na Amazon w „Moje zamówienia” od „Zwróć lub wymień produkty”.',
    ],
    sorryOnce: ['Jeszcze raz przepraszamy za kłopot.', 'Przykro nam z powodu kłopotu, jaki Państwa spotkał.'],

    followLead: [
      'krótka wiadomość w sprawie Państwa zamówienia {order}.',
      'piszemy krótko w sprawie Państwa zamówienia {order}.',
    ],
    followAsk: [
      'Czy z produktem{product} wszystko jest już w porządku?',
      'Czy produkt{product} działa już dobrze?',
    ],
    followHelp: [
      'Jeśli coś nadal jest nie w porządku, wystarczy odpowiedzieć na tę wiadomość; zajmiemy się tym.',
      'Gdyby coś jeszcze zostało, wystarczy krótka odpowiedź, a my się tym zajmiemy.',
    ],
    followSorry: [
      'Przykro nam z powodu kłopotu i dziękujemy za cierpliwość.',
      'Dziękujemy za cierpliwość; przepraszamy za kłopot.',
    ],
  },
};
