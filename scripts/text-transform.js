/** Lets Jest import a text file (assets/nomenclature/bawaan.csv) as its text, as webpack's asset/source does. */
module.exports = {
  /** @param {string} text */
  process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }),
};
