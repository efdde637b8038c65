import { useLanguage } from '../../pane/text/language';
import { exportEn } from './export-en';
import { type ExportText, exportId } from './export-id';

export const exportTexts = { id: exportId, en: exportEn };

export function useExportText(): ExportText {
  return exportTexts[useLanguage()];
}
