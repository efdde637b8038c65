/** Long enough for any browser to have begun writing; the bytes are let go of afterwards. */
const KEPT_FOR = 60_000;

/** Puts a file among the user's downloads; nothing leaves the computer. */
export function saveFile(name: string, bytes: Uint8Array | Blob, type: string): void {
  const address = URL.createObjectURL(
    bytes instanceof Blob ? bytes : new Blob([new Uint8Array(bytes)], { type }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_FOR);
}
