/** Records the regular expressions that the product's code builds while it runs. */
import { type Pattern, ROOT } from './sources.ts';

/** Runs an act and returns what it built, each with the place in the code that called `RegExp`. */
export async function built(act: () => Promise<void>): Promise<Pattern[]> {
  const Original = globalThis.RegExp;
  const patterns: Pattern[] = [];
  const recorder = new Proxy(Original, {
    construct(target, given, caller) {
      const made: RegExp = Reflect.construct(target, given, caller === recorder ? target : caller);
      const frame = new Error('where').stack?.split('\n')[2] ?? '';
      const [, file, line] = /([^\s(]+):(\d+):\d+\)?$/.exec(frame) ?? [];
      const path = file?.replace(/^file:\/\//, '') ?? '';
      if (path.startsWith(ROOT))
        patterns.push({
          file: path.slice(ROOT.length),
          line: Number(line),
          source: made.source,
          flags: made.flags,
        });
      return made;
    },
  });
  globalThis.RegExp = recorder;
  try {
    await act();
  } finally {
    globalThis.RegExp = Original;
  }
  return patterns;
}
