/** Amazon's limit of one message, in characters as a person counts them. */
export const MESSAGE_CHARACTERS_MAX = 2_000;
/** The same number as a sentence shows it. */
export const MESSAGE_CHARACTERS_SHOWN = MESSAGE_CHARACTERS_MAX.toLocaleString('en');

/**
 * Characters that the gate reads of a subject, a text and the words of HTML: five times what Amazon delivers. A text of
 * nothing but conditions costs 55 microseconds a character, so a longer one would hold the processor for seconds.
 */
export const READ_CHARACTERS_MAX = 5 * MESSAGE_CHARACTERS_MAX;
/** Characters of HTML with its tags. They cost less than a microsecond each. */
export const MARKUP_CHARACTERS_MAX = 50_000;
