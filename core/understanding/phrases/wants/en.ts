import type { Want } from '../../../words/want.ts';

export const EN_WANTS: Readonly<Record<Want, string>> = {
  refund: String.raw`
    refund\w*|money back|my money|reimburs\w+|return (?:it|this|them|the|my|these|and|request|label|
    please|asap|window|policy)|to return|returned(?: it| this| them| the)?|returning|returnable|
    send (?:it|this|them) back|sending (?:it|this|them) back|sent (?:it|them) back|pay (?:me )?back|
    give (?:me )?(?:my )?money|compensat\w+|partial refund|credit (?:me|my)|want my
  `,
  replacement: String.raw`
    replac(?:e|ed|ing|ement|ements)(?! (?:the |my |an? )?(?:batter\w+|fuse|filter|old))|exchang\w+|
    send (?:me |us )?(?:a |an |the )?(?:new|another|right|correct|proper|working|good|fresh) ?(?:one|
    item|unit|piece|colou?r|size)?|new one please|another one (?:please|sent)|swap (?:it|this|them)|
    correct (?:item|one|size|product) (?:please|sent|asap)|resend|re-?ship
  `,
  part: `
    (?:send|sent|get|need|order|ship|have|supply|provide|buy|want) (?:me |us )?(?:just |only |a |an |
    the |some |out )*(?:missing|spare|replacement|new)? ?(?:screws?|bolts?|parts?|lid|cap|charger|cable|
    adapter|remote|leg|wheel|handle|knob|piece|hinge|strap|manual|hardware|bracket|fittings?|pump|
    nozzle|filter|seal|gasket|cover|pegs?)|spare parts?|missing (?:part|piece|screw|bolt)s? (?:please|
    sent)|replacement (?:part|lid|cap|strap|screw|charger|cable|leg|wheel|handle|remote|seal|filter|
    cover)s?
  `,
  help: String.raw`
    help(?: me| us| please| with)?|how (?:do|can|should|to) (?:i|you|we|one|it|use|connect|set|fix|
    install|clean|reset|get|assemble|pair|stop|open)|what am i doing|advi[cs]e|any (?:tips|ideas?|
    suggestions?)|(?:can|could) you (?:explain|tell me|help|advise|send instructions)|please (?:tell|
    explain|guide|suggest|clarify|resolve|fix|assist)|instructions please|what (?:should|can|do) i do|
    trick|is (?:it|this) normal|guide me|troubleshoot\w*
  `,
};
