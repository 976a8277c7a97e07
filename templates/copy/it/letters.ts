import type { Copy } from '../copy.ts';
import { problems } from './problems.ts';

// The buyer is "lei", in small letters as shops write it today. Every sentence begins with a capital, because it may stand anywhere.
// "Il giorno {date}" and "({percent}% …)": a bare article would have to change before 8, 11 and 80 ("l’8", "dell’80%").
export const it: Copy = {
  // With its article and possessive, as after "con": "con il suo ordine", "con la sua lampada da scrivania".
  order: 'il suo ordine',
  space: ' ',
  wrote: { named: 'Il giorno {date} {name} ha scritto:', unnamed: 'Il giorno {date} lei ha scritto:' },
  problems,
  sentences: {
    greeting: ['Buongiorno,'],
    greetingNamed: ['Gentile {name},'],
    signOff: ['Un cordiale saluto,\n{signature}'],
    thanksMessage: [
      'Grazie per il suo messaggio.',
      'Grazie per averci contattato.',
      'Grazie per la segnalazione.',
    ],
    thanksReply: [
      'Grazie per la sua risposta.',
      'Grazie per averci riscritto.',
      'Grazie per l’aggiornamento.',
      'Grazie per la pazienza e per questo messaggio.',
    ],
    thanksPhoto: ['La foto mi è di grande aiuto, grazie.', 'Grazie anche per la nuova foto.'],
    thanksPhotos: ['Le foto mi sono di grande aiuto, grazie.', 'Grazie anche per le nuove foto.'],
    sorryUnknown: ['Mi dispiace che stia avendo problemi con {product}.'],
    correctMe: [
      'Se ho capito male qualcosa, me lo dica pure.',
      'Mi corregga pure, se intendeva un’altra cosa.',
    ],
    sorryAgain: [
      'Mi dispiace che la questione non sia ancora risolta.',
      'Mi dispiace che questo le stia portando via altro tempo.',
      'Mi dispiace per questo disagio in più.',
    ],

    dangerPerson: [
      'Prima di tutto: come state, anche gli animali di casa? Me lo faccia sapere, per favore.',
      'Per favore, mi dica come stanno tutti adesso.',
    ],
    dangerStop: [
      'Per ora le chiedo di non usare più il prodotto, di tenerlo fuori dalla portata di tutti e di non buttarlo via.',
      'Per la sua sicurezza, la prego di non usare il prodotto finché non è tutto risolto.',
    ],
    dangerNext: [
      'Per noi è una priorità: ce ne stiamo occupando e riceverà nostre notizie entro {hours} ore.',
      'Stiamo dedicando a questo tutta la nostra attenzione e le riscriviamo entro {hours} ore.',
    ],

    askWhat: [
      'Può dirmi in una o due frasi che cosa non va?',
      'Che cosa succede di preciso in questo momento?',
    ],
    askPart: [
      'Può dirmi quale pezzo le serve, con la lettera o il numero del manuale, se c’è?',
      'Qual è esattamente il pezzo che le manca?',
    ],
    askLabel: [
      'Può dirmi che cosa c’è scritto sull’etichetta, per esempio misura, modello o numero di articolo?',
      'Che cosa si legge sull’etichetta o sul fondo di quello che ha ricevuto?',
    ],
    askPhoto: [
      'Una foto mi aiuterebbe molto: può semplicemente allegarla alla risposta.',
      'Se può, alleghi per favore una foto alla sua risposta.',
    ],
    askPhotoBeside: [
      'Se per caso ha una foto, ci aiuterebbe a trovare la causa, ma per lei non cambia nulla.',
      'Una foto è gradita, se non le è di disturbo, ma non è necessaria.',
    ],
    askWish: [
      'Come possiamo rimediare nel modo migliore per lei?',
      'Quale soluzione le andrebbe meglio?',
      'Che cosa posso fare adesso per lei?',
    ],
    nextSolution: [
      'Appena ricevo la sua risposta, la ricontatto entro {hours} ore con una soluzione.',
      'Riceverà la nostra proposta entro {hours} ore dalla sua risposta.',
      'Una volta chiarito questo, le scrivo entro {hours} ore con una soluzione.',
    ],
    nextAnswer: [
      'Avrà nostre notizie entro {hours} ore.',
      'Le scrivo al riguardo entro {hours} ore.',
      'La nostra risposta le arriverà entro {hours} ore.',
    ],
    byWhen: [
      'Ho visto per quando Le serve. Se i tempi diventano stretti, mi scriva qui e troviamo un’altra strada.',
      'So che ha una scadenza. Se non si facesse in tempo, basta una risposta e risolviamo in un altro modo.',
    ],
    anyQuestion: [
      'Per qualsiasi altra cosa, basta rispondere a questo messaggio.',
      'Se ha domande, rispondo volentieri.',
      'Se qualcosa non è chiaro, mi scriva pure.',
    ],

    leadChoice: [
      'Ecco che cosa posso fare per lei: quale soluzione preferisce?',
      'Vorrei rimediare il prima possibile. Che cosa preferisce?',
      'Posso rimediare in uno di questi modi:',
    ],
    leadSingle: [
      'Ecco che cosa le propongo:',
      'Per rimediare, le propongo questo:',
      'Per lei posso fare questo:',
    ],
    leadOtherwise: [
      'Se preferisce non fare altre prove, nessun problema:',
      'Se così non si risolve, posso fare quest’altra cosa per lei:',
      'In alternativa, può scegliere questa soluzione:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: [
      'Può tenere l’articolo e riceve un rimborso parziale di {amount} ({percent}% del prezzo).',
    ],
    optionPartial: ['Può tenere l’articolo e riceve un rimborso parziale ({percent}% del prezzo).'],
    optionAmount: ['Può tenere l’articolo, e le rimborsiamo {amount}.'],
    optionFullAmount: ['Un rimborso completo di {amount}, senza dover rispedire nulla.'],
    optionFull: ['Un rimborso completo, senza dover rispedire nulla.'],
    optionReplacement: ['Un prodotto in sostituzione, spedito gratuitamente.'],
    optionPart: ['Il pezzo che le serve, spedito gratuitamente.'],
    optionReturnAmount: [
      'Il reso con rimborso completo di {amount}: su Amazon, in «{orders}», scelga l’articolo e poi «{returns}».',
    ],
    optionReturn: [
      'Il reso con rimborso completo: su Amazon, in «{orders}», scelga l’articolo e poi «{returns}».',
    ],
    optionGuidance: ['Un aiuto con l’utilizzo, passo dopo passo.'],
    howToChoose: [
      'Basta rispondere con il numero.',
      'Mi basta una risposta con il numero.',
      'Mi scriva semplicemente il numero che preferisce.',
    ],
    howToAccept: [
      'Se per lei va bene, mi basta una breve risposta.',
      'Mi dica solo se per lei va bene.',
      'Basta un semplice «sì».',
    ],
    promiseHandled: [
      'Avvio tutto entro {hours} ore dalla sua risposta.',
      'Quello che tocca a noi lo facciamo poi entro {hours} ore.',
      'Dopo la sua risposta ci servono al massimo {hours} ore.',
    ],
    freeChoice: [
      'La scelta è tutta sua, e resta possibile anche il reso con rimborso completo.',
      'Decida pure lei: se preferisce, può anche fare il reso con rimborso completo.',
    ],

    asWished: ['Certo, me ne occupo subito.', 'Faccio proprio come mi chiede.', 'Ci penso io, volentieri.'],
    thanksChoice: [
      'Grazie per avermelo fatto sapere.',
      'Grazie, ho ricevuto la sua scelta.',
      'Grazie per la risposta così rapida.',
    ],
    confirmPartialAmount: [
      'Provvedo al rimborso parziale di {amount} ({percent}% del prezzo), e può tenere l’articolo.',
      'Ci stiamo occupando del suo rimborso parziale di {amount} ({percent}% del prezzo), e l’articolo resta suo.',
    ],
    confirmPartial: [
      'Provvedo a un rimborso parziale ({percent}% del prezzo), e può tenere l’articolo.',
      'Ci stiamo occupando del suo rimborso parziale ({percent}% del prezzo), e l’articolo resta suo.',
    ],
    confirmAmount: [
      'Provvedo al rimborso di {amount}, e può tenere l’articolo.',
      'Ci stiamo occupando del suo rimborso di {amount}, e l’articolo resta suo.',
    ],
    confirmFullAmount: [
      'Provvedo al rimborso completo di {amount}, e non c’è nulla da rispedire.',
      'Ci stiamo occupando del suo rimborso completo di {amount}, e non deve rimandare indietro nulla.',
    ],
    confirmFull: [
      'Provvedo al rimborso completo, e non c’è nulla da rispedire.',
      'Ci stiamo occupando del suo rimborso completo, e non deve rimandare indietro nulla.',
    ],
    confirmReplacement: [
      'Le spedisco gratuitamente un prodotto in sostituzione.',
      'Stiamo preparando la sua sostituzione, che non le costa nulla.',
    ],
    confirmPart: [
      'Le spedisco il pezzo gratuitamente.',
      'Stiamo preparando il pezzo per lei, e non le costa nulla.',
    ],
    confirmReturnAmount: [
      'Può fare il reso con rimborso completo di {amount}.',
      'Il reso va benissimo, con rimborso completo di {amount}.',
    ],
    confirmReturn: [
      'Può fare il reso con rimborso completo.',
      'Il reso va benissimo, con rimborso completo.',
    ],
    confirmGuidance: [
      'La guido volentieri, passo dopo passo.',
      'Vediamo tutto insieme, un passo alla volta.',
    ],
    confirmGeneral: ['Ne ho preso nota e me ne sto occupando.', 'È tutto annotato, e ci sto lavorando.'],
    promiseRefund: [
      'Il rimborso parte entro {hours} ore verso il metodo di pagamento originale; la sua banca può metterci qualche giorno a mostrarlo.',
      'Amazon lo accredita sul metodo di pagamento del suo ordine; noi lo avviamo entro {hours} ore.',
    ],
    promiseShipped: [
      'La spedizione all’indirizzo del suo ordine parte entro {hours} ore.',
      'Il pacco parte per l’indirizzo indicato nell’ordine entro {hours} ore.',
    ],
    returnHow: [
      'Su Amazon, in «{orders}», scelga l’articolo e poi «{returns}»: lì Amazon le mostra ogni passaggio.',
      'Può avviare il reso da «{orders}» su Amazon, con «{returns}».',
    ],
    sorryOnce: [
      'Ancora una volta, mi dispiace per il disagio.',
      'Mi dispiace per i fastidi che tutto questo le ha portato.',
    ],

    comfort: ['Spesso si risolve in pochi minuti.', 'C’è ancora una cosa che spesso aiuta.'],
    leadSteps: [
      'Ecco come si fa:',
      'Provi ancora una volta così, per favore:',
      'In quest’ordine funziona meglio:',
    ],
    step: ['Passaggio {number}: {step}'],
    manualPage: ['Nel manuale lo trova a pagina {page}.'],
    askPoint: [
      'Per indicarle i passaggi giusti: che cosa vede o sente quando prova?',
      'In quale passaggio le cose non vanno più come si aspetta?',
      'Che cosa succede se prova adesso?',
    ],
    ifNotHelped: [
      'Se non si risolve, mi scriva due righe e troviamo un altro modo per rimediare.',
      'Se ancora non funziona, me lo dica e farò qualcos’altro per lei.',
      'Se non è servito, basta una breve risposta e trovo un’altra soluzione.',
    ],

    thanksListing: [
      'Grazie per averci segnalato in che cosa la pagina e il prodotto sono diversi.',
      'Grazie per i dettagli sulla nostra pagina del prodotto.',
      'Grazie per aver trovato il tempo di segnalarcelo.',
    ],
    promiseListing: [
      'Faccio controllare e, dove serve, correggere la pagina del prodotto, perché non capiti a nessun altro.',
      'Ho passato la segnalazione al team che cura la pagina del prodotto.',
      'Stiamo controllando la pagina del prodotto.',
    ],

    thanksGlad: [
      'Mi fa davvero piacere, e grazie per aver dedicato un momento a scriverci.',
      'Che bello sapere che va tutto bene, grazie per avermelo detto.',
    ],
    thanksClose: [
      'Se un giorno le serve qualcosa, risponda pure a questo messaggio.',
      'Per qualsiasi cosa, io sono qui.',
    ],
    thanksQuestion: [
      'Grazie per la sua domanda.',
      'Grazie per avercelo chiesto.',
      'Grazie anche per questa nuova domanda.',
    ],
    lookingInto: [
      'Sto verificando, così da darle una risposta corretta.',
      'Sto controllando anche questo punto.',
      'Prima di risponderle voglio avere la certezza, perciò sto facendo una verifica.',
    ],
    lookingIntoOrder: [
      'Sto controllando il suo ordine.',
      'Sto riguardando ancora una volta il suo ordine.',
      'Sto verificando a che punto è il suo ordine.',
    ],
    returnOpen: [
      'Se preferisce non tenere l’articolo, può fare il reso: su Amazon lo scelga in «{orders}» e poi «{returns}».',
      'È possibile anche il reso, su Amazon, da «{orders}» con «{returns}».',
    ],

    chaseRefund: [
      'Il giorno {date} le abbiamo promesso un rimborso, e mi dispiace che lo stia ancora aspettando.',
    ],
    chaseReplacement: [
      'Il giorno {date} le abbiamo promesso una sostituzione, e mi dispiace che la stia ancora aspettando.',
    ],
    chasePart: [
      'Il giorno {date} le abbiamo promesso il pezzo, e mi dispiace che lo stia ancora aspettando.',
    ],
    chaseReturn: ['Il giorno {date} abbiamo concordato il reso, e mi dispiace che non sia ancora concluso.'],
    chaseReply: [
      'Le abbiamo scritto l’ultima volta il giorno {date}, e mi dispiace che abbia dovuto chiedere di nuovo.',
    ],
    chaseNow: [
      'Sto verificando proprio ora a che punto siamo e glielo faccio sapere entro {hours} ore.',
      'Adesso me ne occupo io, e avrà mie notizie entro {hours} ore.',
    ],

    claimKnown: [
      'Ho visto il suo reclamo su Amazon. Amazon lo sta esaminando, e da parte nostra stiamo fornendo tutto quello che serve.',
      'Il suo reclamo è nelle mani di Amazon, e noi rispondiamo a tutto quello che Amazon ci chiede.',
    ],
    claimNext: ['Nel frattempo non ci serve altro da parte sua.', 'Amazon le farà sapere come si prosegue.'],

    followLead: [
      'Volevo solo sapere se va tutto bene con il suo ordine {order}.',
      'Le scrivo ancora una volta per il suo ordine {order}.',
    ],
    followRefund: ['Le è arrivato il rimborso?', 'Il rimborso le è già stato accreditato?'],
    followReplacement: [
      'Ha ricevuto il prodotto in sostituzione, e va bene?',
      'È tutto a posto con la sostituzione?',
    ],
    followPart: ['Ha ricevuto il pezzo, e si adatta bene?', 'È tutto in ordine con il pezzo?'],
    followReturn: ['Il reso e il rimborso sono andati a buon fine?', 'È andato tutto bene con il reso?'],
    followGuidance: ['Adesso funziona tutto?', 'I passaggi le sono stati d’aiuto?'],
    followGeneral: ['Adesso è tutto a posto?', 'Per lei ora è tutto risolto?'],
    followHelp: [
      'Se c’è ancora qualcosa che non va, risponda a questo messaggio e me ne occupo io.',
      'Se resta qualche problema, basta una breve risposta e ci penso io.',
    ],
    followSorry: [
      'Grazie per la pazienza, e ancora una volta mi dispiace per il disagio.',
      'Mi dispiace di nuovo per il disagio, e la ringrazio per la pazienza.',
    ],
  },
};
