import { rename, rm, writeFile } from 'node:fs/promises';

/** Beside its place first, then moved there: a full disk or a power cut leaves no half a workbook. Gives what went wrong. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<string | null> {
  const beside = `${file}.${String(process.pid)}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
    return null;
  } catch (fault) {
    await rm(beside, { force: true });
    return fault instanceof Error ? fault.message : String(fault);
  }
}
