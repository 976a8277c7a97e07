/** Asks the checker how the work of a pattern grows with the text. */
import { checkSync, type Parameters } from 'recheck';
import { type Growth, partsOf } from './parts.ts';

// Its compiled JavaScript: the others need Java or a binary of the platform.
process.env.RECHECK_SYNC_BACKEND = 'pure';

/** Longest time for one part of a pattern. None needs a tenth of it; a part that does is reported, not passed. */
const TIMEOUT_MS = 60_000;
const UNHURRIED: Parameters = {
  timeout: TIMEOUT_MS,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  maxRepeatCount: 200,
  maxPatternSize: 5_000,
  // Beyond, the theory of automata takes seconds for a pattern; attacks that it proposes are run instead.
  maxNFASize: 1_500,
};
/**
 * Few and short attacks find what grows in a short form: a text of 20,000 characters may be read 250 times, and what
 * grows with the square reads it thousands of times. All short forms take 40 seconds; with the defaults, a part takes 3 to 6.
 */
const BRIEF: Parameters = {
  ...UNHURRIED,
  maxAttackStringSize: 20_000,
  attackLimit: 5_000_000,
  maxInitialGenerationSize: 50,
  maxGenerationSize: 15,
  maxIteration: 2,
  mutationSize: 10,
  crossoverSize: 5,
};

type Answer = Growth | 'none' | 'undecided';

const known = new Map<string, { answer: Answer; attack: string }>();

function asked(source: string, flags: string, parameters: Parameters) {
  const key = `/${source}/${flags}`;
  let told = known.get(key);
  if (told === undefined) {
    const result = checkSync(source, flags, parameters);
    if (result.status === 'safe') told = { answer: 'none', attack: '' };
    else if (result.status === 'unknown')
      told = { answer: 'undecided', attack: JSON.stringify(result.error) };
    else told = { answer: result.complexity.type, attack: result.attack.pattern };
    known.set(key, told);
  }
  return told;
}

/** How a pattern grows with a text that is chosen for it, in words; null where it is linear. */
export function growthOf({ source, flags }: { source: string; flags: string }): string | null {
  for (const { looksFor, short, whole } of partsOf(source)) {
    const counts = (answer: Answer) => answer !== 'none' && (answer !== 'polynomial' || looksFor === answer);
    if (!counts(asked(short, flags, BRIEF).answer)) continue;
    const { answer, attack } = asked(whole, flags, UNHURRIED);
    if (counts(answer)) return `${answer} for ${attack}`;
  }
  return null;
}
