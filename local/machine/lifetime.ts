/** What must be closed at the end, the last opened first. */
export interface Lifetime {
  onEnd(close: () => unknown): void;
  end(): Promise<void>;
}

export function createLifetime(): Lifetime {
  const closers: (() => unknown)[] = [];
  return {
    onEnd: (close) => void closers.push(close),
    async end() {
      for (let close = closers.pop(); close; close = closers.pop()) await close();
    },
  };
}
