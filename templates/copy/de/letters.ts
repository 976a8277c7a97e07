import type { Copy } from '../copy.ts';

export const de: Copy = {
  product: { titled: 'Artikel „{title}“', untitled: 'Artikel' },
  space: ' ',
  wrote: { named: 'Am {date} schrieb {name}:', unnamed: 'Am {date} schrieben Sie:' },
  sentences: {
    greeting: ['Guten Tag,'],
    greetingNamed: ['Guten Tag {name},'],
    signOff: ['Mit freundlichen Grüßen\n{signature}'],

    thanksMessage: [
      'vielen Dank für Ihre Nachricht.',
      'danke, dass Sie uns schreiben.',
      'vielen Dank, dass Sie sich an uns wenden.',
    ],
    thanksReply: [
      'vielen Dank für Ihre Antwort.',
      'danke für Ihre Rückmeldung.',
      'vielen Dank, dass Sie uns auf dem Laufenden halten.',
      'danke für Ihre Geduld und für diese Nachricht.',
    ],
    sorryMinor: ['Es tut uns leid, dass Ihr {product} nicht ganz so ist, wie er sein sollte.'],
    sorryMajor: ['Es tut uns sehr leid, dass Ihr {product} Sie enttäuscht hat.'],
    sorryAgain: [
      'Wir bedauern, dass Ihr {product} Ihnen weiterhin Probleme bereitet.',
      'Es tut uns leid, dass die Sache für Sie noch nicht erledigt ist.',
      'Es tut uns leid, dass Sie das noch mehr Zeit kostet.',
    ],
    sorryListing: ['Es tut uns leid, dass Ihr {product} nicht dem entspricht, was Sie erwarten durften.'],
    sorryGuidance: ['Es tut uns leid, dass Sie mit Ihrem {product} Schwierigkeiten hatten.'],
    understoodDefectMinor: [
      'Wir haben verstanden, dass er nicht alles tut, was er soll, und möchten das in Ordnung bringen.',
    ],
    understoodDefectMajor: [
      'Wir haben verstanden, dass Sie ihn nicht wie vorgesehen benutzen können, und möchten das in Ordnung bringen.',
    ],
    understoodTransitMinor: [
      'Wir haben verstanden, dass er den Weg zu Ihnen nicht unbeschadet überstanden hat.',
    ],
    understoodTransitMajor: [
      'Wir haben verstanden, dass er beschädigt bei Ihnen angekommen ist und Sie ihn so nicht benutzen können.',
    ],
    understoodWrongItem: [
      'Wir haben verstanden, dass Sie etwas anderes erhalten haben, als Sie bestellt hatten.',
    ],
    understoodListing: ['Wir haben verstanden, dass er von dem abweicht, was unsere Produktseite zeigt.'],
    understoodUnclear: [
      'Wir möchten genau verstehen, was passiert ist, damit wir Ihnen richtig helfen können.',
    ],
    safety: [
      'Bitte benutzen Sie ihn vorerst nicht mehr und bewahren Sie ihn so auf, dass niemand zu Schaden kommen kann; Ihre Sicherheit geht vor.',
      'Bitte lassen Sie ihn zu Ihrer Sicherheit unbenutzt, bis alles geklärt ist.',
    ],
    wantRefund: ['Wir haben notiert, dass Sie Ihr Geld zurückhaben möchten.'],
    wantReplacement: ['Wir haben notiert, dass Sie einen Ersatz wünschen.'],
    wantPart: ['Wir haben notiert, welche Hilfe Sie brauchen: ein Teil, das ihn vervollständigt.'],
    askDefect: [
      'Können Sie uns beschreiben, was bei der Benutzung genau passiert und seit wann?',
      'Was genau passiert jetzt, und was konnten Sie bisher versuchen?',
    ],
    askTransit: [
      'Können Sie uns sagen, welche Teile beschädigt sind und wie das Paket von außen aussah?',
      'Welche Teile davon können Sie so noch benutzen?',
    ],
    askMisuse: [
      'Können Sie uns sagen, bei welchem Schritt es nicht so weitergeht, wie Sie es erwarten?',
      'Was sehen Sie im Moment, und welcher Schritt kam direkt davor?',
    ],
    askListing: [
      'Können Sie uns sagen, in welchem Punkt er am stärksten von Ihren Erwartungen abweicht?',
      'Welcher Unterschied ist für Sie der wichtigste?',
    ],
    askWrongItem: [
      'Können Sie uns sagen, was im Paket war, zum Beispiel den Namen oder die Größe auf dem Etikett?',
      'Was steht auf dem Etikett des Artikels, den Sie erhalten haben?',
    ],
    askUnclear: [
      'Können Sie uns in ein, zwei Sätzen sagen, was damit nicht stimmt?',
      'Was genau dürfen wir für Sie in Ordnung bringen?',
    ],
    askPhoto: [
      'Ein Foto würde uns sehr helfen; Sie können es einfach an Ihre Antwort anhängen.',
      'Wenn es Ihnen möglich ist, hängen Sie bitte ein Foto an Ihre Antwort an.',
    ],
    thanksPhotos: ['Ihre Fotos helfen uns sehr, danke dafür.', 'Vielen Dank auch für die neuen Fotos.'],
    nextSolution: [
      'Sobald wir Ihre Antwort haben, melden wir uns innerhalb von {hours} Stunden mit einer konkreten Lösung.',
      'Unseren Vorschlag erhalten Sie innerhalb von {hours} Stunden nach Ihrer Antwort.',
      'Nach Ihrer Antwort schreiben wir Ihnen innerhalb von {hours} Stunden, wie wir es lösen.',
    ],
    nothingToReturn: ['Zurückschicken müssen Sie vorerst nichts.'],
    notedQuestion: [
      'Wir haben sie aufmerksam gelesen und gehen der Sache jetzt nach.',
      'Wir haben auch Ihre neue Nachricht gelesen und gehen der Sache nach.',
      'Auch diesem Punkt gehen wir nach.',
    ],
    nextAnswer: [
      'Unsere Antwort erhalten Sie innerhalb von {hours} Stunden.',
      'Wir schreiben Ihnen dazu innerhalb von {hours} Stunden.',
      'Innerhalb von {hours} Stunden hören Sie dazu von uns.',
    ],
    productAside: [
      'Falls mit dem Artikel selbst etwas nicht stimmt, sagen Sie es uns bitte hier; wir kümmern uns darum.',
      'Sollte am Artikel selbst etwas nicht in Ordnung sein, schreiben Sie es uns einfach hier.',
    ],

    leadChoice: [
      'Damit Sie am Ende zufrieden sind, wählen Sie bitte, was Ihnen am liebsten ist:',
      'Wir möchten das jetzt in Ordnung bringen; was davon ist Ihnen am liebsten?',
      'Das können wir für Sie tun; Sie haben die Wahl:',
    ],
    leadSingle: [
      'Damit Sie am Ende zufrieden sind, bieten wir Ihnen gern Folgendes an:',
      'Wir möchten das jetzt in Ordnung bringen und können dies für Sie tun:',
      'Das können wir für Sie tun:',
    ],
    leadOtherwise: [
      'Wenn Sie es lieber nicht weiter versuchen möchten, haben Sie auch diese Möglichkeit:',
      'Falls das nicht hilft, haben Sie diese Möglichkeit:',
      'Stattdessen können Sie auch Folgendes wählen:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: [
      'Eine Erstattung von {amount} ({percent} % des Preises), und Sie behalten den Artikel.',
    ],
    optionPartial: ['Eine Erstattung von {percent} % des Preises, und Sie behalten den Artikel.'],
    optionFullAmount: ['Die volle Erstattung von {amount}; zurückschicken müssen Sie nichts.'],
    optionFull: ['Die volle Erstattung; zurückschicken müssen Sie nichts.'],
    optionReplacement: ['Ein kostenloser Ersatz, den wir Ihnen zusenden.'],
    optionPart: ['Das Teil, das Sie brauchen, kostenlos zugesandt.'],
    optionReturnAmount: [
      'Eine Rückgabe mit voller Erstattung von {amount}: Wählen Sie bei Amazon unter „Meine Bestellungen“ den Artikel und dann „Artikel zurücksenden oder ersetzen“.',
    ],
    optionReturn: [
      'Eine Rückgabe mit voller Erstattung: Wählen Sie bei Amazon unter „Meine Bestellungen“ den Artikel und dann „Artikel zurücksenden oder ersetzen“.',
    ],
    optionGuidance: ['Hilfe bei der Einrichtung: Wir gehen sie Schritt für Schritt mit Ihnen durch.'],
    howToChoose: [
      'Antworten Sie einfach mit der Nummer Ihrer Wahl.',
      'Eine Antwort mit der Nummer genügt uns.',
      'Nennen Sie uns einfach die Nummer, die Ihnen lieber ist.',
    ],
    howToAccept: [
      'Wenn Ihnen das recht ist, genügt eine kurze Antwort.',
      'Sagen Sie uns einfach, ob Ihnen das recht ist.',
      'Ein kurzes „Ja“ von Ihnen genügt.',
    ],
    promiseHandled: [
      'Wir erledigen es innerhalb von {hours} Stunden nach Ihrer Antwort.',
      'Danach ist es innerhalb von {hours} Stunden auf dem Weg.',
      'Danach brauchen wir höchstens {hours} Stunden.',
    ],
    freeChoice: [
      'Die Wahl liegt ganz bei Ihnen, und auch eine Rückgabe mit voller Erstattung steht Ihnen weiterhin offen.',
      'Sie entscheiden frei; auch eine Rückgabe mit voller Erstattung bleibt möglich.',
    ],
    askWish: [
      'Welche Lösung wäre Ihnen am liebsten?',
      'Wie können wir das am besten für Sie lösen?',
      'Was dürfen wir jetzt für Sie tun?',
    ],
    anyQuestion: [
      'Wenn Sie dazu eine Frage haben, antworten Sie einfach hier.',
      'Für alles Weitere genügt eine kurze Antwort hier.',
      'Wir sind für Sie da, falls etwas unklar ist.',
    ],

    comfort: ['Meist lässt sich das in wenigen Minuten lösen.', 'Oft hilft noch etwas anderes.'],
    leadSteps: [
      'Bitte versuchen Sie es so:',
      'Bitte gehen Sie diese Schritte noch einmal in Ruhe durch:',
      'In dieser Reihenfolge klappt es am besten:',
    ],
    step: ['Schritt {number}: {step}'],
    manualPage: ['In der Anleitung finden Sie das auf Seite {page}.'],
    askPoint: [
      'Damit wir Ihnen genau die richtigen Schritte nennen können: Was sehen Sie im Moment?',
      'An welcher Stelle geht es nicht so weiter, wie Sie es erwarten?',
      'Was passiert, wenn Sie es jetzt versuchen?',
    ],
    ifNotHelped: [
      'Falls es damit nicht klappt, schreiben Sie uns kurz; dann finden wir gemeinsam eine andere Lösung.',
      'Sollte es immer noch nicht gehen, sagen Sie es uns, und wir gehen einen anderen Weg.',
      'Wenn es dann nicht geht, genügt eine kurze Antwort, und wir finden einen anderen Weg für Sie.',
    ],

    thanksListing: [
      'vielen Dank für den Hinweis, worin sich unsere Produktseite und der Artikel unterscheiden.',
      'danke für die Einzelheiten zu unserer Produktseite.',
      'vielen Dank, dass Sie uns so klar darauf hinweisen.',
    ],
    promiseListing: [
      'Wir lassen die Beschreibung prüfen und berichtigen, damit sie für alle klar ist.',
      'Ihr Hinweis liegt bei der Kollegin, die unsere Produktseite berichtigt.',
      'Die Berichtigung der Seite ist in Arbeit.',
    ],

    thanksChoice: [
      'vielen Dank für Ihre Entscheidung.',
      'danke, dass Sie uns das mitteilen.',
      'vielen Dank, wir haben es notiert.',
    ],
    confirmPartialAmount: [
      'Wir veranlassen jetzt Ihre Erstattung von {amount}, und den Artikel behalten Sie.',
      'Ihre Erstattung von {amount} wird veranlasst, und der Artikel bleibt bei Ihnen.',
    ],
    confirmPartial: [
      'Wir veranlassen jetzt Ihre Erstattung von {percent} % des Preises, und den Artikel behalten Sie.',
      'Ihre Erstattung von {percent} % des Preises wird veranlasst, und der Artikel bleibt bei Ihnen.',
    ],
    confirmFullAmount: [
      'Wir veranlassen jetzt Ihre volle Erstattung von {amount}; zurückschicken müssen Sie nichts.',
      'Ihre volle Erstattung von {amount} wird veranlasst, ohne Rückgabe.',
    ],
    confirmFull: [
      'Wir veranlassen jetzt Ihre volle Erstattung; zurückschicken müssen Sie nichts.',
      'Ihre volle Erstattung wird veranlasst, ohne Rückgabe.',
    ],
    confirmReplacement: [
      'Wir bereiten jetzt Ihren kostenlosen Ersatz vor.',
      'Ihr Ersatz wird vorbereitet und kostet Sie nichts.',
    ],
    confirmPart: [
      'Wir bereiten das Teil jetzt kostenlos für Sie vor.',
      'Das Teil wird für Sie vorbereitet und kostet Sie nichts.',
    ],
    confirmReturnAmount: [
      'Sie können den Artikel zurückgeben und erhalten die vollen {amount} zurück.',
      'Die Rückgabe mit voller Erstattung von {amount} steht Ihnen offen.',
    ],
    confirmReturn: [
      'Sie können den Artikel zurückgeben und erhalten den vollen Preis zurück.',
      'Die Rückgabe mit voller Erstattung steht Ihnen offen.',
    ],
    confirmGuidance: ['Gern gehen wir es mit Ihnen durch.', 'Gehen wir es gemeinsam durch.'],
    confirmGeneral: [
      'Wir haben Ihren Wunsch notiert und kümmern uns jetzt darum.',
      'Ihr Wunsch ist notiert, und wir arbeiten daran.',
    ],
    promiseRefund: [
      'Amazon erstattet den Betrag über Ihre ursprüngliche Zahlungsart; wir veranlassen es innerhalb von {hours} Stunden, und bis Ihre Bank es anzeigt, können einige Tage vergehen.',
      'Wir veranlassen sie über Amazon innerhalb von {hours} Stunden, über die Zahlungsart Ihrer Bestellung.',
    ],
    promiseShipped: [
      'Innerhalb von {hours} Stunden ist die Sendung an die Adresse Ihrer Bestellung unterwegs.',
      'Die Sendung geht innerhalb von {hours} Stunden an die Adresse Ihrer Bestellung ab.',
    ],
    returnHow: [
      'Wählen Sie bei Amazon unter „Meine Bestellungen“ bitte den Artikel und dann „Artikel zurücksenden oder ersetzen“; Amazon zeigt Ihnen dort jeden Schritt.',
      'Bitte beginnen Sie sie bei Amazon unter „Meine Bestellungen“ mit „Artikel zurücksenden oder ersetzen“.',
    ],
    sorryOnce: [
      'Bitte entschuldigen Sie nochmals die Umstände.',
      'Es tut uns leid, dass Ihnen das so viel Mühe gemacht hat.',
    ],

    followLead: [
      'nur eine kurze Nachricht zu Ihrer Bestellung {order}.',
      'wir schreiben Ihnen kurz zu Ihrer Bestellung {order}.',
    ],
    followAsk: [
      'Ist mit Ihrem {product} jetzt alles in Ordnung?',
      'Läuft mit Ihrem {product} jetzt alles gut?',
    ],
    followHelp: [
      'Falls noch etwas nicht stimmt, antworten Sie einfach auf diese Nachricht; wir kümmern uns darum.',
      'Sollte noch etwas nicht in Ordnung sein, genügt eine kurze Antwort, und wir bringen es in Ordnung.',
    ],
    followSorry: [
      'Wir bedauern die Umstände und danken Ihnen für Ihre Geduld.',
      'Danke für Ihre Geduld; bitte entschuldigen Sie die Umstände.',
    ],
  },
};
