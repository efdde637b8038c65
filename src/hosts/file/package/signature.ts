import type { Bilingual } from '../../../core/language/language';
import type { PackageParts } from '../package-parts';
import type { EditedPackage } from './edited-package';

export function isSigned(parts: Pick<PackageParts, 'names'>): boolean {
  return parts.names().some((name) => name.toLowerCase().startsWith('_xmlsignatures/'));
}

export const signatureEnds: Bilingual = {
  id: 'Tanda tangan digital berkas ini tidak berlaku lagi, karena isinya berubah.',
  en: 'The digital signature of this file is no longer valid, since its contents changed.',
};

/** What a digital signature makes worth saying about a workbook that is handed back; null for one without. */
export function signatureNote(parts: Pick<EditedPackage, 'names' | 'changed'>): Bilingual | null {
  return isSigned(parts) && parts.changed().length > 0 ? signatureEnds : null;
}
