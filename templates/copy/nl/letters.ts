import type { Copy } from '../copy.ts';

export const nl: Copy = {
  product: { titled: 'artikel ‘{title}’', untitled: 'artikel' },
  space: ' ',
  wrote: { named: 'Op {date} schreef {name}:', unnamed: 'Op {date} schreef u:' },
  sentences: {
    greeting: ['Goedendag,'],
    greetingNamed: ['Beste {name},'],
    signOff: ['Met vriendelijke groet,\n{signature}'],

    thanksMessage: [
      'Hartelijk dank voor uw bericht.',
      'Dank u dat u ons schrijft.',
      'Fijn dat u contact met ons opneemt.',
    ],
    thanksReply: [
      'Hartelijk dank voor uw antwoord.',
      'Dank u voor uw reactie.',
      'Dank u dat u ons op de hoogte houdt.',
      'Dank u voor uw geduld en voor dit bericht.',
    ],
    sorryMinor: ['Het spijt ons dat uw {product} niet helemaal is zoals het hoort.'],
    sorryMajor: ['Het spijt ons zeer dat uw {product} u heeft teleurgesteld.'],
    sorryAgain: [
      'Wij vinden het vervelend dat uw {product} u nog steeds last bezorgt.',
      'Het spijt ons dat dit voor u nog niet is opgelost.',
      'Het spijt ons dat dit u nog meer tijd kost.',
    ],
    sorryListing: ['Het spijt ons dat uw {product} niet is wat u mocht verwachten.'],
    sorryGuidance: ['Het spijt ons dat u moeite had met uw {product}.'],
    understoodDefectMinor: [
      'Wij begrijpen dat het niet alles doet wat het zou moeten doen, en willen dat in orde maken.',
    ],
    understoodDefectMajor: [
      'Wij begrijpen dat u het niet kunt gebruiken zoals bedoeld, en willen dat in orde maken.',
    ],
    understoodTransitMinor: ['Wij begrijpen dat het niet ongeschonden bij u is aangekomen.'],
    understoodTransitMajor: [
      'Wij begrijpen dat het beschadigd is aangekomen en dat u het zo niet kunt gebruiken.',
    ],
    understoodWrongItem: ['Wij begrijpen dat u iets anders hebt ontvangen dan u had besteld.'],
    understoodListing: ['Wij begrijpen dat het afwijkt van wat onze productpagina laat zien.'],
    understoodUnclear: [
      'Wij willen graag precies begrijpen wat er is gebeurd, zodat wij u goed kunnen helpen.',
    ],
    safety: [
      'Gebruik het voorlopig niet meer en bewaar het waar niemand zich eraan kan bezeren; uw veiligheid gaat voor.',
      'Laat het voor uw veiligheid ongebruikt tot dit is opgelost.',
    ],
    wantRefund: ['Wij hebben genoteerd dat u uw geld terug wilt.'],
    wantReplacement: ['Wij hebben genoteerd dat u een vervangend artikel wilt.'],
    wantPart: ['Wij hebben genoteerd welke hulp u nodig hebt: een onderdeel dat het compleet maakt.'],
    askDefect: [
      'Kunt u ons vertellen wat er bij het gebruik precies gebeurt, en sinds wanneer?',
      'Wat gebeurt er nu precies, en wat hebt u tot nu toe kunnen proberen?',
    ],
    askTransit: [
      'Kunt u ons vertellen welke onderdelen beschadigd zijn en hoe het pakket er van buiten uitzag?',
      'Welke onderdelen kunt u zo nog gebruiken?',
    ],
    askMisuse: [
      'Kunt u ons vertellen bij welke stap het niet meer gaat zoals u verwacht?',
      'Wat ziet u op dit moment, en welke stap kwam daar net voor?',
    ],
    askListing: [
      'Kunt u ons vertellen op welk punt het het meest afwijkt van wat u verwachtte?',
      'Welk verschil is voor u het belangrijkst?',
    ],
    askWrongItem: [
      'Kunt u ons vertellen wat er in het pakket zat, bijvoorbeeld de naam of de maat op het etiket?',
      'Wat staat er op het etiket van het artikel dat u hebt ontvangen?',
    ],
    askUnclear: [
      'Kunt u ons in een of twee zinnen vertellen wat er niet goed is?',
      'Wat mogen wij precies voor u in orde maken?',
    ],
    askPhoto: [
      'Een foto zou ons erg helpen; u kunt die gewoon bij uw antwoord voegen.',
      'Voeg als het kan een foto bij uw antwoord.',
    ],
    thanksPhotos: ['Uw foto’s helpen ons erg, dank u.', 'Dank u ook voor de nieuwe foto’s.'],
    nextSolution: [
      'Zodra wij uw antwoord hebben, laten wij u binnen {hours} uur een concrete oplossing weten.',
      'U krijgt ons voorstel binnen {hours} uur na uw antwoord.',
      'Na uw antwoord schrijven wij u binnen {hours} uur hoe wij het oplossen.',
    ],
    nothingToReturn: ['U hoeft voorlopig niets terug te sturen.'],
    notedQuestion: [
      'Wij hebben het aandachtig gelezen en zoeken het nu uit.',
      'Wij hebben ook uw nieuwe bericht gelezen en zoeken het uit.',
      'Ook dit punt zoeken wij uit.',
    ],
    nextAnswer: [
      'U krijgt ons antwoord binnen {hours} uur.',
      'Wij schrijven u hierover binnen {hours} uur.',
      'Ons antwoord bereikt u binnen {hours} uur.',
    ],
    productAside: [
      'Als er met het artikel zelf iets niet goed is, laat het ons hier weten; wij zorgen ervoor.',
      'Mocht er iets met het artikel zelf zijn, schrijf het ons dan gewoon hier.',
    ],

    leadChoice: [
      'Om dit voor u in orde te maken, kiest u wat u het beste uitkomt:',
      'Wij willen dit nu in orde maken; wat heeft uw voorkeur?',
      'Dit kunnen wij voor u doen; de keuze is aan u:',
    ],
    leadSingle: [
      'Om dit voor u in orde te maken, bieden wij u graag dit aan:',
      'Wij willen dit nu in orde maken en kunnen dit voor u doen:',
      'Dit kunnen wij voor u doen:',
    ],
    leadOtherwise: [
      'Als u liever niet verder wilt proberen, kunt u ook dit kiezen:',
      'Als dit niet helpt, is dit mogelijk:',
      'U kunt in plaats daarvan ook dit kiezen:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: [
      'Een terugbetaling van {amount} ({percent}% van de prijs), en u houdt het artikel.',
    ],
    optionPartial: ['Een terugbetaling van {percent}% van de prijs, en u houdt het artikel.'],
    optionFullAmount: ['Een volledige terugbetaling van {amount}; u hoeft niets terug te sturen.'],
    optionFull: ['Een volledige terugbetaling; u hoeft niets terug te sturen.'],
    optionReplacement: ['Een vervangend artikel, kosteloos toegestuurd.'],
    optionPart: ['Het onderdeel dat u nodig hebt, kosteloos toegestuurd.'],
    optionReturnAmount: [
      'Een retour met volledige terugbetaling van {amount}: kies in ‘Mijn bestellingen’ op Amazon het artikel en daarna ‘Artikelen retourneren of vervangen’.',
    ],
    optionReturn: [
      'Een retour met volledige terugbetaling: kies in ‘Mijn bestellingen’ op Amazon het artikel en daarna ‘Artikelen retourneren of vervangen’.',
    ],
    optionGuidance: ['Hulp bij de ingebruikname: wij nemen die stap voor stap met u door.'],
    howToChoose: [
      'Antwoord gewoon met het nummer van uw keuze.',
      'Een antwoord met het nummer is genoeg.',
      'Noem ons gewoon het nummer dat uw voorkeur heeft.',
    ],
    howToAccept: [
      'Als u dit goed vindt, is een kort antwoord genoeg.',
      'Laat ons gewoon weten of u dit goed vindt.',
      'Een kort ‘ja’ van u is genoeg.',
    ],
    promiseHandled: [
      'Wij zorgen ervoor binnen {hours} uur na uw antwoord.',
      'Daarna is het binnen {hours} uur onderweg.',
      'Daarna hebben wij hoogstens {hours} uur nodig.',
    ],
    freeChoice: [
      'De keuze is helemaal aan u, en ook een retour met volledige terugbetaling blijft voor u mogelijk.',
      'U kiest vrij; een retour met volledige terugbetaling kan ook nog steeds.',
    ],
    askWish: [
      'Welke oplossing zou u het beste uitkomen?',
      'Hoe kunnen wij dit het beste voor u oplossen?',
      'Wat mogen wij nu voor u doen?',
    ],
    anyQuestion: [
      'Als u hierover een vraag hebt, antwoord dan gewoon hier.',
      'Voor al het andere is een kort antwoord hier genoeg.',
      'Wij staan voor u klaar als er iets niet duidelijk is.',
    ],

    comfort: ['Meestal is dit in een paar minuten op te lossen.', 'Er is nog iets wat vaak helpt.'],
    leadSteps: [
      'Probeer het zo:',
      'Neem deze stappen nog eens rustig door:',
      'In deze volgorde gaat het het best:',
    ],
    step: ['Stap {number}: {step}'],
    manualPage: ['In de handleiding vindt u dit op pagina {page}.'],
    askPoint: [
      'Om u precies de juiste stappen te kunnen geven: wat ziet u op dit moment?',
      'Op welk punt gaat het niet meer zoals u verwacht?',
      'Wat gebeurt er als u het nu probeert?',
    ],
    ifNotHelped: [
      'Als het daarmee niet lukt, schrijf ons dan even; wij vinden samen met u een andere oplossing.',
      'Mocht het nog steeds niet gaan, laat het ons weten, dan doen wij het anders.',
      'Als het dan niet gaat, is een kort antwoord genoeg en doen wij iets anders voor u.',
    ],

    thanksListing: [
      'Hartelijk dank dat u ons laat weten waarin onze productpagina en het artikel verschillen.',
      'Dank u voor de details over onze productpagina.',
      'Dank u dat u dit zo duidelijk aangeeft.',
    ],
    promiseListing: [
      'Wij laten de beschrijving nakijken en verbeteren, zodat die voor iedereen duidelijk is.',
      'Uw opmerking ligt bij de collega die onze pagina verbetert.',
      'De verbetering van de pagina is in gang gezet.',
    ],

    thanksChoice: [
      'Hartelijk dank voor uw beslissing.',
      'Dank u dat u het ons laat weten.',
      'Dank u, wij hebben het genoteerd.',
    ],
    confirmPartialAmount: [
      'Wij regelen nu uw terugbetaling van {amount}, en u houdt het artikel.',
      'Uw terugbetaling van {amount} wordt geregeld, en het artikel blijft bij u.',
    ],
    confirmPartial: [
      'Wij regelen nu uw terugbetaling van {percent}% van de prijs, en u houdt het artikel.',
      'Uw terugbetaling van {percent}% van de prijs wordt geregeld, en het artikel blijft bij u.',
    ],
    confirmFullAmount: [
      'Wij regelen nu uw volledige terugbetaling van {amount}; u hoeft niets terug te sturen.',
      'Uw volledige terugbetaling van {amount} wordt geregeld, zonder retour.',
    ],
    confirmFull: [
      'Wij regelen nu uw volledige terugbetaling; u hoeft niets terug te sturen.',
      'Uw volledige terugbetaling wordt geregeld, zonder retour.',
    ],
    confirmReplacement: [
      'Wij maken nu kosteloos een vervangend artikel voor u klaar.',
      'Uw vervangende artikel wordt klaargemaakt en kost u niets.',
    ],
    confirmPart: [
      'Wij maken het onderdeel nu kosteloos voor u klaar.',
      'Het onderdeel wordt voor u klaargemaakt en kost u niets.',
    ],
    confirmReturnAmount: [
      'U kunt het artikel retourneren en krijgt de volledige {amount} terug.',
      'De retour met volledige terugbetaling van {amount} staat voor u open.',
    ],
    confirmReturn: [
      'U kunt het artikel retourneren en krijgt de volledige prijs terug.',
      'De retour met volledige terugbetaling staat voor u open.',
    ],
    confirmGuidance: ['Wij nemen het graag met u door.', 'Laten wij het samen doornemen.'],
    confirmGeneral: [
      'Wij hebben uw wens genoteerd en zorgen er nu voor.',
      'Uw wens is genoteerd en wij werken eraan.',
    ],
    promiseRefund: [
      'Amazon betaalt het terug via uw oorspronkelijke betaalmethode; wij zetten het binnen {hours} uur in gang, en het kan een paar dagen duren voordat uw bank het toont.',
      'Wij zetten het via Amazon binnen {hours} uur in gang, naar de betaalmethode van uw bestelling.',
    ],
    promiseShipped: [
      'Het is binnen {hours} uur onderweg naar het adres van uw bestelling.',
      'De zending vertrekt binnen {hours} uur naar het adres van uw bestelling.',
    ],
    returnHow: [
      'Kies in ‘Mijn bestellingen’ op Amazon het artikel en daarna ‘Artikelen retourneren of vervangen’; Amazon toont u daar elke stap.',
      'Begin de retour in ‘Mijn bestellingen’ op Amazon met ‘Artikelen retourneren of vervangen’.',
    ],
    sorryOnce: ['Nogmaals onze excuses voor het ongemak.', 'Wij betreuren het ongemak dat u hebt gehad.'],

    followLead: [
      'Een kort bericht over uw bestelling {order}.',
      'Wij schrijven u even over uw bestelling {order}.',
    ],
    followAsk: ['Is alles nu in orde met uw {product}?', 'Werkt alles nu goed met uw {product}?'],
    followHelp: [
      'Als er nog iets niet goed is, antwoord dan gewoon op dit bericht; wij zorgen ervoor.',
      'Mocht er nog iets zijn, dan is een kort antwoord genoeg en kijken wij ernaar.',
    ],
    followSorry: [
      'Wij betreuren het ongemak dat u hebt gehad en danken u voor uw geduld.',
      'Dank u voor uw geduld; het spijt ons van het ongemak.',
    ],
  },
};
