import type { Shapes } from './shape';

/** What the fake host does with one queued step; `bytes` is its share of the request. */
export interface Operation {
  readonly what: string;
  readonly bytes: number;
  /** Runs against the workbook; gives what arrives only with a response that could be sent. */
  readonly run: () => Delivery | undefined;
}

export interface Delivery {
  readonly bytes: number;
  readonly deliver: () => void;
}

/** The part of a request context that its proxies use. */
export interface Queue {
  readonly shapes: Shapes;
  /** The highest ExcelApi 1.x this fake Excel has. */
  readonly apiSet: () => number;
  push(operation: Operation): void;
}
