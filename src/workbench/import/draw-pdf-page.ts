/** A page as it was drawn: pixels of the canvas for a point of the page. */
export type DrawnScale = number;

/** Draws one page of a PDF, so wide; nothing of the file is run and nothing fetched. Rejects where it cannot be drawn. */
export async function drawPdfPage(
  bytes: Uint8Array,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<DrawnScale> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = new Worker(new URL('./pdf-core-worker.ts', import.meta.url));
  await new Promise((ready, failed) => {
    port.addEventListener('message', ready, { once: true });
    port.addEventListener('error', failed, { once: true });
  });
  const worker = PDFWorker.create({ port });
  try {
    const task = getDocument({
      data: bytes,
      worker,
      verbosity: 0,
      isEvalSupported: false,
      enableXfa: false,
      useSystemFonts: false,
      useWasm: false,
      // Letters are drawn as outlines: the page's policy lets no font in.
      disableFontFace: true,
    });
    const page = await (await task.promise).getPage(number);
    const scale = width / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport, annotationMode: 0 }).promise;
    return scale;
  } finally {
    worker.destroy();
    port.terminate();
  }
}
