import type { Phrasebook } from '../phrasebook.ts';

/** Portuguese: what fails: function, breakage, leaks, decay. */
export const FAILURE: Phrasebook = {
  stopped_working: String.raw`
    (?:nao|ja nao|nunca|nem|n) (?:\w{1,6} )?(?:funcion\w*|lig\w*|carreg\w*|respond\w*|acend\w*|
    arranc\w*|pega|presta\w*|reage\w*|da sinal|inicia\w*)(?: mais)?|(?:parou|pararam|deixou|deixaram|
    para) de (?:funcionar|carregar|ligar|aquecer|gelar|girar|responder|trabalhar|tocar)|(?:pifou|
    queimou|avariou|estragou|morreu|finou|parou|pifaram|fundiu|apagou)|(?:esta|ficou|veio) (?:mort\w*|
    avariad\w*|estragad\w*|pifad\w*|queimad\w*)|avariad\w*|avariou-se|sem (?:sinal de vida|vida)|
    pifad\w*|deu (?:pau|pt|curto)|tela preta|ecra preto
  `,
  malfunction: String.raw`
    (?:nao|mal|ja nao|nunca|quase nao) (?:me |se |o |a |consegue |consigo |da para |quer )*(?:aquec\w*|
    esquent\w*|gel\w*|arrefec\w*|fech\w*|abr\w*|segur\w*|prend\w*|col\w*|gir\w*|rod\w*|cort\w*|
    imprim\w*|conect\w*|emparelh\w*|reconhec\w*|suga\w*|aspir\w*|ench\w*|mant\w*|dur\w*|limp\w*|sec\w*|
    trav\w*|encaix\w*|parea\w*|med\w*|mostra|sai|toca|vibra|trav|tritura|bate|espuma|fixa|aguent\w*|
    sincroniz\w*|grava|le|veda|para em)|(?:desliga|desconecta|trava|travando|encrava|solta|descola|
    descarrega|sobreaquece|superaquece|reinicia|bloqueia|cai|entope|afrouxa|esvazia)\w*[- ](?:se|
    sozinh\w*|sempre|toda|o tempo|constantemente|do nada|muito)|(?:fica|esta|vive) (?:travando|
    desligando|caindo|desconectando|piscando|soltando|falhando)|trava muito|falha\w*|mau funcionamento|
    mau contato|mau contacto|barulho (?:estranho|alto|insuportavel|horrivel)|barulhent\w*|chia|range|
    pisca\w*|tremul\w*|balanca|bamb[oa]|instavel|mensagem de erro|da erro|imprecis\w*|mede errado|
    (?:bateria|pilha|autonomia|carga) ~ (?:dura|descarrega|pouco|viciada|fraca|nao|acaba)|(?:pouca|
    pouco|fraca|fraco|sem|baixa|baixo) (?:potencia|succao|forca|som|volume|pressao|sinal|alcance|
    aderencia|vapor)|funciona (?:mal|so|quando quer)
  `,
  broke_in_use: String.raw`
    (?:quebrou|quebraram|partiu|partiram|rasgou|rasgaram|soltou|soltaram|descolou|descolaram|rachou|
    racharam|caiu|arrebentou|rebentou|descosturou|descoseu|desfez|desmontou|entortou|empenou|furou|
    trincou|estourou|descascou|desmanchou|cedeu|desgastou|estalou|desprendeu|saiu a|abriu a)(?:-se)?|
    (?:se|ja|me) (?:quebrou|partiu|rasgou|soltou|descolou|rachou|desfez|estragou|desmanchou|partiu)|
    esta (?:a )?(?:descascar|descascando|desfazer|desfazendo|soltando|soltar|rasgando|rachando|descolar|
    descolando)|(?:alca|ziper|fecho|roda|tampa|pega|botao|sola|costura|pe|perna|gancho|dobradica|
    correia) ~ (?:quebr\w*|part\w*|solt\w*|rasg\w*|descol\w*|caiu|arrebent\w*|rebent\w*)|
    caiu aos pedacos|caindo aos pedacos|fez em pedacos
  `,
  leaks: String.raw`
    vaza\w*|vazou|vazamento\w*|verte|verteu|pinga\w*|goteja\w*|fuga de (?:agua|ar)|perde (?:agua|ar|
    oleo|pressao)|nao (?:e |sao )?(?:impermeavel|estanque|vedad\w*)|nao veda|entra agua|infiltra\w*|
    esvazia\w*|molhou tudo
  `,
  spoiled: String.raw`
    mofo|mofad\w*|bolor\w*|vencid\w*|validade|fora (?:da|do) (?:validade|prazo)|estragad\w* (?:a comida|
    o produto)|podre\w*|azed\w*|rancos\w*|bicho\w*|inseto\w*|larva\w*|barata\w*|traca\w*|
    cheir\w* (?:muito |super )?(?:mal|a (?:quimico|plastico|mofo|queimado|podre)|forte|horrivel|
    de (?:mofo|plastico|quimico|queimado))|mau cheiro|fedor|fede\w*|cheiro ~ (?:forte|ruim|quimico|
    horrivel|insuportavel|estranho|intenso|desagradavel)|gosto ~ (?:ruim|estranho|horrivel|amargo|
    quimico|ranco)|sabor ~ (?:estranho|horrivel|artificial|ruim|mau)|intragavel|ressecad\w*|resseco|
    murch\w*
  `,
  own_effort: String.raw`
    (?:tentei|testei|troquei|experimentei|ja fiz) ~ (?:tudo|varios|varias|outr\w*|diferent\w*|tomada\w*|
    cabo\w*|pilhas|nov\w*|vezes|de tudo)|(?:seguindo|segui|conforme|de acordo com|
    como manda) ~ (?:instruc\w*|manual|passos|etiqueta)|uso normal|com (?:cuidado|delicadeza)|(?:usei|
    usad[oa]|lavad[oa]) (?:so |apenas )?(?:uma|duas) ve[zs]\w*|desde o (?:inicio|primeiro dia)|
    de fabrica|nunca caiu
  `,
  after_time: String.raw`
    (?:apos|depois de|em|com|ha|no|na|durante|menos de|ao fim de) (?:so |apenas |menos de |cerca de |
    os |as |pouco mais de )*(?:um|uma|dois|duas|tres|quatro|cinco|seis|pouc[oa]s|algun[s]?|
    primeir[oa]s?|segund[oa]|\d{1,3}) ?(?:horas?|dias?|semanas?|mes|meses|anos?|usos?|lavagens|lavagem|
    vezes|vez|minutos?|utilizac\w*|viage\w*)|(?:primeir|segund|terceir)[oa] (?:uso|dia|vez|lavagem|
    semana|mes|utilizacao|viagem|noite)|(?:usei|usado|usada) (?:so |apenas )?(?:uma|duas|
    tres) ve[zs]\w*|desde (?:ontem|segunda|terca|quarta|quinta|sexta|sabado|domingo)|pouco tempo|ha dias
  `,
  worked_at_first: String.raw`
    (?:no inicio|no comeco|a principio|inicialmente|ate|nos primeiros) (?:\w{2,12} ){0,4}(?:bem|
    funcionava|funcionou|perfeit\w*|ok|otim\w*|tudo)|(?:funcionava|funcionou|estava|
    era) (?:\w{2,9} ){0,2}(?:no inicio|no comeco|ate|e depois|bem ate)|de repente|do nada|parou de|
    ja nao|nao \w{3,10} mais
  `,
};
