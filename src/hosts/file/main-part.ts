import { FileFault } from './file-error';
import { notXlsx } from './file-messages';
import type { PackageParts } from './package-parts';
import { readRelationships } from './relationships';

/** The part the package declares as its document, if that is a workbook. Throws FileFault. */
export function findMainPart(parts: PackageParts): string {
  const declared = readRelationships(parts, '').find((one) => one.type === 'officeDocument')?.target;
  const main = declared ?? 'xl/workbook.xml';
  if (main.startsWith('word/')) throw new FileFault(notXlsx('word'));
  if (main.startsWith('ppt/')) throw new FileFault(notXlsx('powerpoint'));
  if (main.endsWith('.bin')) throw new FileFault(notXlsx('xlsb'));
  if (declared === undefined && !parts.has(main)) {
    throw new FileFault(notXlsx(parts.has('mimetype') && parts.has('content.xml') ? 'ods' : 'zip'));
  }
  return main;
}
