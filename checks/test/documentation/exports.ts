/**
 * Finds what the documentation of a module's exports lacks.
 *
 * Every export has a sentence and says since which version it is there. An example is required where one teaches: of a
 * value (a function, a layer, a service, a constant), and of what a program writes by hand (a type named `Options`,
 * `Settings`, `Expected`, `…Options` or `…Input`). Error classes, type guards and all other types need none.
 */
import { posix } from "node:path"
import ts from "typescript-6"

type Declaration =
  | ts.ClassDeclaration
  | ts.EnumDeclaration
  | ts.FunctionDeclaration
  | ts.InterfaceDeclaration
  | ts.ModuleDeclaration
  | ts.TypeAliasDeclaration
  | ts.VariableDeclaration

/** One export of a module: a declaration and the comment that documents it. */
interface Export {
  readonly name: string
  readonly declaration: Declaration
  readonly doc: ts.JSDoc | undefined
}

const writtenByHand = /^(?:Settings|Expected|(?:\w*[a-z])?(?:Options|Input))$/

const isErrorClass = (declaration: ts.ClassDeclaration): boolean =>
  declaration.heritageClauses?.some(({ types }) =>
    types.some(({ expression }) => /\b(?:TaggedError|Schema\.Error|DocumentedError\.make)\b/.test(expression.getText()))
  ) === true

const isTypeGuard = (declaration: Declaration): boolean => {
  const signature = ts.isVariableDeclaration(declaration) ? (declaration.type ?? declaration.initializer) : declaration
  return signature !== undefined && ts.isFunctionLike(signature) && signature.type?.kind === ts.SyntaxKind.TypePredicate
}

const needsExample = ({ declaration, name }: Export): boolean => {
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) return writtenByHand.test(name)
  if (ts.isClassDeclaration(declaration)) return !isErrorClass(declaration)
  return !isTypeGuard(declaration)
}

const lacksOf = (one: Export): ReadonlyArray<string> => {
  const { doc } = one
  if (doc === undefined) return ["documentation"]
  const tags = new Map(doc.tags?.map((tag) => [tag.tagName.text, ts.getTextOfJSDocComment(tag.comment) ?? ""]))
  return [
    ...(/\S[.:]/.test(ts.getTextOfJSDocComment(doc.comment) ?? "") ? [] : ["a sentence"]),
    ...(/^\d+\.\d+\.\d+$/.test(tags.get("since") ?? "") ? [] : ["@since"]),
    ...(needsExample(one) && !tags.has("example") ? ["an example"] : [])
  ]
}

const docOf = (node: ts.Node): ts.JSDoc | undefined => ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1)

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true

const isDeclaration = (statement: ts.Statement): statement is Exclude<Declaration, ts.VariableDeclaration> =>
  ts.isClassDeclaration(statement) ||
  ts.isEnumDeclaration(statement) ||
  ts.isFunctionDeclaration(statement) ||
  ts.isInterfaceDeclaration(statement) ||
  ts.isModuleDeclaration(statement) ||
  ts.isTypeAliasDeclaration(statement)

/** Returns the declarations of a statement, each with its comment. */
const declarationsOf = (statement: ts.Statement): ReadonlyArray<Export> => {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => ({
      name: declaration.name.getText(),
      declaration,
      doc: docOf(statement)
    }))
  }
  if (!isDeclaration(statement)) return []
  return [{ name: statement.name?.text ?? "default", declaration: statement, doc: docOf(statement) }]
}

/** Returns those exports that a list names, under the names of the list. */
const listed = (exports: ReadonlyArray<Export>, list: ts.NamedExports | ts.NamedImports): ReadonlyArray<Export> =>
  list.elements.flatMap((element) =>
    exports
      .filter(({ name }) => name === (element.propertyName ?? element.name).text)
      .map((one) => ({ ...one, name: element.name.text, doc: docOf(element) ?? one.doc }))
  )

/**
 * Takes the texts of sources by their path. Returns a function that returns the exports of one of them and what the
 * documentation of each lacks, such as `make: an example`.
 */
export const faultsIn = (modules: ReadonlyMap<string, string>): ((module: string) => ReadonlyArray<string>) => {
  /** Returns the exports of the module that an import or an export names, or none if it is not one of `modules`. */
  const exportsFrom = (path: string, specifier: ts.Expression): ReadonlyArray<Export> => {
    const target = ts.isStringLiteral(specifier) ? posix.join(posix.dirname(path), specifier.text) : ""
    return modules.has(target) ? exportsOf(target) : []
  }

  /** Returns what a module imports by name. */
  const importsOf = (path: string, statements: ReadonlyArray<ts.Statement>): ReadonlyArray<Export> =>
    statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
      const names = importClause?.namedBindings
      return names !== undefined && ts.isNamedImports(names) ? listed(exportsFrom(path, moduleSpecifier), names) : []
    })

  const read = new Map<string, ReadonlyArray<Export>>()

  const exportsOf = (path: string): ReadonlyArray<Export> => {
    const before = read.get(path)
    if (before !== undefined) return before
    // Modules may import each other, if only types.
    read.set(path, [])
    const { statements } = ts.createSourceFile(path, modules.get(path)!, ts.ScriptTarget.Latest, true)
    const exports = statements.flatMap((statement): ReadonlyArray<Export> => {
      if (isExported(statement)) return declarationsOf(statement)
      if (!ts.isExportDeclaration(statement)) return []
      const { exportClause, isTypeOnly, moduleSpecifier } = statement
      if (exportClause === undefined) return exportsFrom(path, moduleSpecifier!)
      // `export * as` names a module, which is checked by itself.
      if (!ts.isNamedExports(exportClause)) return []
      const candidates =
        moduleSpecifier === undefined
          ? [...statements.flatMap(declarationsOf), ...importsOf(path, statements)]
          : exportsFrom(path, moduleSpecifier)
      // A schema may have the name of its type, and is not passed on with it.
      const passed = isTypeOnly
        ? candidates.filter(({ declaration }) => !ts.isVariableDeclaration(declaration))
        : candidates
      return listed(passed, exportClause)
    })
    read.set(path, exports)
    return exports
  }

  return (module) => exportsOf(module).flatMap((one) => lacksOf(one).map((lack) => `${one.name}: ${lack}`))
}
