import type { Copy } from '../copy.ts';

export const it: Copy = {
  product: { titled: 'articolo «{title}»', untitled: 'articolo' },
  space: ' ',
  wrote: { named: 'Il {date} {name} ha scritto:', unnamed: 'Il {date} Lei ha scritto:' },
  sentences: {
    greeting: ['Buongiorno,'],
    greetingNamed: ['Buongiorno {name},'],
    signOff: ['Cordiali saluti,\n{signature}'],

    thanksMessage: [
      'grazie per il Suo messaggio.',
      'grazie per averci scritto.',
      'grazie per averci contattato.',
    ],
    thanksReply: [
      'grazie per la Sua risposta.',
      'grazie per averci scritto di nuovo.',
      'grazie per averci tenuto al corrente.',
      'grazie per la Sua pazienza e per questo messaggio.',
    ],
    sorryMinor: ['Ci dispiace che il Suo {product} non sia del tutto come dovrebbe essere.'],
    sorryMajor: ['Ci dispiace molto che il Suo {product} sia stato una delusione per Lei.'],
    sorryAgain: [
      'Ci rincresce che il Suo {product} Le dia ancora problemi.',
      'Ci dispiace che per Lei la questione non sia ancora risolta.',
      'Ci dispiace che questo Le costi altro tempo.',
    ],
    sorryListing: ['Ci dispiace che il Suo {product} non corrisponda a ciò che poteva aspettarsi.'],
    sorryGuidance: ['Ci dispiace per le difficoltà che ha avuto con il Suo {product}.'],
    understoodDefectMinor: ['Abbiamo capito che non fa tutto ciò che dovrebbe e vogliamo rimediare.'],
    understoodDefectMajor: ['Abbiamo capito che non può usarlo come previsto e vogliamo rimediare.'],
    understoodTransitMinor: ['Abbiamo capito che ha subito danni durante il trasporto.'],
    understoodTransitMajor: ['Abbiamo capito che è arrivato danneggiato e che così non può usarlo.'],
    understoodWrongItem: ['Abbiamo capito che non ha ricevuto ciò che aveva ordinato.'],
    understoodListing: ['Abbiamo capito che è diverso da ciò che mostra la nostra pagina del prodotto.'],
    understoodUnclear: ['Vorremmo capire bene che cosa è successo, per poterLa aiutare nel modo giusto.'],
    safety: [
      'Per ora La preghiamo di non usarlo più e di tenerlo dove nessuno possa farsi male; la Sua sicurezza viene prima di tutto.',
      'Per la Sua sicurezza La preghiamo di non usarlo finché non sarà tutto risolto.',
    ],
    wantRefund: ['Abbiamo annotato che desidera riavere il Suo denaro.'],
    wantReplacement: ['Abbiamo annotato che desidera una sostituzione.'],
    wantPart: ['Abbiamo annotato di che cosa ha bisogno: un pezzo che lo completi.'],
    askDefect: [
      'Può dirci che cosa succede esattamente durante l’uso, e da quando?',
      'Che cosa succede esattamente adesso, e che cosa ha potuto provare finora?',
    ],
    askTransit: [
      'Può dirci quali parti sono danneggiate e in che stato era il pacco?',
      'Quali parti può ancora usare così come sono?',
    ],
    askMisuse: [
      'Può dirci in quale passaggio smette di fare ciò che si aspetta?',
      'Che cosa vede in questo momento, e quale passaggio c’era subito prima?',
    ],
    askListing: [
      'Può dirci in quale punto è più diverso da ciò che si aspettava?',
      'Quale differenza è la più importante per Lei?',
    ],
    askWrongItem: [
      'Può dirci che cosa c’era nel pacco, per esempio il nome o la misura sull’etichetta?',
      'Che cosa dice l’etichetta dell’articolo che ha ricevuto?',
    ],
    askUnclear: [
      'Può dirci in una o due frasi che cosa non va?',
      'Che cosa desidera esattamente che risolviamo per Lei?',
    ],
    askPhoto: [
      'Una foto ci aiuterebbe molto; può semplicemente allegarla alla Sua risposta.',
      'Se può, alleghi per favore una foto alla Sua risposta.',
    ],
    thanksPhotos: ['Le Sue foto ci sono di grande aiuto, grazie.', 'Grazie anche per le nuove foto.'],
    nextSolution: [
      'Appena avremo la Sua risposta, Le scriveremo entro {hours} ore con una soluzione concreta.',
      'Riceverà la nostra proposta entro {hours} ore dalla Sua risposta.',
      'Dopo la Sua risposta, entro {hours} ore Le scriveremo con una soluzione.',
    ],
    nothingToReturn: ['Per ora non deve rispedire nulla.'],
    notedQuestion: [
      'Lo abbiamo letto con attenzione e ce ne stiamo occupando.',
      'Abbiamo letto anche il Suo nuovo messaggio e ce ne stiamo occupando.',
      'Ci stiamo occupando anche di questo punto.',
    ],
    nextAnswer: [
      'Riceverà la nostra risposta entro {hours} ore.',
      'Le scriveremo in merito entro {hours} ore.',
      'La nostra risposta Le arriverà entro {hours} ore.',
    ],
    productAside: [
      'Se qualcosa non va con l’articolo stesso, ce lo dica qui e ce ne occuperemo.',
      'Se l’articolo stesso ha qualche problema, ce lo scriva semplicemente qui.',
    ],

    leadChoice: [
      'Per rimediare nel modo migliore per Lei, scelga ciò che preferisce:',
      'Vogliamo rimediare subito; che cosa preferisce?',
      'Ecco che cosa possiamo fare per Lei; la scelta è Sua:',
    ],
    leadSingle: [
      'Per rimediare, vorremmo proporLe questo:',
      'Vogliamo rimediare subito e possiamo fare questo per Lei:',
      'Ecco che cosa possiamo fare per Lei:',
    ],
    leadOtherwise: [
      'Se preferisce non provare oltre, ha anche questa possibilità:',
      'Se questo non aiuta, ha questa possibilità:',
      'In alternativa può scegliere questo:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: ['Un rimborso di {amount} ({percent}% del prezzo), e Lei tiene l’articolo.'],
    optionPartial: ['Un rimborso del {percent}% del prezzo, e Lei tiene l’articolo.'],
    optionFullAmount: ['Un rimborso completo di {amount}; non deve rispedire nulla.'],
    optionFull: ['Un rimborso completo; non deve rispedire nulla.'],
    optionReplacement: ['Un articolo sostitutivo, spedito gratuitamente.'],
    optionPart: ['Il pezzo che Le serve, spedito gratuitamente.'],
    optionReturnAmount: [
      'Un reso con rimborso completo di {amount}: in «I miei ordini» su Amazon scelga l’articolo e poi «Restituisci o sostituisci articoli».',
    ],
    optionReturn: [
      'Un reso con rimborso completo: in «I miei ordini» su Amazon scelga l’articolo e poi «Restituisci o sostituisci articoli».',
    ],
    optionGuidance: ['Un aiuto per la messa in funzione: la seguiamo con Lei passo dopo passo.'],
    howToChoose: [
      'Basta rispondere con il numero che preferisce.',
      'Ci basta una risposta con il numero.',
      'Ci indichi semplicemente il numero che sceglie.',
    ],
    howToAccept: [
      'Se per Lei va bene, basta una breve risposta.',
      'Ci dica semplicemente se per Lei va bene.',
      'Basta un breve «sì» da parte Sua.',
    ],
    promiseHandled: [
      'Ce ne occuperemo entro {hours} ore dalla Sua risposta.',
      'A quel punto sarà tutto avviato entro {hours} ore.',
      'Dopo ci servono al massimo {hours} ore.',
    ],
    freeChoice: [
      'La scelta è del tutto Sua, e resta possibile anche il reso con rimborso completo.',
      'Può scegliere liberamente; se preferisce, è possibile anche il reso con rimborso completo.',
    ],
    askWish: [
      'Quale soluzione sarebbe la migliore per Lei?',
      'Come possiamo risolvere al meglio per Lei?',
      'Che cosa possiamo fare adesso per Lei?',
    ],
    anyQuestion: [
      'Se ha una domanda in proposito, risponda semplicemente qui.',
      'Per qualsiasi altra cosa basta una breve risposta qui.',
      'Siamo a Sua disposizione se qualcosa non è chiaro.',
    ],

    comfort: ['Di solito si risolve in pochi minuti.', 'C’è un’altra cosa che spesso aiuta.'],
    leadSteps: [
      'Provi per favore così:',
      'Ripercorra per favore con calma questi passaggi:',
      'In questo ordine funziona meglio:',
    ],
    step: ['Passo {number}: {step}'],
    manualPage: ['Nel manuale lo trova a pagina {page}.'],
    askPoint: [
      'Per darLe esattamente i passaggi giusti: che cosa vede in questo momento?',
      'In quale punto smette di fare ciò che si aspetta?',
      'Che cosa succede quando prova adesso?',
    ],
    ifNotHelped: [
      'Se così non si risolve, ci scriva due righe e troveremo un’altra soluzione con Lei.',
      'Se ancora non funziona, ce lo dica e faremo in un altro modo.',
      'Se poi non va, basta una breve risposta e troveremo un’altra strada per Lei.',
    ],

    thanksListing: [
      'grazie per averci detto in che cosa la nostra pagina e l’articolo sono diversi.',
      'grazie per i dettagli sulla nostra pagina del prodotto.',
      'grazie per averlo indicato con tanta chiarezza.',
    ],
    promiseListing: [
      'Facciamo controllare e correggere la descrizione, perché sia chiara per tutti.',
      'La Sua osservazione è già presso chi corregge la nostra pagina.',
      'La correzione della pagina è in corso.',
    ],

    thanksChoice: [
      'grazie per la Sua decisione.',
      'grazie per avercelo detto.',
      'grazie, lo abbiamo annotato.',
    ],
    confirmPartialAmount: [
      'Stiamo avviando il Suo rimborso di {amount}, e Lei tiene l’articolo.',
      'Il Suo rimborso di {amount} è in corso, e l’articolo resta a Lei.',
    ],
    confirmPartial: [
      'Stiamo avviando il Suo rimborso del {percent}% del prezzo, e Lei tiene l’articolo.',
      'Il Suo rimborso del {percent}% del prezzo è in corso, e l’articolo resta a Lei.',
    ],
    confirmFullAmount: [
      'Stiamo avviando il Suo rimborso completo di {amount}; non deve rispedire nulla.',
      'Il Suo rimborso completo di {amount} è in corso, senza reso.',
    ],
    confirmFull: [
      'Stiamo avviando il Suo rimborso completo; non deve rispedire nulla.',
      'Il Suo rimborso completo è in corso, senza reso.',
    ],
    confirmReplacement: [
      'Stiamo preparando il Suo articolo sostitutivo, senza alcun costo.',
      'Il Suo articolo sostitutivo è in preparazione e non Le costa nulla.',
    ],
    confirmPart: [
      'Stiamo preparando il pezzo per Lei, senza alcun costo.',
      'Il pezzo è in preparazione e non Le costa nulla.',
    ],
    confirmReturnAmount: [
      'Può restituire l’articolo e ricevere il rimborso completo di {amount}.',
      'Per Lei è possibile il reso con rimborso completo di {amount}.',
    ],
    confirmReturn: [
      'Può restituire l’articolo e ricevere il rimborso completo.',
      'Per Lei è possibile il reso con rimborso completo.',
    ],
    confirmGuidance: ['Lo vediamo volentieri con Lei.', 'Vediamolo insieme.'],
    confirmGeneral: [
      'Abbiamo annotato la Sua richiesta e ce ne stiamo occupando.',
      'La Sua richiesta è stata registrata e ci stiamo lavorando.',
    ],
    promiseRefund: [
      'Amazon lo versa sul Suo metodo di pagamento originario; noi lo emettiamo entro {hours} ore, e la Sua banca può impiegare alcuni giorni per accreditarlo.',
      'Lo emettiamo tramite Amazon entro {hours} ore, sul metodo di pagamento del Suo ordine.',
    ],
    promiseShipped: [
      'La spedizione partirà verso l’indirizzo del Suo ordine entro {hours} ore.',
      'Il pacco parte entro {hours} ore verso l’indirizzo del Suo ordine.',
    ],
    returnHow: [
      'In «I miei ordini» su Amazon scelga l’articolo e poi «Restituisci o sostituisci articoli»; lì Amazon Le mostra ogni passaggio.',
      'Lo avvii per favore in «I miei ordini» su Amazon con «Restituisci o sostituisci articoli».',
    ],
    sorryOnce: ['Ancora una volta, ci dispiace per il disagio.', 'Ci rincresce per il disagio che ha avuto.'],

    followLead: [
      'solo due righe sul Suo ordine {order}.',
      'Le scriviamo brevemente per il Suo ordine {order}.',
    ],
    followAsk: [
      'Va tutto bene adesso con il Suo {product}?',
      'Adesso funziona tutto bene con il Suo {product}?',
    ],
    followHelp: [
      'Se qualcosa ancora non va, risponda semplicemente a questo messaggio e ce ne occuperemo.',
      'Se resta qualche problema, basta una breve risposta e ci penseremo noi.',
    ],
    followSorry: [
      'Ci rincresce per il disagio che ha avuto e La ringraziamo per la pazienza.',
      'Grazie per la Sua pazienza; ci dispiace per il disagio che ha avuto.',
    ],
  },
};
