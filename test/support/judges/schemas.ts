import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** Which of the standard's schemas judges a part. */
const SCHEMA_OF: readonly (readonly [RegExp, string])[] = [
  [/^xl\/(workbook\d*|styles|sharedStrings|comments\d*|comments\/[^/]*|worksheets\/[^/]*)\.xml$/i, 'sml.xsd'],
  [/^xl\/drawings\/[^/]*\.xml$/i, 'dml-spreadsheetDrawing.xsd'],
  [/^xl\/charts\/[^/]*\.xml$/i, 'dml-chart.xsd'],
];

const TRANSITIONAL = 'http://schemas.openxmlformats.org';

export interface SchemaFault {
  /** Index of the workbook. */
  readonly at: number;
  readonly part: string;
  readonly what: string;
}

export interface Judged {
  readonly faults: readonly SchemaFault[];
  /** How many parts each schema was asked about. */
  readonly parts: ReadonlyMap<string, number>;
}

/** Holds the parts of workbooks against the schemas in a folder; with `wanted`, those parts alone. */
export async function judgeBySchemas(
  schemas: string,
  workbooks: readonly Uint8Array[],
  wanted: (at: number, part: string, content: Uint8Array) => boolean = () => true,
): Promise<Judged> {
  const { validateXML } = await import('xmllint-wasm');
  const files = readdirSync(schemas)
    .filter((name) => name.endsWith('.xsd'))
    .map((name) => ({ fileName: name, contents: readFileSync(join(schemas, name), 'utf8') }));
  const all = workbooks.flatMap((bytes, at) =>
    Object.entries(unzipSync(bytes)).flatMap(([part, content]) => {
      const schema = SCHEMA_OF.find(([fits]) => fits.test(part))?.[1];
      return schema !== undefined && wanted(at, part, content) ? [{ at, part, content, schema }] : [];
    }),
  );
  const faults: SchemaFault[] = [];
  const parts = new Map<string, number>();
  for (const schema of new Set(all.map((one) => one.schema))) {
    const judged = all.filter((one) => one.schema === schema);
    parts.set(schema, judged.length);
    const { errors } = await validateXML({
      xml: judged.map(({ content }, index) => ({
        fileName: `part-${String(index)}.xml`,
        contents: plain(content),
      })),
      schema: files.filter(({ fileName }) => fileName === schema),
      preload: files.filter(({ fileName }) => fileName !== schema),
    });
    for (const { rawMessage, message } of errors) {
      const one = judged[Number(/part-(\d+)\.xml/.exec(rawMessage)?.[1])];
      // The last line of each file only says that it had some.
      if (one && !message.endsWith('fails to validate'))
        faults.push({ at: one.at, part: one.part, what: message });
    }
  }
  return { faults, parts };
}

/** The schemas know neither that white space may be kept nor what may be ignored, and are those of the transitional form. */
function plain(content: Uint8Array): string {
  const wide = content[0] === 0xff && content[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8')
    .decode(content)
    .replaceAll(' xml:space="preserve"', '')
    .replace(/ mc:Ignorable="[^"]*"/, '')
    .replaceAll('http://purl.oclc.org/ooxml/spreadsheetml/main', `${TRANSITIONAL}/spreadsheetml/2006/main`)
    .replaceAll(
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
      `${TRANSITIONAL}/officeDocument/2006/relationships`,
    );
}
