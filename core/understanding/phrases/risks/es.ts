import type { Risk } from '../../../words/risk.ts';

export const ES_RISKS: Readonly<Record<Risk, string>> = {
  safety: String.raw`
    herid\w*|lesion\w*|sangr\w*|hospital|urgencias|medico|ambulancia|puntos de sutura|(?:me|se|le|
    nos) (?:he |ha |hizo |hice |corte |corto |cort\w+ |quem\w+ |clav\w+ |pinch\w+ |pill\w+ )+(?:dano|
    un corte|dedo|mano|el|la|con)|corte (?:en|profundo)|me corte|se corto|me queme|se quemo|quemad\w*|
    quemadura\w*|quemar\w*|quem\w* (?:la|el|los|las)|ampollas?|escald\w*|afilad\w*|cortante\w*|
    astilla\w*|esquirla\w*|olor a (?:quemado|chamusquina|gas|plastico quemado)|huele a (?:quemado|gas)|
    chamusc\w*|humo|humear|fuego|llama\w* (?:salio|de fuego|en)|llamas|incendi\w*|ardi\w*|arder|
    chispa\w*|chispazo\w*|cortocircuito\w*|(?:salt\w+|dispar\w+) (?:el |los )?(?:diferencial|automatico|
    plomos|fusible\w*)|explot\w*|explosion|sobrecalent\w*|derretid\w*|derriti\w*|bateria ~ hinchad\w*|
    hinchad\w*|cable\w* (?:pelado\w*|al aire)|calambre\w*|descarga\w* (?:electrica)?|electrocut\w*|
    corriente al|fuga de gas|hirviendo|alergi\w*|sarpullido\w*|erupcion\w*|picor\w*|irrit\w*|roncha\w*|
    rojeces|urticaria|vomit\w*|nausea\w*|intoxic\w*|enferm\w*|diarrea|dolor de (?:barriga|estomago|
    cabeza|tripa)|toxic\w*|mareo\w*|asfixi\w*|ahog\w*|atragant\w*|trag(?:o|ar|arse|ado|aba)|en la boca|
    piezas pequenas|(?:casi|por poco|de milagro|podria|podia|pudo) ~ (?:me|se|nos|caig\w*|cay\w*|mat\w*|
    quem\w*|haber\w*|trag\w*|ahog\w*|provoc\w*)|me cai|se cayo (?:de|al|mi|el nino)|caida|me fui (?:de|
    al)|se (?:desplomo|hundio|vino abajo)|(?:frenos?|freno) ~ (?:no|falla\w*|fallo|sin|roto\w*)|
    no frena\w*|peligro\w*|riesgo|accidente|seguridad de (?:mi|los|mis)|dientes? (?:rot\w*)|muneca rota|
    moho\w*|mohos\w*|hongo\w*|gusano\w*|insecto\w*|bicho\w*|larva\w*|cucaracha\w*|gorgojo\w*|hormiga\w*|
    polilla\w*|raton\w*|rata\w*|chinche\w*|contamin\w*|cuerpo extrano|(?:cristal\w*|vidrio\w*|metal|
    plastico|pelo\w*|piedra\w*) (?:en|dentro de|entre) (?:el|la|los|las|mi) (?:comida|tarro|bote|arroz|
    paquete|galleta\w*|bolsa|salsa|leche)|podrid\w*|ranci\w*|mal estado|caducad\w*
  `,
  legal: String.raw`
    abogad\w*|denunci\w*|demand(?:a|ar|are|are|arles|arlos)|juzgado|juicio|tribunal\w*|acciones legales|
    medidas legales|via legal|legal\w*|ocu|facua|consumo|oficina del consumidor|hoja de reclamacion\w*|
    policia|danos y perjuicios|indemniz\w*|estafa ~ denunc\w*|arbitraje|profeco|garantia legal
  `,
  negative_review: String.raw`
    (?:dejar\w*|poner\w*|pondre|pongo|escrib\w*|publi\w*|dare|doy|voy a dejar) ~ (?:resena\w*|
    opinion\w*|valoracion\w*|una estrella|1 estrella|cero estrellas|comentario\w*|critica\w*)|(?:mala|
    malas|negativ\w*|pesima) (?:resena\w*|opinion\w*|valoracion\w*|critica\w*|puntuacion)|(?:resena|
    opinion|valoracion) ~ (?:negativa|mala|pesima)|redes sociales|se va a enterar
  `,
  a_to_z: String.raw`
    a ?(?:-|a|to|hasta la) ?(?:la )?z\b[ -]?\w*|garantia (?:de la )?a[ -]?(?:a la |a[ -])?z|(?:abr\w*|
    pon\w*|present\w*|interpon\w*) ~ (?:reclamacion|disputa)|devolucion del cargo|contracargo|
    anular el cargo|disputa|(?:reclam\w*|quej\w*|acudi\w*|contact\w*|denunci\w*) ~ amazon
  `,
};
