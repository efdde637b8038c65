import { annotateWorkbook } from '../../../hosts/file/annotate/annotate-workbook';
import { type FileSummary, summariseFile } from '../../../report/summary/file-summary';
import type { TaskBench } from './task-bench';
import type { BytesMade, TaskWish } from './tasks';

export function checked(bench: TaskBench, { settings, language }: TaskWish): FileSummary {
  return summariseFile(bench.name, bench.report(settings), { language, agency: settings.agency });
}

export function annotated(bench: TaskBench, { settings, language }: TaskWish): BytesMade {
  return annotateWorkbook(bench.bytes(), bench.report(settings), language);
}
