import type { Risk } from '../../../words/risk.ts';

export const PT_RISKS: Readonly<Record<Risk, string>> = {
  safety: String.raw`
    ferid\w*|feri\w*|machuc\w*|magoei|sangr\w*|sangue|hospital|urgencia\w*|pronto[- ]socorro|medico|
    pontos|cortei|cortou|corte (?:no|na|profundo)|queim\w*|queimadur\w*|bolhas|escald\w*|afiad\w*|
    cortante\w*|rebarba\w*|estilhac\w*|lasca\w* (?:de|no)|cheiro (?:de|a) (?:queimado|gas|queimad\w*)|
    cheira a queimado|fumaca|fumo|fogo|chama\w* (?:saiu|de|alta)|chamas|incendi\w*|faisc\w*|faiscou|
    curto[- ]circuito|curto|disjuntor\w*|explod\w*|explos\w*|estour(?:ou|ar)|superaquec\w*|
    sobreaquec\w*|derret\w*|bateria ~ (?:inchad\w*|estufad\w*)|inchou|fio\w* (?:descascad\w*|exposto\w*|
    desencapad\w*|a mostra)|choque\w*|eletrocut\w*|vazamento de gas|fuga de gas|alergi\w*|alergic\w*|
    irritac\w*|coceira|comichao|erupc\w*|vermelhid\w*|urticaria|vomit\w*|nausea\w*|enjoo\w*|intoxica\w*|
    passou mal|passei mal|diarreia|dor de (?:barriga|estomago|cabeca)|toxic\w*|engasg\w*|engol\w*|
    sufoc\w*|asfixi\w*|na boca|pecas pequenas|(?:quase|por pouco|podia|poderia|podiam)|cai (?:da|do|de)|
    caiu (?:da|do|em cima|de cima)|desabou|cedeu|(?:freios?|travoes|travao|freio) ~ (?:nao|falh\w*|sem)|
    nao (?:freia|trava)\w*|perig\w*|risco (?:de|a|para)|acidente|mofo|mofad\w*|bolor\w*|fungo\w*|
    larva\w*|verme\w*|bicho\w*|inseto\w*|insecto\w*|barata\w*|formiga\w*|gorgulho\w*|caruncho\w*|
    traca\w*|rato\w*|contaminad\w*|corpo estranho|(?:vidro|metal|plastico|cabelo) (?:no|na|dentro)|
    podre|estragad\w*|ranco\w*
  `,
  legal: String.raw`
    advogad\w*|processo judicial|processar|processo contra|justica|juizado|tribunal|procon|deco|asae|
    livro de reclamacoes|reclame aqui|policia|indeniza\w*|indemniza\w*|danos morais|acao judicial|
    medidas legais|legal|legais|codigo de defesa|denunci\w*
  `,
  negative_review: String.raw`
    (?:deixar\w*|deixo|postar|escrev\w*|publicar\w*|dar\w*|vou dar|colocar) ~ (?:avaliacao|avaliacoes|
    review|critica|uma estrela|1 estrela|zero estrelas|comentario\w*|opiniao)|(?:avaliacao|critica|
    opiniao) (?:negativa|pessima|ruim|ma)|pessima avaliacao|redes sociais
  `,
  a_to_z: String.raw`
    a ?(?:-|a|to|ate) ?z\b|garantia (?:de )?a[ -](?:a )?z|(?:abr\w*|registr\w*) ~ (?:disputa|reclamacao|
    reivindicacao)|estorno|chargeback|contest\w* ~ (?:cartao|compra)|(?:reclam\w*|denunci\w*|queix\w*|
    acion\w*) ~ amazon
  `,
};
