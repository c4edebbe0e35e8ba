// node zplpictures.mjs RENDERER FOLDER: draws every FOLDER/*.zpl as FOLDER/*.png, a pixel a dot, with zpl-renderer-js.
import fs from 'node:fs';
import path from 'node:path';
import { webcrypto } from 'node:crypto';
import { createRequire } from 'node:module';

const [renderer, folder] = process.argv.slice(2);
// Node 18, which Debian 12 has, keeps it in a module.
globalThis.crypto ??= webcrypto;
const { ready } = createRequire(import.meta.url)(path.join(renderer, 'dist', 'index.cjs.js'));
const { api } = await ready;
for (const name of fs.readdirSync(folder)) {
    if (!name.endsWith('.zpl')) continue;
    const zpl = fs.readFileSync(path.join(folder, name), 'utf8');
    // It asks for millimetres and whole dots a millimetre; the size is told so that its pixels are the dots.
    const dots = 8;
    const [, width] = /\^PW(\d+)/.exec(zpl);
    const [, height] = /\^LL(\d+)/.exec(zpl);
    const picture = await api.zplToBase64Async(zpl, width / dots, height / dots, dots);
    fs.writeFileSync(path.join(folder, name.replace(/zpl$/, 'png')), Buffer.from(picture, 'base64'));
}
process.exit(0);
