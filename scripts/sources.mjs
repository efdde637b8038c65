// @ts-check
// What the files of the project import and export, for the checks over the house as a whole.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} Import
 * @property {string} from The file that is imported, as an absolute path.
 * @property {readonly string[] | null} names What of it; null for all.
 *
 * @typedef {object} Source
 * @property {readonly Import[]} imports
 * @property {readonly string[]} exports Values; types that nothing of the file itself uses.
 */

const ENDINGS = ['.ts', '.tsx', '.js', '.mjs', '/index.ts'];

/**
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|m?js)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * @param {string} file
 * @param {string} name
 * @returns {string | null}
 */
function resolved(file, name) {
  if (!name.startsWith('.')) return null;
  const bare = path.resolve(path.dirname(file), name);
  if (/\.(tsx?|m?js)$/.test(bare) && existsSync(bare)) return bare;
  const ending = ENDINGS.find((one) => existsSync(bare + one));
  return ending === undefined ? null : bare + ending;
}

/**
 * @param {string} file
 * @returns {Source}
 */
export function sourceOf(file) {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, kind);
  /** @type {Import[]} */
  const imports = [];
  /** @type {string[]} */
  const exports = [];
  const types = new Set(
    tree.statements.flatMap((one) =>
      ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one) ? [one.name.text] : [],
    ),
  );
  /**
   * @param {ts.Node | undefined} specifier
   * @param {readonly string[] | null} names
   */
  const take = (specifier, names) => {
    const from = specifier && ts.isStringLiteral(specifier) ? resolved(file, specifier.text) : null;
    if (from !== null) imports.push({ from, names });
  };
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement)) take(statement.moduleSpecifier, importedNames(statement));
    else if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      const elements = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : [];
      if (moduleSpecifier)
        take(
          moduleSpecifier,
          exportClause ? elements.map((one) => (one.propertyName ?? one.name).text) : null,
        );
      exports.push(...elements.map(({ name }) => name.text));
    } else exports.push(...exportedNames(statement));
  }
  /** @param {ts.Node} node */
  const visit = (node) => {
    const called = ts.isCallExpression(node) ? node : null;
    const expression = called?.expression;
    if (expression?.kind === ts.SyntaxKind.ImportKeyword || expression?.getText() === 'require')
      take(called?.arguments[0], null);
    if (ts.isNewExpression(node) && node.expression.getText() === 'URL') take(node.arguments?.[0], null);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      take(node.argument.literal, node.qualifier ? [node.qualifier.getText()] : null);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  // A type that tells of an export's own shape is used by whoever uses the export.
  const words = tree.text.split(/\W+/);
  const told = exports.filter((name) => !types.has(name) || words.filter((word) => word === name).length < 2);
  return { imports, exports: told };
}

/**
 * @param {ts.ImportDeclaration} declaration
 * @returns {readonly string[] | null}
 */
function importedNames({ importClause }) {
  const bindings = importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return null;
  return bindings.elements.map((one) => (one.propertyName ?? one.name).text);
}

/**
 * @param {ts.Statement} statement
 * @returns {readonly string[]}
 */
function exportedNames(statement) {
  if (!ts.canHaveModifiers(statement)) return [];
  if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name)
        ? [name.text]
        : name.elements.flatMap((one) =>
            !ts.isOmittedExpression(one) && ts.isIdentifier(one.name) ? [one.name.text] : [],
          ),
    );
  const { name } = /** @type {ts.FunctionDeclaration} */ (statement);
  return name ? [name.text] : [];
}
