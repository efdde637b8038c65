// @ts-check
// A test that hangs is ended; one that is slow, on a machine that has much else to do, is not.
jest.setTimeout(600_000);
if (expect.getState().testPath?.endsWith('.tsx')) {
  require('@testing-library/dom').configure({ asyncUtilTimeout: 120_000 });
}
