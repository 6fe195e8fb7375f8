/**
 * Lists the names that a schema or an operation cannot have, since they mean something else in a generated module or in
 * a package.
 */
import { readdirSync } from "node:fs"

/** Names that generated modules import, or that they use as TypeScript's own. */
const inGenerated = [
  "CallOptions",
  "Context",
  "ContractEndpoint",
  "DateTime",
  "DocumentedError",
  "Effect",
  "Endpoint",
  "HttpApi",
  "HttpApiGroup",
  "Layer",
  "OpenApi",
  "Partial",
  "PortOneClient",
  "PortOneClientError",
  "ReadonlyArray",
  "RegExp",
  "Schema",
  "Shared",
  "Uint8Array",
  "Wire"
]

/** A package exports its hand-written modules by their names. */
const handWritten = ["core", "payments", "platform"].flatMap((name) =>
  readdirSync(new URL(`../../../../packages/${name}/src/`, import.meta.url)).flatMap((file) =>
    /^[A-Z]\w*\.ts$/.test(file) ? [file.slice(0, -".ts".length)] : []
  )
)

export const reservedNames: ReadonlySet<string> = new Set([...inGenerated, ...handWritten])

/** Words that no constant can be called in a module. */
export const reservedWords: ReadonlySet<string> = new Set([
  "arguments",
  "await",
  "break",
  "case",
  "catch",
  "class",
  "const",
  "continue",
  "debugger",
  "default",
  "delete",
  "do",
  "else",
  "enum",
  "eval",
  "export",
  "extends",
  "false",
  "finally",
  "for",
  "function",
  "if",
  "implements",
  "import",
  "in",
  "instanceof",
  "interface",
  "let",
  "new",
  "null",
  "package",
  "private",
  "protected",
  "public",
  "return",
  "static",
  "super",
  "switch",
  "this",
  "throw",
  "true",
  "try",
  "typeof",
  "undefined",
  "var",
  "void",
  "while",
  "with",
  "yield"
])
