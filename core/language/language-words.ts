/** Short and frequent words by which a language is known, written as they are: with accents, lower case. */

/** Words that are frequent in one language and rare or absent in its neighbours. */
export const TELLING_WORDS: Readonly<Record<string, string>> = {
  en: 'the and you your is are was we our this that with for have has been not will would please thank from it of to as by be can if please there which they but what when any all hello dear sorry may could should do does did were i a an in on no my me so very after out up had just also only more than into',
  de: 'der die das und sie ist wir ihnen ihre ihr ihren nicht mit für auf den dem ein eine einen einem zu von bitte sind haben uns wird werden wurde auch wenn aber noch oder dass bei als aus nach kann können hat guten sehr über im am zur zum gern liebe mir ich es vielen dank',
  fr: 'le la les et vous votre vos est nous notre nos pas que qui une un des du pour dans avec sur ce cette bonjour merci avons avez sont être au aux par ne plus si mais ou à il elle été je se votre bien sera était sans de',
  es: 'el la los las y usted su sus es nosotros nuestro nuestra no que una un por para con del al lo le ha hemos está este esta como más pero si gracias hola se en de fue ser son muy también sin puede cuando desde buenos estimado estimada le',
  it: 'il lo la gli e è di che un una per non con del della dei delle nel nella al alla ci le si abbiamo ha sono grazie buongiorno suo sua questo questa come più ma anche se da in i può essere stato nostra nostro gentile dal dalla signora quando però',
  nl: 'de het een en u uw is wij we niet met voor op van dat die te zijn hebben heeft dit ook als maar nog aan bij naar om er wordt worden kunt kan onze ons geen dan beste graag deze door je jij heb hebt over was zal',
  pl: 'i w na z że nie się jest do to o za dla od po przez jak czy są oraz ale lub już pan pani państwa prosimy proszę nam nas dziękujemy dzień dobry będzie został która który jeśli przed może pana panie mamy aby tego ten ta tę ze',
  sv: 'och att det är en ett som på för med av till inte vi du din dig er den om har kan från så men vår oss vara eller när vill ska skulle hej tack också nu ni ditt dina mycket blir var han detta denna inga kommer',
  pt: 'o a os as e você seu sua é nós nosso nossa não que uma um por para com do da dos das no na ao em mais mas se foi são está este esta obrigado obrigada olá pelo pela também ou já lhe temos sem quando ter será senhora boa dia isso',
  tr: 've bir bu için ile de da mi değil olarak olan siparişiniz sayın merhaba teşekkür ederiz lütfen çok size sizin biz bize var yok daha gibi kadar ürün ama veya ancak sonra eğer her',
};

/**
 * Further words of buyers, also in languages that no rule speaks. Neighbours share many of them: they count where the
 * marketplace says what to expect.
 */
export const BUYERS_WORDS: Readonly<Record<string, string>> = {
  en: 'hello thanks broken arrived received working the and is it not was with this that have has for you my are but they only did all can what when please after there from been would will your just got them one does before again never also very because which want still no any to of in on',
  de: 'defekt kaputt danke bestellung guten der die das und ist nicht ich ein eine mit es auf den dem habe hat bei aber auch sie wir zu für nur wie wurde leider bitte nach sehr noch schon kann mir im am sind war wenn oder hallo keine mehr beim von als um man ihr diese dieser dass gar',
  fr: "cassé commande remboursement marche le la les et est pas je une un avec il elle mais pour que qui ne ce cette très plus bonjour merci reçu mon ma mes vous nous sur dans du des au j'ai c'est n'est produit été sans bien tout deux même est-ce depuis suis pouvez fait",
  es: 'roto funciona reembolso quiero el la los las y es no un una con pero para que por muy me mi lo se ha he del al hola gracias está solo después como más este esta sin ya pedido producto cuando tiene viene bien nada también desde fue son puede hay ni todo',
  it: 'rotto ordine rimborso funziona il lo la gli e è non un una con ma per che mi si ho ha del della al sono dopo molto anche questo questa solo prodotto grazie buongiorno come più stato stata nel nella dei delle alla se da di ci cosa già ancora senza tutto',
  nl: 'kapot werkt bestelling bedankt dank de het en is niet een ik met maar van op dat te voor die heb heeft zijn wel ook er aan bij nog al naar was dit deze geen hallo graag na kan mijn om als maar alleen meer door uit over zo jullie u wat heel goed worden werd',
  pl: 'działa zwrot zamówienie uszkodzony i w nie na jest się z do to że po jak ale mi za od dzień dobry proszę już tylko mam był była było są przy oraz o co bardzo czy ten ta tego produkt pozdrawiam przez dla może nawet jednak bo tak mnie jestem został została',
  pt: 'funciona pedido desde reembolso o a os as e é não um uma com mas para que por muito me meu minha do da no na ao está só depois foi veio obrigado obrigada olá produto já são nem mais este esta isso sem quando tem você vocês bom dia pra quero ele ela até também',
  sv: 'trasig fungerar beställning och är inte en ett jag det som på med för av att den har till men från hej kan var så om mig min när efter bara eller vi ni de fick denna detta mycket tack ska också redan går alla utan över under inga inget blev',
  da: 'fungerer bestilling og er ikke en et jeg det som på med for af at den har til men fra hej kan var så om mig min når efter bare eller vi i de fik denne dette meget tak skal også allerede virker uden jer nogen blev hvad hvordan',
  no: 'fungerer bestilling og er ikke en et jeg det som på med for av at den har til men fra hei kan var så om meg min når etter bare eller vi dere de fikk denne dette veldig takk skal også allerede fungerer uten noen ble hva hvordan',
  tr: 'bozuk kırık sipariş istiyorum ve bir bu için de da çok ama değil ile ne var yok gibi daha kadar sonra ürün merhaba teşekkürler lütfen bana benim olarak geldi aldım çalışmıyor mi mı mu ben siz en hiç her şekilde iade olan',
  fi: 'ja on ei se että en oli mutta kun hei kiitos tuote minun tämä vain myös niin jos kuin ovat olen miten tai ole',
  cs: 'a je se na to že v ne mi s jsem do ale za jak už byl byla dobrý den prosím děkuji po jen při tak pro nebo když jako ani také výrobek',
  ro: 'și este nu un o la cu pe că de am dar în mai din sunt pentru produsul bună mulțumesc care fost nici după când',
  hu: 'az és nem van egy hogy meg csak volt kérem köszönöm már mert ez termék után mint vagy lehet',
  id: 'yang dan di ini itu tidak saya untuk dengan ada dari sudah barang bisa terima kasih tolong tapi hanya',
  af: 'se as een ander nie die is ek en vir het dit julle my asseblief baie dankie maar wat van hierdie geen ons kan sy daar hallo net ook na ’n goeie dag met op word weer',
  vi: 'và không là của tôi có được cho này một các với đã hàng xin chào cảm ơn nhưng khi bị',
};
