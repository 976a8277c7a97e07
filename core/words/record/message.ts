import type { Instant } from '../instant.ts';
import type { OlderReason } from '../mail.ts';

/** A file of a mail, kept in the bucket under its content hash. */
export interface KeptFile {
  key: string;
  /** Media type by its bytes, never the declared one. */
  contentType: string;
  /** As the sender named it. Hostile: shown as text only, never a path. */
  filename: string | null;
  /** Bytes. */
  size: number;
}

/** What a file is that shows nothing: only named, never opened or linked. */
export type FileKind = 'video' | 'document' | 'archive' | 'program' | 'decoration' | 'other';

/** One mail of the case as the table keeps it; words and photos lie in the bucket under these keys. */
export interface CaseMessage {
  id: string;
  direction: 'in' | 'out';
  kind: string;
  at: Instant;
  /** Since when an answer is owed, where the mail was sent long before it arrived. */
  since?: Instant | undefined;
  /** E-mail address of the person or rule who forwarded it by hand. */
  forwardedBy?: string | undefined;
  messageId: string | null;
  subject: string;
  /** The words, bounded by MAX_MESSAGE_TEXT_CHARS; the whole raw mail is at rawKey. */
  text: string | null;
  /** What was left out of `text` as older words, bounded by MAX_OLDER_TEXT_CHARS; absent where nothing was. */
  older?: { text: string; because: OlderReason[] } | undefined;
  language: string | null;
  rawKey: string | null;
  photos: KeptFile[];
  /** What else was attached; left out where nothing was. */
  files?: (KeptFile & { kind: FileKind })[] | undefined;
  duplicateOf: string | null;
  confidence: 'high' | 'low';
  returnReason: string | null;
  noResponseNeededLink: string | null;
}
