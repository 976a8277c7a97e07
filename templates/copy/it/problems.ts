import type { Copy } from '../copy.ts';

// No sorryPart: an Italian noun needs its article ("della", "dello", "dei"), which the buyer's bare noun does not tell.
export const problems: Copy['problems'] = {
  stopped_working: {
    sorry: 'Mi dispiace sapere che il prodotto ha smesso di funzionare.',
    also: 'Leggo anche che ora non funziona proprio più.',
    again: 'Mi dispiace che il prodotto sia ancora fermo.',
  },
  malfunction: {
    sorry: 'Mi dispiace leggere che il prodotto non funziona come dovrebbe.',
    also: 'Ho visto anche che una delle funzioni non va come dovrebbe.',
    again: 'Mi dispiace che il problema di funzionamento continui.',
  },
  dead: {
    sorry: 'Mi dispiace che il prodotto non abbia mai funzionato da quando è arrivato.',
    also: 'Leggo anche che non ha mai dato segni di vita.',
    again: 'Mi dispiace che il problema non si sia ancora risolto.',
  },
  broke_in_use: {
    sorry: 'Mi dispiace che qualcosa si sia rotto durante l’uso.',
    also: 'Ho preso nota anche della rottura durante l’uso.',
    again: 'Mi dispiace che si ritrovi ancora con un articolo rotto.',
  },
  leaks: {
    sorry: 'Mi dispiace leggere che c’è una perdita.',
    also: 'Ho preso nota anche della perdita.',
    again: 'Vedo che la perdita le dà ancora problemi, e mi dispiace.',
  },
  spoiled: {
    sorry: 'Mi dispiace molto che il prodotto ricevuto fosse andato a male.',
    also: 'Leggo anche che il prodotto non era più fresco.',
    again: 'Mi dispiace che quello che ha ricevuto non fosse più buono.',
  },
  workmanship: {
    sorry: 'Mi dispiace che la lavorazione non sia curata come dovrebbe.',
    also: 'Tengo conto anche delle finiture poco precise.',
    again: 'Mi dispiace per la poca cura che ha notato nella lavorazione.',
  },
  fades_or_shrinks: {
    sorry: 'È un peccato che il prodotto abbia perso il colore o la forma: mi dispiace.',
    also: 'Scrive anche che con i lavaggi o con l’uso qualcosa è cambiato.',
    again: 'Mi dispiace che l’aspetto non sia rimasto quello del primo giorno.',
  },
  poor_quality: {
    sorry: 'Mi dispiace che la qualità non sia quella che aveva tutto il diritto di aspettarsi.',
    also: 'Tengo conto anche del fatto che la qualità non è all’altezza.',
    again: 'Mi dispiace che la qualità sia stata una tale delusione.',
  },
  missing_part: {
    sorry: 'Mi dispiace che nella confezione mancasse qualcosa.',
    also: 'Ho visto anche che mancava qualcosa.',
    again: 'Mi dispiace che non abbia ancora il pezzo mancante.',
  },
  damaged_on_arrival: {
    sorry: 'Mi dispiace molto che il prodotto le sia arrivato danneggiato.',
    also: 'Ho preso nota anche dei danni presenti all’arrivo.',
    again: 'Mi dispiace che sia ancora alle prese con un articolo arrivato danneggiato.',
  },
  packaging: {
    sorry: 'Mi dispiace per come era imballato il suo ordine.',
    also: 'Leggo anche che l’imballaggio lasciava a desiderare.',
    again: 'Mi dispiace che l’imballaggio sia stato una brutta sorpresa.',
  },
  size_fit: {
    sorry: 'Peccato che la misura non sia quella giusta per lei: mi dispiace.',
    also: 'Ho visto anche che la misura non va bene.',
    again: 'Mi dispiace che la misura giusta non le sia ancora arrivata.',
  },
  not_compatible: {
    sorry: 'Mi dispiace che il prodotto non si adatti a quello per cui le serviva.',
    also: 'Scrive anche che non è compatibile con quello che ha già.',
    again: 'Mi dispiace che non abbia ancora qualcosa di compatibile.',
  },
  less_than_stated: {
    sorry: 'Mi dispiace che abbia ricevuto meno di quanto indicato nella pagina del prodotto.',
    also: 'Leggo anche che non si arriva a quanto indica la pagina.',
    again: 'Mi dispiace che quello che ha ricevuto resti al di sotto di quanto indichiamo.',
  },
  differs: {
    sorry: 'Mi dispiace che il prodotto non corrisponda a quanto indicato nella pagina.',
    also: 'Ho preso nota anche delle differenze rispetto alla pagina.',
    again: 'Mi dispiace che abbia ricevuto qualcosa di diverso da quello che aveva visto nella pagina.',
  },
  other_received: {
    sorry: 'Leggo che non le è arrivato quello che aveva ordinato, e mi dispiace.',
    also: 'Scrive anche di aver ricevuto una cosa diversa da quella ordinata.',
    again: 'Sta ancora aspettando quello che ha ordinato, e mi dispiace.',
  },
  used_before: {
    sorry: 'Mi dispiace che il prodotto ricevuto non sembrasse nuovo.',
    also: 'Leggo anche che sembrava già usato.',
    again: 'Mi dispiace che le sia arrivato qualcosa di già aperto o usato.',
  },
  not_genuine: {
    sorry: 'Mi dispiace che quello che ha ricevuto le faccia venire dubbi sull’autenticità.',
    also: 'Ho letto anche i suoi dubbi sull’autenticità, e li prendiamo sul serio.',
    again: 'Mi dispiace che i suoi dubbi sull’autenticità non siano ancora chiariti.',
  },
  hard_to_use: {
    sorry: 'Vedo che l’utilizzo le sta creando difficoltà, e mi dispiace.',
    also: 'Capisco anche che l’uso è poco pratico.',
    again: 'Mi dispiace che l’uso le dia ancora filo da torcere.',
  },
  taste_smell: {
    sorry: 'Mi dispiace per l’odore o il sapore di cui ci scrive.',
    also: 'Scrive anche che l’odore o il sapore non è quello giusto.',
    again: 'Mi dispiace che l’odore o il sapore le dia ancora fastidio.',
  },
  weak_performance: {
    sorry: 'Mi dispiace che il prodotto non renda come dovrebbe.',
    also: 'Tengo conto anche delle prestazioni troppo deboli.',
    again: 'Mi dispiace che il risultato continui a non bastare.',
  },
  cosmetic: {
    sorry: 'Mi dispiace per l’imperfezione che ha notato.',
    also: 'Tengo conto anche dell’imperfezione estetica.',
    again: 'Mi dispiace che ci fosse un segno già all’arrivo.',
  },
  noise: {
    sorry: 'Capisco che il rumore dia fastidio, e mi dispiace.',
    also: 'Ho preso nota anche del rumore.',
    again: 'Purtroppo il rumore non è ancora sparito, e mi dispiace.',
  },
  overheats: {
    sorry: 'Mi dispiace leggere che il prodotto si scalda troppo.',
    also: 'Ho visto anche che si scalda più del dovuto.',
    again: 'Mi dispiace che il calore sia ancora più forte di quanto dovrebbe.',
  },
  battery: {
    sorry: 'Mi dispiace che la batteria non funzioni come dovrebbe.',
    also: 'Ho letto anche dei problemi di batteria o di ricarica.',
    again: 'Vedo che la batteria continua a darle noie, e mi dispiace.',
  },
  connection: {
    sorry: 'Mi dispiace che la connessione non funzioni come dovrebbe.',
    also: 'Ho letto anche delle difficoltà di connessione.',
    again: 'Mi dispiace che il collegamento ancora non riesca come dovrebbe.',
  },
  comes_apart: {
    sorry: 'Mi dispiace leggere che qualcosa si sta staccando.',
    also: 'Scrive anche che qualcosa si è allentato.',
    again: 'Mi dispiace che le parti non restino unite.',
  },
  late: {
    sorry: 'Ha dovuto aspettare davvero tanto il suo ordine, e mi dispiace.',
    also: 'Mi dispiace anche per la lunga attesa.',
    again: 'L’attesa si è allungata ancora, e mi dispiace.',
  },
  price: {
    sorry: 'Capisco che il prezzo non le sembri giusto, e mi dispiace.',
    also: 'Ho letto anche quello che scrive sul prezzo.',
    again: 'Ho riletto quello che ci ha scritto sul prezzo.',
  },
  order_handling: {
    sorry: 'Mi dispiace che con il suo ordine non sia andato tutto come doveva.',
    also: 'Mi dispiace anche per come è stato gestito il suo ordine.',
    again: 'Mi dispiace che questo punto del suo ordine sia ancora in sospeso.',
  },
  allergy_or_injury: {
    sorry: 'Mi dispiace moltissimo leggere quello che è successo.',
    also: 'Mi dispiace molto anche per quello che è successo.',
    again: 'Mi dispiace ancora moltissimo per quello che le è capitato.',
  },
  vermin_or_foreign_body: {
    sorry: 'Mi dispiace molto che abbia trovato qualcosa che non doveva esserci.',
    also: 'Leggo anche che dentro c’era qualcosa di estraneo.',
    again: 'Mi dispiace per quello che ha trovato nel prodotto.',
  },
  vague: {
    sorry: 'Vedo che il suo ordine non la soddisfa, e mi dispiace.',
    also: 'Capisco anche che l’acquisto non la soddisfa.',
    again: 'Mi dispiace che il suo ordine continui a non convincerla.',
  },
};
