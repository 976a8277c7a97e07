import type { Phrasebook } from '../phrasebook.ts';

/** English: what was promised, and what came instead. */
export const PROMISE: Phrasebook = {
  listing_said: String.raw`
    (?:as|than|unlike|like|different from|different to|compared to|compared with|opposed to|not as|
    nothing like|nothing in|not in|matches?|match) (?:the |per |in |shown |it |its |what |is |was |
    your |site |in the |on the |amazon |product |that |on |at |seen )*(?:picture[sd]?|photos?|pics?|
    images?|immage|description|described|advert\w*|advertised|listing|listed|shown|website|displayed|
    site|mentioned|stated|claimed|promised|specifications?|specs)|(?:picture|photo|pic|image|
    description|listing|ad|advert|advertisement|website|site|title|page|specs?|specifications?|
    product page) (?:\w{2,12} )?(?:says?|said|shows?|showed|showing|shown|states?|stated|claims?|
    claimed|mentions?|mentioned|promised?|promises|advertis\w+|is misleading|are misleading|is wrong|
    is false|suggests?|clearly)|mislead\w*|deceiv\w*|deceptive|false (?:advert\w*|information|info|
    claims?|description|advertising)|wrong (?:description|information|info|item description|
    specification)|not (?:as|exactly|quite|at all like|same as|like|similar to|
    what) (?:\w{2,12} ){0,3}(?:described|shown|pictured|advertised|expected|displayed|mentioned|pic|
    picture|photo|image|description|expect|thought)|(?:supposed to be|advertised as|described as|
    sold as|claims? to be|says it is|was meant to be|marketed as|claimed to be)|where (?:is|are) the|
    does ?n[o']?t (?:have|has) ~ (?:as|mentioned|described|shown|advertised)|there (?:is|
    are) no (?:\w+ )(?:as|like|even though)|nowhere (?:does it|in the|mentioned)
  `,
  differs: String.raw`
    (?:colou?r|shade|size|design|material|fabric|pattern|print|texture|taste|length|look|logo|model|
    style|shape|finish|version|weight|quantity|stitching|tone) ~ (?:differ\w*|not (?:the )?(?:same|as|
    match\w*|exact\w*|similar|like|accurate)|doesn't match|does not match|don't match|darker|lighter|
    duller|brighter|mis ?match\w*|misma\w+|completely different|wrong|other than|varies|nothing like|
    is more|misses)|(?:different|darker|lighter|not the same|not same|wrong|another|mis ?match\w*|
    nothing like|duller|brighter|other) (?:\w{2,12} )?(?:colou?r|shade|design|material|fabric|pattern|
    print|size|look|style|texture|model|version|tone|shape|from|than|to (?:the|what))|(?:(?:is|are|its|
    it's) not|not|isn't|isnt|not even|hardly|only|less than) (?:a |an |the |pure |real |actual |100% |
    actually |genuine )*(?:cotton|leather|wood|wool|silk|metal|steel|stainless|glass|gold|silver|linen|
    oak|bamboo|brass|velvet|memory foam|suede|copper|organic|wireless|adjustable|reversible|dishwasher|
    waterproof as|rechargeable|foldable|stretch\w*)|instead of (?:the )?(?:\d|advertised|cotton|leather|
    promised|stated|shown|described)|looks? (?:totally |completely |so |very |nothing )?(?:different|
    like nothing)|not what (?:i|was)|(?:actually|really|turns out) (?:it's |its |to be )?(?:polyester|
    plastic|mdf|pvc|acrylic|synthetic|faux|particle ?board)
  `,
  size_fit: String.raw`
    (?:too|way|far|bit|little|tad|much) (?:too )?(?:small|big|large|tight|loose|short|long|narrow|wide|
    baggy|tiny|snug|heavy|thick)(?:er)?|(?:very|so|rather|slightly|lot|really|extremely|quite|is|are|
    size|length) (?:small|big|large|tight|loose|narrow|wide|baggy|tiny|snug)(?:er)?|(?:runs?|comes? up|
    fits?|fit|sizing|sizes?|size chart|cut) (?:\w{2,10} )?(?:small|large|tight|big|loose|off|wrong|
    short|odd|issue|problem|chart|guide|inaccurate|strange|weird|narrow)|(?:doesn't|does not|didn't|
    did not|don't|not|won't|can't|never|hardly) (?:even )?(?:fit|fits|fitting|go over|go on|go round|
    close around)|size (?:issue|problem|is|was|too|up|down|bigger|smaller|larger)|(?:smaller|bigger|
    larger|shorter|longer|narrower|thinner|tighter|lower) than (?:i |expected|the |it |shown|my |stated|
    advertised|pictured|described|a |normal|size)|fitting (?:is|was|issue|problem)|misfit|mis-?sized|
    order (?:a |one )?size (?:up|down|bigger|larger)|go (?:a |one |two )?sizes? (?:up|down)|tiny|
    child(?:'s|s|ren's)? size|doll|measure[sd]? (?:only |just |about |at )?\d+
  `,
  not_compatible: String.raw`
    (?:not|isn't|in|non|no) ?-?(?:compatible|compatib\w+|supported|universal)|incompatible|
    doesn't support|does not support|not support(?:ed|ing)?|no (?:support|wifi|bluetooth|nfc|5g|usb)|
    does(?:n't| not) (?:have|has) (?:wifi|bluetooth|nfc|a |an |any )|(?:doesn't|does not|didn't|won't|
    will not|not) fit (?:my|the|our|any|a|this|on my|onto my|in my)|wrong (?:connector|plug|thread|
    fitting|voltage|port)
  `,
  less_than_stated: String.raw`
    (?:only|just|barely|hardly|actually|not even|less than|half) (?:\d+(?:[.,]\d+)? ?(?:%|g|gm|gms|gram|
    grams|kg|ml|l|litre|litres|cm|mm|m|inch|inches|lumens?|watts?|w|mah|gb|tb|mbps|pieces?|pcs|packs?|
    percent|feet|ft|metres?|meters?|oz|lb|lbs|thread)|half) ~ (?:instead|not|full|of the|filled|
    rather than|while|but|although|whereas|as against|and not|in the)?|(?:\d+[.,]?\d* ?(?:g|gm|gms|kg|
    ml|cm|mm|inch|inches|gb|tb|mah|w|c|pieces?|pcs|packs?|m|l|lumens?|%|degrees?)?) (?:instead of|not|
    rather than|and not|as against|whereas) (?:the )?(?:\w+ )?\d+|half (?:full|empty|filled)|
    not (?:even )?(?:full|filled)|(?:less|short) (?:quantity|weight|amount|content)|
    quantity (?:is )?(?:too |very )?(?:less|low|short)|underweight|short ?changed|under ?filled|
    less (?:quantity|amount|than)
  `,
  other_received: String.raw`
    (?:wrong|incorrect|different|other|another|totally different) (?:item|product|colou?r|size|model|
    version|variant|order|one|thing|article|edition|book|piece|pack|flavou?r|type|part|pair|
    brand)s? (?:was |is |has been |had been |were |being )?(?:received|delivered|sent|send|shipped|
    arrived|came|inside|in the box|dispatched)|(?:received|recieved|got|sent|send|delivered|shipped|
    sends|gave|given|getting|dispatched|was sent|came) (?:me |us |with |a |an |the |some |in |of |
    totally |completely |only |two |one )*(?:wrong|incorrect|different|other|another) (?:item|product|
    colou?r|size|model|version|variant|order|one|thing|article|book|piece|pack|flavou?r|type|part|pair|
    brand|edition)?|(?:i|we|had|have|i'd|was|clearly|originally) (?:ordered|asked for|requested|wanted|
    chose|selected|
    paid for) [^.!?\n]{1,60}?(?:,| but| and| instead| yet| however| while) (?:\w{1,10} ){0,4}(?:received|
    recieved|got|sent|came|arrived|delivered|given)(?! (?:it|them|this|today|yesterday|on|in|after|with|
    late|early|quickly|within|by|to|at|my|delivered|a (?:damaged|broken|defective|faulty|used))\b)|
    (?:ordered|order) [^.!?\n]{1,40}? (?:got|received|recieved) (?!(?:it|them|this|today|yesterday|on|
    in|after|with|late|my|delivered|damaged|broken)\b)|(?:received|recieved|got|sent|delivered|came|
    arrived|shipped) [^.!?\n]{1,50}?(?:instead of|rather than|in place of|instead)|not (?:what|
    the (?:one|item|product|book|colou?r|size|model)) (?:i |we |that i |was )?(?:ordered|order|bought|
    asked|wanted)|wrong (?:item|product|order|size delivered|size sent|colou?r sent|model|one)|
    someone else'?s (?:order|parcel|package)|mix(?:ed)?[- ]?up|sent (?:me )?the wrong
  `,
  used_before: String.raw`
    (?:used|second ?hand|pre[- ]?owned|pre[- ]?used|refurb\w*|refurnished|reconditioned|re-?packed|
    re-?sealed|re-?used|secondhand|demo|somebody's returned|someone's returned|
    customer returned) (?:one|item|product|piece|unit|condition|goods|before|by someone|previously|box|
    stock|model|device|phone|mobile|laptop|return)|(?:looks?|looked|seems?|appears?|clearly|obviously|
    already|has been|had been|sold as new but|definitely|not new|likely|maybe|
    probably) (?:like )?(?:to be |to have been |been |a |an |it was |have been |had been )*(?:used|
    opened|worn|second ?hand|refurbished|returned|activated|registered|pre ?owned|unsealed|resealed|
    tried on)|(?:not (?:brand )?new|not sealed|unsealed|seal (?:was |is |were )?(?:already )?(?:broken|
    open|opened|missing|removed|tampered|torn)|no seal|without seal|previous (?:owner|user|customer|
    buyer)|fingerprints?|someone else's (?:data|name|account|hair|photos)|warranty (?:already |has |
    had )?(?:started|expired|over|activated)|out of warranty|old stock|hair(?:s)? (?:in|on)|
    makeup (?:stains?|marks)|dirty and|used product|somebody (?:had|has) used|food (?:residue|bits|
    remains)|deodorant)
  `,
  not_genuine: `
    fakes?|counterfeits?|duplicate (?:product|item|one|piece|copy|brand|company|material|quality)|(?:is|
    its|it's|was|sent|received|got|a|be) (?:a |an )?duplicate|not (?:an? )?(?:the )?(?:original|origanl|
    orignal|genuine|authentic|real deal|branded)|knock ?-?off|imitation|replica|first copy|(?:cheap|
    chinese|local|a) copy(?! of)|pirated|bootleg|isn't (?:original|genuine|authentic)|non ?original|
    unoriginal|forg(?:ed|ery)|clone|not sure ~ (?:original|genuine)|(?:serial (?:number|no)|barcode|
    hologram) ~ (?:missing|invalid|not|fake|different|does|doesn't|unknown)
  `,
};
