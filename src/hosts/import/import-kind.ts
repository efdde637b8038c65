import { FileFault } from '../file/file-error';
import { DEFAULT_LIMITS } from '../file/limits';
import { openPackage } from '../file/package-parts';
import { readRelationships } from '../file/relationships';
import { sniffKind } from '../file/sniff';
import { decodeText } from './decode-text';
import { findDelimiter } from './delimited/find-delimiter';
import type { ImportKind } from './imported-book';

/** Bytes of a text that tell whether it has columns. */
const SAMPLE = 64 * 1024;

/**
 * Which importer takes a file, by what it holds and not by its ending: SIPD's helpers name HTML tables .xls. Null for an
 * .xlsx, and for all that nobody takes: `readWorkbook` opens the one and has a sentence for the other.
 */
export function importKind(bytes: Uint8Array): ImportKind | null {
  const kind = sniffKind(bytes);
  switch (kind) {
    case 'pdf':
    case 'xls':
      return kind;
    // A page or a letter without a table is no file of tables, whatever its name.
    case 'html':
      return /<table/i.test(decodeText(bytes, null).text) ? kind : null;
    case 'csv':
      return findDelimiter(decodeText(bytes.subarray(0, SAMPLE), null).text).delimiter === null ? null : kind;
    case 'zip':
      return kindOfPackage(bytes);
    default:
      return null;
  }
}

/** A damaged archive is no kind of ours: the reader of workbooks says what is wrong with it. */
function kindOfPackage(bytes: Uint8Array): ImportKind | null {
  try {
    const parts = openPackage(bytes, DEFAULT_LIMITS);
    const declared = readRelationships(parts, '').find((one) => one.type === 'officeDocument')?.target;
    if (declared?.startsWith('word/')) return 'docx';
    if (declared?.endsWith('.bin')) return 'xlsb';
    return declared === undefined && parts.has('mimetype') && parts.has('content.xml') ? 'ods' : null;
  } catch (fault) {
    if (fault instanceof FileFault) return null;
    throw fault;
  }
}
