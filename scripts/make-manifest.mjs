// What the place that serves the add-in needs beside the built pane: icons, and the manifest with that place's address.
// node scripts/make-manifest.mjs --base https://renja.example.go.id (after the build, which empties dist/pane)
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const DEVELOPMENT = 'https://localhost:3000';
const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The manifest with every URL under another base. Throws a sentence on a base that Office would not take.
 *
 * @param {string} xml
 * @param {string} base
 */
function manifestFor(xml, base) {
  const url = URL.canParse(base) ? new URL(base) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `--base harus alamat https tanpa tanda tanya, misalnya https://renja.example.go.id: ${base}`,
    );
  }
  return xml.replaceAll(DEVELOPMENT, url.href.replace(/\/$/, '').replaceAll('&', '&amp;'));
}

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: process.env.PERIKSA_RENJA_BASE ?? DEVELOPMENT },
    out: { type: 'string', default: path.join(root, 'dist/pane') },
  },
});
try {
  const xml = manifestFor(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), values.base);
  mkdirSync(values.out, { recursive: true });
  cpSync(path.join(root, 'assets/icons'), path.join(values.out, 'assets/icons'), { recursive: true });
  writeFileSync(path.join(values.out, 'manifest.xml'), xml);
  console.log(`${path.relative(process.cwd(), values.out)}: manifest.xml (${values.base}), assets/icons`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
