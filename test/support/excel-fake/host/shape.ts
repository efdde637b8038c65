/**
 * What a kind of Office.js object offers, as data: the host answers what Microsoft’s client asks of it.
 * `since` is the minor number of the ExcelApi requirement set; 1 where absent.
 */
export interface Property<T> {
  readonly since?: number;
  readonly read: (target: T) => unknown;
  readonly write?: (target: T, value: unknown) => void;
}

/** A property that is an object itself: `range.format`. Null is an error, or a null object where that is promised. */
export interface Link<T> {
  readonly since?: number;
  readonly to: string;
  readonly orNull?: boolean;
  readonly follow: (target: T) => unknown;
}

export interface Method<T> {
  readonly since?: number;
  /** Name of the shape it gives, 'value' for a ClientResult; absent for nothing. */
  readonly gives?: string;
  readonly orNull?: boolean;
  readonly run: (target: T, args: readonly unknown[]) => unknown;
}

export interface Shape<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** For collections. */
  readonly items?: { readonly of: string; readonly list: (target: T) => readonly unknown[] };
}

/** A shape of any target: the host hands it only targets that a shape of the same name has made. */
export type AnyShape = Shape<never>;
export type Shapes = ReadonlyMap<string, AnyShape>;

export function shape<T>(name: string, parts: Omit<Shape<T>, 'name'>): Shape<T> {
  return { name, ...parts };
}

export function shapesByName(shapes: readonly AnyShape[]): Shapes {
  return new Map(shapes.map((one) => [one.name, one]));
}
