/** Instants are ISO 8601 in UTC with milliseconds, so that they sort as text. */
export type Instant = string;
