import { zipParts } from '../../../support/xlsx-builder';
import { ODD_PACKAGES, type OddPackage } from './odd-packages';
import { plainPackage } from './plain-package';

export interface MadePackage extends OddPackage {
  readonly bytes: Uint8Array;
}

let all: Promise<readonly MadePackage[]> | null = null;

/** All odd packages as files; made once. */
export function madePackages(): Promise<readonly MadePackage[]> {
  all ??= make();
  return all;
}

async function make(): Promise<readonly MadePackage[]> {
  const plain = await plainPackage();
  return ODD_PACKAGES.map((one) => {
    const parts = one.make(plain);
    return { ...one, bytes: parts instanceof Uint8Array ? parts : zipParts(parts) };
  });
}

/** The bytes of one of them. */
export async function oddPackage(name: string): Promise<Uint8Array> {
  const found = (await madePackages()).find((one) => one.name === name);
  if (!found) throw new Error(`no odd package: ${name}`);
  return found.bytes;
}
