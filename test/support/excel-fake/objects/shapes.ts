import { shapesByName, type Shapes } from '../host/shape';
import * as charts from './charts';
import * as conditional from './conditional-format';
import { dataValidationShape } from './data-validation';
import * as kept from './kept-with-workbook';
import { rangeShape } from './range';
import * as areas from './range-areas';
import * as format from './range-format';
import * as workbook from './workbook';
import { worksheetShape } from './worksheet';
import * as parts from './worksheet-parts';
import { worksheetsShape } from './worksheets';

/** Every kind of object the fake knows. */
export const SHAPES: Shapes = shapesByName([
  ...Object.values(charts),
  ...Object.values(conditional),
  dataValidationShape,
  ...Object.values(kept),
  rangeShape,
  ...Object.values(areas),
  ...Object.values(format),
  ...Object.values(workbook),
  worksheetShape,
  ...Object.values(parts),
  worksheetsShape,
]);
