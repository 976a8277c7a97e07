/**
 * Trains the second vote of the policy gate and leaves core/policy/vote/vote-model.json: `npm run train:gate [-- --check]`.
 * Deterministic. Cross-validation comes first: it finds the thresholds and prints what unseen texts are worth. `--check`
 * writes nothing.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { featureHash, writtenHashes } from '../../core/language/feature-hash.ts';
import { INTENTS, type Intent, type VoteFile } from '../../core/policy/vote/vote-model.ts';
import { type FittedVote, fitVote, type VoteSettings, votesOf } from './fit-vote.ts';
import { type Example, readExamples } from './letters-corpus.ts';

const MODEL = fileURLToPath(new URL('../../core/policy/vote/vote-model.json', import.meta.url));

/** Chosen by cross-validation. */
const SETTINGS: VoteSettings = { epochs: 12, rate: 0.3, penalty: 3e-4, minTexts: 2, seed: 1 };
const FOLDS = 4;
/** Texts that one hand wrote one after the other are often alike: they stay together. */
const TOGETHER = 7;
/** Features that the file keeps: those that weigh most in the texts. */
const KEPT = 16_000;
/** Of near misses that were written to be hard, and of all other honest texts, so many may be warned of. */
const MOST_NEAR_MISSES = 0.03;
const MOST_OTHERS = 0.001;
/** A vote that is less sure is not worth an agent's minute. */
const LEAST = 0.7;
const MAX_BYTE = 127;

interface Voted {
  example: Example;
  votes: number[];
}

function crossValidated(examples: readonly Example[]): Voted[] {
  const foldOf = (at: number) => Math.floor(at / TOGETHER) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const fitted = fitVote(
      examples.filter((_each, at) => foldOf(at) !== fold),
      SETTINGS,
    );
    return examples
      .filter((_each, at) => foldOf(at) === fold)
      .map((example) => ({ example, votes: votesOf(fitted, example) }));
  }).flat();
}

/** The lowest threshold above which no more than such a share of the votes lies. */
function above(votes: readonly number[], share: number): number {
  const ordered = votes.toSorted((one, other) => other - one);
  return ordered[Math.floor(share * ordered.length)] ?? 1;
}

function thresholdOf(intent: Intent, voted: readonly Voted[]): number {
  const at = INTENTS.indexOf(intent);
  const honest = voted.filter(({ example }) => !example.violates);
  const votes = (among: readonly Voted[]) => among.map((each) => each.votes[at] ?? 0);
  const near = votes(honest.filter(({ example }) => example.about === intent));
  const others = votes(honest.filter(({ example }) => example.about !== intent));
  const threshold = Math.max(LEAST, above(near, MOST_NEAR_MISSES), above(others, MOST_OTHERS)) + 0.001;
  const wrong = voted.filter(({ example }) => example.violates && example.about === intent);
  const share = (among: readonly number[]) =>
    (among.filter((vote) => vote >= threshold).length / Math.max(1, among.length)).toFixed(3);
  console.log(
    `${intent.padEnd(20)} found ${share(votes(wrong))} of ${wrong.length}  near misses warned of ${share(near)}  other honest texts ${share(others)}  from ${threshold.toFixed(3)}`,
  );
  return Number(threshold.toFixed(4));
}

function fileOf(
  { vocabulary, weights, bias }: FittedVote,
  about: Pick<VoteFile, 'corpus' | 'thresholds'>,
): VoteFile {
  const width = INTENTS.length;
  const weightOf = (at: number, intent: number) => weights[at * width + intent] ?? 0;
  const loudness = (at: number) => Math.max(...INTENTS.map((_, intent) => Math.abs(weightOf(at, intent))));
  const seen = new Set<number>();
  const kept = [...vocabulary]
    .toSorted(([, one], [, other]) => loudness(other) - loudness(one))
    .filter(([name]) => {
      const hash = featureHash(name);
      if (seen.has(hash)) return false;
      seen.add(hash);
      return true;
    })
    .slice(0, KEPT)
    .toSorted(([one], [other]) => featureHash(one) - featureHash(other));
  const step = INTENTS.map(
    (_, intent) => Math.max(...kept.map(([, at]) => Math.abs(weightOf(at, intent))), 1e-9) / MAX_BYTE,
  );
  const bytes = Buffer.alloc(kept.length * width);
  for (const [row, [, at]] of kept.entries()) {
    for (let intent = 0; intent < width; intent += 1)
      bytes.writeInt8(Math.round(weightOf(at, intent) / (step[intent] ?? 1)), row * width + intent);
  }
  return {
    ...about,
    features: kept.length,
    step: step.map((value) => Number(value.toPrecision(6))),
    hashes: writtenHashes(kept.map(([name]) => featureHash(name))),
    weights: bytes.toString('base64'),
    bias: Array.from(bias, (value) => Number(value.toPrecision(6))),
  };
}

const started = performance.now();
const examples = readExamples();
const voted = crossValidated(examples);
const thresholds = Object.fromEntries(
  INTENTS.map((intent) => [intent, thresholdOf(intent, voted)]),
) as Record<Intent, number>;
if (!process.argv.includes('--check')) {
  const corpus = createHash('sha256')
    .update(
      examples
        .map(({ language, text, about, violates }) => `${language}|${about}|${violates}|${text}`)
        .join('\n'),
    )
    .digest('hex');
  const json = JSON.stringify(fileOf(fitVote(examples, SETTINGS), { corpus, thresholds }));
  writeFileSync(MODEL, `${json}\n`);
  console.log(`${MODEL}: ${json.length} bytes`);
}
console.log(`${examples.length} texts, ${((performance.now() - started) / 1_000).toFixed(1)} s`);
