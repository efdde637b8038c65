const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom with what every browser has and jsdom has not. */
module.exports = class PaneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { global } = this;
    Object.assign(global, { TextDecoder, TextEncoder, structuredClone, Uint8Array, ArrayBuffer });
    global.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
    global.HTMLElement.prototype.scrollIntoView = () => {};
    global.Blob.prototype.arrayBuffer = function () {
      return new Promise((resolve, reject) => {
        const reader = new global.FileReader();
        reader.onload = () => resolve(reader.result);
        reader.onerror = () => reject(reader.error);
        reader.readAsArrayBuffer(this);
      });
    };
  }
};
