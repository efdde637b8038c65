import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withShared } from '../support/shared';
import { attributeValues, elementsOf, type Element } from './manifest-reading';

const root = path.resolve(__dirname, '../..');
const xml = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const elements = elementsOf(xml);
const BASE = 'https://localhost:3000/';

function named(name: string): readonly Element[] {
  return elements.filter((element) => element.name === name);
}

describe('resources', () => {
  const defined = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) => attributeValues(named(name), 'id'));
  const used = attributeValues(elements, 'resid');

  test('every resid is defined once, and everything defined is used', () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
  });

  test('ids are no longer than the 32 characters Office takes, other ids than 125', () => {
    expect([...defined, ...used].filter((id) => id.length > 32)).toEqual([]);
    expect(attributeValues(elements, 'id').filter((id) => id.length > 125)).toEqual([]);
  });

  test('every text stands in both languages, within Office’s lengths', () => {
    const texts = [...named('bt:String'), ...named('DisplayName'), ...named('Description')].filter(
      ({ attributes }) => attributes['DefaultValue'] !== undefined,
    );
    const overrides = [...named('bt:Override'), ...named('Override')];
    expect(overrides.map(({ attributes }) => attributes['Locale'])).toEqual(texts.map(() => 'en-US'));
    expect(xml).toContain('<DefaultLocale>id-ID</DefaultLocale>');
    const lengths = (block: string): number[] => {
      const inside = new RegExp(`<bt:${block}>([\\s\\S]*)</bt:${block}>`).exec(xml)?.[1] ?? '';
      const strings = elementsOf(inside);
      return [...attributeValues(strings, 'DefaultValue'), ...attributeValues(strings, 'Value')].map(
        (text) => text.length,
      );
    };
    expect(Math.max(...lengths('ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('LongStrings'))).toBeLessThanOrEqual(250);
  });
});

describe('addresses and icons', () => {
  const addresses = attributeValues(elements, 'DefaultValue').filter((value) => /^https?:/.test(value));

  test('every URL is under the development base', () => {
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
    const others = [...xml.matchAll(/https?:\/\/[^"<\s]+/g)]
      .map(([address]) => address)
      .filter(
        (address) =>
          !address.startsWith(BASE) && !/^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//.test(address),
      );
    expect(others.filter((address) => address !== 'https://localhost:3000')).toEqual([]);
  });

  test('every icon is a PNG of its size', () => {
    const icons = addresses.filter((address) => address.endsWith('.png'));
    expect(icons.length).toBeGreaterThanOrEqual(14);
    for (const icon of icons) {
      const file = path.join(root, icon.slice(BASE.length));
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      expect({ icon, size: pngSize(file) }).toEqual({ icon, size: [size, size] });
    }
  });

  test('icons stand for the size they are asked for', () => {
    const images = named('bt:Image').filter(({ attributes }) => attributes['size'] !== undefined);
    for (const { attributes } of images) {
      expect(attributes['resid']).toMatch(new RegExp(`\\.${attributes['size'] ?? ''}$`));
    }
    for (const size of ['16', '32', '80']) {
      // The group and each of its three buttons.
      expect(images.filter(({ attributes }) => attributes['size'] === size)).toHaveLength(4);
    }
  });

  test('all sizes from 16 to 128 are there', () => {
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 96, 128]) {
      expect(pngSize(path.join(root, `assets/icons/icon-${String(size)}.png`))).toEqual([size, size]);
    }
  });

  function pngSize(file: string): readonly number[] {
    if (!existsSync(file)) return [];
    const bytes = readFileSync(file);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }
});

test('buttons act in the one page that runs as long as the workbook is open, and it can open by itself', () => {
  expect(named('Runtime').map(({ attributes }) => attributes)).toEqual([
    { resid: 'Url.Panel', lifetime: 'long' },
  ]);
  expect([...xml.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name)).toEqual(['periksa', 'buat']);
  expect(xml).toContain('<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>');
});

test('asks for ExcelApi 1.9 and the home tab', () => {
  expect(named('Set').map(({ attributes }) => attributes)).toEqual([{ Name: 'ExcelApi', MinVersion: '1.9' }]);
  expect(named('OfficeTab').map(({ attributes }) => attributes['id'])).toEqual(['TabHome']);
  expect(named('Control')).toHaveLength(3);
});

describe('for production', () => {
  function make(base: string): { status: number; xml: string; error: string } {
    const out = mkdtempSync(path.join(tmpdir(), 'manifest-'));
    const script = path.join(root, 'scripts/make-manifest.mjs');
    try {
      execFileSync(process.execPath, [script, '--base', base, '--out', out], { stdio: 'pipe' });
      const made = readFileSync(path.join(out, 'manifest.xml'), 'utf8');
      expect(existsSync(path.join(out, 'assets/icons/icon-64.png'))).toBe(true);
      return { status: 0, xml: made, error: '' };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: Buffer };
      return { status, xml: '', error: stderr.toString() };
    }
  }

  test('every URL is under the base that was given', () => {
    const made = make('https://renja.example.go.id/periksa/');
    const addresses = attributeValues(elementsOf(made.xml), 'DefaultValue').filter((value) =>
      value.startsWith('http'),
    );
    expect(made.xml).not.toContain('localhost');
    expect(addresses.every((address) => address.startsWith('https://renja.example.go.id/periksa/'))).toBe(
      true,
    );
    expect(addresses).toContain('https://renja.example.go.id/periksa/index.html?aksi=bantuan');
  });

  test.each(['http://renja.example.go.id', 'renja', 'https://x.id/?a=1'])('«%s» is refused', (base) => {
    const made = make(base);
    expect(made.status).toBe(2);
    expect(made.error).toContain('--base harus alamat https');
  });
});

test('it is well-formed', async () => {
  const { validateXML } = await import('xmllint-wasm');
  const source = { fileName: 'manifest.xml', contents: xml };
  expect((await validateXML({ xml: source, normalization: 'format' })).errors).toEqual([]);
});

withShared('manifest-xsd', 'by the schemas of Office', (schemas) => {
  test('it is valid', async () => {
    const { validateXML } = await import('xmllint-wasm');
    const file = (name: string) => ({
      fileName: name,
      contents: readFileSync(path.join(schemas, name), 'utf8'),
    });
    const result = await validateXML({
      xml: { fileName: 'manifest.xml', contents: xml },
      schema: [file('OfficeAppManifestV1_1.xsd')],
      preload: [
        file('OfficeAppBasicTypesV1_0.xsd'),
        file('TaskPaneAppVersionOverridesV1_0.xsd'),
        file('ContentAppVersionOverridesV1_0.xsd'),
        file('MailAppVersionOverridesV1_0.xsd'),
        file('MailAppVersionOverridesV1_1.xsd'),
      ],
    });
    expect(result.errors).toEqual([]);
  });
});
