import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../../src/core/engine/check';
import { annotateWorkbook } from '../../../../src/hosts/file/annotate/annotate-workbook';
import { patchWorkbook } from '../../../../src/hosts/file/patch/patch-workbook';
import { readWorkbook } from '../../../../src/hosts/file/read-workbook';
import { addSheets } from '../../../../src/hosts/file/write/add-sheets';

/** Workbooks locked with a password («rahasia»), in the two ways Excel has: as it does today, and as it did in 2007. */

const locked = { code: 'terenkripsi', message: { id: expect.stringContaining('dikunci dengan kata sandi') } };

test.each(['agile', 'standard'])(
  'a workbook with a password (%s) is told as such by whatever opens it',
  async (name) => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, `${name}.xlsx`)));
    expect(await readWorkbook(bytes)).toMatchObject({ ok: false, error: locked });
    expect(annotateWorkbook(bytes, check([], {}), 'id')).toMatchObject({ ok: false, error: locked });
    expect(addSheets(bytes, [])).toMatchObject({ ok: false, error: locked });
    expect(patchWorkbook(bytes, [])).toMatchObject({ ok: false, problem: { message: locked.message } });
  },
);
