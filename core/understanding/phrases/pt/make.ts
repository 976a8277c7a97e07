import type { Phrasebook } from '../phrasebook.ts';

/** Portuguese: how it is made, and how it got here. */
export const MAKE: Phrasebook = {
  workmanship: String.raw`
    (?:costura\w*|acabamento\w*|linha\w*|pintura|solda\w*|bainha|cola|furos|verniz|estampa) ~ (?:mal|
    mau|maus|ruim|pessim\w*|solt\w*|tort\w*|descostur\w*|abert\w*|desalinhad\w*|descasc\w*|fraco|fraca|
    horrivel|nao)|mal (?:costurad\w*|acabad\w*|feit\w*|colad\w*|pintad\w*|cortad\w*|montad\w*|soldad\w*|
    cosid\w*)|(?:mau|pessimo) acabamento|defeito de (?:fabrica|fabrico|fabricacao)|tort[oa]s?|riscad\w*|
    risco\w*|arranh\w*|mancha\w*|manchad\w*|ferrugem|enferruj\w*|oxidad\w*|furo|furos|buraco\w*|bolhas|
    rebarba\w*|fios soltos|linhas soltas|desnivelad\w*|empenad\w*|solta pelo\w*|borbot\w*|bolinhas|
    lascad\w*|assimetric\w*
  `,
  fades_or_shrinks: String.raw`
    desbot\w*|soltou tinta|solta tinta|manchou (?:as|a|toda)|encolh\w*|perdeu a cor|cor ~ (?:saiu|
    desapareceu|desbot\w*|sumiu)|amarel(?:ou|ad\w*)|escureceu|(?:apos|depois da|na|com|
    logo na) (?:a )?(?:primeira |uma |segunda |duas )*(?:lavagem|lavada|lavagens)|alargou|deformou
  `,
  poor_quality: String.raw`
    (?:ma|pessima|baixa|pouca|fraca|pobre|duvidosa|qualquer) qualidade|qualidade ~ (?:ruim|pessima|
    baixa|ma|horrivel|duvidosa|inferior|deixa|fraca|zero|pobre|terrivel|muito)|(?:material|tecido|
    plastico) ~ (?:fraco|ruim|pessimo|barato|frag\w*|fino|vagabundo|aspero|inferior|transparente|mau|
    ordinario)|vagabund\w*|porcaria|lixo|tranqueira|bugiganga|xing ling|frac\w*|fragil|frageis|fin(?:o|
    a|inho|inha)s? demais|(?:muito|demasiado|super|bem) (?:fin[oa]|frag\w*|frac[oa]|dur[oa]|fininh[oa]|
    leve|asper[oa])|transparente\w*|parece (?:de )?(?:brinquedo|plastico)|pouco (?:resistente|robusto|
    solido)|nada (?:resistente|robust\w*|confortavel)|desconfortavel|instavel|pinica
  `,
  missing_part: String.raw`
    falta\w*|faltou|faltaram|faltando|em falta|(?:sem|nao (?:veio|vieram|vem|tem|tinha|traz|trazia|
    inclui|acompanha|estava)) (?:\w{1,8} )?(?:parafuso\w*|manual|instruc\w*|carregador|cabo|tampa|
    comando|controle|pilhas|acessorio\w*|adaptador|bateria|peca\w*|chave|suporte|fonte)|incomplet\w*|
    nao (?:veio|estava) complet\w*
  `,
  called_faulty: String.raw`
    defeit\w*|defeituos\w*|com (?:defeito|problema|avaria)|quebrad[oa]s?|partid[oa]s?|rachad[oa]s?|
    trincad\w*|danificad\w*|estragad\w*|rasgad[oa]s?|avaria\w*|solt[oa]s?
  `,
  damaged_on_arrival: String.raw`
    (?:cheg|receb|veio|vier|entreg|abri|desembal)\w* ~ (?:quebrad\w*|partid\w*|danificad\w*|amassad\w*|
    rachad\w*|trincad\w*|riscad\w*|rasgad\w*|abert\w*|molhad\w*|vazando|vazad\w*|estilhacad\w*|
    estragad\w*|tort\w*|em pedacos|derramad\w*|lascad\w*|esmagad\w*|amolgad\w*|furad\w*|violad\w*)|
    (?:quebrad|partid|danificad|amassad|rachad|trincad|amolgad)\w* ~ (?:na entrega|no transporte|
    na caixa|durante|ao chegar|a chegada|chegou|veio)|em (?:mil )?pedacos|cacos|estilhac\w*|amassad\w*|
    amolgad\w*|esmagad\w*|derramad\w*|(?:canto|cantos|borda|tampa) ~ (?:quebrad\w*|amassad\w*|lascad\w*|
    danificad\w*|amolgad\w*|partid\w*)|lascad\w*
  `,
  packaging: String.raw`
    (?:embalagem|caixa|pacote|envelope|embrulho|encomenda|saco|papelao) ~ (?:rasgad\w*|abert\w*|
    amassad\w*|molhad\w*|danificad\w*|fraca|fragil|pessima|ruim|violad\w*|insuficiente|inadequad\w*|mal|
    sem|destruid\w*|horrivel|esmagad\w*|rota|amolgad\w*)|(?:mal|muito mal|pessimamente|nada|
    pouco) (?:embalad\w*|protegid\w*|embrulhad\w*|acondicionad\w*|empacotad\w*)|(?:sem|nenhuma|zero|
    nem um) (?:\w{3,12} )?(?:protecao|plastico bolha|bolha\w*|embalagem|enchimento|papelao)|
    plastico bolha|plastico de bolhas|solto (?:na|dentro da) caixa|(?:no|durante o) (?:transporte|envio|
    trajeto)|(?:transportadora|carteiro|entregador|estafeta) ~ (?:jogou|atirou|danific\w*)|
    fragil escrito
  `,
};
