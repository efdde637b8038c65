import type { PlanChart } from '../../../core/templates/sheet-plan';
import { absolute } from './sheet-part';
import { sheetReference } from './workbook-names';
import { DECLARATION, OFFICE } from './xml-text';
import { escapeXml } from '../../../core/language/markup';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const COLUMNS = 9;
const ROWS = 20;

/** Places the charts of a sheet; `ids` are their relationships, in the same order. */
export function drawingPart(charts: readonly PlanChart[], ids: readonly string[]): string {
  const anchors = charts.map(({ at }, index) => {
    const corner = (row: number, column: number): string =>
      `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
    return (
      `<xdr:twoCellAnchor><xdr:from>${corner(at.row, at.column)}</xdr:from>` +
      `<xdr:to>${corner(at.row + ROWS, at.column + COLUMNS)}</xdr:to>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(index + 2)}" name="Grafik ${String(index + 1)}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart r:id="${ids[index] ?? ''}"/></a:graphicData></a:graphic>` +
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
    );
  });
  return (
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" ` +
    `xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}">${anchors.join('')}</xdr:wsDr>`
  );
}

/** A chart that draws cells of the sheet it stands on. */
export function chartPart(chart: PlanChart, sheet: string): string {
  const reference = (range: PlanChart['categories']): string =>
    escapeXml(sheetReference(sheet) + absolute(range));
  const series = chart.series.map(({ name, values }, at) => {
    const place = String(at);
    return (
      `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>` +
      `<c:cat><c:strRef><c:f>${reference(chart.categories)}</c:f></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${reference(values)}</c:f></c:numRef></c:val></c:ser>`
    );
  });
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(chart.kind, series.join(''))}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>'
  );
}

function plotXml(kind: PlanChart['kind'], series: string): string {
  if (kind === 'pie')
    return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  const [categories, values] = kind === 'bar' ? ['l', 'b'] : ['b', 'l'];
  // The first row of a table is to be the topmost bar.
  const order = kind === 'bar' ? 'maxMin' : 'minMax';
  const axis = (id: number, other: number, position: string, orientation: string): string =>
    `<c:axId val="${String(id)}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>${id === 2 ? '<c:majorGridlines/><c:numFmt formatCode="#,##0" sourceLinked="0"/>' : ''}` +
    `<c:crossAx val="${String(other)}"/><c:crosses val="${kind === 'bar' && id === 2 ? 'max' : 'autoZero'}"/>`;
  return (
    `<c:barChart><c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `${series}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx>${axis(1, 2, categories, order)}</c:catAx><c:valAx>${axis(2, 1, values, 'minMax')}</c:valAx>`
  );
}
