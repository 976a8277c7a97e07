import type { Phrasebook } from '../phrasebook.ts';

/** Spanish: how grave the matter is, whatever its cause. */
export const GRAVITY: Phrasebook = {
  dead: String.raw`
    no (?:se |me |le |nos )?(?:enciende|encienden|encendia|encendio|arranca|funciona|funcionan|funcionaba|
    funciono|carga|cargan|calienta|enfria|responde|va|prende|anda|gira|inicia|encender|
    cargar)(?: nada| para nada| en absoluto| mas| ya| siquiera)?(?! (?:bien|muy|correctamente|siempre|
    del todo|como|tan|a |al |con |en |con))|(?:dejo|dejado|ha dejado|dejaron|
    deja) (?:\w{2,8} )?de (?:funcionar|cargar|encender|encenderse|calentar|ir|andar|sonar|enfriar|girar)|
    nunca (?:funciono|ha funcionado|encendio|llego a|se encendio|arranco|cargo)|
    ni (?:siquiera )?(?:enciende|arranca|carga|se enciende|funciona|prende)|(?:se|me) (?:ha )?(?:muerto|
    murio|quemo|quemado|fundio|fundido|frio|averio|averiado|apago|estropeo|estropeado|jodio|exploto|rompio|
    roto|partio|partido)|(?:esta|estan|quedo|completamente|totalmente|llego) (?:\w{2,10} )?(?:muerto|muerta|
    quemado|quemada|fundido|fundida|inservible|averiado|averiada|frito|frita|ko)|(?:paso|pasado|
    llego) a mejor vida|no da (?:senales|senal|ninguna senal|imagen|luz|corriente)|sin (?:senales de vida|
    vida|respuesta|imagen|corriente)|ninguna (?:luz|reaccion|respuesta|senal)|no (?:hace|pasa|hay|sale|
    suena|se oye|se ve|reacciona) (?:absolutamente )?(?:nada|reaccion|luz|sonido|imagen)|
    pantalla (?:\w{2,10} )?(?:negra|en negro|muerta)|cortocircuito|echa humo|ni una sola|ni un solo|
    (?:rompio|roto|rota|partio|partido|partida|rajo|rasgo|quebro|doblo|abrio|dividio) (?:completamente |
    por completo |totalmente |literalmente |justo )?(?:en dos|por la mitad|en pedazos|en trozos|
    por completo|del todo|de cuajo|en varios)|en dos (?:partes|trozos|pedazos|mitades)|por la mitad|
    se (?:ha |han |me )?(?:desprendi\w{1,3}|despeg\w{1,3} (?:entera|del todo|por completo)|solto|soltado|
    cayo|caido|arranco|desarmo|deshizo|deshecho|descosio (?:entera|entero|por completo)|parti\w{1,3}|
    romp\w{1,4})|(?:asa|suela|tacon|correa|rueda|bisagra|pata|cuchilla|mango|cremallera|puerta|gancho|
    hebilla|tirante|motor|bateria|bomba|pantalla|cierre|tapon) (?:se |ha |esta |
    me )(?:\w{2,10} )?(?:romp\w{1,4}|roto|rota|parti\w{1,3}|solto|soltado|despeg\w{1,3}|cayo|arranc\w{1,3}|
    quem\w{1,3}|muert\w|fundi\w{1,2}|sali\w{1,2}|desprendi\w{1,2})
  `,
  cannot_use: String.raw`
    inservibles?|inutilizables?|incomibles?|imbebibles?|intragables?|ilegibles?|imponibles?|inusables?|
    no (?:apto|apta|es apto|aptos) para|(?:no (?:se |lo |la |los |las |me |nos )?(?:puede|pueden|puedo|pude|
    podemos|pudimos|he podido|hemos podido|ha podido|podia|podra)|imposible(?: de)?|incapaz de|sin poder|
    nadie puede) (?:ni |siquiera |ni siquiera )?(?:usar|usarlo|usarla|usarlos|utilizar|utilizarlo|
    utilizarla|poner|ponermelo|ponerme|ponerlo|llevar|comer|comerlo|beber|leer|montar|montarlo|cerrar|
    instalar|dormir|regalar|regalarlo|abrir|ver|colocar|enroscar|encajar|consumir|entrar|meter|
    ponerse)\w{0,3}|a la basura|(?:directo|directa|directamente|acabo|termino|fue|tirado|tirar\w{0,3}|
    tuve que tirar\w{0,2}) (?:\w{2,10} )?(?:a la basura|al contenedor|al cubo|a la papelera)|
    tuve que tirar\w{0,3}|(?:lo|la|los|las) (?:he |hemos )?(?:tire|tirado|tiramos|desech\w{1,3})|
    tirar\w{0,3}|no (?:me |nos |te )?(?:sirve|sirven|sirvio|vale|valen|valio) (?:\w{2,8} )?(?:para nada|
    de nada|a nadie|nada)?|(?:completamente|totalmente|absolutamente) (?:inutil|inservible|destrozado|
    destrozada|inutilizable|arruinado|arruinada)|no (?:me |le |nos )?(?:entra|entran|cabe|caben|encaja|
    encajan|vale|cierra|abrocha|sube)\w{0,2}(?: nada| a nadie| ni)?|peligros\w{1,2}|peligro|miedo (?:a|de|
    que|usarlo)|riesgo de (?:incendio|electrocucion|quemaduras)|inseguro|insegura|no me atrevo|
    no es segur\w|deje de usar\w{0,2}|tuve que comprar (?:otro|otra|uno|una)
  `,
  contents_lost: String.raw`
    derram\w{2,5}|(?:todo|toda|liquido|aceite|contenido|champu|producto) (?:\w{2,10} )?(?:derramado|fuera|
    salido|por (?:la|el|toda|todo)|vaciado|desparramado|esparcido)|se (?:ha |habia |habian )?(?:salio|
    salido|vertio|vertido|vacio|vaciado|derram\w{1,4}|desparram\w{1,4}|chorre\w{1,4})|por tod[oa] (?:el|la|
    lo|los|las|partes)|(?:medio|media|casi|practicamente|llego|estaba|venia) (?:vacio|vacia|vaciado)|
    a la mitad|mitad (?:vacio|vacia|del contenido|de la|derramad\w|fuera)|charco|empapad\w{1,2}|
    pringos\w{1,2}|pringado|chorreando|(?:todo|caja|paquete) (?:\w{2,8} )?(?:mojado|mojada|pegajoso|
    pegajosa)|(?:hech[oa]s? )?(?:anicos|trizas|trozos|pedazos|migas|polvo|pedacitos|papilla|pure|astillas|
    mil pedazos)|destroz\w{2,4}|aplastad\w{1,2}|machacad\w{1,2}|reventad\w{1,2}|estallad\w{1,2}|
    pulverizad\w{1,2}|hecho polvo|cristales? (?:\w{2,8} )?(?:roto|rotos|por)|vidrios? rotos?|(?:tod[oa]s|
    todo|ambos|las dos|los dos|tod[oa]s? (?:los|las) \w{3,14}) (?:\w{2,10} )?(?:estaban |venian |llegaron |
    estan |estaba |llego |vino )?(?:roto|rota|aplastado|aplastada|rajado|rajada|derretido|derretida|mojado|
    mojada|podrido|podrida|partido|partida|abollado|abollada|quebrado|quebrada)s?|completamente (?:roto|
    rota|aplastado|aplastada|destruido|destruida|doblado|doblada)|(?:bolsa|bote|botella|tapon|tapa|paquete|
    tarro|envase|frasco|saco|lata|tubo) (?:\w{2,10} )?(?:abiert\w|rajad\w|reventad\w|perforad\w|agujeread\w|
    rot\w|pinchad\w|mal cerrad\w)|derretid\w{1,2}
  `,
  weak_performance: String.raw`
    (?:muy|demasiado|bastante|un poco|algo|super|tan|mas) (?:lent\w{1,2}|flojit?\w{1,2}|debil\w{0,2}|
    baj\w{1,2}|ruidos\w{1,2}|oscur\w{1,2}|tenue|cort\w{1,2}|justit?\w{1,2}|imprecis\w|alto|despacio)|
    lent[oa]s?|se (?:ralentiza|cuelga|traba|bloquea|congela|pilla|entrecorta|corta|desconecta|
    para)(?: a veces| mucho| de vez| cada| constantemente| solo)?|va a tirones|tirones|lag|retardo|
    retraso (?:en el|del) (?:sonido|audio)|(?:poc[oa]|falta de|escas[oa]|baj[oa]|menos|mal[oa]|le falta|
    no tiene mucha|sin) (?:potencia|fuerza|volumen|sonido|bateria|autonomia|luz|brillo|presion|succion|
    alcance|duracion|aspiracion|graves|cobertura|senal|caudal|agarre|calidad de sonido|espuma)|(?:potencia|
    fuerza|volumen|sonido|bateria|autonomia|luz|brillo|presion|succion|alcance|aspiracion|senal|imagen|
    camara|microfono|conexion|rendimiento|caudal|pantalla) (?:es |son |se |dura |muy |demasiado |bastante |
    un poco |algo |no es |deja |es muy ){1,3}(?:flojo|floja|bajo|baja|debil|pobre|malo|mala|mediocre|
    regular|poco|poca|escaso|escasa|corta|corto|corta|bueno|buena|que desear|mucho que desear|justo|justa|
    normalita|normalito|oye mal|lejano)|bateria (?:\w{1,10} ){0,3}(?:poco|rapido|rapida|horas?|minutos|nada|
    descarga|agota|gasta)|se descarga (?:muy |rapido|enseguida|en|sola)|(?:dura|duran|aguanta|duro) (?:muy |
    solo |apenas |poco |menos |unas |un ){1,2}(?:poco|\w{1,8} (?:horas?|minutos|dias)|horas?|minutos|nada|
    rato)|dura poco|no (?:dura|aguanta|es muy|son muy|es tan|es demasiado|muy|
    esta muy) (?:\w{2,10} )?(?:mucho|nada|potente|fuerte|rapido|rapida|luminoso|brillante|preciso|alto|
    duradero|duradera|bien|fino|resistente|silencioso)|se calienta (?:un poco|mucho|bastante|demasiado|algo|
    rapido)|pierde (?:la |el )?(?:conexion|senal|presion)|se desconecta|a veces|de vez en cuando|a ratos|
    intermitente\w*|una de cada|algunas veces|tarda (?:\w{2,10} )?(?:mucho|demasiado|horas|bastante|
    una eternidad|en)|chirri\w{1,3}|cruj\w{1,3}|ruido\w{0,2}|ruidos\w{1,2}|cojea|tambalea\w?|zumb\w{1,3}|
    vibra|pitido|no corta bien|desafilad\w|regulero|regular|mediocre|normalit\w|sin mas|del monton|
    imprecis\w
  `,
  cosmetic: String.raw`
    (?:ar|r)ana(?:zo|zos|do|da|dos|das)|ray(?:a|as|on|ones|ado|ada|ados|adas)|rasgunos?|manch(?:a|as|ado|
    ada|ados|adas|ita|itas)|marca(?:s|do|da)? (?:de|negra|en)|marcas|roce(?:s)?|rozadura\w?|
    descolorid\w{1,2}|destenid\w{1,2}|destine\w?|destino|descolori\w{1,4}|amarillent\w{1,2}|amarille\w{1,3}|
    desconchad\w{1,2}|desconchon\w{0,2}|abolladura\w?|abollad\w{1,2}|bollo|golpecito|pequen(?:o|a|os|
    as) (?:golpe|rasguno|agujero|defecto|raya|aranazo|mancha|grieta|desperfecto|abolladura|desconchon|tara|
    fallo)s?|pintura (?:\w{2,10} )?(?:salta|saltada|cae|pela|levantada|corrida|se va|desconchada|mal)|
    saltad[oa]|(?:hilo|hilos) (?:suelto|sueltos|colgando|que|tirado|por)|
    costura\w? (?:\w{2,10} )?(?:torcida|mal|fea|irregular|floja|suelta|descosida)s?|deshilach\w{2,4}|
    pelotillas|bolitas|hace bolas|suelta (?:pelo|pelusa|tinte|color)|pelusa|torcid\w{1,2}|chuec\w{1,2}|
    inclinad\w{1,2}|desnivelad\w{1,2}|descentrad\w{1,2}|desalinead\w{1,2}|irregular\w{0,2}|no (?:esta |
    queda |es )?(?:recto|recta|centrado|centrada|alineado|alineada|simetrico)|mal (?:acabado|acabada|cosido|
    cosida|pegado|pegada|impreso|impresa|pintado|pintada|rematado|rematada|cortado|cortada|terminado)s?|
    acabados? (?:\w{2,10} ){0,2}(?:malo|malos|pobre|pobres|cutre|cutres|regular|mejorable|mejorables|
    chapucero|deja|basto|bastos|pesimo)|(?:parece|se ve|se ven|aspecto|queda|luce) (?:\w{2,10} )?(?:barato|
    barata|cutre|viejo|vieja|feo|fea|usado|de juguete|de plastico|chino|de mala)|cutre\w?|
    restos de (?:pegamento|cola)|pegamento|arrugad\w{1,2}|arrugas|estetic\w{1,5}|fe[oa]s?|
    color (?:\w{2,10} )?(?:se va|perdio|destine|apagado|destenido|corrio|salio)|se (?:despinta|decolora|
    pela|destine|destine|borra|oxida|ha oxidado|oxido)|oxid\w{1,4}|mate
  `,
  only_part: String.raw`
    (?:un[oa]?|dos|tres|algun[oa]s?|vari[oa]s|la mitad|parte|un par) de (?:ell[oa]s|los|las|mis|
    l[oa]s \w{3,12})|\d{1,2} de (?:los |las )?\d{1,2}|(?:lado|auricular|zapato|manga|altavoz|boton|tecla|
    rueda|pata|bolsillo|esquina|placa|puerto|cajon|taza|vaso|bombilla|botella|paquete|oido|pie|bota|
    calcetin|puerta|pieza|costado|ojo|gatillo|stick|bafle) (?:izquierd[oa]|derech[oa]|de abajo|de arriba|
    inferior|superior|trasero|trasera|delantero|interior)|(?:el|la) (?:izquierd[oa]|derech[oa])|(?:unic[oa]|
    lo unico|solo) (?:\w{2,10} )?(?:pega|problema|fallo|pero|malo|inconveniente|queja|defecto|que no|
    negativo|punto)|l[oa] unic[oa] (?:malo|que|pega)|(?:el|lo|todo lo) (?:resto|demas) (?:\w{2,12} )?(?:es|
    esta|va|bien|funciona|perfecto|estaba|ok|genial|correcto|son|estan|llego|intacto)|(?:l[oa]s|l[oa]|
    el) (?:otr[oa]s?|demas) (?:\w{2,12} )?(?:es|esta|estan|va|van|funciona|funcionan|bien|perfect\w{1,2}|
    llegaron|llego|estaban|intact\w{1,2}|si)|(?:por lo demas|aparte de eso|quitando eso|salvo eso|
    a parte de eso)|(?:excepto|salvo|menos|quitando|aparte de|a excepcion de) (?:el|la|los|las|por|un|una|
    eso|que)|solo (?:el|la|funciona (?:un|el|una|la)|un lado|uno|una|se oye por|en una|en un)|(?:en|
    por) un[oa]? (?:lado|esquina|lateral|punto|sitio|zona)|(?:microfono|mando|bluetooth|temporizador|boton|
    reloj|led|wifi|puerto usb|luz) (?:no |esta |dejo |ha )(?:\w{2,10} )?(?:va|funciona|rot\w|funcionar|
    muert\w|falla|estropead\w|responde)
  `,
  taste_smell: String.raw`
    (?:sabor|olor|aroma|gusto|fragancia|perfume)(?:es)? (?:\w{2,10} ){0,3}(?:artificial|quimico|quimica|
    amargo|acido|dulce|salado|raro|rara|extrano|soso|fuerte|desagradable|a (?:plastico|jabon|carton|quimico|
    goma|pegamento|medicina|nada|alcohol|viejo|pintura)|no|malo|horrible|suave|flojo|distinto|diferente|
    dura|intenso|rancio|empalagoso|poco|nulo|asqueroso|debil)|(?:sabe|saben|sabia|huele|huelen|
    olia) (?:\w{2,10} ){0,2}(?:a (?:plastico|jabon|carton|quimico|goma|pegamento|medicina|nada|alcohol|
    viejo|pintura|agua|petroleo)|mal|raro|fatal|rancio|artificial|fuerte|muy|amargo|diferente|distinto|poco|
    horrible)|(?:demasiado|muy|excesivamente) (?:dulce|salad[oa]|amarg[oa]|acid[oa]|picante|grasient[oa]|
    sec[oa]|empalagos[oa])|sin (?:sabor|olor|aroma|gusto)|no (?:tiene|sabe|huele|
    tienen) (?:\w{2,8} )?(?:sabor|olor|aroma|a nada|fragancia|bien)|insipid[oa]s?|sos[oa]s?|regusto|
    artificial|aguad[oa]s?|diluid[oa]s?|(?:no|poco) (?:esta |estaba |es |son |muy |estan )?(?:fresc[oa]s?|
    crujientes?|sabros[oa]s?|ric[oa]s?)|rev?enid[oa]s?|(?:no me|no nos) (?:ha gustado|gusto|
    gusta) (?:\w{2,8} )?(?:sabor|olor|nada)|(?:olor|fragancia|aroma|perfume) (?:\w{2,10} ){0,3}(?:dura|
    desaparece|se va|poco|minutos)
  `,
  wear_bad: String.raw`
    incomod\w{1,2}|no (?:es |son |resulta |muy |nada )?(?:muy |nada |tan )?(?:comod[oa]s?|suaves?|
    transpirables?|agradables?|bland[oa]s?)|pica(?:n|ba)?|picor|irrita\w?|roza\w?|rozaduras|
    aprieta\w? (?:en|mucho|demasiado)|se clava\w?|clava\w?|ampollas|hace dano (?:en|al|detras)|(?:muy|
    demasiado|bastante|super|tan|algo) (?:fin[oa]s?|finit[oa]s?|delgad[oa]s?|rigid[oa]s?|dur[oa]s?|
    tios[oa]s?|asper[oa]s?|pesad[oa]s?|grues[oa]s?|ties[oa]s?|bast[oa]s?)|transparenta\w?|transparentes?|
    se (?:ve|transparenta|clarea|trasluce) (?:todo|a traves)?|(?:tela|tejido|material|plastico|cuero|espuma|
    suela|calidad|cojin|relleno|materiales|polipiel) (?:\w{2,10} ){0,3}(?:fin[oa]|delgad[oa]|rigid[oa]|
    dur[oa]|mal[oa]s?|barat[oa]s?|cutre|pesim[oa]|asper[oa]|pobre|regular|mediocre|baja|flojo|floja|deja|
    endeble|justita|normalita)|(?:mal[oa]|baj[oa]|pesim[oa]|poc[oa]|escasa|mediocre) calidad|
    calidad (?:baja|pesima|mala|regular|justa|cutre)|hace sudar|sudar|endebles?|fragil\w?|tela mala|
    plasticucho|poco resistente
  `,
};
