import { MakerightError } from '../../core/words/error.ts';
import type { Judgement, SetAside } from '../ports/asides.ts';
import type { Dependencies } from '../ports/dependencies.ts';

/** Judgements of one mail that are kept: who goes back and forth more often tells nothing new. */
const MAX_JUDGEMENTS = 20;

/** Others changed the record of a mail each time that it was to be written. */
class AsideContendedError extends MakerightError {
  override readonly name = 'AsideContendedError';
  readonly code = 'aside_contended';
}

const MOST_TRIES = 5;

export function withJudgement(item: SetAside, judgement: Judgement): SetAside {
  return { ...item, judgements: [...(item.judgements ?? []), judgement].slice(-MAX_JUDGEMENTS) };
}

/** Changes a record as it is now; null: nothing is to be changed. For changes that do not depend on what a person saw. */
export async function changeAside(
  { asides }: Pick<Dependencies, 'asides'>,
  id: string,
  change: (known: SetAside | null) => SetAside | null,
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const known = await asides.readAside(id);
    const next = change(known);
    if (next === null || (await asides.setAside(next, known))) return;
  }
  throw new AsideContendedError(`The record of the mail ${id} was changed by others each time.`);
}

/** A judgement of a person counts if nobody judged since the record was read. Null: somebody did. */
export async function judge(
  { asides, clock }: Pick<Dependencies, 'asides' | 'clock'>,
  seen: SetAside,
  judgement: Omit<Judgement, 'at'>,
  change: Partial<SetAside> = {},
): Promise<SetAside | null> {
  const next = withJudgement({ ...seen, ...change }, { ...judgement, at: clock.now() });
  return (await asides.setAside(next, seen)) ? next : null;
}
