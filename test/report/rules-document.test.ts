import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/core/rules/catalogue';
import { rulesDocument } from '../../src/report/rules-document';

test.each([
  ['id', 'docs/rules.md'],
  ['en', 'docs/rules.en.md'],
] as const)('the page of rules in %s is current (npm run docs)', (language, file) => {
  const page = readFileSync(path.resolve(__dirname, '../..', file), 'utf8');
  expect(page).toBe(rulesDocument(catalogue, language));
});
