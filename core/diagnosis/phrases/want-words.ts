import type { Want } from '../diagnosis.ts';

/** How buyers ask for what they want, by language. Notation: phrasebook.ts. */
export const WANT_WORDS: Readonly<Record<string, Readonly<Record<Want, string>>>> = {
  en: {
    refund: String.raw`refund\w*|money back|my money|reimburs\w+|return (?:it|this|them|the|my|these|and|request|label|please|asap|window|policy)|to return|returned(?: it| this| them| the)?|returning|returnable|send (?:it|this|them) back|sending (?:it|this|them) back|sent (?:it|them) back|pay (?:me )?back|give (?:me )?(?:my )?money|compensat\w+|partial refund|credit (?:me|my)|want my`,
    replacement: String.raw`replac(?:e|ed|ing|ement|ements)(?! (?:the |my |an? )?(?:batter\w+|fuse|filter|old))|exchang\w+|send (?:me |us )?(?:a |an |the )?(?:new|another|right|correct|proper|working|good|fresh) ?(?:one|item|unit|piece|colou?r|size)?|new one please|another one (?:please|sent)|swap (?:it|this|them)|correct (?:item|one|size|product) (?:please|sent|asap)|resend|re-?ship`,
    part: String.raw`(?:send|sent|get|need|order|ship|have|supply|provide|buy|want) (?:me |us )?(?:just |only |a |an |the |some |out )*(?:missing|spare|replacement|new)? ?(?:screws?|bolts?|parts?|lid|cap|charger|cable|adapter|remote|leg|wheel|handle|knob|piece|hinge|strap|manual|hardware|bracket|fittings?|pump|nozzle|filter|seal|gasket|cover|pegs?)|spare parts?|missing (?:part|piece|screw|bolt)s? (?:please|sent)|replacement (?:part|lid|cap|strap|screw|charger|cable|leg|wheel|handle|remote|seal|filter|cover)s?`,
    help: String.raw`help(?: me| us| please| with)?|how (?:do|can|should|to) (?:i|you|we|one|it|use|connect|set|fix|install|clean|reset|get|assemble|pair|stop|open)|what am i doing|advi[cs]e|any (?:tips|ideas?|suggestions?)|(?:can|could) you (?:explain|tell me|help|advise|send instructions)|please (?:tell|explain|guide|suggest|clarify|resolve|fix|assist)|instructions please|what (?:should|can|do) i do|trick|is (?:it|this) normal|guide me|troubleshoot\w*`,
  },
  de: {
    refund: String.raw`erstatt\w*|ruckerstatt\w*|geld zuruck|(?:kaufpreis|geld|betrag|summe) ~ zuruck|zuruckgeben|zuruckschick\w*|zuruckzuschicken|schick\w* ~ zuruck|geht zuruck|gehen zuruck|retour\w*|rucksend\w*|ruckgabe|zuruckgesend\w*|gutschrift|preisnachlass|teilerstattung|entschadig\w*|zuruckzahl\w*|ruckzahlung`,
    replacement: String.raw`ersatz(?!teil)\w*|umtausch\w*|austausch\w*|neu(?:e|en|es|er) (?:ware|gerat|exemplar|artikel|stuck|zuschick\w*|bitte)|(?:richtige\w*|neue\w*|anderes|korrekte\w*) ~ (?:schick\w*|send\w*|zusend\w*|liefer\w*|zu)|nachliefer\w*|neulieferung|ersetz\w*|tauschen|noch ?mal (?:schicken|senden|liefern)`,
    part: String.raw`ersatzteil\w*|(?:fehlende\w*|neue\w*|einzelne\w*|passende\w*) (?:schraube\w*|teil\w*|deckel|kabel|ladekabel|netzteil|rad|griff|fuss|fuß|rolle|dichtung)|(?:schraube\w*|teil|teile|deckel|kabel|netzteil|rad|griff|rolle|dichtung|anleitung|fernbedienung|akku|stopfen) ~ (?:nachsend\w*|nachschick\w*|schicken|zuschicken|zusenden|nachliefern|nachkaufen|nachbestellen|einzeln)|nachkaufen`,
    help: String.raw`hilfe|helfen|wie (?:kann|muss|soll|geht|bekomme|stelle|funktioniert|mache|krieg\w*)|was (?:mache|muss|kann|soll) ich|mache ich (?:was|etwas) falsch|tipp\w*|konnen sie mir (?:sagen|erklaren)|erklar\w*|rat|trick|gibt es (?:eine|einen) (?:trick|video|anleitung)|woran (?:kann|liegt)|normal so|ist das normal`,
  },
  fr: {
    refund: String.raw`rembours\w*|argent|renvoy\w*|renvoi|renvoie|retourn\w*|procedure de retour|retour (?:svp|s'il|du|de|et|gratuit|immediat)|faire un retour|demande de retour|avoir|geste commercial|dedommag\w*|indemnis\w*`,
    replacement: String.raw`rempla\w*|echang\w*|(?:renvoy\w*|envoy\w*|expedi\w*|recevoir|livr\w*) ~ (?:neuf|nouveau|nouvelle|autre|bon|bonne|le bon|correct\w*)|un autre (?:svp|exemplaire)|un neuf|bon (?:modele|article|produit) (?:svp|s'il)`,
    part: String.raw`piece\w* (?:de rechange|detachee\w*|manquante\w*)|(?:envoy\w*|recevoir|commander|fournir|avoir|acheter) ~ (?:vis|piece|pieces|couvercle|chargeur|cable|poignee|roue|roulette|joint|pied|bouchon|notice|telecommande|filtre|batterie)`,
    help: String.raw`aide\w*|aidez|comment (?:faire|fait|on|je|puis|dois|regler|utiliser|connecter|brancher|nettoyer|enlever)|que (?:faire|dois-je)|est-ce normal|c'est normal|conseil\w*|expliqu\w*|astuce|une idee|que puis-je|y a-t-il (?:une|un)|solution`,
  },
  es: {
    refund: String.raw`reembols\w*|dinero|devol\w*|devuelv\w*|devuelt\w*|abono|abonen|reintegr\w*|compensa\w*`,
    replacement: String.raw`reemplaz\w*|cambi(?:o|en|ar|arlo|arla|armelo|ármelo|enmelo)|sustitu\w*|repon\w*|reposicion|(?:envi\w*|mand\w*|tra\w*) ~ (?:otro|otra|nuevo|nueva|correct\w*|bueno|buena)|(?:otro|otra|uno|una) (?:nuevo|nueva|igual|que funcione)|uno nuevo|traer otra`,
    part: String.raw`(?:pieza\w*|repuesto\w*|recambio\w*)|(?:envi\w*|mand\w*|comprar|conseguir) ~ (?:tornillo\w*|tapa|cable|cargador|mando|rueda|pata|tapon|filtro|junta|manual)`,
    help: String.raw`ayud\w*|como (?:se|puedo|hago|debo|lo|conecto|configuro)|que (?:hago|debo|puedo|tengo que) (?:hacer)?|es normal|me pueden (?:explicar|decir|indicar)|explica\w*|algun (?:truco|consejo)|consejo\w*|solucion\w*|hay (?:algun|alguna) (?:truco|manera|forma)`,
  },
  it: {
    refund: String.raw`rimbors\w*|soldi|restitu\w*|reso|resi|render(?:e|lo|la|li|le)|rendo|rispedi\w*|rimand\w*|indietro|sconto|storno`,
    replacement: String.raw`sostitu\w*|cambi(?:o|arlo|arla|are|atemelo)|(?:mand\w*|invi\w*|sped\w*|aver\w*|ricever\w*) ~ (?:nuov\w*|altr\w*|giust\w*|corrett\w*|quello giusto)|un altro|uno nuovo|una nuova`,
    part: String.raw`(?:pezz\w*|ricambi\w*|ricambio) ?(?:di ricambio|mancant\w*)?|(?:mand\w*|invi\w*|aver\w*|compr\w*|ordin\w*) ~ (?:vite|viti|coperchio|cavo|caricatore|telecomando|rotella|ruota|piedino|tappo|guarnizione|istruzioni|manuale)`,
    help: String.raw`aiut\w*|come (?:si|faccio|posso|devo|lo|la|mai)|cosa (?:devo|posso|faccio|sbaglio)|e normale|potete (?:dirmi|spiegarmi|indicarmi)|spieg\w*|consigli\w*|trucco|c'e un (?:trucco|modo|ordine|video)|soluzione|sbaglio qualcosa`,
  },
  nl: {
    refund: String.raw`terugbetal\w*|geld terug|terug(?:sturen|gestuurd|zenden|geven|gave)|retour\w*|stuur ~ terug|gaat terug|vergoed\w*|creditering|korting`,
    replacement: String.raw`vervang\w*(?! (?:de )?batterij)|omruil\w*|ruilen|(?:stuur|sturen|opsturen|krijg|graag|leveren) ~ (?:nieuwe?|andere?|goede|juiste)|nieuw exemplaar|een nieuwe`,
    part: String.raw`onderdeel|onderdelen|(?:stuur|sturen|nasturen|opsturen|nabestellen) ~ (?:schroef|schroeven|deksel|kabel|lader|wiel|dop|handvat)|(?:schroef|schroeven|deksel|kabel|lader|wiel|dop|handleiding) ~ (?:nasturen|opsturen|toesturen|sturen|nabestellen)|reserveonderdel\w*`,
    help: String.raw`help|hulp|helpen|hoe (?:kan|moet|krijg|doe|stel|werkt|zet)|wat (?:moet|kan|doe) ik|doe ik iets (?:fout|verkeerd)|is dit normaal|tips?|uitleg\w*|kunt u (?:uitleggen|zeggen|aangeven)|iemand een idee`,
  },
  pl: {
    refund: String.raw`zwrot\w*|zwroc\w*|zwracam|oddac|oddaje|oddajcie|odesl\w*|odsylam|pieniadz\w*|pieniedzy|kase|rekompensat\w*|rabat\w*|reklamacj\w*`,
    replacement: String.raw`wymian\w*|wymieni\w*|(?:przysl\w*|wysl\w*|dosl\w*|prosze o|poprosze) ~ (?:now\w*|inn\w*|wlasciw\w*|dobr\w*|drug\w*)|nowy egzemplarz`,
    part: String.raw`czesc\w* (?:zamienn\w*|brakujac\w*)|brakujac\w* (?:czesc\w*|element\w*|srub\w*)|(?:doslac|dosylac|doslanie|przyslac|wyslac|dokupic) ~ (?:srub\w*|czesc\w*|pokryw\w*|kabel|ladowark\w*|pilot\w*|kol\w*|instrukcj\w*|element\w*|sam\w*)`,
    help: String.raw`pomoc\w*|pomoz\w*|jak (?:to|mam|sie|moge|nalezy|podlaczyc|ustawic|wlaczyc|zrobic)|co (?:mam|moge|robie) (?:zrobic|zle)?|czy to normalne|prosze o (?:rade|wyjasnienie|wskazowk\w*|informacj\w*)|podpowie\w*|porad\w*|jakies rady`,
  },
  sv: {
    refund: String.raw`aterbetal\w*|pengarna tillbaka|pengar tillbaka|skick\w* ~ (?:tillbaka|i retur)|returner\w*|retur|ersattning|prisavdrag|kompens\w*|lamna tillbaka`,
    replacement: String.raw`byt(?:a|e|er)(?! batteri)|utbyte|ersattningsvara|ersatta|(?:skicka|sand|fa|vill ha) ~ (?:ny|nytt|nya|ratt|annan|annat|en ny)|ny vara|omleverans`,
    part: String.raw`reservdel\w*|(?:skicka|fa|kopa|bestalla|eftersanda) ~ (?:skruv\w*|del|delar|lock|kabel|laddare|hjul|handtag|fjarrkontroll|packning)`,
    help: String.raw`hjalp\w*|hur (?:gor|ska|far|kan|staller|anvander|funkar|kopplar)|vad (?:ska|gor|kan) jag|gor jag (?:nagot|nat) fel|ar det normalt|tips|rad|forklar\w*|kan ni (?:saga|forklara|beratta)|finns det (?:nagot|nat|en) (?:trick|knep|satt)`,
  },
  pt: {
    refund: String.raw`reembols\w*|dinheiro|devol\w*|estorn\w*|ressarc\w*|restitu\w*|compensa\w*|abatimento|desconto`,
    replacement: String.raw`troc(?:a|ar|o|arem|am|as)|substitu\w*|repor|reposicao|(?:envi\w*|mand\w*|receber) ~ (?:outro|outra|novo|nova|certo|certa|correto|correta)|um novo|uma nova`,
    part: String.raw`peca\w* (?:de reposicao|que falta\w*|em falta|faltante\w*|sobressalente\w*)|(?:envi\w*|mand\w*|comprar) ~ (?:parafuso\w*|peca\w*|tampa|cabo|carregador|controle|roda|pe|filtro|manual)`,
    help: String.raw`ajud\w*|como (?:faco|posso|se|devo|usar|ligar|conectar|configur\w*)|o que (?:devo|posso|faco|fazer)|e normal|podem (?:explicar|dizer|indicar)|digam-me|explic\w*|alguma dica|dica\w*|estou (?:fazendo|a fazer) (?:algo|alguma coisa) (?:errado|mal)`,
  },
  ja: {
    refund: String.raw`(?:返金|返品|お金(?:を)?返|代金.{0,6}返|返(?:し(?:ます|たい|て(?:ほしい|下さい|ください))|送(?:し|させ))|払い戻|値引き|減額|送り返)`,
    replacement: String.raw`(?:交換(?!(?:用|しても|したが|した後))|取り替え|取替|新しい(?:もの|の|物|商品).{0,8}(?:送|届|ほし|欲し|お願い)|代替品|代わりの(?:もの|品|商品)|(?:正しい|注文した|ちゃんとした|同じ)(?:もの|物|商品|方|サイズ|色).{0,8}(?:送|届|お願い)|再送|送り直し|もう一度(?:送|お願い)|良品)`,
    part: String.raw`(?:(?:部品|パーツ|ネジ|ねじ|フタ|蓋|ケーブル|充電器|付属品|説明書|リモコン|パッキン|キャップ|脚).{0,6}(?:だけ|のみ).{0,8}(?:送|購入|買|もら|ほし|欲し|いただ|売)|(?:部品|パーツ|ネジ|ねじ|付属品|説明書).{0,6}(?:送って|送付|追加|取り寄せ)|不足(?:分|部品|している).{0,8}(?:送|届|お願い)|足りない.{0,6}(?:送|届))`,
    help: String.raw`(?:教えて|どう(?:すれば|したら|やって|使)|どのように(?:すれ|使)|方法(?:は|を|が)|コツ|使い方(?:が|を)|アドバイス|助けて|やり方|対処|何か(?:方法|コツ|間違)|設定方法|原因(?:は|が)|ご教示|でしょうか.{0,3}$|対応をお願い)`,
  },
  zh: {
    refund: String.raw`(?:退款|退钱|退货|退回|退(?:掉|了|给我)|返还|赔(?:钱|偿)|补偿|部分退)`,
    replacement: String.raw`(?:换货|更换|换(?:一个|一台|一件|新|个)|补发(?!(?:零件|配件|螺丝))|重新(?:发|寄)|重发|再(?:发|寄)一)`,
    part: String.raw`(?:(?:补发|补寄|寄|发|买|单买|提供|给我).{0,5}(?:零件|配件|螺丝|盖子|充电器|线|遥控器|说明书|轮子|垫片)|(?:零件|配件|螺丝|盖子|充电器).{0,5}(?:补发|补寄|单买|单独))`,
    help: String.raw`(?:怎么(?:办|用|弄|设置|装|安装|连接|连|操作|解决|回事)|如何|请(?:教|问|告诉|指导|帮)|帮(?:忙|我|助)|求助|教我|有没有(?:办法|教程|视频)|是不是我)`,
  },
};
