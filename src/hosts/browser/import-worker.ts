import { answerImport, type ToImporter } from '../import/watched-import';

addEventListener('message', ({ data }: MessageEvent<ToImporter>) => {
  void answerImport(data, (message) => {
    postMessage(message);
  });
});
