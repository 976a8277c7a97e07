/** Amazon's limit of one message, in characters as a person counts them. */
export const MESSAGE_CHARACTERS_MAX = 2_000;
/** The same number as a sentence shows it. */
export const MESSAGE_CHARACTERS_SHOWN = MESSAGE_CHARACTERS_MAX.toLocaleString('en');
