import type { Phrasebook } from '../phrasebook.ts';

/** English: what fails: function, breakage, leaks, decay. */
export const FAILURE: Phrasebook = {
  stopped_working: `
    (?:stop(?:ped|s)?|quit|ceased|given up|gave up) (?:working|functioning|charging|heating|cooling|
    responding|printing|spinning|turning on|playing|connecting|recording|cutting|pumping|blowing|
    working completely)|(?:is|was|are|has gone|went|completely|totally|now|it's|its) (?:dead|kaput|
    bricked)|(?:just|simply|suddenly|already|has|have|had|it|they)? ?(?:died|packed up|conked out|
    gave up the ghost|failed on me|broke down|burn[te]d? out|fried)|(?:not|isn't|isnt|never|aren't|
    wasn't|doesn't|doesnt|does not|don't|dont|do not|didn't|didnt|did not|no longer|won't|wont|
    will not) (?:even )?(?:work|works|worked|working|wrking|function|functioning|functional|
    operational)(?: at all| anymore| any more)?|(?:doesn't|doesnt|does not|won't|wont|will not|didn't|
    cannot|can't|not|never) (?:even )?(?:turn(?:ing|s|ed)?|switch(?:ing|ed)?|power(?:ing|ed)?|
    start(?:ing|ed)?|boot(?:ing|ed)?) ?(?:on|up)?|dead on arrival|doa|no (?:power|sign of life|
    signs of life|reaction|response at all)|(?:stone|completely|totally) dead|fail(?:ed|s) (?:within|
    after|in) ~ (?:hours?|days?|weeks?|months?|years?|uses?)
  `,
  malfunction: String.raw`
    (?:doesn't|doesnt|does not|don't|dont|do not|didn't|didnt|did not|won't|wont|will not|can't|cant|
    cannot|can not|not|never|isn't|isnt|hardly|barely|no longer|unable to|fails to|refuses to|
    struggles to) ~ (?:heat|heats|heating|cool|cooling|charg(?:e|es|ing)|connect(?:s|ing)?|pair(?:s|
    ing)?|hold(?:s|ing)?(?: a| the| its)? ?(?:charge|air|pressure|temperature)?|clos(?:e|es|ing)|
    open(?:s|ing)?|lock(?:s|ing)?|seal(?:s|ing)?|stick(?:s|ing)?|cut(?:s|ting)?|spin(?:s|ning)?|
    rotat(?:e|es|ing)|inflat(?:e|es|ing)|respond(?:s|ing)?|display(?:s|ing)?|record(?:s|ing)?|print(?:s|
    ing)?|scan(?:s|ning)?|recogni[sz]e[sd]?|detect(?:s|ing)?|clean(?:s|ing)?|spray(?:s|ing)?|
    light(?:s)? up|inserted|stay(?:s|ing)? (?:on|up|in place|closed|lit|connected|down)|grip(?:s|ping)?|
    brew(?:s|ing)?|toast(?:s|ing)?|grind(?:s|ing)?|blend(?:s|ing)?|suck(?:s|ing)?|steam(?:s|ing)?|
    keep(?:s|ing)? (?:time|warm|hot|cold)|audible|fit together|line up|click in|ring(?:s)?|vibrat(?:e|
    es|ing)|lather|foam|dry|dries)|(?:keeps?|kept|keep on|constantly|always|randomly|repeatedly|
    continuously) (?:\w{2,12} )?(?:disconnecting|crashing|freezing|restarting|rebooting|switching off|
    turning off|shutting (?:off|down)|beeping|dropping(?: out)?|cutting (?:out|off)|tripping|flickering|
    blinking|stopping|jamming|hanging|falling off|coming (?:off|loose|apart|undone)|slipping|resetting|
    showing)|(?:cuts?|drops?|goes|shuts?|turns?|switches) (?:out|off) (?:after|every|by itself|
    on its own|randomly|periodically|constantly|all the time)|(?:slow|slower) (?:charging|speed|
    performance|to respond)|charg\w+ (?:very|too|so|extremely) slow\w*|(?:battery|charge) ~ (?:drain\w*|
    dies|dead|lasts? only|backup|worst|poor|low|bad|only lasts?)|battery (?:drain|backup|life)|
    over ?heat\w*|heating (?:issue|problem|up)|gets? (?:very|too|extremely|really) hot|(?:display|
    screen|sound|audio|network|wifi|bluetooth|camera|mic|microphone|speaker|sensor|software|firmware|
    connectivity|charging|touch|button|zip|motor|heating|signal|remote) (?:issues?|problems?|errors?|
    lag|failure|faults?)|(?:dead pixels?|black spots?|yellow tint|static|crackl\w+|buzzing|humming|
    rattl\w+|grinding noise|screech\w*|squeak\w*|wobbl\w+|jams?|jammed|lags?|laggy|hangs?|hanging|buggy|
    glitch\w*|freezes?|flicker\w*|error (?:code|message)|inaccurate|wrong readings?|tripped|trips the)|
    (?:weak|poor|low|no|bad|less|very low|terrible|awful) (?:suction|sound|bass|signal|range|grip|
    pressure|battery|reception|connection|picture|volume|loudness|performance|mic|light|brightness|
    airflow|image)
  `,
  broke_in_use: String.raw`
    (?:broke|broken|snapped|cracked|ripped|torn|torned|tore|split|came (?:off|apart|loose|undone|out|
    unglued|unstitched)|fell (?:off|apart)|collapsed|bent|burst|shattered|peeled(?: off)?|got damaged|
    gave way|popped off|detached|came away|worn out|wore out|disintegrated) ~ (?:hours?|days?|weeks?|
    months?|years?|uses?|washes?|wash|times?|wears?|minutes?|night|day|week|month|year|use|ride|trip)|
    (?:after|within|in|on) (?:just |only |about |less than |the |my |a |an |one |two |three |\d+ ?|
    first |single |few |couple of )+(?:hours?|days?|weeks?|months?|uses?|washes?|wash|times?|wears?|use|
    wear|ride|trip|outing) ~ (?:broke|snapped|cracked|ripped|torn|torned|tore|split|came|fell|collapsed|
    bent|burst|peeled|failed|damaged|gone|detached|loose|started)|(?:handle|strap|zip|zipper|button|
    hinge|wheel|leg|lid|clip|blade|buckle|seam|sole|cap|pocket|strings?|cable|plug|screw|knob|spring|
    frame|hose|hook|latch|jar|stitching|elastic|lining|collar|ring) ~ (?:broke|snapped|cracked|ripped|
    torn|tore|came|fell|split|bent|gone|detached|loose|popped|failed|damaged|broken)|(?:fell|falling|
    fall|falls|coming|comes|came) (?:apart|off|to pieces|undone|unstitched|unglued|loose)|(?:broke|
    snapped|cracked|tore|ripped|split) (?:easily|immediately|straight away|already|the first time|
    in half|in two|while|when)
  `,
  leaks: `
    (?:it|they|that|which|tank|bottle|lid|valve|hose|seal|cap|still|also|always|water|oil|soup|pump|tap|
    tent|boots?)? ?(?:leaks?|leaked|leaking|drips|dripping|seeps?|not (?:watertight|waterproof|
    leak ?proof)|isn't waterproof|loses? (?:air|water|pressure)|losing (?:air|water)|deflates?|deflated|
    goes flat|soaked through)
  `,
  spoiled: String.raw`
    (?:mou?ld|mou?ldy|fungus|fungal|fung[iu]s?|mildew|rotten|rancid|stale|spoil(?:ed|t)|gone off|
    went off|expired?|expiry|past (?:its|the) (?:best|use)|best before|use by|worms?|weevils?|insects?|
    bugs|ants|cockroach\w*|larva\w*|maggots?|rat|pests?|hair in|foreign (?:object|body|matter)|
    contaminat\w+|adulterat\w+|unhygienic|not fresh|sour|bad (?:smell|odou?r|taste)|smells? (?:bad|
    awful|foul|of|like|terrible|horrible|disgusting|strong)|stinks?|stench|foul|tastes? (?:bad|awful|
    like|horrible|terrible|bitter|artificial|strange|weird|off|metallic|different)|bitter|tasteless|
    no (?:taste|flavou?r|smell|fragrance)|lumps?|caked|not edible|inedible|not eatable|watery|diluted|
    stones? in|fragrance ~ (?:last|gone|weak)|not long lasting)
  `,
  own_effort: `
    (?:tried|used|swapped|changed|replaced|reset|reinstalled|followed) ~ (?:everything|another|other|
    different|new|socket|outlet|cable|charger|instructions|manual|batteries|phones?|times?)|(?:followed|
    according to|as per|read) (?:all )?(?:the|your) (?:washing |care |setup )?(?:instructions?|manual|
    guide|steps|label)|only (?:used|worn|washed) ~ (?:once|twice|times)|with (?:new|fresh) batteries|
    very careful|gently|normal use|never dropped
  `,
  after_time: String.raw`
    (?:after|within|in|for|since|only|just|lasted|last|barely) (?:about |just |only |less than |the |a |
    an |one |two |three |four |five |six |few |couple of |couple |several |first |\d+(?:st|nd|rd|th)? ?|
    exactly |over |under |my |single |half |within )+(?:hours?|days?|weeks?|months?|years?|uses?|
    wash(?:es)?|times?|wears?|minutes?|mins|rides?|trips?|nights?)|(?:the )?(?:second|third|first|next|
    1st|2nd|3rd) (?:use|day|time|wash|week|month|wear|ride|night|trip)|(?:days?|weeks?|months?|
    years?) (?:later|old|ago|now|of use|of usage|on)|since (?:yesterday|last|monday|tuesday|wednesday|
    thursday|friday|saturday|sunday|january|christmas)|used (?:it )?(?:once|twice|for)|
    worn (?:it )?(?:once|twice)|one use|single use
  `,
  worked_at_first: String.raw`
    (?:worked|was (?:fine|good|great|ok)|working|work|ran|charged|fine|good|great|ok|well|perfect\w*|
    happy) (?:\w{2,12} )?(?:at first|initially|in the beginning|for (?:a|the first|about|one|two|three|
    few|\d+|only|some)|until|then|to begin with|to start with)|(?:at first|initially|in the beginning|
    first few) ~ (?:worked|fine|good|great|ok|well|loved|happy|perfect)|then (?:it |they )?(?:stopped|
    died|broke|started|failed)|used to (?:work|be)|not any ?more|no longer
  `,
};
