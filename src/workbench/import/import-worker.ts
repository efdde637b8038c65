import { answerImport, type ToImporter } from '../../hosts/import/watched-import';

addEventListener('message', ({ data }: MessageEvent<ToImporter>) => {
  void answerImport(data, (message) => {
    postMessage(message);
  });
});
