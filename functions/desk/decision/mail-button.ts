/** What the button in the mail was for; the page puts it in front, and nothing else. */
const MAIL_BUTTONS = ['approve', 'edit', 'dismiss', 'pass'] as const;
export type MailButton = (typeof MAIL_BUTTONS)[number];

export function mailButtonFrom(given: string | undefined): MailButton | null {
  return MAIL_BUTTONS.find((one) => one === given) ?? null;
}
