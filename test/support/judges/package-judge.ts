import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/**
 * Faults of a package that Excel would repair or refuse, found with other people's readers (fflate, saxes) and none of
 * ours: what the project's own check passes must pass here too. What the SDK's validator does not see stands here.
 */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const faults: string[] = [];
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const parts = new Map(
    entries.map(([name, content]) => [name.replaceAll('\\', '/').toLowerCase(), content]),
  );
  if (parts.size !== entries.length) faults.push('an entry stands twice');
  const elements = new Map<string, readonly Element[]>();
  for (const [name, content] of parts) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    try {
      elements.set(name, elementsOf(decoded(content)));
    } catch (fault) {
      faults.push(`not well-formed: ${name} ${String(fault).slice(0, 80)}`);
    }
  }
  const all = (part: string, element: string): readonly Element[] =>
    elements.get(part)?.filter(({ name }) => name === element) ?? [];
  const twice = (what: string, values: readonly (string | undefined)[]): void => {
    if (new Set(values).size !== values.length) faults.push(`twice: ${what}`);
  };

  const types = '[content_types].xml';
  const extensions = all(types, 'Default').map((one) => one.get('Extension')?.toLowerCase());
  const overrides = all(types, 'Override').map((one) =>
    one.get('PartName')?.toLowerCase().replace(/^\//, ''),
  );
  twice('extensions', extensions);
  twice('overrides', overrides);
  for (const part of overrides) if (!has(part)) faults.push(`type without part: ${part}`);
  for (const part of parts.keys()) {
    const typed = overrides.some((one) => one === part || decodedName(one) === part);
    if (part !== types && !typed && !extensions.includes(part.split('.').at(-1)))
      faults.push(`no type: ${part}`);
  }
  for (const list of parts.keys()) {
    if (!list.endsWith('.rels')) continue;
    const relations = all(list, 'Relationship');
    twice(
      `ids of ${list}`,
      relations.map((one) => one.get('Id')),
    );
    for (const one of relations) {
      if (one.get('TargetMode') === 'External') continue;
      const base = `file:///${list.replace(/_rels\/[^/]*$/, '')}`;
      const target = decodeURIComponent(new URL(one.get('Target') ?? '', base).pathname)
        .slice(1)
        .toLowerCase();
      if (!has(target)) faults.push(`no target: ${target} of ${list}`);
    }
  }
  for (const [part, list] of elements) {
    const root = list[0]?.name;
    if (root === 'workbook') {
      twice(
        'sheet ids',
        all(part, 'sheet').map((one) => one.get('sheetId')),
      );
      twice(
        'sheet names',
        all(part, 'sheet').map((one) => one.get('name')?.toLowerCase()),
      );
    } else if (root === 'comments')
      twice(
        `comments of ${part}`,
        all(part, 'comment').map((one) => one.get('ref')),
      );
  }
  const drawings = [...parts.keys()].filter((name) => name.endsWith('.vml'));
  const blocks = drawings.flatMap((part) =>
    all(part, 'idmap').flatMap((one) => one.get('data')?.split(',') ?? []),
  );
  twice('blocks of shapes', blocks);
  for (const part of drawings)
    twice(
      `shapes of ${part}`,
      all(part, 'shape').map((one) => one.get('id')),
    );
  return faults;

  function has(part: string | undefined): boolean {
    return part !== undefined && (parts.has(part) || parts.has(decodedName(part)));
  }
}

/** How many boxes of comments, and cell styles, a workbook has: what must not grow from round to round. */
export function grownBy(bytes: Uint8Array): {
  readonly boxes: number;
  readonly styles: number;
  readonly fonts: number;
} {
  const texts = Object.entries(unzipSync(bytes)).map(
    ([name, content]) => [name.toLowerCase(), decoded(content)] as const,
  );
  const boxes = texts
    .filter(([name]) => name.endsWith('.vml'))
    .map(([, text]) => text.split('ObjectType="Note"').length - 1);
  const styles = texts.find(([name]) => name.endsWith('styles.xml'))?.[1] ?? '';
  const inList = (list: string, entry: string): number =>
    (new RegExp(`<(?:\\w+:)?${list}\\b[\\s\\S]*?</(?:\\w+:)?${list}\\s*>`).exec(styles)?.[0] ?? '').split(
      new RegExp(`<(?:\\w+:)?${entry}[\\s/>]`),
    ).length - 1;
  return {
    boxes: boxes.reduce((sum, count) => sum + count, 0),
    styles: inList('cellXfs', 'xf'),
    fonts: inList('fonts', 'font'),
  };
}

interface Element {
  readonly name: string;
  get(attribute: string): string | undefined;
}

function elementsOf(text: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name: name.slice(name.indexOf(':') + 1), get: (wanted) => attributes[wanted] });
  });
  parser.write(text).close();
  return elements;
}

function decoded(content: Uint8Array): string {
  const wide = content[0] === 0xff && content[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(content);
}

function decodedName(part: string | undefined): string {
  return decodeURIComponent(part ?? '');
}
