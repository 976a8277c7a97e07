import type { Copy } from '../copy.ts';
import { problems } from './problems.ts';

/** Greets without the name: its vocative cannot be told from a display name. Plural "Państwo" is polite to all. */
export const pl: Copy = {
  // Instrumental, as after "z", and beginning with "Państwa": "z Państwa zamówieniem", "z Państwa lampką biurkową".
  order: 'Państwa zamówieniem',
  space: ' ',
  wrote: { named: '{name}, wiadomość z {date}:', unnamed: 'Państwa wiadomość z {date}:' },
  problems,
  sentences: {
    greeting: ['Szanowni Państwo!'],
    greetingNamed: ['Dzień dobry!'],
    signOff: ['Z pozdrowieniami\n{signature}'],
    thanksMessage: [
      'Dziękuję za wiadomość.',
      'Dziękuję, że Państwo do nas napisali.',
      'Dziękuję, że dali nam Państwo znać.',
    ],
    thanksReply: [
      'Dziękuję za odpowiedź.',
      'Dziękuję za kolejną wiadomość.',
      'Dziękuję, że informują mnie Państwo na bieżąco.',
      'Dziękuję za cierpliwość i za tę wiadomość.',
    ],
    thanksPhoto: ['Państwa zdjęcie bardzo nam pomoże.', 'Dziękuję też za nowe zdjęcie.'],
    thanksPhotos: ['Państwa zdjęcia bardzo nam pomogą.', 'Dziękuję też za nowe zdjęcia.'],
    sorryUnknown: ['Przykro mi z powodu kłopotów z {product}.'],
    correctMe: [
      'Jeśli chodzi o coś innego, proszę dać mi znać.',
      'Proszę mnie poprawić, jeśli chodzi Państwu o coś innego.',
    ],
    sorryAgain: [
      'Przykro mi, że sprawa wciąż nie jest załatwiona.',
      'Przykro mi, że zajmuje to Państwu jeszcze więcej czasu.',
      'Przepraszam za dodatkowy kłopot.',
    ],

    dangerPerson: [
      'Przede wszystkim: jak się wszyscy czują, także zwierzęta? Proszę dać mi znać.',
      'Proszę dać znać, jak się teraz wszyscy czują.',
    ],
    dangerStop: [
      'Proszę na razie nie używać produktu i odłożyć go tam, gdzie nikt po niego nie sięgnie. Proszę go też nie wyrzucać.',
      'Dla Państwa bezpieczeństwa proszę nie używać produktu, dopóki sprawa się nie wyjaśni.',
    ],
    dangerNext: [
      'Zajmujemy się tym w pierwszej kolejności i odezwiemy się do Państwa w ciągu {hours} godzin.',
      'Poświęcamy tej sprawie całą uwagę i w ciągu {hours} godzin napiszemy do Państwa ponownie.',
    ],

    askWhat: [
      'Czy mogą Państwo w jednym lub dwóch zdaniach napisać, co jest nie tak?',
      'Co dokładnie dzieje się w tej chwili?',
    ],
    askPart: [
      'Której części Państwo potrzebują? Jeśli w instrukcji jest przy niej litera lub numer, proszę je też podać.',
      'Czego dokładnie Państwu brakuje?',
    ],
    askLabel: [
      'Czy mogą Państwo napisać, co jest na etykiecie, na przykład rozmiar, model lub numer artykułu?',
      'Co jest napisane na etykiecie lub na spodzie tego, co do Państwa dotarło?',
    ],
    askPhoto: [
      'Bardzo pomogłoby mi zdjęcie, wystarczy dołączyć je do odpowiedzi.',
      'Jeśli to możliwe, proszę dołączyć do odpowiedzi zdjęcie.',
    ],
    askPhotoBeside: [
      'Jeśli mają Państwo pod ręką zdjęcie, pomoże nam znaleźć przyczynę, ale nic od niego nie zależy.',
      'Chętnie obejrzymy zdjęcie, jeśli to nie kłopot, ale nie muszą go Państwo wysyłać.',
    ],
    askWish: [
      'Jak możemy to dla Państwa najlepiej załatwić?',
      'Które rozwiązanie najbardziej by Państwu odpowiadało?',
      'Co mogę teraz dla Państwa zrobić?',
    ],
    nextSolution: [
      'Gdy tylko dostanę odpowiedź, w ciągu {hours} godzin wrócę do Państwa z rozwiązaniem.',
      'Naszą propozycję otrzymają Państwo w ciągu {hours} godzin od odpowiedzi.',
      'Gdy już będę to wiedzieć, w ciągu {hours} godzin napiszę, jak to rozwiążemy.',
    ],
    nextAnswer: [
      'Odezwiemy się do Państwa w ciągu {hours} godzin.',
      'Napiszę do Państwa w tej sprawie w ciągu {hours} godzin.',
      'Naszą odpowiedź otrzymają Państwo w ciągu {hours} godzin.',
    ],
    byWhen: [
      'Widzę, na kiedy jest to potrzebne. Jeśli czasu będzie za mało, proszę tu napisać, a znajdziemy inne wyjście.',
      'Wiem, że goni termin. Gdyby się nie udało, wystarczy odpisać, a załatwimy to inaczej.',
    ],
    anyQuestion: [
      'W każdej innej sprawie wystarczy odpowiedzieć na tę wiadomość.',
      'W razie pytań chętnie pomogę.',
      'Jeśli coś jest niejasne, proszę po prostu odpisać.',
    ],

    leadChoice: [
      'Oto co mogę dla Państwa zrobić. Co będzie dla Państwa najlepsze?',
      'Chcielibyśmy to jak najszybciej rozwiązać. Co Państwu najbardziej odpowiada?',
      'Mogę Państwu zaproponować takie rozwiązania:',
    ],
    leadSingle: [
      'Oto co chcę dla Państwa zrobić:',
      'Proponuję Państwu takie rozwiązanie:',
      'Mogę Państwu pomóc w ten sposób:',
    ],
    leadOtherwise: [
      'Jeśli wolą Państwo już nie próbować, to też w porządku. Możemy zrobić tak:',
      'Jeśli to nie pomoże, mam dla Państwa inną propozycję:',
      'Zamiast tego mogą też Państwo wybrać:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: [
      'Częściowy zwrot pieniędzy: {amount} ({percent}% ceny), a produkt zostaje u Państwa.',
    ],
    optionPartial: ['Częściowy zwrot pieniędzy: {percent}% ceny, a produkt zostaje u Państwa.'],
    optionAmount: ['Zatrzymują Państwo produkt, a my zwracamy {amount}.'],
    optionFullAmount: ['Pełny zwrot pieniędzy ({amount}), bez odsyłania produktu.'],
    optionFull: ['Pełny zwrot pieniędzy, bez odsyłania produktu.'],
    optionReplacement: ['Wymiana: bezpłatnie wyślemy Państwu nowy produkt.'],
    optionPart: ['Potrzebna część: wyślemy ją Państwu bezpłatnie.'],
    optionReturnAmount: [
      'Odesłanie produktu i pełny zwrot pieniędzy ({amount}): na Amazon w sekcji „{orders}” proszę wybrać produkt, a potem „{returns}”.',
    ],
    optionReturn: [
      'Odesłanie produktu i pełny zwrot pieniędzy: na Amazon w sekcji „{orders}” proszę wybrać produkt, a potem „{returns}”.',
    ],
    optionGuidance: ['Pomoc w korzystaniu z produktu, krok po kroku.'],
    howToChoose: [
      'Wystarczy odpisać, podając numer.',
      'Odpowiedź z samym numerem w zupełności wystarczy.',
      'Proszę po prostu odpisać, który numer Państwo wybierają.',
    ],
    howToAccept: [
      'Jeśli to Państwu odpowiada, wystarczy krótka odpowiedź.',
      'Proszę tylko dać znać, czy takie rozwiązanie Państwu pasuje.',
      'Wystarczy krótkie „tak”.',
    ],
    promiseHandled: [
      'Zajmę się tym w ciągu {hours} godzin od Państwa odpowiedzi.',
      'To, co należy do nas, zrobimy wtedy w ciągu {hours} godzin.',
      'Gdy Państwo odpiszą, potrzebujemy na to najwyżej {hours} godzin.',
    ],
    freeChoice: [
      'Wybór należy do Państwa. Nadal mogą też Państwo odesłać produkt i otrzymać pełny zwrot pieniędzy.',
      'Decyzję pozostawiam Państwu, a odesłanie produktu z pełnym zwrotem pieniędzy również jest możliwe.',
    ],

    asWished: [
      'Oczywiście, od razu się tym dla Państwa zajmę.',
      'Zrobię dokładnie tak, jak Państwo proszą.',
      'Chętnie to dla Państwa zrobię.',
    ],
    thanksChoice: [
      'Dziękuję za informację.',
      'Dziękuję za odpowiedź, potwierdzam Państwa wybór.',
      'Dziękuję za szybką odpowiedź.',
    ],
    confirmPartialAmount: [
      'Przygotowuję dla Państwa częściowy zwrot pieniędzy: {amount} ({percent}% ceny), a produkt zostaje u Państwa.',
      'Zwrot {amount} ({percent}% ceny) jest już w przygotowaniu, a produkt mogą Państwo zatrzymać.',
    ],
    confirmPartial: [
      'Przygotowuję dla Państwa częściowy zwrot pieniędzy: {percent}% ceny, a produkt zostaje u Państwa.',
      'Zwrot {percent}% ceny jest już w przygotowaniu, a produkt mogą Państwo zatrzymać.',
    ],
    confirmAmount: [
      'Przygotowuję dla Państwa zwrot {amount}, a produkt zostaje u Państwa.',
      'Zwrot {amount} jest już w przygotowaniu, a produkt mogą Państwo zatrzymać.',
    ],
    confirmFullAmount: [
      'Przygotowuję dla Państwa pełny zwrot pieniędzy ({amount}). Niczego nie trzeba odsyłać.',
      'Pełny zwrot pieniędzy ({amount}) jest już w przygotowaniu i nie muszą Państwo niczego odsyłać.',
    ],
    confirmFull: [
      'Przygotowuję dla Państwa pełny zwrot pieniędzy. Niczego nie trzeba odsyłać.',
      'Pełny zwrot pieniędzy jest już w przygotowaniu i nie muszą Państwo niczego odsyłać.',
    ],
    confirmReplacement: [
      'W ramach wymiany bezpłatnie wyślę Państwu nowy produkt.',
      'Wymiana jest już w przygotowaniu i nic to Państwa nie kosztuje.',
    ],
    confirmPart: [
      'Wyślę Państwu tę część bezpłatnie.',
      'Część jest już dla Państwa w przygotowaniu i nic za nią Państwo nie zapłacą.',
    ],
    confirmReturnAmount: [
      'Mogą Państwo odesłać produkt i otrzymać pełny zwrot pieniędzy ({amount}).',
      'Nic nie stoi na przeszkodzie, żeby odesłać produkt i otrzymać pełny zwrot pieniędzy ({amount}).',
    ],
    confirmReturn: [
      'Mogą Państwo odesłać produkt i otrzymać pełny zwrot pieniędzy.',
      'Nic nie stoi na przeszkodzie, żeby odesłać produkt i otrzymać pełny zwrot pieniędzy.',
    ],
    confirmGuidance: ['Chętnie pomogę Państwu krok po kroku.', 'Zróbmy to razem, krok po kroku.'],
    confirmGeneral: [
      'Mam to zapisane i już się tym zajmuję.',
      'Przyjęliśmy Państwa prośbę i już nad nią pracujemy.',
    ],
    promiseRefund: [
      'W ciągu {hours} godzin przekażemy pieniądze na pierwotną metodę płatności. Zanim pojawią się na koncie, może minąć kilka dni.',
      'Pieniądze zwróci Amazon tą metodą płatności, którą opłacono zamówienie, a my uruchomimy to w ciągu {hours} godzin.',
    ],
    promiseShipped: [
      'Przesyłka wyruszy na adres z zamówienia w ciągu {hours} godzin.',
      'Paczkę wyślemy na adres z zamówienia w ciągu {hours} godzin.',
    ],
    returnHow: [
      'Na Amazon w sekcji „{orders}” proszę wybrać produkt, a następnie „{returns}”. Amazon pokaże tam każdy krok.',
      'Zwrot produktu mogą Państwo rozpocząć na Amazon w sekcji „{orders}”, wybierając „{returns}”.',
    ],
    sorryOnce: [
      'Jeszcze raz przepraszam za kłopot.',
      'Przykro mi z powodu kłopotu, jaki to Państwu sprawiło.',
    ],

    comfort: ['Często da się to załatwić w kilka minut.', 'Jest jeszcze coś, co często pomaga.'],
    leadSteps: [
      'Oto jak to zrobić:',
      'Proszę spróbować jeszcze raz w ten sposób:',
      'Najlepiej udaje się w tej kolejności:',
    ],
    step: ['Krok {number}: {step}'],
    manualPage: ['W instrukcji jest to pokazane na stronie {page}.'],
    askPoint: [
      'Żeby dobrać właściwe kroki, proszę napisać: co widać lub słychać podczas próby?',
      'W którym momencie coś przestaje działać zgodnie z oczekiwaniami?',
      'Co się dzieje, gdy teraz Państwo próbują?',
    ],
    ifNotHelped: [
      'Jeśli to nie pomoże, proszę dać znać, a znajdziemy inny sposób, żeby to rozwiązać.',
      'Gdyby nadal się nie udawało, proszę napisać, a zrobię dla Państwa coś innego.',
      'Jeśli to nic nie da, wystarczy krótka odpowiedź, a znajdę inne rozwiązanie.',
    ],

    thanksListing: [
      'Dziękuję za informację, że produkt nie zgadza się z opisem na naszej stronie produktu.',
      'Dziękuję za szczegóły dotyczące naszej strony produktu.',
      'Dziękuję, że poświęcili Państwo czas, żeby nam to wskazać.',
    ],
    promiseListing: [
      'Zlecam sprawdzenie strony produktu i, jeśli trzeba, jej poprawienie, żeby nikogo więcej to nie spotkało.',
      'Przekazuję to zespołowi, który zajmuje się stroną produktu.',
      'Strona produktu jest właśnie sprawdzana.',
    ],

    thanksGlad: [
      'Bardzo się cieszę i dziękuję, że znaleźli Państwo czas, żeby napisać.',
      'Jak miło słyszeć, że wszystko jest w porządku. Dziękuję za tę wiadomość.',
    ],
    thanksClose: [
      'Gdyby czegoś było trzeba, wystarczy odpowiedzieć na tę wiadomość.',
      'Gdyby coś się pojawiło, jestem do Państwa dyspozycji.',
    ],
    thanksQuestion: ['Dziękuję za pytanie.', 'Dziękuję, że Państwo pytają.', 'Dziękuję za kolejne pytanie.'],
    lookingInto: [
      'Już to dla Państwa sprawdzam, żeby moja odpowiedź była pewna.',
      'Sprawdzam również tę kwestię.',
      'Wolę się upewnić, zanim odpowiem, dlatego już to sprawdzam.',
    ],
    lookingIntoOrder: [
      'Sprawdzam już Państwa zamówienie.',
      'Jeszcze raz przyglądam się Państwa zamówieniu.',
      'Ustalam, co się dzieje z Państwa zamówieniem.',
    ],
    returnOpen: [
      'Jeśli wolą Państwo nie zatrzymywać produktu, można go odesłać: na Amazon w sekcji „{orders}” proszę wybrać produkt, a potem „{returns}”.',
      'Produkt można też odesłać: na Amazon w sekcji „{orders}” wystarczy wybrać „{returns}”.',
    ],

    chaseRefund: [
      'W wiadomości z {date} obiecaliśmy Państwu zwrot pieniędzy i bardzo mi przykro, że wciąż Państwo na niego czekają.',
    ],
    chaseReplacement: [
      'W wiadomości z {date} obiecaliśmy Państwu wymianę i bardzo mi przykro, że wciąż Państwo na nią czekają.',
    ],
    chasePart: [
      'W wiadomości z {date} obiecaliśmy Państwu potrzebną część i bardzo mi przykro, że jeszcze jej Państwo nie mają.',
    ],
    chaseReturn: [
      'W wiadomości z {date} ustaliliśmy zwrot produktu i przykro mi, że sprawa nie jest jeszcze zakończona.',
    ],
    chaseReply: ['Ostatni raz pisaliśmy do Państwa {date} i przykro mi, że muszą Państwo pytać ponownie.'],
    chaseNow: [
      'Ustalam właśnie, na jakim etapie jest sprawa, i dam Państwu znać w ciągu {hours} godzin.',
      'Zajmuję się tym teraz osobiście i odezwę się do Państwa w ciągu {hours} godzin.',
    ],

    claimKnown: [
      'Widzę Państwa roszczenie w Amazon. Amazon właśnie je rozpatruje, a my przekazujemy wszystko, co jest od nas potrzebne.',
      'Państwa roszczeniem zajmuje się Amazon, a my odpowiadamy na każde jego pytanie.',
    ],
    claimNext: ['W tym czasie nie muszą Państwo nic dla nas robić.', 'Amazon da Państwu znać, co dalej.'],

    followLead: [
      'Piszę, żeby upewnić się, że z Państwa zamówieniem {order} wszystko jest w porządku.',
      'Piszę jeszcze raz w sprawie Państwa zamówienia {order}.',
    ],
    followRefund: ['Czy zwrot pieniędzy już dotarł?', 'Czy pieniądze są już na Państwa koncie?'],
    followReplacement: [
      'Czy nowy produkt do Państwa dotarł i czy wszystko z nim w porządku?',
      'Czy po wymianie wszystko jest w porządku?',
    ],
    followPart: ['Czy część do Państwa dotarła i czy pasuje?', 'Czy z częścią wszystko jest w porządku?'],
    followReturn: [
      'Czy odesłanie produktu i zwrot pieniędzy przebiegły bez kłopotów?',
      'Czy ze zwrotem produktu wszystko się udało?',
    ],
    followGuidance: ['Czy teraz wszystko już działa?', 'Czy podane kroki pomogły?'],
    followGeneral: ['Czy wszystko jest już w porządku?', 'Czy sprawa jest już dla Państwa załatwiona?'],
    followHelp: [
      'Jeśli coś jeszcze jest nie w porządku, wystarczy odpowiedzieć na tę wiadomość, a ja się tym zajmę.',
      'Gdyby coś nadal było nie tak, wystarczy krótka odpowiedź, a zadbam o to.',
    ],
    followSorry: [
      'Dziękuję za cierpliwość i jeszcze raz przepraszam za kłopot.',
      'Naprawdę przykro mi z powodu tych kłopotów i jeszcze raz dziękuję za cierpliwość.',
    ],
  },
};
