type Decoder = InstanceType<typeof TextDecoder>;
const decoders = new Map<string, Decoder | null>();

/** The decoder of that name; null where there is none. */
export function decoder(name: string, fatal: boolean): Decoder | null {
  const key = `${name} ${fatal}`;
  let found = decoders.get(key);
  if (found === undefined) {
    try {
      found = new TextDecoder(name, { fatal });
    } catch {
      found = null;
    }
    // A mail can make up labels without end; only the ones that exist are remembered.
    if (found !== null) decoders.set(key, found);
  }
  return found;
}

/** The bytes in that charset; null where one of them does not fit it. */
export function strictly(bytes: Uint8Array, name: string): string | null {
  try {
    return decoder(name, true)?.decode(bytes) ?? null;
  } catch {
    return null;
  }
}
