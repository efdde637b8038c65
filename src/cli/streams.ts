/** Where the command line writes to; the process itself, or a test. */
export interface Streams {
  /** The report and nothing else. */
  readonly out: OutputStream;
  /** Progress and notes. */
  readonly err: OutputStream;
  /** The program a worker runs; absent where the command line is not one file of its own, as in tests. */
  readonly workerFile?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface OutputStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Width to write for: the terminal's, within what is pleasant to read; 100 where there is none. */
export function widthOf(stream: OutputStream): number {
  const { columns } = stream;
  return columns === undefined || columns === 0 ? 100 : Math.min(120, Math.max(40, columns));
}

/** Colours only for a person who looks at a terminal and has not asked for none (no-color.org). */
export function wantsColour(stream: OutputStream, env: Streams['env']): boolean {
  return stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
