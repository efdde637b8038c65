import { batchWords } from '../batch/batch-words';
import { defineCommand } from '../command';
import { messages } from '../messages';
import { flag } from '../option';
import { jobs, output, queue, settings, wholeNumber } from '../shared-options';

export const batch = defineCommand({
  name: 'batch',
  usages: [
    {
      words: { id: 'FOLDER… -o FOLDER [opsi]', en: 'FOLDER… -o FOLDER [options]' },
      does: {
        id: 'memeriksa ribuan buku kerja, dapat dilanjutkan; hasil tiap berkas, ringkasan, dan halaman tiap perangkat daerah',
        en: 'checks thousands of workbooks, can be resumed; results of each file, a summary, a page an agency',
      },
    },
  ],
  options: {
    output: output({
      id: 'folder hasil: results.jsonl, failed.jsonl, summary.csv, index.html',
      en: 'folder of results: results.jsonl, failed.jsonl, summary.csv, index.html',
    }),
    jobs,
    queue: {
      ...queue,
      help: {
        id: 'biarkan pekerja di antrean ini yang memeriksa, postgres://…',
        en: 'let the workers of this queue check, postgres://…',
      },
    },
    timeout: wholeNumber(
      { id: 'DETIK', en: 'SECONDS' },
      { id: 'batas waktu tiap berkas (120)', en: 'time limit of each file (120)' },
      86_400,
    ),
    memory: wholeNumber(
      { id: 'MB', en: 'MB' },
      { id: 'batas memori tiap berkas (2048)', en: 'memory limit of each file (2048)' },
      65_536,
    ),
    copies: flag({
      id: 'tulis juga salinan beranotasi tiap berkas, ke folder copies',
      en: 'write an annotated copy of each file too, into the folder copies',
    }),
    verification: flag({
      id: 'tulis juga lembar verifikasi tiap berkas, ke folder verification',
      en: 'write a verification sheet of each file too, into the folder verification',
    }),
    force: flag({
      id: 'pakai folder hasil yang sudah berisi hal lain',
      en: 'use a folder of results that holds other things already',
    }),
    settings,
  },
  run: async ({ paths, output: out, ...call }, context) => {
    const say = messages[context.language];
    if (paths.length === 0) return { wrong: say.noPaths };
    if (out === null) return { wrong: say.noOutput };
    if (call.queue !== null && (call.copies || call.verification))
      return { wrong: batchWords[context.language].notHere };
    const { batchCommand } = await import('../batch/batch-command');
    return batchCommand({ ...call, paths, out }, context);
  },
});
