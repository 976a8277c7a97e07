// Makes `npx makeright` work in a checkout: npm links the commands of dependencies, not those of the project itself.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url));

mkdirSync(bin, { recursive: true });
rmSync(`${bin}makeright`, { force: true });
symlinkSync('../../bin/makeright.js', `${bin}makeright`);
