import type { Playbook } from '../../../core/playbook/playbook.ts';
import { MAIL_KINDS } from '../../../core/words/mail-kind.ts';
import type { SetAside } from '../../ports/asides.ts';
import type { Strings } from '../page/strings.ts';

/** What the lists and pages of set-aside mails call their parts. Sender and subject are hostile text. */

export function subjectOf({ subject = '' }: SetAside, { desk }: Strings): string {
  return subject.trim() === '' ? desk.setAside.noSubject : subject;
}

export function senderOf({ from }: SetAside, { desk }: Strings): string {
  return from == null || from === '' ? desk.setAside.noSender : from;
}

export function storeNameOf({ store }: SetAside, playbook: Playbook, { desk }: Strings): string {
  if (store === null) return desk.setAside.noStore;
  return playbook.stores.find(({ id }) => id === store)?.name ?? store;
}

/** What the machine took it for; null where it could not even be read. */
export function kindOf({ kind }: SetAside, { mails }: Strings): string | null {
  const known = MAIL_KINDS.find((one) => one === kind);
  return known === undefined ? null : mails[known];
}
