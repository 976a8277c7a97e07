import type { Copy } from '../copy.ts';

export const es: Copy = {
  product: { titled: 'artículo «{title}»', untitled: 'artículo' },
  space: ' ',
  wrote: { named: 'El {date}, {name} escribió:', unnamed: 'El {date} usted escribió:' },
  sentences: {
    greeting: ['Hola:'],
    greetingNamed: ['Hola, {name}:'],
    signOff: ['Un cordial saludo,\n{signature}'],

    thanksMessage: [
      'Gracias por su mensaje.',
      'Gracias por escribirnos.',
      'Gracias por ponerse en contacto con nosotros.',
    ],
    thanksReply: [
      'Gracias por su respuesta.',
      'Gracias por volver a escribirnos.',
      'Gracias por mantenernos al corriente.',
      'Gracias por su paciencia y por este mensaje.',
    ],
    sorryMinor: ['Sentimos que su {product} no esté del todo como debería.'],
    sorryMajor: ['Sentimos mucho que su {product} le haya decepcionado.'],
    sorryAgain: [
      'Lamentamos que su {product} siga dándole problemas.',
      'Sentimos que esto aún no esté resuelto para usted.',
      'Sentimos que esto le siga quitando tiempo.',
    ],
    sorryListing: ['Sentimos que su {product} no sea lo que usted podía esperar.'],
    sorryGuidance: ['Sentimos las molestias que ha tenido con su {product}.'],
    understoodDefectMinor: ['Entendemos que no hace todo lo que debería, y queremos solucionarlo.'],
    understoodDefectMajor: ['Entendemos que no puede usarlo como es debido, y queremos solucionarlo.'],
    understoodTransitMinor: ['Entendemos que sufrió daños de camino a su casa.'],
    understoodTransitMajor: ['Entendemos que llegó dañado y que así no puede usarlo.'],
    understoodWrongItem: ['Entendemos que lo que ha recibido no es lo que pidió.'],
    understoodListing: ['Entendemos que es distinto de lo que muestra nuestra página del producto.'],
    understoodUnclear: ['Nos gustaría entender bien qué ha ocurrido para poder ayudarle como es debido.'],
    safety: [
      'Por favor, no lo use por ahora y guárdelo donde nadie pueda hacerse daño; su seguridad es lo primero.',
      'Por su seguridad, le pedimos que no lo use hasta que esto esté resuelto.',
    ],
    wantRefund: ['Hemos anotado que desea que se le devuelva el dinero.'],
    wantReplacement: ['Hemos anotado que desea un artículo de sustitución.'],
    wantPart: ['Hemos anotado la ayuda que necesita: una pieza que lo complete.'],
    askDefect: [
      '¿Podría decirnos qué ocurre exactamente al usarlo y desde cuándo?',
      '¿Qué ocurre exactamente ahora y qué ha podido probar hasta el momento?',
    ],
    askTransit: [
      '¿Podría decirnos qué partes están dañadas y cómo llegó el paquete por fuera?',
      '¿Qué partes puede usar todavía tal como están?',
    ],
    askMisuse: [
      '¿Podría decirnos en qué paso deja de hacer lo que usted espera?',
      '¿Qué ve en este momento y qué paso hizo justo antes?',
    ],
    askListing: [
      '¿Podría decirnos en qué se diferencia más de lo que esperaba?',
      '¿Qué diferencia es la más importante para usted?',
    ],
    askWrongItem: [
      '¿Podría decirnos qué venía en el paquete, por ejemplo el nombre o la talla de la etiqueta?',
      '¿Qué pone en la etiqueta del artículo que ha recibido?',
    ],
    askUnclear: [
      '¿Podría decirnos en una o dos frases qué es lo que no va bien?',
      '¿Qué desea exactamente que le solucionemos?',
    ],
    askPhoto: [
      'Una foto nos ayudaría mucho; basta con adjuntarla a su respuesta.',
      'Si le es posible, adjunte por favor una foto a su respuesta.',
    ],
    thanksPhotos: ['Sus fotos nos ayudan mucho, gracias.', 'Gracias también por las nuevas fotos.'],
    nextSolution: [
      'En cuanto tengamos su respuesta, le escribiremos en un plazo de {hours} horas con una solución concreta.',
      'Recibirá nuestra propuesta en las {hours} horas siguientes a su respuesta.',
      'Tras su respuesta le escribiremos en un plazo de {hours} horas con la solución.',
    ],
    nothingToReturn: ['Por ahora no tiene que devolver nada.'],
    notedQuestion: [
      'Lo hemos leído con atención y lo estamos revisando.',
      'También hemos leído su nuevo mensaje y lo estamos revisando.',
      'Este punto también lo estamos revisando.',
    ],
    nextAnswer: [
      'Tendrá nuestra respuesta en un plazo de {hours} horas.',
      'Le escribiremos sobre ello en un plazo de {hours} horas.',
      'Nuestra respuesta le llegará en {hours} horas como máximo.',
    ],
    productAside: [
      'Si algo no va bien con el propio artículo, díganoslo aquí y nos ocuparemos.',
      'Si el propio artículo tiene algún problema, escríbanoslo aquí sin más.',
    ],

    leadChoice: [
      'Para solucionarlo a su gusto, elija por favor lo que más le convenga:',
      'Queremos solucionarlo ya; ¿qué prefiere usted?',
      'Esto es lo que podemos hacer por usted; la elección es suya:',
    ],
    leadSingle: [
      'Para solucionarlo, le ofrecemos lo siguiente:',
      'Queremos solucionarlo ya y podemos hacer esto por usted:',
      'Esto es lo que podemos hacer por usted:',
    ],
    leadOtherwise: [
      'Si prefiere no seguir probando, también tiene esta posibilidad:',
      'Si esto no ayuda, tiene esta posibilidad:',
      'También puede elegir esto en su lugar:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: [
      'Un reembolso de {amount} ({percent} % del precio), y usted se queda con el artículo.',
    ],
    optionPartial: ['Un reembolso del {percent} % del precio, y usted se queda con el artículo.'],
    optionFullAmount: ['Un reembolso completo de {amount}; no tiene que devolver nada.'],
    optionFull: ['Un reembolso completo; no tiene que devolver nada.'],
    optionReplacement: ['Un artículo de sustitución, enviado sin cargo.'],
    optionPart: ['La pieza que necesita, enviada sin cargo.'],
    optionReturnAmount: [
      'Una devolución con reembolso completo de {amount}: en «Mis pedidos» de Amazon, elija el artículo y después «Devolver o reemplazar productos».',
    ],
    optionReturn: [
      'Una devolución con reembolso completo: en «Mis pedidos» de Amazon, elija el artículo y después «Devolver o reemplazar productos».',
    ],
    optionGuidance: ['Ayuda con la puesta en marcha: la vemos con usted paso a paso.'],
    howToChoose: [
      'Basta con que responda con el número que elija.',
      'Con el número en su respuesta nos basta.',
      'Díganos simplemente el número que prefiere.',
    ],
    howToAccept: [
      'Si le parece bien, basta con una respuesta breve.',
      'Díganos simplemente si le parece bien.',
      'Con un breve «sí» es suficiente.',
    ],
    promiseHandled: [
      'Nos ocuparemos en las {hours} horas siguientes a su respuesta.',
      'A partir de ahí, estará en marcha en {hours} horas como máximo.',
      'Después necesitamos {hours} horas como máximo.',
    ],
    freeChoice: [
      'La elección es totalmente suya, y también puede devolver el artículo con reembolso completo.',
      'Usted elige libremente; la devolución con reembolso completo también sigue siendo posible.',
    ],
    askWish: [
      '¿Qué solución le vendría mejor?',
      '¿Cuál sería para usted la mejor manera de solucionarlo?',
      '¿Qué podemos hacer ahora por usted?',
    ],
    anyQuestion: [
      'Si tiene alguna pregunta, responda aquí sin más.',
      'Para cualquier otra cosa, basta una breve respuesta aquí.',
      'Estamos a su disposición si algo no queda claro.',
    ],

    comfort: ['Por lo general se soluciona en unos minutos.', 'Hay otra cosa que suele ayudar.'],
    leadSteps: [
      'Pruebe por favor de esta manera:',
      'Repase por favor estos pasos con calma:',
      'En este orden suele funcionar mejor:',
    ],
    step: ['Paso {number}: {step}'],
    manualPage: ['En el manual lo encontrará en la página {page}.'],
    askPoint: [
      'Para darle exactamente los pasos adecuados: ¿qué ve en este momento?',
      '¿En qué punto deja de hacer lo que usted espera?',
      '¿Qué ocurre cuando lo prueba ahora?',
    ],
    ifNotHelped: [
      'Si así no se soluciona, escríbanos unas líneas y buscaremos otra solución con usted.',
      'Si sigue sin funcionar, díganoslo y lo haremos de otra manera.',
      'Si entonces no funciona, basta una respuesta breve y buscaremos otra solución para usted.',
    ],

    thanksListing: [
      'Gracias por decirnos en qué se diferencian nuestra página y el artículo.',
      'Gracias por los detalles sobre nuestra página del producto.',
      'Gracias por indicarlo con tanta claridad.',
    ],
    promiseListing: [
      'Vamos a revisar y corregir la descripción para que quede clara para todos.',
      'Su observación ya está en manos de quien corrige nuestra página.',
      'La corrección de la página está en marcha.',
    ],

    thanksChoice: ['Gracias por su decisión.', 'Gracias por decírnoslo.', 'Gracias, lo hemos anotado.'],
    confirmPartialAmount: [
      'Estamos tramitando su reembolso de {amount}, y usted se queda con el artículo.',
      'Su reembolso de {amount} está en trámite, y el artículo es para usted.',
    ],
    confirmPartial: [
      'Estamos tramitando su reembolso del {percent} % del precio, y usted se queda con el artículo.',
      'Su reembolso del {percent} % del precio está en trámite, y el artículo es para usted.',
    ],
    confirmFullAmount: [
      'Estamos tramitando su reembolso completo de {amount}; no tiene que devolver nada.',
      'Su reembolso completo de {amount} está en trámite, sin devolución.',
    ],
    confirmFull: [
      'Estamos tramitando su reembolso completo; no tiene que devolver nada.',
      'Su reembolso completo está en trámite, sin devolución.',
    ],
    confirmReplacement: [
      'Estamos preparando su artículo de sustitución, sin cargo.',
      'Su artículo de sustitución está en preparación y no le cuesta nada.',
    ],
    confirmPart: [
      'Estamos preparando la pieza para usted, sin cargo.',
      'La pieza está en preparación y no le cuesta nada.',
    ],
    confirmReturnAmount: [
      'Puede devolver el artículo y recibir el reembolso completo de {amount}.',
      'Tiene a su disposición la devolución con reembolso completo de {amount}.',
    ],
    confirmReturn: [
      'Puede devolver el artículo y recibir el reembolso completo.',
      'Tiene a su disposición la devolución con reembolso completo.',
    ],
    confirmGuidance: ['Con mucho gusto lo vemos con usted.', 'Veámoslo juntos.'],
    confirmGeneral: [
      'Hemos anotado su petición y nos estamos ocupando de ello.',
      'Su petición está anotada y estamos en ello.',
    ],
    promiseRefund: [
      'Amazon lo abona en su medio de pago original; lo emitimos en un plazo de {hours} horas, y su banco puede tardar unos días en mostrarlo.',
      'Lo emitimos a través de Amazon en un plazo de {hours} horas, en el medio de pago de su pedido.',
    ],
    promiseShipped: [
      'Saldrá hacia la dirección de su pedido en un plazo de {hours} horas.',
      'El envío sale en {hours} horas hacia la dirección de su pedido.',
    ],
    returnHow: [
      'En «Mis pedidos» de Amazon, elija el artículo y después «Devolver o reemplazar productos»; allí Amazon le muestra cada paso.',
      'Iníciela por favor en «Mis pedidos» de Amazon con «Devolver o reemplazar productos».',
    ],
    sorryOnce: ['Una vez más, sentimos las molestias.', 'Lamentamos las molestias que ha tenido.'],

    followLead: [
      'Solo unas líneas sobre su pedido {order}.',
      'Le escribimos brevemente sobre su pedido {order}.',
    ],
    followAsk: ['¿Va todo bien ahora con su {product}?', '¿Funciona ya todo bien con su {product}?'],
    followHelp: [
      'Si todavía hay algo que no va bien, responda simplemente a este mensaje y nos ocuparemos.',
      'Si aún queda algo pendiente, basta una breve respuesta y lo atenderemos.',
    ],
    followSorry: [
      'Lamentamos las molestias que ha tenido y le agradecemos su paciencia.',
      'Gracias por su paciencia; sentimos las molestias que ha tenido.',
    ],
  },
};
