/**
 * Doc comments and banners. All sentences come from the English tables; none comes from the document.
 */
import { fieldSentenceOf, sentenceOf } from "../english/index.ts"
import type { AbsenceModel, FieldModel, OperationModel, TypeModel } from "../model.ts"
import type { Place } from "../place.ts"
import type { Plan, Planned, PlannedOperation, PlannedService } from "../plan.ts"
import { boundsWords } from "./bounds.ts"

export const since = "@since 0.1.0"

/**
 * The first lines of every generated file. They say nothing of the document, so that a new one touches only the files
 * whose content it changes.
 */
export const banner = [
  "/**",
  " * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.",
  " *",
  ` * ${since}`,
  " */"
].join("\n")

/** Breaks a sentence at the formatter's width. A line that starts with `@` stays whole. */
const wrap = (line: string, width: number): ReadonlyArray<string> => {
  if (line.startsWith("@") || line.length <= width) return [line]
  const wrapped: Array<string> = []
  let rest = line
  while (rest.length > width) {
    const at = rest.lastIndexOf(" ", width)
    if (at <= 0) break
    wrapped.push(rest.slice(0, at))
    rest = rest.slice(at + 1)
  }
  return [...wrapped, rest]
}

/** Writes a doc comment of the given lines, without those that are `undefined`. */
export const comment = (lines: ReadonlyArray<string | undefined>, indent = ""): string => {
  const text = lines
    .filter((line): line is string => line !== undefined)
    .flatMap((line) => wrap(line.replaceAll("*/", "* /"), 116 - indent.length))
  if (text.length === 1 && indent.length + text[0]!.length < 112) return `${indent}/** ${text[0]} */\n`
  return `${indent}/**\n${text.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`
}

/** Links to an operation in PortOne's documentation. */
const pageOf = (operation: OperationModel): string =>
  `https://developers.portone.io/api/rest-v2/${operation.category ?? "platform"}?v=v2#` +
  `${operation.method.toLowerCase()}%20${encodeURIComponent(operation.path)}`

/** Links to the part of PortOne's documentation that describes a service. */
export const pageOfService = (service: PlannedService): string => {
  const category = service.operations.map(({ operation }) => operation.category).find((it) => it !== undefined)
  return `https://developers.portone.io/api/rest-v2/${category ?? "platform"}?v=v2`
}

/** Returns the sentence of a type; one without words yet is only named. */
export const typeSentence = ({ place, schema }: Planned): string =>
  sentenceOf(schema.name, place) ?? `\`${schema.name}\` of PortOne's API.`

/** Returns the sentence of an error; one without words yet is only named, by its tag. */
export const errorSentence = ({ place, schema }: Planned, tag: string): string =>
  sentenceOf(schema.name, place) ?? `PortOne answered with ${tag}.`

/** What PortOne says of something beside what it is. */
export interface Standing {
  readonly unstable: boolean
  readonly deprecated?: true
}

const deprecatedTag = "@deprecated PortOne advises against it."

/** Writes a tag for each of what PortOne says. */
export const standingTags = ({ deprecated, unstable }: Standing): ReadonlyArray<string> => [
  ...(deprecated === undefined ? [] : [deprecatedTag]),
  ...(unstable ? ["@stability unstable"] : [])
]

export const schemaDoc = (sentence: string, category: string, standing: Standing, details?: string): string =>
  comment([
    sentence,
    "",
    ...(details === undefined ? [] : [details, ""]),
    ...standingTags(standing),
    `@category ${category}`,
    since
  ])

/** Says how a program comes to the fields of a case, of which it reads where the compiler refuses one. */
export const narrowing = (name: string, discriminator: string, tag: string): string =>
  `Each case has fields of its own: compare \`${discriminator}\` before you read them, as in ` +
  `\`if (it.${discriminator} === "${tag}")\`, or use \`${name}.match\`. A case that is not known yet, ` +
  '`"UNRECOGNIZED"`, has `raw` alone.'

const formatOf = (type: TypeModel): string | undefined => {
  switch (type.kind) {
    case "date-time":
      return "RFC 3339 on the wire."
    case "date":
      return "`yyyy-MM-dd`, a business date in Korea."
    case "array":
      return formatOf(type.items)
    case "freeform":
      return "Passed on as it is."
    case "string":
      return type.format === undefined ? undefined : `In the format \`${type.format}\`.`
    case "nullable":
      return formatOf(type.of)
    case "bounded":
      return [formatOf(type.of), boundsWords(type.bounds)].filter((it) => it !== undefined).join(" ")
    default:
      return undefined
  }
}

/** Says which answers lack a field. */
const absenceWords = ({ before, said }: AbsenceModel): string =>
  [
    ...(said === undefined ? [] : [said === "v1-payments" ? "Absent for V1 payments." : "Absent on some records."]),
    ...(before === undefined
      ? []
      : [`${before.was === "missing" ? "Absent" : "Can be absent"} on records from before ${before.date}.`])
  ].join(" ")

/** The type or input that a field belongs to, and the module that it stands in. */
export interface Owner {
  readonly name: string
  readonly place: Place
}

/** Writes the doc comment of a field, or an empty string if the tables have no words for it. */
export const fieldDoc = (owner: Owner, field: FieldModel): string => {
  const words = [
    fieldSentenceOf(owner.name, field.name, owner.place),
    formatOf(field.type),
    field.absence === undefined ? undefined : absenceWords(field.absence),
    field.default === undefined ? undefined : `Default: \`${field.default}\`.`
  ].filter((it) => it !== undefined)
  const lines = [
    ...(words.length === 0 ? [] : [words.join(" ")]),
    ...(field.deprecated === undefined ? [] : [deprecatedTag])
  ]
  return lines.length === 0 ? "" : comment(lines, "  ")
}

/** Returns how a comment names a class. The module of a promise imports no errors that a link could lead to. */
const named = (name: string, face: Face): string => (face === "promise" ? `\`${name}\`` : `{@link ${name}}`)

const errorLines = (plan: Plan, operation: OperationModel, face: Face): ReadonlyArray<string> => {
  const union = plan.schemas.get(operation.errors)!.schema
  if (union.kind !== "errorUnion") return []
  return union.members
    .map(({ name }) => ({ name, schema: plan.schemas.get(name)!.schema }))
    .map(({ name, schema }) => ({ name, status: schema.kind === "error" ? schema.status : 0 }))
    .sort((a, b) => a.status - b.status || (a.name < b.name ? -1 : 1))
    .map(({ name, status }) => `- ${named(name, face)} (${status})`)
}

/** How an operation is called: by an effect, or by a promise. */
type Face = "effect" | "promise"

const streamOf: Readonly<Record<Face, (id: string) => string>> = {
  effect: (id) => `Paging.stream(${id}, input)`,
  promise: (id) => `${id}.stream(input)`
}

const failing: Readonly<Record<Face, string>> = { effect: "Fails with:", promise: "Rejects with:" }

/** Writes the doc comment of a method or an endpoint: its sentence, request, errors and page. */
export const operationDoc = (
  plan: Plan,
  { list, operation, summary }: PlannedOperation,
  options: { readonly indent: string; readonly category: string | undefined; readonly face?: Face }
): string => {
  const { face = "effect" } = options
  return comment(
    [
      summary,
      "",
      `\`${operation.method} ${operation.path}\`${operation.authorized ? "" : ", without `Authorization`"}`,
      "",
      ...(list === undefined ? [] : [`\`${streamOf[face](operation.id)}\` gives the items of all pages.`, ""]),
      failing[face],
      ...errorLines(plan, operation, face),
      ...(face === "promise" ? [`- ${named("CallAbortedError", face)} if a signal aborted it`] : []),
      `- ${named("PortOneClientError", face)} for everything else`,
      "",
      ...standingTags(operation),
      `@see ${pageOf(operation)}`,
      options.category === undefined ? undefined : `@category ${options.category}`,
      options.category === undefined ? undefined : since
    ],
    options.indent
  )
}

export const serviceDoc = (service: PlannedService): string => {
  const [first] = service.operations
  return comment([
    service.summary,
    "",
    `Take it from the context (\`yield* ${service.name}\`, \`${service.name}.use\`), and provide it with ` +
      `\`${service.name}.layer\` over a \`PortOneClient\`.`,
    "",
    "@example",
    "```ts",
    `import { type ${first!.input}, ${service.name} } from "@effect-portone/${service.place.package}"`,
    'import { Effect } from "effect"',
    "",
    `const ${first!.operation.id} = (input: ${first!.input}) =>`,
    `  Effect.flatMap(${service.name}, (service) => service.${first!.operation.id}(input))`,
    "```",
    `@see ${pageOfService(service)}`,
    "@category services",
    since
  ])
}
