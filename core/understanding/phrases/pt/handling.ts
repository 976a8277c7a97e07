import type { Phrasebook } from '../phrasebook.ts';

/** Portuguese: handling, delivery, opinion, weight. */
export const HANDLING: Phrasebook = {
  asks_how: String.raw`
    como (?:faco|posso|se|devo|usar|ligar|conectar|configur\w*|instalar|limpar|montar|tiro|abro|coloco|
    funciona)|o que (?:devo|posso|estou a fazer|estou fazendo|faco)|(?:estou|fiz) (?:a fazer |
    fazendo )?(?:algo|alguma coisa) (?:de )?(?:errad\w*|mal)|e normal|(?:ha|existe|tem) (?:algum|
    alguma) (?:truque|jeito|maneira|forma|video|manual|segredo)|(?:podem|poderiam|
    pode) (?:me )?(?:explicar|dizer|indicar|ajudar|orientar)\w*|nao (?:sei|entendo|percebo) (?:como|
    qual|onde)|alguem sabe|qual (?:botao|modo|lado|ordem)|preciso (?:de )?(?:primeiro|antes)|tenho que
  `,
  own_way: String.raw`
    (?:coloquei|pus|lavei|usei|enchi|deixei|liguei|tirei|cortei|carreguei|montei|instalei|guardei|botei|
    meti|colei)[^.!?\n]{0,45}?(?:lava[- ]?loucas?|maquina de lavar|micro-?ondas|secadora|secador|forno|
    agua (?:fervente|a ferver|quente|da torneira)|lixivia|agua sanitaria|vinagre|sem (?:ler|agua|filtro|
    tirar)|ao sol|fora|a 60|a 90|em vez|no lugar|ao contrario|para (?:poupar|economizar|nao))|(?:nao|
    sem|nunca) (?:li|ler|segui|seguir|abri|olhei) (?:\w{1,4} )?(?:instruc\w*|manual|folheto)|(?:manual|
    instruc\w*) ~ (?:joguei|deitei|fora|nao li)|quem le|(?:bluetooth|localizacao|gps|
    wifi) ~ (?:desligad\w*|desativad\w*)|5 ?ghz|(?:pelicula|plastico|adesivo|protecao) ~ (?:nao tirei|
    ainda|deixei|sem tirar)|(?:meu|um|outro) (?:carregador|cabo|adaptador) (?:antigo|velho|de outro)|
    ao contrario|de cabeca para baixo|culpa minha|erro meu|talvez (?:eu|seja|tenha|devesse)|
    agua da torneira|detergente (?:normal|comum)|papel (?:normal|comum)
  `,
  hard_to_use: String.raw`
    (?:manual|instruc\w*|montagem|aplicativo|app|aplicacao|instalacao|configuracao|menu) ~ (?:confus\w*|
    complicad\w*|dificil|dificeis|em chines|em ingles|pessim\w*|incompreens\w*|pouco clar\w*|ruim|
    horrivel|nao (?:explica|se entende)\w*|impossivel)|(?:muito |bem )?(?:complicad\w*|dificil|
    impossivel|trabalhos\w*) (?:de |para )(?:usar|montar|instalar|entender|configurar|limpar|abrir|
    mexer)|pouco intuitiv\w*|nada intuitiv\w*
  `,
  late: String.raw`
    (?:entrega|envio|encomenda|pedido|pacote|prazo) ~ (?:atras\w*|tarde|demor\w*|nao (?:chegou|veio|
    foi)|nunca|perdid\w*|extravi\w*|vizinh\w*|lent\w*)|atras\w*|demor(?:ou|a|aram|ando)|(?:ainda|
    ate agora|ate hoje|nunca) (?:\w{2,6} )?(?:nao (?:chegou|recebi)|chegou|recebi|espera\w*|aguardando)|
    nao (?:chegou|recebi)(?! (?:complet|o cabo|a peca))|(?:estou|a) (?:espera|esperando)|onde esta (?:o|
    a|meu|minha)|rastre\w*|ctt|correios|transportadora|endereco de entrega|data de entrega
  `,
  price: String.raw`
    (?:muito |demasiado )?(?:car[oa]s?|carissim\w*)|(?:preco|valor) ~ (?:alto|elevado|abusivo|baixou|
    caiu|exagerado|absurdo|subiu|mais baixo)|mais barat\w*|custo[- ]beneficio|(?:custos?|portes|
    frete) (?:de )?(?:envio|devolucao|caro)?|frete|cupom|desconto (?:nao|aplicado)
  `,
  service: String.raw`
    (?:atendimento|suporte|vendedor|apoio ao cliente|sac|assistencia|loja|
    servico) ~ (?:nao (?:respond\w*|ajud\w*|resolv\w*)|pessim\w*|horrivel|ruim|mau|inexistente|
    grosseir\w*|mal[- ]educad\w*|ignor\w*|pessima|demorad\w*)|(?:sem|nenhuma) resposta|
    ninguem (?:responde|atende|resolve)|mal atendid\w*
  `,
  order_handling: String.raw`
    cancel\w*|fatura|nota fiscal|recibo|iva|por (?:engano|erro)|sem querer|duplicad\w*|duas vezes|
    em dobro|cobrad\w* (?:duas|em)|mudei de ideia|desisti\w*|nao (?:preciso|quero)(?: mais)?|
    ja nao (?:preciso|quero)|endereco errado|mudar (?:o|a) (?:endereco|morada)|morada errada|
    etiqueta de devolucao|embrulho|arrependimento|pedi errado|comprei errado|nao gostei d[ao] (?:cor|
    modelo)
  `,
  praise: String.raw`
    perfeit\w*|excelente\w*|otim[oa]\w*|maravilhos\w*|ador(?:o|ei|amos)|amei|muito (?:bom|boa|
    satisfeit\w*|content\w*|bonit\w*|util|feliz)|boa qualidade|bom produto|recomendo|tudo (?:certo|ok|
    perfeito|bem)|funciona (?:bem|perfeit\w*|muito bem)|gostei(?: muito)?|top|show|sem (?:problemas|
    queixas)|satisfeit\w* com
  `,
  presale: String.raw`
    antes de (?:comprar|encomendar|pedir)|(?:quero|queria|gostaria de|penso em|pretendo) (?:comprar|
    saber se|encomendar)|(?:serve|e compativel|funciona|cabe|da) (?:para|com|em|no|na)[^.!?\n]{0,40}\?|
    quando (?:volta|tera|havera) ~ (?:estoque|stock|disponivel)|qual (?:o|e o) (?:tamanho|peso|medida)
  `,
  vague: String.raw`
    (?:muito |bastante |super |completamente )?(?:decepcionad\w*|desiludid\w*|decepcao|desilusao|
    dececionad\w*|insatisfeit\w*|descontente|arrependid\w*)|nao (?:estou |fiquei )?(?:nada |
    muito )?(?:content\w*|satisfeit\w*|feliz|gostei)|nao (?:recomendo|comprem|compre|vale\w*|presta|
    aconselho|compraria|e bo[ma]|gostei)|dinheiro (?:jogado|deitado|perdido|no lixo)|deitar dinheiro|
    desperdicio|perda de (?:tempo|dinheiro)|golpe|burla|fraude|enganacao|horrivel|pessim\w*|terrivel|
    vergonha|uma merda|ruim|pior compra|nunca mais|esperava (?:mais|melhor)|deixa a desejar|fuja\w*|
    mau produto|nada content\w*
  `,
  still_usable: String.raw`
    (?:de resto|no resto|fora isso|tirando isso|mesmo assim|apesar disso|o resto|ainda assim|
    no geral) (?:\w{2,12} ){0,3}(?:bem|bom|boa|funciona|ok|serve|gostei|otim\w*|satisfeit\w*|
    perfeit\w*)|(?:vou|fico|ficarei|fiquei) (?:ficar )?com (?:ele|ela|o|a)|da para (?:usar|aproveitar|
    o gasto)|(?:funciona|serve|cumpre) (?:mesmo|ainda|na mesma|bem)|cumpre (?:a|o) (?:funcao|papel)|
    eu mesm[oa] (?:costurei|colei|arrumei|consertei)|nao e grave|quebra o galho
  `,
  unusable: String.raw`
    inutilizavel|inutil|imprestavel|nao (?:da|consigo|posso|se pode|serve|presta|
    conseguimos) (?:\w{1,5} )?(?:usar|utilizar|vestir|comer|beber|montar|para nada|pra nada|nada|calcar|
    oferecer|dormir|instalar)|(?:para|no|pro) lixo|joguei fora|deitei fora|jogar fora|(?:completamente|
    totalmente|tod[oa]) (?:quebrad\w*|destruid\w*|estragad\w*|partid\w*|inutil\w*|diferente\w*)|
    destruid\w*|impossivel (?:de )?(?:usar|utilizar|vestir|montar)|tive que (?:comprar|jogar|deitar)
  `,
  small_matter: String.raw`
    um pouco|um pouquinho|levemente|ligeiramente|pequen[oa]s? (?:defeito|risco|mancha|arranhao|amassado|
    problema|detalhe|furo|falha)s?|minim\w*|detalhe|unico (?:defeito|problema|senao|ponto)|estetic\w*|
    quase nao se (?:ve|nota|percebe)|mal se (?:ve|nota)|nada (?:grave|de mais)|so que
  `,
};
