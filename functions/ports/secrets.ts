export interface SigningKey {
  keyId: string;
  key: string;
}

export interface Secrets {
  signingKey(): Promise<SigningKey>;
}
