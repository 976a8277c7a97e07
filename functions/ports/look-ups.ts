import type { RelayEntry } from '../../core/case/matching.ts';
import type { Instant } from '../../core/words/instant.ts';
import type { Role } from '../../core/words/role.ts';

export interface RelayRegister {
  version: number;
  entries: RelayEntry[];
}

export interface DraftLink {
  id: string;
  caseId: string;
  revision: number;
  /** What the link lets a person decide. */
  purpose: 'decision' | 'unresolved' | 'fulfilment' | 'claim';
  person: string;
  role: Role;
  expiresAt: Instant;
}

type Claimed = { claimed: true } | { claimed: false; holder: string; at: Instant };

/** From a key to what it stands for: how a mail finds its case, and a link its draft. */
export interface LookUps {
  /** Takes a key for a holder, if it is free. */
  claim(key: string, holder: string, at: Instant): Promise<Claimed>;
  /** Hands a key from its holder to another. False: it has another holder. */
  handKey(key: string, from: string, to: string, at: Instant): Promise<boolean>;
  lookUp(key: string): Promise<{ holder: string; at: Instant } | null>;

  readRelay(key: string): Promise<RelayRegister>;
  /** False: the register changed since `version`. */
  writeRelay(key: string, version: number, entries: RelayEntry[]): Promise<boolean>;

  addLink(link: DraftLink): Promise<void>;
  readLink(id: string): Promise<DraftLink | null>;
}
