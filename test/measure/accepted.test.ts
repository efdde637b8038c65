import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/core/engine/check';
import { messageText } from '../../src/core/rules/message-text';
import { noSettings } from '../../src/core/settings';
import { readWorkbookFile } from '../../src/hosts/file/read-file-node';
import { shippedList } from '../../src/hosts/nomenclature/shipped-list';
import { withShared } from '../support/shared';

/*
 * What is said of the real workbooks was read, line by line, and accepted. A change of the engine shows here what it
 * changes for the people who will read it: look at the difference, and when it is right, accept it with
 * ACCEPT=1 npx jest test/measure/accepted
 */

const documents = ['000', '001', '002'].flatMap((document) => [`${document}-text`, `${document}-typed`]);

async function linesOf(corpus: string, name: string): Promise<string> {
  const read = await readWorkbookFile(path.join(corpus, `${name}.xlsx`));
  if (!read.ok) throw new Error(read.error.message.id);
  const report = check(read.workbook.sheets, noSettings, [shippedList()]);
  const tables = report.tables.map(
    ({ table: { table } }) => `${table.sheet} · ${table.kind} · ${String(table.planYear)}`,
  );
  const findings = report.findings.map(
    (finding) =>
      `${finding.sheet} ${finding.cell} ${finding.severity} ${finding.rule}: ${messageText(finding, 'id')}`,
  );
  return [...tables, '', ...findings, ''].join('\n');
}

withShared('corpus', 'the real workbooks', (corpus) => {
  it.each(documents)('says of %s what was accepted', async (name) => {
    const file = path.join(__dirname, 'accepted', `${name}.txt`);
    const lines = await linesOf(corpus, name);
    if (process.env['ACCEPT'] === '1') writeFileSync(file, lines);
    expect(lines.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'));
  });
});
