const { createHash } = require('node:crypto');

/**
 * A webpack plugin that tells the service worker which files there are: `self.offline` holds their names and a version
 * made from their contents, so that any change makes the browser fetch them anew.
 *
 * @param {string} worker
 */
function offlineFiles(worker) {
  return {
    /** @param {import('webpack').Compiler} compiler */
    apply(compiler) {
      const { ConcatSource } = compiler.webpack.sources;
      compiler.hooks.thisCompilation.tap('offline-files', (compilation) => {
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
        compilation.hooks.processAssets.tap({ name: 'offline-files', stage }, (assets) => {
          const names = Object.keys(assets)
            .filter((name) => name !== worker)
            .sort();
          const hash = createHash('sha256');
          for (const name of names) hash.update(name).update(assets[name]?.buffer() ?? '');
          const offline = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files: names });
          compilation.updateAsset(worker, (source) => new ConcatSource(`self.offline=${offline};\n`, source));
        });
      });
    },
  };
}

module.exports = { offlineFiles };
