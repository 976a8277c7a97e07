import type { Judged } from './figures.ts';

const causeRight = ({ labelled, given }: Judged): boolean => given.cause === labelled.wanted.cause;

/** Judgements of like confidence. */
interface Bin {
  from: number;
  to: number;
  size: number;
  /** Mean confidence. */
  said: number;
  /** Share that was right. */
  right: number;
}

const BINS = 10;

/** Judgements by confidence, in ten bins of equal width; empty ones left out. */
function binsOf(judged: readonly Judged[]): Bin[] {
  return Array.from({ length: BINS }, (_, at) => {
    const rows = judged.filter(({ given }) => Math.min(BINS - 1, Math.floor(given.confidence * BINS)) === at);
    const said = rows.reduce((sum, { given }) => sum + given.confidence, 0) / rows.length;
    return {
      from: at / BINS,
      to: (at + 1) / BINS,
      size: rows.length,
      said,
      right: rows.filter(causeRight).length / rows.length,
    };
  }).filter(({ size }) => size > 0);
}

const SIZE = 360;
const EDGE = 48;

/** The reliability diagram as SVG: what was said against what was so; on the diagonal the two agree. */
export function reliabilityPlot(judged: readonly Judged[]): string {
  const at = (share: number) => (EDGE + share * (SIZE - 2 * EDGE)).toFixed(1);
  const up = (share: number) => (SIZE - EDGE - share * (SIZE - 2 * EDGE)).toFixed(1);
  const ticks = [0, 0.25, 0.5, 0.75, 1]
    .map(
      (tick) =>
        `<text x="${at(tick)}" y="${SIZE - EDGE + 18}" text-anchor="middle">${tick}</text><text x="${EDGE - 8}" y="${up(tick)}" text-anchor="end" dominant-baseline="middle">${tick}</text>`,
    )
    .join('');
  const dots = binsOf(judged)
    .map(({ said, right, size }) => {
      const radius = (2 + 10 * Math.sqrt(size / judged.length)).toFixed(1);
      return `<circle cx="${at(said)}" cy="${up(right)}" r="${radius}"><title>${size}: said ${said.toFixed(2)}, right ${right.toFixed(2)}</title></circle>`;
    })
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}" font-family="sans-serif" font-size="12">
<title>Reliability: share right by confidence said</title>
<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>
<path d="M${at(0)} ${up(1)}V${up(0)}H${at(1)}" fill="none" stroke="#555"/>
<path d="M${at(0)} ${up(0)}L${at(1)} ${up(1)}" stroke="#999" stroke-dasharray="4 4"/>
<g fill="#333">${ticks}<text x="${SIZE / 2}" y="${SIZE - 10}" text-anchor="middle">confidence said</text><text transform="translate(14 ${SIZE / 2}) rotate(-90)" text-anchor="middle">share right</text></g>
<g fill="#0b6e99" fill-opacity="0.75">${dots}</g>
</svg>
`;
}
