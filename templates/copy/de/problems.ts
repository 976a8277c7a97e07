import type { Copy } from '../copy.ts';

export const problems: Copy['problems'] = {
  stopped_working: {
    sorry: 'Es tut mir leid, dass der Artikel nicht mehr funktioniert.',
    also: 'Wie ich lese, geht inzwischen gar nichts mehr.',
    again: 'Es tut mir leid, dass Sie den Artikel noch immer nicht wieder benutzen können.',
  },
  malfunction: {
    sorry: 'Es tut mir leid, dass nicht alles so funktioniert, wie es soll.',
    also: 'Auch dass eine der Funktionen Probleme macht, habe ich notiert.',
    again: 'Es tut mir leid, dass noch immer nicht alles richtig funktioniert.',
  },
  dead: {
    sorry: 'Es tut mir sehr leid, dass der Artikel von Anfang an nicht funktioniert hat.',
    also: 'Auch dass sich von Beginn an nichts getan hat, habe ich mir notiert.',
    again: 'Es tut mir leid, dass Sie weiterhin nichts haben, was funktioniert.',
  },
  broke_in_use: {
    sorry: 'Dass beim Benutzen etwas kaputtgegangen ist, ist ärgerlich und tut mir leid.',
    also: 'Auch dass beim Gebrauch etwas kaputtgegangen ist, tut mir leid.',
    again: 'Es tut mir leid, dass Sie noch immer mit etwas Kaputtem dastehen.',
  },
  leaks: {
    sorry: 'Es tut mir leid, dass etwas undicht ist.',
    also: 'Dass etwas ausläuft, habe ich ebenfalls notiert.',
    again: 'Es tut mir leid, dass noch immer etwas undicht ist.',
  },
  spoiled: {
    sorry: 'Es tut mir sehr leid, dass die Ware verdorben war.',
    also: 'Auch dass etwas nicht mehr frisch war, tut mir leid.',
    again: 'Sie haben etwas bekommen, das nicht mehr gut war, und das tut mir leid.',
  },
  workmanship: {
    sorry: 'Es tut mir leid, dass die Verarbeitung nicht so sauber ist, wie sie sein sollte.',
    also: 'Dass die Verarbeitung nicht sauber ist, habe ich mir auch notiert.',
    again: 'Dass Sie sich über die Verarbeitung ärgern, verstehe ich gut, und es tut mir leid.',
  },
  fades_or_shrinks: {
    sorry: 'Wie schade, dass sich die Farbe oder die Form verändert hat. Das tut mir leid.',
    also: 'Dass sich mit dem Waschen oder Benutzen etwas verändert hat, habe ich ebenfalls notiert.',
    again: 'Es tut mir leid, dass nicht alles so geblieben ist wie am ersten Tag.',
  },
  poor_quality: {
    sorry: 'Es tut mir leid, dass die Qualität nicht so ist, wie Sie sie zu Recht erwarten.',
    also: 'Auch dass Ihnen die Qualität nicht genügt, habe ich mir notiert.',
    again: 'Ich kann gut verstehen, dass die Qualität Sie enttäuscht, und das tut mir leid.',
  },
  missing_part: {
    sorry: 'Es tut mir leid, dass beim Auspacken etwas gefehlt hat.',
    also: 'Dass etwas gefehlt hat, habe ich mir ebenfalls notiert.',
    again: 'Es tut mir leid, dass Ihnen noch immer etwas fehlt.',
  },
  damaged_on_arrival: {
    sorry: 'Es tut mir sehr leid, dass der Artikel beschädigt bei Ihnen angekommen ist.',
    also: 'Den Schaden bei der Ankunft habe ich auch notiert.',
    again: 'Dass Sie noch immer nur etwas Beschädigtes haben, tut mir leid.',
  },
  packaging: {
    sorry: 'Es tut mir leid, dass mit der Verpackung etwas nicht in Ordnung war.',
    also: 'Dass nicht gut verpackt war, habe ich ebenfalls notiert.',
    again: 'Es tut mir leid, dass Sie mit der Verpackung solchen Ärger hatten.',
  },
  size_fit: {
    sorry: 'Wie schade, dass die Größe nicht passt. Das tut mir leid.',
    also: 'Und dass die Größe nicht stimmt, habe ich mir auch notiert.',
    again: 'Es tut mir leid, dass Sie die richtige Größe noch nicht haben.',
  },
  not_compatible: {
    sorry: 'Es tut mir leid, dass der Artikel nicht zu dem passt, wofür Sie ihn gekauft haben.',
    also: 'Auch dass bei Ihnen beides nicht zusammenpasst, habe ich notiert.',
    again: 'Es tut mir leid, dass Sie noch immer nichts Passendes haben.',
  },
  less_than_stated: {
    sorry: 'Es tut mir leid, dass Sie weniger bekommen haben, als auf der Produktseite steht.',
    also: 'Dass die Angaben auf der Produktseite nicht erreicht werden, habe ich mir ebenfalls notiert.',
    again: 'Was Sie bekommen haben, reicht nicht an unsere Angaben heran, und das tut mir leid.',
  },
  differs: {
    sorry: 'Es tut mir leid, dass der Artikel nicht so ist, wie ihn die Produktseite zeigt.',
    also: 'Den Unterschied zur Produktseite habe ich auch notiert.',
    again: 'Es tut mir leid, dass Sie etwas anderes bekommen haben, als auf der Seite zu sehen war.',
  },
  other_received: {
    sorry: 'Es tut mir leid, dass nicht das angekommen ist, was Sie bestellt haben.',
    also: 'Dass Sie etwas anderes bekommen haben als bestellt, habe ich mir ebenfalls notiert.',
    again: 'Sie haben noch immer nicht, was Sie bestellt haben, und das tut mir leid.',
  },
  used_before: {
    sorry: 'Es tut mir sehr leid, dass der Artikel nicht neu aussah.',
    also: 'Auch dass der Artikel gebraucht aussah, habe ich mir notiert.',
    again:
      'Etwas Neues zu bestellen und etwas Geöffnetes oder Benutztes zu bekommen, ist ärgerlich und tut mir leid.',
  },
  not_genuine: {
    sorry: 'Es tut mir leid, dass Sie Zweifel haben, ob es sich um ein Original handelt.',
    also: 'Ihre Zweifel an der Echtheit habe ich ebenfalls notiert, und wir nehmen sie ernst.',
    again: 'Es tut mir leid, dass Ihre Zweifel an der Echtheit noch nicht geklärt sind.',
  },
  hard_to_use: {
    sorry: 'Es tut mir leid, dass Ihnen die Benutzung so viel Mühe macht.',
    also: 'Dass die Handhabung umständlich ist, habe ich mir auch notiert.',
    again: 'Wie schade, dass es damit noch immer nicht klappt. Das tut mir leid.',
  },
  taste_smell: {
    sorry:
      'Das klingt unangenehm, und es tut mir leid, dass mit dem Geruch oder dem Geschmack etwas nicht stimmt.',
    also: 'Was Sie zum Geruch oder Geschmack schreiben, habe ich mir ebenfalls notiert.',
    again: 'Dass der Geruch oder der Geschmack Sie weiterhin stört, tut mir leid.',
  },
  weak_performance: {
    sorry: 'Es tut mir leid, dass die Leistung nicht ausreicht.',
    also: 'Auch dass die Leistung zu schwach ist, habe ich notiert.',
    again: 'Dass die Leistung noch immer zu wünschen übrig lässt, tut mir leid.',
  },
  cosmetic: {
    sorry: 'So ein Makel ist ärgerlich, und das tut mir leid.',
    also: 'Den Makel habe ich ebenfalls notiert.',
    again: 'Es tut mir leid, dass nicht alles makellos bei Ihnen angekommen ist.',
  },
  noise: {
    sorry: 'Solche Geräusche gehen auf die Nerven, und das tut mir leid.',
    also: 'Auch die Geräusche habe ich mir notiert.',
    again: 'Es tut mir leid, dass die Geräusche nicht verschwunden sind.',
  },
  overheats: {
    sorry: 'Es tut mir leid, dass der Artikel zu heiß wird.',
    also: 'Dass etwas zu heiß wird, habe ich mir ebenfalls notiert.',
    again: 'Es tut mir leid, dass der Artikel noch immer heißer wird, als er sollte.',
  },
  battery: {
    sorry: 'Es tut mir leid, dass es mit dem Akku oder beim Laden Probleme gibt.',
    also: 'Den Ärger mit dem Akku oder dem Laden habe ich auch notiert.',
    again: 'Es tut mir leid, dass der Akku Sie noch immer im Stich lässt.',
  },
  connection: {
    sorry: 'Es tut mir leid, dass die Verbindung nicht so klappt, wie sie soll.',
    also: 'Auch die Probleme mit der Verbindung habe ich mir notiert.',
    again: 'Dass die Verbindung noch immer nicht richtig zustande kommt, tut mir leid.',
  },
  comes_apart: {
    sorry: 'Es tut mir leid, dass sich etwas gelöst hat.',
    also: 'Dass sich etwas gelockert hat, habe ich ebenfalls notiert.',
    again: 'Es tut mir leid, dass noch immer nicht alles fest zusammenhält.',
  },
  late: {
    sorry: 'Es tut mir leid, dass Sie so lange auf Ihre Bestellung warten mussten.',
    also: 'Auch das lange Warten tut mir leid.',
    again: 'Dass sich das Warten noch weiter hingezogen hat, tut mir leid.',
  },
  price: {
    sorry: 'Es tut mir leid, dass Ihnen der Preis nicht angemessen erscheint.',
    also: 'Was Sie zum Preis schreiben, habe ich mir auch notiert.',
    again: 'Ich habe noch einmal gelesen, was Sie zum Preis schreiben.',
  },
  order_handling: {
    sorry: 'Es tut mir leid, dass bei Ihrer Bestellung nicht alles so gelaufen ist, wie es sollte.',
    also: 'Und auch dass bei der Bestellung selbst nicht alles rundlief, tut mir leid.',
    again: 'Dieser Punkt Ihrer Bestellung ist noch immer offen, und das tut mir leid.',
  },
  allergy_or_injury: {
    sorry: 'Was bei Ihnen passiert ist, tut mir sehr leid.',
    also: 'Und was außerdem bei Ihnen passiert ist, tut mir sehr leid.',
    again: 'Was Sie erlebt haben, tut mir weiterhin sehr leid.',
  },
  vermin_or_foreign_body: {
    sorry: 'Es tut mir sehr leid, dass Sie darin etwas gefunden haben, das nicht hineingehört.',
    also: 'Auch dass etwas dabei war, das da nichts zu suchen hat, habe ich mir notiert.',
    again: 'Es tut mir leid, was Sie darin gefunden haben.',
  },
  vague: {
    sorry: 'Es tut mir leid, dass Sie mit Ihrer Bestellung nicht zufrieden sind.',
    also: 'Dass Sie nicht zufrieden sind, habe ich mir ebenfalls notiert.',
    again: 'Es tut mir leid, dass Sie noch immer nicht zufrieden sind.',
  },
};
