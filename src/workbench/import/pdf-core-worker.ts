// The core of pdf.js, in the chunk that the importer has too; it says that it is ready, and answers this worker's messages.
void import('pdfjs-dist/legacy/build/pdf.worker.mjs');
