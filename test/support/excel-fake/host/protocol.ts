/**
 * What Microsoft's client library sends and expects back (“ProcessQuery”), as far as the host answers it. The numbers
 * are the library's own.
 */
export interface RequestBody {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  readonly Results?: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
}

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

/** Bits of a request's flags. */
export const FLAG = { writes: 1, undoable: 16, waitsForCellEdit: 64, undoGroup: 1 << 20 } as const;

export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What the code asked for: not the naming of properties and items, nor what the library adds for itself. */
export function isOperation({ ActionType, Name, ObjectPathId }: ActionInfo, body: RequestBody): boolean {
  if (ActionType === ACTION.trace || Name === '_KeepReference' || Name === '_RemoveReference') return false;
  return ActionType !== ACTION.instantiate || body.ObjectPaths[ObjectPathId]?.ObjectPathType === PATH.method;
}

/** Sent after a run, in the background: the library lets go of what it kept, and nobody waits for it. */
export function isTidying(body: RequestBody): boolean {
  const names = body.Actions.map(({ Name }) => Name);
  return names.includes('_RemoveReference') && !body.Actions.some((action) => isOperation(action, body));
}
