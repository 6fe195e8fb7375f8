/**
 * Reads the declarations that a package publishes as a consumer's compiler does: nothing in them is `any`, all of their
 * imports lead somewhere, and every public module is found in every mode of resolution that Effect itself supports.
 *
 * The mode `node10` is not one of them. It reads no `exports`, TypeScript 7 has removed it, and Effect has no entry for
 * it.
 */
import { join } from "node:path"
import ts from "typescript-6"
import type { Packed } from "./pack.ts"

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  // Declarations are what is checked here.
  skipLibCheck: false,
  types: []
}

/**
 * Returns true for the one `any` that is written by Effect: the bound of the type parameter that its error classes have
 * until they are extended, `A extends Record<string, any>`. It stands in the declaration of a base class that is not
 * exported, and no value has it.
 */
const isBoundOfErrorBase = (node: ts.Node): boolean => {
  const bound = node.parent
  const parameter = bound.parent
  if (!ts.isTypeReferenceNode(bound) || bound.getText() !== "Record<string, any>") return false
  if (!ts.isTypeParameterDeclaration(parameter) || parameter.constraint !== bound) return false
  const constructor = parameter.parent
  const variable = constructor.parent
  return (
    ts.isConstructorTypeNode(constructor) &&
    ts.isVariableDeclaration(variable) &&
    variable.name.getText().endsWith("_base") &&
    ts.getCombinedModifierFlags(variable) === ts.ModifierFlags.Ambient
  )
}

const isAny = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Any) !== 0

/** Returns the arguments of a type, also those that the text leaves out and that have a default. */
const argumentsOf = (program: ts.Program, type: ts.Type): ReadonlyArray<ts.Type> => {
  const symbol = type.aliasSymbol ?? type.symbol
  // The language's own say `any` of what an iterator returns at its end.
  const isOfLanguage = symbol?.declarations?.some((declaration) =>
    program.isSourceFileDefaultLibrary(declaration.getSourceFile())
  )
  if (isOfLanguage === true) return []
  if (type.aliasTypeArguments !== undefined) return type.aliasTypeArguments
  const isReference =
    (type.flags & ts.TypeFlags.Object) !== 0 && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0
  // The flags say that it is one.
  return isReference ? program.getTypeChecker().getTypeArguments(type as ts.TypeReference) : []
}

/** Returns each `any` of a source file as the node that stands for it. */
const anysOf = (program: ts.Program, source: ts.SourceFile): ReadonlyArray<ts.Node> => {
  const checker = program.getTypeChecker()
  const found: Array<ts.Node> = []
  const visit = (node: ts.Node): void => {
    // The compiler takes these two for nodes of types, and gives them none.
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node) && !ts.isTemplateLiteralTypeSpan(node)) {
      const type = checker.getTypeFromTypeNode(node)
      const isHidden = ts.isTypeReferenceNode(node) && argumentsOf(program, type).some(isAny)
      const isWritten = node.getText().split(/\W/).includes("any")
      if ((isAny(type) || (isHidden && !isWritten)) && !isBoundOfErrorBase(node)) found.push(node)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const shorten = (text: string): string => text.replaceAll(/\s+/g, " ").slice(0, 80)

/**
 * Returns what is `any` in the declarations of a folder, or does not compile in them, each with its file and line.
 * Their imports are resolved from where they stand. Only those for Node may name its types without importing them.
 */
export const faultsOfDeclarations = (
  folder: string,
  files: ReadonlyArray<string>,
  { isForNode }: { readonly isForNode: boolean }
): ReadonlyArray<string> => {
  const program = ts.createProgram({
    rootNames: files.map((file) => join(folder, file)),
    options: isForNode ? { ...options, types: ["node"], typeRoots: [typesAbove(folder)] } : options
  })
  return files.flatMap((file) => {
    const source = program.getSourceFile(join(folder, file))!
    const at = (position: number): string => `${file}:${source.getLineAndCharacterOfPosition(position).line + 1}`
    return [
      ...[...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
        ({ messageText, start }) => `${at(start ?? 0)}: ${shorten(ts.flattenDiagnosticMessageText(messageText, " "))}`
      ),
      ...anysOf(program, source).map((node) => `${at(node.getStart())}: any, in ${shorten(node.parent.getText())}`)
    ]
  })
}

/** Returns where the packages of types stand that are installed beside a package with a scope. */
const typesAbove = (folder: string): string => join(folder, "../../@types")

/** The modes in which a program may find a module: what it is compiled for, and by which syntax it imports. */
const modes = [
  ["an import of Node", ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext, ts.ModuleKind.ESNext],
  ["a require of Node", ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext, ts.ModuleKind.CommonJS],
  ["an import of Node 16", ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16, ts.ModuleKind.ESNext],
  ["a require of Node 16", ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16, ts.ModuleKind.CommonJS],
  ["a bundler", ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler, undefined]
] as const

/** Returns the specifiers of a package's public modules, each with the stem of its files. */
export const publicModules = ({ files, manifest }: Packed): ReadonlyMap<string, string> =>
  new Map(
    files
      .flatMap((file) => /^dist\/((?:generated\/)?[^/]+)\.d\.ts$/.exec(file)?.[1] ?? [])
      .filter((stem) => manifest.exports?.[`./${stem}`] !== null)
      .map((stem) => [stem === "index" ? manifest.name : `${manifest.name}/${stem}`, stem] as const)
  )

/** Returns the public modules that a mode does not find, and the closed ones that it finds. */
export const faultsOfResolution = (into: string, packed: Packed): ReadonlyArray<string> => {
  const open = publicModules(packed)
  const stems = packed.files.flatMap((file) => /^dist\/(.+)\.d\.ts$/.exec(file)?.[1] ?? [])
  const closed = stems.map((stem) => `${packed.manifest.name}/${stem}`).filter((specifier) => !open.has(specifier))
  return modes.flatMap(([mode, module, moduleResolution, syntax]) => {
    const find = (specifier: string) =>
      ts.resolveModuleName(
        specifier,
        join(into, "consumer.ts"),
        { ...options, module, moduleResolution },
        ts.sys,
        undefined,
        undefined,
        syntax
      ).resolvedModule?.resolvedFileName
    return [
      ...[...open].flatMap(([specifier, stem]) =>
        find(specifier) === join(packed.folder, `dist/${stem}.d.ts`) ? [] : [`${mode} does not find ${specifier}`]
      ),
      ...closed
        // The barrel goes by the name of the package.
        .filter((specifier) => !specifier.endsWith("/index") && find(specifier) !== undefined)
        .map((specifier) => `${mode} finds ${specifier}, which is closed`)
    ]
  })
}
