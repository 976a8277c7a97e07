import type { Risk } from '../../../words/risk.ts';

export const EN_RISKS: Readonly<Record<Risk, string>> = {
  safety: String.raw`
    injur\w+|hurt (?:my|his|her|our|myself|himself|herself|the|when|badly)|bleed(?:s|ing)?(?! (?:out|
    into|onto|on|in|colou?r|dye|all))|blood(?:y)?|stitches in|hospital|a&e|urgent care|emergency room|
    doctor|ambulance|paramedic\w*|wound\w*|concussion|fractur\w+|sprain\w*|broke my (?:wrist|arm|leg|
    tooth|nose|ankle|finger)|black eye|(?:cut|sliced|pinched|trapped|scalded|burn(?:t|ed)|scratched|
    stabbed|poked|gashed) (?:my|his|her|our|me|myself|their|himself|herself|open my)|(?:cut|burn|gash|
    splinter|bruise)s? (?:on|in|to|across) (?:my|his|her|our|the)|splinters?|(?:razor|dangerously|very|
    extremely) sharp|sharp (?:edges?|metal|points?|bits?|shards?)|burn(?:ing|t|s)? ~ (?:smell|skin|
    finger\w*|hand\w*|smel\w*|plastic|mark|hole|hair|scalp|tongue|mouth|leg|arm)|(?:smell\w*|stink\w*|
    reek\w*) ~ (?:burn\w*|smoke|gas|electrical)|scald\w*|blister\w*|singed|scorch\w*|charred|melt(?:ed|
    ing|s)|too hot to (?:touch|hold)|(?:dangerously|extremely|burning|boiling|scalding|red|
    scorching) hot|overheat\w*|smok(?:e|es|ed|ing)|caught fire|catch(?:es)? fire|on fire|fire (?:hazard|
    risk|brigade|department|alarm)|flames?|in flames|spark(?:s|ed|ing)?|short[- ]?circuit\w*|shorted|
    explo\w+|blew up|blown up|(?:battery|batteries) ~ (?:swollen|swelled|bulg\w+|leak\w*|puffed|
    expanded)|swollen battery|bulging|(?:bare|exposed|naked|live) wires?|tripp\w+ ~ (?:mcb|fuse|
    breaker\w*|rcd|power|electrics|electricity)|(?:mcb|fuse|breaker|rcd) (?:trip\w*|drop\w*|blew|blown|
    goes)|blew (?:a |the )?fuse|electr(?:ic|ical|ocut\w+) ?(?:shocks?|ed)?(?<=shocks?|cut\w{1,6})|
    (?:got|gave|gives|giving|gets|get|give|a|an) (?:me |us |him |her |a |an |an electric |mild |nasty |
    static )*(?:shock(?!ing)|zapped|electrocuted)|zapped|tingl\w+|gas leak\w*|leak\w* gas|
    carbon monoxide|smell of gas|allerg\w+|rash(?:es)?|hives|itch(?:ing|ed) (?:all|skin|for|and|badly)|
    skin ~ (?:irritat\w+|red|reaction|itch\w*|broke out|peel\w*)|irritat\w+ (?:my|his|her|the) (?:skin|
    eyes?)|irritation|breathing (?:problem|difficult\w*)|couldn't breathe|vomit\w*|threw up|throwing up|
    food poison\w*|diarrh?o?ea|stomach (?:ache|upset|pain|cramps?|infection|bug)|sick (?:after|from|
    all night|for)|(?:fell|felt|got|made \w{2,8}|made \w{2,8} \w{2,8}|became|were|was|am|
    being) (?:very |really |violently |so )?(?:ill|sick|nauseous|unwell)|poison\w*|toxic|nausea|dizz\w+|
    headaches?|chok(?:e|ed|ing)|swallow\w*|suffocat\w+|strangl\w+|in (?:his|her|my|the) (?:mouth|
    throat)|small parts?|(?:toddler|baby|child|son|daughter|kid|infant|dog|cat|puppy) (?:could|nearly|
    almost|had|might) (?:have )?(?:\w{2,12} )?(?:swallow\w*|chok\w*|hurt|cut|fall\w*|ate|eaten|injured|
    died|put)|(?:nearly|almost|could have) (?:\w{2,10} )?(?:killed|died|fell|fallen|crash\w*|injured|
    blinded|lost an eye|burn\w*|set|hit|drown\w*|been (?:hurt|killed|worse|serious\w*)|hurt|cut|chok\w*|
    swallow\w*)|mou?ld(?:y|s)?|fung(?:us|al|i)|maggots?|worms?|weevils?|larvae?|insects?|bugs (?:in|
    inside|crawling|and|found)|cockroach\w*|(?:dead )?(?:fly|flies|ants?|beetles?|spider|moths?) (?:in|
    inside|were|found|crawling)|\b(?:rat|rats|mouse|mice|rodents?|lizard)\b(?! ?pad) ?(?:ate|eaten|
    dropping\w*|bite|bitten|hole|inside|in the|has|had)?|eaten by|pests?|bed ?bugs?|infest\w*|
    contaminat\w+|adulterat\w+|unhygienic|unsafe|hazard\w*|danger\w*|health (?:risk|hazard|issue|
    problem)|foreign (?:object|body|matter|particle)s?|(?:glass|metal|plastic|hair|stones?|mud|wire|
    screw|insect) ?(?:\w{2,9} )?(?:in|inside|mixed with|mixed in) (?:the|my|our|it|his|her)? ?(?:food|
    tea|rice|dal|flour|jar|packet|bar|drink|cereal|sauce|coffee|bottle|biscuit\w*|snack|chocolate|milk|
    salad|soup|powder|honey)|(?:not|un) ?(?:fit for consumption|eatable|edible|safe)|rancid|(?:brakes?|
    braking) ~ (?:fail\w*|not|don't|doesn't|didn't|stopped|gave|snapped|useless|no)|(?:ladder|chair|
    seat|stool|swing|bunk|hammock|shelf|cot|crib|car seat|high ?chair|step|handlebars?|harness|helmet|
    stroller|pram|pushchair|wheel|bed) ~ (?:collaps\w+|gave way|snapped|buckled|fell (?:on|with|off)|
    came off while|broke (?:while|with|under|when))|fell off (?:the|my|it|and) ~ (?:bike|scooter|ladder|
    chair|bed)|fell (?:to the floor|backwards|on (?:me|my|his|her))|(?:smoke|co|gas) (?:alarm|
    detector) ~ (?:not|didn't|doesn't|never|fail\w*)|bare metal|recall(?:ed)?
  `,
  legal: String.raw`
    lawyers?|solicitors?|attorneys?|legal (?:action|advice|steps|proceedings|notice|team)|legally|
    su(?:e|ing) (?:you|them|the|amazon|over|for)|small claims|court|lawsuit|trading standards|
    consumer (?:court|forum|protection|rights|council|association|commission|affairs|law|complaint)|
    ombudsman|police|fir against|authorit(?:y|ies)|report(?:ed|ing)? (?:you|this|it|them|
    to) ~ (?:police|authorities|standards|fda|cpsc|bbb|government)|better business bureau|bbb|cpsc|fda|
    fssai|illegal|prosecut\w+|press charges|liab(?:le|ility)|compensation claim|damages claim
  `,
  negative_review: `
    (?:leave|leaving|left|post|posting|write|writing|give|giving|gave|publish|publishing|put up|update|
    change|revise[d]?) ~ (?:reviews?|one star|1 star|1-star|one-star|zero stars|feedback|rating)|(?:bad|
    negative|one[- ]star|1[- ]star|honest|scathing|terrible|damning) (?:reviews?|feedback|rating)|
    tell everyone|everyone (?:will )?know|(?:post|posting|share|sharing|put|putting|upload|uploading|
    publish|expose|all over|shame) ~ (?:social media|tiktok|youtube|facebook|instagram|twitter|
    trustpilot|reddit)|going to review|reviews? will|(?:star|stars) ~ (?:unless|until|if you)
  `,
  a_to_z: String.raw`
    a ?(?:-|to|2) ?(?:to ?-? ?)?z(?: guarantee| claim)?|a-to-z\w*|guarantee claim|charge ?back|
    dispute (?:the|this|it|with)|(?:paypal|bank|card|credit card) ~ (?:dispute|claim|reverse|charge)|
    (?:open|file|filed|filing|opened|raise|raising|start) (?:a |an |the )?(?:claim|dispute)|(?:contact|
    report|escalate|complain|going|go|take) ~ to amazon|report ~ amazon|amazon ~ (?:claim|guarantee)
  `,
};
