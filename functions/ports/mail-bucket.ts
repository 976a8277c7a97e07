export interface MailBucket {
  read(key: string): Promise<Uint8Array>;
  write(key: string, body: Uint8Array | string, contentType: string): Promise<void>;
}
