import type { GivenFile } from './library';

/** What is opened out of a folder; a file that is chosen by itself may be of any kind. */
export const OPENABLE = /\.(xls[xmb]?|ods|pdf|docx|csv)$/i;
/** Excel's own lock files, which lie beside an open workbook. */
const LOCK = /^~\$/;

/** A file of the user's disk; its bytes are read when they are asked for, and go nowhere. */
export function givenFile(file: File): GivenFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** What was dropped: files as they are, and of folders all workbooks in them. Must be called within the drop event. */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  if (entries.every((entry) => entry === null)) return [...data.files];
  const files = await Promise.all(entries.map((entry) => filesIn(entry, true)));
  return files.flat();
}

async function filesIn(entry: FileSystemEntry | null, asked: boolean): Promise<readonly File[]> {
  if (entry === null) return [];
  if (isFile(entry)) {
    if (!asked && (!OPENABLE.test(entry.name) || LOCK.test(entry.name))) return [];
    return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const files: File[] = [];
  for (;;) {
    // A folder is handed out in portions; an empty one is the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return files;
    for (const one of some) files.push(...(await filesIn(one, false)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
