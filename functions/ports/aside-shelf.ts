import type { Judgement, SetAside, Shelf } from './asides.ts';

/** The judgement that counts; null where nobody judged yet. */
export function lastJudgement({ judgements = [] }: SetAside): Judgement | null {
  return judgements.at(-1) ?? null;
}

/**
 * How a mail stands. `released`: it is on its way to a case, which takes seconds; a crash in between leaves it here,
 * where it can be released once more (W7).
 */
export function standingOfAside(item: SetAside): 'open' | 'released' | 'case' | 'dismissed' | 'replayed' {
  if (item.caseId != null) return 'case';
  switch (lastJudgement(item)?.what) {
    case 'dismissed':
      return 'dismissed';
    case 'released':
      return 'released';
    case 'reopened':
    case 'returned':
      return 'open';
    default:
      return item.replayed ? 'replayed' : 'open';
  }
}

/** Of an older item it is not known whether a person may have written it: Amazon's own notices are none. */
const isForPeople = ({ maybeBuyers, kind }: SetAside) => maybeBuyers ?? kind !== 'amazon_notice';

export function shelfOf(item: SetAside): Shelf {
  const standing = standingOfAside(item);
  if (standing === 'released') return 'open';
  if (standing !== 'open') return 'judged';
  // What a person opened again waits for one, whatever the machine takes it for.
  return isForPeople(item) || lastJudgement(item) !== null ? 'open' : 'rest';
}

/** Place in the list of its shelf. */
export const asideOrder = ({ at, id }: Pick<SetAside, 'at' | 'id'>) => `${at}#${id}`;
