import { createFindingIndex } from '../../../src/workbench/sheet/model/finding-index';
import { findCells } from '../../../src/workbench/sheet/model/find-cells';
import { rangeAsText, rangeSums } from '../../../src/workbench/sheet/model/sums';
import { isCodeColumn, tableFrames, tableNear } from '../../../src/workbench/sheet/model/table-frames';
import { wrappedLines } from '../../../src/workbench/sheet/model/text-width';
import { pastedLines } from '../../../src/workbench/sheet/state/use-cell-editing';
import { PLAIN_LOOK } from '../../../src/hosts/file/look/cell-look';
import type { PaneTable } from '../../../src/pane/engine/pane-report';
import { findingOf, sheetOf } from './sheets';

test('the worst finding of a cell comes first, and one for a block stands for each of its cells', () => {
  const index = createFindingIndex([
    findingOf('B2', 'catatan'),
    findingOf('B2', 'galat'),
    findingOf('A2:C4', 'peringatan'),
  ]);
  const severities = (row: number, column: number) =>
    index.at(row, column).map(({ finding }) => finding.severity);
  expect(severities(1, 1)).toEqual(['galat', 'catatan', 'peringatan']);
  expect(severities(3, 2)).toEqual(['peringatan']);
  expect(severities(4, 2)).toEqual([]);
  expect([...(index.marksIn(1)?.keys() ?? [])].sort()).toEqual([0, 1]);
});

test('a selection is counted, added up and averaged by its figures alone', () => {
  const grid = sheetOf([
    [1, 'dua', null],
    [3, { error: '#REF!' }, 4],
  ]);
  expect(rangeSums(grid, { top: 0, left: 0, bottom: 9, right: 9 })).toEqual({ cells: 5, numbers: 3, sum: 8 });
});

test('what is copied is pasted as the same cells', () => {
  const cells = [
    ['a', 'baris\nkedua', ''],
    ['kata "dalam" kutipan', 'b\tc', 'd'],
  ];
  const text = rangeAsText(
    { top: 0, left: 0, bottom: 1, right: 2 },
    (row, column) => cells[row]?.[column] ?? '',
  );
  expect(pastedLines(text)).toEqual(cells);
  // Excel ends its last line.
  expect(pastedLines('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('cells are found by their text in either case, and figures however they are written', () => {
  const grid = sheetOf([
    ['Penyediaan Gaji', 1_200_000],
    [null, 0.5],
    ['gaji', { error: '#REF!' }],
  ]);
  const found = (query: string) => [...findCells(grid, query)].flat().map(({ row, column }) => [row, column]);
  expect(found('GAJI')).toEqual([
    [0, 0],
    [2, 0],
  ]);
  expect(found('1.200.000')).toEqual([[0, 1]]);
  expect(found('0,5')).toEqual([[1, 1]]);
  expect(found('#ref')).toEqual([[2, 1]]);
  expect(found('  ')).toEqual([]);
});

test('a text wraps between words, at line ends, and inside what is too long', () => {
  const lines = (text: string, width: number) => wrappedLines(text, width, PLAIN_LOOK);
  expect(lines('satu dua tiga', 1000)).toBe(1);
  expect(lines('satu dua tiga', 30)).toBe(3);
  expect(lines('satu\ndua', 1000)).toBe(2);
  expect(lines('x'.repeat(100), 100)).toBeGreaterThan(5);
  expect(lines('', 100)).toBe(1);
});

test('a table knows its heading, its roles and its columns of codes', () => {
  const table = {
    id: 'a',
    range: 'A6:J20',
    firstDataRow: 9,
    columns: [
      { role: 'kode', letters: 'A', heading: 'Kode', period: null },
      { role: 'program', letters: 'B:C', heading: 'Program', period: null },
    ],
  };
  const frames = tableFrames([
    table as unknown as PaneTable,
    { ...table, id: 'b', range: 'A30:J40' } as unknown as PaneTable,
  ]);
  expect(frames[0]?.heading).toEqual({ first: 5, last: 7 });
  expect(frames[0]?.roles[1]).toMatchObject({ left: 1, right: 2 });
  expect([tableNear(frames, 0)?.id, tableNear(frames, 25)?.id, tableNear(frames, 99)?.id]).toEqual([
    'a',
    'b',
    'b',
  ]);
  expect([isCodeColumn(frames, 10, 0), isCodeColumn(frames, 10, 1), isCodeColumn(frames, 25, 0)]).toEqual([
    true,
    false,
    false,
  ]);
});
