/**
 * Reads PortOne's own documents raw: the oracle of these tests. Nothing here has passed through the generator, except
 * that a keyword repeats what the document says only in sentences.
 */
import { olderDocuments, portone } from "../../conformance/portone.ts"

/** A schema of the document, without what samples and comparisons do not need. */
export interface RawSchema {
  readonly $ref?: string
  readonly type?: "object" | "array" | "string" | "integer" | "boolean"
  readonly format?: string
  readonly enum?: ReadonlyArray<string>
  readonly properties?: Readonly<Record<string, RawSchema>>
  readonly required?: ReadonlyArray<string>
  readonly items?: RawSchema
  readonly additionalProperties?: RawSchema
  readonly oneOf?: ReadonlyArray<RawSchema>
  readonly discriminator?: { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> }
  readonly "x-portone-status-code"?: number
  /** Fields of which one may be set, and whether one must be. */
  readonly "x-effect-portone-alternatives"?: { readonly fields: ReadonlyArray<string>; readonly required: boolean }
  /** Fields that must be set beside those that are `required`. */
  readonly "x-effect-portone-required"?: ReadonlyArray<string>
  /** Fields that some records lack although they are `required`. */
  readonly "x-effect-portone-absences"?: ReadonlyArray<{ readonly field: string }>
}

interface RawContent {
  readonly content?: Readonly<Record<string, { readonly schema: RawSchema }>>
}

interface RawParameter extends RawContent {
  readonly name: string
  readonly in: "path" | "query"
  readonly required: boolean
  readonly schema?: RawSchema
  readonly "x-portone-query-or-body"?: { readonly required: boolean }
}

interface RawOperation {
  readonly operationId: string
  readonly parameters?: ReadonlyArray<RawParameter>
  readonly requestBody?: RawContent & { readonly required: boolean }
  readonly responses: Readonly<Record<string, RawContent>>
  readonly security?: ReadonlyArray<unknown>
  readonly "x-portone-error": RawSchema
}

interface RawDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, RawSchema>> }
}

/** Returns the schema's name behind `#/components/schemas/`. */
export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1)

/**
 * Returns true for a free-form object. An object without properties is free-form without a name, and empty with one.
 */
export const isFreeForm = (schema: RawSchema): boolean =>
  schema.type === "object" && schema.properties === undefined && schema.additionalProperties === undefined

/** An operation as the document describes it. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly isAuthorized: boolean
  readonly parameters: ReadonlyArray<RawParameter & { readonly schema: RawSchema }>
  /** The schema of what is neither a path nor a query parameter, and its place. */
  readonly payload:
    | { readonly name: string; readonly place: "query" | "body"; readonly isRequired: boolean }
    | undefined
  readonly success: { readonly format: "json"; readonly name: string } | { readonly format: "csv" | "empty" }
  readonly errors: string
}

const jsonSchemaOf = (content: RawContent["content"]): string | undefined => {
  const ref = content?.["application/json"]?.schema.$ref
  return ref === undefined ? undefined : nameOf(ref)
}

const payloadOf = (raw: RawOperation): Operation["payload"] => {
  // If both are allowed, the query parameter counts: every HTTP client can send it with a GET.
  const parameter = raw.parameters?.find(({ name }) => name === "requestBody")
  if (parameter !== undefined) {
    const name = jsonSchemaOf(parameter.content)!
    return { name, place: "query", isRequired: parameter["x-portone-query-or-body"]?.required ?? parameter.required }
  }
  const name = jsonSchemaOf(raw.requestBody?.content)
  return name === undefined ? undefined : { name, place: "body", isRequired: raw.requestBody!.required }
}

const successOf = ({ content }: RawContent): Operation["success"] => {
  const name = jsonSchemaOf(content)
  return name === undefined
    ? { format: content?.["text/csv"] === undefined ? "empty" : "csv" }
    : { format: "json", name }
}

const operationsOf = ({ paths }: RawDocument): ReadonlyArray<Operation> =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, raw]) => ({
      id: raw.operationId,
      method: method.toUpperCase(),
      path,
      isAuthorized: raw.security !== undefined,
      parameters: (raw.parameters ?? []).flatMap((parameter) =>
        parameter.schema === undefined ? [] : [{ ...parameter, schema: parameter.schema }]
      ),
      payload: payloadOf(raw),
      success: successOf(raw.responses["200"]!),
      errors: nameOf(raw["x-portone-error"].$ref!)
    }))
  )

/** A union: the field that tells its members apart, and the name of each by its tag. */
interface Union {
  readonly name: string
  readonly discriminator: string
  readonly members: ReadonlyMap<string, string>
}

/** A document of one day. */
export interface Document {
  readonly day: string
  readonly schemas: RawDocument["components"]["schemas"]
  readonly schemaOf: (name: string) => RawSchema
  readonly operations: ReadonlyArray<Operation>
  readonly unions: ReadonlyArray<Union>
  /** The unions of data, with the tag of each member. */
  readonly dataUnions: ReadonlyArray<Union>
}

const unionsOf = (schemas: Document["schemas"]): ReadonlyArray<Union> =>
  Object.entries(schemas).flatMap(([name, { discriminator }]) => {
    if (discriminator === undefined) return []
    const members = Object.entries(discriminator.mapping).map(([tag, ref]) => [tag, nameOf(ref)] as const)
    return [{ name, discriminator: discriminator.propertyName, members: new Map(members) }]
  })

const read = (day: string, text: string): Document => {
  // The cast is unchecked: a deviation shows in the tests.
  const document = JSON.parse(text) as RawDocument
  const { schemas } = document.components
  const operations = operationsOf(document)
  const unions = unionsOf(schemas)
  return {
    day,
    schemas,
    schemaOf: (name) => {
      const schema = schemas[name]
      if (schema === undefined) throw new Error(`the document has no schema ${name}`)
      return schema
    },
    operations,
    unions,
    dataUnions: unions.filter(({ name }) => !operations.some(({ errors }) => errors === name))
  }
}

/** The newest document, which the packages are generated from. */
export const newest = read("the newest", portone)

/** The documents before it. */
export const older: ReadonlyArray<Document> = olderDocuments.map(({ day, text }) => read(day, text))

export const { dataUnions, operations, schemaOf, schemas } = newest

/** Returns true for a field that an answer may lack: it is optional, or some records lack it. */
export const mayBeAbsent = (name: string, field: string): boolean => {
  const { "x-effect-portone-absences": absences = [], required = [] } = schemaOf(name)
  const isOptionalIn = (schema: RawSchema | undefined) =>
    schema?.properties !== undefined && schema.required?.includes(field) !== true
  return (
    !required.includes(field) ||
    absences.some((absence) => absence.field === field) ||
    older.some(({ schemas }) => isOptionalIn(schemas[name]))
  )
}

/** Adds the names of all schemas within reach of a schema. */
export const reach = (
  schema: RawSchema,
  into: Set<string>,
  { schemaOf }: Pick<Document, "schemaOf"> = newest
): Set<string> => {
  for (const inner of [schema.items, schema.additionalProperties, ...Object.values(schema.properties ?? {})]) {
    if (inner !== undefined) reach(inner, into, { schemaOf })
  }
  for (const ref of [schema.$ref, ...Object.values(schema.discriminator?.mapping ?? {})]) {
    if (ref === undefined || into.has(nameOf(ref))) continue
    into.add(nameOf(ref))
    reach(schemaOf(nameOf(ref)), into, { schemaOf })
  }
  return into
}

/** Returns all that a document says of a schema and of those within its reach, for comparing documents. */
export const wordingOf = (document: Document, name: string): string =>
  JSON.stringify(
    [name, ...reach(document.schemaOf(name), new Set(), document)].map((one) => [one, document.schemaOf(one)])
  )

const errorUnions = new Map(newest.unions.map((union) => [union.name, union]))

/** The names of the documented errors, by `operationId`. */
export const errorsByOperation: ReadonlyMap<string, ReadonlyArray<string>> = new Map(
  operations.map(({ errors, id }) => [id, [...errorUnions.get(errors)!.members.values()]])
)

/** The documented errors, by name. */
export const errorTypes: ReadonlyMap<string, { readonly type: string; readonly status: number }> = new Map(
  operations.flatMap(({ errors }) =>
    [...errorUnions.get(errors)!.members].map(
      ([type, name]) => [name, { type, status: schemaOf(name)["x-portone-status-code"]! }] as const
    )
  )
)

/** Odd names of the document, with their names in the packages. Errors and operations keep theirs. */
const renamed: Readonly<Record<string, string>> = {
  Type: "PlatformWithdrawalType",
  Trigger: "PaymentCancellationTrigger",
  Map_Stat: "B2bBulkTaxInvoiceStats",
  GetAccountTransfersBody1: "GetPlatformAccountTransfersBody",
  requestB2bTaxInvoiceError: "RequestB2bTaxInvoiceError"
}

/** Returns the name of a schema's export. */
export const exportedName = (name: string): string => renamed[name] ?? name
