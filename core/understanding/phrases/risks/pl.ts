import type { Risk } from '../../../words/risk.ts';

export const PL_RISKS: Readonly<Record<Risk, string>> = {
  safety: String.raw`
    zrani\w*|skaleczy\w*|skaleczen\w*|ran[ay]|krew|krwi\w*|szpital\w*|sor|lekarz\w*|pogotowi\w*|szwy|
    oparz\w*|poparz\w*|bable|pecherz\w*|ostr(?:e|ych|ymi) (?:krawedz\w*|brzeg\w*)|drzazg\w*|odlamk\w*|
    spalen\w*|spali\w*|pali sie|zapali\w*|zaplon\w*|plomien\w*|plomieni\w*|pozar\w*|ogien|ognia|dym\w*|
    dymi\w*|swad\w*|spaleniz\w*|iskr\w*|zwarci\w*|wybuch\w*|eksplod\w*|przegrzew\w*|stopi\w*|topi sie|
    korki|bezpiecznik\w*|spuchnie\w*|spuchl\w*|goly\w* (?:przew\w*|kabl\w*)|porazi\w*|porazen\w*|kopnal|
    kopie|kopnelo|prad\w* (?:kop\w*|poraz\w*)|gaz (?:sie|ulatnia)|zapach gazu|czad|alergi\w*|uczul\w*|
    wysypk\w*|swedz\w*|podrazni\w*|zaczerwien\w*|wymiot\w*|mdlosci|zatru\w*|biegunk\w*|bol brzucha|
    bol glowy|toksyczn\w*|zadlawi\w*|udlawi\w*|udusi\w*|zakrztus\w*|polkn\w*|male czesci|(?:prawie|malo|
    o malo|omal|o wlos)|spadl\w* (?:z|na)|upadl\w*|wywrocil\w*|zawalil\w*|(?:hamul\w*) ~ (?:nie|
    przesta\w*|zawod\w*)|nie hamuj\w*|niebezpiecz\w*|zagroz\w*|zagraza\w*|wypad(?:ek|ku)|plesn\w*|
    splesni\w*|robak\w*|larw\w*|owad\w*|mole|moli|karaluch\w*|mrowk\w*|mysz\w*|szkl(?:o|em) w|
    zepsut\w* (?:jedzenie|produkt|mieso)|zjelcz\w*|skazon\w*
  `,
  legal: String.raw`
    prawnik\w*|adwokat\w*|sad(?:u|em|zie|owa|owo|owej)?|pozew|pozwe|prawn\w* (?:krok\w*|drog\w*)|
    droge prawna|policj\w*|uokik|rzecznik\w* (?:konsument\w*|praw)|odszkodowani\w*|zglosz\w* (?:na|
    do) (?:policj\w*|prokuratur\w*|sanepid\w*)|sanepid\w*|inspekcj\w*|prokuratur\w*|rekojmi\w*
  `,
  negative_review: String.raw`
    (?:wystawi\w*|napisz\w*|zostawi\w*|dam|dodam|opublikuj\w*) ~ (?:opini\w*|recenzj\w*|komentarz\w*|
    ocen\w*|gwiazdk\w*)|(?:negatywn\w*|zl[ay]|fataln\w*|kiepsk\w*) (?:opini\w*|recenzj\w*|ocen\w*|
    komentarz\w*)|jedna gwiazdk\w*|mediach spolecznosciowych
  `,
  a_to_z: String.raw`
    a ?(?:-|do|to) ?z\b|gwarancj\w* a|obciazeni\w* zwrotn\w*|chargeback|(?:otworz\w*|zloz\w*|
    zglosz\w*) ~ (?:roszczeni\w*|spor|reklamacj\w* do)|(?:zglosz\w*|skarg\w*|poskarz\w*) ~ amazon\w*
  `,
};
