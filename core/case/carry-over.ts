import type { Diagnosis, Heard } from '../words/diagnosis.ts';
import type { Understanding } from '../words/heard/understanding.ts';
import { RISKS } from '../words/risk.ts';
import { CONFIDENCE_TO_OFFER } from './next-step.ts';

/**
 * Does a message say nothing new about the cause? "Option 2, please" and "did all that, same thing again" do not. Who is
 * content says that there is no more to do.
 */
function saysNothingOfCause({ cause, contact, confidence }: Understanding): boolean {
  if (contact === 'thanks') return false;
  if (contact === 'choice' || cause === null || cause === 'unclear') return true;
  return cause === 'not_quality' && confidence < CONFIDENCE_TO_OFFER;
}

/** Does the cause that a case has known stand after this message? */
export function staysKnown(known: Diagnosis | null, heard: Understanding): known is Diagnosis {
  if (known === null || known.cause === 'unclear' || known.cause === 'not_quality') return false;
  return saysNothingOfCause(heard);
}

/** Facts that were told and dangers that nobody has looked at stay, whatever the last message speaks of. */
function heardBefore(known: Diagnosis, found: Diagnosis): Heard | undefined {
  const { heard } = found;
  if (heard === undefined) return known.heard;
  const before = known.heard?.maybe ?? [];
  const open = before.filter(
    ({ risk }) => ![...heard.risks, ...heard.maybe].some((each) => each.risk === risk),
  );
  return {
    ...heard,
    told: [...new Set([...(known.heard?.told ?? []), ...heard.told])],
    maybe: [...heard.maybe, ...open],
  };
}

/**
 * The diagnosis of a case after one more message.
 * @param known what the case has known so far; null for the first message
 * @param found what the last message says
 */
export function carriedOver(known: Diagnosis | null, found: Diagnosis, heard: Understanding): Diagnosis {
  if (known === null) return found;
  const joined = heardBefore(known, found);
  if (!staysKnown(known, heard)) return { ...found, heard: joined };
  return {
    ...known,
    risks: RISKS.filter((risk) => known.risks.includes(risk) || found.risks.includes(risk)),
    wants: found.wants.length > 0 ? found.wants : known.wants,
    language: found.language,
    heard: joined,
  };
}
