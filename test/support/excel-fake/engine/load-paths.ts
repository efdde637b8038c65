import { officeError } from './office-error';

/** The arguments of `load` as paths: "items/name,items/id", ["values"], { items: { name: true } }. */
export function loadPaths(option: unknown): readonly (readonly string[])[] {
  const paths = pathsOf(option).map((path) => path.split('/').map((segment) => segment.trim()));
  if (paths.length === 0) {
    throw officeError(
      'InvalidArgument',
      'The fake wants load() to say what to load: a bare load() costs too much.',
    );
  }
  return paths;
}

function pathsOf(option: unknown): string[] {
  if (typeof option === 'string') return option.split(',').filter((path) => path.trim() !== '');
  if (Array.isArray(option)) return option.flatMap(pathsOf);
  if (typeof option !== 'object' || option === null) return [];
  return Object.entries(option).flatMap(([key, value]) => {
    if (value === true) return [key];
    if (value === false) return [];
    return pathsOf(value).map((rest) => `${key}/${rest}`);
  });
}
