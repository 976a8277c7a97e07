import type { Copy } from '../copy.ts';

/** Brazilian Portuguese: the only marketplace in Portuguese is amazon.com.br. */
export const pt: Copy = {
  product: { titled: 'produto “{title}”', untitled: 'produto' },
  space: ' ',
  wrote: { named: 'Em {date}, {name} escreveu:', unnamed: 'Em {date}, você escreveu:' },
  sentences: {
    greeting: ['Olá,'],
    greetingNamed: ['Olá, {name},'],
    signOff: ['Atenciosamente,\n{signature}'],

    thanksMessage: [
      'Agradecemos a sua mensagem.',
      'Agradecemos por nos escrever.',
      'Agradecemos o seu contato.',
    ],
    thanksReply: [
      'Agradecemos a sua resposta.',
      'Agradecemos por nos escrever de novo.',
      'Agradecemos as novas informações.',
      'Agradecemos a sua paciência e esta mensagem.',
    ],
    sorryMinor: ['Lamentamos que o seu {product} não esteja exatamente como deveria.'],
    sorryMajor: ['Lamentamos muito que o seu {product} não tenha correspondido ao que você esperava.'],
    sorryAgain: [
      'Lamentamos que o seu {product} ainda esteja causando transtorno.',
      'Lamentamos que isso ainda não esteja resolvido para você.',
      'Lamentamos que isso tome ainda mais do seu tempo.',
    ],
    sorryListing: ['Lamentamos que o seu {product} não seja o que você podia esperar.'],
    sorryGuidance: ['Lamentamos o transtorno que você teve com o seu {product}.'],
    understoodDefectMinor: ['Entendemos que ele não faz tudo o que deveria e queremos resolver isso.'],
    understoodDefectMajor: [
      'Entendemos que você não consegue usá-lo como previsto e queremos resolver isso.',
    ],
    understoodTransitMinor: ['Entendemos que ele não chegou intacto até você.'],
    understoodTransitMajor: ['Entendemos que ele chegou danificado e que assim você não consegue usá-lo.'],
    understoodWrongItem: ['Entendemos que você recebeu algo diferente do que pediu.'],
    understoodListing: ['Entendemos que ele é diferente do que mostra a nossa página do produto.'],
    understoodUnclear: [
      'Gostaríamos de entender exatamente o que aconteceu, para ajudar você da melhor forma.',
    ],
    safety: [
      'Por favor, não o use por enquanto e guarde-o onde ninguém possa se machucar; a sua segurança vem em primeiro lugar.',
      'Para a sua segurança, não o use até que isso esteja resolvido.',
    ],
    wantRefund: ['Anotamos que você deseja o seu dinheiro de volta.'],
    wantReplacement: ['Anotamos que você deseja uma troca.'],
    wantPart: ['Anotamos a ajuda de que você precisa: uma peça para completá-lo.'],
    askDefect: [
      'Você poderia nos contar o que acontece exatamente durante o uso e desde quando?',
      'O que acontece exatamente agora e o que você já pôde tentar?',
    ],
    askTransit: [
      'Você poderia nos contar quais partes estão danificadas e como estava o pacote por fora?',
      'Quais partes você ainda consegue usar como estão?',
    ],
    askMisuse: [
      'Você poderia nos contar em que passo ele deixa de fazer o que você espera?',
      'O que você vê neste momento e qual passo veio logo antes?',
    ],
    askListing: [
      'Você poderia nos contar em que ponto ele mais difere do que você esperava?',
      'Qual diferença é a mais importante para você?',
    ],
    askWrongItem: [
      'Você poderia nos contar o que veio no pacote, por exemplo o nome ou o tamanho na etiqueta?',
      'O que diz a etiqueta do produto que você recebeu?',
    ],
    askUnclear: [
      'Você poderia nos contar em uma ou duas frases o que não está certo?',
      'O que exatamente você gostaria que resolvêssemos?',
    ],
    askPhoto: [
      'Uma foto nos ajudaria muito; basta anexá-la à sua resposta.',
      'Se puder, anexe por favor uma foto à sua resposta.',
    ],
    thanksPhotos: ['As suas fotos nos ajudam muito, agradecemos.', 'Agradecemos também as novas fotos.'],
    nextSolution: [
      'Assim que tivermos a sua resposta, escreveremos em até {hours} horas com uma solução concreta.',
      'Você receberá a nossa proposta em até {hours} horas após a sua resposta.',
      'Depois da sua resposta, escreveremos em até {hours} horas como vamos resolver.',
    ],
    nothingToReturn: ['Por enquanto você não precisa devolver nada.'],
    notedQuestion: [
      'Lemos com atenção e já estamos verificando.',
      'Lemos também a sua nova mensagem e estamos verificando.',
      'Também estamos verificando este ponto.',
    ],
    nextAnswer: [
      'Você terá a nossa resposta em até {hours} horas.',
      'Escreveremos para você sobre isso em até {hours} horas.',
      'A nossa resposta chegará em até {hours} horas.',
    ],
    productAside: [
      'Se algo não estiver certo com o próprio produto, conte para nós aqui e cuidaremos disso.',
      'Se houver algum problema com o próprio produto, basta escrever aqui.',
    ],

    leadChoice: [
      'Para resolver isso da melhor forma, escolha o que for melhor para você:',
      'Queremos resolver isso agora; o que você prefere?',
      'Veja o que podemos fazer por você; a escolha é sua:',
    ],
    leadSingle: [
      'Para resolver isso, oferecemos a você o seguinte:',
      'Queremos resolver isso agora e podemos fazer isto por você:',
      'Veja o que podemos fazer por você:',
    ],
    leadOtherwise: [
      'Se você preferir não tentar mais, também tem esta possibilidade:',
      'Se isso não ajudar, você tem esta possibilidade:',
      'Você também pode escolher isto em vez disso:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: ['Um reembolso de {amount} ({percent}% do preço), e você fica com o produto.'],
    optionPartial: ['Um reembolso de {percent}% do preço, e você fica com o produto.'],
    optionFullAmount: ['Um reembolso total de {amount}; você não precisa devolver nada.'],
    optionFull: ['Um reembolso total; você não precisa devolver nada.'],
    optionReplacement: ['Uma troca, enviada sem custo.'],
    optionPart: ['A peça de que você precisa, enviada sem custo.'],
    optionReturnAmount: [
      'Uma devolução com reembolso total de {amount}: em “Meus pedidos” na Amazon, escolha o produto e depois “Devolver ou trocar itens”.',
    ],
    optionReturn: [
      'Uma devolução com reembolso total: em “Meus pedidos” na Amazon, escolha o produto e depois “Devolver ou trocar itens”.',
    ],
    optionGuidance: ['Ajuda para começar a usar: passamos por tudo com você, passo a passo.'],
    howToChoose: [
      'Basta responder com o número da sua escolha.',
      'Uma resposta com o número é suficiente.',
      'Diga simplesmente o número que você prefere.',
    ],
    howToAccept: [
      'Se estiver bom para você, basta uma resposta curta.',
      'Diga simplesmente se está bom para você.',
      'Um breve “sim” é suficiente.',
    ],
    promiseHandled: [
      'Cuidaremos disso em até {hours} horas após a sua resposta.',
      'Depois disso, estará em andamento em até {hours} horas.',
      'Depois disso precisamos de no máximo {hours} horas.',
    ],
    freeChoice: [
      'A escolha é toda sua, e a devolução com reembolso total continua aberta para você.',
      'Você escolhe livremente; a devolução com reembolso total também continua possível.',
    ],
    askWish: [
      'Qual solução seria a melhor para você?',
      'Como podemos resolver isso da melhor forma para você?',
      'O que podemos fazer por você agora?',
    ],
    anyQuestion: [
      'Se tiver alguma pergunta, basta responder aqui.',
      'Para qualquer outra coisa, basta uma resposta curta aqui.',
      'Estamos à disposição se algo não estiver claro.',
    ],

    comfort: ['Em geral isso se resolve em poucos minutos.', 'Há mais uma coisa que costuma ajudar.'],
    leadSteps: [
      'Por favor, tente assim:',
      'Por favor, repasse estes passos com calma:',
      'Nesta ordem costuma funcionar melhor:',
    ],
    step: ['Passo {number}: {step}'],
    manualPage: ['No manual, isso está na página {page}.'],
    askPoint: [
      'Para passarmos exatamente os passos certos: o que você vê neste momento?',
      'Em que ponto ele deixa de fazer o que você espera?',
      'O que acontece quando você tenta agora?',
    ],
    ifNotHelped: [
      'Se isso não resolver, escreva algumas linhas e encontraremos outra solução com você.',
      'Se ainda não funcionar, conte para nós e faremos de outra forma.',
      'Se então não funcionar, basta uma resposta curta e faremos outra coisa por você.',
    ],

    thanksListing: [
      'Agradecemos por nos contar em que a nossa página e o produto diferem.',
      'Agradecemos os detalhes sobre a nossa página do produto.',
      'Agradecemos por indicar isso com tanta clareza.',
    ],
    promiseListing: [
      'Vamos verificar e corrigir a descrição, para que fique clara para todos.',
      'A sua observação já está com quem corrige a nossa página.',
      'A correção da página está em andamento.',
    ],

    thanksChoice: ['Agradecemos a sua decisão.', 'Agradecemos por nos avisar.', 'Agradecemos, já anotamos.'],
    confirmPartialAmount: [
      'Estamos providenciando o seu reembolso de {amount}, e você fica com o produto.',
      'O seu reembolso de {amount} está em andamento, e o produto fica com você.',
    ],
    confirmPartial: [
      'Estamos providenciando o seu reembolso de {percent}% do preço, e você fica com o produto.',
      'O seu reembolso de {percent}% do preço está em andamento, e o produto fica com você.',
    ],
    confirmFullAmount: [
      'Estamos providenciando o seu reembolso total de {amount}; você não precisa devolver nada.',
      'O seu reembolso total de {amount} está em andamento, sem devolução.',
    ],
    confirmFull: [
      'Estamos providenciando o seu reembolso total; você não precisa devolver nada.',
      'O seu reembolso total está em andamento, sem devolução.',
    ],
    confirmReplacement: [
      'Estamos preparando a sua troca, sem custo.',
      'A sua troca está em preparação e não custa nada para você.',
    ],
    confirmPart: [
      'Estamos preparando a peça para você, sem custo.',
      'A peça está em preparação e não custa nada para você.',
    ],
    confirmReturnAmount: [
      'Você pode devolver o produto com reembolso total de {amount}.',
      'A devolução com reembolso total de {amount} está aberta para você.',
    ],
    confirmReturn: [
      'Você pode devolver o produto com reembolso total.',
      'A devolução com reembolso total está aberta para você.',
    ],
    confirmGuidance: ['Passamos por isso com você com prazer.', 'Vamos passar por isso juntos.'],
    confirmGeneral: [
      'Anotamos o seu pedido e já estamos cuidando dele.',
      'O seu desejo está anotado e estamos trabalhando nisso.',
    ],
    promiseRefund: [
      'A Amazon paga no seu meio de pagamento original; emitimos em até {hours} horas, e o seu banco pode levar alguns dias para mostrar.',
      'Emitimos pela Amazon em até {hours} horas, no meio de pagamento do seu pedido.',
    ],
    promiseShipped: [
      'O envio sairá para o endereço do seu pedido em até {hours} horas.',
      'Enviamos para o endereço do seu pedido em até {hours} horas.',
    ],
    returnHow: [
      'Em “Meus pedidos” na Amazon, escolha o produto e depois “Devolver ou trocar itens”; a Amazon mostra ali cada passo.',
      'Comece por favor em “Meus pedidos” na Amazon com “Devolver ou trocar itens”.',
    ],
    sorryOnce: ['Mais uma vez, lamentamos o transtorno.', 'Lamentamos o transtorno que você teve.'],

    followLead: [
      'Só algumas linhas sobre o seu pedido {order}.',
      'Escrevemos brevemente sobre o seu pedido {order}.',
    ],
    followAsk: ['Está tudo certo agora com o seu {product}?', 'Agora tudo funciona bem com o seu {product}?'],
    followHelp: [
      'Se algo ainda não estiver certo, basta responder a esta mensagem e cuidaremos disso.',
      'Se ainda restar algo, basta uma resposta curta e veremos isso.',
    ],
    followSorry: [
      'Lamentamos o transtorno que você teve e agradecemos a sua paciência.',
      'Agradecemos a sua paciência; lamentamos o transtorno.',
    ],
  },
};
