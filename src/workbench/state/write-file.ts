import type { Bilingual } from '../../core/language/language';

/** What browsers offer that may write files; not yet in TypeScript's own types. */
interface SavePicker {
  showSaveFilePicker(options: {
    readonly suggestedName: string;
    readonly types: readonly {
      readonly description: string;
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
  }): Promise<FileSystemFileHandle>;
}

export type Written =
  | { readonly is: 'written'; readonly handle: FileSystemFileHandle }
  /** The user closed the dialog. */
  | { readonly is: 'left' }
  /** This browser writes no files: a download is the way. */
  | { readonly is: 'unable' }
  | { readonly is: 'failed'; readonly why: Bilingual };

/** Writes a workbook to the file it came from, else to one that the user names; must be called within a press. */
export async function writeToFile(
  name: string,
  type: string,
  known: FileSystemFileHandle | null,
  bytes: () => Promise<Uint8Array>,
): Promise<Written> {
  try {
    const handle = known ?? (await pickFile(name, type));
    if (!handle) return { is: 'unable' };
    const writable = await handle.createWritable();
    await writable.write(new Uint8Array(await bytes()));
    await writable.close();
    return { is: 'written', handle };
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') return { is: 'left' };
    return { is: 'failed', why: notWritten(fault instanceof Error ? fault.message : String(fault)) };
  }
}

function pickFile(suggestedName: string, type: string): Promise<FileSystemFileHandle | null> {
  const { showSaveFilePicker } = window as typeof window & Partial<SavePicker>;
  if (!showSaveFilePicker) return Promise.resolve(null);
  const extension = /\.xls[xm]$/i.exec(suggestedName)?.[0].toLowerCase() ?? '.xlsx';
  return showSaveFilePicker({
    suggestedName,
    types: [{ description: 'Excel', accept: { [type]: [extension] } }],
  });
}

function notWritten(what: string): Bilingual {
  return {
    id: `Berkas tidak dapat ditulis (${what}). Tutup berkas itu di Excel, atau simpan sebagai berkas lain lewat Ekspor.`,
    en: `The file could not be written (${what}). Close it in Excel, or save it as another file by Export.`,
  };
}
