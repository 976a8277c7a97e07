import type { Copy } from '../copy.ts';
import { problems } from './problems.ts';

export const es: Copy = {
  // As after «con»: «con su pedido», «con su lámpara de escritorio», «con sus auriculares». Never as a subject (the verb would show number).
  order: 'su pedido',
  space: ' ',
  wrote: { named: 'El {date}, {name} escribió:', unnamed: 'El {date} usted escribió:' },
  problems,
  sentences: {
    greeting: ['Hola:'],
    greetingNamed: ['Hola, {name}:'],
    signOff: ['Un cordial saludo,\n{signature}'],
    thanksMessage: ['Gracias por su mensaje.', 'Gracias por escribirnos.', 'Gracias por avisarnos.'],
    thanksReply: [
      'Gracias por su respuesta.',
      'Gracias por volver a escribirnos.',
      'Gracias por mantenerme al tanto.',
      'Gracias por su paciencia y por este mensaje.',
    ],
    thanksPhoto: ['Su foto es de gran ayuda.', 'Gracias también por la nueva foto.'],
    thanksPhotos: ['Sus fotos son de gran ayuda.', 'Gracias también por las nuevas fotos.'],
    sorryUnknown: ['Siento los problemas que está teniendo con {product}.'],
    correctMe: [
      'Si he entendido algo mal, dígamelo, por favor.',
      'Por favor, corríjame si no se refiere a eso.',
    ],
    sorryAgain: [
      'Siento que esto siga sin resolverse.',
      'Lamento que esto le esté quitando más tiempo.',
      'Disculpe esta nueva molestia.',
    ],

    dangerPerson: [
      'Antes que nada, ¿cómo están todos, también las mascotas? Cuéntemelo, por favor.',
      'Dígame, por favor, cómo se encuentran todos ahora.',
    ],
    dangerStop: [
      'Por favor, deje de usar el producto, guárdelo por ahora fuera del alcance de todos y no lo tire.',
      'Por su seguridad, le pido que no use el producto hasta que esto quede resuelto.',
    ],
    dangerNext: [
      'Lo estamos revisando con prioridad y tendrá noticias nuestras en un plazo de {hours} horas.',
      'Este asunto tiene toda nuestra atención, y volveremos a escribirle en {hours} horas como máximo.',
    ],

    askWhat: [
      '¿Podría contarme en una o dos frases qué es lo que no está bien?',
      '¿Qué ocurre exactamente con el producto en este momento?',
    ],
    askPart: [
      '¿Podría decirme qué pieza necesita y, si aparece en el manual, con qué letra o número?',
      '¿Qué pieza le falta exactamente?',
    ],
    askLabel: [
      '¿Podría decirme qué aparece en la etiqueta, por ejemplo, la talla o medida, el modelo o el número de artículo?',
      '¿Qué dice la etiqueta o la parte de abajo de lo que recibió?',
    ],
    askPhoto: [
      'Una foto me ayudaría mucho; puede adjuntarla directamente a su respuesta.',
      'Si le es posible, adjunte una foto a su respuesta, por favor.',
    ],
    askPhotoBeside: [
      'Si por casualidad tiene una foto, nos ayudaría a encontrar la causa, aunque nada depende de ella.',
      'Si no es molestia, una foto nos sería útil, pero no hace falta que la envíe.',
    ],
    askWish: [
      '¿Cuál sería para usted la mejor forma de solucionarlo?',
      '¿Qué solución le parece mejor?',
      '¿Qué puedo hacer ahora por usted?',
    ],
    nextSolution: [
      'En cuanto tenga su respuesta, le escribiré con una solución en un plazo de {hours} horas.',
      'Tendrá nuestra propuesta en las {hours} horas siguientes a su respuesta.',
      'En cuanto lo sepa, le propondré una solución en {hours} horas como máximo.',
    ],
    nextAnswer: [
      'Tendrá noticias nuestras en {hours} horas como máximo.',
      'Le escribiré al respecto en un plazo de {hours} horas.',
      'Nuestra respuesta le llegará en un máximo de {hours} horas.',
    ],
    byWhen: [
      'He visto para cuándo lo necesita. Si el plazo se queda corto, escríbame aquí y buscaremos otra forma.',
      'Sé que tiene una fecha encima. Si no llegara a tiempo, respóndame y lo resolvemos de otra manera.',
    ],
    anyQuestion: [
      'Si necesita cualquier otra cosa, respóndanos a este mensaje cuando quiera.',
      'Si tiene alguna pregunta, le ayudaré con mucho gusto.',
      'Si algo no le queda claro, escríbame con toda confianza.',
    ],

    leadChoice: [
      'Esto es lo que puedo hacer por usted. ¿Qué prefiere?',
      'Me gustaría solucionárselo cuanto antes. ¿Qué le conviene más?',
      'Estas son las formas en que puedo solucionárselo:',
    ],
    leadSingle: [
      'Esto es lo que me gustaría hacer por usted:',
      'Para solucionarlo, le propongo lo siguiente:',
      'Puedo hacer esto por usted:',
    ],
    leadOtherwise: [
      'Si prefiere no seguir probando, no hay ningún problema:',
      'Si esto no ayuda, puedo ofrecerle lo siguiente:',
      'También puede elegir esto en su lugar:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: ['Se queda con el producto y le reembolsamos {amount} (el {percent} % del precio).'],
    optionPartial: ['Se queda con el producto y le reembolsamos el {percent} % del precio.'],
    optionAmount: ['Se queda con el producto y le reembolsamos {amount}.'],
    optionFullAmount: ['Un reembolso completo de {amount}, sin tener que devolver nada.'],
    optionFull: ['Un reembolso completo, sin tener que devolver nada.'],
    optionReplacement: ['Un reemplazo, que le enviamos sin cargo.'],
    optionPart: ['La pieza que necesita, que le enviamos sin cargo.'],
    optionReturnAmount: [
      'Una devolución con reembolso completo de {amount}: busque el producto en «{orders}» de Amazon y elija «{returns}».',
    ],
    optionReturn: [
      'Una devolución con reembolso completo: busque el producto en «{orders}» de Amazon y elija «{returns}».',
    ],
    optionGuidance: ['Ayuda con el uso, paso a paso.'],
    howToChoose: [
      'Basta con que me responda con el número.',
      'Solo necesito que me diga el número.',
      'Respóndame simplemente con el número que prefiera.',
    ],
    howToAccept: [
      'Si le parece bien, una respuesta breve es suficiente.',
      'Dígame, por favor, si está de acuerdo.',
      'Con un simple «sí» me basta.',
    ],
    promiseHandled: [
      'Lo tramitaré en las {hours} horas siguientes a su respuesta.',
      'A partir de ahí, haremos nuestra parte en un plazo de {hours} horas.',
      'Una vez que me escriba, tardaremos {hours} horas como máximo.',
    ],
    freeChoice: [
      'La decisión es totalmente suya, y también puede devolver el producto con reembolso completo.',
      'Puede elegir lo que prefiera, y la devolución con reembolso completo también sigue siendo posible.',
    ],

    asWished: [
      'Por supuesto, me ocupo de ello ahora mismo.',
      'Eso es exactamente lo que voy a hacer.',
      'Con mucho gusto lo hago por usted.',
    ],
    thanksChoice: [
      'Gracias por decírmelo.',
      'Gracias, tomo nota de su elección.',
      'Gracias por responder tan rápido.',
    ],
    confirmPartialAmount: [
      'Estoy tramitando su reembolso de {amount} (el {percent} % del precio), y usted se queda con el producto.',
      'Su reembolso de {amount} (el {percent} % del precio) se está tramitando, y puede quedarse con el producto.',
    ],
    confirmPartial: [
      'Estoy tramitando un reembolso del {percent} % del precio, y usted se queda con el producto.',
      'Su reembolso del {percent} % del precio se está tramitando, y puede quedarse con el producto.',
    ],
    confirmAmount: [
      'Estoy tramitando su reembolso de {amount}, y usted se queda con el producto.',
      'Su reembolso de {amount} se está tramitando, y puede quedarse con el producto.',
    ],
    confirmFullAmount: [
      'Estoy tramitando su reembolso completo de {amount}; no tiene que devolver nada.',
      'Su reembolso completo de {amount} se está tramitando, y no hace falta que devuelva nada.',
    ],
    confirmFull: [
      'Estoy tramitando su reembolso completo; no tiene que devolver nada.',
      'Su reembolso completo se está tramitando, y no hace falta que devuelva nada.',
    ],
    confirmReplacement: [
      'Le envío un reemplazo, sin cargo.',
      'Estamos preparando su reemplazo, que no le costará nada.',
    ],
    confirmPart: [
      'Le envío la pieza, sin cargo.',
      'Estamos preparando la pieza para usted, y no le costará nada.',
    ],
    confirmReturnAmount: [
      'Puede devolver el producto y recibir el reembolso completo de {amount}.',
      'Tiene disponible la devolución, con reembolso completo de {amount}.',
    ],
    confirmReturn: [
      'Puede devolver el producto y recibir el reembolso completo.',
      'Puede devolver el producto y le reembolsaremos el importe completo.',
    ],
    confirmGuidance: ['Le ayudo con mucho gusto, paso a paso.', 'Vamos a verlo paso a paso.'],
    confirmGeneral: ['He tomado nota y ya lo estoy revisando.', 'Queda anotado y estoy en ello.'],
    promiseRefund: [
      'El dinero va a su método de pago original en un plazo de {hours} horas; su banco puede tardar unos días en mostrarlo.',
      'Amazon abona el reembolso en el método de pago de su pedido; nosotros lo iniciamos en un máximo de {hours} horas.',
    ],
    promiseShipped: [
      'Saldrá hacia la dirección de su pedido en un plazo de {hours} horas.',
      'El envío sale en {hours} horas como máximo hacia la dirección de su pedido.',
    ],
    returnHow: [
      'Busque el producto en «{orders}» de Amazon y elija «{returns}»; allí Amazon le muestra cada paso.',
      'Puede iniciar la devolución en «{orders}» de Amazon con «{returns}».',
    ],
    sorryOnce: ['Disculpe de nuevo las molestias.', 'Siento las molestias que esto le ha causado.'],

    comfort: ['Muchas veces se soluciona en unos minutos.', 'Hay una cosa más que suele ayudar.'],
    leadSteps: [
      'Se hace así:',
      'Inténtelo, por favor, una vez más de esta manera:',
      'Lo mejor es seguir este orden:',
    ],
    step: ['Paso {number}: {step}'],
    manualPage: ['En el manual aparece en la página {page}.'],
    askPoint: [
      'Para indicarle los pasos correctos: ¿qué ve u oye cuando lo intenta?',
      '¿En qué punto el producto deja de hacer lo que usted espera?',
      '¿Qué ocurre cuando lo intenta ahora?',
    ],
    ifNotHelped: [
      'Si así no se soluciona, escríbame unas líneas y buscaremos otra forma de resolverlo.',
      'Si sigue sin funcionar, avíseme y buscaré otra solución para usted.',
      'Si no le sirve de ayuda, con una respuesta breve me basta y le propondré otra solución.',
    ],

    thanksListing: [
      'Gracias por indicarnos en qué no coinciden nuestra página y el producto.',
      'Gracias por los detalles sobre nuestra página del producto.',
      'Gracias por tomarse el tiempo de señalarlo.',
    ],
    promiseListing: [
      'Voy a hacer que revisen la página del producto y, si hace falta, que la corrijan, para que esto no le pase a nadie más.',
      'Ya se lo he pasado al equipo que se encarga de la página del producto.',
      'La página del producto se está revisando.',
    ],

    thanksGlad: [
      'Me alegra mucho leerlo, y le agradezco que se haya tomado el tiempo de escribirnos.',
      'Qué gusto saber que todo está bien; gracias por contármelo.',
    ],
    thanksClose: [
      'Si más adelante necesita algo, basta con que responda a este mensaje.',
      'Aquí estoy para lo que necesite.',
    ],
    thanksQuestion: [
      'Gracias por su pregunta.',
      'Gracias por consultarnos.',
      'Gracias por esta nueva pregunta.',
    ],
    lookingInto: [
      'Lo estoy comprobando ahora para darle una respuesta correcta.',
      'Estoy revisando también este punto.',
      'Prefiero tener la certeza antes de responderle, así que lo estoy comprobando.',
    ],
    lookingIntoOrder: [
      'Estoy revisando su pedido ahora mismo.',
      'Estoy mirando su pedido una vez más.',
      'Estoy averiguando cómo va su pedido.',
    ],
    returnOpen: [
      'Si prefiere no quedarse con el producto, puede devolverlo: búsquelo en «{orders}» de Amazon y elija «{returns}».',
      'La devolución también es posible, en «{orders}» de Amazon con «{returns}».',
    ],

    chaseRefund: ['El {date} le prometimos un reembolso, y siento que todavía lo esté esperando.'],
    chaseReplacement: ['El {date} le prometimos un reemplazo, y siento que todavía lo esté esperando.'],
    chasePart: ['El {date} le prometimos la pieza, y siento que todavía la esté esperando.'],
    chaseReturn: ['El {date} acordamos la devolución, y siento que siga pendiente.'],
    chaseReply: ['Nuestro último mensaje es del {date}, y siento que haya tenido que preguntar de nuevo.'],
    chaseNow: [
      'Ahora mismo estoy averiguando en qué punto está y se lo diré en un plazo de {hours} horas.',
      'Ya me estoy ocupando personalmente, y tendrá noticias mías en {hours} horas como máximo.',
    ],

    claimKnown: [
      'He visto su reclamación en Amazon. Ahora la están revisando allí, y les facilitamos todo lo que necesitan de nuestra parte.',
      'Su reclamación está en manos de Amazon, y respondemos a todo lo que Amazon nos pregunta.',
    ],
    claimNext: ['Mientras tanto, no necesitamos nada de usted.', 'Amazon le informará de cómo avanza.'],

    followLead: [
      'Solo quería saber si todo está bien con su pedido {order}.',
      'Le escribo una vez más por su pedido {order}.',
    ],
    followRefund: ['¿Le ha llegado el reembolso?', '¿Aparece ya el reembolso en su cuenta?'],
    followReplacement: ['¿Le llegó el reemplazo y está todo bien?', '¿Está todo en orden con el reemplazo?'],
    followPart: ['¿Le llegó la pieza y encaja bien?', '¿Está todo en orden con la pieza?'],
    followReturn: [
      '¿Salieron bien la devolución y el reembolso?',
      '¿Ha podido hacer la devolución sin problemas?',
    ],
    followGuidance: ['¿Ya le funciona todo bien?', '¿Le ayudaron los pasos?'],
    followGeneral: ['¿Está todo bien ahora?', '¿Ha quedado todo resuelto?'],
    followHelp: [
      'Si todavía hay algo que no está bien, responda a este mensaje y me ocuparé de ello.',
      'Si queda algún problema, con unas líneas basta y lo atenderé.',
    ],
    followSorry: [
      'Gracias por su paciencia, y disculpe una vez más las molestias.',
      'De nuevo, siento las molestias y le agradezco su paciencia.',
    ],
  },
};
