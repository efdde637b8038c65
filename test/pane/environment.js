const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom with what every browser has and jsdom has not. */
module.exports = class PaneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { global } = this;
    Object.assign(global, { TextDecoder, TextEncoder, structuredClone, Uint8Array, ArrayBuffer });
    global.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
    global.HTMLElement.prototype.scrollIntoView = () => {};
  }
};
