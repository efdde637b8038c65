import type { RangeTarget } from '../objects/targets';
import { callMethod, existing, needApi, objectsOf, type Host, type HostObject } from './host-objects';
import { FakeOfficeError, officeError } from './office-error';
import {
  ACTION,
  camel,
  isOperation,
  type ActionInfo,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { answerQuery, identity } from './queries';
import type { Subscriptions } from './subscriptions';

/** One thing a request asks for. */
export interface Operation {
  readonly kind: 'load' | 'set' | 'call';
  /** Property or method, as the library names it: "PaperSize", "GetActiveWorksheet". */
  readonly name: string;
  readonly on: HostObject;
  readonly args: readonly unknown[];
}

export interface AnswerOptions {
  readonly subscriptions: Subscriptions;
  /** Called before each operation; throws what is to go wrong there. */
  readonly step: (nth: number, operation: Operation) => void;
  /** Whether a batch that fails half-way still answers what came before: the library is written for both. */
  readonly earlierResults: boolean;
  /** Whether the second half of what was asked is left out of the answer, though it was done. */
  readonly inPart: boolean;
}

/** Carries a request out. Operations before the one that fails have happened and stay: so it is in Excel. */
export function answerRequest(host: Host, body: RequestBody, options: AnswerOptions): ResponseBody {
  const { resolve, argumentsOf } = objectsOf(host, body);

  function operationOf({ ActionType, Name, ObjectPathId, ArgumentInfo }: ActionInfo): Operation {
    if (ActionType === ACTION.query)
      return { kind: 'load', name: 'load', on: resolve(ObjectPathId), args: [] };
    if (ActionType === ACTION.instantiate) {
      // What a method gives is named before anything is asked of it.
      const {
        ParentObjectPathId = 0,
        ArgumentInfo: info,
        Name: name = '',
      } = body.ObjectPaths[ObjectPathId] ?? {};
      return { kind: 'call', name, on: resolve(ParentObjectPathId), args: info?.Arguments ?? [] };
    }
    const kind = ActionType === ACTION.set ? 'set' : 'call';
    return { kind, name: Name, on: resolve(ObjectPathId), args: ArgumentInfo?.Arguments ?? [] };
  }

  function act(action: ActionInfo): unknown {
    const { ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo } = action;
    if (ActionType === ACTION.trace) return null;
    const object = resolve(ObjectPathId);
    if (ActionType === ACTION.instantiate) {
      return object.target === null ? null : identity(host, body, object, ObjectPathId);
    }
    if (ActionType === ACTION.query) return answerQuery(host, body, object, ObjectPathId, QueryInfo);
    if (ActionType === ACTION.set) {
      setProperty(host, object, camel(Name), ArgumentInfo?.Arguments?.[0]);
      return null;
    }
    if (ActionType !== ACTION.method) throw new Error(`Unknown action type ${String(ActionType)}`);
    if (Name === '_KeepReference' || Name === '_RemoveReference') return null;
    // The library cuts what is written into large ranges into requests of its own, and asks beforehand.
    if (Name === '_ValidateArraySize') return needArraySize(object, argumentsOf(ArgumentInfo));
    if (options.subscriptions.answer(Name)) return null;
    return callMethod(host, object, camel(Name), argumentsOf(ArgumentInfo)).given ?? null;
  }

  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  let steps = 0;
  for (const [at, action] of body.Actions.entries()) {
    try {
      if (isOperation(action, body)) {
        options.step(steps++, operationOf(action));
      }
      Results.push({ ActionId: action.Id, Value: act(action) });
      if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof FakeOfficeError)) throw error;
      const { code: Code, message: Message, debugInfo } = error;
      const Location = debugInfo.errorLocation;
      return {
        Error: { Code, Message, Location, ActionIndex: at, HttpStatusCode: 400 },
        ...(options.earlierResults && { ProcessedResults: { Results } }),
        TraceIds,
      };
    }
  }
  return { Results: options.inPart ? Results.slice(0, Math.ceil(Results.length / 2)) : Results, TraceIds };
}

function setProperty(host: Host, on: HostObject, name: string, value: unknown): void {
  const property = on.shape.properties?.[name];
  if (!property?.write) throw officeError('InvalidArgument', `${on.shape.name}.${name} cannot be set`);
  needApi(host, property.since, `${on.shape.name}.${name}`);
  property.write(existing(on), value);
}

function needArraySize({ target }: HostObject, [rows, columns]: readonly unknown[]): null {
  const { top, bottom, left, right } = (target as RangeTarget).area;
  if (rows === bottom - top + 1 && columns === right - left + 1) return null;
  throw officeError('InvalidArgument', 'The array has another size than the range');
}
