import { doubted } from '../../../../src/core/engine/doubt';
import { createRuleRunner, runRules } from '../../../../src/core/engine/run-rules';
import { contextOf, finished } from '../../../../src/core/engine/session';
import { inWords } from '../../../../src/core/rules/message-text';
import { noSettings } from '../../../../src/core/settings';
import { tableFromText } from '../../../support/table-from-text';

/** Rows of a T-C.29 with the ratio of n-2, as they stand in the table. */
function resultOf(ratios: readonly (readonly [target: number, realised: number, percent: number])[]) {
  const rows = ratios.map(
    ([target, realised, percent], at) =>
      `| 1.06.01.2.01.0${at + 1} | Sub kegiatan ${at + 1} | ${target} | ${realised} | ${percent} |`,
  );
  const { read: table } = tableFromText(
    `
    | kode | program | targetLaluK | realisasiLaluK | tingkatRealisasiK |
    | 1.06.01 | PROGRAM A | | | |
    | 1.06.01.2.01 | Kegiatan B | | | |
    ${rows.join('\n    ')}`,
    { kind: 'T-C.29' },
  );
  const context = contextOf([table], noSettings, []);
  const [result] = finished(runRules([table], () => context, createRuleRunner()));
  if (!result) throw new Error('one table gives one result');
  return doubted(result);
}

const severities = ({ findings }: ReturnType<typeof resultOf>): readonly string[] =>
  findings.filter(({ rule }) => rule === 'rasio-salah').map(({ severity }) => severity);

test('a column wrong in one way in most rows is a reading to doubt, said once', () => {
  const result = resultOf([
    [40, 10, 12],
    [20, 5, 9],
    [15, 3, 7],
    [30, 8, 11],
    [44, 11, 4],
  ]);
  expect(severities(result)).toEqual(new Array(5).fill('peringatan'));
  const told = result.findings.filter(({ rule }) => rule === 'pembacaan-diragukan');
  expect(told).toHaveLength(1);
  expect(told.map((one) => inWords(one).message.id).join()).toContain('5 dari 5 baris kolom E');
  expect(result.doubt?.share).toBe(1);
});

test('a few errors among rows that hold are errors', () => {
  const result = resultOf([
    [10, 4, 40],
    [20, 5, 25],
    [15, 3, 20],
    [30, 8, 90],
    [44, 11, 25],
  ]);
  expect(severities(result)).toEqual(['galat']);
  expect(result.doubt).toBeUndefined();
});
