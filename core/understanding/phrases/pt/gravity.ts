import type { Phrasebook } from '../phrasebook.ts';

/** Portuguese: how grave the matter is, whatever its cause. */
export const GRAVITY: Phrasebook = {
  dead: String.raw`
    nao (?:se |me |o |a )?(?:liga|ligam|ligou|acende|funciona|funcionam|funcionou|carrega|carregam|aquece|
    gela|arrefece|responde|da|arranca|inicia|gira|trabalha|reage|
    anda)(?: mais| nada| de todo| de forma alguma| sequer| nem)?(?! (?:bem|muito|direito|sempre|como|
    corretamente|tao|para|a |ao |com |em |no |na ))|(?:parou|deixou|pararam|
    deixaram) (?:\w{2,8} )?de (?:funcionar|carregar|ligar|aquecer|trabalhar|gelar|girar|tocar)|
    parou (?:completamente|totalmente|de vez|apos|depois)|nunca (?:funcionou|ligou|carregou|trabalhou|
    chegou a)|nem (?:sequer )?(?:liga|funciona|carrega|acende)|(?:esta|veio|chegou|completamente|totalmente|
    ja) (?:\w{2,8} )?(?:morto|morta|queimado|queimada|avariado|avariada|pifado)|(?:queimou|pifou|avariou|
    morreu|explodiu|apagou|fundiu|torrou|deu o berro|bateu as botas)|sem (?:sinal de vida|sinais de vida|
    vida|resposta|imagem|corrente|som nenhum)|nenhum (?:sinal|som|led)|nenhuma (?:luz|reacao|resposta)|
    nao (?:acontece|sai|aparece|faz|da) (?:absolutamente )?(?:nada|sinal|imagem)|(?:ecra|tela|
    ecran) (?:\w{2,8} )?(?:preto|preta|negro|apagada|morta)|curto[- ]circuito|nem um[a]? (?:unic[oa]|so)|
    (?:partiu|partiu-se|quebrou|rasgou|rachou|rasgou-se|dividiu|partido|partida|quebrado|quebrada|rasgado|
    rachado) (?:\w{2,8} )?(?:ao meio|em dois|em duas|pela metade|em pedacos|por completo|completamente|
    de vez|todo|toda)|ao meio|em duas partes|em dois pedacos|(?:descolou|soltou|desfez|desmontou|desmanchou|
    caiu|arrancou|saiu)(?:-se)? (?:completamente|toda|todo|por completo|inteir[oa]|logo|na minha|em pedacos|
    aos bocados)|(?:alca|pega|sola|salto|correia|roda|dobradica|perna|lamina|cabo|fecho|ziper|porta|gancho|
    fivela|motor|bateria|bomba|tampa|pe|haste) (?:se )?(?:partiu|quebrou|soltou|descolou|caiu|arrancou|
    queimou|rebentou|rasgou|estragou|morreu|arrebentou|desprendeu)(?:-se)?
  `,
  cannot_use: String.raw`
    inutilizav(?:el|eis)|inusav(?:el|eis)|intragav(?:el|eis)|incomestivel|imprestavel|ilegivel|
    impossivel (?:de )?(?:usar|comer|beber|vestir|calcar|ler|utilizar|montar|fechar|abrir|dormir)|
    (?:nao (?:se |o |a |me )?(?:consigo|consegui|conseguimos|pode|podem|posso|pude|da|deu|consegue|
    foi possivel|da para|deu para)|incapaz de) (?:nem |sequer |para |mais |se ){0,2}(?:usar|comer|beber|
    vestir|calcar|ler|utilizar|montar|fechar|abrir|dormir|instalar|consumir|usa-l\w|entrar|encaixar|enfiar|
    oferecer|aproveitar|sentar)|(?:no|para o|ao|foi para o|direto para o|direto no) (?:lixo|caixote|
    balde do lixo|contentor)|deitei (?:\w{1,8} )?(?:fora|ao lixo)|joguei (?:\w{1,8} )?(?:fora|no lixo)|
    (?:jogar|deitar|jogado|deitado) (?:\w{1,8} )?(?:fora|no lixo|ao lixo)|tive que (?:jogar|deitar|
    comprar outr\w)|tive de (?:deitar|jogar|comprar outr\w)|nao (?:me |nos )?(?:serve|servem|serviu|presta|
    prestam|prestou)(?: para nada| a ninguem| em ninguem)?|(?:completamente|totalmente|
    absolutamente) (?:inutil|inutilizado|destruid[oa]|estragad[oa]|inutilizavel|arruinad[oa])|nao (?:me |
    lhe )?(?:entra|cabe|cabem|encaixa|encaixam|fecha|sobe|coube)(?: nem| de jeito nenhum| em nada)?|
    perigos[oa]s?|perigo|medo de|risco de (?:incendio|choque|queimadura)|insegur[oa]|nao e segur[oa]|
    deixei de usar
  `,
  contents_lost: String.raw`
    derram\w{2,4}|vaz(?:ou|ado|ada|ando|aram|amento)|entorn\w{2,4}|escorr\w{2,4}|(?:espalhad[oa]|
    por tod[oa]) (?:\w{1,8} )?(?:lado|caixa|embalagem|lugar|pacote)|(?:meio|meia|quase|praticamente|chegou|
    veio|estava) vazi[oa]s?|pela metade|metade (?:do|da|vazi[oa]|derramad|fora|estava|veio|vazou)|(?:caixa|
    tudo|embalagem|pacote) (?:\w{2,8} )?(?:molhad[oa]|encharcad[oa]|pegajos[oa]|ensopad[oa])|
    encharcad[oa]s?|ensopad[oa]s?|poca|(?:em|aos|mil|aos mil) (?:mil )?(?:pedacos|cacos|bocados|migalhas|po|
    farelos|estilhacos|farelo|lascas)|estilha\w{2,5}|esmagad[oa]s?|esmigalhad[oa]s?|despedacad[oa]s?|
    destruid[oa]s?|estracalhad[oa]s?|espatifad[oa]s?|rebentad[oa]s?|estourad[oa]s?|cacos|vidro (?:partido|
    quebrado|estilhacado|por)|(?:tod[oa]s|ambos|ambas|tudo) (?:[oa]s \w{3,12} )?(?:\w{2,8} )?(?:partid[oa]|
    quebrad[oa]|rachad[oa]|derretid[oa]|molhad[oa]|amassad[oa]|estragad[oa]|podre|esmagad[oa])s?|
    completamente (?:partid[oa]|quebrad[oa]|esmagad[oa]|destruid[oa]|amassad[oa]|dobrad[oa]|derretid[oa])|
    (?:saco|garrafa|tampa|frasco|pacote|lata|pote|boiao|bisnaga|embalagem) (?:\w{2,8} )?(?:estava |veio |
    chegou )?(?:abert[oa]|furad[oa]|rasgad[oa]|rachad[oa]|rebentad[oa]|partid[oa]|quebrad[oa]|estourad[oa])|
    derretid[oa]s?
  `,
  weak_performance: String.raw`
    (?:muito|demasiado|bastante|um pouco|meio|tao|super|pouco|mais) (?:lent[oa]s?|frac[oa]s?|baix[oa]s?|
    barulhent[oa]s?|escur[oa]s?|ruidos[oa]s?|curt[oa]s?|devagar|potente|nitid[oa]|eficaz|precis[oa])|
    lent[oa]s?|trava(?:ndo|mentos?)?|engasga|bloqueia (?:as vezes|muito|de vez|sempre)|lag|atraso no (?:som|
    audio)|(?:pouc[oa]|falta de|baix[oa]|frac[oa]|menos|ma) (?:potencia|forca|volume|som|bateria|autonomia|
    luz|brilho|pressao|succao|alcance|duracao|aspiracao|graves|sinal|aderencia|durabilidade|
    qualidade de som|recepcao|espuma|vapor)|(?:potencia|forca|volume|som|bateria|autonomia|luz|brilho|
    pressao|succao|alcance|sinal|imagem|camara|camera|microfone|ligacao|conexao|desempenho) (?:e |sao |
    dura |deixa |fica |esta |nao e |muito |um pouco |bem |bastante ){1,3}(?:frac[oa]|baix[oa]|pouc[oa]|ma|
    mau|ruim|mediocre|fraquinh[oa]|a desejar|curt[oa]|instavel|abafad[oa]|limitad[oa]|razoavel|insuficiente|
    grande coisa|boa|bom|horas?)|bateria (?:\w{1,10} ){0,3}(?:pouco|rapido|rapidamente|horas?|minutos|nada|
    descarrega|acaba)|descarrega (?:muito |rapido|depressa|sozinh)|(?:dura|aguenta|duram|durou) (?:muito |
    so |apenas |pouco |menos |nem |no maximo ){1,2}(?:\w{1,8} )?(?:pouco|horas?|minutos|dias?|tempo)?|
    dura pouco|nao (?:dura|aguenta|e muito|e tao|e la muito|fica muito|e sempre|
    muito) (?:\w{2,8} )?(?:muito|nada|potente|forte|rapid[oa]|luminos[oa]|brilhante|precis[oa]|alto|bem|
    tempo|duradour[oa]|resistente|silencios[oa])?|aquece (?:um pouco|muito|bastante|demais|demasiado)|
    esquenta (?:um pouco|muito|bastante|demais)|(?:perde|cai) (?:a |o )?(?:ligacao|conexao|sinal)|
    desliga-se (?:as vezes|sozinh|de vez)|desconecta\w?|as vezes|de vez em quando|por vezes|intermitente\w*|
    uma vez sim|demora (?:\w{2,8} )?(?:muito|demais|horas|imenso|uma eternidade)|chia|range|rangendo|
    barulh\w{1,5}|ruido\w?|balanca|bamb[oa]|zumb\w{1,3}|vibra|chiado|nao corta bem|ceg[oa]|mediano|mediana|
    mediocre|razoavel|mais ou menos|nada de especial|assim assim|impreciso
  `,
  cosmetic: String.raw`
    risc(?:o|os|ado|ada|ados|adas)|arranh\w{2,5}|manch(?:a|as|ado|ada|ados|adas|inha)|marcas? (?:de|na|no|
    preta|branca)|marcas|desbotad?\w{0,3}|desbotou|desbota|amarelad[oa]s?|opac[oa]|amassad(?:o|inho|ela)|
    mossa\w?|amolgad\w{1,5}|lascad[oa]s?|descascad?\w{1,3}|descasca|pequen[oa]s? (?:risco|riscos|arranhao|
    furo|defeito|mancha|racha|amassado|buraco|rasgo|manchas|defeitos|falha|falhas|imperfeicao|imperfeicoes)|
    (?:pintura|tinta|verniz|logo|estampa|revestimento|dourado) (?:\w{2,8} )?(?:descasc\w{2,4}|sai|saindo|
    saiu|sair|lascad[oa]|borrad[oa]|mal|gasta|soltando|falhad[oa])|fi(?:o|os)[- ](?:solto|soltos|puxado|
    puxados|pendurado|pendurados)|linhas? (?:solta|soltas|puxada|sobrando)|costura\w? (?:\w{2,8} )?(?:torta|
    tortas|mal|feia|irregular|solta|malfeita)s?|desfia\w{0,4}|borboto\w{0,2}|bolinhas|solta pelo\w?|
    pelos? soltos?|tort[oa]s?|inclinad[oa]s?|desalinhad[oa]s?|descentrad[oa]|irregular\w{0,2}|nao (?:esta |
    fica |e )?(?:reto|reta|direit[oa]|centrad[oa]|alinhad[oa]|simetric[oa])|mal (?:acabad[oa]|cosid[oa]|
    costurad[oa]|colad[oa]|impress[oa]|pintad[oa]|cortad[oa]|feit[oa])s?|
    acabamentos? (?:\w{2,8} ){0,2}(?:mau|maus|ruim|pessim[oa]|frac[oa]|pobre|deixa|desleixado|grosseiro|
    fracos|mal)|(?:parece|aspeto|aspecto|aparencia) (?:\w{2,8} )?(?:barat[oa]|velh[oa]|fei[oa]|usad[oa]|
    de brinquedo|de plastico|vagabund[oa]|fraco)|cola (?:visivel|a vista|aparente|por todo)|restos de cola|
    amarrotad[oa]|vincos|estetic\w{1,4}|fei[oa]s?|cor (?:\w{2,8} )?(?:sai|desbot\w{1,3}|saiu|larga|apagada)|
    solta tinta|larga (?:tinta|cor|pelo)|ferrug\w{2,4}|enferruj\w{2,4}|oxid\w{2,4}
  `,
  only_part: String.raw`
    (?:um|uma|dois|duas|tres|algum|alguma|alguns|algumas|varios|metade|parte) d(?:os|as|eles|
    elas)(?: \w{2,12})?|\d{1,2} d[oa]s \d{1,2}|\d{1,2} de \d{1,2}|(?:lado|fone|auricular|auscultador|sapato|
    manga|coluna|botao|tecla|roda|perna|bolso|canto|placa|porta|gaveta|copo|lampada|garrafa|ouvido|pe|bota|
    meia|peca) (?:esquerd[oa]|direit[oa]|de baixo|de cima|inferior|superior|traseir[oa]|da frente)|
    (?:unic[oa]|so o|so a|apenas [oa]) (?:\w{2,10} )?(?:problema|defeito|senao|ponto|coisa|negativo|queixa|
    falha|botao|microfone|lado|detalhe|porem|contra)|(?:o|de) resto (?:\w{2,8} )?(?:esta|e|funciona|bem|bom|
    ok|perfeito|tudo|otimo|veio|chegou|impecavel)|(?:[oa]s outr[oa]s|[oa] outr[oa]|[oa]s restantes|
    [oa]s demais) (?:\w{2,12} )?(?:esta|estao|funciona|funcionam|vieram|veio|chegaram|sao|e|bem|ok|
    perfeit[oa]s?|intact[oa]s?|estavam)|(?:de resto|fora isso|tirando isso|a parte disso|fora isto|
    tirando isto|exceto|excepto|menos isso|a excecao de)|so (?:de|num|em|por) um (?:lado|canto)|(?:num|
    em um|de um|no) (?:lado|canto|ponto|so lado)|(?:microfone|comando|controle|bluetooth|temporizador|botao|
    relogio|led|wifi|porta usb|luz) (?:nao |esta |deixou |parou )(?:\w{2,8} )?(?:funciona|avariad[oa]|de|
    presta|pega|responde|quebrad[oa]|trabalha)
  `,
  taste_smell: String.raw`
    (?:sabor|cheiro|aroma|gosto|fragrancia|perfume)(?:es|s)? (?:\w{2,10} ){0,3}(?:artificial|quimico|amargo|
    azedo|acido|doce|salgado|estranho|esquisito|forte|desagradavel|a (?:plastico|sabao|cartao|borracha|cola|
    remedio|nada|alcool|velho|tinta|quimico)|de (?:plastico|sabao|papelao|borracha|cola|remedio|alcool|
    velho|tinta|quimico|nada)|nao|mau|ruim|horrivel|fraco|leve|diferente|dura|intenso|rancoso|enjoativo|
    pouco|pessimo|some|desaparece|suave)|(?:sabe|sabem|cheira|cheiram|
    cheirava) (?:\w{2,8} ){0,2}(?:a (?:plastico|sabao|cartao|borracha|cola|remedio|nada|alcool|velho|tinta|
    quimico|agua|mofo)|mal|estranho|forte|muito|artificial|pouco)|(?:demasiado|muito|excessivamente|
    doce demais) (?:doces?|salgad[oa]s?|amarg[oa]s?|azed[oa]s?|acid[oa]s?|picantes?|gordurosas?|sec[oa]s?|
    enjoativ[oa]s?)|sem (?:sabor|cheiro|gosto|aroma|graca)|nao (?:tem|sabe|cheira) (?:\w{2,8} )?(?:sabor|
    cheiro|a nada|gosto|aroma)|insipid[oa]s?|retrogosto|artificial|aguad[oa]s?|diluid[oa]s?|(?:nao|
    pouco) (?:esta |estava |e |sao |estavam |muito ){0,2}(?:fresc[oa]s?|crocantes?|saboros[oa]s?|
    estaladic[oa]s?)|murch[oa]s?|cheiro (?:\w{2,8} ){0,3}(?:dura|desaparece|some|fixa)
  `,
  wear_bad: String.raw`
    desconfort\w{2,6}|nao (?:e |sao |muito |nada |la muito ){0,2}(?:confortave(?:l|is)|maci[oa]s?|suaves?|
    respirave(?:l|is)|agradave(?:l|is))|pica(?:m)?|pinica\w?|coceira|coca|comichao|irrita\w?|roca\w?|
    aperta\w? (?:muito|demais|nos|no)|magoa\w?|machuca\w?|bolhas nos|doi (?:no|os|a)|(?:muito|demasiado|
    bastante|super|tao|meio) (?:fin[oa]s?|fininh[oa]s?|rigid[oa]s?|dur[oa]s?|asper[oa]s?|pesad[oa]s?|
    gross[oa]s?|levezinh[oa])|transparentes?|ve-se tudo|da para ver (?:tudo|atraves)|(?:tecido|material|
    plastico|couro|espuma|sola|qualidade|almofada|enchimento|palmilha) (?:\w{2,8} ){0,3}(?:fin[oa]|
    rigid[oa]|dur[oa]|ma|mau|ruim|barat[oa]|pessim[oa]|asper[oa]|frac[oa]|mediocre|inferior|vagabund[oa]|
    fraquinh[oa]|baixa|deixa|duvidosa)|(?:ma|baixa|pessima|fraca|pouca|pobre) qualidade|qualidade (?:baixa|
    pessima|ma|fraca|ruim|inferior|duvidosa)|suar|faz suar|frageis|fragil|plastico (?:fino|barato|mole|
    fraco)|pouco resistente
  `,
};
