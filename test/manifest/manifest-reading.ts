/** One element of the manifest: enough of XML for a file we write ourselves, which the XSD check parses for real. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export function elementsOf(xml: string): readonly Element[] {
  const withoutComments = xml.replace(/<!--[\s\S]*?-->/g, '');
  return [...withoutComments.matchAll(/<([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*\/?>/g)].map(
    ([, name = '', attributes = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          value.replaceAll('&amp;', '&'),
        ]),
      ),
    }),
  );
}

/** Values of an attribute wherever it stands. */
export function attributeValues(elements: readonly Element[], attribute: string): readonly string[] {
  return elements.flatMap(({ attributes }) => attributes[attribute] ?? []);
}
