import { createServer, type RequestListener } from 'node:http';
import type { ReceiptPlan } from '../blueprint/entrances.ts';
import type { Ground } from '../machine/ground.ts';
import { openSentBox, type SentBox } from '../mail/sent-box.ts';
import { createSes } from '../mail/ses.ts';
import { createSmtp, netServerOf, type PutObject } from '../mail/smtp.ts';
import { answer } from './http.ts';

/** 0 = any free port, which is the default. */
export interface DoorPorts {
  smtpPort?: number;
  pagesPort?: number;
  mailPort?: number;
}

/** What the doors lead to, once it is there. */
interface BehindDoors {
  receipts: ReceiptPlan[];
  put: PutObject;
  pages: RequestListener | null;
}

/** The addresses that people use. */
export interface Doors {
  viewer: string;
  pages: string;
  smtpPort: number;
  box: SentBox;
  /** Opens the doors. Until then a page answers 503, and a sender of mail waits for its reply. */
  open(behind: BehindDoors): void;
}

/**
 * Takes the ports that people use, before anything else starts. A taken port is then the only error message, and the
 * functions learn the address of the pages, which they write into mails.
 */
export async function takeDoors(ports: DoorPorts, ground: Ground): Promise<Doors> {
  const { folder, counts, clock, log, lifetime } = ground;
  const behind = Promise.withResolvers<BehindDoors>();
  let listener: RequestListener = (_, response) =>
    answer(response, 503, 'text/plain', 'Makeright is starting.\n');

  const box = openSentBox(folder.sent);
  const ses = createSes(box, counts);
  const viewer = await ground.serve(ses, {
    name: 'mail',
    purpose: 'the mail viewer',
    port: ports.mailPort ?? 0,
    option: '--mail-port',
  });
  const door = createServer((request, response) => listener(request, response));
  const pages = await ground.serve(
    door,
    { name: 'pages', purpose: 'the pages', port: ports.pagesPort ?? 0, option: '--pages-port' },
    { nullOrigin: true },
  );
  const smtp = createSmtp(behind.promise, clock, log, counts);
  const smtpPort = await ground.ports.listen(netServerOf(smtp), {
    name: 'smtp',
    purpose: 'mail in (SMTP)',
    port: ports.smtpPort ?? 0,
    option: '--smtp-port',
  });
  lifetime.onEnd(() => new Promise<void>((resolve) => smtp.close(resolve)));
  return {
    viewer,
    pages,
    smtpPort,
    box,
    open(opened) {
      if (opened.pages) listener = opened.pages;
      behind.resolve(opened);
    },
  };
}
