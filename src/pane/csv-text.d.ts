/** A list's text, put into the bundle as it stands. */
declare module '*.csv' {
  const text: string;
  export = text;
}
