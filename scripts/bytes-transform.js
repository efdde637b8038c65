const { readFileSync } = require('node:fs');

/** Lets Jest import a compressed list (assets/nomenclature/*.gz) as a data address, as webpack's asset/inline does. */
module.exports = {
  /** @type {(text: string, file: string) => { code: string }} */
  process: (_, file) => ({
    code: `module.exports = ${JSON.stringify(`data:application/gzip;base64,${readFileSync(file).toString('base64')}`)};`,
  }),
};
