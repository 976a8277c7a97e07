/** How a choice among numbered options is worded, in all languages at once. All patterns read folded text. */

/** "Neither", "aucune des deux": nothing of all that was offered, folded. */
export const NEITHER =
  /(?<!\p{Script=Latin})(?:neither|none of (?:them|those|these|the|your|it)|not (?:any|one) of|ni l'une? ni l'autre|aucune? (?:des|de|ne)|keine?[sr]? (?:von|der|davon|dieser)|weder noch|keins|ningun[ao]?|nessun[ao] (?:delle|dei|di)|ne l'uno ne l'altro|geen van|zadn[aey]\p{L}{0,4}|nenhum[a]?|ingen(?:ting)? av|inget av|varken|hicbiri\p{L}*|ikisi de (?:degil|olmaz)|l'une? (?:et|ou|comme) l'autre|declin\p{L}{0,4}|turn(?:ing)? down (?:both|all)|declin(?:e|ing) (?:both|all|your)|weder [^.!?]{1,40} noch|ni [^.!?]{1,30} ni|ne [^.!?]{1,30} ne|rifiuto (?:tutt|entramb)\p{L}+|rechazo (?:las|ambas|todo)|wijs [^.!?]{1,20} af|odrzucam|recuso|avbojer|reddediyorum)(?!\p{Script=Latin})|どちらも(?:いら|いり|結構|不要|遠慮|嫌|だめ|無理)|どれも(?:いら|結構|不要|嫌)|いずれも(?:いら|いり|結構|不要)|(?:つ|個|案)とも(?:いい|いら|不要|結構|断)|(?:返金|返品|交換|半額|割引?)も[^。]{0,12}も[^。]{0,6}(?:いら|いりま|不要|断|結構|遠慮)|断(?:る|りま|りし)|ご遠慮|拒绝|都不(?:要|行|接受|满意)|哪个都不|一个都不/u;
/** Words that refuse the share in whose clause they stand, folded. */
export const REFUSED =
  /(?<!\p{Script=Latin})(?:no|not|nein|nicht|kein\p{L}{0,2}|non|pas|nee|niet|geen|nie|nej|inte|nao|nem|hayir|olmaz|never|keep your|behaltet|behalten sie|gardez|quedense|tenetevi|houd (?:uw|jullie)|zatrzymajcie|fiquem|behall)(?!\p{Script=Latin})|不|(?:は|なんて)(?:結構|いりません|不要|少な|足り)|ありえ/u;
/** Scorn for it, or that it is too little; it may stand in the next clause: "20 %, are you having a laugh?" */
export const SCORNED =
  /joke|laugh|witz|scherz|plaisant|blague|broma|presa in giro|grapje|lachertje|zart|piada|skamt|saka(?!\p{Script=Latin})|insult|stingy|too (?:little|low|mean)|zu (?:wenig|mager)|(?:trop|un) peu|poc[ao](?!\p{Script=Latin})|muy poco|troppo poco|karig|te weinig|za mało|za malo|pouco|snal[at]|for lite|az(?: olmus| kaldi)?(?!\p{Script=Latin})|少な|足り|太少|打发|糊弄|冗談|笑わせ|开玩笑|笑话/u;
/** A refusal that refuses nothing. */
export const AGREES =
  /no (?:problem|worries|issue)|kein problem|pas de (?:probleme|souci)|sin problema|nessun problema|geen probleem|nie ma problemu|sem problema|inga problem|sorun (?:yok|degil)|没问题|問題(?:ない|ありません)/g;
/** "option 2", "opción 2", "seçenek 2", "nr. 2", "2番", folded. */
export const NUMBERED =
  /(?:options?|opcion|opzione|opcao|optie|opcj[aieę]|opcji|alternativ(?:e|a|et)?|variant[ae]?|choix|choice|wahl|scelta|numero|nummer|number|punkt|nr\.?|no\.?|n[°º]|#|secenek|secenegi|numara|選択肢|オプション|选项|方案|选(?!项|择)|プラン)\s{0,9}[:.]?\s{0,9}([1-9])(?![\d%])/gu;
export const SUFFIXED =
  /([1-9])\s{0,3}(?:番|つ目|号|numarali|nolu|\. ?(?:secene|opcj|alternativ|option|wariant))/gu;
/** A message that is nothing but a number and courtesy, or begins or ends with it; "2 plates are broken" is not. */
export const BARE =
  /^(?:(?:la|le|el|il|die|das|de|the|a|o)\s)?\P{L}{0,3}([1-9])(?![\d%])(?=\s{0,3}(?:[,.;:!)\-–/\n。、！]|$))/u;
export const BARE_COURTESY =
  /^\P{L}{0,3}([1-9])(?![\d%])\s{0,3}(?:pls|plz|please|thanks|thank you|ta|bitte|danke|s'il vous plait|svp|stp|merci|por favor|gracias|per favore|grazie|alstublieft|graag|aub|bedankt|prosze|poprosze|dziekuje|tack|obrigad[oa]|lutfen|でお願い|で|を|がいい|お願い|谢谢|吧|就行|号)/u;

/** Ordinals and number words for the first four, folded; they stand with an article or alone. */
export const ORDINALS: readonly RegExp[] = [
  '(?:the |take |option )?(?:first|1st)(?: one| option)?|option one|number one|(?:die |das |den |der )?erste[nrs]?|(?:la |le )?premiere?|(?:la |el )?primer[ao]?|(?:la |il )?prim[ao](?: opzione)?|(?:de |het )?eerste|pierwsz[aąey]\\p{L}{0,2}|jedynk[aeęi]|forsta|ettan|(?:a |o )?primeir[ao]|birinci\\p{L}*|ilk(?:i|ini)?|一つ目|ひとつ目|最初の(?:方|ほう|案)|第一(?:个|種|项)?|①',
  '(?:the )?(?:second|2nd)(?: one| option)?|option two|number two|(?:die |das |den |der )?zweite[nrs]?|(?:la |le )?(?:deuxieme|seconde?)|(?:la |el )?segund[ao]|(?:la |il )?second[ao]|(?:de |het )?tweede|drug[aąi]\\p{L}{0,2}|dwojk[aeęi]|andra|tvaan|ikinci\\p{L}*|二つ目|ふたつ目|第二(?:个|種|项)?|②',
  '(?:the )?(?:third|3rd)(?: one| option)|the third|option three|number three|(?:die |das |den |der )?dritte[nrs]?|(?:la |le )?troisieme|(?:la |el )?tercer[ao]?|(?:la |il )?terz[ao]|(?:de |het )?derde|trzeci[aąe]\\p{L}{0,2}|trojk[aeęi]|tredje|trean|(?:a |o )?terceir[ao]|ucuncu\\p{L}*|三つ目|みっつ目|第三(?:个|種|项)?|③',
  '(?:the )?fourth(?: one| option)?|vierte[nrs]?|quatrieme|cuart[ao]|quart[ao]|vierde|czwart[aąey]\\p{L}{0,2}|fjarde|fyran|dorduncu\\p{L}*|四つ目|第四(?:个|種|项)?|④',
].map((words) => new RegExp(`(?<!\\p{Script=Latin})(?:${words})(?!\\p{Script=Latin})`, 'u'));

/** Number words of Japanese and Chinese that name an option. */
export const HAN_NUMBER = /(?:^|[^\p{L}])([一二三四])(?:で|を|吧|$)|([一二三四])(?:番|つ目|号)/u;

/** Names of the options by their number alone, which mean nothing else: Swedish "ettan", Polish "dwójka". */
export const NUMBER_NAMES: readonly RegExp[] = [
  'ettan|jedyn(?:k|eczk)[aeęi]',
  'tvaan|dwoj(?:k|eczk)[aeęi]',
  'trean|troj(?:k|eczk)[aeęi]',
  'fyran|czworeczk[aeęi]',
].map((names) => new RegExp(`(?<!\\p{Script=Latin})(?:${names})(?!\\p{Script=Latin})`, 'u'));

/** Takes what is named behind it, whatever is asked beside it. */
export const ACCEPTS =
  /(?<!\p{Script=Latin})(?:ok(?:ay|e)?|yes|fine|deal|(?:i(?:'ll| will)|we(?:'ll| will)) (?:take|have|go)|oui|d'accord|va pour|je prends|on prend|ja|gern|nehme?n?|einverstanden|si|vale|acepto|me quedo con|va bene|prendo|accetto|akkoord|neem|prima|zgoda|biore|sim|aceito|fico com|tar|tamam|kabul|olur)(?!\p{Script=Latin})|お願い|でいい|好的|可以|就要/u;

/** "1, otherwise 2": what stands behind is for the case that the first cannot be. */
export const OTHERWISE =
  /(?<!\p{Script=Latin})(?:otherwise|or else|if (?:not|that|it|they|you|there)(?: \p{L}+){0,3} (?:not|n't|cannot|can't|fails?|unavailable)|if not|failing that|sonst|ansonsten|andernfalls|wenn (?:nicht|das nicht|es nicht)|falls nicht|sinon|autrement|a defaut|si no(?= |,)|si (?:ya )?no (?:hay|queda|puede|tien)\p{L}*|de lo contrario|altrimenti|se no(?= |,)|in caso contrario|zo niet|lukt dat niet|als dat niet|w przeciwnym|(?:jesli|jezeli|jak) nie|inaczej|senao|se (?:so|nao) (?:houver|der|tiver)\p{L}*|caso contrario|se nao(?= |,)|annars|om (?:det )?inte|yoksa|olmazsa|degilse)(?!\p{Script=Latin})|不行|不然|否则|(?:没有|没货)(?:就|便|的话)|来不及|でなければ|なければ|無理なら|間に合わな|だめなら/u;

/** Opens a condition: "si pillo el 3, ¿cuánto tarda?" asks, and takes nothing. */
export const SUPPOSED =
  /(?<!\p{Script=Latin})(?:if|before|wenn|falls|bevor|si|avant|antes|se|prima|als|voordat|jesli|jezeli|gdyby|zanim|caso|om|innan|eger|alirsam|secersem)(?!\p{Script=Latin})|的话|なら|場合|たら/u;
