/**
 * Compiles the MJML layouts into precompiled Handlebars templates under templates/compiled/ (git-ignored).
 * MJML takes 300 ms and 59 MB to load: it is loaded only when a source has changed.
 *
 *     node templates/build.ts
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { replaceFile } from './replace-file.ts';

/** Compiled as `plain`: a buyer's mail client and Amazon's style rules get no fonts, colours or widths at all. */
const LAYOUTS: readonly { name: string; plain: boolean }[] = [
  { name: 'reply', plain: true },
  { name: 'staff', plain: false },
];

const require = createRequire(import.meta.url);
const ROOM = fileURLToPath(new URL('.', import.meta.url));
const COMPILED = join(ROOM, 'compiled');

function versionOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}

/** Changes whenever the outcome could: sources, this file, and the two compilers. */
function sourceHash(): string {
  const hash = createHash('sha256');
  const sources = ['build.ts', ...LAYOUTS.map(({ name }) => `${name}.mjml`)];
  for (const source of sources) hash.update(`${source}\0${readFileSync(join(ROOM, source), 'utf8')}\0`);
  return hash.update(`${versionOf('mjml')}\0${versionOf('handlebars')}`).digest('hex');
}

function isCurrent(stamp: string): boolean {
  try {
    const wholeNames = ['layouts.js', 'layouts.d.ts'];
    return wholeNames.every((file) => readFileSync(join(COMPILED, file), 'utf8').startsWith(stamp));
  } catch {
    return false;
  }
}

/** Without MJML's resets, conditional comments and attributes: Amazon forbids overridden fonts, colours and widths. */
function withoutStyle(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<style[\s\S]*?(?:<\/style>|$)/g, '')
    .replace(/<meta (?:http-equiv="X-UA-Compatible"|name="viewport")[^<>]*>|<title><\/title>/g, '')
    .replace(/ (?:style|xmlns(?::[a-z])?|role|aria-roledescription)="[^"]*"/g, '')
    .replace(/<(div|body)\s+(?=[a-z>])/g, '<$1 ')
    .replace(/(?<!\s)\s+>/g, '>');
}

async function compile(layout: { name: string; plain: boolean }): Promise<string> {
  const source = readFileSync(join(ROOM, `${layout.name}.mjml`), 'utf8');
  // An unescaped place would let a buyer's words become markup (O4).
  if (/\{\{\{|\{\{&/.test(source)) throw new Error(`${layout.name}.mjml fills a place unescaped; use {{ }}`);
  const { default: mjml2html } = await import('mjml');
  const { default: handlebars } = await import('handlebars');
  const { html } = await mjml2html(source, { validationLevel: 'strict', fonts: {}, keepComments: false });
  const text = (layout.plain ? withoutStyle(html) : html).replace(/^\s+/gm, '').replace(/\n+/g, '\n');
  const spec = handlebars.precompile(text, { strict: true, knownHelpersOnly: true, preventIndent: true });
  return `export const ${layout.name} = ${String(spec)};\n`;
}

/** @returns false where nothing had changed */
async function build(): Promise<boolean> {
  const stamp = `// Written by templates/build.ts from ${sourceHash()}\n`;
  if (isCurrent(stamp)) return false;
  const modules = await Promise.all(LAYOUTS.map(compile));
  mkdirSync(COMPILED, { recursive: true });
  const types = LAYOUTS.map(({ name }) => `export declare const ${name}: object;\n`);
  replaceFile(COMPILED, 'layouts.js', stamp + modules.join(''));
  replaceFile(COMPILED, 'layouts.d.ts', stamp + types.join(''));
  return true;
}

if (await build()) process.stderr.write('templates compiled\n');
