import type { Copy } from '../copy.ts';

export const sv: Copy = {
  product: { titled: 'vara ”{title}”', untitled: 'vara' },
  space: ' ',
  wrote: { named: 'Den {date} skrev {name}:', unnamed: 'Den {date} skrev du:' },
  sentences: {
    greeting: ['Hej,'],
    greetingNamed: ['Hej {name},'],
    signOff: ['Med vänliga hälsningar\n{signature}'],

    thanksMessage: [
      'Tack för ditt meddelande.',
      'Tack för att du skriver till oss.',
      'Tack för att du hör av dig.',
    ],
    thanksReply: [
      'Tack för ditt svar.',
      'Tack för att du återkommer till oss.',
      'Tack för att du håller oss uppdaterade.',
      'Tack för ditt tålamod och för det här meddelandet.',
    ],
    sorryMinor: ['Vi beklagar att din {product} inte riktigt är som den ska.'],
    sorryMajor: ['Vi är mycket ledsna över att din {product} har gjort dig besviken.'],
    sorryAgain: [
      'Vi beklagar att din {product} fortfarande ställer till besvär.',
      'Vi beklagar att det här ännu inte är löst för dig.',
      'Vi beklagar att det här tar ännu mer av din tid.',
    ],
    sorryListing: ['Vi beklagar att din {product} inte är vad du kunde förvänta dig.'],
    sorryGuidance: ['Vi beklagar besväret som du har haft med din {product}.'],
    understoodDefectMinor: ['Vi förstår att den inte gör allt den ska, och det vill vi rätta till.'],
    understoodDefectMajor: [
      'Vi förstår att du inte kan använda den som det är tänkt, och det vill vi rätta till.',
    ],
    understoodTransitMinor: ['Vi förstår att den inte kom fram till dig oskadd.'],
    understoodTransitMajor: ['Vi förstår att den kom fram skadad och att du inte kan använda den så.'],
    understoodWrongItem: ['Vi förstår att du har fått något annat än du beställde.'],
    understoodListing: ['Vi förstår att den skiljer sig från det som vår produktsida visar.'],
    understoodUnclear: [
      'Vi vill gärna förstå precis vad som har hänt, så att vi kan hjälpa dig på rätt sätt.',
    ],
    safety: [
      'Använd den inte mer tills vidare och förvara den så att ingen kan komma till skada; din säkerhet går först.',
      'Låt den för din säkerhets skull vara oanvänd tills det här är löst.',
    ],
    wantRefund: ['Vi har noterat att du vill ha pengarna tillbaka.'],
    wantReplacement: ['Vi har noterat att du vill ha en ersättningsvara.'],
    wantPart: ['Vi har noterat vilken hjälp du behöver: en del som gör den komplett.'],
    askDefect: [
      'Kan du berätta vad som händer när du använder den, och sedan när?',
      'Vad händer nu, och vad har du kunnat prova hittills?',
    ],
    askTransit: [
      'Kan du berätta vilka delar som är skadade och hur paketet såg ut utanpå?',
      'Vilka delar kan du fortfarande använda som de är?',
    ],
    askMisuse: [
      'Kan du berätta vid vilket steg det inte längre går som du väntar dig?',
      'Vad ser du just nu, och vilket steg kom precis innan?',
    ],
    askListing: [
      'Kan du berätta på vilken punkt den skiljer sig mest från vad du väntade dig?',
      'Vilken skillnad är viktigast för dig?',
    ],
    askWrongItem: [
      'Kan du berätta vad som fanns i paketet, till exempel namnet eller storleken på etiketten?',
      'Vad står det på etiketten på varan som du har fått?',
    ],
    askUnclear: [
      'Kan du berätta med en eller två meningar vad som inte stämmer?',
      'Vad vill du att vi ska rätta till för dig?',
    ],
    askPhoto: [
      'En bild skulle hjälpa oss mycket; du kan enkelt bifoga den i ditt svar.',
      'Bifoga gärna en bild i ditt svar om du kan.',
    ],
    thanksPhotos: ['Dina bilder är till stor hjälp för oss, tack.', 'Tack också för de nya bilderna.'],
    nextSolution: [
      'Så snart vi har ditt svar återkommer vi inom {hours} timmar med en konkret lösning.',
      'Du får vårt förslag inom {hours} timmar efter ditt svar.',
      'Efter ditt svar skriver vi inom {hours} timmar hur vi löser det.',
    ],
    nothingToReturn: ['Du behöver inte skicka tillbaka något tills vidare.'],
    notedQuestion: [
      'Vi har läst det noga och undersöker saken nu.',
      'Även ditt senaste meddelande är läst, och vi undersöker saken.',
      'Vi undersöker även den här punkten.',
    ],
    nextAnswer: [
      'Du får vårt svar inom {hours} timmar.',
      'Vi skriver till dig om det inom {hours} timmar.',
      'Vårt svar når dig inom {hours} timmar.',
    ],
    productAside: [
      'Om något inte stämmer med själva varan, berätta det för oss här, så tar vi hand om det.',
      'Skulle något vara fel med själva varan är det bara att skriva till oss här.',
    ],

    leadChoice: [
      'För att rätta till det här ber vi dig välja det som passar dig bäst:',
      'Vi vill rätta till det här nu; vad föredrar du?',
      'Det här kan vi göra för dig; valet är ditt:',
    ],
    leadSingle: [
      'För att rätta till det här vill vi gärna erbjuda dig följande:',
      'Vi vill rätta till det här nu och kan göra så här för dig:',
      'Det här kan vi göra för dig:',
    ],
    leadOtherwise: [
      'Om du hellre inte vill försöka mer har du också den här möjligheten:',
      'Om det inte hjälper har du den här möjligheten:',
      'Du kan också välja det här i stället:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: ['En återbetalning på {amount} ({percent} % av priset), och du behåller varan.'],
    optionPartial: ['En återbetalning på {percent} % av priset, och du behåller varan.'],
    optionFullAmount: ['Hela beloppet tillbaka, {amount}; du behöver inte skicka tillbaka något.'],
    optionFull: ['Hela beloppet tillbaka; du behöver inte skicka tillbaka något.'],
    optionReplacement: ['En ersättningsvara som vi skickar utan kostnad.'],
    optionPart: ['Den del som du behöver, skickad utan kostnad.'],
    optionReturnAmount: [
      'En retur med hela beloppet tillbaka, {amount}: välj varan i ”Mina beställningar” på Amazon och sedan ”Returnera eller byt ut artiklar”.',
    ],
    optionReturn: [
      'En retur med hela beloppet tillbaka: välj varan i ”Mina beställningar” på Amazon och sedan ”Returnera eller byt ut artiklar”.',
    ],
    optionGuidance: ['Hjälp att komma i gång: vi går igenom det med dig steg för steg.'],
    howToChoose: [
      'Svara bara med numret på ditt val.',
      'Ett svar med numret räcker.',
      'Skriv bara vilket nummer du föredrar.',
    ],
    howToAccept: [
      'Om det passar dig räcker ett kort svar.',
      'Berätta bara om det passar dig.',
      'Ett kort ”ja” från dig räcker.',
    ],
    promiseHandled: [
      'Vi tar hand om det inom {hours} timmar efter ditt svar.',
      'Därefter är det på gång inom {hours} timmar.',
      'Därefter behöver vi högst {hours} timmar.',
    ],
    freeChoice: [
      'Valet är helt ditt, och en retur med hela beloppet tillbaka är fortfarande möjlig för dig.',
      'Du väljer fritt; en retur med hela beloppet tillbaka går också fortfarande bra.',
    ],
    askWish: [
      'Vilken lösning skulle passa dig bäst?',
      'Hur kan vi lösa det här på bästa sätt för dig?',
      'Vad kan vi göra för dig nu?',
    ],
    anyQuestion: [
      'Om du har en fråga om det här är det bara att svara här.',
      'För allt annat räcker ett kort svar här.',
      'Vi finns här för dig om något är oklart.',
    ],

    comfort: ['Det brukar gå att lösa på några minuter.', 'Det finns en sak till som ofta hjälper.'],
    leadSteps: [
      'Prova så här:',
      'Gå gärna igenom de här stegen en gång till i lugn och ro:',
      'I den här ordningen brukar det gå bäst:',
    ],
    step: ['Steg {number}: {step}'],
    manualPage: ['I bruksanvisningen finns det på sidan {page}.'],
    askPoint: [
      'För att vi ska kunna ge dig precis rätt steg: vad ser du just nu?',
      'Var slutar det att gå som du väntar dig?',
      'Vad händer när du provar nu?',
    ],
    ifNotHelped: [
      'Om det inte löser sig, skriv en rad till oss, så hittar vi en annan lösning med dig.',
      'Skulle det fortfarande inte fungera, berätta det, så gör vi på ett annat sätt.',
      'Om det inte går då räcker ett kort svar, och vi gör något annat för dig.',
    ],

    thanksListing: [
      'Tack för att du berättar hur vår produktsida och varan skiljer sig åt.',
      'Tack för detaljerna om vår produktsida.',
      'Tack för att du påpekar det så tydligt.',
    ],
    promiseListing: [
      'Vi låter kontrollera och rätta beskrivningen, så att den blir tydlig för alla.',
      'Din synpunkt ligger hos den som rättar vår produktsida.',
      'Rättningen av sidan är på gång.',
    ],

    thanksChoice: ['Tack för ditt beslut.', 'Tack för beskedet.', 'Tack, vi har noterat det.'],
    confirmPartialAmount: [
      'Vi ordnar nu din återbetalning på {amount}, och du behåller varan.',
      'Din återbetalning på {amount} är på gång, och varan är din.',
    ],
    confirmPartial: [
      'Vi ordnar nu din återbetalning på {percent} % av priset, och du behåller varan.',
      'Din återbetalning på {percent} % av priset är på gång, och varan är din.',
    ],
    confirmFullAmount: [
      'Vi ordnar nu att du får hela beloppet tillbaka, {amount}; du behöver inte skicka tillbaka något.',
      'Hela beloppet, {amount}, är på väg tillbaka till dig, utan retur.',
    ],
    confirmFull: [
      'Vi ordnar nu att du får hela beloppet tillbaka; du behöver inte skicka tillbaka något.',
      'Hela beloppet är på väg tillbaka till dig, utan retur.',
    ],
    confirmReplacement: [
      'Vi förbereder nu din ersättningsvara, utan kostnad.',
      'Din ersättningsvara förbereds och kostar dig ingenting.',
    ],
    confirmPart: [
      'Vi förbereder nu delen till dig, utan kostnad.',
      'Delen förbereds till dig och kostar dig ingenting.',
    ],
    confirmReturnAmount: [
      'Du kan returnera varan och få hela beloppet tillbaka, {amount}.',
      'En retur med hela beloppet tillbaka, {amount}, är möjlig för dig.',
    ],
    confirmReturn: [
      'Du kan returnera varan och få hela beloppet tillbaka.',
      'En retur med hela beloppet tillbaka är möjlig för dig.',
    ],
    confirmGuidance: ['Vi går gärna igenom det med dig.', 'Låt oss gå igenom det tillsammans.'],
    confirmGeneral: [
      'Vi har noterat ditt önskemål och tar hand om det nu.',
      'Ditt önskemål är noterat och vi arbetar med det.',
    ],
    promiseRefund: [
      'Amazon betalar till ditt ursprungliga betalningssätt; vi lägger in det inom {hours} timmar, och det kan ta några dagar innan din bank visar det.',
      'Vi lägger in det via Amazon inom {hours} timmar, till betalningssättet för din beställning.',
    ],
    promiseShipped: [
      'Försändelsen är på väg till adressen i din beställning inom {hours} timmar.',
      'Vi skickar till adressen i din beställning inom {hours} timmar.',
    ],
    returnHow: [
      'Välj varan i ”Mina beställningar” på Amazon och sedan ”Returnera eller byt ut artiklar”; Amazon visar varje steg där.',
      'Börja i ”Mina beställningar” på Amazon med ”Returnera eller byt ut artiklar”.',
    ],
    sorryOnce: ['Återigen, vi beklagar besväret.', 'Vi beklagar besväret som du har haft.'],

    followLead: [
      'Bara några rader om din beställning {order}.',
      'Vi skriver kort om din beställning {order}.',
    ],
    followAsk: ['Är allt bra nu med din {product}?', 'Fungerar allt som det ska nu med din {product}?'],
    followHelp: [
      'Om något fortfarande inte stämmer är det bara att svara på det här meddelandet, så tar vi hand om det.',
      'Skulle något vara kvar räcker ett kort svar, så ser vi till det.',
    ],
    followSorry: [
      'Vi beklagar besväret som du har haft och tackar för ditt tålamod.',
      'Tack för ditt tålamod; vi beklagar besväret.',
    ],
  },
};
