import type { Phrasebook } from '../phrasebook.ts';

/** Italian: how grave the matter is, whatever its cause. */
export const GRAVITY: Phrasebook = {
  dead: String.raw`
    non (?:si |mi |ci |lo |la )?(?:accende|accendono|accendeva|avvia|funziona|funzionano|funzionava|carica|
    caricano|ricarica|scalda|riscalda|raffredda|risponde|va|vanno|parte|partono|gira|ha mai funzionato|
    e mai partito|da segni|fa nulla|fa niente|
    fa piu niente)(?: piu| per niente| affatto| proprio| nemmeno| neanche| assolutamente)*(?! (?:bene|molto|
    sempre|correttamente|tanto|come|benissimo|a |al |con |in |da |su |d'))|(?:ha|
    hanno) smesso di (?:funzionare|caricare|scaldare|andare|accendersi|girare|suonare|raffreddare)|
    mai (?:funzionato|partit[oa]|acces[oa]|andat[oa]|funzionante)|(?:neanche|nemmeno|manco) (?:si accende|
    parte|funziona|carica)|si (?:e|sono) (?:\w{2,12} )?(?:bruciat\w|fulminat\w|spent\w|fus\w|
    bloccat\w (?:del tutto|completamente)|rott\w|guastat\w|fermat\w|spezzat\w|staccat\w|strappat\w|
    scollat\w|sfasciat\w|spaccat\w|scucit\w del tutto|disintegrat\w|crepat\w|scardinat\w|sfilat\w)|(?:e|era|
    completamente|del tutto|ormai|gia|totalmente|risulta|arrivat\w) (?:\w{2,10} )?(?:mort[oaie]|
    bruciat[oaie]|fulminat[oaie]|guast[oaie]|defunt[oaie]|kaputt|fus[oaie]|andat[oaie])|morto|morta|
    passato a miglior vita|esalato l'ultimo|nessun (?:segno|suono|segnale|led)|nessuna (?:reazione|luce|
    risposta|immagine)|(?:non (?:succede|accade|esce|si sente|si vede)) (?:assolutamente |piu )?(?:nulla|
    niente)|schermo (?:\w{2,10} )?(?:nero|spento|morto)|corto ?circuito|cortocircuito|esplos[oa]|
    fumo (?:nero|dal|dalla)|nemmeno un[oa]? sol[oa]|neanche un[oa]? sol[oa]|neanche uno|non uno|
    (?:rott[oaie]|spezzat[oaie]|spaccat[oaie]|strappat[oaie]|divis[oaie]|aperto|piegat[oaie]|
    diviso) (?:completamente |proprio |letteralmente )?(?:in due|a meta|in piu|in mille|del tutto|
    completamente|di netto)|in due (?:pezzi|parti|meta)?|a meta (?:alla|al|dopo)|(?:manico|suola|tacco|
    tracolla|ruota|cerniera|gamba|lama|impugnatura|zip|porta|gancio|fibbia|spallina|motore|batteria|pompa|
    schermo|maniglia|piede|chiusura|coperchio) (?:si |e |ha |mi |s'e )(?:e |sono )?(?:\w{2,10} )?(?:rott\w|
    spezzat\w|staccat\w|strappat\w|scollat\w|ceduto|bruciat\w|mort\w|cadut\w|saltat\w|venut\w via|partit\w|
    guast\w)|(?:e|ha) ceduto|venut[oa] via|cadut[oa] a pezzi|cade a pezzi
  `,
  cannot_use: String.raw`
    in(?:utilizzabil[ei]|servibil[ei]|commestibil[ei]|dossabil[ei]|mangiabil[ei])|immangiabil[ei]|
    imbevibil[ei]|illeggibil[ei]|importabil[ei]|non (?:e |sono |piu |era )?(?:utilizzabil[ei]|usabil[ei]|
    indossabil[ei]|mangiabil[ei]|commestibil[ei]|bevibil[ei]|leggibil[ei]|idone[oa])|(?:non (?:si |lo |la |
    li |le |mi |ci |l')?(?:puo|possono|posso|potevo|possiamo|ho potuto|abbiamo potuto|sono riuscit[oa]|
    siamo riusciti|riesco|riesce|riusciamo)|impossibile(?: da)?|incapace di|nessuno puo) (?:nemmeno |
    neanche |piu |proprio |a |ad ){0,2}(?:usar\w{1,3}|utilizzar\w{1,3}|indossar\w{1,3}|metter\w{1,4}|
    mangiar\w{1,3}|ber\w{1,3}|legger\w{1,3}|montar\w{1,3}|chiuder\w{1,3}|installar\w{1,3}|dormir\w{1,3}|
    regalar\w{1,3}|aprir\w{1,3}|entrar\w{1,3}|infilar\w{1,3}|assemblar\w{1,3}|avvitar\w{1,3}|
    consumar\w{1,3})|(?:nella|in|nel|finit[oa] (?:nella|in)) (?:spazzatura|pattumiera|discarica|cestino|
    bidone|immondizia|rumenta)|(?:ho|abbiamo|dovuto|dovuta) (?:dovuto )?(?:buttar\w{1,4}|gettar\w{1,3}|
    buttat[oa]|gettat[oa])|(?:buttat|gettat)[oaie] (?:via|nella|tutto|subito)|da buttare|buttar\w{0,3} via|
    buttare|non (?:mi |ci )?serv(?:e|ono) (?:a )?(?:niente|nulla)|(?:completamente|totalmente|del tutto|
    assolutamente) (?:inutil[ei]|inutilizzabil[ei]|rovinat[oaie]|distrutt[oaie])|non (?:mi |ci |gli |
    le )?(?:entra|entrano|sta|va|vanno|calza|chiude|sale)(?: per niente| nemmeno| a nessuno| proprio)?|
    pericolos[oaie]|pericolo|paura (?:di|che)|rischio (?:di )?(?:incendio|scossa|incendi|ustion\w*)|
    non (?:e |sono )?sicur[oaie]|non mi fido|smesso di usar\w{1,3}|dovuto (?:ri)?comprar\w{1,3} (?:un|
    una)? ?(?:altr[oa])?
  `,
  contents_lost: String.raw`
    (?:fuoriuscit|rovesciat|versat|colat|sversat|uscit|sparso|spars|sparpagliat)[oaie] (?:tutto |ovunque |
    dappertutto |nel|nella|dal|dalla|completamente|mezzo|fuori)?|(?:tutto|tutta) (?:il |la |
    l')?(?:\w{3,12} )?(?:fuoriuscit[oa]|versat[oa]|rovesciat[oa]|uscit[oa]|bagnat[oa]|appiccicos[oa]|
    spars[oa]|imbrattat[oa])|(?:ovunque|dappertutto|per tutta la|in tutta la|in tutto il) (?:scatola|pacco|
    scatolone|busta)?|(?:mezz[oa]|quasi|completamente|era|arrivat[oa]|praticamente) vuot[oa]|
    per meta vuot[oa]|a meta|meta (?:del contenuto|vuot[oa]|della|fuori|era)|pozza|inzuppat[oaie]|
    fradici[oa]?|zupp[oaie]|appiccicos[oaie]|impregnat[oaie]|(?:in|a|mille|tanti) (?:mille )?(?:pezzi|
    frantumi|briciole|polvere|pezzettini|schegge|poltiglia|cocci)|frantumat[oaie]|sbriciolat[oaie]|
    schiacciat[oaie] (?:completamente|del tutto|e)|(?:polverizzat|distrutt|sfracellat|spappolat|scoppiat|
    esplos|sfondat|disintegrat|spiaccicat)[oaie]|cocci|schegge|vetr[oi] (?:\w{2,8} )?(?:rott[oi]|in|ovunque|
    spaccat[oi])|(?:tutt[ie]|tutto|entramb[ie]|ognun[oa]) (?:(?:i|le|
    gli) \w{3,14} )?(?:\w{2,10} )?(?:erano |sono |era |e )?(?:rott|schiacciat|crepat|sciolt|bagnat|marc|
    spezzat|ammaccat|sbriciolat|spaccat)[oaie]?|completamente (?:rott|schiacciat|distrutt|piegat|deformat|
    sciolt)[oaie]|(?:busta|sacchetto|bottiglia|tappo|coperchio|barattolo|confezione|flacone|vasetto|lattina|
    sacco|tubetto) (?:\w{2,10} ){0,2}(?:apert|bucat|scoppiat|spaccat|strappat|rott|forat|esplos|
    incrinat)[oa]|sciolt[oaie]
  `,
  weak_performance: String.raw`
    (?:troppo|molto|abbastanza|un po'?|piuttosto|davvero|cosi|super|parecchio) (?:lent[oaie]|debol[ei]|
    bass[oaie]|rumoros[oaie]|scur[oaie]|buio|fioc[oa]|fiac[oa]|cort[oaie]|imprecis[oaie]|scars[oaie]|piano|
    fort[ei])|lent[oaie]|rallenta\w*|si (?:blocca|impalla|disconnette|impunta|pianta|scollega|
    surriscalda)(?: spesso| a volte| sempre| ogni| di)?|a scatti|scatta|lag|ritardo (?:audio|nel)|
    (?:poc[oa]|scars[oa]|mancanza di|bass[oa]|meno|manca di|debole|pessim[oa]|mediocre) (?:potenza|forza|
    volume|suono|batteria|autonomia|luce|luminosita|pressione|aspirazione|portata|durata|bassi|segnale|
    presa|tenuta|vapore|qualita audio|schiuma|ricezione)|(?:potenza|forza|volume|suono|audio|batteria|
    autonomia|luce|luminosita|pressione|aspirazione|portata|segnale|immagine|fotocamera|microfono|
    connessione|schermo|resa|ricezione|getto|vapore) (?:e |sono |si |dura |molto |troppo |abbastanza |
    un po |non e |lascia |piuttosto |davvero ){1,3}(?:debole|bass[oa]|fiacc[oa]|pover[oa]|scars[oa]|
    mediocre|scadente|poc[oa]|limitat[oa]|breve|cort[oa]|a desiderare|granche|il massimo|ovattat[oa]|
    metallico|insufficiente|instabile|fioca|sente poco|eccezionale|disturbat[oa])|
    batteria (?:\w{1,10} ){0,3}(?:poco|rapidamente|veloce\w*|ore|minuti|scarica|niente|subito)|
    si scarica (?:\w{2,10} )?(?:subito|presto|rapidamente|velocemente|in|troppo)|(?:dura|durano|regge|
    durata) (?:molto |solo |appena |poco |meno |si e no |pochissimo |massimo |
    circa ){1,2}(?:\w{1,8} )?(?:poco|ore|minuti|ora|giorni)?|non (?:molto |tanto |troppo |e molto |e tanto |
    e troppo |e cosi |proprio |sempre |e sempre )(?:potente|forte|luminos[oa]|veloce|efficace|precis[oa]|
    durevol\w|silenzios[oa]|cald[oa]|fredd[oa]|resistente|robust[oa]|nitid[oa]|bene|stabile)|
    (?:si )?scalda (?:un po|molto|parecchio|troppo|abbastanza|tanto)|perde (?:la |il |
    spesso )?(?:connessione|segnale|pressione|colpi)|a volte|ogni tanto|di tanto in tanto|intermittente|
    saltuari\w*|una volta su due|ci mette (?:\w{2,10} )?(?:tanto|troppo|molto|ore|una vita|un'eternita)|
    cigol\w{1,3}|scricchiol\w{1,3}|rumor[ei]|rumoros[oaie]|traball\w{1,5}|ronz\w{1,3}|fischi[oa]?|vibra|
    gracchia\w?|non taglia bene|cosi cosi|mediocr[ei]|nella media|discret[oa]|niente di che|senza infamia|
    impreciso
  `,
  cosmetic: String.raw`
    graffi\w{0,4}|rigat[oaie]|righe|strisci(?:o|at\w)|macchi(?:a|e|at[oaie]|olin[ae])|segn[oi] (?:di|nero|
    sul|neri|sulla)|abrasion[ei]|scolorit[oaie]|sbiadit[oaie]|sbiadisc\w{1,4}|stinge\w?|stint[oaie]|
    stingono|opac[oa]|opach[ei]|ingiallit[oaie]|sbeccat\w{1,4}|scheggiat\w{1,4}|ammaccat[oaie]|
    ammaccatur[ae]|botta|bozz[oi]|piccol[oaie] (?:graffi|graffio|buco|ammaccatura|difetto|macchia|crepa|
    imperfezione|imperfezioni|strappo|segno|difetti|taglio|bozzo|buchi)|lieve (?:graffio|ammaccatura|
    difetto)|vernice (?:\w{2,10} ){0,2}(?:scrostat[oa]|via|si stacca|saltat[oa]|rovinat[oa]|colat[oa]|
    si scrosta|sbavat[oa])|scrost\w{2,4}|fil[oi] (?:tirat[oi]|penzolant[ei]|che|sciolt[oi]|sporgent[ei]|
    pendent[ei]|sfilacciat[oi])|sfilacci\w{1,4}|cucitur[ae] (?:\w{2,10} ){0,2}(?:stort[ae]|mal|
    irregolar[ei]|approssimativ[ae]|scadent[ei]|fatt[ae] male|imprecis[ae])|pallini|pelucch\w{1,3}|
    fa i pallini|pilling|stort[oaie]|sbilenc[oa]|inclinat[oaie]|disallineat[oaie]|decentrat[oaie]|
    irregolar[ei]|asimmetric[oa]|non (?:e |sono |ben |perfettamente )?(?:dritt[oaie]|centrat[oaie]|
    allineat[oaie]|simmetric[oaie])|mal (?:rifinit|cucit|incollat|stampat|verniciat|tagliat|
    assemblat)[oaie]|rifinitur[ae] (?:\w{2,10} ){0,2}(?:scadent[ei]|pessim[ae]|approssimativ[ae]|
    grossolan[ae]|mediocr[ei]|scars[ae]|lasci\w+|non|da rivedere)|
    finitur[ae] (?:\w{2,10} ){0,2}(?:scadent[ei]|pessim[ae]|grossolan[ae]|mediocr[ei]|scars[ae]|lasci\w+)|
    (?:sembra|aspetto|si vede|pare|fa) (?:\w{2,10} )?(?:economic[oa]|da poco|cinesata|scadente|vecchi[oa]|
    brutt[oa]|usat[oa]|plasticos[oa]|giocattolo|di plastica)|colla (?:visibile|che|in eccesso|ovunque)|
    residui di colla|spiegazzat[oaie]|sgualcit[oaie]|pieghe|estetic\w{1,6}|brutt[oaie]|
    colore (?:\w{2,10} )?(?:va via|sbiadit[oa]|spento|stinge|perso|scolorit[oa]|viene via)|arrugginit[oaie]|
    ruggine|si scolora|ossidat[oaie]|cancellat[oaie]|cinesata
  `,
  only_part: String.raw`
    (?:un[oa]?|due|tre|alcun[ie]|qualcun[oa]|divers[ie]|la meta|parte) (?:dei|delle|degli|di (?:essi|loro|
    questi)|su) ?(?:\w{2,12})?|\d{1,2} su \d{1,2}|(?:lato|auricolare|scarpa|manica|cassa|tasto|pulsante|
    ruota|gamba|tasca|angolo|piastra|porta|cassetto|tazza|bicchiere|lampadina|bottiglia|orecchio|piede|
    stivale|calzino|anta|pezzo|cuffia|cuffietta|stick|levetta|fornello) (?:sinistr[oa]|destr[oa]|di sotto|
    di sopra|inferiore|superiore|posteriore|anteriore|intern[oa])|(?:il|la|quell[oa]) (?:sinistr[oa]|
    destr[oa])|(?:unic[oa]|l'unic[oa]|sol[oa]) (?:\w{2,10} )?(?:pecca|problema|difetto|neo|nota|cosa|
    inconveniente|appunto|negativo|contro|nota negativa|tasto)|(?:il|tutto il|
    per il) resto (?:\w{2,10} )?(?:e|va|funziona|bene|perfetto|ok|tutto|ottimo|era|nulla|intatto|buono|
    prodotto|buona)|(?:gli|le|l'|tutt[ie] (?:gli|le)) ?altr[oaie] (?:\w{2,12} )?(?:e|sono|va|vanno|funziona|
    funzionano|bene|perfett[oaie]|erano|era|intatt[oaie]|ok|arrivat[ie])|per il resto|a parte (?:questo|cio|
    il|la|questa|quest)|(?:tranne|eccetto|salvo|escluso|fuorche) (?:il|la|le|i|un|una|che|per)|solo (?:il|
    la|un lato|uno|una|da un|su un|l'auricolare|quello)|altrimenti (?:\w{2,10} ){0,2}(?:bene|ok|buono|buona|
    perfetto|ottimo)|(?:in|su|da) un (?:lato|angolo|punto|solo lato|fianco)|(?:microfono|telecomando|
    bluetooth|timer|tasto|pulsante|orologio|led|wifi|porta usb|luce) (?:non |e |ha |si )(?:\w{2,10} )?(?:va|
    funziona|rott\w|smesso|mort\w|difettos\w|risponde|guast\w|incastra\w?)
  `,
  taste_smell: String.raw`
    (?:sapore|odore|aroma|gusto|profumo|fragranza|profumazione) (?:\w{2,10} ){0,3}(?:artificiale|chimico|
    amaro|acido|dolce|salato|strano|insipido|forte|sgradevole|di (?:plastica|sapone|cartone|chimico|gomma|
    colla|medicinale|niente|alcol|vecchio|vernice|muffa)|non|cattivo|orribile|leggero|diverso|dura|intenso|
    rancido|stucchevole|poco|nullo|pessimo|debole|svanisce|evapora|pungente)|(?:sa|sanno|sapeva|odora|puzza|
    puzzano|puzzava) (?:\w{2,10} ){0,2}(?:di (?:plastica|sapone|cartone|chimico|gomma|colla|medicinale|
    niente|nulla|alcol|vecchio|vernice|acqua|bruciato)|un po|tanto|molto|da)?|(?:troppo|molto|
    eccessivamente|davvero) (?:dolc[ei]|salat[oaie]|amar[oaie]|acid[oaie]|piccant[ei]|unt[oaie]|
    secch?[oaie]|stucchevol[ei])|senza (?:sapore|odore|gusto|profumo)|non (?:ha|sa|hanno|
    profuma) (?:\w{2,8} )?(?:sapore|odore|gusto|di niente|di nulla|profumo|nulla)|insapor[ei]|insipid[oaie]|
    retrogusto|artificiale|annacquat[oaie]|diluit[oaie]|non (?:e |sono |molto |era |erano )?(?:molto |
    proprio )?(?:fresc[oa]|fresch[ei]|croccant[ei]|buon[oaie] di|saporit[oaie]|profumat[oaie])|raffermo|
    stantio|moll[ei]|(?:non mi|non ci) (?:e piaciut[oa]|piace) (?:\w{2,8} )?(?:sapore|odore|gusto|profumo)|
    profumo (?:\w{2,10} ){0,3}(?:dura|svanisce|sparisce|poco)
  `,
  wear_bad: String.raw`
    scomod[oaie]|non (?:e |sono |molto |per niente |per nulla |tanto ){0,2}(?:comod[oaie]|morbid[oaie]|
    traspirant[ei]|confortevol[ei]|piacevol[ei])|prud[ei]\w{0,2}|prurito|pizzica\w?|irrita\w{0,2}|
    graffia la pelle|sfrega\w?|stringe (?:troppo|sul|sulla|in)|vesciche|fa male (?:ai|al|dietro)|fanno male|
    (?:troppo|molto|davvero|super|abbastanza|cosi|parecchio) (?:sottil[ei]|rigid[oaie]|dur[oaie]|
    ruvid[oaie]|pesant[ei]|spess[oaie]|legger[oaie])|sottilissim[oaie]|trasparent[ei]|si vede (?:tutto|
    attraverso)|(?:tessuto|stoffa|materiale|materiali|plastica|pelle|gomma|imbottitura|suola|qualita|
    cuscino|ecopelle|cotone) (?:\w{2,10} ){0,3}(?:sottil[ei]|rigid[oa]|dur[oa]|scadent[ei]|economic[oa]|
    pessim[oa]|ruvid[oa]|pover[oa]|mediocre|bass[oa]|cinese|leggero|scars[oa]|lascia|di bassa)|(?:scarsa|
    bassa|pessima|poca|mediocre|cattiva|dubbia) qualita|qualita (?:scarsa|bassa|pessima|scadente|mediocre|
    infima)|fa sudare|sudare|fragil[ei]|plasticaccia|poco resistente|non (?:e |sono )?(?:molto |
    tanto )?resistent[ei]|scadent[ei]
  `,
};
