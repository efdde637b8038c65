const { LicenseWebpackPlugin } = require('license-webpack-plugin');

/** Licences that may be shipped inside a file of an MIT project. A package of another kind fails the build. */
const TAKEN = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  '(MIT OR Apache-2.0)',
  '(MIT AND Zlib)',
]);

/** Packages that name the MIT licence and bring no text of it. */
const WITHOUT_TEXT = ['@fluentui/react-icons', 'pg-types', 'pgpass'];
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * A webpack plugin that writes whose packages are inside what is built, with their licences, as `filename`. Asked of
 * the modules that are really in it, so the list is never longer or shorter than what is shipped.
 *
 * @param {string} filename
 */
function notices(filename) {
  return new LicenseWebpackPlugin({
    perChunkOutput: false,
    outputFilename: filename,
    unacceptableLicenseTest: (licence) => !TAKEN.has(licence),
    handleUnacceptableLicense(name, licence) {
      throw new Error(`${name}: licence ${licence} is not one that may be shipped (scripts/notices.js)`);
    },
    licenseTextOverrides: Object.fromEntries(WITHOUT_TEXT.map((name) => [name, MIT])),
    handleMissingLicenseText(name, licence) {
      throw new Error(`${name} (${licence}) brings no licence text (scripts/notices.js)`);
    },
    renderLicenses: (modules) => {
      const parts = modules.map(({ name, packageJson, licenseId, licenseText }) =>
        [`${name} ${packageJson?.version ?? ''} (${licenseId})`, '', licenseText?.trim() ?? ''].join('\n'),
      );
      return [HEAD, ...parts.sort()].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
    },
  });
}

const HEAD = [
  'Periksa Renja memuat paket-paket berikut; masing-masing menurut lisensinya.',
  'Periksa Renja contains the packages below, each under its own licence.',
].join('\n');

module.exports = { notices };
