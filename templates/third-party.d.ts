/** Packages without types of their own, as far as they are used here. */

declare module 'mjml' {
  export default function mjml2html(
    source: string,
    options: { validationLevel: 'strict'; fonts: Record<string, string>; keepComments: boolean },
  ): Promise<{ html: string; errors: unknown[] }>;
}

declare module 'handlebars/runtime.js' {
  const runtime: {
    /** Binds a precompiled template; the result escapes what it fills in and, in strict mode, throws on a gap. */
    template(precompiled: object): (view: object) => string;
  };
  export default runtime;
}
