import type { Phrasebook } from '../phrasebook.ts';

/** English: how it is made, and how it got here. */
export const MAKE: Phrasebook = {
  workmanship: String.raw`
    (?:stitch\w*|steching|stiching|seams?|sewing|threads?|hem|lining) ~ (?:bad|poor|loose|open|undone|
    coming|came|out|crooked|worst|terrible|issues?|missing|torn|hanging|sticking out|not proper\w*|
    frayed|unravel\w*|low)|(?:bad|poor|loose|crooked|terrible|sloppy|worst|uneven|cheap|pathetic|faulty|
    improper) (?:stitch\w*|steching|stiching|seams?|finish\w*|workmanship|build|threads?|sewing|welding|
    paint\w*|print\w*|construction|assembly|glue\w*|weld\w*|fitting)|(?:scratch\w*|stains?|stained|
    dirty marks?|dirt marks?|holes?|tear|rust\w*|dent|chip(?:ped|s)?|bubbles?|burrs?|sharp edges?|
    uneven|crooked|wonky|misaligned|lopsided|not straight|bent|warped|paint ~ (?:off|peel\w*|chip\w*|
    gone|out)|peel(?:s|ing|ed)?|flak(?:es|ing|ed)|fray\w*|pilling|bobbl\w+|unravel\w*|loose threads?|
    defective print|smudged|glue (?:marks|everywhere|residue))|(?:one|left|right) (?:arm|leg|sleeve|
    side|shoe|sock) ~ (?:longer|shorter|larger|bigger|smaller|tighter)
  `,
  fades_or_shrinks: String.raw`
    (?:colou?rs?|dye) ~ (?:ran|run|runs|running|bleed\w*|bled|fad\w+|gone|goes|wash\w* out|came off|
    comes off|rubs? off|lost|change[ds]?|leav\w+|transfer\w*|spread)|(?:shr(?:a|u)nk|shrinks?|shrinkage|
    shrunken|faded?|fading|fades|discolou?r\w*|lost its colou?r|after (?:one|1|first|a|the first|two|2|
    few|a few|three|3|a couple of) wash\w*|after wash\w*|turned (?:grey|yellow|pink|black|brown))
  `,
  poor_quality: String.raw`
    (?:sound|voice|picture|image|video|audio|camera|taste|material|cloth|fabric|performance|print|
    printing|paper|battery|finish|finishing|display|build|colou?r|packing|fitting|zip|sole|plastic|
    texture|fragrance|software|mic|bass|charging) (?:quality )?(?:is|was|are|were) (?:really |very |so |
    too |just |also |not at all |extremely |pretty |quite )*(?:bad|poor|worst|horrible|terrible|
    pathetic|awful|low|cheap|disappointing|inferior|rough|weak|flimsy|not (?:\w{2,8} )?(?:good|great|
    nice|up ?to|satisfactory|proper|clear|durable|strong|best))|(?:no|zero|lacks?) durability|
    not (?:very |so |at all )?(?:durable|sturdy|strong|solid|robust|reliable)|very (?:delicate|weak|
    thin|low grade)|won't last|didn't last|did not last|lasted (?:only|just|barely|less)|hardly lasted|
    use and throw|(?:poor|bad|low|cheap|worst|inferior|third|terrible|horrible|awful|pathetic|
    substandard|sub ?standard|shoddy|crappy|rubbish|disappointing|very poor|third class|low class|
    third grade|degraded|waste|not (?:a )?good|not (?:of )?(?:the )?best|no) (?:\w{2,12} )?(?:quality|
    qualty|quallity|material|fabric|cloth|clothe|plastic|build|make|durability|grade)|quality (?:is |
    was |of ~ )?(?:very |so |really |extremely |too )?(?:poor|bad|low|worst|terrible|awful|horrible|
    pathetic|not (?:good|upto|up to)|disappointing|cheap|degraded|third|substandard|inferior|average|
    issues?)|(?:flimsy|tacky|cheaply made|badly made|poorly made|made cheaply|feels? (?:very |so |
    really )?(?:cheap|flimsy|plasticky|rough|thin)|looks? (?:very |so |really )?cheap|cheap (?:looking|
    feel|product|item|stuff|plastic|look|cloth)|too thin|very thin|paper thin|see[- ]through|
    transparent|rough (?:fabric|material)|itchy|scratchy|substandard|not durable|not sturdy|
    not (?:up to|upto) (?:the )?mark|no quality (?:control|check)|not worth|uncomfortable|junk|
    piece of (?:junk|crap|garbage|rubbish)|third class|dull)
  `,
  missing_part: String.raw`
    (?:missing|without|lacks?|lacking|no|not (?:included|there|in the box|found)|
    did ?n[o']?t (?:come with|include|get|receive)|does ?n[o']?t (?:come with|include)|there (?:was|is|
    were|are) no|forgot (?:to (?:pack|include|stitch|add))?|never got) (?:the |a |an |any |one |some |
    two |three |\d |of the |its |my )*(?:screws?|bolts?|manual|instructions?|charger|cable|adapter|
    adaptor|remote|batter(?:y|ies)|lid|cap|part|parts|piece|pieces|accessor\w+|leg|legs|wheel|handle|
    strap|plug|cover|bag|hardware|fittings?|button|buttons|pocket|bracket|brackets|dowels?|allen key|
    stand|nozzle|attachment|filter|pump|needle|spare|ear ?tips?|pegs?|poles?|hose|warranty card|tag|
    seal|lining)|(?:screws?|bolts?|manual|instructions?|charger|cable|adapter|remote|batter(?:y|ies)|
    lid|cap|parts?|pieces?|accessor\w+|legs?|wheels?|handle|strap|plug|cover|hardware|fittings?|
    brackets?|stand|nozzle|filter|lining|pegs?) (?:is|are|was|were|to be|found)? ?(?:also )?(?:missing|
    not (?:included|there|in the box|found|in)|absent|weren't there|wasn't there|forgotten)|
    missing (?:parts?|pieces?|items?|components?)|(?:item|part|piece|component)s? missing|incomplete|
    something (?:is|was) missing
  `,
  called_faulty: String.raw`
    broke|snapped|cracked|torn|ripped|defect\w*|defective|defected|faulty|malfunction\w*|manufacturing (?:defect|fault|issue)|
    faulty (?:unit|item|piece|product)|dud|lemon|bad (?:unit|batch|piece)|damaged? piece|broken|fault|
    not manufactured
  `,
  damaged_on_arrival: String.raw`
    (?:arrived|came|received|delivered|turned up|reached|got (?:it|this|them)|recieved|when i (?:opened|
    received|got|unpacked)|sent) ~ (?:broken|brocken|damaged|dented|cracked|smashed|crushed|shattered|
    in pieces|bent|leaking|leaked|spilled|spilt|torn|teared|chipped|in bits|ripped|open|wet|soaked|
    scratched|melted|squashed|burst|tore)|(?:broken|brocken|damaged|dented|cracked|smashed|crushed|
    shattered|bent|torn|teared|chipped|leaking|spilled|ripped|squashed|melted) ~ (?:on arrival|
    upon arrival|in (?:the )?(?:transit|post|mail|shipping|delivery|transport|box|parcel|package|bag)|
    during (?:transit|shipping|delivery|transport\w*|shipment|transist)|when (?:i |it |we )?(?:opened|
    received|arrived|delivered|unpacked)|on delivery|in delivery|condition|delivered|received)|
    (?:received|recieved|got|delivered|sent) (?:a |an |the |me |us |in |all |totally |
    completely )*(?:damaged?|broken|brocken|dented|crushed|cracked|smashed|torn|teared|leaking|spilled|
    melted) ?(?:product|item|packet|piece|box|bottle|condition|package|jar|bag|goods|one|material|in)?|
    (?:smashed|shattered) (?:to|in|into) (?:bits|pieces)|broken glass|glass everywhere|shards|
    in (?:a )?thousand pieces|bits and pieces|spilled (?:all|every|on|in)|leak\w* (?:all over|
    in the (?:box|bag|parcel|package)|everywhere|inside)|crushed|dented|dents?|cellotape|pre ?damaged|
    crumbled|transit|courier ~ (?:dropped|threw|damaged|mishandl\w+)
  `,
  packaging: String.raw`
    (?:packaging|packing|package|packet|parcel|box|carton|envelope|bubble wrap|padding|seal|outer box|
    jiffy|mailer|pack|packege|pouch) ~ (?:poor\w*|bad\w*|torn|teared|damaged|crushed|terrible|awful|
    worst|open|opened|ripped|dented|wet|soaked|squashed|split|horrible|pathetic|inadequate|insufficient|
    flimsy|tampered|broken|not (?:good|proper\w*|adequate|sealed|secure)|useless|a mess|battered|
    careless|disappoint\w*)|(?:poor\w*|bad\w*|torn|damaged|crushed|terrible|awful|worst|no|without|zero|
    pathetic|horrible|careless|improper|inadequate|insufficient|loose|flimsy|shoddy|thin|not proper|
    disappointing) (?:\w{2,12} )?(?:packaging|packing|packed|bubble wrap|padding|packet|wrapping|
    cushioning|protection|box|package|parcel|carton|bag)|(?:loose|rattling|thrown|rolling around|
    just) ~ (?:in the box|in a box|in a bag|in an envelope|in polythene)|badly packed|poorly packed|
    poorly packaged|badly packaged|bubble ?wrap|no padding|shipping box|in transit|mishandl\w+|
    handle with care|fragile
  `,
};
