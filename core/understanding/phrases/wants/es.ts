import type { Want } from '../../../words/want.ts';

export const ES_WANTS: Readonly<Record<Want, string>> = {
  refund: String.raw`
    reembols\w*|dinero|devol\w*|devuelv\w*|devuelt\w*|abono|abonen|reintegr\w*|compensa\w*
  `,
  replacement: String.raw`
    reemplaz\w*|cambi(?:o|en|ar|arlo|arla|armelo|armelo|enmelo)|sustitu\w*|repon\w*|reposicion|
    (?:envi\w*|mand\w*|tra\w*) ~ (?:otro|otra|nuevo|nueva|correct\w*|bueno|buena)|(?:otro|otra|uno|
    una) (?:nuevo|nueva|igual|que funcione)|uno nuevo|traer otra
  `,
  part: String.raw`
    (?:pieza\w*|repuesto\w*|recambio\w*)|(?:envi\w*|mand\w*|comprar|conseguir) ~ (?:tornillo\w*|tapa|
    cable|cargador|mando|rueda|pata|tapon|filtro|junta|manual)
  `,
  help: String.raw`
    ayud\w*|como (?:se|puedo|hago|debo|lo|conecto|configuro)|que (?:hago|debo|puedo|
    tengo que) (?:hacer)?|es normal|me pueden (?:explicar|decir|indicar)|explica\w*|algun (?:truco|
    consejo)|consejo\w*|solucion\w*|hay (?:algun|alguna) (?:truco|manera|forma)
  `,
};
