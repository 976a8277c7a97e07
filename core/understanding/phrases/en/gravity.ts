import type { Phrasebook } from '../phrasebook.ts';

/** English: how grave the matter is, whatever its cause. */
export const GRAVITY: Phrasebook = {
  dead: String.raw`
    (?:does ?n[o']?t|do ?n[o']?t|did ?n[o']?t|does not|do not|did not|is ?n[o']?t|will not|wo ?n'?t|never|
    not|no longer|refuses? to|fails? to|ca ?n'?t|cannot|can not|could ?n[o']?t|unable to|
    not able to) (?:even )?(?:be )?(?:(?:turn|switch|power)(?:s|ed|ing)? (?:it )?on|start(?:s|ed|
    ing)?(?: up)?|power(?:s|ed|ing)? up|boot(?:s|ed|ing)?(?: up)?|light(?:s|ing)? up|come on|charg(?:e|es|
    ing)|heat(?:s|ing)?(?: up)?|cool(?:s|ing)?|spin(?:s|ning)?|respond(?:s|ing)?|work(?:s|ed|
    ing)? (?:at all|even|from|since|out of|anymore|any ?more|now))|(?:is|was|are|were|went|gone|now|
    completely|totally|stone|it's|its|already|both|fully|became|become|again|all|half) dead|dead (?:on|in|
    within|after|since|out of|again|by|now|straight|as|piece|unit|phone|battery)|(?:just|it|they|both|phone|
    battery|motor|tv|charger|completely|suddenly|has|have|had|and|then|one|machine|unit|screen|speaker|
    laptop|fan|kettle|watch|second) (?:all |just |both )?(?:died|dies)|stop(?:ped|s) (?:work\w*|function\w*|
    respond\w*|charg\w*|heat\w*|cool\w*|spin\w*|complete\w*|total\w*|altogether|dead|entirely|after|within)|
    (?:not at all|totally not|completely not|not even|never|not) (?:once )?(?:working|worked|functioning|
    functional) (?:at all|from|since|after|even|properly at all|day one)|(?:not at all|totally not|
    completely not) (?:working|functioning)|never (?:once )?(?:worked|turned on|switched on|started|charged|
    came on|came to life)|no (?:power|display|picture|signs? of life|response|current|lights?|life|
    sound at all|sound|spark|heat|cooling|reaction|effect at all)|nothing (?:happens|happened|happening|
    comes on|works|lights|at all|comes out|comes up)|(?:and|then|now|but|still|,) nothing(?=[.,!\n]|$)|
    not (?:a|one) (?:single )?(?:light|peep|sound|flicker|spark|thing|beep|drop|seed|bulb)|not (?:a|even a|
    even one|one) single|not even one|zero (?:response|germination|effect|power)|burn(?:t|ed|ing|s) out|
    (?:got|is|was|motor|has|coil|board|charger|adapter|completely|plug|wire) burn(?:t|ed)|(?:got|is|was|has|
    bulb|are|were|lamp) fused|blew up|blown(?: up)?|short ?-?circuit\w*|fried (?:itself|the|my|inside)|
    conked(?: out)?|packed up|gave up (?:the ghost|completely|after|within|working)|given up (?:the ghost|
    working)|bricked|kaput|seized(?: up)?|broke down|breaks? down|exploded|(?:broke|broken|snapp?ed|
    crack(?:ed)?|split|tore|torn|ripped|came|fell|fallen|breaks|snaps|splits) (?:clean |right |straight |
    completely |all |cleanly |off |apart )?(?:in (?:two|half|halves|2|three|pieces|bits)|into (?:two|half|2|
    three|pieces|bits|halves)|clean|cleanly|to (?:pieces|bits)|apart|through|fully|completely|totally|
    entirely)|in two pieces|(?:in|into) (?:half|halves)|fell apart|falling apart|came apart|gave way|
    (?:handle|sole|strap|head|blade|legs?|wheel|door|heel|hinge|zip|zipper|neck|spout|valve|hook|arm|stand|
    belt|buckle|seam|spine|rope|chain|seat|clasp|pin|plug) (?:has |had |have |just |simply |of it |also |
    itself )?(?:completely |totally |fully |clean )?(?:came off|come off|fell off|broke off|snapped off|
    came out|came away|detached|separated|snapped|broke|broken|sheared|gave way|tore|gone|fell out)|
    stuck (?:at|on|in) (?:the )?(?:logo|boot\w*|start\w*|loading)|(?:black|blank|white|dead) screen|
    (?:screen|display|picture|tv|monitor) (?:is |was |has |just |simply )?(?:went|gone|goes|turned|became|
    totally|completely)? ?(?:black|blank|dead)|(?:motor|engine|screen|display|board|motherboard|panel|
    compressor|heater|battery|element|pump|machine|processor|heating|fan|thermostat|hard disk|disk|
    drive) (?:is |has |was |got |already |just |completely ){0,2}(?:gone|failed|burnt|kaput|finished|
    failure|stopped|jammed|seized)|fail(?:ed|s) (?:completely|totally|after|within|in|on|to work)|(?:total|
    complete) (?:failure|fail)|not recogni[sz]ed|not (?:being )?detected|(?:does ?n[o']?t|does not|not|
    won't) (?:detect|recogni[sz]e|read|connect|pair)(?:ed|ing|s)? (?:at all|anything|with any|to any|
    to anything|any)
  `,
  cannot_use: String.raw`
    (?:ca ?n'?t|cannot|can not|could ?n[o']?t|could not|unable to|not able to|never|impossible to|
    not possible to|no one can|nobody can|nobody could) (?:even |now |really |actually |possibly )?(?:be |
    get )?(?:use|used|using|wear|worn|eat|eaten|drink|drunk|ride|walk|consume|sleep|sit|cook|breathe|
    swallow|put on|see anything|see a thing|hear anything|hear a thing|read anything|serve|fit it|fit them|
    fit into|get into|get it on|get them on|assemble|install|mount|fix it|open it|
    close it)(?: it| them| this| that| these| at all| any ?more| even once| in it| on it| the| my| by)?|
    (?:not|isn't|neither|hardly|no longer) (?:even )?(?:wearable|usable|useable|eatable|edible|drinkable|
    readable|safe|suitable for use|fit (?:for|to) (?:use|eat|wear|human|consum\w*|drink|purpose|be))|
    un(?:wearable|usable|useable|readable|drinkable|eatable|safe|sanitary)|inedible|un-?eatable|(?:went|
    goes|gone|going|straight|thrown|threw|ended|landed|now|put|it's|all|chucked|
    tossed) (?:\w{1,10} ){0,3}(?:bin|dustbin|trash|garbage|rubbish|landfill|skip|waste bin)|(?:had to|
    have to|having to|will have to) (?:throw|bin|discard|dump|chuck|scrap|trash)|(?:threw|thrown|
    throwing) (?:it |them |the \w{2,12} |everything |all |whole \w{2,12} )?(?:away|out|in)|binned|discarded|
    (?:not|never|n't|without) (?:even )?(?:been )?(?:used|worn|use|wear|using|wearing|wore) (?:it |them |
    this )?(?:even )?(?:once|a single time|one time|single time|for a|1 time)|(?:totally|completely|
    absolutely|now|utterly) (?:useless|ruined|of no use|no use)|lying (?:idle|waste|unused)|sits unused|
    paper ?weight|show ?piece|door ?stop|good for nothing|waste piece|(?:does ?n[o']?t|did ?n[o']?t|
    does not|did not|do not|don't|won't|will not|not) (?:even )?(?:fit|go|going|fitting) (?:at all|over|on|
    into|in|anywhere|anyone|me|him|her|past|inside|through|any)|(?:ca ?n'?t|cannot|could ?n[o']?t|could not|
    won't|doesn't) (?:even )?(?:get|pull|close|zip|button|squeeze|do up) (?:it |them |the \w{2,10} |
    my \w{2,10} )?(?:on|over|up|past|in|into)|dangerous|hazard\w*|scared (?:to|of)|afraid to|stopped using|
    stop using|not used since|health risk|not fit to|nobody can use|bought (?:another|a new|
    a second) (?:one )?|had to buy (?:another|a new|new|one)|fit for (?:a )?(?:child|doll|baby|kid|nothing|
    no one|nobody)|(?:fits?|suits?) (?:nothing|nobody|no one|no)|(?:two|three|four|2|3|4) sizes (?:too|
    smaller|bigger|small|large)
  `,
  contents_lost: String.raw`
    leak(?:ed|ing|s|age)? (?:\w{1,10} ){0,2}(?:all over|everywhere|out|in the|inside the|into the|
    completely|fully|half|from the (?:box|packet|bag)|through the|on (?:to )?(?:the|my|other))|
    (?:spill(?:ed|t|ing|s)?|poured|oozed|seeped|ran|run|emptied|gone|went|escaped|dripped|come|came|fallen|
    fell) (?:itself )?(?:all over|everywhere|in(?:side|to) the (?:box|bag|parcel|packet|carton|bottom)|
    over the|out of the (?:bottle|box|bag|packet|jar|tin|cap|lid)|out in the)|all over (?:the|my|everything|
    inside|it|other)|half (?:empty|gone|the (?:bottle|oil|contents?|liquid|powder|bag|packet|jar|honey|
    shampoo|sauce|rice|tin|box|pack)|of (?:it|the \w{2,12}|them) (?:was|is|had|has|leaked|spilled|gone|
    were))|half (?:bottle|quantity|packet)(?: only)?|(?:almost|nearly|completely|totally|was|came|arrived|
    is|mostly) empty|empty (?:bottle|box|packet|jar|tube|can|carton)|(?:crushed|broken|smashed|reduced|
    turned|ground|gone|crumbled|beaten|become|became|all|just) (?:in)?(?:to )?(?:a )?(?:powder|dust|crumbs?|
    bits|flour|smithereens|mush|paste|powdered)|(?:in|into) (?:a )?(?:thousand|hundred|million|tiny|small|
    several|many|two|three|four|five|dozen|\d{1,3}|little) (?:little )?(?:pieces|bits|parts|fragments)|
    shatter\w*|smash\w*|shards?|splinter(?:s|ed)|smithereens|(?:broken|pieces of|bits of|full of) glass|
    glass (?:everywhere|pieces|bits|is broken|was broken|broken|powder)|in (?:pieces|bits|crumbs|shards)|
    to bits|(?:all|every|each|most|both|whole|half|entire|(?:\d{1,3}|five|six|seven|eight|nine|
    ten) (?:out )?of) (?:of )?(?:one |them |the |single |my |those |these |\d{1,3} |\w{3,12} ){0,3}(?:were |
    was |are |is |came |arrived |had |got |have ){0,2}(?:broken|crushed|smashed|cracked|shattered|spilled|
    spilt|leaked|leaking|melted|soaked|spoiled|ruined|burst|wet|gone|in pieces|crumbled|squashed|rotten)|
    nothing (?:is |was )?left|(?:quarter|third|half|little|drops?|spoons?) (?:is |was |of it |
    of the \w{2,10} )?(?:left|remained|remaining)|lost (?:half|most|all|a third|about)|burst (?:open|in|
    inside|and)|(?:packet|bag|pouch|bottle|seal|lid|cap|tube|tin|jar|sachet|sack|pack) (?:was |had |has |
    is |came |got |have |were ){0,2}(?:burst|popped|split|leaking|leaked|punctured|shattered)|
    soaked (?:through|in|with)|drenched|puddle|pool of|crushed (?:flat|completely|badly|totally|fully)|
    (?:completely|totally|badly|fully) (?:crushed|smashed|broken|damaged|melted|bent)|(?:broken|smashed|
    cracked|crushed) (?:on arrival|completely|badly|totally|screen|glass|mirror|plates?|bottle|jar|cups?|
    mugs?|eggs?|pot|vase|panel|tiles?|lamp|bulbs?|biscuits?)|bent (?:badly|completely|out of shape|double)
  `,
  weak_performance: String.raw`
    (?:very|too|so|really|bit|quite|extremely|painfully|rather|gets?|got|getting|is|was|runs?|running|
    becom(?:e|es|ing)|little|works?|charges?|charging|heats?|super|went) slow(?:er|ly)?|slow (?:charg\w*|
    speed|phone|to|performance|processor|laptop|tablet|motor|after|like|software|as|response)|slowly|
    sluggish|lag(?:s|gy|ging)?|lagging|hang(?:s|ing)? (?:\w{1,10} )?(?:a lot|problem|issue|sometimes|many|
    often|up|after|while|when|every|too)|freez(?:es|ing)|stutter\w*|buffer(?:s|ing)|glitch\w*|buggy|(?:not|
    n't|never|hardly) (?:very |so |that |too |really |as |at all |much )?(?:loud|bright|powerful|strong|
    sharp|fast|effective|cold|hot|warm|deep|crisp|audible|efficient|quick)(?: enough)?|(?:low|less|lower|
    poor|weak|average|bad|limited|reduced|little|lacks?|mediocre|no proper|not much|
    not enough) (?:\w{2,10} )?(?:volume|sound|bass|suction|battery|power|brightness|light|range|speed|
    pressure|airflow|air|cooling|heat|heating|grip|signal|performance|backup|clarity|flow|mic|camera|torque|
    flame|throw|steam|output|resolution|effect|lather|foam)|(?:volume|sound|bass|suction|
    battery(?: life| backup)?|backup|power|brightness|light|range|speed|pressure|air ?flow|cooling|heating|
    grip|signal|clarity|flow|performance|call quality|camera(?: quality)?|picture(?: quality)?|
    sound quality|air|throw|mic|output|steam|flame|lather) (?:is |was |are )?(?:very |too |so |really |
    just |also |quite |a bit |bit |only |little |rather ){0,2}(?:low|less|weak|poor|average|dim|slow|
    not (?:so |very |that |as |too )?(?:good|great|loud|clear|up ?to|bright|strong|enough|much|deep)|feeble|
    muffled|tinny|short|bad|drops?|faint|mediocre|ok|okay)|batter(?:y|ies) ~ (?:drain\w*|lasts? (?:only|
    hardly|barely|about|less|just|for)|not (?:last|hold|stand)\w*|runs? out|runs? down|goes down|fast|
    quick\w*)|drain\w* (?:very |too |so |battery )?(?:fast|quick\w*|soon|battery|in|overnight)|
    battery (?:drain\w*|life|backup)|short battery|lasts? (?:only |barely |hardly |just |about |maybe |
    for )?(?:\d{1,3}|one|two|three|four|five|half|a few|an) ?(?:hours?|hrs?|minutes?|mins)|(?:gets?|getting|
    becom(?:es?|ing)|runs|heats?|goes) (?:a (?:bit|little) |bit |quite |little |slightly )(?:hot|warm|
    heated|heat)|heats up (?:a bit|a little|little|slightly)|heating (?:issue|problem)|not (?:so |very |
    that )?long[- ]?lasting|(?:does ?n[o']?t|does not|won't|didn't|not) last(?:s|
    ing)?(?: long| more| even| for)?|(?:fades|gone|disappears|evaporates|goes|vanishes|over) (?:in|after|
    within) (?:\w{1,8} ){0,2}(?:hours?|minutes?|mins|hrs?)|disconnect\w*|(?:signal|connection|wifi|wi-fi|
    bluetooth|call|calls|sound|network|audio|link) (?:keeps? )?(?:drop\w*|cuts?|cutting|breaks?|breaking|
    lost|weak|issue|problem|lag|delay)|cuts? (?:out|off)|drops? (?:out|the connection|connection|signal)|
    loses? (?:connection|signal)|reset(?:s|ting)|restart(?:s|ing)|work(?:s|ed|ing) (?:only (?:some|when|if|
    half|on)|sometimes|when it (?:wants|likes)|now and then|on and off|half|intermittent\w*|
    for \w{1,8} (?:min|minutes|hours?))|intermittent\w*|now and then|some ?times|on and off|occasional\w*|
    every (?:few|now|two|five|ten|\d{1,3}) (?:minutes|seconds|and|mins|secs|hours)|once in a while|
    half the time|takes? (?:too |so |very |much |a )?(?:long|longer|forever|ages|hours|much time|
    lot of time|time|more time|age)|nois(?:y|ier)|(?:too much|lot of|so much|makes?) (?:\w{2,8} )?noise|
    too loud|(?:very|so) loud|loud (?:tick\w*|hum\w*|fan|motor|click\w*)|squeak\w*|creak\w*|rattl\w*|wobble|
    wobbly|whines?|dim(?:mer|med)?|tinny|muffled|weak(?:er|ly)?|feeble|under ?-?powered|blunt|not sharp|
    inaccurate|not accurate|delay(?:ed)? (?:in|of|sound)|not (?:perfectly|smoothly|effective|always)|
    average|ok ok|so ?-?so|mediocre|okay-?ish|hardly (?:cool|heat|clean|work|hear|suck|blow)\w*
  `,
  cosmetic: String.raw`
    scratch(?:es|ed)?|scuff\w*|stain\w*|(?:small|little|black|white|tiny|few|some) (?:spots?|marks?|dots?)|
    smudg\w*|smear\w*|blemish\w*|dents?|dented|dings?|nick(?:s|ed)?|(?:small|little|tiny|slight|
    minor) (?:chip|crack|hole|tear|dent|bump|cut|bend)|chip(?:s|ped)? (?:on|at|in|off|paint|corner|edge|
    rim)|discolou?r\w*|fad(?:ed|es|ing)|dull\w*|tarnish\w*|yellow(?:ed|ish)|loose threads?|
    threads? (?:\w{2,8} )?(?:hanging|sticking|coming|loose|out|pulling|everywhere)|hanging threads?|fray\w*|
    (?:paint|coating|print|polish|sticker|logo|colou?r|plating|varnish|label|gold|silver|letters|lettering|
    decal|glitter|design|veneer|glaze) (?:is |was |has |are |have |starts? |started |already |just |
    keeps ){0,2}(?:coming|peel\w*|rub\w*|wear\w*|fad\w*|came|comes|gone|going|chip\w*|flak\w*|worn|
    crack\w*)(?: off| out| away)?|crooked\w*|wonky|lop-?sided|mis-?aligned|slant\w*|
    not (?:\w{2,8} )?(?:straight|aligned|cent(?:re|er)d|symmetrical|level|flush|neat|parallel)|
    off[- ]cent(?:re|er)|uneven|tilt\w*|skewed|warp\w*|look(?:s|ed|ing)? (?:very |so |really |a bit |bit |
    quite |little |too ){0,2}(?:cheap|old|dirty|ugly|dull|worn|odd|tacky|shabby|scruffy|plastic\w*|childish|
    local|bad|awful|poor|rough)|cheap[- ]looking|cheap look|creas\w*|wrinkl\w*|crumpled|glue (?:marks?|
    visible|residue|stain\w*|spots?|showing)|rough (?:edges?|finish\w*|surface|cut)|unfinished|
    finish(?:ing)? (?:is |was )?(?:\w{2,8} )?(?:bad|poor|not|low|rough|pathetic|cheap)|(?:poor|bad|rough|
    cheap|shoddy|improper) finish\w*|fold marks?|air bubbles?|lint|pill(?:s|ing|ed)|bobbl\w*|
    colou?rs? (?:ran|runs?|running|bleeds?|bleeding|bled|leaves|leaving|left|fades?|faded|went|goes|gone|
    transfer\w*|rubs)|cosmetic|ugly|unsightly|eyesore|rust(?:ed|y|s|ing)?|paint|badly (?:printed|painted|
    stitched|finished|cut)|print quality
  `,
  only_part: String.raw`
    (?:one|1|two|2|three|3|four|some|few|half|another|third|couple|several|many|either|quarter|
    \d{1,2}) (?:out )?of (?:the|them|these|those|my|which|its|it's|\d{1,3}|two|three|four|five|six|seven|
    eight|ten|twelve)|(?:left|right|lower|upper|back|front|one|single|middle|top|bottom|inner|outer|other|
    second) (?:hand )?(?:side|ear|bud|earbud|ear ?cup|ear ?phone|one|piece|shoe|sleeve|speaker|button|key|
    pocket|corner|plate|burner|port|socket|lens|hinge|screw|zip|strap|handle|drawer|shelf|page|cup|glass|
    bulb|light|slipper|sock|pod|channel|slot|edge|stitch|place|spot|bottle|packet|pack|tin|can|jar|egg|tile|
    tyre|clip|eye|hole|trigger|stick|seam|row|mug|plate|bowl|chair|unit|cable|pen|thing|trouser|cushion|
    curtain|bag|box|poly|panel|half|part|rod|blade|setting|mode|speed|lid|cap|bracket|knob|lamp|led)|
    only (?:the )?(?:problem|issue|thing|complaints?|complain|mic|remote|left|right|drawback|negative|con|
    downside|fault|flaw|bluetooth|button|lid|zip|cover|box|minus|niggle|gripe|con|concern|fly|
    disappointment|snag|pity)|one (?:thing|complaint|issue|problem|gripe|niggle|small|little|flaw|fault|
    minus|drawback|con)|(?:rest|remaining|everything else|all else|others?|other (?:one|ones|two|three|four|
    five|six|side|things|parts|features|functions)|all other \w{3,12}) (?:of (?:it|them|
    the \w{2,12}) )?(?:\w{2,8} )?(?:is|are|was|were|all|works?|worked|working|fine|good|ok|okay|perfect|
    nice|super|great|survived|intact|i)|otherwise (?:it'?s |it is |its |a |an |very |the |all |no |is |i'm |
    i am |everything |sound |product ){0,3}(?:good|fine|ok|okay|great|nice|works?|working|perfect|excellent|
    lovely|super|superb|happy|solid|decent|all|well|brilliant|comfortable|problem|complain\w*|my|best|grand|
    a)|(?:good|fine|nice|great|works|ok|okay|super|perfect|lovely) (?:otherwise|apart from|except|but for|
    other than|only)|except (?:for|the|that|one|this)|apart from|other than|aside from|but for|besides|
    (?:mic|microphone|remote|bluetooth|timer|backlight|usb port|headphone jack|aux|fingerprint\w*|wi-?fi|
    clock|alarm|torch|button|knob|flash|indicator|gps|keys?|touch ?pad|camera|webcam|fm|hdmi|port|speaker|
    speakers|sensor|stand|lid|zip|led|step counter|light inside) (?:only |also |part ){0,1}(?:is |was |are |
    has |have )?(?:not (?:working|work|responding|good|proper)|does ?n[o']?t work|does not work|stopped|
    dead|faulty|failed|broken|broke|stuck|sticks)|(?:a |only |very |just )?few (?:pieces|pages|buttons|keys|
    grains|pcs|nuts|packets|of|places|bulbs|beads|seeds|stones)|some (?:pieces|pages|keys|buttons|packets|
    were|are|pcs|parts|of|places|letters|beads|stones|features|tablets|grains|leds)|(?:only )?(?:on|at|in|
    from) one (?:place|corner|side|end|edge|spot|of|leg|sleeve|foot|page|ear|shoulder)|one corner|
    the (?:corner|edge|rim|back|bottom|inside|hem|label|lid|manual|remote|strap|cap) (?:is|was|has|came)
  `,
  taste_smell: String.raw`
    (?:taste|tastes|tasted|tasting|flavou?r|flavou?rs) (?:is |was |are |very |so |too |a bit |bit |of |
    like |really |quite |just |more |also |little ){0,4}(?:artificial|bad|bland|bitter|sour|salty|sweet|
    weird|strange|odd|awful|horrible|different|average|not|chemicals?|medicine|medicinal|soap\w*|plastic|
    metallic|nothing|burnt|funny|off|flat|cardboard|water\w*|poor|stale|yuck\w*|pathetic|worst|terrible|
    disgusting|missing|weak|old|mild|ok|okay|synthetic|powdery|raw|sawdust|grass)|(?:not|n't|isn't) (?:so |
    very |that |at all |really |too )?(?:tasty|delicious|fragrant|aromatic|fresh|crispy|crunchy|spicy)|
    tasteless|flavou?rless|no (?:taste|flavou?r|aroma|smell|fragrance|scent|kick|crunch)|bland|too (?:sweet|
    salty|sour|bitter|spicy|sugary|oily|chewy|acidic|perfumed)|(?:very|so|overly|sickly|really|
    extremely) (?:sweet|salty|sour|bitter|sugary|oily)|after ?-?taste|artificial|synthetic (?:smell|taste|
    flavou?r)|dilut\w*|water(?:y|ed)|stale|less (?:taste|tasty|flavou?r|fragrance|sweet|spicy|aroma|crispy)|
    soggy|powdery|smell(?:s|ed|ing)? (?:is |was |of |like |very |so |too |a bit |really |quite |just |more |
    also |strongly ){0,4}(?:artificial|bad|awful|cheap|chemicals?|plastic|horrible|terrible|different|
    nothing|weird|strong|strange|odd|funny|glue|paint|medicine|alcohol|not|old|mild|weak)|smelly|(?:strong|
    weird|cheap|strange|unpleasant|odd|funny|artificial|glue|paint|different|harsh|heavy|overpowering|local|
    average|mild) (?:smell|odou?r|taste|scent|fragrance|after ?taste|flavou?r|aroma|perfume)|(?:fragrance|
    scent|perfume|aroma|smell) ~ (?:lasts?|lasting|gone|fades?|disappears?|weak|mild|minutes|hours?|average|
    light|poor|less|low|not)|(?:did|do|does)(?:n't|nt| not) (?:like|enjoy|liked) (?:the |its |
    this )?(?:taste|flavou?r|smell|fragrance|scent)
  `,
  wear_bad: String.raw`
    uncomfortable|not (?:very |so |at all |that |too |really )?(?:comfortable|comfy|soft|breathable|
    skin friendly)|itchy|scratchy|prickl\w*|pokes?|poking|digs? (?:in|into)|digging|pinch\w*|chaf\w*|
    rubs? (?:my|the|against|on)|shoe bite|sore (?:feet|toes?|after)|painful to (?:wear|walk)|too (?:thin|
    hard|stiff|heavy|rough|thick|warm|bulky|firm)|(?:very|so|really|quite|paper|bit|super|extremely|wafer|
    also|is|are) (?:thin|stiff|hard|rough|heavy|scratchy|flimsy)|thin(?:ner)? (?:than|cloth|fabric|material|
    like|sole|cotton|plastic)|see[- ]?through|transparent|sheer|stiff|(?:cheap|thin|low|poor|bad|rough|
    synthetic|third class|hard|stiff|low quality|poor quality|worst|cheapest|local|
    average) (?:quality )?(?:cloth|fabric|material|clothes|leather|rubber|polyester|foam|cotton|sole|insole|
    cushion\w*|padding|plastic)|(?:cloth|fabric|material|cushion\w*|padding|sole|insole|foam|stitching|
    cotton|leather|rexine) (?:quality )?(?:is |was |are |used is |of \w{2,8} is )?(?:very |too |so |really |
    also |quite |extremely |just ){0,2}(?:thin|rough|cheap|bad|poor|low|not (?:so |very |that )?(?:good|
    soft|comfortable|up ?to|great|nice)|hard|stiff|average|scratchy|itchy|synthetic|pathetic|third|worst|ok|
    okay)|sweaty|static|clingy|flimsy|no (?:padding|cushion\w*|support|stretch)|(?:cheap|poor|low|bad|third|
    average|worst) ?-?(?:class |grade )?quality|quality (?:is |was )?(?:very |so |too |just |
    not ){0,2}(?:poor|cheap|low|bad|average|good|up ?to)|flat(?:tened)? (?:in|after|like|as)|
    not worth (?:the|it|this|that)
  `,
};
