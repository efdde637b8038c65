import { parseRange } from '../../../core/grid/a1';
import type { CellGrid } from '../../../core/grid/cell-grid';
import type { MarkedFinding } from '../../../core/rules/finding';
import type { SheetPlan } from '../../../core/templates/sheet-plan';
import type { CellsChanged, UndoToken, WorkbookHost } from '../../host';
import { asked, needed, type ProbeCall } from './probe-call';

/** A sheet of our own, made for the probe and taken away by it: nothing else is written to. */
const PLAN: SheetPlan = {
  name: 'Probe Periksa Renja',
  cells: [
    [
      { value: 'Kode', style: 0 },
      { value: 'Uraian', style: 0 },
      { value: 'Pagu', style: 0 },
    ],
    ...Array.from({ length: 40 }, (_, row) => [
      { value: `1.06.01.2.${String(row + 10)}`, style: 0 },
      { value: 'Kegiatan', style: 0 },
      { value: 1000 * (row + 1), style: 0 },
    ]),
  ],
  styles: [{ bold: false }],
  merges: [parseRange('E1:F1') ?? { top: 0, bottom: 0, left: 4, right: 5 }],
  columnWidths: [18, 30, 14],
  validations: [],
  names: [],
  freeze: { rows: 1, columns: 0 },
  print: { landscape: true, paper: 'F4', fitToWidth: true },
};

/** Codes as people type them, of which Excel makes numbers, dates and times. */
const TYPED = ['1.06.01', '1.06', '8:30', '12-05', '1.06.01.2.01'];

/** How long events are waited for; milliseconds. */
const EVENT = 3_000;

/** Everything the pane asks of Excel, in the order in which a person would, and what only an Excel can tell. */
export function probeCalls(
  host: WorkbookHost,
  wait: (milliseconds: number) => Promise<void>,
): readonly ProbeCall[] {
  let front = '';
  let grid: CellGrid | null = null;
  let made = '';
  let token: UndoToken | null = null;
  const heard: CellsChanged[] = [];
  const onSheet = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<string>) => () =>
    asked((context) => act(context.workbook.worksheets.getItem(made), context));
  const finding = (): MarkedFinding => ({ severity: 'galat', sheet: made, cell: 'C3' });
  return [
    {
      name: 'daftar lembar',
      run: async () => `${String(needed(await host.sheets()).length)} lembar`,
    },
    {
      name: 'lembar di depan',
      run: async () => {
        front = needed(await host.activeSheet());
        return 'ada';
      },
    },
    {
      name: 'ejaan rumus',
      run: async () => {
        if (!host.formulaSpelling) return 'tidak ada';
        const { decimal, list, cells } = needed(await host.formulaSpelling());
        return `desimal «${decimal}», pemisah «${list}», sel ${cells}`;
      },
    },
    {
      name: 'mendengar perubahan',
      run: async () => {
        host.onChange((change) => heard.push(change));
        await wait(EVENT);
        const deaf = host.deafness?.get().map(({ id }) => id) ?? [];
        return deaf.length === 0 ? 'semua peristiwa diterima' : `ditolak: ${deaf.join(', ')}`;
      },
    },
    {
      name: 'baca lembar di depan',
      run: async () => {
        grid = needed(await host.read(front));
        return sizes(grid);
      },
    },
    { name: 'baca lagi, segalanya', run: async () => sizes(needed(await host.read(front, { fresh: true }))) },
    {
      name: 'baca yang berubah saja',
      run: async () => {
        if (!grid) return 'lembar belum terbaca';
        return sizes(needed(await host.read(front, { since: { grid, ranges: ['A1'] } })));
      },
    },
    {
      name: 'perubahan terakhir',
      run: async () => (needed(await host.lastChange()) ? 'ada' : 'tidak ada'),
    },
    {
      name: 'setelan yang disimpan',
      run: async () => (needed(await host.recall('setelan')) === null ? 'tidak ada' : 'ada'),
    },
    {
      name: 'lembar baru',
      run: async () => {
        const result = await host.addSheet(PLAN);
        made = needed(result);
        return result.ok && result.note ? result.note.id.replace(/«[^»]*»/g, '«…»') : 'lengkap';
      },
    },
    {
      name: 'kode yang diketik',
      run: onSheet(async (sheet, context) => {
        const range = sheet.getRangeByIndexes(50, 0, TYPED.length, 1);
        range.formulas = TYPED.map((code) => [code]);
        range.load('values,text,numberFormat');
        await context.sync();
        return TYPED.map(
          (code, at) =>
            `${code} → ${String(range.values[at]?.[0])} «${String(range.text[at]?.[0])}» ${String(range.numberFormat[at]?.[0])}`,
        ).join('; ');
      }),
    },
    {
      name: 'peristiwa dari tulisan itu',
      run: async () => {
        await wait(EVENT);
        const ranges = heard.filter(({ sheet }) => sheet === made).map(({ range }) => range ?? 'seluruhnya');
        return ranges.length === 0 ? 'tidak ada yang terdengar' : ranges.join(', ');
      },
    },
    {
      name: 'rumus setempat',
      run: onSheet(async (sheet, context) => {
        const cell = sheet.getRangeByIndexes(60, 0, 1, 1);
        cell.formulas = [['=ROUND(SUM(1.5,2),0)']];
        cell.load('formulas,formulasLocal,formulasR1C1,text');
        await context.sync();
        return [cell.formulas, cell.formulasLocal, cell.formulasR1C1, cell.text]
          .map((rows) => String(rows[0]?.[0]))
          .join(' | ');
      }),
    },
    {
      name: 'hitungan tanggal',
      run: onSheet(async (sheet, context) => {
        const cell = sheet.getRangeByIndexes(61, 0, 1, 1);
        cell.formulas = [['=DATE(2026,1,2)']];
        cell.load('values,text');
        await context.sync();
        return `${String(cell.values[0]?.[0])} (46024: sejak 1900; 44562: sejak 1904)`;
      }),
    },
    {
      name: 'terapkan',
      run: async () => {
        const edits = [
          { sheet: made, cell: 'C2', formula: 'SUM(C3,C4)' },
          { sheet: made, cell: 'A3', value: '1.06.01' },
        ];
        token = needed(await host.apply(edits, { id: 'probe', en: 'probe' }));
        return `${String(token.cells)} sel`;
      },
    },
    {
      name: 'sesudah diterapkan',
      run: onSheet(async (sheet, context) => {
        const range = sheet.getRange('A2:C3');
        range.load('values,formulas');
        await context.sync();
        return `${String(range.formulas[0]?.[2])} = ${String(range.values[0]?.[2])}, teks «${String(range.values[1]?.[0])}»`;
      }),
    },
    {
      name: 'batalkan',
      run: async () => {
        if (!token) return 'tidak ada yang diterapkan';
        needed(await host.undo(token));
        return 'kembali';
      },
    },
    {
      name: 'mergeUndoGroup',
      run: () =>
        Excel.run({ mergeUndoGroup: true }, async (context) => {
          context.workbook.worksheets.getItem(made).getRange('C4').formulas = [[7]];
          await context.sync();
          return 'diterima';
        }),
    },
    {
      name: 'tandai',
      run: async () => {
        needed(await host.mark([finding()]));
        return 'bertanda';
      },
    },
    {
      name: 'hapus tanda',
      run: async () => {
        needed(await host.unmark());
        return 'hilang';
      },
    },
    {
      name: 'sel gabungan',
      run: onSheet(async (sheet, context) => {
        const areas = sheet.getRange('A1:F50').getMergedAreasOrNullObject();
        areas.load('address');
        await context.sync();
        return areas.isNullObject ? 'tidak ada' : areas.address.slice(areas.address.lastIndexOf('!') + 1);
      }),
    },
    {
      name: 'baris yang terlihat',
      run: onSheet(async (sheet, context) => {
        for (let row = 1; row < 40; row += 2) sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true;
        const visible = sheet.getRange('A1:C41').getSpecialCellsOrNullObject('Visible');
        visible.load('address,areaCount');
        await context.sync();
        return `${String(visible.areaCount)} bagian, alamat ${String(visible.address.length)} huruf`;
      }),
    },
    {
      name: 'ke sel',
      run: async () => {
        needed(await host.reveal(made, 'C3'));
        return 'terpilih';
      },
    },
    {
      name: 'simpan dan baca setelan',
      run: async () => {
        needed(await host.keep('probe', 'probe'));
        return needed(await host.recall('probe')) === 'probe' ? 'sama' : 'BERBEDA';
      },
    },
    {
      name: 'hapus setelan probe',
      run: () =>
        asked(async (context) => {
          context.workbook.settings.getItem('periksa-renja/teks/probe').delete();
          await context.sync();
          return 'terhapus';
        }),
    },
    {
      name: 'hapus lembar probe',
      run: onSheet(async (sheet, context) => {
        sheet.delete();
        await context.sync();
        return 'terhapus';
      }),
    },
    {
      name: 'kembali ke lembar semula',
      run: async () => {
        needed(await host.reveal(front, 'A1'));
        return 'kembali';
      },
    },
  ];
}

function sizes({ values, formulas, merges, hiddenRows }: CellGrid): string {
  const filled = values.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
  const computed = formulas.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
  return `${String(values.length)} baris, ${String(filled)} sel, ${String(computed)} rumus, ${String(merges.length)} gabungan, ${String(hiddenRows.size)} baris tersembunyi`;
}
