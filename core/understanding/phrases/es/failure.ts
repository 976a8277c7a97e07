import type { Phrasebook } from '../phrasebook.ts';

/** Spanish: what fails: function, breakage, leaks, decay. */
export const FAILURE: Phrasebook = {
  stopped_working: String.raw`
    (?:no|ya no|nunca) (?:me |nos |se |le |ni |siquiera |ni siquiera )*(?:funcion\w*|sirv\w*|enciend\w*|
    prend\w*|arranc\w*|carg\w*|respond\w*|va|anda|jala|conect\w*|
    reaccion\w*)(?: bien| para nada| nada| ya)?(?! (?:con|el cambio|para|a mi))|(?:dejo|ha dejado|
    han dejado|dejaron|deja|ha dejao|paro) de (?:funcionar|cargar|encender\w*|calentar|enfriar|sonar|
    girar|andar|ir|servir|responder|imprimir|conectar\w*)|se (?:ha |me ha |me |nos |le )?(?:averio|
    averiado|descompuso|descompuesto|estropeo|estropeado|quemo|fundio|fundido|murio|muerto|paro|
    fastidio|fastidiado|cargo)|esta (?:muerto|muerta|averiad\w*|estropead\w*|descompuest\w*)|muerto|
    muerta|murio|no da (?:senales|senal|luz)|sin (?:senales de vida|vida)|palmo|la palmo|
    paso a mejor vida|averiad\w*|estropead\w*|averia|inservible|fallecio|dejo tirad\w*
  `,
  malfunction: String.raw`
    (?:no|ya no|apenas|nunca|casi no) (?:me |nos |se |lo |la |le |te |los |las )*(?:calient\w*|enfri\w*|
    cierr\w*|abr\w*|ajust\w*|sujet\w*|peg\w*|aspir\w*|gir\w*|cort\w*|imprim\w*|escane\w*|sincroniz\w*|
    empareja\w*|reconoc\w*|detect\w*|infl\w*|aguant\w*|sosten\w*|sostien\w*|mantien\w*|dur\w*|limpi\w*|
    sec\w*|sal\w* (?:vapor|agua|sonido|aire)|sale|salen|suena|suenan|oye|escuch\w*|ve|mid\w*|marca|
    fren\w*|bloque\w*|engancha\w*|encaj\w*|mueve|tritur\w*|bat\w*|seca|gira|agarr\w*|traba\w*|enrosc\w*|
    gradua|hace (?:nada|lo|efecto|espuma|ruido)|hacen (?:nada|efecto)|deja\w*|termin\w*|quita|coge|
    pilla|puede (?:cerrar|abrir|conectar|cargar|usar|montar|regular)|pude|logro|consigo|hay manera)|
    se (?:me |nos )?(?:apaga\w*|desconecta\w*|cuelga\w*|bloquea\w*|traba\w*|atasca\w*|calienta\w*|
    sobrecalienta\w*|descarga\w*|reinicia\w*|cae\w*|sale\w*|suelta\w*|mueve\w*|despega\w*|afloja\w*|
    desinfla\w*|congela\w*|queda\w* (?:pillad\w*|colgad\w*|atascad\w*|trabad\w*)|tambalea\w*|
    desajusta\w*|resbala\w*)|(?:falla|fallan|fallaba|fallo|fallos|falla\w* (?:mucho|siempre|a veces|el|
    la|de)|mal funcionamiento|funcion\w* mal|va (?:mal|fatal|a tirones|lento|lenta)|parpadea\w*|
    chirri\w*|cruje|vibra\w*|ruido (?:raro|extrano|infernal|molesto|horrible|fuerte|insoportable|al)|
    hace (?:mucho )?ruido|tambalea|cojea|interferencia\w*|desconexion\w*|mensaje de error|
    codigo de error|error|mide mal|medicion\w* (?:erronea|incorrecta)\w*|marca (?:mal|siempre)|
    imprecis\w*|salta el (?:diferencial|automatico|error)|(?:muy|demasiado) (?:lento|lenta|ruidos\w*)|
    gotea)|(?:bateria|pila|carga|autonomia) ~ (?:dura|poco|nada|descarg\w*|agota|minutos|horas|mala|
    malisima)|(?:poca|poco|sin|falta|falta de|casi no tiene|escasa|nula) (?:potencia|succion|fuerza|
    sonido|volumen|presion|senal|alcance|agarre|autonomia|cobertura|vapor|estabilidad)|(?:a veces|solo|
    unicamente) (?:funciona|carga|enciende|va) (?:si|cuando|a veces|un)
  `,
  broke_in_use: String.raw`
    se (?:me |nos |le |les |ha |han |me ha |me han |le ha |le han |nos ha |habia |fue |fueron |esta |
    estan |va |van )*(?:rompi\w*|roto|rota|rotos|rotas|rompe|rompen|rompiendo|part\w+|partid\w*|
    quebr\w*|quiebra|raj\w*|desgarr\w*|descos\w*|descoser|solt\w*|suelta\w*|despeg\w*|cay\w+|caido|
    desprend\w*|desarm\w*|deshilach\w*|deshizo|deshace|deshecho|agriet\w*|pel[oae]\w*|desmont\w*|
    dobl\w*|deform\w*|arranc\w*|desmoron\w*|desgast\w*|descascar\w*|descompon\w*|hundi\w*|pincho|
    pinchad\w*|revent\w*|abrio|salio|vino abajo|aflojo|desintegr\w*|desplom\w*)|(?:a los|a las|al|
    despues de|tras|en|con|en menos de|solo|a la|a el) (?:solo |apenas |los |las |el |la |menos de |
    unos |unas )*(?:un|una|dos|tres|cuatro|cinco|seis|pocos|pocas|primer\w*|segund\w*|mes|dia|semana|
    \d{1,3})[^.!?\n]{0,40}? (?:roto|rota|rompio|rompieron|partio|despego|solto|cayo|rajo|descosio|
    estropeo|quebro|despegado|fallo|averio|murio|descosid\w*)|(?:cremallera|asa|mango|correa|costura\w*|
    suela\w*|boton\w*|bisagra|pata|patas|rueda\w*|tapa|cierre|hebilla|gancho|broche|palanca|cuerda|tira|
    tirante\w*|pieza|plastico|manija) ~ (?:roto|rota|rotas|rotos|rompio|solto|despego|partio|cayo|
    quebro|descosio|salio|despegad\w*|descosid\w*|suelt\w*)|hecho pedazos|se hizo (?:pedazos|trizas|
    anicos)|(?:ha|han) (?:cedido|reventado|petado)|se cae a (?:pedazos|trozos)
  `,
  leaks: String.raw`
    gotea\w*|goteo|fuga\w*|fuga de (?:agua|aire)|pierde (?:agua|aire|liquido|aceite|presion)|
    perdida de agua|chorrea\w*|escurre|se (?:sale|escapa|filtra|derrama) (?:el |la |todo )?(?:agua|aire|
    liquido|por|aceite)|se filtra\w*|filtra\w* agua|rezuma|no (?:es |son )?(?:estanc\w*|impermeable\w*|
    hermetic\w*)|(?:entra|cala|pasa) (?:el )?agua|se desinfla\w*|desinfl\w*|calad\w*(?= por dentro)
  `,
  spoiled: String.raw`
    moho\w*|mohos\w*|enmohecid\w*|caducad\w*|caduca (?:el|en)|fecha de (?:caducidad|vencimiento)|
    vencid\w*|podrid\w*|ranci\w*|mal estado|echad\w* a perder|agri[oa]\w*|gusano\w*|bichos?|gorgojos?|
    insectos?|cucarachas?|polillas?|hormigas|huele\w* (?:muy |super |fatal )?(?:mal|fatal|
    a (?:quimic\w*|plastico|quemado|humedad|podrido|rancio|goma|moho|viejo|gasolina|pescado)|fuerte|
    raro|horrible)|mal olor|olor ~ (?:quimico|fuerte|desagradable|insoportable|horrible|raro|humedad|
    plastico|asqueroso)|apesta\w*|peste|sabe\w* (?:muy )?(?:mal|raro|fatal|a (?:quimic\w*|plastico|
    rancio|nada|viejo)|amarg\w*|horrible|asqueroso)|sabor ~ (?:raro|rancio|horrible|artificial|quimico|
    desagradable|amargo|malo)|incomestible|intragable|sin (?:sabor|olor)|no huele a nada|reseco|resecos|
    apelmazad\w*|grumos|pelo (?:dentro|en la)|pasad[oa]s? de fecha|asqueros\w*
  `,
  own_effort: String.raw`
    (?:probe|probado|probamos|intente|intentado|cambie|cambiado|he mirado|reinicie|
    resetead\w*) ~ (?:todo|varios|varias|otr[oa]s?|distint\w*|diferent\w*|enchufe\w*|cable\w*|pilas|
    nuev\w*|veces|cargador\w*|moviles|formas)|(?:siguiendo|segui|seguido|segun|conforme a|como (?:dice|
    indica)) ~ (?:instruccion\w*|manual|pasos|etiqueta|indicaciones|video)|uso normal|con cuidado|
    sin (?:golpes|caidas)|nunca se (?:cayo|ha caido)|pilas nuevas|(?:usado|puesto|
    lavado) (?:solo )?(?:una|dos) ve[zc]|de fabrica|desde el (?:primer dia|principio|inicio)
  `,
  after_time: String.raw`
    (?:a los|a las|al|despues de|tras|en|desde hace|hace|con|en menos de|durante|solo|lleva\w*|
    a la) (?:solo |apenas |los |las |el |la |menos de |unos |unas |mas de )*(?:un|una|dos|tres|cuatro|
    cinco|seis|siete|ocho|diez|quince|pocos|pocas|par de|primer\w*|segund\w*|tercer\w*|medio|
    \d{1,3}) ?(?:horas?|dias?|semanas?|meses|mes|anos?|usos?|lavados?|lavadas?|veces|vez|minutos?|
    puestas?|viajes?|noches?|salidas?)|al (?:mes|dia siguiente|poco tiempo|primer|segundo|tercer|ano)|
    a la (?:semana|primera|segunda)|(?:usado|puesto|use|usada|utilizado) (?:solo )?(?:una|dos|tres|
    un par de) (?:ve[zc]|veces)|(?:primer|primera|segundo|segunda|tercer) (?:uso|dia|vez|lavado|puesta|
    semana|mes|viaje|noche)|desde (?:ayer|el lunes|el martes|el miercoles|el jueves|el viernes|
    el sabado|el domingo|entonces|navidad)|poco tiempo
  `,
  worked_at_first: String.raw`
    (?:al principio|al inicio|los primeros|las primeras|inicialmente|en un principio|
    hasta) (?:\w{2,12} ){0,4}(?:bien|funcionaba|iba|perfect\w*|calentaba|content\w*|genial|cargaba|ok|
    todo)|(?:funcionaba|iba|funciono|fue|estaba|era) (?:\w{2,9} ){0,2}(?:al principio|hasta|
    los primeros|pero (?:luego|despues|ya))|ya no|de (?:repente|pronto|un dia para otro|golpe)|dejo de|
    luego ya
  `,
};
