import type { Bilingual } from '../../core/language/language';
import type { FileError } from '../../hosts/file/file-error';
import type { FileHost } from '../../hosts/file/file-host';
import type { CellsChanged, HostResult, SheetInfo } from '../../hosts/host';
import type { GridFrame, GridRows } from '../../pane/engine/grid-parts';
import type { FromWorker, ToWorker } from '../../pane/engine/messages';
import type { TaskQuestion, TaskReply } from './tasks/tasks';

export interface BookOpened {
  readonly sheets: readonly SheetInfo[];
  /** Name of the sheet that was in front when the file was saved. */
  readonly active: string;
}

export type OpenAnswer =
  ({ readonly ok: true } & BookOpened) | { readonly ok: false; readonly error: FileError };

/** What the page can have the worker do: each call is answered once, in their order as far as the file is concerned. */
export interface BookService extends Pick<
  FileHost,
  | 'sheets'
  | 'apply'
  | 'undo'
  | 'lastChange'
  | 'redo'
  | 'nextChange'
  | 'addSheet'
  | 'addSheets'
  | 'look'
  | 'uncertain'
  | 'recall'
  | 'keep'
> {
  /** Holds the file from now on; `name` is what reports call it. */
  open(name: string, bytes: Uint8Array): Promise<OpenAnswer>;
  /** The rows that changed since the sheet was last read travel before the answer. */
  read(sheet: string): Promise<HostResult<GridFrame>>;
  bytes(): Promise<Uint8Array>;
  changedSinceOpened(): Promise<boolean>;
  /** What is worth saying of the file as it would be saved now. */
  notes(): Promise<readonly Bilingual[]>;
  task(question: TaskQuestion): Promise<TaskReply>;
}

export type CallName = keyof BookService;
export type CallArgs<Name extends CallName> = Parameters<BookService[Name]>;
export type CallReply<Name extends CallName> = Awaited<ReturnType<BookService[Name]>>;

/** What the page says to the worker that holds a book: calls of its own, and what the engine's page end says. */
export type ToBook =
  | { readonly is: 'call'; readonly job: number; readonly name: CallName; readonly args: readonly unknown[] }
  | { readonly is: 'engine'; readonly message: ToWorker };

export type FromBook =
  | { readonly is: 'answer'; readonly job: number; readonly value: unknown }
  | { readonly is: 'fault'; readonly job: number; readonly what: string }
  | { readonly is: 'rows'; readonly sheet: string; readonly rows: GridRows }
  | { readonly is: 'changed'; readonly changes: readonly CellsChanged[] }
  | { readonly is: 'engine'; readonly message: FromWorker };

/** The page's end of the way to a book's worker. */
export interface BookWire {
  post(message: ToBook): void;
  /** `broken` is called where the worker died and will answer no more. */
  listen(hear: (message: FromBook) => void, broken: (what: string) => void): void;
  close(): void;
}
