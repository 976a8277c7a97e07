import type { Phrasebook } from '../phrasebook.ts';

/** English: handling, delivery, opinion, weight. */
export const HANDLING: Phrasebook = {
  asks_how: `
    how (?:do|can|should|to|does|am|would|exactly|long) (?:i|you|we|one|it|this|the|connect|use|set|fix|
    install|pair|clean|reset|assemble|open|remove|turn|stop|get|mount|fit)|what am i (?:doing|missing)|
    am i (?:doing|missing|using|supposed)|do(?:es)? (?:it|this|i) (?:need|have|require)|is (?:it|this|
    that) (?:normal|supposed)|can you (?:explain|tell me how|help me|walk me|advise)|
    could you (?:explain|tell me how|advise|help)|any (?:tips|advice|idea|trick)|is there (?:a|some|
    any) (?:trick|way|setting|button|video|manual)|don't (?:know|understand) how|can't (?:figure|
    work) out|cannot (?:figure|work) out|couldn't figure|no idea how|please (?:explain|advise|help me)|
    which (?:button|way|side|mode|setting|hole|order)|do i have to|should i (?:first|have|be)|or am i|
    did i do|where (?:do|does|should) (?:i|the|it)
  `,
  own_way: String.raw`
    (?:i|we|my (?:wife|husband|son|mum|daughter|mother|father|dad)) (?:\w{2,10} )?(?:put|used|use|
    poured|washed|cleaned|filled|left|plugged|charged|cooked|mixed|skipped|ignored|threw|removed|cut|
    glued|set|installed|mounted|ran|leave|keep|kept|took|stuck|run) [^.!?\n]{0,50}?(?:dishwasher|
    microwave|tumble ?dryer|washing machine|boiling|bleach|instead|without|because|anyway|to save|
    on top|outside|in the (?:rain|shower|oven|freezer)|5 ?ghz|hot wash|60|90|normal|own|off|upside)|
    (?:didn't|did not|haven't|never|don't|not|without) (?:\w{2,10} )?(?:read\w*|look\w* at|bother\w*|
    need\w*|open\w*|follow\w*|us(?:e|ing)|charg\w*|rins\w*|remov\w*) (?:\w{2,10} )?(?:the |any |
    it )?(?:manual|instructions?|booklet|leaflet|guide|first|label|film|sticker|tab|adapter|filter)|
    (?:i|we) (?:\w{2,10} )?(?:soaked|scrubbed|boiled|microwaved|bleached|ironed|submerged|sanded|drilled) (?:it|the|them|this|my)|threw (?:away|out) the (?:manual|instructions|box|leaflet)|who reads|my (?:own|old) (?:charger|
    cable|adapter)|non-?stick ~ (?:metal|steel wool)|metal (?:spoon|spatula|fork|scourer)|tumble dr\w+|
    (?:turned|switched|disabled|switch) ~ (?:bluetooth|location|wifi) ~ off|(?:my|our|the) (?:wifi|
    router|phone) ~ 5 ?ghz|protective film|should i have|perhaps i|maybe i|might have been me|
    my (?:own )?(?:fault|mistake)|at an angle|upside down|wrong way (?:round|around)
  `,
  hard_to_use: String.raw`
    (?:instructions?|manual|setup|set ?up|assembly|menu|app|installation|functions?|controls?|
    settings?) (?:is|are|was|were)? ?(?:\w{2,12} )?(?:unclear|confus\w+|complicated|difficult|hard|
    useless|in chinese|impossible|not clear|poor\w*|terrible|tricky|complex|missing english|
    a nightmare)|(?:confusing|complicated|difficult|hard|tricky|complex|unclear|impossible|not easy|
    not user ?friendly) (?:to |setup|set up|instructions?|manual|menu|app|interface|settings|
    functions)(?:use|set up|setup|install|assemble|operate|understand|figure|pair|connect|
    put together)?|user ?friendly|learning curve|every time ~ (?:set ?up|connect|pair)
  `,
  late: String.raw`
    (?:late|delayed|delays?|slow|early|never|not (?:yet )?|still (?:not|waiting)|hasn't|has not|haven't|
    didn't|not been|days? late|weeks? late) ?(?:to )?(?:deliver\w*|arriv\w*|dispatch\w*|ship\w*|
    received?|recieved?|come|came|here)|(?:delivery|shipping|shipment|parcel|package|order|courier|
    dispatch|it) ~ (?:late|delayed|slow|took|lost|missing|weeks?|not (?:arrived|received|delivered|
    come)|hasn't|days late|ages|stuck|neighbou?r)|(?:took|waited|waiting|
    wait) (?:\w{2,10} ){0,3}(?:days|weeks|ages|forever|month) (?:to (?:arrive|get here|deliver|come)|
    for (?:delivery|it|the|my))|where is my (?:order|parcel|package)|tracking|estimated (?:delivery|
    date)|out for delivery|delivery (?:boy|guy|man|driver|person|date|time|address|was|is|took)|delayed
  `,
  price: String.raw`
    over ?priced?|too (?:expensive|costly|pricey)|(?:very|so|bit) (?:expensive|costly|pricey)|
    price (?:is |was |has )?(?:very |too |so |much )?(?:high|dropped|went down|reduced|increased|
    cheaper|more|lower)|cheaper (?:elsewhere|at|in|on|from|now|here)|(?:mrp|m\.r\.p)|
    charged (?:me )?(?:more|extra|twice|double)|paid (?:more|extra|double|full)|price (?:drop|match|
    difference|hike)|rip ?-?off|not worth (?:the|this|that) (?:price|money|cost)|discount|coupon|
    voucher|offer price|available (?:in|at) ~ (?:lower|less|cheaper)|value for money|expensive
  `,
  service: String.raw`
    (?:customer (?:service|care|support)|support|helpline|call ?cent(?:re|er)|seller|service|technician|
    executive|amazon|agent|warranty service) ~ (?:rude|useless|unhelpful|no (?:reply|response|answer)|
    never (?:replied|answered|called)|not (?:respond\w*|help\w*|repl\w*|pick\w*|resolved)|ignored?|
    refus\w+|worst|pathetic|terrible|poor|bad|hung up|cheat\w*|unresponsive)|(?:rude|useless|unhelpful|
    worst|pathetic|terrible|poor|bad|no) (?:customer |after[- ]?sales? |seller )?(?:service|support|
    care|courier|delivery (?:man|boy|driver|person)|response from)|no one (?:answers|replied|responded)|
    on hold|emails? (?:unanswered|ignored)|return policy|not (?:returnable|refundable)|
    non ?-?returnable|no return
  `,
  order_handling: String.raw`
    (?:cancel\w*|invoice|vat receipt|changed? my mind|ordered (?:it )?(?:twice|two|by mistake|
    by accident|accidentally)|bought (?:it )?(?:twice|by mistake|by accident|two by)|duplicate order|
    by mistake|no longer (?:need|want|required?)|don't need it|do not need it|wrong address|
    change (?:the|my) (?:address|order)|already (?:have|bought|got) one|gift (?:receipt|wrap|message|
    note)|refund (?:has not|hasn't|not|still|status|pending)|where is my refund|return (?:label|
    shipping|postage|request|pickup)|ordered the wrong|my mistake|payment|charged twice|double charged|
    subscribe|cashback|found (?:it )?(?:cheaper|a better)|left (?:it )?(?:with|at|on|
    in) ~ (?:neighbou?r|bin|doorstep|porch|rain)|bin ?bag|hedge|signature|customs)
  `,
  praise: String.raw`
    (?:love|loved|loving|adore) (?:it|this|these|them|the)|(?:works?|working|fits?|runs?|looks?|
    does the job|sounds?|tastes?|smells?) (?:\w{2,12} )?(?:perfect\w*|great|well|fine|good|nicely|
    beautiful\w*|a treat|excellent\w*|brilliant\w*|amazing|superb|flawless\w*|as expected|as described|
    lovely)|(?:great|excellent|perfect|fantastic|brilliant|amazing|superb|awesome|wonderful|lovely|
    very good|really good|nice|beautiful|best|good) (?:product|item|quality|stuff|value|buy|purchase|
    sound|phone|book|material|fabric|one|tea|taste|product\.)|(?:very |really |so |quite )?(?:happy|
    pleased|satisfied|delighted|impressed) with|recommend(?:ed)?|five stars|5 stars|no complaints?|
    well made|value for money|must buy|superb|awesome|excellent|amazing|perfect
  `,
  presale: `
    (?:before i (?:buy|order|purchase)|thinking (?:of|about) (?:buying|ordering|getting)|
    considering (?:buying|ordering)|would (?:it|this) (?:fit|work|suit)|will (?:it|this) (?:fit|work|
    suit)|do you (?:sell|have|ship|offer|stock)|is (?:it|this) (?:available|in stock|suitable)|
    back in stock|when will ~ (?:available|stock)|how much (?:is|does|would)|can i (?:order|buy|
    get) (?:a |an |another |more |spare |extra )|what (?:size|colou?r) (?:should|would|do you)|
    what are the dimensions|what is the (?:difference|weight|size))
  `,
  vague: String.raw`
    (?:very |so |really |totally |extremely |highly |quite |bit |not so much )?(?:disappointed|
    dissapointed|disapointed|disappointing|disappointment|unhappy|dissatisfied|not satisfied|
    unsatisfied|not happy|displeased|regret)|waste of (?:money|time|cash)|money (?:waste|wasted|
    down the drain)|wast(?:e|ed) (?:of )?(?:my |your )?money|(?:don't|dont|do not|never|pls don't|
    not) (?:ever )?(?:buy|purchase|go for|waste|order|recommend)|(?:worst|bad|terrible|horrible|useless|
    pathetic|rubbish|awful|disgusting|poor|waste|wrost|crap|worthless|hopeless|third class) (?:product|
    item|purchase|experience|thing|buy|stuff|one|ever|seller)|not (?:good|great|nice|worth it|ok|okay|
    impressed|recommended|as expected|up to (?:the )?mark|what i expected|for me)|(?:it's|its|is|was|
    just|so) (?:\w{2,9} )?(?:rubbish|crap|garbage|terrible|awful|bad|useless|a joke|horrible|trash)|
    expected (?:more|better)|stay away|avoid|beware|no good|meh|hate (?:it|this)|zero stars?|0 stars?|
    one star|1 star|let ?down|rubbish|total waste|waste product|cheat\w*|fraud
  `,
  still_usable: String.raw`
    (?:still|otherwise|apart from (?:that|this)|other than (?:that|this)|rest|everything else|
    else) (?:\w{2,12} )?(?:works?|usable|good|fine|great|ok|okay|useable|nice|perfect|wearable|does|
    happy|working|like|love)|(?:works?|working|usable|wearable|does its job) (?:fine |well |ok |
    perfectly |great )?(?:otherwise|though|apart|still|anyway)|(?:i'll|i will|will|going to|gonna|can|
    happy to|decided to) (?:keep|live with|manage|use) (?:it|them)|not (?:going to |
    worth )?return(?:ing)?|does the job|good otherwise|overall (?:good|ok|okay|fine|nice|great|happy)|
    for the price|keeping (?:it|them)|i (?:fixed|sewed|glued|mended|repaired) it|comfortable|
    nice (?:product|fabric|material)|good (?:product|fabric|material|quality)|product is (?:good|nice|
    great|ok|fine|excellent|awesome|perfect)|fit is (?:good|perfect)
  `,
  unusable: String.raw`
    (?:completely|totally|absolutely|basically|practically|now|utterly|is|was|are|it's|becomes?|
    rendered) (?:useless|unusable|worthless|ruined|broken|dead|destroyed|unwearable|inedible|no use|
    of no use|pointless)|(?:can't|cant|cannot|can not|couldn't|could not|unable to|not able to|
    impossible to) (?:\w{2,10} )?(?:use|wear|eat|drink|used|worn|be used|watch|play|sleep|give|stand|
    put|do anything|ride|even|consume)|unusable|useless|unwearable|threw (?:it|them|everything) (?:away|
    out)|thrown? (?:it )?(?:away|out)|in the bin|had to (?:throw|bin|discard|buy another|buy a new)|
    trash|not (?:usable|wearable|edible|fit for)|defeats the purpose|no use|of no use|whole (?:point|
    reason)|good for nothing|completely (?:broken|damaged|crushed|smashed|different)|all (?:broken|
    crushed|spilled|wasted)|totally (?:broken|damaged|crushed|different)
  `,
  small_matter: String.raw`
    (?:a (?:bit|little)|slight\w*|small|minor|tiny|only (?:thing|problem|issue|complaint|downside)|
    one (?:thing|issue|problem|complaint|small)|just (?:a|one)|little|couple of|few|some|cosmetic|
    not a (?:big )?deal|barely (?:noticeable|visible)|hardly (?:noticeable|visible)|not serious|nitpick|
    minor (?:issue|problem|thing)|somewhat|one of the|at (?:one|some) (?:place|corner|edge|side)s?|
    on the (?:back|side|inside|bottom|edge|corner))
  `,
};
