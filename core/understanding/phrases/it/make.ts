import type { Phrasebook } from '../phrasebook.ts';

/** Italian: how it is made, and how it got here. */
export const MAKE: Phrasebook = {
  workmanship: String.raw`
    (?:cucitur\w*|finitur\w*|fil[oi]|orlo|saldatur\w*|vernice|verniciatura|assemblaggio|rifinitur\w*|
    fori|foro|colla|stampa|rivestimento|bordi|bordo) ~ (?:mal\w*|pessim\w*|scadent\w*|storti?|storta|
    storte|penzol\w*|scucit\w*|apert\w*|approssimativ\w*|grossolan\w*|scrostat\w*|saltat\w*|rovinat\w*|
    pendent\w*|sfilacciat\w*|irregolar\w*|sbavat\w*|viene|tirati|fuori|non combaciano|disallineat\w*|
    lent\w*)|(?:mal|male|malamente) (?:cucit\w*|rifinit\w*|assemblat\w*|incollat\w*|fatt\w*|
    verniciat\w*|tagliat\w*|saldat\w*|stampat\w*|costruit\w*|realizzat\w*|progettat\w*)|(?:cucit|
    rifinit|assemblat|fatt|incollat|costruit|realizzat|tagliat|verniciat)\w* (?:molto |davvero |
    proprio )?(?:mal\w*|coi piedi|con i piedi|alla buona|pessim\w*|in modo)|difett\w* di (?:fabbrica\w*|
    fabbricazione|produzione|cucitura|stampa)|storto|storta|storti|storte|graffi\w*|graffiat\w*|
    macchi[ea]\w*|macchiat\w*|ruggin\w*|arrugginit\w*|bolle|sbavatur\w*|buco|buchi|bucat\w*|
    scheggiatur\w*|sbeccat\w*|ondulat\w*|irregolar\w*|disallineat\w*|non (?:e |sono )?(?:dritt\w*|
    allineat\w*|pari|simmetric\w*)|perde (?:pelo|peli|pelucchi|pezzi)|pelucchi|pallini|fili (?:tirati|
    pendenti|che|fuori)|residui di colla|scrosta\w*|sfilacciat\w*|zoppica|traballant\w*|sbriciola\w*|
    una (?:manica|gamba) piu (?:lunga|corta)
  `,
  fades_or_shrinks: String.raw`
    sbiadit\w*|sbiadisc\w*|scolorit\w*|scolorisc\w*|stint\w*|sting\w*|rilascia (?:il )?colore|
    perde (?:il )?colore|(?:ha |hanno )?perso (?:il )?colore|ristrett\w*|si (?:e |sono )?(?:ristrett\w*|
    restring\w*|ritirat\w*|accorciat\w*|infeltrit\w*|slabbrat\w*|allargat\w*|scurit\w*|annerit\w*|
    ingiallit\w*|ossidat\w*)|ingiallit\w*|ossidat\w*|annerit\w*|infeltrit\w*|(?:dopo|al|con) (?:il |un |
    una |i |due |solo |il solo |appena )*(?:primo |prima |secondo |solo |unico )?(?:lavaggi\w*|
    lavat\w*)|primo lavaggio|lavaggi\w*|colore ~ (?:andato|sparito|venuto|via|sbiadito)
  `,
  poor_quality: String.raw`
    (?:pessima|scarsa|bassa|cattiva|scadente|mediocre|infima|dubbia|poca|zero|
    nessuna) (?:\w{2,9} )?(?:qualita|fattura)|qualita ~ (?:pessima|scarsa|scadente|bassa|mediocre|
    infima|discutibile|deludente|zero|lascia|scarsissima|orribile|penosa|inesistente|cinese|inferiore|
    imbarazzante)|(?:materiale|materiali|plastica|plasticaccia|tessuto|stoffa) ~ (?:scadent\w*|
    pessim\w*|economic\w*|leggerissim\w*|sottil\w*|ruvid\w*|fragil\w*|dozzinal\w*|cheap|scars\w*|povero|
    brutto|sintetico|cinese|trasparent\w*)|scadent\w*|plasticaccia|plasticos\w*|cinesata|robaccia|
    paccottiglia|giocattolo|da quattro soldi|dozzinal\w*|cheap|ciofeca|porcheria|schifezza|spazzatura|
    fragil\w*|poco (?:resistent\w*|robust\w*|solid\w*|stabil\w*|durevol\w*|comod\w*)|(?:troppo|molto|
    sottilissim\w*|davvero|cosi) (?:sottil\w*|leggero|leggera|leggeri|fragil\w*|ruvid\w*|rigid\w*|
    dur[oa]|molle|morbid\w*)|sottilissim\w*|trasparent\w*|si vede attraverso|instabil\w*|scomod\w*|
    sembra (?:un giocattolo|di plastica|finto|carta)|da cinesi|non (?:e |sono )?(?:robust\w*|
    resistent\w*|solid\w*|di qualita)|punge|pizzica
  `,
  missing_part: String.raw`
    manca|mancano|mancava|mancavano|mancant\w*|mancanza di (?:viti|pezzi|istruzioni|un)|(?:senza|
    non (?:c'e|c'era|ci sono|c'erano|include|comprende|ho trovato|e inclus\w*|e presente)|privo di|
    priva di|nessuna?|assenza) (?:ombra di |traccia di |le |la |il |i |lo |un |una |alcuna )*(?:vit[ei]|
    istruzion\w*|manual\w*|caricator\w*|caricabatteri\w*|cavo|cavetto|coperchio|telecomando|pile|
    batterie|accessor\w*|adattator\w*|pezz\w*|chiav\w*|support\w*|tapp\w*|bullon\w*|rondell\w*|gamb\w*|
    ruot\w*|sacchetto|custodia|tasselli)|incomplet\w*|non (?:e |era )?complet\w*|(?:viti|istruzioni|
    cavo|caricatore|pezzi|accessori|telecomando) (?:mancant\w*|assent\w*|non (?:pervenut\w*|inclus\w*|
    presenti|c'er\w*))|dimenticat\w* di (?:mettere|inserire)
  `,
  called_faulty: String.raw`
    difettos\w*|difett[oi]|difettat\w*|fallat\w*|rott[oaie]|guast[oaie]|danneggiat\w*|rovinat\w*|
    crepat\w*|crepa|crepe|spezzat\w*|strappat\w*|scucit\w*|scollat\w*|lent[oe] le viti|lesionat\w*|
    incrinat\w*
  `,
  damaged_on_arrival: String.raw`
    (?:arriv|ricevut|consegnat|giunt|aprendo|aperto|apertura|scartat|recapitat|
    pervenut)\w* ~ (?:rott\w*|danneggiat\w*|ammaccat\w*|schiacciat\w*|crepat\w*|spezzat\w*|rovinat\w*|
    apert\w*|bagnat\w*|piegat\w*|graffiat\w*|frantumat\w*|in pezzi|in frantumi|a pezzi|rovesciat\w*|
    versat\w*|scheggiat\w*|sfondat\w*|strappat\w*|incrinat\w*|deformat\w*|lesionat\w*|distrutt\w*|
    accartocciat\w*|mezzo vuot\w*)|(?:rott|danneggiat|ammaccat|schiacciat|crepat|spezzat|rovinat|piegat|
    graffiat|frantumat|scheggiat|incrinat)\w* (?:all'|al|alla|durante|nel|dal|dalla|in) ?(?:arrivo|
    consegna|il trasporto|trasporto|apertura|ricevimento|pacco|scatola|spedizione|corriere|
    la spedizione|la consegna)|(?:in|a) (?:mille )?(?:pezzi|frantumi)|cocci|vetri? (?:rott\w*|ovunque)|
    vetro (?:\w{2,10} )?(?:rotto|crepato|in frantumi|incrinato|ha una crepa)|ammaccat\w*|ammaccatur\w*|
    schiacciat\w*|rovesciat\w* (?:nel|nella|tutto)|fuoriuscit\w* (?:nel|nella|tutto)|versat\w* nel|
    (?:angolo|angoli|spigolo|bordo|coperchio) ~ (?:rott\w*|ammaccat\w*|schiacciat\w*|scheggiat\w*|
    piegat\w*|rovinat\w*|danneggiat\w*)|sbeccat\w*|frantumat\w*|sfondat\w*|bozz[oi]|tutto (?:rotto|
    bagnato|rovesciato)|una crepa|spaccat\w*
  `,
  packaging: String.raw`
    (?:imball\w*|confezion\w*|pacco|scatola|scatolone|busta|cartone|pacchetto|involucro|bustone|
    collo) ~ (?:rott\w*|danneggiat\w*|apert\w*|schiacciat\w*|strappat\w*|bagnat\w*|insufficient\w*|
    inesistent\w*|pessim\w*|scars\w*|inadeguat\w*|fradici\w*|sfondat\w*|ammaccat\w*|lacerat\w*|
    rovinat\w*|ridicol\w*|penos\w*|mal\w*|senza|inadatt\w*|distrutt\w*|minim\w*|vergognos\w*|
    deformat\w*|accartocciat\w*)|(?:mal|male|malissimo|poco|non|scarsamente|per niente) (?:imballat\w*|
    confezionat\w*|protett\w*|impacchettat\w*|incartat\w*)|(?:imballat|confezionat|protett|
    impacchettat)\w* (?:molto |davvero |proprio )?(?:mal\w*|poco|alla buona|pessim\w*|con i piedi)|
    (?:senza|nessun\w*|zero|neanche un po' di|privo di|mancanza di) (?:\w{3,12} )?(?:protezion\w*|
    imballo|imballaggio|pluriball|polistirolo|bolle|imbottitura|riempitivo|cartone)|pluriball|
    polistirolo|(?:durante|nel|dal) (?:il )?trasporto|corriere ~ (?:lancia\w*|buttat\w*|tirat\w*|
    sbattut\w*|maltratt\w*)|(?:semplice|sola|misera) (?:busta|bustina|scatola)|in una busta|
    sballottat\w*|fragile(?= (?:scritto|sulla|sul))
  `,
};
