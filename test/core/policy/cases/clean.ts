import type { Said } from './case.ts';

/** Ordinary answers, full of numbers, dates, names and labels that only look forbidden. */
export const CLEAN: readonly Said[] = [
  ['sv', 'Vi betalar tillbaka 83,70 kr, och du behåller lampan. Artikel 83 är på väg.'],
  [
    'en',
    'Hello Mr. Ford, the pump (model AB-2000.de1, serial 88-2041-7733) left today with UPS, tracking 1Z999AA10123456784.',
  ],
  ['en', 'The image IMG_2041.jpg shows it well.It seems the seal slipped. We ship a new one on 03/14/2025.'],
  ['en', 'Press 1, then 2, then 3 on the keypad. The default PIN is 0000; after the reset the code is 1234.'],
  ['en', 'Open 192.168.1.1 in the browser of your own network to set up the router.'],
  ['en', 'The lamp works from 9.30 a.m. to 5 p.m. with the timer; e.g. set it to 6.45.'],
  [
    'en',
    'Your refund of $1,249.00 was issued on March 3, 2025 at 10:42 and arrives within 3-5 business days.',
  ],
  [
    'en',
    'The parcel goes to our warehouse: Lumafix Ltd., Unit 4, 221 Example Road, London SW1A 1AA. You need not pay for it.',
  ],
  ['en', 'On amazon.com please open Your Orders and choose Return or Replace Items.'],
  ['en', 'The EAN is 4006381333931 and the batch number 2024-118-07.'],
  [
    'en',
    'We have read your message about order 112-4839201-7756314 and are sorry for the noise. Does it start at once or only after some minutes?',
  ],
  ['en', 'The charger delivers 5 V / 2.4 A, 100–240 V~, 50/60 Hz. The cable is 1.5 m long, 3/8" plug.'],
  ['en', 'The label says USB-C PD 3.0, IP67 and HEPA H13. Wash at 30 °C only.'],
  ['en', 'Please rate the noise on a scale from 1 to 10 so that our technician can judge it.'],
  [
    'en',
    'Thank you for the photos! We are sorry about the crack and would like to send you a new bowl, or refund it in full. Which would you prefer?',
  ],
  ['en', 'If you have already changed the filter, please tell us which light is on: red or green?'],
  [
    'en',
    'You wrote: "I will call my bank and leave a bad review unless I get a refund." We understand and have refunded you.',
  ],
  [
    'en',
    '> my mail is jane@example.com and my phone 555-010-4477\nWe have seen your note and will answer here only.',
  ],
  [
    'de',
    'Guten Tag Frau Dr. Weiß, das Paket mit der Sendungsnummer 00340434161094015902 kommt am 18.03.2025 zwischen 9:00 und 12:30 Uhr.',
  ],
  [
    'de',
    'Bitte drücken Sie die Taste 5 Sekunden lang.Danach blinkt die LED zweimal (siehe Seite 12, Abb. 3).',
  ],
  ['de', 'Die Maße betragen 80 x 23,5 x 1,8 cm, das Gewicht 2,4 kg. Die Artikelnummer ist 40771-22.'],
  [
    'de',
    'Rücksendeadresse: Lumafix GmbH, Musterstraße 12, 10115 Berlin. Das Etikett liegt unter „Meine Bestellungen“.',
  ],
  [
    'de',
    'Vielen Dank für Ihre Geduld. Wir haben den Fall mit unserer Werkstatt besprochen und schicken Ihnen ein neues Netzteil.',
  ],
  [
    'de',
    'Wenn die Lampe nach dem Zurücksetzen immer noch flackert, senden Sie uns bitte ein kurzes Video über diese Nachricht.',
  ],
  [
    'de',
    'Sie können wählen: volle Erstattung nach Rücksendung oder 30 % Erstattung, und Sie behalten die Pfanne.',
  ],
  [
    'de',
    'Die Bestellung 302-7714509-8820346 wurde am 12. März versandt. Laut DHL liegt sie seit gestern in der Filiale 508.',
  ],
  [
    'de',
    'Sie schrieben: „Wenn ich mein Geld nicht bekomme, gibt es einen Stern.“ Die Erstattung ist unabhängig davon heute erfolgt.',
  ],
  ['de', 'Der Akku (Li-Ion, 3,7 V, 2.000 mAh) lädt in 4–6 Stunden. Die Firmware 2.4.1 behebt das Blinken.'],
  [
    'fr',
    'Bonjour Monsieur Petit, le colis 6A19384750261 arrivera le 12/03/2025 entre 9 h 30 et 13 h 00. Le modèle est le KX-210.',
  ],
  [
    'fr',
    'Pourriez-vous nous envoyer une photo de l’étiquette ? Le numéro de série commence par SN 4410-2239.',
  ],
  ['fr', 'Le remboursement de 1 249,00 € a été effectué ; comptez 3 à 5 jours ouvrés.'],
  [
    'fr',
    'Vous pouvez garder la lampe avec un remboursement partiel de 15 €, ou la renvoyer et être remboursé en totalité.',
  ],
  [
    'fr',
    'Merci de votre message.Nous sommes désolés pour ce bruit. Est-ce que cela se produit dès le démarrage ?',
  ],
  [
    'fr',
    'Adresse de retour : Lumafix SARL, 12 rue de l’Exemple, 75001 Paris. L’étiquette se trouve dans « Vos commandes ».',
  ],
  [
    'es',
    'Buenos días, Sra. Vega: el paquete PQ4F5A0410887250128014T llegará el 24/03/2025 entre las 9:30 y las 13:00.',
  ],
  ['es', 'Mantenga pulsado el botón 5 segundos. En este punto es normal que el piloto parpadee.'],
  ['es', 'El reembolso de 1.249,00 € ya está hecho; su banco tarda de 3 a 5 días.'],
  [
    'es',
    'Por supuesto, puede elegir: reembolso completo tras la devolución o quedarse con la lámpara y recibir 15 €.',
  ],
  ['es', '¿Podría enviarnos una foto de la etiqueta? El número de serie empieza por SN 4410-2239.'],
  ['it', 'Buongiorno signor Riva, il pacco BRT 084512907733 arriverà il 18/03/2025 tra le 9:30 e le 13:00.'],
  ['it', 'Può scegliere: rimborso completo dopo il reso, oppure tenere la lampada e ricevere 15 €.'],
  ['it', 'Tenga premuto il pulsante per 5 secondi.Il LED lampeggia due volte.'],
  ['it', 'Potrebbe inviarci una foto dell’etichetta? Il numero di serie inizia con SN 4410-2239.'],
  ['nl', 'Beste heer Smit, uw pakket 3SKMDB274918305 komt op 18-03-2025 tussen 9.30 en 13.00 uur.'],
  ['nl', 'U kunt kiezen: volledige terugbetaling na retour, of u houdt de lamp en ontvangt € 15.'],
  ['nl', 'Houd de knop 5 seconden ingedrukt.Daarna knippert het lampje twee keer.'],
  ['nl', 'Kunt u een foto van het etiket sturen? Het serienummer begint met SN 4410-2239.'],
  ['pl', 'Dzień dobry Panie Marku, paczka 620041877305916428730155 dotrze 18.03.2025 między 9:30 a 13:00.'],
  ['pl', 'Może Pan wybrać: pełny zwrot po odesłaniu albo lampa zostaje u Pana i zwracamy 50 zł.'],
  ['pl', 'Proszę przytrzymać przycisk przez 5 sekund.Dioda mignie dwa razy.'],
  ['pl', 'Czy mógłby Pan przesłać zdjęcie etykiety? Numer seryjny zaczyna się od SN 4410-2239.'],
  ['sv', 'Hej Karin, paketet 00373500489530470012 kommer den 18 mars mellan 9.30 och 13.00.'],
  ['sv', 'Du kan välja: full återbetalning efter retur, eller behåll lampan och få 150 kr tillbaka.'],
  ['sv', 'Håll knappen intryckt i 5 sekunder.Lampan blinkar två gånger.'],
  ['sv', 'Kan du skicka en bild på etiketten? Serienumret börjar med SN 4410-2239.'],
  ['pt', 'Boa tarde, Sra. Lopes. A encomenda DA123456789PT chega a 18/03/2025 entre as 9:30 e as 13:00.'],
  ['pt', 'Pode escolher: reembolso total após a devolução, ou ficar com o candeeiro e receber 15 €.'],
  ['pt', 'Mantenha o botão premido durante 5 segundos.O LED pisca duas vezes.'],
  ['pt', 'Poderia enviar uma fotografia da etiqueta? O número de série começa por SN 4410-2239.'],
  ['ja', '田中様、お荷物（伝票番号4412-7083-5596）は3月18日の9時30分～13時にお届け予定です。'],
  ['ja', 'ご返金（全額）または交換のどちらかをお選びください。ご返送は不要です。'],
  ['ja', '電源ボタンを5秒間長押ししてください。ランプが2回点滅します。型番はKX-210です。'],
  ['de', 'Zu Ihrer Bestellung haben wir 482915 Stück auf Lager.'],
  ['en', 'We can tell you that the pump was tested for 482915 cycles.'],
  ['es', 'El hotel gastó 482915 litros con este filtro.'],
  ['ja', '返送先：〒150-0001 東京都渋谷区神宮前1-2-3 ルマフィックス株式会社'],
  ['ja', 'お手数ですが、ラベルの写真をお送りいただけますでしょうか。製造番号はSN 4410-2239から始まります。'],
  ['zh', '您好，新的水泵已于今天寄出，预计3月18日送达。旧的无需寄回。'],
  [
    'tr',
    'Merhaba, yeni pompa bugün yola çıktı ve cuma günü elinize ulaşacak. Eskisini geri göndermenize gerek yok.',
  ],
];
