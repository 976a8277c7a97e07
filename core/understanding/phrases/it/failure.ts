import type { Phrasebook } from '../phrasebook.ts';

/** Italian: what fails: function, breakage, leaks, decay. */
export const FAILURE: Phrasebook = {
  stopped_working: String.raw`
    (?:non|nn|neanche|nemmeno) (?:mi |ci |si |e |ha |mai |piu |ne |lo |la )*(?:funzion\w*|accend\w*|
    parte|partono|va|vanno|carica\w*|risponde\w*|da segni|si accende|si avvia|avvia|reagisce|parla|
    stampa piu|andava)(?: piu| bene| proprio| per niente| affatto| mai)?(?! (?:bene con|d'accord))|
    (?:ha|hanno) (?:gia |subito |improvvisamente |completamente )?(?:smesso|cessato|
    finito) di (?:funzionare|caricare|andare|accendersi|scaldare|girare|riscaldare|raffreddare|
    rispondere|suonare)|ha smesso|si e (?:gia |subito |improvvisamente |completamente )?(?:spento|
    spenta|fulminat\w*|bruciat\w*|guastat\w*|fermat\w*|bloccat\w*|fus[oa])|e (?:mort\w*|andat\w*|
    guast\w*|spent\w*|defunt\w*|fuori uso|ko)|mort\w*|defunt\w*|guasto|guasta|guasti|in panne|
    ha tirato le cuoia|passat\w* a miglior vita|fuori uso|nessun segno di vita|tutto spento|
    andat\w* in tilt|abbandonat\w*(?= dopo)|ci ha lasciat\w*|schermo nero
  `,
  malfunction: String.raw`
    (?:non|nn|a malapena|mai) (?:mi |ci |si |e |lo |la |li |ne |piu |riesc\w* a |riesce a |si riesce a |
    vuole )*(?:scald\w*|riscald\w*|raffredd\w*|chiud\w*|apr\w*|tien\w*|teng\w*|aspir\w*|gir\w*|tagli\w*|
    stamp\w*|conne\w*|colleg\w*|aggancia\w*|blocc\w*|regg\w*|dur\w*|incoll\w*|attacc\w*|aderi\w*|
    attecch\w*|gonfi\w*|legg\w*|riconosc\w*|rileva\w*|misur\w*|pulisc\w*|asciug\w*|esc\w*|eroga\w*|
    sent\w*|suon\w*|ved\w*|fren\w*|avvit\w*|incastr\w*|abbin\w*|sincronizz\w*|associa\w*|mant\w*|
    rest\w*|sta (?:su|ferm\w*|chius\w*|accesa|acceso|dritt\w*)|stanno|fa (?:niente|nulla|il suo|presa|
    effetto|schiuma|contatto)|gira|monta|macin\w*|fruss\w*|frull\w*|segna|regol\w*|scorr\w*|vibra|
    illumin\w*|ricaric\w*|trattien\w*)|si (?:spegn\w*|scolleg\w*|disconnett\w*|blocca\w*|inceppa\w*|
    impalla\w*|surriscald\w*|scarica\w*|riavvia\w*|stacca\w*|allenta\w*|sgonfia\w*|sfila\w*|svita\w*|
    incepp\w*|incanta\w*|apre da\w*|chiude da\w*|muove|muovono|sgancia\w*|disattiva\w*|inchioda\w*)|
    (?:funziona\w*|va|vanno|carica|stampa) (?:male|malissimo|a scatti|a singhiozzo|solo se|solo quando|
    quando vuole|una volta si|a tratti|poco)|malfunzionament\w*|difettos\w* nel|lampeggia\w*|
    sfarfalla\w*|cigola\w*|gracchia\w*|ronza\w*|fischia\w*|vibra (?:troppo|tutto)|balla|ballano|
    traballa\w*|dondola|gratta\w*|rumore (?:strano|fastidioso|assurdo|infernale|insopportabile|forte)|
    rumoros\w*|sputa\w*|perde (?:il segnale|la connessione|colpi|potenza)|falso contatto|
    messaggio di errore|errore|salta la corrente|imprecis\w*|misura\w* (?:sbagliat\w*|a caso)|
    segna (?:sempre|sbagliat\w*|valori)|(?:batteria|autonomia|carica) ~ (?:dura|scarica\w*|poco|minuti|
    ore|pessima|ridicola|niente)|(?:poca|poco|scarsa|scarso|senza|nessuna|manca di|debole|
    pochissima) (?:potenza|aspirazione|forza|suono|volume|pressione|segnale|presa|autonomia|vapore|
    portata|stabilita)|lentissim\w*|troppo lent\w*|un (?:colpo|giorno) si e uno no|bisogna (?:tenere|
    premere|spingere|tirare|ripetere)
  `,
  broke_in_use: String.raw`
    (?:si|s'|mi si|gli si|le si|ci si) ?(?:e |sono |era |erano |sta |stanno )(?:gia |subito |
    tutt[oaie] |completamente |letteralmente |praticamente )*(?:rott\w*|rompend\w*|spezzat\w*|
    strappat\w*|scucit\w*|scollat\w*|staccat\w*|stacca\w*|crepat\w*|piegat\w*|apert\w*|sfilacciat\w*|
    deformat\w*|bucat\w*|sfondat\w*|consumat\w*|disintegrat\w*|smontat\w*|sbriciolat\w*|sgretolat\w*|
    rovinat\w*|scheggiat\w*|sfaldat\w*|sganciat\w*|lacerat\w*|svitat\w*|sgonfiat\w*|scucend\w*|
    scollando|ribaltat\w*)|si (?:rompe|rompono|rompeva|spezza|spezzano|strappa|strappano|scuce|scuciono|
    scolla|scollano|stacca|staccano|sbriciola|sbriciolano|sgretola|sfilaccia|piega|piegano|deforma|
    sfalda|disfa|smonta|sfascia|consuma|sfoglia|scheggia|apre tutt\w*|spela|spelano|screpola|crepa)\w*|
    (?:dopo|in|al|alla|entro|nel giro di|con) (?:solo |soli |sole |appena |meno di |circa |neanche |
    nemmeno |i |le |il |la )*(?:un|una|due|tre|quattro|cinque|sei|poch\w*|prim\w*|second\w*|qualche|
    \d{1,3})[^.!?\n]{0,40}? (?:rott\w*|staccat\w*|scollat\w*|scucit\w*|spezzat\w*|strappat\w*|crepat\w*|
    rompe|stacca|guast\w*|cedut\w*|smesso|bucat\w*)|(?:manico|cerniera|zip|cinturino|cinghia|gancio|
    ruota|rotella|tappo|suola|cucitura|bottone|gamba|maniglia|fibbia|lampo|molla|tracolla|tasto|perno|
    chiusura) ~ (?:rott\w*|staccat\w*|spezzat\w*|cedut\w*|saltat\w*|scucit\w*|scollat\w*|strappat\w*|
    partit\w*|andat\w*)|(?:ha|hanno) ceduto|andat\w* in (?:pezzi|frantumi)|cade a pezzi|cadono a pezzi|
    a pezzi dopo|venut\w* via|viene via|vengono via|lanciat\w* via|saltat\w* via
  `,
  leaks: String.raw`
    perde (?:acqua|aria|liquido|olio|da|dal|dalla|pressione|ovunque)|perdono (?:acqua|aria)|
    perdita d'(?:acqua|aria)|gocciola\w*|sgocciola\w*|cola|colava|colano|trafila|trasuda|fuoriesce|
    fuoriuscita|esce (?:acqua|l'acqua|liquido) (?:da|dal|dalla|sotto)|non (?:e |
    sono )?(?:impermeabil\w*|ermetic\w*|a tenuta|stagn\w*)|entra (?:l')?acqua|infiltra\w*|si sgonfia\w*|
    sgonfi\w*|passa (?:l')?acqua|non tiene (?:l'aria|l'acqua|la pressione)
  `,
  spoiled: String.raw`
    muffa|muffe|ammuffit\w*|scadut\w*|scadenza|data di scadenza|marci\w*|rancid\w*|avariat\w*|
    andat\w* a male|acid[oa]|verm\w*|insett\w*|farfalline|larve|tarme|scarafagg\w*|formiche|puzz\w*|
    cattivo odore|odore ~ (?:chimico|forte|sgradevole|nauseante|insopportabile|muffa|plastica|strano|
    acre|pessimo|terribile)|odora di|sa di (?:muffa|plastica|chimico|vecchio|rancido|niente|stantio)|
    sapore ~ (?:strano|chimico|amaro|orribile|sgradevole|rancido|artificiale|pessimo|cattivo|metallico)|
    immangiabil\w*|imbevibil\w*|stantio|vecchi[oa] e secc\w*|rinsecchit\w*|seccat\w*|non (?:e |
    sono )?fresc\w*|capello dentro|grumi|senza (?:sapore|profumo)|non (?:sa|profuma) di (?:niente|
    nulla)|disgustos\w*|schifos\w*|appassit\w*
  `,
  own_effort: String.raw`
    (?:provat\w*|cambiat\w*|sostituit\w*|testat\w*|resettat\w*) ~ (?:tutto|tutte|tutti|varie?|diversi|
    diverse|altr\w*|prese?|cav\w*|batterie|pile|nuov\w*|volte|telefon\w*|caricator\w*)|(?:seguendo|
    seguit\w*|secondo|come (?:da|dice|scritto)|rispettando) ~ (?:istruzion\w*|manuale|foglietto|
    etichetta|indicazioni|passaggi)|uso normale|con (?:cura|delicatezza|attenzione)|mai caduto|
    pile nuove|(?:usat|indossat|lavat)\w* (?:solo )?(?:una|due|tre) volt[ae]|dal primo giorno|
    fin dall'inizio|da subito|dall'inizio
  `,
  after_time: String.raw`
    (?:dopo|in|al|alla|entro|nel giro di|da|per|a) (?:solo |soli |sole |appena |meno di |circa |
    neanche |nemmeno |i |le |il |la |distanza di |piu di )*(?:un|una|due|tre|quattro|cinque|sei|sette|
    otto|dieci|undici|quindici|poch\w*|prim\w*|second\w*|qualche|paio di|mezz'|mezza|
    \d{1,3}) ?(?:or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|utilizz[oi]|us[oi]|lavagg[io]+|volt[ae]|
    minut[oi]|viagg[io]+|nott[ei]|uscit[ae])|(?:al|alla|dal) (?:primo|prima|secondo|seconda|terzo|
    terza) (?:utilizzo|uso|giorno|lavaggio|volta|settimana|mese|viaggio|notte|tentativo|colpo)|(?:usat|
    indossat|utilizzat)\w* (?:solo )?(?:una|due|tre|poche) volt[ae]|dopo poco|da (?:ieri|lunedi|martedi|
    mercoledi|giovedi|venerdi|sabato|domenica|allora|natale)
  `,
  worked_at_first: String.raw`
    (?:all'inizio|inizialmente|i primi|le prime|prima|fino a|al principio) (?:\w{2,12} ){0,4}(?:bene|
    funzionava\w*|andava\w*|perfett\w*|ok|content\w*|soddisfatt\w*|scaldava|tutto|ottim\w*)|
    (?:funzionava|andava|ha funzionato|era|e andato) (?:\w{2,9} ){0,2}(?:all'inizio|fino|i primi|poi|
    per)|(?:poi|dopo) (?:ha smesso|non|si e|piu)|non \w{3,12} piu|all'improvviso|improvvisamente|
    di colpo|di punto in bianco|da un giorno all'altro
  `,
};
