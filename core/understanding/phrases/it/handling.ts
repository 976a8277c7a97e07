import type { Phrasebook } from '../phrasebook.ts';

/** Italian: handling, delivery, opinion, weight. */
export const HANDLING: Phrasebook = {
  asks_how: `
    come (?:si|faccio|posso|devo|lo|la|mai|funziona|va|bisogna|fare)|cosa (?:devo|posso|sbaglio|
    sto sbagliando|faccio)|(?:sbaglio|sto sbagliando) (?:qualcosa|io)|e normale(?: che)?|c'e (?:un|una|
    qualche) (?:trucco|modo|ordine|video|guida|impostazione|tasto|sequenza)|(?:potete|potreste|puo|
    potrebbe|sapete) (?:dirmi|spiegarmi|aiutarmi|indicarmi)|non (?:so|capisco|riesco a capire) (?:come|
    quale|dove|perche|cosa)|qualcuno (?:sa|puo)|quale (?:tasto|pulsante|modalita|programma|lato|verso|
    ordine)|bisogna|si deve|devo (?:prima|per forza)|dipende da me|sono io
  `,
  own_way: String.raw`
    (?:l'ho|li ho|le ho|ho|abbiamo|mio marito|mia moglie|lo|
    la) (?:\w{2,10} ){0,3}[^.!?\n]{0,40}?(?:lavastoviglie|microonde|asciugatrice|lavatrice|in forno|
    acqua (?:bollente|del rubinetto|calda)|candeggina|aceto|senza (?:leggere|acqua|filtro|togliere|il|
    la)|al sole|fuori|a 60|a 90|al posto|invece|perche costa\w*|per (?:risparmiare|non|fare prima|
    evitare)|al contrario|sottosopra|a occhio)|(?:non|senza|mai) (?:\w{2,4} )?(?:leggere|letto|seguire|
    seguito|guardato|guardare|aperto|aver letto) (?:\w{2,5} )?(?:istruzion\w*|manuale|libretto|
    foglietto|foglio|etichetta|guida|passaggi)|(?:istruzioni|manuale|libretto|foglietto) ~ (?:buttat\w*|
    non (?:l'ho|le ho|lett\w*)|perso|perse|cestino|mai lett\w*)|chi legge|(?:bluetooth|gps|posizione|
    localizzazione|wifi) ~ (?:spent\w*|disattivat\w*|disabilitat\w*|tolt\w*)|5 ?ghz|(?:mio|un|
    altro) (?:\w{3,9} )?(?:caricatore|caricabatterie|cavo|alimentatore) (?:vecchio|di|del|che avevo)|
    (?:pellicola|linguetta|plastica|protezione|adesivo|fermo) ~ (?:non (?:tolt\w*|l'ho)|lasciat\w*|
    ancora|sopra)|al contrario|alla rovescia|a testa in giu|colpa mia|errore mio|mio errore|
    forse (?:sono io|ho|sbaglio|avrei|dovevo)|(?:acqua|carta|etichette|sapone|detersivo|
    olio) (?:del rubinetto|normal\w*|comun\w*|di casa|per piatti)|perche costa\w* (?:meno|la meta|poco)|
    per risparmiare|(?:l'ho|me ne sono) (?:scoperto|accort\w*) (?:ieri|oggi|dopo|solo)
  `,
  hard_to_use: String.raw`
    (?:istruzion\w*|manual\w*|montaggio|installazione|app|applicazione|configurazione|menu|utilizzo|
    assemblaggio) ~ (?:incomprensibil\w*|complicat\w*|difficil\w*|in cinese|in inglese|confus\w*|
    poco chiar\w*|non (?:si capisc\w*|chiar\w*)|macchinos\w*|pessim\w*|inutil\w*|tradott\w* male|
    un incubo|assurd\w*|scars\w*|impossibil\w*|inesistent\w*)|(?:molto |troppo |
    davvero )?(?:complicat\w*|difficil\w*|macchinos\w*|scomod\w*|laborios\w*|poco intuitiv\w*|
    impossibil\w*) (?:da|di) (?:usare|montare|installare|capire|pulire|aprire|configurare|utilizzare|
    regolare|assemblare)|non (?:si capisce|ci capisco|riesco a (?:montar|configurar|impostar|collegar|
    capire|usar)\w*)|(?:dobbiamo|devo|bisogna|tocca) (?:impazzire|diventare matti|litigare)|
    poco intuitiv\w*
  `,
  late: String.raw`
    (?:consegna|spedizione|pacco|ordine|corriere|tempi) ~ (?:in ritardo|tard\w*|ritard\w*|lent\w*|
    lunghissim\w*|mai|pers\w*|smarrit\w*|non (?:e |ancora |rispettat\w*)*(?:arrivat\w*|consegnat\w*)?|
    ferm\w*|bloccat\w*|vicin[oi]|settimane)|ritard\w*|(?:ancora|mai|tuttora) (?:non )?(?:arrivat\w*|
    ricevut\w*|consegnat\w*|in attesa|nulla|niente)|non (?:e ancora |e mai |l'ho ancora |
    ho ancora )(?:arrivat\w*|ricevut\w*|consegnat\w*)|(?:aspett|attend)\w* (?:da|ancora|piu|per|
    settimane|giorni|due|tre)|dov'e il mio|dove e il|tracciament\w*|tracking|corriere (?!ha buttato)|
    data di consegna|arrivato (?:tardi|in ritardo|dopo)|indirizzo di consegna
  `,
  price: String.raw`
    (?:troppo |molto |un po' )?(?:car[oaie]|carissim\w*|costos\w*)|(?:prezzo|costo) ~ (?:alto|elevato|
    eccessivo|esagerato|sceso|calato|abbassat\w*|assurdo|spropositat\w*|gonfiat\w*|piu basso|
    aumentat\w*)|(?:meno car\w*|a meno|piu economic\w*|costa\w* meno|a prezzo inferiore) ~ (?:altrove|
    da|su|al|nel|negozio|supermercato)|(?:spese|costi) di (?:spedizione|reso|restituzione|dogana)|
    rapporto qualita[- /]?prezzo|qualita[- /]prezzo|sconto (?:non|applicat\w*)|buono sconto|coupon|
    \d+ ?(?:€|euro) in (?:meno|piu)|soldi in piu
  `,
  service: String.raw`
    (?:servizio clienti|assistenza|venditore|supporto|call center|operator\w*|servizio|corriere|
    garanzia) ~ (?:non (?:rispond\w*|risolv\w*|aiut\w*|si fa)|pessim\w*|inesistent\w*|scortes\w*|
    maleducat\w*|nessuna|assent\w*|scadent\w*|ignor\w*|vergognos\w*|incompetent\w*|sparit\w*|copia|
    rifiut\w*|zero|scars\w*)|(?:nessuna|senza|mai avuto|zero) (?:risposta|riscontro|assistenza)|
    nessuno (?:risponde|mi ha)|non (?:rispondono|mi rispondono|risponde nessuno)|copia e incolla|
    mail (?:senza|ignorat\w*)|maleducat\w*|scortes\w*
  `,
  order_handling: String.raw`
    annull\w*|disdir\w*|disdett\w*|fattura (?:con|per|elettronica|non|intestata)|fattura|partita iva|
    iva|per (?:errore|sbaglio)|doppio (?:ordine|addebito|acquisto)|due volte|addebitat\w* (?:due|
    doppio)|cambiat\w* idea|ripensat\w*|ripensamento|non mi serve(?: piu)?|non serve piu|
    indirizzo (?:sbagliat\w*|errat\w*)|cambiare (?:l')?indirizzo|etichetta (?:di|del|per il) reso|
    spese di reso|confezione regalo|pacco regalo|recesso|ho sbagliato (?:a ordinare|taglia|ordine|
    modello)|addebit\w*|non (?:mi|le|gli) piac\w*|(?:ne )?avevo gia|ne aveva gia
  `,
  praise: String.raw`
    perfett\w*|ottim\w*|eccellent\w*|fantastic\w*|stupend\w*|bellissim\w*|soddisfatt\w* (?:di|del|dell)|
    molto (?:bene|bell\w*|buon\w*|soddisfatt\w*|content\w*|comod\w*|util\w*|carin\w*)|buona qualita|
    buon prodotto|bel prodotto|consigliat\w*|lo consiglio|tutto (?:ok|bene|perfetto|a posto)|
    funziona (?:bene|benissimo|perfettamente|alla grande|a meraviglia|ottimamente)|va (?:bene|benissimo|
    alla grande)|una meraviglia|adoro|mi piace|nulla da (?:dire|ridire|eccepire)|niente da (?:dire|
    ridire)|contentissim\w*
  `,
  presale: String.raw`
    (?:prima di (?:acquistare|comprare|ordinare)|(?:vorrei|voglio|sto pensando di|
    sono interessat\w* a) (?:acquist\w*|compr\w*|sapere se|ordin\w*)|(?:va bene|e compatibile|
    e adatt\w*|funziona|entra) (?:per|con|in|su|anche) (?:un|una|il|la|il mio)[^.!?\n]{0,40}\?|
    quando (?:sara|torna|tornera|avrete) ~ (?:disponibil\w*)|avete (?:disponibil\w*|anche|altr\w*)|
    che (?:misure|taglia|differenza|altezza) (?:ha|devo|c'e|hanno|consigliate))
  `,
  vague: String.raw`
    (?:molto |davvero |proprio |estremamente |un po' )?(?:delus\w*|deludent\w*|delusion\w*|
    insoddisfatt\w*|scontent\w*|amareggiat\w*)|non (?:sono |ne sono )?(?:per niente |affatto |molto |
    del tutto )?(?:soddisfatt\w*|content\w*|convint\w*|entusiast\w*)|non (?:mi ha |mi )?(?:convint\w*|
    convinc\w*)|(?:non )?(?:lo |la |li )?(?:sconsigli\w*)|non (?:lo |la |li )?(?:consiglio|comprate\w*|
    acquistate\w*|ricomprerei|consiglierei|compratel\w*|ricompro)|soldi (?:buttati|sprecati|persi)|
    buttare (?:i )?soldi|buttat\w* via i soldi|perdita di tempo|truff\w*|fregatur\w*|bidone|schif\w*|
    orribil\w*|orrend\w*|pessim\w*|vergogn\w*|penos\w*|ridicol\w*|non (?:vale|val) (?:la pena|niente|
    nulla|i soldi|il prezzo)|da evitare|state alla larga|mai piu|zero stelle|mi aspettavo (?:di piu|
    di meglio|meglio)|non ci siamo|insomma|boh|mah|brutt\w*|non (?:e|va) (?:un granche|granche|buon\w*|
    un gran)|lascia (?:molto )?a desiderare|acquisto sbagliato|pentit\w*
  `,
  still_usable: String.raw`
    (?:per il resto|comunque|a parte questo|nonostante|il resto|tutto sommato|lo stesso|altrimenti|pero|
    almeno) (?:\w{2,12} ){0,3}(?:bene|funziona\w*|buon\w*|ottim\w*|ok|content\w*|perfett\w*|
    utilizzabil\w*|comod\w*|va|vanno)|(?:lo|la|li|le) (?:tengo|terro|teniamo|uso|usero) (?:lo stesso|
    comunque|cosi|uguale)?|me (?:lo|la|li) tengo|(?:funziona\w*|suonano|suona|va|vanno|
    usabil\w*) (?:sempre |comunque |lo stesso )?(?:bene|comunque|lo stesso|uguale)|ci si (?:accontenta|
    arrangia)|mi accontento|fa il suo (?:lavoro|dovere)|si puo (?:usare|utilizzare|mangiare|indossare)|
    (?:l'ho|ho) (?:riparat|ricucit|incollat|aggiustat|sistemat|cucit)\w*|non e (?:grave|un dramma|
    la fine)|poco male|e comod\w*
  `,
  unusable: String.raw`
    inutilizzabil\w*|inservibil\w*|immettibil\w*|non (?:si |lo |la |li |le |posso |possiamo |ho potuto |
    ci |riesco a |e possibile )*(?:puo |possono )?(?:usar\w*|utilizzar\w*|indossar\w*|metter\w*|
    mangiar\w*|bere|montar\w*|regalar\w*|dormir\w*|dorme|installar\w*|usa|portar\w*)|
    non serve a (?:niente|nulla)|(?:da|finit\w* nel|dritt\w* nel|nel|nella) (?:buttare|cestino|bidone|
    spazzatura|pattumiera)|da buttare|buttat\w*|(?:completamente|totalmente|tutto|del tutto) (?:rott\w*|
    distrutt\w*|inutil\w*|rovinat\w*|divers\w*|inservibil\w*|danneggiat\w*)|inutil\w*|distrutt\w*|
    irrecuperabil\w*|irreparabil\w*|impossibile (?:da )?(?:usar\w*|utilizzar\w*|indossar\w*|montar\w*)|
    ho dovuto (?:comprar\w*|buttar\w*|ricomprar\w*)|rovinat\w* (?:tutto|le|la|il|i)
  `,
  small_matter: String.raw`
    (?:un po'|un pochino|leggerment\w*|legger[oa] (?:graffio|difetto|ammaccatura|macchia)|
    piccol[oaie] (?:difett\w*|graffi\w*|macchi\w*|ammaccatur\w*|problem\w*|imperfezion\w*|buco|crepa|
    neo|pecca)|minim\w*|unic[oa] (?:difetto|pecca|neo|problema|nota)|dettagli\w*|estetic\w*|
    appena visibil\w*|non si (?:vede|nota)|quasi non|nulla di grave|niente di grave|solo che|qualche)
  `,
};
