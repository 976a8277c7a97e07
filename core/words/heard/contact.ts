/** What a buyer writes for. What each stands for: docs/understanding.md. */
export const CONTACTS = ['complaint', 'again', 'choice', 'thanks', 'question', 'order_matter'] as const;
export type Contact = (typeof CONTACTS)[number];
