import { answerExporter } from './answer';
import type { ToExporter } from './messages';

addEventListener('message', ({ data }: MessageEvent<ToExporter>) => {
  postMessage(answerExporter(data));
});
