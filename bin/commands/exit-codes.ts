/** How a command ended, as a shell sees it. */
export const DONE = 0;
/** Something was wrong with what the command was given or found, and it has said what. */
export const FAILED = 1;
/** The command line itself was wrong. */
export const WRONG_USE = 2;

export type ExitCode = typeof DONE | typeof FAILED | typeof WRONG_USE;
