import { fold } from '../../core/language/fold.ts';
import { CAUSES, type Cause } from '../../core/words/cause.ts';

/** What somebody would write down in an hour: the words that come to mind for each cause, in each language. */
const KEYWORDS: Readonly<Partial<Record<Cause, string>>> = {
  defect: `defective|faulty|broke|stopped working|not work|doesn't work|poor quality|cheap quality|missing|defekt|kaputt|
funktioniert nicht|schlechte qualitat|defectueux|ne marche pas|ne fonctionne pas|mauvaise qualite|defectuoso|roto|
no funciona|mala calidad|difettoso|rotto|non funziona|scarsa qualita|kapot|werkt niet|zepsut|nie dziala|fungerar inte|
trasig|quebrado|nao funciona|不良|壊れ|動かない|故障|品質|坏了|不能用|质量`,
  transit_damage: `damaged|crushed|dented|leaked|leaking|torn|packaging|packing|beschadigt|zerbrochen|verpackung|
ausgelaufen|abime|emballage|ecrase|danado|golpeado|embalaje|danneggiato|imballo|schiacciato|beschadigd|verpakking|
uszkodzon|opakowani|skadad|forpackning|danificad|embalagem|破損|割れ|梱包|潰れ|破损|包装`,
  misuse: `how do i|how to|instructions|manual|set up|setup|pairing|install|wie kann ich|anleitung|einstellen|koppeln|
comment faire|notice|mode d'emploi|como se usa|instrucciones|come si usa|istruzioni|gebruiksaanwijzing|instrukcj|
bruksanvisning|como usar|使い方|説明書|設定|怎么用|说明书`,
  listing_mismatch: `not as described|different from|description|colour|color|too small|too big|size chart|
not compatible|anders als|beschreibung|farbe|zu klein|pas conforme|description|couleur|trop petit|no es como|descripcion|
mas pequeno|non conforme|descrizione|colore|piu piccolo|anders dan|beschrijving|kleur|niezgodn|kolor|beskrivning|
diferente da|descricao|写真と|説明と|サイズ|色が|描述|颜色`,
  wrong_item: `wrong item|wrong size|wrong product|different product|used|fake|duplicate|counterfeit|not original|
refurbished|falsch|gebraucht|falschung|mauvais article|contrefacon|equivocado|falso|usado|sbagliato|usato|contraffatto|
verkeerd|gebruikt|podrobk|uzywan|begagnad|errado|falsificad|違う商品|中古|偽物|发错|假货|二手`,
  not_quality: `late|delivery|price|expensive|invoice|courier|customer service|cancel|zu spat|lieferung|teuer|rechnung|
livraison|retard|cher|facture|entrega|tarde|caro|factura|consegna|ritardo|fattura|levering|te laat|faktur|dostaw|
leverans|atraso|preco|遅い|配送|高い|快递|发票`,
  unclear: `worst|disappointed|do not buy|don't buy|enttauscht|decu|decepcionad|deluso|teleurgesteld|rozczarowan|besviken|
がっかり|最悪|失望`,
};

const PHRASES = CAUSES.map((cause) => ({
  cause,
  phrases: (KEYWORDS[cause] ?? '').replaceAll('\n', '').split('|').filter(Boolean),
}));

/** Each phrase met is one vote; without a vote it is a defect, as most complaints are. */
export function byKeywords(text: string): Cause {
  const folded = fold(text);
  const votes = PHRASES.map(({ cause, phrases }) => ({
    cause,
    hits: phrases.filter((phrase) => folded.includes(phrase)).length,
  }));
  const [best] = votes.toSorted((one, other) => other.hits - one.hits);
  return best === undefined || best.hits === 0 ? 'defect' : best.cause;
}
