/** What the buyer asks for in so many words. */
export const WANTS = ['refund', 'replacement', 'part', 'help'] as const;
export type Want = (typeof WANTS)[number];
