/** What the button in the mail was for; the page puts it in front, and nothing else. */
const WANTED = ['approve', 'edit', 'dismiss', 'pass'] as const;
export type Wanted = (typeof WANTED)[number] | null;

export function wantedFrom(given: string | undefined): Wanted {
  return WANTED.find((one) => one === given) ?? null;
}
