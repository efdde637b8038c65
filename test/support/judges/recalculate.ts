import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { judge } from '../../../scripts/judges';
import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';

/** LibreOffice recalculates files of others only when told to. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Lets LibreOffice compute every formula of some workbooks anew; gives their sheets in the same order. */
export async function recalculate(
  workbooks: readonly Uint8Array[],
): Promise<readonly (readonly CellGrid[])[]> {
  const sheets: (readonly CellGrid[])[] = [];
  for (const bytes of savedByLibreOffice(workbooks)) {
    const read = await readWorkbook(bytes);
    if (!read.ok) throw new Error(read.error.message.en);
    sheets.push(read.workbook.sheets);
  }
  return sheets;
}

/** Workbooks as LibreOffice writes them after opening them; throws where it cannot open one. */
export function savedByLibreOffice(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  return whole(openedByLibreOffice(workbooks));
}

/** The same, null for one that it cannot open. */
export function openedByLibreOffice(workbooks: readonly Uint8Array[]): readonly (Uint8Array | null)[] {
  return converted(workbooks, 'xlsx', 'xlsx:Calc MS Excel 2007 XML');
}

/** Workbooks as LibreOffice prints them: one PDF each; throws where it cannot open one. */
export function printedByLibreOffice(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  return whole(converted(workbooks, 'pdf', 'pdf'));
}

function whole(files: readonly (Uint8Array | null)[]): readonly Uint8Array[] {
  return files.map((bytes, at) => {
    if (!bytes) throw new Error(`LibreOffice does not open workbook ${String(at)}`);
    return bytes;
  });
}

function converted(
  workbooks: readonly Uint8Array[],
  ending: string,
  filter: string,
): readonly (Uint8Array | null)[] {
  const folder = mkdtempSync(join(tmpdir(), 'renja-hitung-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS);
    const files = workbooks.map((bytes, at) => {
      const file = join(folder, `buku-${String(at)}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = join(folder, 'out');
    execFileSync(
      judge('libreOffice'),
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        out,
        ...files,
      ],
      { stdio: 'ignore', timeout: 600_000 },
    );
    return [...workbooks.keys()].map((at) => {
      const file = join(out, `buku-${String(at)}.${ending}`);
      return existsSync(file) ? Uint8Array.from(readFileSync(file)) : null;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
