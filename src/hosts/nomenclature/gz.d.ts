/** The address of bytes: a file beside the page, or a data address within the program (webpack: asset; Jest: scripts/bytes-transform.js). */
declare module '*.gz' {
  const address: string;
  export = address;
}
