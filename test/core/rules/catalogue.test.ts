import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../../src/core/rules/catalogue';

const project = path.resolve(__dirname, '../../..');

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { family, text } = rule;

  test('has a title, a why, an example and sentences in both languages', () => {
    for (const words of [text.id, text.en]) {
      expect([words.title, words.why, words.example].filter((said) => said.trim() === '')).toEqual([]);
    }
    expect(Object.keys(text.id.messages)).not.toEqual([]);
    expect(Object.keys(text.en.messages).sort()).toEqual(Object.keys(text.id.messages).sort());
  });

  test('stands in the folder of its family, its words beside it, its test in the same place', () => {
    const files = [
      `src/core/rules/${family}/${id}.ts`,
      `src/core/rules/${family}/${id}.text.ts`,
      `test/core/rules/${family}/${id}.test.ts`,
    ];
    expect(files.filter((file) => !existsSync(path.join(project, file)))).toEqual([]);
    // Messages name the rule whose words they are.
    expect(readFileSync(path.join(project, files[0] ?? ''), 'utf8')).toContain(`messagesOf('${id}', `);
  });

  test('joins and supersedes rules that there are', () => {
    const ids = new Set(catalogue.map((other) => other.id));
    const named = [...(rule.joins ?? []), ...(rule.supersedes ?? [])];
    expect(named.filter((other) => other === id || !ids.has(other))).toEqual([]);
  });
});

test('no two rules have one id', () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
});
