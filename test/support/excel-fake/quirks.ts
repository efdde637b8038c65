import type { Operation } from './host/answer-request';

/** An operation and the request it came in: whether it counts as a writing one, and as part of a group for Ctrl+Z. */
interface Asked extends Operation {
  readonly writes: boolean;
  readonly undoGroup: boolean;
}

interface QuirkEntry {
  /** Issues of OfficeDev/office-js where it was reported; none where it is documented or only likely. */
  readonly issues: readonly number[];
  readonly what: string;
  /** The code it is refused with, null where this operation goes through. */
  readonly refuses?: (operation: Asked) => string | null;
}

const FRONT = new Set(['GetActiveWorksheet', 'GetSelectedRange']);
const needsFront = ({ name, on }: Operation): boolean =>
  FRONT.has(name) || on.shape.name === 'NamedItemCollection';
const sets = ({ kind, name }: Operation, property: string): boolean => kind === 'set' && name === property;

/** A user's rule that Excel cannot tell any more: tests give it this formula. */
export const BROKEN_RULE = '=RUSAK()';

/** What Excel has been seen to do beside its documentation; a test switches on what it wants to live with. */
export const QUIRKS = {
  undoGroupRefused: {
    issues: [6711, 6491, 6255],
    what: 'mergeUndoGroup is refused where anything in the group has no undo. Our model: npm’s client does not know the option',
    refuses: ({ undoGroup }) => (undoGroup ? 'UndoNotSupported' : null),
  },
  otherWorkbookInFront: {
    issues: [6365, 5319],
    what: 'the active sheet and names are refused while the user looks at another workbook',
    refuses: (operation) => (needsFront(operation) ? 'InvalidSelection' : null),
  },
  otherWorkbookInFrontOfOlder: {
    issues: [771],
    what: 'the same in older builds, with a code that says nothing',
    refuses: (operation) => (needsFront(operation) ? 'GeneralException' : null),
  },
  chartSheetActive: {
    issues: [2444],
    what: 'there is no active worksheet while a chart sheet is looked at',
    refuses: ({ name }) => (name === 'GetActiveWorksheet' ? 'GeneralException' : null),
  },
  groupedSheets: {
    issues: [2266],
    what: 'with several sheets selected cells take nothing in',
    refuses: ({ kind, on }) => (kind === 'set' && on.shape.name === 'Range' ? 'GeneralException' : null),
  },
  unreadableRule: {
    issues: [6835, 6827],
    what: 'the rule of a conditional format that was duplicated cannot be read',
    refuses: ({ kind, on }) => (kind === 'load' && isBroken(on.target) ? 'GeneralException' : null),
  },
  folioRefused: {
    issues: [],
    what: 'the driver of the printer knows no Folio (error 1004 of VBA; likely, not reported)',
    refuses: (operation) =>
      sets(operation, 'PaperSize') && operation.args[0] === 'Folio' ? 'InvalidArgument' : null,
  },
  zoomRefused: {
    issues: [1860],
    what: 'fitting to pages across is refused',
    refuses: (operation) => (sets(operation, 'Zoom') ? 'InvalidArgument' : null),
  },
  noPrinter: {
    issues: [],
    what: 'nothing of the page can be set where Windows has no printer (likely, not reported)',
    refuses: ({ kind, on }) => (kind === 'set' && on.shape.name === 'PageLayout' ? 'GeneralException' : null),
  },
  viewOnly: {
    issues: [],
    what: 'a workbook opened for viewing refuses every writing request (likely)',
    refuses: ({ writes }) => (writes ? 'AccessDenied' : null),
  },
  mergesRefused: {
    issues: [],
    what: 'merged areas are refused, as where they count as writing in a workbook for viewing (likely)',
    refuses: ({ name }) => (name === 'GetMergedAreasOrNullObject' ? 'AccessDenied' : null),
  },
  eventsNeverCome: {
    issues: [],
    what: 'subscriptions stand, but events are not told (protected view, some co-authoring sessions)',
  },
  freezeActivates: {
    issues: [3148],
    what: 'freezing panes of a sheet that is not in front tells of it as if the user had gone there',
  },
  earlierResultsLost: {
    issues: [],
    what: 'a request that fails half-way answers nothing of what came before (the library is written for both)',
  },
  answersInPart: {
    issues: [],
    what: 'requests are carried out, but the second half of what was asked is missing in the answer (likely)',
  },
} satisfies Readonly<Record<string, QuirkEntry>>;

export type Quirk = keyof typeof QUIRKS;

function isBroken(target: unknown): boolean {
  if (typeof target !== 'object' || target === null || !('format' in target)) return false;
  const { format } = target as { readonly format: { readonly rule?: { readonly formula: string } } };
  return format.rule?.formula === BROKEN_RULE;
}

/** The code by which one of the quirks refuses an operation, null where none does. */
export function refusal(quirks: ReadonlySet<Quirk>, operation: Asked): string | null {
  for (const quirk of quirks) {
    const entry: QuirkEntry = QUIRKS[quirk];
    const code = entry.refuses?.(operation) ?? null;
    if (code !== null) return code;
  }
  return null;
}
