import { readFileSync } from 'node:fs';
import path from 'node:path';

const project = path.resolve(__dirname, '../../..');
const page = readFileSync(path.join(project, 'docs/aturan-baru.md'), 'utf8');
/** The page sets code further to the left than the file does. */
const unspaced = (text: string): string => text.replace(/\s+/g, '');

test('the page on new rules shows code as it stands in the files it names', () => {
  const shown = [...page.matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)];
  expect(shown.length).toBeGreaterThan(3);
  for (const [, file = '', code = ''] of shown) {
    expect(unspaced(readFileSync(path.join(project, file), 'utf8'))).toContain(unspaced(code));
  }
});
