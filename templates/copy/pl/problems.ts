import type { Copy } from '../copy.ts';

// The bare noun of a buyer would need a case in every sentence, so no sentence names the part.
export const problems: Copy['problems'] = {
  stopped_working: {
    sorry: 'Bardzo mi przykro, że produkt przestał działać.',
    also: 'Wiem też, że produkt zupełnie przestał działać.',
    again: 'Przykro mi, że produkt nadal nie działa.',
  },
  malfunction: {
    sorry: 'Przykro mi, że produkt nie działa tak, jak powinien.',
    also: 'Piszą Państwo też, że jedna z funkcji nie działa prawidłowo.',
    again: 'Szkoda, że nadal nie wszystko działa jak trzeba.',
  },
  dead: {
    sorry: 'Rozumiem, jakie to rozczarowanie, gdy coś od początku w ogóle nie działa, i bardzo mi przykro.',
    also: 'Wiem też, że produkt nie zadziałał ani razu.',
    again: 'Naprawdę mi przykro, że wciąż nie mają Państwo działającego produktu.',
  },
  broke_in_use: {
    sorry: 'Przykro mi, że produkt uszkodził się w trakcie używania.',
    also: 'Nie umknęło mi też, że coś się uszkodziło podczas używania.',
    again: 'Przykro mi, że nadal zostają Państwo z uszkodzonym produktem.',
  },
  leaks: {
    sorry: 'Bardzo mi przykro, że produkt przecieka.',
    also: 'Piszą Państwo też, że coś przecieka.',
    again: 'Przykro mi, że przeciek wciąż daje się Państwu we znaki.',
  },
  spoiled: {
    sorry: 'Bardzo mi przykro, że produkt okazał się nieświeży.',
    also: 'Wiem też, że coś nie było już świeże.',
    again: 'Naprawdę mi przykro, że to, co Państwo otrzymali, nie było już dobre.',
  },
  workmanship: {
    sorry: 'Przykro mi, że wykonanie pozostawia tyle do życzenia.',
    also: 'Nie umknęło mi też, że wykonanie jest niestaranne.',
    again: 'Przykro mi z powodu tak niedbałego wykonania.',
  },
  fades_or_shrinks: {
    sorry: 'Naprawdę mi przykro, że produkt nie zachował koloru lub kształtu.',
    also: 'Piszą Państwo też, że produkt zmienił się po praniu lub używaniu.',
    again: 'Przykro mi, że produkt nie wygląda już tak jak na początku.',
  },
  poor_quality: {
    sorry: 'Bardzo mi przykro, że jakość nie spełniła Państwa oczekiwań.',
    also: 'Wiem też, że jakość nie jest wystarczająca.',
    again: 'Naprawdę mi przykro, że jakość tak Państwa rozczarowała.',
  },
  missing_part: {
    sorry: 'Wyobrażam sobie, jaki to kłopot, gdy po otwarciu paczki czegoś brakuje, i bardzo mi przykro.',
    also: 'Piszą Państwo też, że czegoś brakowało.',
    again: 'Przykro mi, że wciąż nie mają Państwo tego, czego brakowało.',
  },
  damaged_on_arrival: {
    sorry: 'Bardzo mi przykro, że produkt dotarł do Państwa uszkodzony.',
    also: 'Widzę też, że produkt był uszkodzony już przy dostawie.',
    again: 'Naprawdę mi przykro, że nadal mają Państwo produkt, który przyszedł uszkodzony.',
  },
  packaging: {
    sorry: 'Przykro mi, że zamówienie było tak zapakowane.',
    also: 'Widzę też, że zamówienie nie zostało dobrze zapakowane.',
    again: 'Przykro mi, że opakowanie się nie sprawdziło.',
  },
  size_fit: {
    sorry: 'Wiem, jaki to kłopot, gdy rozmiar nie pasuje, i bardzo mi przykro.',
    also: 'Widzę też, że rozmiar nie jest odpowiedni.',
    again: 'Przykro mi, że wciąż nie mają Państwo właściwego rozmiaru.',
  },
  not_compatible: {
    sorry: 'Przykro mi, że produkt nie pasuje do tego, z czym chcieli go Państwo używać.',
    also: 'Nie umknęło mi też, że produkt nie pasuje do tego, co już Państwo mają.',
    again: 'Przykro mi, że nadal nie mają Państwo nic, co by pasowało.',
  },
  less_than_stated: {
    sorry: 'Przykro mi, że otrzymali Państwo mniej, niż podano na stronie produktu.',
    also: 'Widzę też, że nie wszystko zgadza się z danymi na stronie.',
    again: 'Przykro mi, że produkt nie dorównuje temu, co podano w opisie.',
  },
  differs: {
    sorry: 'Przykro mi, że w rzeczywistości produkt jest inny niż na stronie.',
    also: 'Piszą Państwo też, że produkt różni się od tego, co pokazuje strona.',
    again: 'Przykro mi, że dotarło do Państwa coś innego, niż było widać na stronie.',
  },
  other_received: {
    sorry: 'Bardzo mi przykro, że w paczce nie było tego, co Państwo zamówili.',
    also: 'Widzę też, że otrzymali Państwo coś innego niż w zamówieniu.',
    again: 'Naprawdę mi przykro, że wciąż nie mają Państwo tego, co było zamówione.',
  },
  used_before: {
    sorry: 'Przykro mi, że otrzymany produkt nie wyglądał na nowy.',
    also: 'Nie umknęło mi też, że produkt wyglądał na używany.',
    again: 'Naprawdę mi przykro, że trafiło do Państwa coś otwartego lub używanego.',
  },
  not_genuine: {
    sorry: 'Przykro mi, że mają Państwo wątpliwości, czy produkt jest oryginalny.',
    also: 'Widzę też Państwa wątpliwości co do oryginalności i traktujemy je poważnie.',
    again: 'Przykro mi, że wątpliwości co do oryginalności nie są jeszcze wyjaśnione.',
  },
  hard_to_use: {
    sorry: 'Przykro mi, że korzystanie z produktu sprawia tyle kłopotu.',
    also: 'Wiem też, że produkt jest niewygodny w użyciu.',
    again: 'Szkoda, że używanie produktu nadal sprawia Państwu trudność.',
  },
  taste_smell: {
    sorry: 'Przykro mi, że zapach lub smak produktu nie jest taki, jak powinien.',
    also: 'Piszą Państwo też, że zapach lub smak nie jest taki, jak powinien.',
    again: 'Przykro mi, że zapach lub smak nadal Państwu przeszkadza.',
  },
  weak_performance: {
    sorry: 'Rozumiem rozczarowanie, gdy produkt nie radzi sobie tak, jak powinien, i bardzo mi przykro.',
    also: 'Piszą Państwo też, że produkt działa za słabo.',
    again: 'Przykro mi, że produkt wciąż nie spełnia swojego zadania.',
  },
  cosmetic: {
    sorry: 'Przykro mi z powodu tej skazy.',
    also: 'Nie umknęła mi też skaza, o której Państwo piszą.',
    again: 'Przykro mi, że produkt nie dotarł do Państwa bez skazy.',
  },
  noise: {
    sorry: 'Przykro mi, że dokucza Państwu hałas.',
    also: 'Piszą Państwo też, że produkt hałasuje.',
    again: 'Przykro mi, że hałas nie ustał.',
  },
  overheats: {
    sorry: 'Bardzo mi przykro, że produkt za mocno się nagrzewa.',
    also: 'Wiem też, że produkt robi się zbyt gorący.',
    again: 'Przykro mi, że produkt nadal nagrzewa się bardziej, niż powinien.',
  },
  battery: {
    sorry: 'Przykro mi z powodu kłopotów z baterią lub ładowaniem.',
    also: 'Pamiętam też o kłopotach z baterią lub ładowaniem.',
    again: 'Przykro mi, że bateria nadal zawodzi.',
  },
  connection: {
    sorry: 'Przykro mi, że połączenie nie działa jak należy.',
    also: 'Pamiętam też o problemach z połączeniem.',
    again: 'Przykro mi, że z połączeniem wciąż są trudności.',
  },
  comes_apart: {
    sorry: 'Bardzo mi przykro, że produkt się rozpada.',
    also: 'Nie umknęło mi też, że coś się poluzowało lub odchodzi.',
    again: 'Przykro mi, że produkt nie trzyma się w całości.',
  },
  late: {
    sorry: 'Bardzo mi przykro, że na zamówienie trzeba było tak długo czekać.',
    also: 'Przykro mi też z powodu długiego oczekiwania.',
    again: 'Naprawdę mi przykro, że czekanie się przeciąga.',
  },
  price: {
    sorry: 'Przykro mi, że cena budzi Państwa wątpliwości.',
    also: 'Pamiętam też o tym, co piszą Państwo o cenie.',
    again: 'Wracam jeszcze raz do tego, co piszą Państwo o cenie.',
  },
  order_handling: {
    sorry: 'Przykro mi, że realizacja zamówienia nie przebiegła tak, jak powinna.',
    also: 'Przykro mi też z powodu tego, jak przebiegła realizacja zamówienia.',
    again: 'Przykro mi, że ta część zamówienia nadal nie jest załatwiona.',
  },
  allergy_or_injury: {
    sorry: 'Bardzo mi przykro z powodu tego, co Państwa spotkało.',
    also: 'Ogromnie mi też przykro z powodu tego, co się stało.',
    again: 'Wciąż bardzo mi przykro, że coś takiego Państwa spotkało.',
  },
  vermin_or_foreign_body: {
    sorry: 'Bardzo mi przykro, że w środku znaleźli Państwo coś, czego nie powinno tam być.',
    also: 'Piszą Państwo też o czymś w środku, co nie powinno się tam znaleźć.',
    again: 'Naprawdę mi przykro z powodu tego, co znaleźli Państwo w środku.',
  },
  vague: {
    sorry: 'Przykro mi, że nie są Państwo zadowoleni z zamówienia.',
    also: 'Wiem też, że zakup Państwa nie zadowolił.',
    again: 'Przykro mi, że nadal nie mają Państwo powodu do zadowolenia.',
  },
};
