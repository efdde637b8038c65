import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/core/rules/catalogue';
import { ruleText } from '../../src/report/rule-text';
import { rulesDocument } from '../../src/report/rules-document';

test.each([
  ['id', 'docs/rules.md'],
  ['en', 'docs/rules.en.md'],
] as const)('the page of rules in %s is current (npm run docs)', (language, file) => {
  const page = readFileSync(path.resolve(__dirname, '../..', file), 'utf8');
  expect(page).toBe(rulesDocument(catalogue, language));
});

test.each(['id', 'en'] as const)('every rule has a title, a why and an example in %s', (language) => {
  const without = catalogue.filter(({ id }) => {
    const { title, why, example } = ruleText(id, language);
    return title === id || why.trim() === '' || example.trim() === '';
  });
  expect(without.map(({ id }) => id)).toEqual([]);
});
