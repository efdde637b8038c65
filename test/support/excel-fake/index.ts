export { fakeWorkbook, type FakeExcel, type FakeExcelOptions, type RequestCount } from './fake-excel';
export { installExcelFake } from './install';
export { areaNamed, createUser, type FakeUser } from './user';
export { FakeOfficeError } from './engine/office-error';
