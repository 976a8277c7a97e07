// Makes `npx makeright` work in a checkout. With a "bin" entry in package.json, npx would first install the project into
// its cache over the network.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url));

mkdirSync(bin, { recursive: true });
rmSync(`${bin}makeright`, { force: true });
symlinkSync('../../bin/makeright.js', `${bin}makeright`);
