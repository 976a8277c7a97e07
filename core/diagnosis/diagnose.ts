import { CAUSES, type Cause, type Complaint, type Diagnosis } from './diagnosis.ts';
import { findRisks, findWants } from './flags.ts';
import { languageOf } from './language.ts';
import type { Sign } from './phrases/phrasebook.ts';
import { readText } from './reading.ts';
import { findSigns, type Hit } from './signs.ts';
import { causeOfTopic } from './topic.ts';

/** Which cause a sign speaks for, and how loudly. */
const SPEAKS_FOR: Readonly<Partial<Record<Sign, readonly [Cause, number]>>> = {
  stopped_working: ['defect', 2.5], malfunction: ['defect', 1.5], broke_in_use: ['defect', 2], leaks: ['defect', 1], spoiled: ['defect', 1.5],
  workmanship: ['defect', 1], fades_or_shrinks: ['defect', 1.5], poor_quality: ['defect', 1], missing_part: ['defect', 1.5], called_faulty: ['defect', 1],
  damaged_on_arrival: ['transit_damage', 2.2], packaging: ['transit_damage', 1.5],
  listing_said: ['listing_mismatch', 1.7], differs: ['listing_mismatch', 1.2], size_fit: ['listing_mismatch', 1], not_compatible: ['listing_mismatch', 1.5], less_than_stated: ['listing_mismatch', 1.2],
  other_received: ['wrong_item', 3], used_before: ['wrong_item', 2], not_genuine: ['wrong_item', 2.2],
  asks_how: ['misuse', 1.8], own_way: ['misuse', 1.5], hard_to_use: ['misuse', 1.5],
  late: ['not_quality', 1.5], price: ['not_quality', 1], service: ['not_quality', 1], order_handling: ['not_quality', 1.7], praise: ['not_quality', 0.7], presale: ['not_quality', 2],
  vague: ['unclear', 0.5],
};
const TOPIC_WEIGHT = 1.5;
/** Below it the buyer is asked instead of answered. */
const UNCLEAR_BELOW = 0.4;
const MAX_EVIDENCE = 4;

/** Reads one complaint. Pure; any text gives a valid diagnosis. */
export function diagnose(complaint: Complaint): Diagnosis {
  const language = languageOf(complaint.text, complaint.subject, complaint.language);
  const reading = readText(complaint.text);
  const hits = findSigns(reading, language);
  const score = new Map<Cause, number>(CAUSES.map((cause) => [cause, 0]));
  const add = (cause: Cause, by: number) => score.set(cause, (score.get(cause) ?? 0) + by);
  add('unclear', 0.8);
  const subject = readText(complaint.subject ?? '');
  for (const hit of [...hits, ...findSigns(subject, language)]) {
    const weight = SPEAKS_FOR[hit.sign];
    if (weight !== undefined && !hit.turned) add(...weight);
  }
  for (const topic of [complaint.subject, complaint.returnReason]) {
    const named = causeOfTopic(topic);
    if (named !== undefined) add(named, TOPIC_WEIGHT);
  }
  const total = [...score.values()].reduce((sum, value) => sum + Math.exp(value), 0);
  const [best, top] = [...score].reduce((one, other) => (other[1] > one[1] ? other : one));
  const confidence = Math.exp(top) / total;
  const cause = confidence < UNCLEAR_BELOW ? 'unclear' : best;
  const risks = findRisks(reading, language);
  const wants = findWants(reading, language);
  const speaks = (hit: Hit) => !hit.turned && SPEAKS_FOR[hit.sign]?.[0] === cause;
  const evidence = [...hits.filter(speaks), ...risks].map(({ start, end }) => reading.text.slice(start, end).trim());
  const count = (sign: Sign) => hits.filter((hit) => hit.sign === sign && !hit.turned).length;
  const weight = count('unusable') * 1.5 + count('stopped_working') + count('damaged_on_arrival') * 0.5 + count('other_received') - count('still_usable') * 1.2 - count('small_matter') * 0.5 + (risks.some(({ name }) => name === 'safety') ? 2 : 0);
  return {
    cause,
    severity: cause !== 'unclear' && cause !== 'not_quality' && weight > 0 ? 'major' : 'minor',
    confidence: Math.round(confidence * 1000) / 1000,
    risks: risks.map(({ name }) => name),
    wants: wants.map(({ name }) => name),
    language,
    evidence: [...new Set(evidence)].filter((words) => words !== '').slice(0, MAX_EVIDENCE),
  };
}
