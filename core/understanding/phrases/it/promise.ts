import type { Phrasebook } from '../phrasebook.ts';

/** Italian: what was promised, and what came instead. */
export const PROMISE: Phrasebook = {
  listing_said: String.raw`
    (?:come|da|rispetto|secondo|nella|nelle|nell'|sulla|conforme|corrispond\w*|alla|dalla|dalle|in|
    diversa?|diversi) ~ (?:foto|descrizion\w*|immagin\w*|annunci\w*|inserzion\w*|scheda|pubblicizz\w*|
    descritt\w*|indicat\w*|dichiarat\w*|pubblicat\w*|titolo|specifich\w*|promess\w*|sito|mostrat\w*|
    raffigurat\w*|pagina)|(?:foto|descrizion\w*|immagin\w*|annunci\w*|inserzion\w*|scheda|titolo|pagina|
    pubblicita|venditore|misure) ~ (?:dice\w*|diceva\w*|ingann\w*|fals\w*|sbagliat\w*|indica\w*|
    mostra\w*|parla\w*|promett\w*|errat\w*|mente|mentono|c'e scritto|riporta\w*|non (?:corrispond\w*|
    veritier\w*|e ver\w*|coincid\w*|rispecchia\w*)|fuorviant\w*|garanti\w*|assicura\w*)|non (?:e |
    sono )?(?:\w{2,9} )?(?:come|conform\w*|corrispond\w*|rispecchia\w*|veritier\w*)|ingannevol\w*|
    ingann\w*|fuorviant\w*|pubblicita falsa|dichiarat\w*|spacciat\w* per|vendut\w* come|
    pubblicizzat\w* come|promett\w*|promess\w*|dovrebbe (?:essere|avere|fare|misurare|contenere)|
    doveva (?:essere|avere)|in teoria|sulla carta|c'(?:e|era) scritto|diceva\w*|per modo di dire
  `,
  differs: String.raw`
    (?:colore|colori|tonalita|taglia|misura|materiale|tessuto|modello|forma|fantasia|dimension\w*|
    disegno|finitura) ~ (?:divers\w*|non (?:e|sono|corrispond\w*|coincid\w*)|altr\w*|piu (?:scur|chiar|
    spent|picco)\w*|non c'entra|tutt'altr\w*|sbagliat\w* rispetto|completamente)|(?:molto |
    completamente |totalmente |del tutto |leggermente |ben )?(?:divers\w*|piu (?:scur|chiar|spent|
    piccol|cort|sottil|smort|strett)\w*)(?: da| dal| dalla| di| del| rispetto)|non (?:e|
    sono) (?:affatto |per niente |assolutamente )?(?:vera? |vero |puro |di |in )*(?:pelle|legno|cotone|
    lana|metallo|acciaio|seta|vetro|lino|inox|bambu|impermeabil\w*|argento|oro|ceramica|cuoio|velluto)|
    e (?:solo |tutta |tutto |semplice )*(?:plastica|poliestere|ecopelle|finta pelle|similpelle|
    sintetic\w*|truciolato|acrilico|cartone|lamiera)|(?:invece di|al posto di|anziche) (?:pelle|legno|
    cotone|metallo|acciaio|vetro|\d)|nulla a che (?:vedere|fare)|niente a che (?:vedere|fare)|
    tutt'altra cosa|tutt'altro|non (?:e|era) (?:quello|cio|come) (?:che )?(?:mi aspettavo|pensavo|
    credevo|speravo)|dal vivo|nella realta|mi aspettavo (?:altro|un|una|qualcosa|molto)
  `,
  size_fit: String.raw`
    (?:troppo|molto|decisamente|davvero|un po'|leggermente|eccessivamente|estremamente) (?:piccol|grand|
    strett|larg|cort|lung|bass|alt|stretti|pesant|ingombrant|attillat|abbondant)\w*|(?:veste|vestono|
    calza|calzano|taglia|taglie|vestibilita|misura|misure|numero) ~ (?:piccol\w*|grand\w*|strett\w*|
    larg\w*|cort\w*|sbagliat\w*|non (?:corrispond\w*|e|va|sono)|minuscol\w*|in meno|in piu|fals\w*|male|
    bambin\w*|errat\w*|scars\w*)|non (?:mi |ci |gli |le |vi )?(?:entra\w*|va(?: bene)?|vanno|sta|stanno|
    calza\w*|veste\w*|passa\w*|si adatta\w*|copre\w*|arriva\w* a)(?! (?:a casa|l'ho))|piu (?:piccol|
    cort|strett|grand|sottil|bass|larg)\w* (?:di|del|della|rispetto)|minuscol\w*|enorme|microscopic\w*|
    da (?:bambin\w*|bambola|nano|puffi)|una taglia in (?:meno|piu)|misura (?:solo|in realta|realmente|
    effettiva|\d)|misurat\w*|dimensioni ~ (?:sbagliat\w*|divers\w*|ridott\w*|errat\w*|inferior\w*|non)|
    mezzo numero|due taglie
  `,
  not_compatible: String.raw`
    (?:non (?:e |sono )?|in)compatibil\w*|incompatibil\w*|non (?:supporta|legge|riconosce|
    viene riconosciut\w*|e adatt\w*|si adatta|si aggancia|entra|va|si monta|combacia|funziona) (?:a|al|
    alla|con|per|su|sul|sulla|nel|nella|il|la|i|le)|non e universale|attacco ~ (?:divers\w*|sbagliat\w*|
    non)|spina (?:inglese|americana|cinese|non|diversa)|non ha (?:il )?(?:wifi|bluetooth|usb)|
    (?:istruzioni|menu|app) (?:solo )?in (?:inglese|cinese|tedesco)|non adatt\w*|inadatt\w*
  `,
  less_than_stated: String.raw`
    (?:solo|soltanto|appena|neanche|invece di|anziche|al posto di|in realta|nemmeno|effettiv\w*|
    ne (?:segna|misura|fa|pesa)) (?:\d{1,5}(?:[.,]\d{1,3})? ?(?:%|g|gr|grammi|kg|ml|l|litri|cm|mm|m|
    metri|pollici|watt|w|mah|gb|tb|pezzi|lumen|gradi|ore|h|db)|la meta|meta|\d{1,5})|\d{1,5} ?(?:g|gr|
    kg|ml|cl|l|cm|mm|m|w|mah|gb|pezzi)? (?:invece (?:di|dei|delle|che)|anziche|e non|al posto (?:di|
    dei)|contro i) ~ \d{1,5}|mezz[oa] (?:vuot\w*|pien\w*)|(?:a|per) meta|non (?:e |era )?(?:pien\w*|
    riempit\w*)|meno (?:quantita|contenuto|peso|pezzi|del dichiarato|di quanto|di quello)|
    quantita ~ (?:inferior\w*|minor\w*|ridicol\w*|scars\w*)
  `,
  other_received: String.raw`
    (?:altr[oa]|sbagliat\w*|errat\w*|divers\w*) (?:articolo|prodotto|modello|colore|taglia|misura|cosa|
    ordine|versione|libro|oggetto|paio|pezzo)? ?(?:mi |che |e |ho |hanno |avete |era |
    ci )*(?:arrivat\w*|ricevut\w*|mandat\w*|inviat\w*|consegnat\w*|spedit\w*)|(?:articolo|prodotto|
    modello|colore|taglia|misura|ordine|libro|pezzo|versione|numero) (?:\w{2,5} )?(?:sbagliat\w*|
    errat\w*|non corrett\w*|divers\w* da (?:quello|quella) (?:ordinat|acquistat|richiest)\w*)|
    (?:arrivat|ricevut|mandat|inviat|consegnat|spedit|recapitat)\w* (?:mi |un |una |il |la |l'|invece |
    degli |delle |in |di |per )*(?:altr[oaie]|sbagliat\w*|divers\w*|errat\w*|tutt'altr\w*|
    qualcos'altro)|(?:ordinat|comprat|acquistat|richiest|sceltn?|scelt|pres|chiest|volev|aspettav|
    pagat)\w*[^.!?\n]{1,60}?(?:arrivat|ricevut|mandat|inviat|consegnat|spedit|mi arriva|trovat|
    dentro c'era|era)\w*|(?:arrivat|ricevut|mandat|inviat|consegnat|spedit|mi arriva|
    dentro c'era)\w*[^.!?\n]{1,50}?(?:invece (?:di|che|del|della)|al posto|anziche|ordinat|
    avevo (?:chiesto|preso|scelto|comprato))\w*|non (?:e|era|sono) (?:quello|quella|cio|il|la|l'|
    quelli) (?:\w{3,10} )?(?:che )?(?:ho |avevo |abbiamo )?(?:ordin\w*|compr\w*|acquist\w*|chiest\w*|
    scelt\w*)|(?:avete|hanno|vi siete) (?:sbagliat\w*|scambiat\w*|confus\w*)|scambi\w* (?:di|di persona|
    articol\w*|pacc\w*)|errore (?:di|nella|nell'|nel) (?:spedizione|invio|ordine|articolo|prodotto|
    consegna|taglia)|(?:mandate|inviate|mandatemi|voglio) (?:quello|quella) (?:giust\w*|corrett\w*)|
    di un'altra persona|un altro cliente|mi (?:e|sono) arrivat\w* (?:un|una) \w{4,12} di
  `,
  used_before: String.raw`
    (?:usat[oaie]|di seconda mano|seconda mano|ricondizionat\w*|rigenerat\w*|riconfezionat\w*|
    reso di (?:un )?altr\w*)|(?:gia|chiaramente|palesemente|evidentemente) (?:stat\w* )?(?:usat\w*|
    apert\w*|utilizzat\w*|indossat\w*|provat\w*|registrat\w*|attivat\w*|montat\w*|aperta)|(?:segni|
    tracce) (?:di|d') ?(?:usura|utilizzo|uso)|non (?:e|era|sembra|sono) (?:affatto |
    per niente )?(?:nuov\w*|integr\w*)|sigill\w* ~ (?:rott\w*|apert\w*|mancant\w*|strappat\w*|
    manomess\w*|tolto)|senza sigill\w*|non sigillat\w*|impronte|ditate|capelli (?:dentro|sopra|nel)|
    peli di|dati di (?:un|qualcun)|account di|macchie di (?:trucco|fondotinta|cibo|sudore)|
    proprietario precedente|precedente proprietario|di un altro (?:cliente|utente)
  `,
  not_genuine: String.raw`
    contraffatt\w*|contraffazion\w*|tarocc\w*|patacca|imitazion\w*|fals[oi](?! (?:contatto|allarme))|
    falsa(?! pubblicita)|replica|copia(?! e incolla)|fake|non (?:e|sono|
    sembra\w*) (?:\w{2,9} )?(?:original\w*|autentic\w*|ver[oaie])|non original\w*|clone|
    numero di serie ~ (?:inesistent\w*|non|fals\w*)
  `,
};
