import type { Bilingual } from '../../../core/language/language';
import type { EditedPackage } from '../package/edit-package';

/**
 * Cells of a sheet that a conversation stands at (threaded comment, since Excel 365): A1 addresses. Beside it the file
 * holds a placeholder comment for older programs, which newer ones neither show nor keep as it is.
 */
export function threadedCells(parts: EditedPackage, sheet: string): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { type, target } of parts.relationships(sheet)) {
    if (type !== 'threadedComment' || !parts.has(target)) continue;
    parts.parse(target, {
      open: (name, attributes) => {
        const cell = name === 'threadedComment' ? attributes.get('ref') : undefined;
        if (cell !== undefined) cells.add(cell.replaceAll('$', '').toUpperCase());
      },
    });
  }
  return cells;
}

export function threadNote(findings: number): Bilingual {
  const id = `${String(findings)} temuan berada di sel yang memuat percakapan (komentar berutas)`;
  const en = `${String(findings)} ${findings === 1 ? 'finding stands' : 'findings stand'} at cells with a conversation (threaded comment)`;
  return {
    id: `${id}: ditandai dan dimuat di lembar ringkasan, tetapi tidak ditulis sebagai komentar.`,
    en: `${en}: marked and listed on the summary sheet, but not written as comments.`,
  };
}
