import { strFromU8, unzipSync } from 'fflate';
import { fc, runs } from '../../support/random';
import { type CellGrid, EMPTY_ROW } from '../../../src/core/grid/cell-grid';
import type { CellEdit } from '../../../src/core/grid/cell-edit';
import { type FileHost, openFileHost } from '../../../src/hosts/file/file-host';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import type { HostResult } from '../../../src/hosts/host';
import { worksheetXml, xlsxParts, zipParts } from '../../support/xlsx-builder';

const LABEL = { id: 'Ubah', en: 'Change' };

/** Styles on columns, rows and empty cells, shared and array formulas, a name, a protected sheet that follows. */
function manySided(dates1904 = false): Uint8Array {
  const spec = xlsxParts({
    dates1904,
    sheets: [
      { name: 'Tabel', rows: [[{ value: 1, format: '#,##0' }], [{ value: 2, format: 'dd/mm/yyyy' }]] },
      {
        name: "Rekap '22",
        rows: [
          [
            { value: 9, formula: 'SUM(Tabel!A:A)' },
            { value: 'x', formula: 'IF(A1>5,"besar","kecil")' },
          ],
          [
            { value: 3, formula: 'Pagu*3' },
            { value: 1, formula: 'OFFSET(Tabel!A1,0,0)' },
          ],
          [{ value: 4, formula: 'B2+3' }],
        ],
      },
      { name: 'Kunci', rows: [[{ value: 2, formula: 'Tabel!A1*2' }, 5]] },
    ],
  });
  const table = worksheetXml(
    '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2" s="2"><v>45000</v></c><c r="B2"><f t="shared" si="0"/><v>90000</v></c><c r="C2" s="1"/></row>' +
      '<row r="3" s="1" customFormat="1"><c r="A3" t="s"><v>0</v></c><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>' +
      '<row r="4"><c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="0"/><v>8</v></c>' +
      '<c r="C4"><f t="array" ref="C4:C5">A1:A2*2</f><v>2</v></c></row><row r="5"><c r="C5"><v>90000</v></c></row>',
    '<cols><col min="4" max="5" width="9" style="2"/></cols>',
  );
  const name = '<definedNames><definedName name="Pagu">Tabel!$A$1</definedName></definedNames>';
  return zipParts({
    ...spec,
    'xl/workbook.xml': String(spec['xl/workbook.xml']).replace('</workbook>', `${name}</workbook>`),
    'xl/sharedStrings.xml': String(spec['xl/sharedStrings.xml']).replace(
      '</sst>',
      '<si><t>teks</t></si></sst>',
    ),
    'xl/worksheets/sheet1.xml': table,
    'xl/worksheets/sheet3.xml': String(spec['xl/worksheets/sheet3.xml']).replace(
      '</sheetData>',
      '</sheetData><sheetProtection sheet="1"/>',
    ),
  });
}

async function opened(bytes: Uint8Array): Promise<FileHost> {
  const file = await openFileHost(bytes);
  if (!file.ok) throw new Error(file.error.message.en);
  return file.host;
}

function got<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value;
}

/** A grid without what nobody sees: empty cells behind the last one of a row, empty rows behind the last one. */
function trimmed(grid: CellGrid) {
  const trim = <T>(rows: readonly (readonly (T | null)[])[]) => {
    const shorter = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
    return shorter.slice(0, shorter.findLastIndex((row) => row.length > 0) + 1);
  };
  const { values, formulas, formats, ...rest } = grid;
  return { ...rest, values: trim(values), formulas: trim(formulas), formats: trim(formats) };
}

async function expectSame(host: FileHost): Promise<void> {
  const read = await readWorkbook(host.bytes());
  if (!read.ok) throw new Error(read.error.message.en);
  const names = got(await host.sheets()).map(({ name }) => name);
  expect(read.workbook.sheets.map(({ sheet }) => sheet)).toEqual(names);
  for (const grid of read.workbook.sheets) {
    expect(trimmed(got(await host.read(grid.sheet)))).toEqual(trimmed(grid));
  }
}

const place = fc
  .tuple(fc.constantFrom('A', 'B', 'C', 'D', 'F'), fc.integer({ min: 1, max: 7 }))
  .map(([column, row]) => `${column}${String(row)}`)
  .filter((cell) => cell !== 'C4' && cell !== 'C5');
/** In a file that counts from 1904 a date keeps no more digits than its difference from 1900 leaves. */
const deedIn = (dates1904: boolean) => {
  const number = dates1904
    ? fc.integer({ min: -9, max: 9 }).map((value) => value / 4)
    : fc.double({ noNaN: true, noDefaultInfinity: true });
  const content = fc.oneof(
    fc.oneof(fc.integer({ min: -5, max: 50_000 }), number).map((value) => ({
      value: value + 0,
    })),
    fc.constantFrom('', 'teks', ' <&> "x" ', '12', '=1+1').map((value) => ({ value })),
    fc.constant({ value: null }),
    fc
      .constantFrom(
        'A1+A2',
        'SUM(A1:A5)',
        'B1/0',
        'A1&"x"',
        'INDIRECT("A1")',
        'IF(A1>3,"",TRUE)',
        "'Rekap ''22'!A1",
        'F7',
      )
      .map((formula) => ({ formula })),
  );
  const edit: fc.Arbitrary<CellEdit> = fc
    .tuple(
      fc.constantFrom('Tabel', 'Tabel', "Rekap '22"),
      place,
      content,
      fc.constantFrom(undefined, '0.00', 'General', 'dd/mm/yyyy'),
    )
    .map(([sheet, cell, what, format]) => ({
      sheet,
      cell,
      ...what,
      ...(format !== undefined && { format }),
    }));
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .array(edit, { minLength: 1, maxLength: 4 })
        .map((edits) => ({ is: 'apply' as const, edits })),
    },
    { weight: 3, arbitrary: fc.constant({ is: 'undo' as const }) },
    { weight: 2, arbitrary: fc.nat(3).map((back) => ({ is: 'undo earlier' as const, back })) },
    { weight: 2, arbitrary: fc.constant({ is: 'redo' as const }) },
    { weight: 1, arbitrary: fc.constant({ is: 'sheet' as const }) },
  );
};
const PLAN = {
  name: 'Baru',
  cells: [
    [
      { value: 7, style: 0 },
      { formula: 'A1*2', result: 14 },
    ],
  ],
  styles: [{ format: '0.000', bold: true }],
  merges: [],
  columnWidths: [],
  validations: [],
  names: [],
};

async function undoAll(host: FileHost): Promise<void> {
  for (let last = got(await host.lastChange()); last; last = got(await host.lastChange())) {
    got(await host.undo(last));
  }
}

test.each([false, true])(
  'whatever is done, the sheets are those of the file; with all of it undone it is the file that was opened (1904: %p)',
  async (dates1904) => {
    const original = manySided(dates1904);
    await fc.assert(
      fc.asyncProperty(fc.array(deedIn(dates1904), { maxLength: 8 }), async (deeds) => {
        const host = await opened(original);
        const tokens: string[] = [];
        for (const one of deeds) {
          if (one.is === 'apply') {
            const applied = await host.apply(one.edits, LABEL);
            if (applied.ok) tokens.push(applied.value.id);
          } else if (one.is === 'undo') {
            const last = got(await host.lastChange());
            if (last) got(await host.undo(last));
          } else if (one.is === 'undo earlier') {
            // Refused where a later change shares a cell; then nothing changes.
            const id = tokens.at(-1 - one.back);
            if (id !== undefined) await host.undo({ id, label: LABEL, cells: 0 });
          } else if (one.is === 'redo') await host.redo();
          else got(await host.addSheet(PLAN));
        }
        await expectSame(host);
        await undoAll(host);
        expect(Buffer.compare(host.bytes(), original)).toBe(0);
        expect(host.changedSinceOpened()).toBe(false);
        await expectSame(host);
      }),
      { numRuns: runs(80) },
    );
  },
);

test('rows that do not change stay the same arrays', async () => {
  const host = await opened(manySided());
  const before = got(await host.read('Tabel'));
  got(await host.apply([{ sheet: 'Tabel', cell: 'A4', value: 40 }], LABEL));
  const after = got(await host.read('Tabel'));
  expect(after).not.toBe(before);
  expect(after.values[3]?.slice(0, 2)).toEqual([40, 80]);
  expect([0, 1, 2].map((row) => after.values[row] === before.values[row])).toEqual([true, true, true]);
  expect(after.formulas[4] ?? EMPTY_ROW).toBe(before.formulas[4] ?? EMPTY_ROW);
});

test('a new sheet is a change like others: named, undone, made again', async () => {
  const host = await opened(manySided());
  const name = got(await host.addSheet(PLAN));
  const token = got(await host.lastChange());
  expect(token).toMatchObject({ sheets: [name], cells: 2, label: { id: `Lembar «${name}» dibuat` } });
  got(await host.reveal(name, 'A1'));
  if (token) got(await host.undo(token));
  expect(got(await host.sheets()).map((one) => one.name)).not.toContain(name);
  expect(got(await host.activeSheet())).toBe('Tabel');
  expect(got(await host.nextChange())).toEqual(token);
  expect(got(await host.redo())).toMatchObject({ sheets: [name] });
  expect(got(await host.nextChange())).toBeNull();
  await expectSame(host);
});

test('a sheet that was filled in since is not taken away under it', async () => {
  const host = await opened(manySided());
  const name = got(await host.addSheet(PLAN));
  const made = got(await host.lastChange());
  got(await host.apply([{ sheet: name, cell: 'C1', value: 1 }], LABEL));
  expect(made && (await host.undo(made))).toMatchObject({ ok: false, problem: { code: 'sel-berubah' } });
});

test('what only Excel can compute keeps its figure, with all that uses it, and is told', async () => {
  const host = await opened(manySided());
  got(await host.apply([{ sheet: 'Tabel', cell: 'A1', value: 10 }], LABEL));
  const cells = got(await host.uncertain()).map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(cells.sort()).toEqual(["Rekap '22!A3", "Rekap '22!B2", 'Tabel!C4', 'Tabel!C5']);
  const recap = got(await host.read("Rekap '22"));
  expect([recap.values[1]?.[1], recap.values[2]?.[0]]).toEqual([1, 4]);
  expect(recap.values[1]?.[0]).toBe(30);
  expect(got(await host.read('Kunci')).values[0]?.[0]).toBe(20);
  await undoAll(host);
  expect(got(await host.uncertain())).toEqual([]);
});

test('a formula that follows stays as it is written: only its figure is another', async () => {
  const original = manySided();
  const host = await opened(original);
  got(await host.apply([{ sheet: 'Tabel', cell: 'A4', value: 40 }], LABEL));
  const [before, after] = [original, host.bytes()].map((bytes) => {
    const part = unzipSync(bytes)['xl/worksheets/sheet1.xml'];
    return part ? strFromU8(part) : '';
  });
  expect(after).toBe(
    before?.replace('<c r="A4"><v>4</v>', '<c r="A4"><v>40</v>').replace('<v>8</v>', '<v>80</v>'),
  );
});

test('a shared formula passes to a cell whose figure is new as well', async () => {
  const host = await opened(manySided());
  const edits = [
    { sheet: 'Tabel', cell: 'B1', value: 5 },
    { sheet: 'Tabel', cell: 'A2', value: 7 },
  ];
  got(await host.apply(edits, LABEL));
  await expectSame(host);
  const grid = got(await host.read('Tabel'));
  expect([grid.formulas[1]?.[1], grid.values[1]?.[1], grid.formulas[3]?.[1]]).toEqual(['A2*2', 14, 'A4*2']);
});

test('a formula that would compute from its own result is refused, and the others still compute', async () => {
  const host = await opened(manySided());
  const refused = await host.apply([{ sheet: 'Tabel', cell: 'A1', formula: 'B2+B1' }], LABEL);
  expect(refused).toMatchObject({ ok: false, problem: { code: 'gagal', cells: ['A1'] } });
  expect(host.changedSinceOpened()).toBe(false);
  got(await host.apply([{ sheet: 'Tabel', cell: 'A1', value: 3 }], LABEL));
  expect(got(await host.read('Tabel')).values[0]).toEqual([3, 6]);
});
