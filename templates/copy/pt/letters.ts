import type { Copy } from '../copy.ts';
import { problems } from './problems.ts';

/** Brazilian Portuguese: the only marketplace in Portuguese is amazon.com.br. */
export const pt: Copy = {
  // With article and possessive, as after "com": "com o seu pedido", "com a sua luminária de mesa".
  // The sentences use it after "com" only, because "de", "em", "a" and "por" would run together with the article.
  order: 'o seu pedido',
  space: ' ',
  wrote: { named: 'Em {date}, {name} escreveu:', unnamed: 'Em {date}, você escreveu:' },
  problems,
  // "Obrigado/obrigada" shows the gender of the writer: the letters thank with "agradeço" and "agradecemos".
  sentences: {
    greeting: ['Olá,'],
    greetingNamed: ['Olá, {name},'],
    signOff: ['Atenciosamente,\n{signature}'],
    thanksMessage: ['Agradeço a sua mensagem.', 'Agradecemos o seu contato.', 'Agradeço por nos avisar.'],
    thanksReply: [
      'Agradeço a sua resposta.',
      'Agradecemos o seu retorno.',
      'Agradeço as novas informações.',
      'Agradeço a sua paciência e esta mensagem.',
    ],
    thanksPhoto: ['A foto enviada ajuda muito.', 'Agradeço também a nova foto.'],
    thanksPhotos: ['As fotos enviadas ajudam muito.', 'Agradeço também as novas fotos.'],
    sorryUnknown: ['Sinto muito que você esteja tendo problemas com {product}.'],
    correctMe: [
      'Se entendi mal alguma coisa, por favor, me avise.',
      'Se não for bem isso, é só me corrigir, por favor.',
    ],
    sorryAgain: [
      'Sinto muito que isso ainda não esteja resolvido.',
      'Lamento que isso esteja tomando ainda mais do seu tempo.',
      'Peço desculpas por mais esse transtorno.',
    ],

    dangerPerson: [
      'Antes de tudo: como estão todos, também os animais de estimação? Por favor, me conte.',
      'Por favor, me diga como estão todos agora.',
    ],
    dangerStop: [
      'Por favor, pare de usar o produto, deixe-o por enquanto fora do alcance de todos e não o jogue fora.',
      'Para a sua segurança, não use o produto até que isso esteja resolvido.',
    ],
    dangerNext: [
      'Estamos analisando o seu caso com prioridade, e você terá notícias nossas em até {hours} horas.',
      'O seu caso está recebendo toda a nossa atenção, e escreveremos de novo para você em até {hours} horas.',
    ],

    askWhat: [
      'Você pode me contar em uma ou duas frases qual é o problema?',
      'O que exatamente está acontecendo com o produto no momento?',
    ],
    askPart: [
      'Você pode me dizer de qual peça precisa e, se houver, a letra ou o número dela no manual?',
      'Qual é exatamente a peça que está faltando?',
    ],
    askLabel: [
      'Você pode me dizer o que está escrito na etiqueta, como o tamanho, o modelo ou o número do produto?',
      'O que está escrito na etiqueta ou na parte de baixo do que você recebeu?',
    ],
    askPhoto: [
      'Uma foto me ajudaria muito. É só anexar à sua resposta.',
      'Se puder, anexe uma foto à sua resposta, por favor.',
    ],
    askPhotoBeside: [
      'Se por acaso você tiver uma foto, ela pode nos ajudar a encontrar a causa, mas nada depende dela.',
      'Se não der trabalho, uma foto é bem-vinda, mas você não precisa enviar.',
    ],
    askWish: [
      'Qual seria a melhor forma de resolvermos isso para você?',
      'Que solução seria melhor para você?',
      'O que posso fazer por você agora?',
    ],
    nextSolution: [
      'Assim que eu tiver a sua resposta, volto com uma solução em até {hours} horas.',
      'Você recebe a nossa proposta em até {hours} horas após a sua resposta.',
      'Com essa informação, escrevo para você com uma solução em até {hours} horas.',
    ],
    nextAnswer: [
      'Você terá um retorno nosso em até {hours} horas.',
      'Escrevo para você sobre isso em até {hours} horas.',
      'A nossa resposta chega em no máximo {hours} horas.',
    ],
    byWhen: [
      'Vi para quando precisa. Se o prazo ficar curto, escreva-me aqui e encontramos outra saída.',
      'Sei que há uma data em causa. Se não der tempo, é só responder e resolvemos de outra forma.',
    ],
    anyQuestion: [
      'Se precisar de mais alguma coisa, é só responder a esta mensagem.',
      'Se tiver alguma dúvida, conte comigo.',
      'Se algo não ficou claro, é só me escrever.',
    ],

    leadChoice: [
      'Isto é o que posso fazer por você. Qual opção você prefere?',
      'Quero resolver isso o mais rápido possível. O que fica melhor para você?',
      'Posso resolver isso de uma destas formas:',
    ],
    leadSingle: [
      'A minha proposta é esta:',
      'Para resolver isso, a minha proposta é esta:',
      'O que posso fazer por você é o seguinte:',
    ],
    leadOtherwise: [
      'Se preferir não tentar mais, também não tem problema:',
      'Se isso não ajudar, posso fazer o seguinte:',
      'Se preferir, você também pode escolher:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: ['Você fica com o produto, e nós reembolsamos {amount} ({percent}% do preço).'],
    optionPartial: ['Você fica com o produto, e nós reembolsamos {percent}% do preço.'],
    optionAmount: ['Você fica com o produto, e nós reembolsamos {amount}.'],
    optionFullAmount: ['Reembolso total de {amount}, e você não precisa devolver nada.'],
    optionFull: ['Reembolso total, e você não precisa devolver nada.'],
    optionReplacement: ['Um produto novo, que enviamos sem custo para você.'],
    optionPart: ['A peça de que você precisa, enviada sem custo para você.'],
    optionReturnAmount: [
      'Devolução com reembolso total de {amount}: em “{orders}”, na Amazon, escolha o produto e depois “{returns}”.',
    ],
    optionReturn: [
      'Devolução com reembolso total: em “{orders}”, na Amazon, escolha o produto e depois “{returns}”.',
    ],
    optionGuidance: ['Ajuda com o uso, passo a passo.'],
    howToChoose: [
      'É só responder com o número.',
      'Uma resposta com o número já basta.',
      'Basta me escrever o número que preferir.',
    ],
    howToAccept: [
      'Se estiver bom para você, uma resposta curta já basta.',
      'É só me dizer se assim fica bom para você.',
      'Um simples “sim” é suficiente.',
    ],
    promiseHandled: [
      'Deixo tudo encaminhado em até {hours} horas após a sua resposta.',
      'A partir daí, fazemos a nossa parte em até {hours} horas.',
      'Depois da sua resposta, levamos no máximo {hours} horas.',
    ],
    freeChoice: [
      'A escolha é toda sua, e você ainda pode devolver o produto com reembolso total.',
      'Você é quem decide, e a devolução com reembolso total também continua disponível.',
    ],

    asWished: [
      'Claro, vou cuidar disso para você agora mesmo.',
      'É exatamente isso que vou fazer por você.',
      'Faço isso por você com todo o prazer.',
    ],
    thanksChoice: [
      'Agradeço por me avisar.',
      'Recebi a sua resposta e anotei a sua escolha.',
      'Agradeço a resposta rápida.',
    ],
    confirmPartialAmount: [
      'Estou providenciando o seu reembolso de {amount} ({percent}% do preço), e você fica com o produto.',
      'O seu reembolso de {amount} ({percent}% do preço) está sendo providenciado, e o produto continua sendo seu.',
    ],
    confirmPartial: [
      'Estou providenciando um reembolso de {percent}% do preço, e você fica com o produto.',
      'O seu reembolso de {percent}% do preço está sendo providenciado, e o produto continua sendo seu.',
    ],
    confirmAmount: [
      'Estou providenciando o seu reembolso de {amount}, e você fica com o produto.',
      'O seu reembolso de {amount} está sendo providenciado, e o produto continua sendo seu.',
    ],
    confirmFullAmount: [
      'Estou providenciando o seu reembolso total de {amount}, e não há nada para devolver.',
      'O seu reembolso total de {amount} está sendo providenciado, e você não precisa devolver nada.',
    ],
    confirmFull: [
      'Estou providenciando o seu reembolso total, e não há nada para devolver.',
      'O seu reembolso total está sendo providenciado, e você não precisa devolver nada.',
    ],
    confirmReplacement: [
      'Vou enviar a você um produto novo em troca, sem custo.',
      'O seu novo produto está sendo preparado e não vai custar nada para você.',
    ],
    confirmPart: [
      'Vou enviar a peça para você, sem custo.',
      'A peça está sendo preparada e não vai custar nada para você.',
    ],
    confirmReturnAmount: [
      'Você pode devolver o produto com reembolso total de {amount}.',
      'A devolução está disponível para você, com reembolso total de {amount}.',
    ],
    confirmReturn: [
      'Você pode devolver o produto com reembolso total.',
      'A devolução está disponível para você, com reembolso total.',
    ],
    confirmGuidance: [
      'Será um prazer orientar você, passo a passo.',
      'Vou acompanhar você nisso, passo a passo.',
    ],
    confirmGeneral: [
      'Já anotei isso e estou verificando agora.',
      'A sua solicitação foi registrada, e estou cuidando dela.',
    ],
    promiseRefund: [
      'O reembolso vai para a sua forma de pagamento original em até {hours} horas. Dependendo do banco, pode levar alguns dias para que o valor apareça na fatura ou no extrato.',
      'Damos início ao reembolso em até {hours} horas, e a Amazon credita o valor na forma de pagamento do seu pedido.',
    ],
    promiseShipped: [
      'O envio para o endereço do seu pedido será feito em até {hours} horas.',
      'O pacote sai para o endereço do seu pedido em até {hours} horas.',
    ],
    returnHow: [
      'Em “{orders}”, na Amazon, escolha o produto e depois “{returns}”. A Amazon mostra ali cada passo.',
      'Você pode iniciar a devolução em “{orders}”, na Amazon, com “{returns}”.',
    ],
    sorryOnce: [
      'Mais uma vez, sinto muito pelo transtorno.',
      'Peço desculpas pelo transtorno que você teve.',
    ],

    comfort: ['Muitas vezes, isso se resolve em poucos minutos.', 'Tem mais uma coisa que costuma ajudar.'],
    leadSteps: ['Veja como fazer:', 'Por favor, tente mais uma vez assim:', 'Nesta ordem, funciona melhor:'],
    step: ['Passo {number}: {step}'],
    manualPage: ['No manual, você encontra isso na página {page}.'],
    askPoint: [
      'Para que eu possa indicar os passos certos: o que você vê ou ouve quando tenta usar?',
      'Em que momento o produto deixa de fazer o que você espera?',
      'O que acontece quando você tenta agora?',
    ],
    ifNotHelped: [
      'Se isso não resolver, é só me escrever, e encontramos outra saída para você.',
      'Se ainda assim não funcionar, me avise, e faço outra coisa por você.',
      'Se isso não ajudar, basta uma resposta curta, e eu encontro outra solução.',
    ],

    thanksListing: [
      'Agradeço por mostrar em que ponto a nossa página e o produto são diferentes.',
      'Agradeço os detalhes sobre a nossa página do produto.',
      'Agradeço o tempo que você dedicou para nos avisar disso.',
    ],
    promiseListing: [
      'Estou pedindo que a página do produto seja verificada e, se for preciso, corrigida, para que isso não aconteça com mais ninguém.',
      'Já repassei isso à equipe que cuida da página do produto.',
      'A página do produto está sendo verificada.',
    ],

    thanksGlad: [
      'Fico muito feliz em saber disso e agradeço por ter reservado um tempo para escrever.',
      'Que bom saber que está tudo bem! Agradeço por me contar.',
    ],
    thanksClose: [
      'Quando precisar, é só responder a esta mensagem.',
      'Se surgir alguma coisa, estou à disposição.',
    ],
    thanksQuestion: [
      'Agradeço a sua pergunta.',
      'Agradeço por perguntar.',
      'Agradeço por mais esta pergunta.',
    ],
    lookingInto: [
      'Estou verificando isso agora, para dar a você a resposta certa.',
      'Estou verificando esse ponto também.',
      'Quero ter certeza antes de responder, por isso estou conferindo agora.',
    ],
    lookingIntoOrder: [
      'Estou verificando o seu pedido agora.',
      'Estou conferindo o seu pedido mais uma vez.',
      'Estou vendo em que situação está o seu pedido.',
    ],
    returnOpen: [
      'Se preferir não ficar com o produto, você pode fazer a devolução: em “{orders}”, na Amazon, escolha o produto e depois “{returns}”.',
      'Também é possível devolver, em “{orders}”, na Amazon, com “{returns}”.',
    ],

    chaseRefund: [
      'Em {date}, prometemos um reembolso a você, e sinto muito que você ainda esteja esperando por ele.',
    ],
    chaseReplacement: [
      'Em {date}, prometemos a você um produto novo em troca, e sinto muito que você ainda esteja esperando por ele.',
    ],
    chasePart: [
      'Em {date}, prometemos a peça a você, e sinto muito que você ainda esteja esperando por ela.',
    ],
    chaseReturn: ['Em {date}, combinamos a devolução, e lamento que ela ainda não esteja resolvida.'],
    chaseReply: [
      'A nossa última mensagem foi em {date}, e sinto muito que você tenha precisado perguntar de novo.',
    ],
    chaseNow: [
      'Estou verificando agora mesmo em que pé isso está e dou um retorno a você em até {hours} horas.',
      'Agora estou cuidando disso pessoalmente, e você terá notícias minhas em até {hours} horas.',
    ],

    claimKnown: [
      'Vi a reclamação que você abriu na Amazon. A Amazon está analisando o caso agora, e estamos enviando tudo o que ela precisa de nós.',
      'A sua reclamação está com a Amazon, e estamos respondendo a tudo o que ela nos pergunta.',
    ],
    claimNext: [
      'Enquanto isso, você não precisa fazer nada por aqui.',
      'A Amazon vai informar você sobre o andamento.',
    ],

    followLead: [
      'Estou passando só para saber se está tudo certo com o seu pedido {order}.',
      'Estou entrando em contato mais uma vez sobre o seu pedido {order}.',
    ],
    followRefund: ['O seu reembolso já chegou?', 'O valor do reembolso já aparece na sua conta?'],
    followReplacement: [
      'O produto novo chegou e está tudo bem com ele?',
      'Está tudo em ordem com o produto que enviamos em troca?',
    ],
    followPart: ['A peça chegou e serviu bem?', 'Está tudo em ordem com a peça?'],
    followReturn: ['A devolução e o reembolso correram bem?', 'Deu tudo certo com a devolução?'],
    followGuidance: ['Está tudo funcionando agora?', 'Os passos ajudaram?'],
    followGeneral: ['Está tudo bem agora?', 'Ficou tudo resolvido para você?'],
    followHelp: [
      'Se alguma coisa ainda não estiver certa, é só responder a esta mensagem, e eu cuido disso.',
      'Se ainda houver algum problema, basta uma resposta curta, e eu ajudo você.',
    ],
    followSorry: [
      'Agradeço a sua paciência e, mais uma vez, peço desculpas pelo transtorno.',
      'Sinto muito, de novo, pelo transtorno e agradeço a paciência.',
    ],
  },
};
