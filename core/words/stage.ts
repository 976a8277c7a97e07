/** The three letters' turns of a case, in their order: each is one pass of the same workflow construct. */
export const STAGES = ['respond', 'offer', 'follow_up'] as const;
export type Stage = (typeof STAGES)[number];
