const { readFileSync } = require('node:fs');

/**
 * A webpack plugin that writes index.html: %SCRIPTS% become the scripts of `entry`, other %WORDS% those of `words`.
 * `files` are put beside it as they are.
 *
 * @param {object} page
 * @param {string} page.template
 * @param {string} page.entry
 * @param {Readonly<Record<string, string>>} [page.words]
 * @param {readonly { readonly name: string, readonly path: string }[]} [page.files]
 */
function htmlPage({ template, entry, words = {}, files = [] }) {
  return {
    /** @param {import('webpack').Compiler} compiler */
    apply(compiler) {
      const { RawSource } = compiler.webpack.sources;
      compiler.hooks.thisCompilation.tap('html-page', (compilation) => {
        compilation.fileDependencies.add(template);
        // Before the stage in which what stands beside the page is listed.
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE - 1;
        compilation.hooks.processAssets.tap({ name: 'html-page', stage }, () => {
          const scripts = compilation.entrypoints.get(entry)?.getFiles() ?? [];
          let html = readFileSync(template, 'utf8').replace(
            '%SCRIPTS%',
            scripts.map((name) => `<script defer src="${name}"></script>`).join('\n    '),
          );
          for (const [word, text] of Object.entries(words)) html = html.replaceAll(`%${word}%`, text);
          compilation.emitAsset('index.html', new RawSource(html));
          for (const { name, path: file } of files) {
            compilation.emitAsset(name, new RawSource(readFileSync(file)), { minimized: true });
          }
        });
      });
    },
  };
}

module.exports = { htmlPage };
