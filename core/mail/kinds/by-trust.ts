import type { KindFilter } from './filter.ts';

/** Mail that claims Amazon and is not believed is for a person to look at, whatever it says. */
export const byTrust: KindFilter = ({ suspicions }) => {
  const [first] = suspicions;
  return first === undefined ? null : { kind: 'suspicious', decidedBy: `trust:${first.split(':', 1)[0]}` };
};
