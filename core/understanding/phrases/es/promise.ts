import type { Phrasebook } from '../phrasebook.ts';

/** Spanish: what was promised, and what came instead. */
export const PROMISE: Phrasebook = {
  listing_said: String.raw`
    (?:como|segun|que|en|de|conforme|distint\w*|diferente\w*|coincid\w*|correspond\w*|
    ver con) (?:\w{1,10} ){0,3}(?:foto\w*|descripcion|anuncio|imagen\w*|ficha|publicidad|pagina|
    anunciad\w*|descrit\w*|publicad\w*|titulo|indicad\w*|especificacion\w*|prometid\w*|web|mostrad\w*)|
    (?:foto\w*|descripcion|anuncio|imagen\w*|ficha|pagina|titulo|publicidad|vendedor|medidas|
    datos) ~ (?:dice\w*|decia\w*|pone|ponia|muestra\w*|enga\w*|falsa\w*|falso\w*|mentira|mal|erroneo\w*|
    indica\w*|promet\w*|no (?:coincid|correspond|es real|son reales|refleja)\w*|asegura\w*|equivocad\w*|
    incorrect\w*|aparece\w*|miente\w*|confus\w*|especific\w*)|no (?:es|son|se) (?:\w{2,9} )?(?:como|
    lo que|correspond\w*|ajusta\w*|parece\w*) (?:\w{1,10} ){0,3}(?:se (?:ve|muestra|anuncia|describe|
    indica)|anunci\w*|foto\w*|descri\w*|imagen\w*|esperaba)|publicidad enganosa|enganos\w*|engan[oa]\w*|
    mentira|falso que|falsa publicidad|supuestamente|se supone que|deberia (?:ser|tener|incluir|medir)|
    prometen|promete|prometia|anuncian|anunciaban|venden como|vendido como|datos (?:estan )?mal
  `,
  differs: String.raw`
    (?:color|colores|tono|talla|tamano|material|tela|diseno|modelo|forma|estampado|textura|acabado|
    medidas) ~ (?:distint\w*|diferent\w*|no (?:es|son|coincide\w*|correspond\w*|tiene)|otr[oa]|
    mas (?:oscur|clar|apagad|fe|peque)\w*|nada que ver|ni parecid\w*|cambia|varia)|(?:muy |totalmente |
    completamente |bastante |nada )?(?:distint\w*|diferente\w*|mas (?:oscur|clar|peque|cort|fin|apagad|
    delgad|estrech|fe)\w*)(?: a| al| que| de| del)|no (?:es|son) (?:de )?(?:autentic\w* |verdader\w* |
    puro |100% )*(?:cuero|piel|madera|algodon|lana|metal|acero|seda|cristal|lino|inoxidable|
    acero inoxidable|bambu|impermeable|plata|oro|marmol)|es (?:de |todo |puro |simple |
    solo )*(?:plastico|poliester|polipiel|conglomerado|sintetic\w*|aglomerado|acrilico|chapa)|en (?:vez|
    lugar) de (?:cuero|madera|algodon|metal|acero|cristal|\d)|nada que ver|ni se parece|no se parece|
    no (?:era|es) lo que (?:esperaba|pensaba|yo)|pense que (?:era|seria)|esperaba (?:que|otra|algo|un|
    una)|en (?:realidad|persona|vivo)
  `,
  size_fit: String.raw`
    (?:muy|demasiado|bastante|extremadamente|mas|super|un poco|algo) (?:pequen|grand|estrech|anch|cort|
    larg|ajustad|apretad|holgad|chic|alt|baj|pesad|just)\w*|(?:talla|tallaje|tallan|
    tallas) ~ (?:pequen\w*|grand\w*|mal|no (?:es|corresponde|coincide|vale)|equivocad\w*|menos|mas|una|
    infantil|irreal\w*|menor|chic\w*)|no (?:me |nos |le |te |les )?(?:queda\w*|vale\w*|cabe\w*|entra\w*|
    ajusta\w*|encaja\w*|llega\w* a|cierra\w*|cubre\w*|viene\w* bien)(?! (?:claro|otra|mas que))|
    me (?:queda|quedan|va|van|viene|vienen) (?:muy |algo |un poco |demasiado )?(?:pequen|grand|chic|
    just|cort|larg|estrech|apretad|enorme)\w*|mas (?:pequen|cort|estrech|grand|chic|baj|fin)\w* (?:que|
    de lo)|dimininut\w*|diminut\w*|minuscul\w*|enorme\w*|mide\w* (?:solo|en realidad|realmente|\d)|
    medidas? ~ (?:no|incorrect\w*|falsas?|erroneas?|mal|reales)|talla de (?:nino|muneca)|de nino|
    tamano (?:ridiculo|muneca|mini)
  `,
  not_compatible: String.raw`
    (?:no (?:es |son )?|in)compatib\w*|incompatib\w*|no (?:soporta|admite|reconoce|es reconocido|lee)|
    no (?:sirve|vale|valen|sirven|encaja|cabe|entra|funciona|va|ajusta|se acopla|se adapta|es apt\w*|
    son apt\w*|apto) (?:para|en|con|al|a|mi|el|la)|no es universal|enchufe (?:americano|ingles|chino|no|
    de otro|distinto)|conector (?:distinto|diferente|equivocado|no)|no (?:tiene|lleva) (?:wifi|
    bluetooth|usb|entrada|salida|gps)|no aptas?|solo en (?:ingles|chino)
  `,
  less_than_stated: String.raw`
    (?:solo|solamente|apenas|ni siquiera|en vez de|en lugar de|tan solo|realmente|unicamente|de|mide|
    pesa) (?:\d{1,5}(?:[.,]\d{1,3})? ?(?:%|g|gr|gramos|kg|ml|l|litros?|cm|mm|m|metros?|pulgadas|vatios|
    w|mah|gb|tb|piezas|unidades|lumenes|grados|horas|h|db)|la mitad|media)|\d{1,5} ?(?:g|gr|kg|ml|cl|l|
    cm|mm|m|w|mah|gb|piezas|unidades)? (?:en (?:vez|lugar) de|y no|cuando|no los|frente a) ~ \d{1,5}|
    medi[oa] (?:vaci[oa]|llen[oa])|(?:a|por|hasta) la mitad|no (?:viene|esta|llega) (?:llen[oa]|
    complet[oa])|menos (?:cantidad|contenido|peso|unidades|capacidad)|menos de lo (?:anunciado|indicado|
    que)|cantidad ~ (?:menor|inferior|ridicula|menos)
  `,
  other_received: String.raw`
    (?:otro|otra|equivocad\w*|erroneo|erronea|incorrect\w*|distint\w*|diferente\w*|
    cambiad\w*) (?:articulo|producto|modelo|color|talla|tamano|cosa|pedido|version|libro|referencia|
    marca|pieza|par)?s? ?(?:me |que |fue |ha |han |nos |es (?:lo que )?|era )*(?:llego|lleg\w*|envi\w*|
    mand\w*|recib\w*|vino|entreg\w*|enviad\w*|venia)|(?:articulo|producto|modelo|color|talla|tamano|
    pedido|libro|pieza|referencia|version) (?:\w{2,4} )?(?:equivocad\w*|erroneo|erronea|incorrect\w*|
    que no (?:es|era|pedi)|cambiad\w*|distint\w* al (?:pedido|solicitado))|(?:llego|lleg\w*|envi\w*|
    mand\w*|recib\w*|vino|entreg\w*|enviad\w*|traj\w*|ha venido|han dado) (?:me |un |una |el |la |otro |
    con |en |de |los |unos )*(?:otr[oa]s?(?! vez)|equivocad\w*|distint\w*|diferente\w*|erroneo|erronea|
    incorrect\w*|algo que no)|(?:pedi|pedido|encargue|encargu\w*|compre|comprado|solicite|queria|ordene|
    elegi|pague|pagado|esperaba|habia pedido|seleccione)[^.!?\n]{1,60}?(?:llego|lleg\w*|envi\w*|mand\w*|
    recib\w*|vino|venia|entreg\w*|trajeron|me encuentro|dieron)|(?:llego|llega|ha llegado|enviaron|
    mandaron|recibi|recibido|vino|entregaron|enviado|mandado|trajeron)[^.!?\n]{1,50}?(?:en (?:vez|
    lugar) de|pedi|pedido|encargue|compre|solicite|cuando (?:pedi|era|yo))|no (?:es|era|son) (?:lo que|
    el que|la que|los que|el|la|mi|el producto que|el articulo que|el modelo que) (?:yo )?(?:he |
    habia )?(?:ped\w*|compr\w*|encarg\w*|solicit\w*|orden\w*)|se (?:han |ha )?(?:equivoc\w*|confund\w*)|
    equivocacion|error (?:de|en el|con el) (?:envio|pedido|articulo|producto)|de otra persona|
    pedido de otro|mi pedido (?:pone|dice|era)
  `,
  used_before: String.raw`
    (?:usad[oa]s?|de segunda mano|segunda mano|reacondicionad\w*|reembalad\w*|devolucion de otr\w*|
    devuelto por)|(?:ya |habia sido |ha sido |estaba |claramente |venia |esta |viene |
    llego )+(?:usad\w*|abiert\w*|utilizad\w*|estrenad\w*|desprecintad\w*|manosead\w*|registrad\w*|
    activad\w*|puest[oa]|probad\w*)|(?:senales|signos|marcas|rastros) de (?:uso|haber)|no (?:es|era|
    esta|parece|son) (?:nuev\w*|a estrenar)|precinto ~ (?:rot\w*|abiert\w*|despegad\w*|quitad\w*|
    manipulad\w*)|sin (?:precinto|precintar|sellar|sello)|huellas|pelos (?:de|en|pegados)|
    contactos (?:de|en)|datos de (?:otr\w*|alguien)|cuenta de otr\w*|a estrenar|
    manchas de (?:maquillaje|comida|sudor)|otro (?:dueno|cliente|usuario)|anterior (?:dueno|usuario|
    propietario)
  `,
  not_genuine: String.raw`
    falsificacion\w*|falsificad\w*|imitacion\w*|pirata|replica|copia(?! (?:de la|de seguridad|y pega))|
    fake|no (?:es|son|parece\w*) (?:el |la |un |una |los |producto )*(?:original\w*|autentic\w*|
    oficial\w*|genuin\w*|verdader\w*)|falso|falsa|falsos|falsas|numero de serie ~ (?:no|falso|
    inexistente)|clon|trucho|bamba
  `,
};
