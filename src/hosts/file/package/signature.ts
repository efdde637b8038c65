import type { Bilingual } from '../../../core/language/language';
import type { EditedPackage } from './edit-package';

/** What a digital signature makes worth saying about a workbook that is handed back; null for one without. */
export function signatureNote(parts: Pick<EditedPackage, 'names' | 'changed'>): Bilingual | null {
  const signed = parts.names().some((name) => name.toLowerCase().startsWith('_xmlsignatures/'));
  if (!signed || parts.changed().length === 0) return null;
  return {
    id: 'Tanda tangan digital berkas ini tidak berlaku lagi, karena isinya berubah.',
    en: 'The digital signature of this file is no longer valid, since its contents changed.',
  };
}
