import type { Risk } from '../../../words/risk.ts';

export const SV_RISKS: Readonly<Record<Risk, string>> = {
  safety: String.raw`
    brinn\w*|brann|fattade eld|tog eld|skada(?:d|de|t|s)? (?:mig|sig|min|mitt|handen|fingret|honom|henne|oss)|skar (?:mig|sig|han|hon|upp)|
    skurit|blod\w*|bloder|blodde|sjukhus\w*|akuten|lakare|stygn|brannskad\w*|brant (?:mig|sig)|brande|
    branner|brann|skallad\w*|blasor|vass\w* (?:kant\w*|bit\w*)|rakbladsvass\w*|splitter|brandrisk|
    brandfara|brandlukt|luktar brant|lukta\w* brant|ryk(?:er|te|a)|rok|eld|lagor|gnist\w*|kortslut\w*|
    explod\w*|overhett\w*|glodhet\w*|brannhet\w*|smalt\w*|(?:proppen|sakringen|jordfelsbrytaren)|
    svullen|svalld|bar(?:a)? kab\w*|elstot\w*|stot (?:av|nar|i)|en stot|gasluk\w*|gaslack\w*|allergi\w*|
    utslag|klada|kliar|hudirritation|irriterad hud|kraktes|krakas|illamaende|matforgift\w*|sjuk av|
    magsjuk\w*|magont|ont i magen|huvudvark|giftig\w*|kvav\w*|svalj\w*|svald\w*|satte i halsen|i halsen|
    smadelar|(?:nara att|holl pa att|kunde ha|nastan)|ramlade|foll (?:av|ner|pa)|kollaps\w*|rasade|
    (?:broms\w*) ~ (?:inte|slut\w*|funkar inte|tar inte)|bromsar inte|farlig\w*|livsfarlig\w*|olyck\w*|
    mogel|mogl\w*|maskar|mask i|larv\w*|insekt\w*|kackerlack\w*|myror|mal i|skalbagg\w*|ohyra|
    mus(?:spillning|lort)|glas(?:bit\w*|splitter)|fororen\w*|harsk\w*
  `,
  legal: String.raw`
    advokat\w*|jurist\w*|juridisk\w*|rattslig\w*|domstol\w*|stamm(?:a|er|ning)|polis\w*|polisanmal\w*|
    arn|allmanna reklamationsnamnden|konsumentverket|konsumentombuds\w*|skadestand\w*|anmal(?:er|a|an)
  `,
  negative_review: String.raw`
    (?:daligt|negativ\w*|dalig|arligt|svidande) (?:omdome\w*|recension\w*|betyg)|(?:skriv\w*|lamn\w*|ge|
    ger) ~ (?:omdome|recension|betyg|en stjarna|1 stjarna)|sociala medier
  `,
  a_to_z: String.raw`
    a ?(?:-|till|to) ?(?:o|z)\b[ -]?\w*|(?:opp\w*|lamn\w*) ~ (?:arende|ansprak|tvist)|tvist|chargeback|
    aterkrav|(?:anmal\w*|klaga\w*) ~ amazon
  `,
};
