import { CAUSES, type Cause, type Complaint, type Diagnosis, type Severity } from './diagnosis.ts';
import { findRisks, findWants } from './flags.ts';
import { languageOf } from './language.ts';
import type { Sign } from './phrases/phrasebook.ts';
import { readText } from './reading.ts';
import { findSigns, type Hit } from './signs.ts';
import { causeOfTopic, menuTopic } from './topic.ts';
import * as weights from './weights.ts';

/** How much a lead in score is worth in probability; set so that the stated confidence is about earned. */
const SHARPNESS = 1.1;
/** Below it the buyer is asked instead of answered. */
const UNCLEAR_BELOW = 0.3;
const MAX_EVIDENCE = 4;

/** How often each sign is said, denied and supposed ones left out. */
type Said = ReadonlyMap<Sign, number>;

function countSigns(hits: readonly Hit[]): Said {
  const said = new Map<Sign, number>();
  for (const { sign, turned } of hits) if (!turned) said.set(sign, (said.get(sign) ?? 0) + 1);
  return said;
}

/** The score of each cause: the signs that speak for it, Amazon's topic, and what only counts alone. */
function scoreCauses(said: Said, topics: readonly Cause[], isDangerous: boolean): Map<Cause, number> {
  const score = new Map<Cause, number>(CAUSES.map((cause) => [cause, 0]));
  const add = (cause: Cause, by: number) => score.set(cause, (score.get(cause) ?? 0) + by);
  for (const [sign, times] of said) {
    const speaks = weights.SPEAKS_FOR[sign];
    if (speaks !== undefined) add(speaks[0], speaks[1] * (times > 1 ? 1 + weights.SAID_TWICE : 1));
  }
  for (const cause of topics) add(cause, weights.TOPIC_WEIGHT);
  if (isDangerous) add('defect', weights.DANGER_SPEAKS);
  const blames = CAUSES.some((cause) => cause !== 'not_quality' && (score.get(cause) ?? 0) > 0);
  if (!blames && said.has('praise') && !said.has('vague')) add('not_quality', weights.PRAISE_ALONE);
  if (!blames && said.has('vague')) add('unclear', weights.VAGUE_ALONE);
  if ((score.get('defect') ?? 0) > 0 && weights.WITH_TIME.some((sign) => said.has(sign))) {
    add('defect', weights.TIME_PASSED);
    add('transit_damage', -weights.TIME_PASSED);
  }
  add('unclear', weights.UNCLEAR_BASE);
  return score;
}

function mostLikely(score: ReadonlyMap<Cause, number>): { cause: Cause; confidence: number } {
  const total = [...score.values()].reduce((sum, value) => sum + Math.exp(SHARPNESS * value), 0);
  const [cause, top] = [...score].reduce((one, other) => (other[1] > one[1] ? other : one));
  const confidence = Math.exp(SHARPNESS * top) / total;
  return { cause: confidence < UNCLEAR_BELOW ? 'unclear' : cause, confidence };
}

function severityOf(cause: Cause, said: Said, isDangerous: boolean, wantsRefund: boolean): Severity {
  let gravity = weights.GRAVITY_OF_CAUSE[cause];
  for (const sign of said.keys()) gravity += weights.GRAVITY[sign] ?? 0;
  if (isDangerous) gravity += weights.GRAVITY_OF_DANGER;
  if (wantsRefund) gravity += weights.GRAVITY_OF_REFUND;
  return gravity >= weights.MAJOR_FROM ? 'major' : 'minor';
}

/**
 * Reads one complaint. Pure; any text gives a valid diagnosis. What the words do not decide stays
 * `unclear`, so that the buyer is asked. Definitions: docs/diagnosis.md.
 */
export function diagnose(complaint: Complaint): Diagnosis {
  const language = languageOf(complaint.text, complaint.subject, complaint.language);
  const reading = readText(complaint.text);
  const hits = findSigns(reading, language);
  const topic = menuTopic(complaint.subject);
  // A topic from Amazon's menu is read as such; any other subject is the buyer's own headline.
  const headline = topic === undefined ? findSigns(readText(complaint.subject ?? ''), language) : [];
  const said = countSigns([...hits, ...headline]);
  const topics = [topic, complaint.returnReason].map(causeOfTopic).filter((cause) => cause !== undefined);
  const risks = findRisks(reading, language);
  const wants = findWants(reading, language);
  const isDangerous = risks.some(({ name }) => name === 'safety');
  const { cause, confidence } = mostLikely(scoreCauses(said, topics, isDangerous));
  const wantsRefund = wants.some(({ name }) => name === 'refund');
  const decided = ({ sign, turned }: Hit) =>
    !turned && (cause === 'unclear' ? sign === 'vague' : weights.SPEAKS_FOR[sign]?.[0] === cause);
  const evidence = [...hits.filter(decided), ...risks].map(({ start, end }) =>
    reading.text.slice(start, end).trim(),
  );
  return {
    cause,
    severity: severityOf(cause, said, isDangerous, wantsRefund),
    confidence: Math.round(confidence * 1000) / 1000,
    risks: risks.map(({ name }) => name),
    wants: wants.map(({ name }) => name),
    language,
    evidence: [...new Set(evidence)].filter((words) => words !== '').slice(0, MAX_EVIDENCE),
  };
}
