import type { Copy } from '../copy.ts';
import { problems } from './problems.ts';

export const nl: Copy = {
  // As after "met", with "uw": "met uw bestelling", "met uw bureaulamp".
  order: 'uw bestelling',
  space: ' ',
  wrote: { named: 'Op {date} schreef {name}:', unnamed: 'Op {date} schreef u:' },
  problems,
  sentences: {
    greeting: ['Goedendag,'],
    greetingNamed: ['Beste {name},'],
    signOff: ['Met vriendelijke groet,\n{signature}'],
    thanksMessage: [
      'Bedankt voor uw bericht.',
      'Bedankt dat u contact met ons opneemt.',
      'Goed dat u het ons laat weten, dank u wel.',
    ],
    thanksReply: [
      'Bedankt voor uw reactie.',
      'Dank u wel voor uw antwoord.',
      'Bedankt dat u me op de hoogte houdt.',
      'Bedankt voor uw geduld en voor dit bericht.',
    ],
    thanksPhoto: ['De foto helpt me erg, dank u wel.', 'Ook bedankt voor de nieuwe foto.'],
    thanksPhotos: ['De foto’s helpen me erg, dank u wel.', 'Ook bedankt voor de nieuwe foto’s.'],
    sorryUnknown: ['Het spijt me dat u problemen heeft met {product}.'],
    correctMe: [
      'Heb ik iets verkeerd begrepen, laat het me dan gerust weten.',
      'Zeg het gerust als u iets anders bedoelt.',
    ],
    sorryAgain: [
      'Het spijt me dat dit nog steeds niet is opgelost.',
      'Ik vind het vervelend dat dit u nog meer tijd kost.',
      'Mijn excuses voor de extra moeite.',
    ],

    dangerPerson: [
      'Allereerst: hoe gaat het met iedereen, ook met eventuele huisdieren? Wilt u me dat laten weten?',
      'Wilt u me laten weten hoe het nu met iedereen is?',
    ],
    dangerStop: [
      'Gebruik het artikel alstublieft niet meer, houd het voorlopig buiten ieders bereik en gooi het nog niet weg.',
      'Gebruik het artikel voor uw veiligheid niet totdat dit is opgelost.',
    ],
    dangerNext: [
      'We zoeken dit met voorrang uit en u hoort binnen {hours} uur van ons.',
      'Dit heeft onze volle aandacht en we schrijven u binnen {hours} uur opnieuw.',
    ],

    askWhat: [
      'Kunt u me in een of twee zinnen vertellen wat er niet goed is?',
      'Wat is er op dit moment precies mee aan de hand?',
    ],
    askPart: [
      'Kunt u me laten weten welk onderdeel u nodig heeft, met de letter of het nummer uit de handleiding als dat erbij staat?',
      'Welk onderdeel mist u precies?',
    ],
    askLabel: [
      'Kunt u me vertellen wat er op het etiket staat, bijvoorbeeld de maat, het model of het artikelnummer?',
      'Wat staat er op het etiket of op de onderkant van wat u heeft ontvangen?',
    ],
    askPhoto: [
      'Een foto zou me erg helpen. U kunt die gewoon meesturen met uw antwoord.',
      'Stuur als het kan een foto mee met uw antwoord.',
    ],
    askPhotoBeside: [
      'Heeft u toevallig een foto? Die helpt ons de oorzaak te vinden, maar het hoeft niet.',
      'Een foto is welkom als het u geen moeite kost, maar het hoeft niet.',
    ],
    askWish: [
      'Hoe kunnen we dit het beste voor u oplossen?',
      'Welke oplossing heeft uw voorkeur?',
      'Wat kan ik nu voor u doen?',
    ],
    nextSolution: [
      'Zodra ik uw antwoord heb, hoort u binnen {hours} uur van me met een oplossing.',
      'U krijgt ons voorstel binnen {hours} uur na uw antwoord.',
      'Als ik dat weet, stuur ik u binnen {hours} uur een bericht met een oplossing.',
    ],
    nextAnswer: [
      'U hoort binnen {hours} uur van ons.',
      'Ik schrijf u hierover binnen {hours} uur.',
      'Binnen {hours} uur heeft u ons antwoord.',
    ],
    byWhen: [
      'Ik heb gezien wanneer u het nodig heeft. Wordt het te krap, laat het me hier weten, dan zoeken we een andere oplossing.',
      'Ik weet dat er een datum achter zit. Lukt het niet op tijd, reageer dan even, dan lossen we het anders op.',
    ],
    anyQuestion: [
      'Is er verder nog iets, reageer dan gerust op dit bericht.',
      'Als u nog vragen heeft, help ik u graag.',
      'Laat het me gerust weten als er iets niet duidelijk is.',
    ],

    leadChoice: [
      'Dit kan ik voor u doen. Wat heeft uw voorkeur?',
      'Ik los dit graag zo snel mogelijk voor u op. Wat komt u het beste uit?',
      'Op deze manieren kan ik dit voor u oplossen:',
    ],
    leadSingle: ['Dit is wat ik u kan bieden:', 'Ik los het graag zo voor u op:', 'Dit kan ik u aanbieden:'],
    leadOtherwise: [
      'Wilt u liever niet verder proberen? Dat is ook prima, dan kan dit:',
      'Als dit niet helpt, kan ik in plaats daarvan dit doen:',
      'U kunt ook hiervoor kiezen:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: ['U houdt het artikel en krijgt {amount} terug ({percent}% van de prijs).'],
    optionPartial: ['U houdt het artikel en krijgt {percent}% van de prijs terug.'],
    optionAmount: ['U houdt het artikel en krijgt {amount} terug.'],
    optionFullAmount: ['Een volledige terugbetaling van {amount}, en u hoeft niets terug te sturen.'],
    optionFull: ['Een volledige terugbetaling, en u hoeft niets terug te sturen.'],
    optionReplacement: ['Een vervangend artikel, dat we u gratis toesturen.'],
    optionPart: ['Het onderdeel dat u nodig heeft, gratis naar u toegestuurd.'],
    optionReturnAmount: [
      'Retourneren met volledige terugbetaling van {amount}: kies op Amazon bij ‘{orders}’ het artikel en daarna ‘{returns}’.',
    ],
    optionReturn: [
      'Retourneren met volledige terugbetaling: kies op Amazon bij ‘{orders}’ het artikel en daarna ‘{returns}’.',
    ],
    optionGuidance: ['Hulp bij het gebruik, stap voor stap.'],
    howToChoose: [
      'Antwoord gewoon met het nummer.',
      'Een reactie met alleen het nummer is genoeg.',
      'Stuur me gewoon het nummer van uw keuze.',
    ],
    howToAccept: [
      'Als dat voor u goed is, heb ik aan een kort antwoord genoeg.',
      'Laat me even weten of u dat een goede oplossing vindt.',
      'Een kort ‘ja’ is voldoende.',
    ],
    promiseHandled: [
      'Na uw antwoord zet ik het binnen {hours} uur in gang.',
      'Wat wij daarvoor moeten doen, regelen we dan binnen {hours} uur.',
      'Na uw bericht hebben we er hooguit {hours} uur voor nodig.',
    ],
    freeChoice: [
      'De keuze is helemaal aan u, en retourneren met volledige terugbetaling kan ook nog steeds.',
      'U mag het zeggen, en een retour met volledige terugbetaling blijft ook mogelijk.',
    ],

    asWished: [
      'Natuurlijk, dat maak ik meteen voor u in orde.',
      'Precies zo ga ik het voor u doen.',
      'Dat doe ik graag voor u.',
    ],
    thanksChoice: [
      'Bedankt voor het doorgeven.',
      'Dank u wel, ik heb uw keuze ontvangen.',
      'Bedankt voor uw snelle antwoord.',
    ],
    confirmPartialAmount: [
      'Ik regel uw terugbetaling van {amount} ({percent}% van de prijs) en u houdt het artikel.',
      'Uw terugbetaling van {amount} ({percent}% van de prijs) wordt geregeld en het artikel mag u houden.',
    ],
    confirmPartial: [
      'Ik regel een terugbetaling van {percent}% van de prijs en u houdt het artikel.',
      'Uw terugbetaling van {percent}% van de prijs wordt geregeld en het artikel mag u houden.',
    ],
    confirmAmount: [
      'Ik regel uw terugbetaling van {amount} en u houdt het artikel.',
      'Uw terugbetaling van {amount} wordt geregeld en het artikel mag u houden.',
    ],
    confirmFullAmount: [
      'Ik regel uw volledige terugbetaling van {amount} en u hoeft niets terug te sturen.',
      'Uw volledige terugbetaling van {amount} wordt geregeld en terugsturen is niet nodig.',
    ],
    confirmFull: [
      'Ik regel uw volledige terugbetaling en u hoeft niets terug te sturen.',
      'Uw volledige terugbetaling wordt geregeld en terugsturen is niet nodig.',
    ],
    confirmReplacement: [
      'Ik stuur u gratis een vervangend artikel toe.',
      'Uw vervangende artikel wordt klaargemaakt en kost u niets.',
    ],
    confirmPart: [
      'Ik stuur u het onderdeel gratis toe.',
      'Het onderdeel wordt voor u klaargemaakt, zonder kosten voor u.',
    ],
    confirmReturnAmount: [
      'U kunt het artikel retourneren met volledige terugbetaling van {amount}.',
      'Terugsturen kan, met volledige terugbetaling van {amount}.',
    ],
    confirmReturn: [
      'U kunt het artikel retourneren met volledige terugbetaling.',
      'U kunt het artikel terugsturen en krijgt het volledige bedrag terug.',
    ],
    confirmGuidance: [
      'Ik loop het graag stap voor stap met u door.',
      'Laten we er samen stap voor stap doorheen gaan.',
    ],
    confirmGeneral: [
      'Ik heb het genoteerd en zoek het nu uit.',
      'Dat staat genoteerd en ik ben ermee bezig.',
    ],
    promiseRefund: [
      'Het bedrag gaat binnen {hours} uur naar uw oorspronkelijke betaalmethode. Het kan een paar dagen duren voordat u het bij uw bank ziet.',
      'Amazon betaalt het bedrag terug via de betaalmethode van uw bestelling en wij zetten dat binnen {hours} uur in gang.',
    ],
    promiseShipped: [
      'De zending is binnen {hours} uur onderweg naar het adres van uw bestelling.',
      'Binnen {hours} uur gaat het pakket op weg naar het adres van uw bestelling.',
    ],
    returnHow: [
      'Kies op Amazon bij ‘{orders}’ het artikel en daarna ‘{returns}’. Amazon laat u daar elke stap zien.',
      'U start de retour op Amazon bij ‘{orders}’ met ‘{returns}’.',
    ],
    sorryOnce: ['Nogmaals excuses voor het ongemak.', 'Het spijt me dat u hier zoveel last van heeft gehad.'],

    comfort: ['Vaak is dit in een paar minuten op te lossen.', 'Er is nog iets dat vaak helpt.'],
    leadSteps: [
      'Zo werkt het:',
      'Probeer het alstublieft nog eens op deze manier:',
      'Deze volgorde werkt het best:',
    ],
    step: ['Stap {number}: {step}'],
    manualPage: ['In de handleiding vindt u dit op pagina {page}.'],
    askPoint: [
      'Om u de juiste stappen te kunnen geven: wat ziet of hoort u als u het probeert?',
      'Op welk moment gaat het anders dan u verwacht?',
      'Wat gebeurt er als u het nu probeert?',
    ],
    ifNotHelped: [
      'Lukt het daarmee niet, stuur me dan even een berichtje. Dan vinden we een andere manier om het op te lossen.',
      'Als het dan nog niet werkt, laat het me weten en dan doe ik iets anders voor u.',
      'Helpt dit niet, dan is een kort antwoord genoeg en zoek ik een andere oplossing.',
    ],

    thanksListing: [
      'Bedankt dat u ons laat weten dat het artikel niet overeenkomt met onze productpagina.',
      'Dank u wel voor uw duidelijke uitleg over onze productpagina.',
      'Fijn dat u de moeite neemt om ons hierop te wijzen.',
    ],
    promiseListing: [
      'Ik laat de productpagina nakijken en waar nodig aanpassen, zodat dit niemand anders overkomt.',
      'Ik heb dit doorgegeven aan het team dat de productpagina beheert.',
      'De productpagina wordt nagekeken.',
    ],

    thanksGlad: [
      'Wat fijn om te horen, en bedankt dat u de tijd nam om te schrijven.',
      'Goed om te horen dat alles in orde is, en bedankt dat u het me laat weten.',
    ],
    thanksClose: [
      'Heeft u ooit iets nodig, reageer dan gewoon op dit bericht.',
      'Ik help u graag als er nog iets is.',
    ],
    thanksQuestion: [
      'Bedankt voor uw vraag.',
      'Goed dat u het vraagt.',
      'Bedankt ook voor uw volgende vraag.',
    ],
    lookingInto: [
      'Ik zoek dit nu voor u uit, zodat mijn antwoord klopt.',
      'Ook dit punt zoek ik voor u uit.',
      'Ik wil het zeker weten voordat ik antwoord geef, dus ik kijk het nu na.',
    ],
    lookingIntoOrder: [
      'Ik kijk uw bestelling nu voor u na.',
      'Ik bekijk uw bestelling nog een keer.',
      'Ik zoek uit hoe het met uw bestelling staat.',
    ],
    returnOpen: [
      'Wilt u het artikel liever niet houden, dan kunt u het retourneren: kies op Amazon bij ‘{orders}’ het artikel en daarna ‘{returns}’.',
      'Terugsturen kan ook, op Amazon bij ‘{orders}’ met ‘{returns}’.',
    ],

    chaseRefund: ['Op {date} hebben we u een terugbetaling beloofd en het spijt me dat u daar nog op wacht.'],
    chaseReplacement: [
      'Op {date} hebben we u een vervangend artikel beloofd en het spijt me dat u daar nog op wacht.',
    ],
    chasePart: ['Op {date} hebben we u het onderdeel beloofd en het spijt me dat u daar nog op wacht.'],
    chaseReturn: [
      'Op {date} hebben we de retour met u afgesproken en het spijt me dat die nog niet is geregeld.',
    ],
    chaseReply: [
      'Ons laatste bericht aan u was van {date} en het spijt me dat u er opnieuw naar moest vragen.',
    ],
    chaseNow: [
      'Ik zoek nu meteen uit hoe het ermee staat en laat het u binnen {hours} uur weten.',
      'Ik neem dit nu zelf op me en u hoort binnen {hours} uur van mij.',
    ],

    claimKnown: [
      'Ik heb uw claim bij Amazon gezien. Amazon bekijkt die nu en krijgt van ons alles wat daarvoor nodig is.',
      'Uw claim ligt bij Amazon en wij beantwoorden alles wat Amazon ons vraagt.',
    ],
    claimNext: [
      'U hoeft in de tussentijd niets voor ons te doen.',
      'Amazon laat u weten hoe het verdergaat.',
    ],

    followLead: [
      'Ik wilde even horen of alles goed is met uw bestelling {order}.',
      'Ik kom nog even terug op uw bestelling {order}.',
    ],
    followRefund: ['Heeft u de terugbetaling ontvangen?', 'Is het bedrag inmiddels binnen?'],
    followReplacement: [
      'Heeft u het vervangende artikel ontvangen, en is het in orde?',
      'Is alles goed met het vervangende artikel?',
    ],
    followPart: ['Heeft u het onderdeel ontvangen, en past het?', 'Is alles in orde met het onderdeel?'],
    followReturn: [
      'Zijn de retour en de terugbetaling goed verlopen?',
      'Is alles goed gegaan met de retour?',
    ],
    followGuidance: ['Lukt het nu allemaal?', 'Hebben de stappen geholpen?'],
    followGeneral: ['Is alles nu in orde?', 'Is het voor u nu helemaal opgelost?'],
    followHelp: [
      'Als er toch nog iets niet goed is, reageer dan gewoon op dit bericht en ik ga ermee aan de slag.',
      'Klopt er nog iets niet, dan is een kort antwoord genoeg en help ik u verder.',
    ],
    followSorry: [
      'Bedankt voor uw geduld, en nogmaals sorry voor het ongemak.',
      'Nogmaals mijn excuses voor het ongemak, en dank u wel voor uw geduld.',
    ],
  },
};
