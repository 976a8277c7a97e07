import type { Want } from '../../../words/want.ts';

export const PT_WANTS: Readonly<Record<Want, string>> = {
  refund: String.raw`
    reembols\w*|dinheiro|devol\w*|estorn\w*|ressarc\w*|restitu\w*|compensa\w*|abatimento|desconto
  `,
  replacement: String.raw`
    troc(?:a|ar|o|arem|am|as)|substitu\w*|repor|reposicao|(?:envi\w*|mand\w*|receber) ~ (?:outro|outra|
    novo|nova|certo|certa|correto|correta)|um novo|uma nova
  `,
  part: String.raw`
    peca\w* (?:de reposicao|que falta\w*|em falta|faltante\w*|sobressalente\w*)|(?:envi\w*|mand\w*|
    comprar) ~ (?:parafuso\w*|peca\w*|tampa|cabo|carregador|controle|roda|pe|filtro|manual)
  `,
  help: String.raw`
    ajud\w*|como (?:faco|posso|se|devo|usar|ligar|conectar|configur\w*)|o que (?:devo|posso|faco|fazer)|
    e normal|podem (?:explicar|dizer|indicar)|digam-me|explic\w*|alguma dica|dica\w*|estou (?:fazendo|
    a fazer) (?:algo|alguma coisa) (?:errado|mal)
  `,
};
