import type { Copy } from '../copy.ts';
import { problems } from './problems.ts';

export const sv: Copy = {
  // As after "med": "med din beställning", "med din skrivbordslampa", "med dina hörlurar" (possessive + noun; Swedish has no case here).
  order: 'din beställning',
  space: ' ',
  wrote: { named: 'Den {date} skrev {name}:', unnamed: 'Den {date} skrev du:' },
  problems,
  sentences: {
    greeting: ['Hej!'],
    greetingNamed: ['Hej {name}!'],
    signOff: ['Vänliga hälsningar\n{signature}'],
    thanksMessage: [
      'Tack för ditt meddelande.',
      'Tack för att du hör av dig.',
      'Tack för att du berättar det här för oss.',
    ],
    thanksReply: [
      'Tack för ditt svar.',
      'Tack för att du återkommer till oss.',
      'Tack för att du håller mig uppdaterad.',
      'Tack för ditt tålamod och för att du skriver.',
    ],
    thanksPhoto: ['Bilden är till stor hjälp, tack för den.', 'Tack även för den nya bilden.'],
    thanksPhotos: ['Bilderna är till stor hjälp, tack för dem.', 'Tack även för de nya bilderna.'],
    sorryUnknown: ['Vad tråkigt att du har problem med {product}.'],
    correctMe: [
      'Säg gärna till om jag har missförstått något.',
      'Rätta mig gärna om det inte är så du menar.',
    ],
    sorryAgain: [
      'Jag beklagar att det här fortfarande inte är löst.',
      'Jag är ledsen över att det här tar ännu mer av din tid.',
      'Jag beklagar det extra besväret.',
    ],

    dangerPerson: [
      'Först och främst: hur mår ni alla, även eventuella husdjur? Berätta gärna.',
      'Skriv gärna och berätta hur alla mår nu.',
    ],
    dangerStop: [
      'Använd inte produkten tills vidare. Lägg undan den så att ingen kommer åt den, men släng den inte.',
      'För din säkerhets skull, använd inte produkten förrän det här är löst.',
    ],
    dangerNext: [
      'Vi tittar på det här med förtur, och du hör från oss inom {hours} timmar.',
      'Vi tar det här på största allvar och skriver till dig igen inom {hours} timmar.',
    ],

    askWhat: [
      'Kan du berätta med en eller två meningar vad det är som inte stämmer?',
      'Hur visar sig problemet just nu?',
    ],
    askPart: [
      'Kan du berätta vilken del du behöver, gärna med bokstaven eller numret i bruksanvisningen om det finns?',
      'Exakt vilken del är det du saknar?',
    ],
    askLabel: [
      'Kan du berätta vad som står på etiketten, till exempel storlek, modell eller artikelnummer?',
      'Vad står det på etiketten eller på undersidan av det du har fått?',
    ],
    askPhoto: [
      'En bild skulle hjälpa mig mycket. Du kan enkelt bifoga den i ditt svar.',
      'Skicka gärna med en bild i ditt svar om du kan.',
    ],
    askPhotoBeside: [
      'Om du råkar ha en bild hjälper den oss att hitta orsaken, men det går lika bra utan.',
      'Skicka gärna en bild om det inte är till besvär, men du behöver inte göra det.',
    ],
    askWish: [
      'Hur kan vi rätta till det här på bästa sätt för dig?',
      'Vilken lösning skulle passa dig bäst?',
      'Vad kan jag göra för dig nu?',
    ],
    nextSolution: [
      'När jag har fått ditt svar återkommer jag med en lösning inom {hours} timmar.',
      'Du får vårt förslag inom {hours} timmar efter ditt svar.',
      'Så snart jag vet det skriver jag till dig med en lösning inom {hours} timmar.',
    ],
    nextAnswer: [
      'Du hör från oss inom {hours} timmar.',
      'Jag skriver till dig om det inom {hours} timmar.',
      'Vårt svar kommer inom {hours} timmar.',
    ],
    byWhen: [
      'Jag har sett när du behöver det. Blir det för ont om tid, skriv här så hittar vi en annan lösning.',
      'Jag vet att det finns ett datum att hålla. Hinner det inte fram är det bara att svara, så löser vi det på annat sätt.',
    ],
    anyQuestion: [
      'Om det är något mer är det bara att svara på det här meddelandet.',
      'Har du några frågor hjälper jag gärna till.',
      'Hör bara av dig om något är oklart.',
    ],

    leadChoice: [
      'Det här kan jag göra för dig. Vad föredrar du?',
      'Jag vill lösa det här så snabbt som möjligt. Vad passar dig bäst?',
      'Så här kan jag rätta till det:',
    ],
    leadSingle: [
      'Så här vill jag gärna lösa det för dig:',
      'För att rätta till det här föreslår jag följande:',
      'Det här kan jag göra för dig:',
    ],
    leadOtherwise: [
      'Om du inte vill prova mer är det helt okej. Då kan du välja det här:',
      'Om det inte hjälper kan jag göra så här i stället:',
      'Du kan också välja det här i stället:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: ['Du behåller produkten och vi återbetalar {amount} ({percent} % av priset).'],
    optionPartial: ['Du behåller produkten och vi återbetalar {percent} % av priset.'],
    optionAmount: ['Du behåller produkten och vi återbetalar {amount}.'],
    optionFullAmount: ['Full återbetalning på {amount}, och du behöver inte skicka tillbaka något.'],
    optionFull: ['Full återbetalning, och du behöver inte skicka tillbaka något.'],
    optionReplacement: ['En ersättningsprodukt som vi skickar till dig utan kostnad.'],
    optionPart: ['Delen du behöver, som vi skickar till dig utan kostnad.'],
    optionReturnAmount: [
      'Retur med full återbetalning på {amount}: välj produkten under ”{orders}” på Amazon och sedan ”{returns}”.',
    ],
    optionReturn: [
      'Retur med full återbetalning: välj produkten under ”{orders}” på Amazon och sedan ”{returns}”.',
    ],
    optionGuidance: ['Hjälp med användningen, steg för steg.'],
    howToChoose: [
      'Svara bara med numret.',
      'Det räcker att du svarar med numret.',
      'Skriv bara vilket nummer du föredrar.',
    ],
    howToAccept: [
      'Om det passar dig räcker ett kort svar.',
      'Säg bara till om det låter bra för dig.',
      'Ett kort ”ja” räcker.',
    ],
    promiseHandled: [
      'Jag sätter igång med det inom {hours} timmar efter ditt svar.',
      'Vår del ordnar vi sedan inom {hours} timmar.',
      'När du har svarat tar det oss högst {hours} timmar.',
    ],
    freeChoice: [
      'Det är helt upp till dig, och du kan fortfarande returnera produkten och få full återbetalning.',
      'Valet är ditt, och en retur med full återbetalning är också fortfarande möjlig.',
    ],

    asWished: [
      'Självklart, det ordnar jag åt dig direkt.',
      'Jag gör precis som du önskar.',
      'Det hjälper jag dig gärna med.',
    ],
    thanksChoice: ['Tack för beskedet.', 'Tack, jag har noterat ditt val.', 'Tack för ditt snabba svar.'],
    confirmPartialAmount: [
      'Jag ordnar din återbetalning på {amount} ({percent} % av priset), och du behåller produkten.',
      'Din återbetalning på {amount} ({percent} % av priset) är på gång, och produkten får du behålla.',
    ],
    confirmPartial: [
      'Jag ordnar en återbetalning på {percent} % av priset, och du behåller produkten.',
      'Din återbetalning på {percent} % av priset är på gång, och produkten får du behålla.',
    ],
    confirmAmount: [
      'Jag ordnar din återbetalning på {amount}, och du behåller produkten.',
      'Din återbetalning på {amount} är på gång, och produkten får du behålla.',
    ],
    confirmFullAmount: [
      'Jag ordnar full återbetalning på {amount}. Du behöver inte skicka tillbaka något.',
      'Full återbetalning på {amount} är på gång, och du behöver inte returnera något.',
    ],
    confirmFull: [
      'Jag ordnar full återbetalning till dig. Inget behöver skickas tillbaka.',
      'Full återbetalning är på gång, och du behöver inte returnera något.',
    ],
    confirmReplacement: [
      'Jag skickar en ersättningsprodukt till dig, utan kostnad.',
      'Vi gör i ordning din ersättningsprodukt, och den kostar dig ingenting.',
    ],
    confirmPart: [
      'Jag skickar delen till dig, utan kostnad.',
      'Vi gör i ordning delen åt dig, och den kostar dig ingenting.',
    ],
    confirmReturnAmount: [
      'Du kan returnera produkten och få full återbetalning på {amount}.',
      'Det går bra att skicka tillbaka produkten, med full återbetalning på {amount}.',
    ],
    confirmReturn: [
      'Du kan returnera produkten och få full återbetalning.',
      'Det går bra att skicka tillbaka produkten, med full återbetalning.',
    ],
    confirmGuidance: [
      'Jag går gärna igenom det med dig, steg för steg.',
      'Vi går igenom det tillsammans, steg för steg.',
    ],
    confirmGeneral: ['Jag har noterat det och tittar på det nu.', 'Det är noterat, och jag arbetar med det.'],
    promiseRefund: [
      'Inom {hours} timmar går pengarna till ditt ursprungliga betalningssätt. Det kan ta några dagar innan de syns hos din bank.',
      'Amazon betalar ut pengarna till betalningssättet för din beställning, och vi sätter igång det inom {hours} timmar.',
    ],
    promiseShipped: [
      'Inom {hours} timmar är paketet på väg till adressen i din beställning.',
      'Paketet går iväg till adressen i din beställning inom {hours} timmar.',
    ],
    returnHow: [
      'Välj produkten under ”{orders}” på Amazon och sedan ”{returns}”, så visar Amazon varje steg där.',
      'Du startar returen under ”{orders}” på Amazon med ”{returns}”.',
    ],
    sorryOnce: [
      'Än en gång beklagar jag besväret.',
      'Jag är ledsen över allt besvär du har haft med det här.',
    ],

    comfort: ['Det här går ofta att lösa på några minuter.', 'Det finns en sak till som ofta hjälper.'],
    leadSteps: [
      'Så här gör du:',
      'Prova gärna en gång till så här:',
      'Det brukar gå bäst i den här ordningen:',
    ],
    step: ['Steg {number}: {step}'],
    manualPage: ['Du hittar det på sidan {page} i bruksanvisningen.'],
    askPoint: [
      'För att jag ska kunna ge dig rätt steg: vad ser eller hör du när du provar?',
      'Vid vilket steg blir det inte längre som du väntar dig?',
      'Vad händer när du provar nu?',
    ],
    ifNotHelped: [
      'Om det inte löser sig är det bara att skriva en rad, så hittar vi ett annat sätt att rätta till det.',
      'Säg till om det fortfarande inte fungerar, så gör jag något annat för dig.',
      'Om det inte hjälper räcker ett kort svar, så hittar jag en annan lösning.',
    ],

    thanksListing: [
      'Tack för att du säger till om att produkten inte stämmer med vår produktsida.',
      'Tack för detaljerna om vår produktsida.',
      'Tack för att du tar dig tid att påpeka det här.',
    ],
    promiseListing: [
      'Jag ser till att produktsidan kontrolleras och vid behov rättas, så att det här inte händer någon annan.',
      'Jag har skickat det vidare till teamet som sköter produktsidan.',
      'Produktsidan kontrolleras nu.',
    ],

    thanksGlad: [
      'Vad roligt att höra, och tack för att du tog dig tid att skriva.',
      'Så skönt att höra att allt är bra, tack för att du berättar.',
    ],
    thanksClose: [
      'Behöver du något längre fram är det bara att svara på det här meddelandet.',
      'Jag finns här om det skulle vara något.',
    ],
    thanksQuestion: ['Tack för din fråga.', 'Tack för att du frågar.', 'Tack för din följdfråga.'],
    lookingInto: [
      'Jag kontrollerar det nu, så att du får rätt svar.',
      'Jag tittar på den här punkten också.',
      'Jag vill vara säker innan jag svarar, så jag undersöker det nu.',
    ],
    lookingIntoOrder: [
      'Jag kontrollerar din beställning nu.',
      'Jag går igenom din beställning en gång till.',
      'Jag tar reda på hur det ligger till med din beställning.',
    ],
    returnOpen: [
      'Om du hellre inte vill behålla produkten kan du returnera den: välj produkten under ”{orders}” på Amazon och sedan ”{returns}”.',
      'Det går också bra att returnera, under ”{orders}” på Amazon med ”{returns}”.',
    ],

    chaseRefund: [
      'Den {date} lovade vi dig en återbetalning, och jag är ledsen över att du fortfarande väntar på den.',
    ],
    chaseReplacement: [
      'Den {date} lovade vi dig en ersättningsprodukt, och jag är ledsen över att du fortfarande väntar på den.',
    ],
    chasePart: [
      'Den {date} lovade vi att skicka delen till dig, och jag är ledsen över att du fortfarande väntar på den.',
    ],
    chaseReturn: ['Den {date} kom vi överens om returen, och jag är ledsen över att den ännu inte är klar.'],
    chaseReply: ['Vi skrev senast till dig den {date}, och jag är ledsen över att du har behövt fråga igen.'],
    chaseNow: [
      'Jag tar direkt reda på hur det ligger till och ger dig besked inom {hours} timmar.',
      'Jag tar hand om det själv nu, och du hör från mig inom {hours} timmar.',
    ],

    claimKnown: [
      'Jag har sett ditt ärende hos Amazon. Amazon går igenom det nu, och vi ger dem allt de behöver från oss.',
      'Ditt ärende ligger hos Amazon, och vi svarar på allt som Amazon frågar oss om.',
    ],
    claimNext: [
      'Du behöver inte göra något för vår del under tiden.',
      'Amazon meddelar dig hur det går vidare.',
    ],

    followLead: [
      'Jag ville bara höra om allt är bra med din beställning {order}.',
      'Jag hör av mig igen om din beställning {order}.',
    ],
    followRefund: ['Har din återbetalning kommit?', 'Finns pengarna på ditt konto nu?'],
    followReplacement: [
      'Har ersättningsprodukten kommit fram, och är allt bra med den?',
      'Är allt som det ska med ersättningsprodukten?',
    ],
    followPart: ['Har delen kommit fram, och passar den?', 'Är allt som det ska med delen?'],
    followReturn: ['Gick det smidigt med returen och din återbetalning?', 'Har allt ordnat sig med returen?'],
    followGuidance: ['Fungerar allt för dig nu?', 'Var stegen till hjälp?'],
    followGeneral: ['Är allt bra nu?', 'Har allt ordnat sig för dig nu?'],
    followHelp: [
      'Om något fortfarande inte stämmer är det bara att svara på det här meddelandet, så tar jag hand om det.',
      'Om något ännu inte är som det ska räcker ett kort svar, så hjälper jag dig.',
    ],
    followSorry: [
      'Tack för ditt tålamod, och än en gång: jag är ledsen för besväret.',
      'Jag beklagar återigen besväret och tackar för ditt tålamod.',
    ],
  },
};
