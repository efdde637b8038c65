import { clearStage, gridOf, stage } from './support';

const table = gridOf('Tabel 3.1', [
  ['Kode', 'Pagu'],
  ['1.06', 300],
  ['1.06.01', '=SUM(B2:B2)'],
]);

afterEach(clearStage);

function codeOf(run: Promise<unknown>): Promise<unknown> {
  return run.then(
    () => 'no error',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : String(error)),
  );
}

describe('loading', () => {
  test('a property that was not loaded cannot be read', async () => {
    stage([table]);
    const read = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Tabel 3.1').getRange('A1');
      range.load('rowIndex');
      await context.sync();
      return range.values;
    });
    expect(await codeOf(read)).toBe('PropertyNotLoaded');
  });

  test('a loaded property cannot be read before the sync', async () => {
    stage([table]);
    const read = Excel.run((context) => {
      const range = context.workbook.worksheets.getItem('Tabel 3.1').getRange('A1');
      range.load('values');
      return Promise.resolve(range.values);
    });
    expect(await codeOf(read)).toBe('PropertyNotLoaded');
  });

  test('values, formulas and formats come as arrays of the size of the range', async () => {
    stage([table]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('tabel 3.1').getUsedRange();
      range.load('address,values,formulas,numberFormat');
      await context.sync();
      expect(range.address).toBe("'Tabel 3.1'!A1:B3");
      expect(range.values).toEqual([
        ['Kode', 'Pagu'],
        ['1.06', 300],
        ['1.06.01', 0],
      ]);
      expect(range.formulas[2]).toEqual(['1.06.01', '=SUM(B2:B2)']);
      expect(range.numberFormat[0]).toEqual(['General', 'General']);
    });
  });

  test('items of a collection and paths through links', async () => {
    stage([table, gridOf('Lain', [[1]])]);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/protection/protected');
      expect(() => sheets.items).toThrow(/not available/);
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([
        ['Tabel 3.1', false],
        ['Lain', false],
      ]);
      expect(() => sheets.items[0]?.id).toThrow(/not available/);
    });
  });

  test('more than five million cells give null, as in Excel', async () => {
    stage([table]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Tabel 3.1').getRange('A1:Z1048576');
      range.load('values');
      await context.sync();
      expect(range.values).toBeNull();
    });
  });
});

describe('objects that are not there', () => {
  test('getItem fails at the sync, getItemOrNullObject gives a null object', async () => {
    stage([table]);
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tidak Ada').load('name');
      await context.sync();
    });
    expect(await codeOf(missing)).toBe('ItemNotFound');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Tidak Ada');
      expect(() => sheet.isNullObject).toThrow(/not available/);
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
  });

  test('a null object cannot be used further', async () => {
    stage([table]);
    const used = Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Tidak Ada').getRange('A1');
      await context.sync();
    });
    expect(await codeOf(used)).toBe('InvalidObjectPath');
  });

  test('objects of a run that is over cannot be used', async () => {
    stage([table]);
    const range = await Excel.run((context) =>
      Promise.resolve(context.workbook.worksheets.getItem('Tabel 3.1').getRange('A1')),
    );
    expect(() => range.load('values')).toThrow(/isn't working for what you're trying to do/);
  });
});

describe('writing', () => {
  test('content is taken as if typed in', async () => {
    const { excel } = stage([table]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Tabel 3.1').getRange('A2:B3');
      range.values = [
        ["'1.06", '1.06.01'],
        [null, ''],
      ];
      await context.sync();
    });
    const cells = excel.model.sheets[0]?.cells;
    expect([cells?.value(1, 0), cells?.value(1, 1), cells?.format(1, 1)]).toEqual([
      '1.06',
      45292,
      'd-mmm-yy',
    ]);
    // Null leaves the cell, "" empties it.
    expect([cells?.value(2, 0), cells?.value(2, 1)]).toEqual(['1.06.01', null]);
  });

  test('formulas are worked out', async () => {
    const { excel } = stage([table]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tabel 3.1');
      sheet.getRange('B2').values = [[500]];
      sheet.getRange('C2').formulas = [['=IFERROR(B2/0,ROUND(B3*1.5,0))']];
      await context.sync();
    });
    const cells = excel.model.sheets[0]?.cells;
    expect([cells?.value(2, 1), cells?.value(1, 2)]).toEqual([500, 750]);
  });

  test('an array of another size is refused', async () => {
    stage([table]);
    const wrong = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tabel 3.1').getRange('A2:B3').values = [['x']];
      await context.sync();
    });
    expect(await codeOf(wrong)).toBe('InvalidArgument');
  });

  test('a protected sheet refuses, but for cells left free', async () => {
    const { excel, user } = stage([table]);
    user.protect('Tabel 3.1');
    const write = (cell: string) =>
      codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Tabel 3.1').getRange(cell).values = [[1]];
          await context.sync();
        }),
      );
    expect(await write('B2')).toBe('AccessDenied');
    const sheet = excel.model.sheets[0];
    if (sheet) sheet.unlocked = [{ top: 1, left: 1, bottom: 1, right: 1 }];
    expect(await write('B2')).toBe('no error');
  });
});

describe('requests', () => {
  test('nothing happens before the sync; what came before a failing operation stays', async () => {
    const { excel } = stage([table]);
    const cells = excel.model.sheets[0]?.cells;
    excel.failSync(1, { code: 'GeneralException', afterOperations: 3 });
    const half = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tabel 3.1');
      const range = sheet.getRange('B2');
      range.values = [[1]];
      sheet.getRange('B3').values = [[2]];
      expect(cells?.value(1, 1)).toBe(300);
      await context.sync();
    });
    expect(await codeOf(half)).toBe('GeneralException');
    expect(cells?.value(1, 1)).toBe(1);
    expect(cells?.formula(2, 1)).toBe('SUM(B2:B2)');
  });

  test('syncs and bytes are counted, and bytes limited', async () => {
    const { excel } = stage([table], { payloadLimit: 2000 });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tabel 3.1').getRange('A1:B3').load('values');
      await context.sync();
    });
    expect(excel.requests).toHaveLength(1);
    expect(excel.requests[0]?.responseBytes).toBeGreaterThan(50);
    const much = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tabel 3.1').getRange('A1:Z100').load('values');
      await context.sync();
    });
    expect(await codeOf(much)).toBe('ResponsePayloadSizeLimitExceeded');
    const long = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tabel 3.1').getRange('A1').values = [['x'.repeat(3000)]];
      await context.sync();
    });
    expect(await codeOf(long)).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('while a cell is edited, a request fails or waits', async () => {
    const { excel } = stage([table]);
    excel.startCellEdit();
    const read = async (context: Excel.RequestContext) => {
      const range = context.workbook.worksheets.getItem('Tabel 3.1').getRange('A1').load('values');
      await context.sync();
      return range.values;
    };
    expect(await codeOf(Excel.run(read))).toBe('InvalidOperationInCellEditMode');
    const waiting = Excel.run({ delayForCellEdit: true }, read);
    excel.endCellEdit();
    expect(await waiting).toEqual([['Kode']]);
  });

  test('what a version of Excel lacks is said and fails', async () => {
    stage([table], { apiSet: 7 });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.7')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    const newer = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tabel 3.1').getRanges('A1,B2');
      await context.sync();
    });
    expect(await codeOf(newer)).toBe('ApiNotFound');
  });
});

test('events tell of the changes of a user and of the add-in, until they are let go', async () => {
  const { excel, user } = stage([table]);
  const seen: string[] = [];
  const subscription = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add((event) => {
      seen.push(`${event.address} ${event.changeType}`);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  await user.type('Tabel 3.1', 'B2', 5);
  await user.insertRow('Tabel 3.1', 2);
  await Excel.run(subscription.context, async (context) => {
    subscription.remove();
    await context.sync();
  });
  await user.type('Tabel 3.1', 'B2', 6);
  expect(seen).toEqual(['B2 RangeEdited', 'A2:XFD2 RowInserted']);
  expect(excel.model.emitter.count()).toBe(0);
});
