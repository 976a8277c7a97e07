import type { Copy } from '../copy.ts';
import { problems } from './problems.ts';

export const de: Copy = {
  // Dative, as after "mit": "mit Ihrer Bestellung", "mit Ihrer Schreibtischlampe", "mit Ihren Vorhängen".
  order: 'Ihrer Bestellung',
  space: ' ',
  wrote: { named: 'Am {date} schrieb {name}:', unnamed: 'Am {date} schrieben Sie:' },
  problems,
  sentences: {
    greeting: ['Guten Tag,'],
    greetingNamed: ['Guten Tag {name},'],
    signOff: ['Freundliche Grüße\n{signature}'],
    // The first sentence after the greeting goes on after its comma and therefore begins with a small letter.
    thanksMessage: [
      'vielen Dank für Ihre Nachricht.',
      'danke, dass Sie sich bei uns melden.',
      'danke, dass Sie uns Bescheid geben.',
    ],
    thanksReply: [
      'vielen Dank für Ihre Antwort.',
      'danke, dass Sie sich noch einmal melden.',
      'danke, dass Sie mich auf dem Laufenden halten.',
      'vielen Dank für Ihre Geduld und für diese Nachricht.',
    ],
    thanksPhoto: ['Ihr Foto hilft mir sehr.', 'Danke auch für das neue Foto.'],
    thanksPhotos: ['Ihre Fotos helfen mir sehr.', 'Danke auch für die neuen Fotos.'],
    sorryUnknown: ['Es tut mir leid, dass Sie mit {product} Ärger haben.'],
    correctMe: [
      'Falls ich etwas falsch verstanden habe, sagen Sie es mir bitte.',
      'Bitte korrigieren Sie mich, wenn Sie etwas anderes meinen.',
    ],
    sorryAgain: [
      'Es tut mir leid, dass die Sache für Sie noch nicht erledigt ist.',
      'Es tut mir leid, dass Sie das noch mehr Zeit kostet.',
      'Die zusätzliche Mühe tut mir leid.',
    ],

    // Begins with the polite form, so that it stands right both after the greeting and at the head of a paragraph.
    dangerPerson: [
      'Das Wichtigste zuerst: Wie geht es Ihnen und allen anderen, auch den Haustieren? Bitte geben Sie mir kurz Bescheid.',
      'Ihnen und allen anderen geht es jetzt hoffentlich gut. Geben Sie mir dazu bitte kurz Bescheid.',
    ],
    dangerStop: [
      'Bitte verwenden Sie den Artikel vorerst nicht mehr, bewahren Sie ihn so auf, dass niemand herankommt, und werfen Sie bitte nichts weg.',
      'Zu Ihrer Sicherheit: Bitte benutzen Sie den Artikel nicht, bis alles geklärt ist.',
    ],
    dangerNext: [
      'Wir gehen der Sache vorrangig nach, und Sie hören innerhalb von {hours} Stunden von uns.',
      'Das nehmen wir sehr ernst, und wir schreiben Ihnen innerhalb von {hours} Stunden wieder.',
    ],

    askWhat: [
      'Können Sie mir in ein, zwei Sätzen schreiben, was damit nicht stimmt?',
      'Was genau ist damit im Moment los?',
    ],
    askPart: [
      'Können Sie mir sagen, welches Teil Sie brauchen, am besten mit dem Buchstaben oder der Nummer aus der Anleitung, falls es dort so etwas gibt?',
      'Welches Teil genau fehlt Ihnen?',
    ],
    askLabel: [
      'Können Sie mir schreiben, was auf dem Etikett steht, zum Beispiel Größe, Modell oder Artikelnummer?',
      'Was steht auf dem Etikett oder auf der Unterseite von dem, was Sie bekommen haben?',
    ],
    askPhoto: [
      'Ein Foto würde mir sehr helfen. Hängen Sie es einfach an Ihre Antwort an.',
      'Wenn es Ihnen möglich ist, schicken Sie bitte mit Ihrer Antwort ein Foto mit.',
    ],
    askPhotoBeside: [
      'Falls Sie ein Foto zur Hand haben, hilft es uns, die Ursache zu finden. Nötig ist es aber nicht.',
      'Ein Foto ist willkommen, wenn es keine Mühe macht, Sie müssen aber keines schicken.',
    ],
    askWish: [
      'Wie können wir das am besten für Sie lösen?',
      'Welche Lösung wäre Ihnen am liebsten?',
      'Was kann ich jetzt für Sie tun?',
    ],
    nextSolution: [
      'Sobald ich Ihre Antwort habe, melde ich mich innerhalb von {hours} Stunden mit einer Lösung.',
      'Unseren Vorschlag bekommen Sie innerhalb von {hours} Stunden nach Ihrer Antwort.',
      'Wenn ich das weiß, schreibe ich Ihnen innerhalb von {hours} Stunden, wie wir es lösen.',
    ],
    nextAnswer: [
      'Sie hören innerhalb von {hours} Stunden von uns.',
      'Ich schreibe Ihnen dazu innerhalb von {hours} Stunden.',
      'Unsere Antwort haben Sie innerhalb von {hours} Stunden.',
    ],
    byWhen: [
      'Ihren Termin habe ich gesehen. Wird es zu knapp, schreiben Sie mir hier, dann finden wir einen anderen Weg.',
      'Ich weiß, dass es eilt. Sollte es zeitlich nicht reichen, genügt eine kurze Antwort, und wir lösen es anders.',
    ],
    anyQuestion: [
      'Wenn noch etwas ist, antworten Sie einfach auf diese Nachricht.',
      'Bei Fragen helfe ich Ihnen gern weiter.',
      'Schreiben Sie einfach zurück, falls etwas unklar ist.',
    ],

    leadChoice: [
      'Das kann ich Ihnen anbieten. Was wäre Ihnen am liebsten?',
      'Damit wir das schnell für Sie lösen: Was passt Ihnen am besten?',
      'Diese Möglichkeiten habe ich für Sie:',
    ],
    leadSingle: [
      'Das kann ich Ihnen anbieten:',
      'Ich möchte das für Sie in Ordnung bringen, und zwar so:',
      'Das kann ich für Sie tun:',
    ],
    leadOtherwise: [
      'Wenn Sie lieber nichts mehr ausprobieren möchten, geht auch das:',
      'Falls das nicht hilft, kann ich stattdessen das für Sie tun:',
      'Sie können sich auch hierfür entscheiden:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: [
      'Eine Teilerstattung von {amount} ({percent} % des Preises), und Sie behalten den Artikel.',
    ],
    optionPartial: ['Eine Teilerstattung von {percent} % des Preises, und Sie behalten den Artikel.'],
    optionAmount: ['Eine Erstattung von {amount}, und Sie behalten den Artikel.'],
    optionFullAmount: ['Eine vollständige Erstattung von {amount}, und Sie müssen nichts zurückschicken.'],
    optionFull: ['Eine vollständige Erstattung, und Sie müssen nichts zurückschicken.'],
    optionReplacement: ['Eine kostenlose Ersatzlieferung.'],
    optionPart: ['Das Teil, das Sie brauchen, kostenlos zugeschickt.'],
    optionReturnAmount: [
      'Eine Rückgabe mit vollständiger Erstattung von {amount}: Wählen Sie bei Amazon unter „{orders}“ den Artikel und dann „{returns}“.',
    ],
    optionReturn: [
      'Eine Rückgabe mit vollständiger Erstattung: Wählen Sie bei Amazon unter „{orders}“ den Artikel und dann „{returns}“.',
    ],
    optionGuidance: ['Hilfe bei der Benutzung, Schritt für Schritt.'],
    howToChoose: [
      'Antworten Sie einfach mit der Nummer.',
      'Eine kurze Antwort mit der Nummer genügt mir.',
      'Schreiben Sie mir einfach, welche Nummer Sie möchten.',
    ],
    howToAccept: [
      'Wenn Ihnen das recht ist, genügt mir eine kurze Antwort.',
      'Sagen Sie mir einfach, ob das für Sie passt.',
      'Ein kurzes „Ja“ genügt.',
    ],
    promiseHandled: [
      'Innerhalb von {hours} Stunden nach Ihrer Antwort bringe ich es auf den Weg.',
      'Was dann bei uns zu tun ist, erledigen wir innerhalb von {hours} Stunden.',
      'Sobald Sie geschrieben haben, brauchen wir höchstens {hours} Stunden.',
    ],
    freeChoice: [
      'Sie entscheiden ganz frei, und auch eine Rückgabe mit vollständiger Erstattung ist weiterhin möglich.',
      'Die Wahl liegt bei Ihnen, und Sie können den Artikel auch nach wie vor gegen vollständige Erstattung zurückgeben.',
    ],

    asWished: [
      'Natürlich, das erledige ich gleich für Sie.',
      'Genau das mache ich für Sie.',
      'Das übernehme ich gern für Sie.',
    ],
    thanksChoice: [
      'danke, dass Sie mir Bescheid geben.',
      'danke, Ihre Wahl ist bei mir angekommen.',
      'danke für Ihre schnelle Antwort.',
    ],
    confirmPartialAmount: [
      'Ich kümmere mich um Ihre Teilerstattung von {amount} ({percent} % des Preises), und Sie behalten den Artikel.',
      'Ihre Teilerstattung von {amount} ({percent} % des Preises) wird vorbereitet, und der Artikel bleibt bei Ihnen.',
    ],
    confirmPartial: [
      'Ich kümmere mich um Ihre Teilerstattung von {percent} % des Preises, und Sie behalten den Artikel.',
      'Ihre Teilerstattung von {percent} % des Preises wird vorbereitet, und der Artikel bleibt bei Ihnen.',
    ],
    confirmAmount: [
      'Ich kümmere mich um Ihre Erstattung von {amount}, und Sie behalten den Artikel.',
      'Ihre Erstattung von {amount} wird vorbereitet, und der Artikel bleibt bei Ihnen.',
    ],
    confirmFullAmount: [
      'Ich kümmere mich um Ihre vollständige Erstattung von {amount}. Zurückschicken müssen Sie nichts.',
      'Ihre vollständige Erstattung von {amount} wird vorbereitet, und Sie müssen nichts zurückschicken.',
    ],
    confirmFull: [
      'Ich kümmere mich um Ihre vollständige Erstattung. Zurückschicken müssen Sie nichts.',
      'Ihre vollständige Erstattung wird vorbereitet, und Sie müssen nichts zurückschicken.',
    ],
    confirmReplacement: [
      'Ich schicke Ihnen kostenlos Ersatz.',
      'Ihre Ersatzlieferung wird vorbereitet und kostet Sie nichts.',
    ],
    confirmPart: [
      'Ich schicke Ihnen das Teil kostenlos zu.',
      'Das Teil wird für Sie vorbereitet und kostet Sie nichts.',
    ],
    confirmReturnAmount: [
      'Sie können den Artikel zurückgeben und bekommen eine vollständige Erstattung von {amount}.',
      'Die Rückgabe mit vollständiger Erstattung von {amount} ist gern möglich.',
    ],
    confirmReturn: [
      'Sie können den Artikel gegen vollständige Erstattung zurückgeben.',
      'Die Rückgabe mit vollständiger Erstattung ist gern möglich.',
    ],
    confirmGuidance: [
      'Ich gehe es gern Schritt für Schritt mit Ihnen durch.',
      'Gehen wir es zusammen durch, Schritt für Schritt.',
    ],
    confirmGeneral: [
      'Das habe ich mir notiert, und ich gehe der Sache jetzt nach.',
      'Das ist notiert, und ich bin dran.',
    ],
    promiseRefund: [
      'Das Geld geht innerhalb von {hours} Stunden über Ihre ursprüngliche Zahlungsart an Sie zurück. Bis Ihre Bank es anzeigt, können einige Tage vergehen.',
      'Amazon zahlt das Geld über die Zahlungsart Ihrer Bestellung aus, und wir veranlassen das innerhalb von {hours} Stunden.',
    ],
    promiseShipped: [
      'Innerhalb von {hours} Stunden ist die Sendung an die Lieferadresse Ihrer Bestellung unterwegs.',
      'Die Sendung verlässt uns innerhalb von {hours} Stunden und geht an die Adresse Ihrer Bestellung.',
    ],
    returnHow: [
      'Wählen Sie dafür bei Amazon unter „{orders}“ den Artikel und dann „{returns}“. Amazon zeigt Ihnen dort jeden Schritt.',
      'Die Rückgabe starten Sie bei Amazon unter „{orders}“ mit „{returns}“.',
    ],
    sorryOnce: [
      'Bitte entschuldigen Sie noch einmal die Umstände.',
      'Es tut mir leid, dass Sie damit solche Mühe hatten.',
    ],

    comfort: ['Oft lässt sich das in wenigen Minuten lösen.', 'Es gibt noch etwas, das oft hilft.'],
    leadSteps: [
      'So geht es:',
      'Bitte versuchen Sie es noch einmal so:',
      'In dieser Reihenfolge klappt es am besten:',
    ],
    step: ['Schritt {number}: {step}'],
    manualPage: ['In der Anleitung steht es auf Seite {page}.'],
    askPoint: [
      'Damit ich Ihnen die richtigen Schritte nennen kann: Was sehen oder hören Sie, wenn Sie es versuchen?',
      'An welcher Stelle geht es nicht mehr so weiter, wie Sie es erwarten?',
      'Was passiert, wenn Sie es jetzt versuchen?',
    ],
    ifNotHelped: [
      'Falls es damit nicht klappt, schreiben Sie mir kurz, dann finden wir eine andere Lösung.',
      'Sollte es immer noch nicht gehen, sagen Sie mir Bescheid, und ich helfe Ihnen auf anderem Weg.',
      'Wenn das nichts bringt, genügt eine kurze Antwort, und ich finde eine andere Lösung für Sie.',
    ],

    thanksListing: [
      'vielen Dank für den Hinweis, dass unsere Produktseite und der Artikel nicht übereinstimmen.',
      'danke für die Einzelheiten zu unserer Produktseite.',
      'danke, dass Sie sich die Zeit nehmen, uns darauf hinzuweisen.',
    ],
    promiseListing: [
      'Ich lasse die Produktseite prüfen und, wo nötig, korrigieren, damit das niemandem sonst passiert.',
      'Ich habe Ihren Hinweis an das Team weitergegeben, das die Produktseite betreut.',
      'Die Produktseite wird gerade geprüft.',
    ],

    thanksGlad: [
      'das freut mich sehr, und danke, dass Sie sich die Zeit nehmen, uns zu schreiben.',
      'schön, dass alles in Ordnung ist, und danke, dass Sie es mir schreiben.',
    ],
    thanksClose: [
      'Wenn Sie einmal etwas brauchen, antworten Sie einfach auf diese Nachricht.',
      'Ich bin für Sie da, falls etwas ist.',
    ],
    thanksQuestion: [
      'vielen Dank für Ihre Frage.',
      'danke, dass Sie nachfragen.',
      'danke für die weitere Frage.',
    ],
    lookingInto: [
      'Ich kläre das gerade für Sie, damit meine Antwort auch stimmt.',
      'Auch diesem Punkt gehe ich nach.',
      'Ich möchte sicher sein, bevor ich antworte, und prüfe es deshalb gerade.',
    ],
    lookingIntoOrder: [
      'Ich sehe mir Ihre Bestellung gerade an.',
      'Ich schaue mir Ihre Bestellung noch einmal an.',
      'Ich kläre gerade, wie es um Ihre Bestellung steht.',
    ],
    returnOpen: [
      'Wenn Sie den Artikel lieber nicht behalten möchten, können Sie ihn zurückgeben: Wählen Sie bei Amazon unter „{orders}“ den Artikel und dann „{returns}“.',
      'Zurückschicken geht auch, bei Amazon unter „{orders}“ mit „{returns}“.',
    ],

    chaseRefund: [
      'Am {date} haben wir Ihnen eine Erstattung zugesagt, und es tut mir leid, dass Sie noch immer darauf warten.',
    ],
    chaseReplacement: [
      'Am {date} haben wir Ihnen eine Ersatzlieferung zugesagt, und es tut mir leid, dass Sie noch immer darauf warten.',
    ],
    chasePart: [
      'Am {date} haben wir Ihnen das Teil zugesagt, und es tut mir leid, dass Sie noch immer darauf warten.',
    ],
    chaseReturn: [
      'Am {date} haben wir die Rückgabe vereinbart, und es tut mir leid, dass sie noch nicht abgeschlossen ist.',
    ],
    chaseReply: [
      'Zuletzt haben wir Ihnen am {date} geschrieben, und es tut mir leid, dass Sie noch einmal nachfragen mussten.',
    ],
    chaseNow: [
      'Ich finde jetzt sofort heraus, wie der Stand ist, und gebe Ihnen innerhalb von {hours} Stunden Bescheid.',
      'Ich kümmere mich jetzt selbst darum, und Sie hören innerhalb von {hours} Stunden von mir.',
    ],

    claimKnown: [
      'Ich habe Ihren Antrag bei Amazon gesehen. Amazon prüft ihn gerade und bekommt von uns alles, was dafür gebraucht wird.',
      'Ihr Antrag liegt bei Amazon, und wir beantworten alles, was Amazon uns dazu fragt.',
    ],
    claimNext: [
      'Für uns müssen Sie in der Zwischenzeit nichts tun.',
      'Amazon teilt Ihnen mit, wie es weitergeht.',
    ],

    followLead: [
      'ich wollte nur kurz nachfragen, ob bei Ihrer Bestellung {order} alles in Ordnung ist.',
      'ich schreibe Ihnen noch einmal wegen Ihrer Bestellung {order}.',
    ],
    followRefund: ['Ist die Erstattung bei Ihnen angekommen?', 'Ist das Geld inzwischen da?'],
    followReplacement: [
      'Ist die Ersatzlieferung angekommen, und passt damit alles?',
      'Ist mit der Ersatzlieferung alles in Ordnung?',
    ],
    followPart: ['Ist das Teil angekommen, und passt es?', 'Ist mit dem Teil alles in Ordnung?'],
    followReturn: [
      'Haben die Rückgabe und die Erstattung gut geklappt?',
      'Ist bei der Rückgabe alles glattgegangen?',
    ],
    followGuidance: ['Klappt jetzt alles bei Ihnen?', 'Haben die Schritte geholfen?'],
    followGeneral: ['Ist jetzt alles zu Ihrer Zufriedenheit?', 'Ist die Sache für Sie jetzt erledigt?'],
    followHelp: [
      'Falls noch etwas nicht stimmt, antworten Sie einfach auf diese Nachricht, dann kümmere ich mich darum.',
      'Sollte noch etwas nicht passen, genügt eine kurze Antwort, und ich nehme mich der Sache an.',
    ],
    followSorry: [
      'Danke für Ihre Geduld, und entschuldigen Sie bitte noch einmal die Umstände.',
      'Es tut mir noch einmal leid, dass Sie solche Umstände hatten, und danke für Ihre Geduld.',
    ],
  },
};
