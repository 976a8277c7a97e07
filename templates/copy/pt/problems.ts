import type { Copy } from '../copy.ts';

export const problems: Copy['problems'] = {
  stopped_working: {
    sorry: 'Sinto muito que o produto tenha parado de funcionar.',
    also: 'Também anotei que o produto parou de funcionar de vez.',
    again: 'Lamento que o produto ainda não tenha voltado a funcionar.',
  },
  malfunction: {
    sorry: 'Sinto muito em saber que o produto não está funcionando como deveria.',
    also: 'Anotei também que uma das funções não está funcionando direito.',
    again: 'Lamento que o produto ainda não faça o que deveria fazer.',
  },
  dead: {
    sorry: 'Imagino a frustração de receber algo que não funcionou desde o começo, e sinto muito por isso.',
    also: 'Vi também que o produto nunca chegou a funcionar.',
    again: 'Sinto muito que você continue sem um produto que funcione.',
  },
  broke_in_use: {
    sorry: 'Lamento saber que houve uma quebra durante o uso.',
    also: 'Também anotei que algo quebrou com o uso.',
    again: 'Sinto muito que você ainda esteja com um produto quebrado.',
  },
  leaks: {
    sorry: 'Sinto muito pelo vazamento que você notou.',
    also: 'Registrei também que há um vazamento.',
    again: 'Lamento que o vazamento continue incomodando.',
  },
  spoiled: {
    sorry: 'Lamento que você tenha recebido um produto estragado.',
    also: 'Anotei também que o produto já não estava fresco.',
    again: 'Sinto muito que tenha chegado até você algo que já não estava bom.',
  },
  workmanship: {
    sorry: 'Sinto muito pelo acabamento, que não está tão bom quanto deveria.',
    also: 'Vi também que o acabamento deixa a desejar.',
    again: 'Lamento o acabamento pouco caprichado.',
  },
  fades_or_shrinks: {
    sorry: 'É uma pena que a cor ou a forma não tenha se mantido, e sinto muito por isso.',
    also: 'Também anotei que houve uma mudança com a lavagem ou o uso.',
    again: 'Lamento que o produto não tenha continuado como era quando novo.',
  },
  poor_quality: {
    sorry: 'Lamento que a qualidade não seja a que você tinha todo o direito de esperar.',
    also: 'Registrei também que a qualidade não é boa o bastante.',
    again: 'Sinto muito que a qualidade tenha sido uma decepção tão grande.',
  },
  missing_part: {
    sorry: 'Sinto muito que tenha faltado alguma coisa quando você abriu a embalagem.',
    also: 'Vi também que veio faltando alguma coisa.',
    again: 'Lamento que você ainda esteja sem a peça que faltou.',
  },
  damaged_on_arrival: {
    sorry: 'Sei como é desagradável receber um produto danificado, e sinto muito por isso.',
    also: 'Também anotei que o produto já chegou danificado.',
    again: 'Lamento que você continue com um produto que chegou com danos.',
  },
  packaging: {
    sorry: 'Sinto muito pelo estado em que veio a embalagem do seu pedido.',
    also: 'Anotei também que o pedido não veio bem embalado.',
    again: 'Lamento que a embalagem tenha deixado tanto a desejar.',
  },
  size_fit: {
    sorry: 'É uma pena que o tamanho não tenha dado certo para você, e lamento por isso.',
    also: 'Também vi que o tamanho não é o certo.',
    again: 'Lamento que o tamanho certo ainda não tenha chegado até você.',
  },
  not_compatible: {
    sorry: 'Sinto muito que o produto não sirva para o que você precisava.',
    also: 'Anotei também que o produto não é compatível com o que você já tem.',
    again: 'Sinto muito que você continue sem um produto que sirva.',
  },
  less_than_stated: {
    sorry: 'Sinto muito que você tenha recebido menos do que diz a página do produto.',
    also: 'Vi também que o produto fica abaixo do que a página informa.',
    again: 'Lamento que o que você recebeu não chegue ao que informamos.',
  },
  differs: {
    sorry: 'Lamento que o produto não seja como aparece na página.',
    also: 'Também anotei a diferença em relação ao que a página mostra.',
    again: 'Sinto muito que você tenha recebido algo diferente do que viu na página.',
  },
  other_received: {
    sorry: 'Sinto muito que você tenha recebido um produto diferente do que pediu.',
    also: 'Registrei também que veio algo diferente do que você pediu.',
    again: 'Lamento que você ainda não tenha recebido o que comprou.',
  },
  used_before: {
    sorry: 'Sinto muito que o que você recebeu não parecesse novo.',
    also: 'Anotei também que o produto parecia usado.',
    again: 'Lamento que tenha chegado até você algo já aberto ou usado.',
  },
  not_genuine: {
    sorry: 'Lamento que o que você recebeu tenha deixado dúvidas sobre a autenticidade.',
    also: 'Vi também as suas dúvidas sobre a autenticidade, e nós as levamos a sério.',
    again: 'Sinto muito que as suas dúvidas sobre a autenticidade ainda não estejam esclarecidas.',
  },
  hard_to_use: {
    sorry: 'Sinto muito que o uso esteja dando tanto trabalho para você.',
    also: 'Também anotei que o produto não é prático de usar.',
    again: 'Lamento que o uso ainda esteja complicado para você.',
  },
  taste_smell: {
    sorry: 'Sinto muito pelo cheiro ou gosto que você descreveu.',
    also: 'Registrei também que o cheiro ou o gosto está estranho.',
    again: 'Lamento que o cheiro ou o gosto continue incomodando.',
  },
  weak_performance: {
    sorry: 'Lamento que o desempenho esteja abaixo do esperado.',
    also: 'Vi também que o desempenho está fraco.',
    again: 'Sinto muito que o produto ainda não dê conta do recado.',
  },
  cosmetic: {
    sorry: 'Sinto muito pela imperfeição que você encontrou.',
    also: 'Também anotei a imperfeição.',
    again: 'Lamento que o produto não tenha chegado impecável até você.',
  },
  noise: {
    sorry: 'Imagino como o barulho incomoda, e sinto muito por isso.',
    also: 'Anotei também que o produto faz barulho.',
    again: 'Lamento que o barulho não tenha parado.',
  },
  overheats: {
    sorry: 'Sinto muito em saber que o produto esquenta demais.',
    also: 'Vi também que há um aquecimento excessivo.',
    again: 'Lamento que o produto continue esquentando mais do que deveria.',
  },
  battery: {
    sorry: 'Sinto muito pelo problema com a bateria ou com o carregamento.',
    also: 'Também anotei o problema com a bateria ou com o carregamento.',
    again: 'Lamento que a bateria continue dando trabalho.',
  },
  connection: {
    sorry: 'Lamento que a conexão não esteja funcionando como deveria.',
    also: 'Registrei também o problema com a conexão.',
    again: 'Sinto muito que ainda não seja possível conectar direito.',
  },
  comes_apart: {
    sorry: 'Lamento saber que o produto está se soltando ou se desfazendo.',
    also: 'Anotei também que algo se soltou.',
    again: 'Sinto muito que nem tudo esteja ficando firme no lugar.',
  },
  late: {
    sorry: 'Sinto muito que você tenha precisado esperar tanto pelo seu pedido.',
    also: 'Lamento também a longa espera.',
    again: 'Sinto muito que a espera ainda não tenha acabado.',
  },
  price: {
    sorry: 'Lamento que o preço não pareça justo para você.',
    also: 'Anotei também o que você disse sobre o preço.',
    again: 'Li mais uma vez o que você escreveu sobre o preço.',
  },
  order_handling: {
    sorry: 'Sinto muito que o seu pedido não tenha sido tratado como deveria.',
    also: 'Lamento também a forma como o seu pedido foi tratado.',
    again: 'Sinto muito que essa parte do seu pedido ainda não esteja resolvida.',
  },
  allergy_or_injury: {
    sorry: 'Sinto muito mesmo pelo que aconteceu com você.',
    also: 'Também lamento muito o que aconteceu.',
    again: 'Ainda sinto muito pelo que aconteceu com você.',
  },
  vermin_or_foreign_body: {
    sorry: 'Sinto muito que você tenha encontrado no produto algo que não deveria estar ali.',
    also: 'Também anotei que havia no produto algo que não faz parte dele.',
    again: 'Lamento muito o que você encontrou no produto.',
  },
  vague: {
    sorry: 'Sinto muito que você não tenha gostado do seu pedido.',
    also: 'Vi também que o produto não agradou.',
    again: 'Lamento que você ainda não esteja feliz com o seu pedido.',
  },
};
