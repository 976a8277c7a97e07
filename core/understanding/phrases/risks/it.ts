import type { Risk } from '../../../words/risk.ts';

export const IT_RISKS: Readonly<Record<Risk, string>> = {
  safety: String.raw`
    ferit\w*|ferir\w*|sangu\w*|sanguin\w*|ospedale|pronto soccorso|medico|dottore|ambulanza|
    punti di sutura|(?:mi|si|ci|gli|le) (?:sono|e|siamo) (?:\w{2,12} )?(?:tagliat\w*|bruciat\w*|
    scottat\w*|ferit\w*|fatt\w* male|schiacciat\w*|ustionat\w*|pizzicat\w*)|tagliat\w* (?:un|il|la|le|
    al)|taglio (?:al|alla|profondo)|scheggi\w*|affilat\w*|tagliente|taglienti|spigol\w* viv\w*|
    bruci(?:a|ato|ata|ati|ate|are|atura|ature|aticcio|acchi\w*)\w*|scott\w*|ustion\w*|vesciche|
    puzza di (?:bruciato|gas|plastica)|odore di (?:bruciato|gas)|fumo|fumare|fuma|fumava|fuoco|fiamm\w*|
    incendi\w*|scintill\w*|corto ?circuito|cortocircuito|saltat\w* (?:la |il )?(?:corrente|salvavita|
    luce|contatore)|(?:salvavita|contatore) ~ (?:salta\w*|scatta\w*)|esplos\w*|scoppi\w*|surriscald\w*|
    fus[ao] la plastica|sciolt\w*|rovente|roventi|bollente|batteria ~ gonfi\w*|gonfi\w* la batteria|
    fil\w* (?:scopert\w*|nud\w*)|scoss\w*|folgor\w*|fulminat\w* (?:quasi)|preso la corrente|fuga di gas|
    allergi\w*|sfogo|sfoghi|eruzion\w*|prurito|irritat\w*|irritazion\w*|arrossament\w*|orticaria|bolle|
    vomit\w*|nausea\w*|intossic\w*|diarrea|mal di (?:pancia|stomaco|testa)|sta(?:ta|to|ti|re)? male|
    tossic\w*|capogir\w*|soffoc\w*|ingoi\w*|inghiott\w*|strozz\w*|in bocca|parti piccole|
    pezz\w* piccol\w*|(?:quasi|per poco|per miracolo|poteva|potevo|rischi\w*) ~ (?:cad\w*|bruci\w*|
    ammazz\w*|finir\w*|soffoc\w*|ingoi\w*|incend\w*|mi|si|far\w*|succed\w*)|cadut\w* (?:da|dalla|dal|
    addosso|a terra|per terra)|ha ceduto|crollat\w*|crolla|(?:freni|freno) ~ (?:non|nulla|niente|
    rott\w*|ceduto)|non frena\w*|pericol\w*|rischio|incidente|sicurezza (?:dei|di mio|del mio|della|
    dei miei)|staccata? ~ (?:bocca|dormiva)|toss(?:iva|endo)|muff\w*|ammuffit\w*|vermi|verme|larv\w*|
    insett\w*|scarafagg\w*|formich\w*|farfallin\w*|tarm\w*|topo|topi|cimic\w*|bestiolin\w*|camole|
    contaminat\w*|corpo estraneo|(?:vetro|vetri|metallo|plastica|capell\w*|sass\w*) (?:nel|nella|dentro|
    in mezzo)|marci\w*|rancid\w*|andat\w* a male|avariat\w*|pompieri|vigili del fuoco
  `,
  legal: String.raw`
    avvocat\w*|legale|legali|vie legali|denunci\w*|querel\w*|tribunale|giudice di pace|carabinieri|
    polizia|finanza|associazione consumatori|associazioni dei consumatori|altroconsumo|codacons|
    adiconsum|risarciment\w*|codice del consumo|antitrust|diffida|causa (?:a|contro|legale)|far(?:vi|e|
    o) causa
  `,
  negative_review: String.raw`
    (?:lascer\w*|lasci\w*|scriv\w*|mett\w*|pubblic\w*|faro|daro) ~ (?:recension\w*|feedback|una stella|
    1 stella|zero stelle|valutazion\w*)|recension\w* (?:negativ\w*|pessim\w*|di fuoco|una stella)|
    (?:pessim\w*|brutt\w*|cattiv\w*) (?:recension\w*|feedback)|feedback negativo|(?:sui|sulle) social|
    lo sapranno tutti
  `,
  a_to_z: String.raw`
    a ?(?:-|alla|to|dalla) ?(?:alla )?z\b[ -]?\w*|garanzia (?:dalla )?a[ -]?(?:alla )?z|(?:apr\w*|
    apert\w*|present\w*) ~ (?:reclamo|contestazione|disputa|pratica)|contestazione|storno|chargeback|
    (?:segnal\w*|rivolg\w*|contatt\w*|reclam\w*) ~ amazon
  `,
};
