import type { Phrasebook } from '../phrasebook.ts';

/** Portuguese: what was promised, and what came instead. */
export const PROMISE: Phrasebook = {
  listing_said: String.raw`
    (?:como|segundo|que|na|no|nas|conforme|diferente\w*|de acordo com|da|do|igual) ~ (?:foto\w*|
    descricao|anuncio|imagem|imagens|pagina|anunciad\w*|descrit\w*|titulo|site|indicad\w*|prometid\w*|
    especificac\w*|publicidade|ficha)|(?:foto\w*|descricao|anuncio|imagem|imagens|pagina|titulo|
    vendedor|propaganda) ~ (?:diz|dizia|mostra\w*|engan\w*|fals\w*|promet\w*|errad\w*|fala\w*|mente|
    consta|indica\w*|nao (?:corresponde|condiz|bate)\w*|afirma)|nao (?:e|sao) (?:como|igual|o que esta|
    conforme)|nao (?:corresponde|condiz|confere|bate)\w*|propaganda enganosa|publicidade enganosa|
    enganos\w*|enganad\w*|supostamente|era (?:suposto|para ser)|deveria (?:ser|ter|vir|medir)|
    dizia (?:que|ser)|prometia|vendid[oa] como
  `,
  differs: String.raw`
    (?:cor|cores|tom|tamanho|material|tecido|modelo|forma|estampa|medidas|textura) ~ (?:diferente\w*|
    nao (?:e|sao|bate|corresponde)|outr\w*|mais (?:escur|clar)\w*|errad\w*|nada a ver)|(?:muito|
    totalmente|completamente|bem|bastante) diferente\w*|nao (?:e|sao) (?:de )?(?:couro|madeira|algodao|
    la|metal|aco|inox|vidro|seda|linho|impermeavel|pele)(?: verdadeir\w*| legitimo)?|e (?:de |so |
    puro )*(?:plastico|poliester|sintetico|napa|mdf|acrilico)|em vez de (?:couro|madeira|algodao|metal|
    vidro)|nada a ver|nao (?:e|era) (?:o que|nada do que) (?:eu )?(?:esperava|pensava|imaginava)|
    ao vivo|pessoalmente|na realidade
  `,
  size_fit: String.raw`
    (?:muito|demasiado|super|bem|um pouco|extremamente) (?:pequen|grand|apertad|larg|curt|comprid|justo|
    justa|estreit|folgad|baix|alt|pesad)\w*|(?:pequen[oa]|grande|apertad[oa]|curt[oa]|
    larg[oa]) (?:demais|de mais)|(?:tamanho|forma|numeracao|medida\w*) ~ (?:errad\w*|pequen\w*|menor|
    maior|nao|infantil|grande|diferente)|nao (?:me |lhe |nos )?(?:serve\w*|serviu|cabe\w*|coube|
    entra\w*|ficou bom|encaixa|fecha)|ficou (?:pequen|grand|apertad|curt|larg|enorme)\w*|(?:menor|maior|
    mais curt\w*|mais pequen\w*|mais estreit\w*) (?:do )?que|minuscul\w*|enorme|tamanho (?:infantil|
    boneca)|mede (?:so|apenas|na verdade|\d)
  `,
  not_compatible: String.raw`
    nao (?:e |sao )?compativel|nao compat\w*|incompativ\w*|nao (?:serve|encaixa|cabe|funciona|entra|
    da) (?:no|na|em|com|para|pro)|nao (?:suporta|reconhece|e reconhecid\w*|le)|tomada (?:diferente|
    inglesa|americana|errada)|conector (?:diferente|errado)|voltagem|so em (?:ingles|chines)
  `,
  less_than_stated: String.raw`
    (?:so|apenas|somente|em vez de|ao inves de|nem|na verdade) (?:\d{1,5}(?:[.,]\d{1,3})? ?(?:%|g|
    gramas|kg|ml|l|litros?|cm|mm|m|metros?|polegadas|watts?|w|mah|gb|pecas|unidades|lumens|graus|horas)|
    a metade|metade)|\d{1,5} ?\w{0,6} (?:em vez de|ao inves de|e nao) ~ \d{1,5}|mei[oa] (?:vazi\w*|
    chei\w*)|pela metade|a meio|nao (?:vem|veio) chei\w*|menos (?:quantidade|conteudo|unidades|do que)|
    quantidade ~ (?:menor|inferior|errada)
  `,
  other_received: String.raw`
    (?:outr[oa]|errad\w*|diferente\w*|trocad\w*) (?:artigo|produto|modelo|cor|tamanho|coisa|pedido|
    versao|livro|item|marca|par)?s? ?(?:me |que |foi |foram )*(?:cheg\w*|receb\w*|mandar\w*|enviar\w*|
    enviad\w*|veio|vieram|entreg\w*)|(?:artigo|produto|modelo|cor|tamanho|item|pedido|livro|peca|
    numero) (?:veio |enviad\w* |estava )?(?:errad\w*|trocad\w*|incorret\w*)|(?:chegou|receb\w*|mandaram|
    enviaram|veio|vieram|entregaram|mandou|enviou) (?:me |um |uma |o |a |
    para mim )*(?:outr[oa]s?(?! vez)|errad\w*|diferente\w*|trocad\w*|de \w{4,10} \w{5,10})|(?:pedi|
    encomendei|comprei|queria|escolhi|solicitei|paguei)[^.!?\n]{1,60}?(?:chegou|recebi|mandaram|
    enviaram|veio|vieram|entregaram|era)|(?:chegou|recebi|mandaram|enviaram|veio|vieram|
    entregaram)[^.!?\n]{1,50}?(?:em vez|ao inves|no lugar|e (?:eu )?(?:pedi|comprei|encomendei)|
    quando (?:pedi|comprei))|nao (?:e|era|foi|sao) (?:o|a|os) que (?:eu )?(?:pedi|comprei|encomendei|
    escolhi)|(?:enganaram|erraram|trocaram|confundiram)(?:-se)?|engano (?:no|na|de) (?:envio|pedido|
    artigo)|de outra pessoa
  `,
  used_before: String.raw`
    usad[oa]s?|segunda mao|recondicionad\w*|(?:ja |foi |estava |veio |claramente )+(?:usad\w*|abert\w*|
    utilizad\w*|violad\w*|registrad\w*|ativad\w*)|(?:sinais|marcas) de (?:uso|utilizacao)|nao (?:e|era|
    parece) nov\w*|(?:selo|lacre) ~ (?:rompid\w*|violad\w*|abert\w*|quebrad\w*|rasgad\w*)|sem (?:lacre|
    selo)|impressoes digitais|cabelos? (?:no|na|dentro)|dados de outr\w*|conta de outr\w*|
    devolucao de outr\w*|dono anterior|outro cliente
  `,
  not_genuine: String.raw`
    falsific\w*|fals[oa]s?|pirat\w*|replica|imitacao|copia|nao (?:e|sao|parece) (?:o |a |
    um )?(?:origin\w*|autentic\w*|verdadeir\w*|genuin\w*)|fake|contrafac\w*|contrafeit\w*|paralelo
  `,
};
