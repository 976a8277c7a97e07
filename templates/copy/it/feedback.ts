import type { FeedbackCopy } from '../feedback-copy.ts';

export const it: FeedbackCopy = {
  thanks: 'Grazie per il Suo riscontro.',
  sorryDefect: 'Ci dispiace che il prodotto non abbia funzionato come dovrebbe.',
  sorryTransit: 'Ci dispiace che il prodotto sia arrivato danneggiato.',
  sorryMisuse: 'Ci dispiace che i primi passi siano stati più difficili del dovuto.',
  sorryListing:
    'Ci dispiace che il prodotto non corrispondesse a quanto la nostra pagina lasciava intendere.',
  sorryWrongItem: 'Ci dispiace che sia stato spedito l’articolo sbagliato.',
  sorryOther: 'Ci dispiace che la Sua esperienza non sia stata buona.',
  doneRefund: 'Il rimborso è stato disposto tramite Amazon.',
  doneReplacement: 'Un articolo sostitutivo è stato spedito gratuitamente.',
  donePart: 'Il pezzo necessario è stato spedito gratuitamente.',
  doneReturn: 'Il prodotto può essere reso con rimborso completo.',
  doneGuidance: 'Abbiamo spiegato ogni passaggio nei messaggi di Amazon.',
  doneContact: 'Le abbiamo scritto nei messaggi di Amazon per rimediare.',
  betterDefect: 'Il nostro controllo qualità ne sta cercando la causa.',
  betterTransit: 'Stiamo rivedendo l’imballaggio di questo prodotto.',
  betterMisuse: 'Stiamo rendendo più chiare le istruzioni.',
  betterListing: 'La pagina del prodotto è in fase di verifica e correzione.',
  betterWrongItem: 'Stiamo controllando come gli ordini vengono preparati ed etichettati.',
  betterOther: 'Stiamo valutando che cosa possiamo migliorare.',
  open: 'Chi ha bisogno di aiuto può contattarci da «I miei ordini» su Amazon; rispondiamo entro {hours} ore.',
  sign: '{signature}',
};
