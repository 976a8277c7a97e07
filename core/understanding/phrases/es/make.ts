import type { Phrasebook } from '../phrasebook.ts';

/** Spanish: how it is made, and how it got here. */
export const MAKE: Phrasebook = {
  workmanship: String.raw`
    (?:costura\w*|acabado\w*|hilo\w*|hilos|pintura|soldadura\w*|dobladillo|bajo|barniz|esmalte|
    agujero\w*|impresion|pegamento|remate\w*|forro|estampado) ~ (?:mal|malo|malos|mala|malas|sueltos?|
    sueltas?|flojo\w*|descosid\w*|torcid\w*|abiert\w*|pesim\w*|cutre\w*|salta\w*|desconch\w*|colga\w*|
    chapucer\w*|soltando|pobre\w*|no coincid\w*|desalinead\w*|deficiente\w*|salid\w*|despeg\w*|
    irregular\w*)|mal (?:cosid\w*|acabad\w*|hech\w*|rematad\w*|pintad\w*|pegad\w*|cortad\w*|
    ensamblad\w*|montad\w*|fabricad\w*|soldad\w*|terminad\w*|impres\w*|disenad\w*|alinead\w*|
    confeccionad\w*)|(?:mala|pesima|malisima|pobre) (?:terminacion|confeccion|costura|fabricacion|
    construccion|hechura|ejecucion)|malos acabados|defecto\w* de (?:fabrica|fabricacion|costura|pintura|
    origen)|defecto de|(?:esta|viene|vienen|vino|estan|es|llego) (?:algo |un poco |todo |
    toda )?(?:torcid\w*|doblad\w*|manchad\w*|rayad\w*|oxidad\w*|desnivelad\w*|arrugad\w*|ondulad\w*|
    deform\w*|sucio|sucia|descosid\w*|deshilach\w*)|torcid\w*|rayad\w*|rayon\w*|aranaz\w*|mancha\w*|
    oxid\w*|rebaba\w*|agujero\w*|burbujas|bolitas|pelusa|hilos sueltos|suelta (?:pelo|pelusa|hilos|
    tinte)|desconch\w*|cojea\w*|desnivel\w*|cutre\w*|chapuza\w*|desigual\w*|una (?:pata|pierna|
    manga) mas (?:larga|corta)
  `,
  fades_or_shrinks: String.raw`
    dest[ie]n[yie]\w*|destin\w*|decolor\w*|descolor\w*|encogi\w*|encoge\w*|se (?:ha )?encog\w*|
    suelta (?:tinte|color|tinta)|(?:perdio|pierde|perdido|perdieron) (?:el |su )?color\w*|
    color\w* ~ (?:fue|perdi\w*|desaparec\w*|desvanec\w*|corrio|ido)|se (?:ha )?(?:dado de si|
    desgasto el color|puso (?:negr\w*|amarill\w*|verde)|ennegrec\w*|amarille\w*)|amarillent\w*|
    (?:despues del?|tras el|al|al primer|en el primer|con el primer|con|con un|con una|
    con dos) (?:primer |segundo |un |una |dos )*(?:lavado\w*|lavada\w*|lavarl\w*)|primer lavado|
    primera (?:lavada|puesta)|dio de si
  `,
  poor_quality: String.raw`
    (?:mala|pesima|malisima|baja|pobre|poca|dudosa|escasa|ninguna|infima|mediocre) (?:calidad|factura)|
    calidad ~ (?:mala|pesima|baja|malisima|nula|cero|deja|pobre|regular|inferior|justa|justita|penosa|
    infima|horrible|mediocre|cuestionable|decepcionante|no es buena|muy)|(?:material|materiales|
    plastico|tela|tejido) ~ (?:mal\w*|pesim\w*|barat\w*|pobre|fin\w*|endeble|fragil|cutre|delgad\w*|
    transparent\w*|aspero|rigido|duro|basto)|cutre\w*|endeble\w*|fragil\w*|barat(?:o|a|ucho|
    ija)s?(?= (?:y malo|que|plastico|material))|(?:muy|demasiado|super|extremadamente) (?:fin|fragil|
    endeble|delgad|floj|blanditos?|dur|aspero|rigid|liger)\w*|de juguete|parece de (?:juguete|
    los chinos|plastico|mentira)|baratija\w*|porqueria\w*|basura|birria|mierda|chafa|de los chinos|
    poco (?:resistente|solido|robusto|duradero|estable|consistente)s?|nada (?:resistente|solid\w*|
    robust\w*|estable|comod\w*|duradero)|no (?:es|son|parece) (?:muy |nada )?(?:resistente|solid\w*|
    robust\w*|estable|de calidad|duradero)s?|inestable|se transparenta|transparent\w*|pica mucho|
    incomod\w*
  `,
  missing_part: String.raw`
    (?:me |le |les |nos |que )?(?:falta|faltan|faltaba|faltaban|falto|faltaron|
    faltante\w*)(?! de (?:respeto|fuerza|calidad|potencia|estabilidad|sonido))|(?:sin|no (?:trae|traia|
    trajo|viene|venia|vino|vienen|venian|incluye|incluia|llego|tiene|traen|hay|estaba|estaban)|
    ni) (?:\w{2,10} )?(?:con |el |la |los |las |un |una |ningun |ninguna )*(?:tornillo\w*|
    instruccion\w*|manual|cargador|cable|tapa|mando|control|pilas|accesorio\w*|adaptador|bateria|
    pieza\w*|llave\w*|soporte|correa|pata|patas|tuerca\w*|herraje\w*|caja|funda|tapon|bolsa|boton)|
    incomplet\w*|no (?:viene|llego|esta|vino) complet\w*|(?:tornillos|piezas|accesorios|instrucciones|
    cargador|cable|mando) (?:no (?:venian|vienen|estaban|vino|viene|llegaron)|brilla\w* por su ausencia)
  `,
  called_faulty: String.raw`
    defectuos\w*|defecto\w*|de fabrica|fallad[oa]s?|con (?:fallo|falla|tara)s?|tarad[oa]s?|roto|rota|
    rotos|rotas|danad\w*|malogrado|descompuest\w*|averiad\w*|rajad[oa]s?|partid[oa]s?|agrietad\w*|
    grieta\w*|quebrad\w*|suelt[oa]s?
  `,
  damaged_on_arrival: String.raw`
    (?:lleg|recib|vino|vin|vien|entreg|abr|desempaqu|traj|ven)\w* ~ (?:roto|rota|rotos|rotas|danad\w*|
    golpead\w*|abollad\w*|aplastad\w*|partid\w*|rajad\w*|rayad\w*|estropead\w*|derramad\w*|abiert\w*|
    mojad\w*|doblad\w*|quebrad\w*|hecho|hecha|chorreand\w*|agrietad\w*|astillad\w*|estallad\w*|
    reventad\w*|destrozad\w*|machacad\w*|maltratad\w*|vaci[oa]s?|desportillad\w*|desconchad\w*|
    hundid\w*|explotad\w*)|(?:roto|rota|rotos|rotas|danad\w*|golpead\w*|abollad\w*|aplastad\w*|
    partid\w*|rajad\w*|derramad\w*|quebrad\w*|doblad\w*|rayad\w*) (?:al |en (?:el|la) |durante |de |
    por (?:el|la) )(?:llegar|recibir\w*|abrir\w*|transporte|envio|caja|paquete|entrega|traslado|
    la esquina|mensajer\w*|destino|origen)|(?:hecho|hecha|hechos|hechas|en) (?:mil )?(?:pedazos|anicos|
    trizas|trozos|mil|polvo|migas)|cristales (?:rotos|por)|cristal(?:es)? ~ (?:rot\w*|estallad\w*|
    rajad\w*|partid\w*)|abolladura\w*|abollad\w*|golpe (?:en|de|del)|golpes|golpead\w*|aplastad\w*|
    derramad\w*|desparramad\w*|(?:esquina|esquinas|borde|canto|tapa) ~ (?:rot\w*|golpead\w*|aplastad\w*|
    abollad\w*|danad\w*|partid\w*|doblad\w*)|desportillad\w*|estallad\w*|todo (?:mojado|derramado|
    pringado)|arrugad[oa]s? (?:del|por el)|machacad\w*
  `,
  packaging: String.raw`
    (?:embalaje|empaque|empaquetado|caja|paquete|sobre|envoltorio|carton|bolsa|bulto|embalad\w*|envase|
    precinto exterior) ~ (?:mal|malo|pesim\w*|rot\w*|abiert\w*|aplastad\w*|danad\w*|mojad\w*|
    insuficiente|inexistente|destrozad\w*|desgarrad\w*|golpead\w*|nul\w*|deficiente|ridiculo|fatal|
    reventad\w*|rasgad\w*|penoso|sin (?:proteccion|nada)|hundid\w*|deja|escaso|lamentable|empapad\w*|
    abollad\w*|maltratad\w*)|(?:mal|pesimamente|muy mal|poco|nada|apenas) (?:embalad\w*|empaquetad\w*|
    protegid\w*|envuelt\w*|empacad\w*|acolchad\w*)|(?:sin|ninguna|nada de|cero|ni una|escasa|
    poca) (?:\w{3,12} )?(?:proteccion|burbuja\w*|embalaje|acolchado|relleno|corcho|carton|
    papel de burbujas|plastico de burbujas)|suelt[oa]s? (?:en|dentro de|por) la caja|(?:durante|en|
    por) el (?:transporte|envio|traslado|camino)|transportista ~ (?:tira\w*|golpe\w*|maltrat\w*|
    lanz\w*)|plastico de burbujas|papel de burbujas|corcho|en un (?:simple )?sobre|
    en una (?:simple )?bolsa|fragil (?:en|puesto|marcado)
  `,
};
