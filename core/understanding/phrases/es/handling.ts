import type { Phrasebook } from '../phrasebook.ts';

/** Spanish: handling, delivery, opinion, weight. */
export const HANDLING: Phrasebook = {
  asks_how: String.raw`
    como (?:se|puedo|hago|debo|lo|la|puede|conecto|configuro|instalo|monto|limpio|cambio|abro|quito|
    enciendo|uso|tengo que|hay que)|que (?:hago|estoy haciendo|puedo hacer|tengo que hacer|debo hacer|
    hay que hacer)|(?:hago|estoy haciendo) (?:algo )?mal|es normal (?:que|esto|eso)|es normal\?|
    hay (?:algun|alguna|que) (?:truco|manera|forma|video|manual|orden|boton|ajuste)|(?:me )?(?:pueden|
    podrian|puede|podria|podeis) (?:explicar|decir|indicar|ayudar|orientar)\w*|no (?:se|entiendo|
    comprendo) (?:como|que|cual|donde|por que)|(?:alguien|quien) (?:sabe|puede)|que (?:boton|modo|
    programa|lado|orden|posicion)|donde (?:se|esta|pongo|va)|tengo que|hay que|sera (?:que|cosa) (?:yo|
    mia)
  `,
  own_way: String.raw`
    (?:lo|la|los|las|le|yo|mi (?:marido|mujer|hijo|hija|madre)) (?:\w{2,10} ){0,3}(?:puse|pongo|pusimos|
    meti|metimos|lave|lavamos|use|usamos|utilice|llene|deje|dejamos|conecte|quite|corte|eche|enchufe|
    guarde|cargue|coloque|instale|uso|utilizo|meto|dejo|echo|ponemos)[^.!?\n]{0,45}?(?:lavavajillas|
    microondas|secadora|lavadora|horno|agua (?:hirviendo|caliente|del grifo)|lejia|vinagre|sin (?:leer|
    agua|filtro|quitar|la|el)|al sol|fuera|afuera|a \d+ grados|en lugar|en vez|porque|para (?:no|
    ahorrar|que)|por encima|al reves|de lado|a ojo)|(?:no|sin|nunca) (?:\w{2,4} )?(?:leer|lei|leido|
    seguir|segui|mire|mirar|he leido|abri|hice caso) (?:\w{2,5} )?(?:instrucciones|manual|folleto|papel|
    libro|etiqueta|guia|pasos)|(?:instrucciones|manual|papel) ~ (?:tire|tirado|basura|ni mire|no lei|
    perdi)|quien lee|(?:bluetooth|ubicacion|localizacion|gps|wifi) ~ (?:apagad\w*|desactivad\w*|
    quitad\w*)|5 ?ghz|(?:mi|otro|un) (?:\w{3,9} )?(?:cargador|cable|adaptador) (?:viejo|antiguo|del|
    de otro|de mi)|(?:plastico|pelicula|lamina|pestana|precinto|protector) ~ (?:sin quitar|no (?:lo |
    la )?quit\w*|puest[oa]|dej\w*)|al reves|boca abajo|del reves|culpa mia|mi culpa|fallo mio|
    quizas? (?:yo|lo|la|hice|sea)|a lo mejor (?:yo|lo|la|hice|soy)|(?:agua|detergente|papel|jabon|
    aceite) (?:del grifo|normal|corriente|lavavajillas)|para ahorrar|por ahorrar
  `,
  hard_to_use: String.raw`
    (?:instrucciones|manual|montaje|instalacion|app|aplicacion|configuracion|menu|manejo|
    uso) ~ (?:no se entiend\w*|confus\w*|complicad\w*|dificil\w*|en chino|en ingles|pesim\w*|mal\w*|
    incomprensibl\w*|poco clar\w*|imposible|horrible|un lio|inutil\w*|brillan|engorros\w*|malas|
    nada clar\w*|inexistent\w*)|(?:muy |demasiado |bastante )?(?:complicad\w*|dificil\w*|engorros\w*|
    lios\w*|imposible|poco intuitiv\w*|nada intuitiv\w*|costos\w*) (?:de |para )(?:usar|montar|instalar|
    manejar|entender|configurar|limpiar|abrir|armar|poner)|un lio|no (?:me aclaro|hay quien|lo entiendo|
    consigo entender)
  `,
  late: String.raw`
    (?:entrega|envio|pedido|paquete|reparto|plazo) ~ (?:tard\w*|retras\w*|lent\w*|demor\w*|nunca|
    no (?:ha llegado|llego|llega)|perdid\w*|incumpl\w*|vecino|otra direccion|dias despues|extravi\w*)|
    retras\w*|demor\w*|tard(?:o|aron|a|an|e) (?:mucho|mas|dias|semanas|un|dos|tres|casi|\d)|(?:aun|
    todavia|sigue|sigo|nunca) (?:\w{2,9} )?(?:no (?:ha |me )?(?:lleg\w*|recib\w*)|sin (?:recibir|
    llegar)|esperando|lo recibi|llego)|no (?:ha|me ha|he|lo he|llego a) (?:llegad\w*|recibid\w*|
    llegar)(?! (?:complet|el cargador|bien))|llego tarde|dias (?:tarde|de retraso|esperando)|
    donde esta mi|seguimiento|repartidor|seur|correos|mensajeria|mensajero|direccion de entrega|
    fecha de entrega
  `,
  price: String.raw`
    (?:muy |demasiado |super )?(?:car[oa]s?|carisim\w*)|(?:precio|coste) ~ (?:alto|elevado|excesivo|
    abusivo|baj\w*|subi\w*|mas barato|desorbitado|caro|exagerado|inflado)|mas barat\w*|mas economic\w*|
    (?:gastos|costes|costo) de (?:envio|devolucion|aduana\w*)|\d+ ?(?:€|euros?|pesos) (?:menos|mas|
    de diferencia|mas barato)|relacion calidad[- /]precio|calidad[- /]precio|cupon|descuento (?:no|
    aplicad\w*)|me (?:han )?cobra\w* (?:de )?mas|sobreprecio|timo(?= de precio)
  `,
  service: String.raw`
    (?:atencion al cliente|servicio (?:tecnico|al cliente|postventa|de atencion)|vendedor|soporte|
    tecnico|garantia|empresa|repartidor|agente) ~ (?:no (?:contest|respond|atiend|ayud|hac|se hace|
    soluciona)\w*|pesim\w*|mal\w*|nula|nulo|inexistente|lamentable|penos\w*|grosero|maleducad\w*|
    cuelga\w*|ignor\w*|fatal|deficiente|horrible|desastr\w*|pasan?|se lava)|nadie (?:contest|respond|
    atiend|me|da)\w*|sin (?:respuesta|contestar|contestacion)|no (?:contestan|responden|me contestan|
    atienden|cogen)|correos? sin|pasan de|mal (?:servicio|atendid\w*|trato)
  `,
  order_handling: String.raw`
    cancel\w*|anular (?:el|mi|la)|factura (?:por|con|a nombre|del|no|de la)|necesito (?:la )?factura|
    factura|iva|por error|por equivocacion|sin querer|duplicad\w*|dos veces|doble (?:cargo|cobro|
    pedido)|cobrad\w* (?:dos|doble)|cambi(?:o|e|ar) de (?:opinion|idea|direccion)|ya no (?:lo |la |
    los )?(?:necesito|quiero)|no lo necesito|direccion (?:equivocada|incorrecta|erronea)|
    cambiar la direccion|etiqueta de devolucion|gastos de devolucion|envolver para regalo|
    papel de regalo|desistimiento|me equivoque (?:de|al|en)|no me (?:gusta|gusto)|no le gusto|
    ya ten(?:ia|go) (?:uno|una)|cobro|cargo (?:en|duplicado)
  `,
  praise: String.raw`
    perfect\w*|excelente\w*|genial\w*|estupend\w*|fantastic\w*|encantad\w*|me encanta\w*|(?:muy|super|
    bastante|estoy) (?:bien|buen\w*|content\w*|satisfech\w*|bonit\w*|comod\w*|practic\w*|util|feliz|
    contenta)|buena calidad|buen producto|recomiendo|recomendable|recomendad\w*|todo (?:bien|perfecto|
    correcto|ok|genial)|de maravilla|funciona (?:bien|perfect\w*|genial|de maravilla|muy bien|
    estupend\w*)|va (?:bien|perfecto|genial|de maravilla|de lujo)|calidad-precio|sin (?:problema|
    queja)s?|riquisim\w*|rico|es bueno|cumple
  `,
  presale: String.raw`
    (?:antes de (?:comprar\w*|pedir\w*)|(?:quiero|quisiera|querria|pienso|me gustaria|
    estoy pensando en) (?:comprar\w*|saber si|pedir)|(?:sirve|vale|es compatible|funciona|cabe|es apto|
    es valid[oa]) (?:para|con|en) (?:un|una|el|mi)[^.!?\n]{0,40}\?|cuando (?:estara|habra|vuelve|
    tendran)|tienen (?:stock|disponible|en|otras?)|que (?:medidas|talla|diferencia|altura) (?:tiene|
    debo|hay|recomiendan|me))
  `,
  vague: String.raw`
    (?:muy |bastante |totalmente |algo |super )?(?:decepcionad\w*|decepcion\w*|decepcionante\w*|
    descontent\w*|insatisfech\w*|desilusion\w*)|no (?:estoy|quede|quedo|
    me ha) (?:\w{2,9} )?(?:content\w*|satisfech\w*|gustad\w*|convencid\w*|convenc\w*|feliz)|no (?:lo |
    la |los |se lo |os lo )?(?:recomiendo|recomendaria|compreis|compren|compraria|volveria|volvere|
    vale la pena|merece|es bueno|es buena|es lo que|cumple)|(?:dinero|plata) (?:tirad\w*|perdid\w*|
    a la basura)|tirar el dinero|perdida de (?:dinero|tiempo)|estafa\w*|timo|robo|engano|fraude|
    horrible|pesim\w*|malisim\w*|fatal|desastre|verguenza|una pena|lamentable|nefast\w*|asco|muy mal\w*|
    mal (?:producto|articulo)|no sirve\w*|no vale\w*(?: nada| para nada| la pena)|cero estrellas|
    esperaba (?:mas|mejor|algo mejor)|nunca mas|no compr\w*|me arrepient\w*|regular|no gracias|
    ni regalad\w*|peor (?:compra|producto)|mala compra
  `,
  still_usable: String.raw`
    (?:por lo demas|aun asi|sin embargo|de todos modos|el resto|quitando eso|a pesar de|de momento|
    aparte de eso|ademas de eso) (?:\w{2,12} ){0,3}(?:bien|funciona|perfect\w*|buen\w*|content\w*|
    correct\w*|sirve|util|va|comod\w*|ok)|(?:me |nos )?(?:lo|la|los|las) (?:quedo|quedare|quedamos|
    voy a quedar|aprovecho|apano|he cosido|cosi|arregle|he arreglado|repare)|me (?:apano|arreglo)|
    (?:funciona|sirve|vale|va|cumple) (?:bien|igual|igualmente|aun asi|de todas formas|perfect\w*|
    para (?:el|la|salir))|hace su (?:funcion|trabajo)|cumple (?:su|con su)|se puede (?:usar|utilizar|
    comer|llevar)|(?:es|son) (?:bonit\w*|comod\w*|buen\w*)|no es (?:grave|para tanto)|sirve$
  `,
  unusable: String.raw`
    inutilizable\w*|inservible\w*|no (?:se |lo |la |los |me lo |se lo )*(?:puede\w*|puedo|pude|pudo|
    podemos|pudimos|hay quien) (?:\w{2,4} )?(?:usar\w*|utilizar\w*|poner\w*|llevar\w*|comer\w*|beber\w*|
    montar\w*|regalar\w*|dormir|aprovechar\w*|instalar\w*|pone|use)|no (?:sirve|vale|sirven|
    valen) (?:para nada|de nada|pa nada|ni)|(?:directo |directamente )?(?:a|en) la basura|para tirar|
    tirar\w* a|lo (?:tire|he tirado)|(?:completamente|totalmente|todo|toda) (?:rot\w*|destrozad\w*|
    inservible|inutil|estropead\w*|danad\w*|distint\w*)|inutil\w*|destrozad\w*|echad\w* a perder|
    imposible (?:de )?(?:usar\w*|utilizar\w*|poner\w*|montar\w*|llevar\w*|dormir)|tuve que (?:comprar|
    tirar)\w*|sin poder (?:usar\w*|utilizar\w*)|arruin\w*
  `,
  small_matter: String.raw`
    (?:un poco|un poquito|ligeramente|leve\w*|pequen[oa]s? (?:defecto|raya|aranazo|mancha|golpe|detalle|
    fallo|rasguno|agujero|problema|grieta|abolladura)s?|minim\w*|detalle\w*|unico (?:pero|problema|
    fallo|inconveniente)|unica pega|la unica|solo que|estetic\w*|apenas se (?:ve|nota)|no se nota|
    casi no se|alguna?s?|nada grave|una tonteria)
  `,
};
