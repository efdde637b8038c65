import { FileFault, type FileError } from '../file-error';
import { wrongEnding } from '../file-messages';
import { applySplices, withAttribute } from '../patch/splice';
import { editPackage, type EditedPackage } from './edit-package';
import { childrenOf, type XmlElement } from './xml-tree';

const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MICROSOFT = 'application/vnd.ms-excel';

/** What the workbook part is, by the ending the file must have: Excel refuses a file whose ending says otherwise. */
const TYPES: Readonly<Record<string, string>> = {
  '.xlsx': `${OFFICE}.sheet.main+xml`,
  '.xltx': `${OFFICE}.template.main+xml`,
  '.xlsm': `${MICROSOFT}.sheet.macroEnabled.main+xml`,
  '.xltm': `${MICROSOFT}.template.macroEnabled.main+xml`,
  '.xlam': `${MICROSOFT}.addin.macroEnabled.main+xml`,
};

/** A template becomes a workbook where it is written as one, as when Excel opens it. */
const FROM_TEMPLATE: Readonly<Record<string, string>> = { '.xltx': '.xlsx', '.xltm': '.xlsm' };

const ENDINGS = new Set([...Object.keys(TYPES), '.xls', '.xlsb']);

export type FittedBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly error: FileError };

/**
 * The workbook as it may be written under a name. One with macros keeps .xlsm and one without cannot have it: both are
 * refused (akhiran-keliru). A name without an ending of Excel's says nothing and takes all.
 */
export function fitToName(bytes: Uint8Array, name: string): FittedBytes {
  const ending = /\.[a-z]+$/.exec(name.toLowerCase())?.[0] ?? '';
  if (!ENDINGS.has(ending)) return { ok: true, bytes };
  try {
    const parts = editPackage(bytes);
    const override = workbookType(parts);
    const type = override?.attribute('ContentType');
    const now = Object.keys(TYPES).find((one) => TYPES[one] === type);
    if (now === undefined || now === ending) return { ok: true, bytes };
    const wanted = TYPES[ending];
    if (!override || wanted === undefined || FROM_TEMPLATE[now] !== ending)
      return { ok: false, error: wrongEnding(ending, FROM_TEMPLATE[now] ?? now) };
    const { part, text } = parts.tree('[Content_Types].xml');
    const tag = withAttribute(text.slice(override.start, override.tagEnd), 'ContentType', wanted);
    parts.write(part, applySplices(text, [{ start: override.start, end: override.tagEnd, text: tag }]));
    return { ok: true, bytes: parts.finish() };
  } catch (fault) {
    if (fault instanceof FileFault) return { ok: false, error: fault.fileError };
    throw fault;
  }
}

/** What says the type of the workbook part: its own entry, or the one for its extension. */
function workbookType(parts: EditedPackage): XmlElement | undefined {
  const { root } = parts.tree('[Content_Types].xml');
  const part = `/${parts.workbook}`.toLowerCase();
  const own = childrenOf(root, 'Override').find((one) => one.attribute('PartName')?.toLowerCase() === part);
  const extension = part.slice(part.lastIndexOf('.') + 1);
  const usual = childrenOf(root, 'Default').find(
    (one) => one.attribute('Extension')?.toLowerCase() === extension,
  );
  return own ?? usual;
}
