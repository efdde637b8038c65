const { readdirSync, statSync } = require('node:fs');
const path = require('node:path');

const CDN = 'https://appsforoffice.microsoft.com';
/** The licence of @microsoft/office-js allows handing it on unmodified; of its 86 MB Excel needs these. */
const NEEDED = [
  /^office\.js$/,
  /^excel-(web|win32|mac|winrt|ios)-16\.\d\d(-core)?\.js$/,
  /^o15apptofilemappingtable\.js$/,
  /^(id-id|en-us)\/office_strings\.js$/,
];

/**
 * Where the page gets Office.js from, and which files must stand beside it for that.
 *
 * @param {boolean} local
 */
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

module.exports = { officeJs };
