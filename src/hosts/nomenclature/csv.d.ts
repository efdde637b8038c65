/** Text that the bundler puts into the program (webpack: asset/source; Jest: scripts/text-transform.js). */
declare module '*.csv' {
  const text: string;
  export = text;
}
