const { readFileSync, readdirSync, statSync } = require('node:fs');
const path = require('node:path');

const CDN = 'https://appsforoffice.microsoft.com';
/** The licence of @microsoft/office-js allows handing it on unmodified; of its 86 MB Excel needs these. */
const NEEDED = [
  /^office\.js$/,
  /^excel-(web|win32|mac|winrt|ios)-16\.\d\d(-core)?\.js$/,
  /^o15apptofilemappingtable\.js$/,
  /^(id-id|en-us)\/office_strings\.js$/,
];

/** Where the page gets Office.js from, and which files must stand beside it for that. */
function officeJs(local) {
  if (!local) return { url: `${CDN}/lib/1/hosted/office.js`, origin: CDN, files: [] };
  const folder = path.join(__dirname, '../node_modules/@microsoft/office-js/dist');
  const names = ['', 'id-id', 'en-us'].flatMap((part) =>
    readdirSync(path.join(folder, part)).map((name) => (part ? `${part}/${name}` : name)),
  );
  const files = names
    .filter((name) => NEEDED.some((one) => one.test(name)) && statSync(path.join(folder, name)).isFile())
    .map((name) => ({ name: `office/${name}`, path: path.join(folder, name) }));
  return { url: 'office/office.js', origin: '', files };
}

/** A webpack plugin that writes index.html with the names of the scripts, and Office.js where it is to be local. */
function panePage(template, office) {
  return {
    apply(compiler) {
      const { RawSource } = compiler.webpack.sources;
      compiler.hooks.thisCompilation.tap('pane-page', (compilation) => {
        compilation.fileDependencies.add(template);
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
        compilation.hooks.processAssets.tap({ name: 'pane-page', stage }, () => {
          const scripts = compilation.entrypoints.get('pane').getFiles();
          const html = readFileSync(template, 'utf8')
            .replaceAll('%OFFICE_ORIGIN%', office.origin)
            .replaceAll('%OFFICE_JS%', office.url)
            .replace(
              '%SCRIPTS%',
              scripts.map((name) => `<script defer src="${name}"></script>`).join('\n    '),
            );
          compilation.emitAsset('index.html', new RawSource(html));
          for (const { name, path: file } of office.files) {
            compilation.emitAsset(name, new RawSource(readFileSync(file)), { minimized: true });
          }
        });
      });
    },
  };
}

module.exports = { officeJs, panePage };
