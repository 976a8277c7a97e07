import type { OlderReason } from '../../words/mail.ts';
import type { OlderMail } from './older-mail.ts';

/** Decides what counts as older words. Null: they stay. */
export interface Judge {
  olderBy(found: OlderMail, lines: readonly string[]): OlderReason | null;
  /**
   * Quoted lines that no heading announces.
   * @param above the writer's line above them
   */
  olderQuote(block: readonly string[], above: string): OlderReason | null;
  /** The writer's lines below an older mail whose quote marks are lost. */
  ownBelow(lines: readonly string[]): string[];
  /** Whether the lines below "--" say nothing. */
  isSignature(lines: readonly string[]): boolean;
}
