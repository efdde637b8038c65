import { parseRange } from '../../../src/core/grid/a1';
import type { GridRange } from '../../../src/core/grid/cell-grid';
import type { FakeExcel } from './fake-excel';
import { calculate } from './model/calculate';
import { activate, removeSheet, tellChanged } from './model/sheet-actions';
import { typedIn } from './model/typed-in';
import { findSheet, type SheetModel } from './model/workbook';

/** What a person does in Excel while the pane is open. Each gives back when listeners have been told. */
export interface FakeUser {
  type(sheet: string, cell: string, content: string | number | boolean): Promise<void>;
  /** The same by somebody else who has the workbook open. */
  typeElsewhere(sheet: string, cell: string, content: string | number | boolean): Promise<void>;
  activate(sheet: string): Promise<void>;
  deleteSheet(sheet: string): Promise<void>;
  rename(sheet: string, name: string): Promise<void>;
  /** Moves everything from that 1-based row on down by one. */
  insertRow(sheet: string, row: number): Promise<void>;
  /** Turns the 1-based rows from `first` to `last` round, as sorting may. */
  sortRows(sheet: string, first: number, last: number): Promise<void>;
  protect(sheet: string, options?: Readonly<Record<string, boolean>>): void;
  unprotect(sheet: string): void;
  /** Formats a block of cells without filling them, so that the used range reaches there. */
  formatTo(sheet: string, range: string): void;
}

export function areaNamed(address: string): GridRange {
  const area = parseRange(address);
  if (!area) throw new Error(`${address} is no range`);
  return area;
}

export function createUser(excel: FakeExcel): FakeUser {
  const { model } = excel;
  const sheetNamed = (name: string): SheetModel => {
    const sheet = findSheet(model, name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    return sheet;
  };
  const enter = async (
    name: string,
    cell: string,
    content: string | number | boolean,
    source: 'Local' | 'Remote',
  ): Promise<void> => {
    const sheet = sheetNamed(name);
    const area = areaNamed(cell);
    const typed = typedIn(content, sheet.cells.format(area.top, area.left));
    sheet.cells.set(area.top, area.left, typed.value, typed.formula);
    if (typed.format !== undefined) sheet.cells.setFormat(area.top, area.left, typed.format);
    calculate(model);
    if (source === 'Local') model.undoSteps += 1;
    tellChanged(model, sheet, area, { source });
    await model.emitter.flush();
  };
  return {
    type: (name, cell, content) => enter(name, cell, content, 'Local'),
    typeElsewhere: (name, cell, content) => enter(name, cell, content, 'Remote'),
    activate: async (name) => {
      activate(model, sheetNamed(name));
      await model.emitter.flush();
    },
    deleteSheet: async (name) => {
      removeSheet(model, sheetNamed(name));
      await model.emitter.flush();
    },
    rename: async (name, wanted) => {
      const sheet = sheetNamed(name);
      sheet.name = wanted;
      model.emitter.emit('nameChanged', {
        type: 'WorksheetNameChanged',
        worksheetId: sheet.id,
        nameBefore: name,
        nameAfter: wanted,
        source: 'Local',
      });
      await model.emitter.flush();
    },
    insertRow: async (name, row) => {
      const sheet = sheetNamed(name);
      sheet.cells.insertRow(row - 1);
      tellChanged(model, sheet, areaNamed(`A${String(row)}:XFD${String(row)}`), {
        changeType: 'RowInserted',
      });
      await model.emitter.flush();
    },
    sortRows: async (name, first, last) => {
      const sheet = sheetNamed(name);
      sheet.cells.turnRows(first - 1, last - 1);
      calculate(model);
      model.emitter.emit('rowSorted', {
        type: 'WorksheetRowSorted',
        worksheetId: sheet.id,
        address: `A${String(first)}:XFD${String(last)}`,
        source: 'Local',
      });
      await model.emitter.flush();
    },
    protect: (name, options = {}) => {
      sheetNamed(name).protection = { on: true, options };
    },
    unprotect: (name) => {
      sheetNamed(name).protection = { on: false, options: {} };
    },
    formatTo: (name, range) => {
      sheetNamed(name).formattedTo = areaNamed(range);
    },
  };
}
