/**
 * Decides where everything goes, once for all emitters: which package and module a schema lives in, on which side of
 * the wire it stands, and whether it needs a twin for input.
 *
 * A module is a service's; what several services of a package share stands in the package's `Shared`, and what several
 * packages share in `core`'s. So imports point one way by construction: service → Shared → core.
 */
import { assign } from "./assign.ts"
import { listOf, type PlannedList } from "./lists.ts"
import {
  type FieldModel,
  type Model,
  type ObjectModel,
  type OperationModel,
  partsOf,
  referencesOf,
  type SchemaModel,
  type TypeModel
} from "./model.ts"
import { type Place, shared } from "./place.ts"
import { toPascal } from "./read/names.ts"

/** A schema with all that is decided about it. */
export interface Planned {
  readonly schema: SchemaModel
  readonly place: Place
  /** A request can hold it. */
  readonly isInput: boolean
  /** An answer or an error can hold it. */
  readonly isOutput: boolean
  /** The name of the closed twin that requests use, when the answer's form would let in what requests must not hold. */
  readonly twin: string | undefined
  /** Whether the wire form differs from the decoded one, as it does with points in time and open unions. */
  readonly isEncoded: boolean
  /** Whether it can hold another one like itself. */
  readonly isRecursive: boolean
}

export interface PlannedService {
  readonly name: string
  readonly place: Place
  readonly summary: string
  readonly operations: ReadonlyArray<PlannedOperation>
}

export interface PlannedOperation {
  readonly operation: OperationModel
  readonly summary: string
  /** The name of the flat input: `CancelPaymentInput`. */
  readonly input: string
  /** Where the body is a union of objects, the input for each of them, which are then the cases of the input. */
  readonly cases: ReadonlyArray<{ readonly input: string; readonly body: string }>
  /** How it is read page by page, if it is a list. */
  readonly list: PlannedList | undefined
}

export interface Plan {
  readonly model: Model
  readonly schemas: ReadonlyMap<string, Planned>
  readonly services: ReadonlyArray<PlannedService>
  /** Operations that no service's table knows; they got a service by their path and a sentence by their name. */
  readonly withoutSentence: ReadonlyArray<string>
  /** What was decided otherwise than the document lets one expect, a line each. */
  readonly notes: ReadonlyArray<string>
}

export const pascal = (name: string): string => name[0]!.toUpperCase() + name.slice(1)

/** The types of what a schema holds itself. */
const typesOf = (schema: SchemaModel): ReadonlyArray<TypeModel> =>
  schema.kind === "object" || schema.kind === "error"
    ? schema.fields.map((field) => field.type)
    : schema.kind === "map"
      ? [schema.values]
      : []

const holds = (type: TypeModel, ...kinds: ReadonlyArray<TypeModel["kind"]>): boolean =>
  partsOf(type).some(({ kind }) => kinds.includes(kind))

/** The names that a schema refers to directly. */
export const dependenciesOf = (schema: SchemaModel): ReadonlyArray<string> => {
  switch (schema.kind) {
    case "object":
      return schema.fields.flatMap((field) => referencesOf(field.type))
    case "error":
      return [
        ...schema.fields.flatMap((field) => referencesOf(field.type)),
        ...(schema.collidingType === undefined ? [] : [schema.collidingType.enumName])
      ]
    case "map":
      return referencesOf(schema.values)
    case "enum":
      return []
    case "union":
    case "errorUnion":
      return schema.members.map((member) => member.name)
  }
}

/** The names that requests of an operation refer to, and the ones that its answers do. */
export const rootsOf = (operation: OperationModel) => ({
  input: [
    ...[...operation.pathParameters, ...operation.queryParameters, ...operation.headerParameters].flatMap((field) =>
      referencesOf(field.type)
    ),
    ...(operation.payload === undefined ? [] : [operation.payload.name])
  ],
  output: [...(operation.success.kind === "json" ? referencesOf(operation.success.type) : []), operation.errors]
})

export const makePlan = (model: Model): Plan => {
  const byName = new Map(model.schemas.map((schema) => [schema.name, schema]))
  const get = (name: string): SchemaModel => {
    const schema = byName.get(name)
    if (schema === undefined) throw new Error(`plan: no schema is called ${name}`)
    return schema
  }
  const reach = (name: string, into: Set<string>): void => {
    if (into.has(name)) return
    into.add(name)
    for (const dependency of dependenciesOf(get(name))) reach(dependency, into)
  }

  const { assigned, notes: assignments, withoutSentence } = assign(model)
  const notes = [...assignments]
  const planOperation = ({ operation, summary }: (typeof assigned)[number]["operations"][number]): PlannedOperation => {
    const body = operation.payload === undefined ? undefined : get(operation.payload.name)
    const list = listOf(operation, model.operations, get)
    if (typeof list === "string") notes.push(`${operation.id} has pages, but ${list}: it is no list`)
    return {
      operation,
      summary,
      input: `${pascal(operation.id)}Input`,
      cases: (body?.kind === "union" ? body.members : []).map(({ name, tag }) => ({
        input: `${pascal(operation.id)}${toPascal(tag.toLowerCase())}Input`,
        body: name
      })),
      list: typeof list === "string" ? undefined : list
    }
  }
  const planned = assigned.map((service) => ({ ...service, operations: service.operations.map(planOperation) }))

  const users = new Map<string, Set<PlannedService>>()
  const inputs = new Set<string>()
  const outputs = new Set<string>()
  for (const service of planned) {
    const used = new Set<string>()
    for (const { operation } of service.operations) {
      const roots = rootsOf(operation)
      for (const name of roots.input) reach(name, inputs)
      for (const name of roots.output) reach(name, outputs)
      for (const name of [...roots.input, ...roots.output]) reach(name, used)
    }
    for (const name of used) users.set(name, (users.get(name) ?? new Set()).add(service))
  }

  const placeOf = (name: string): Place => {
    const by = [...(users.get(name) ?? [])]
    const inPackages = new Set(by.map((service) => service.place.package))
    // What no operation uses is kept where everybody can reach it.
    if (inPackages.size !== 1) return { package: "core", module: shared }
    return by.length === 1 ? by[0]!.place : { package: by[0]!.place.package, module: shared }
  }

  const reached = new Map<string, ReadonlySet<string>>()
  /** A schema with all that it holds, however deep. */
  const inside = (name: string): ReadonlyArray<SchemaModel> => {
    let names = reached.get(name)
    if (names === undefined) {
      const into = new Set<string>()
      reach(name, into)
      reached.set(name, (names = into))
    }
    return Array.from(names, get)
  }

  /**
   * Whether an answer's form of it lets in more than a request's: enums, unions, dates and bounds are open there, and a
   * field that a request must set may be absent.
   */
  const isOpen = (name: string): boolean =>
    inside(name).some(
      (schema) =>
        schema.kind === "enum" ||
        schema.kind === "union" ||
        (schema.kind === "object" && schema.fields.some(({ absence }) => absence !== undefined)) ||
        typesOf(schema).some((type) => holds(type, "date", "bounded"))
    )

  const isEncoded = (name: string): boolean =>
    inside(name).some((schema) => schema.kind === "union" || typesOf(schema).some((type) => holds(type, "date-time")))

  const isRecursive = (name: string): boolean =>
    dependenciesOf(get(name)).some((dependency) => inside(dependency).includes(get(name)))

  /** The name of a closed twin. The usual one may be that of a schema of its own. */
  const twinOf = (name: string): string => {
    const usual = `${name}Input`
    if (!byName.has(usual)) return usual
    notes.push(`${name} as requests hold it is called ${name}ClosedInput, since ${usual} is a schema of its own`)
    return `${name}ClosedInput`
  }

  const schemas = new Map<string, Planned>()
  for (const schema of model.schemas) {
    const { name } = schema
    const isInput = inputs.has(name)
    const isOutput = outputs.has(name) || !isInput
    const needsTwin = isInput && isOutput && schema.kind !== "enum" && isOpen(name)
    schemas.set(name, {
      schema,
      place: placeOf(name),
      isInput,
      isOutput,
      twin: needsTwin ? twinOf(name) : undefined,
      isEncoded: isEncoded(name),
      isRecursive: isRecursive(name)
    })
  }

  checkNames(schemas, planned)
  return { model, schemas, services: planned, withoutSentence, notes }
}

/** Everything that a package exports shares one namespace: two things of one name would be one of them. */
const checkNames = (schemas: ReadonlyMap<string, Planned>, services: ReadonlyArray<PlannedService>): void => {
  const seen = new Map<string, string>()
  const claim = (name: string, by: string) => {
    const other = seen.get(name)
    if (other !== undefined) throw new Error(`plan: ${by} and ${other} would both be exported as ${name}`)
    seen.set(name, by)
  }
  for (const { isEncoded, schema, twin } of schemas.values()) {
    claim(schema.name, `the schema ${schema.wireName}`)
    if (isEncoded) claim(`${schema.name}Encoded`, `the wire form of ${schema.wireName}`)
    if (twin !== undefined) claim(twin, `the input twin of ${schema.wireName}`)
    if (twin !== undefined && isEncoded)
      claim(`${twin}Encoded`, `the wire form of the input twin of ${schema.wireName}`)
  }
  for (const service of services) {
    claim(service.name, `the service ${service.name}`)
    claim(`${service.name}Methods`, `the methods of ${service.name}`)
    for (const { cases, input, operation } of service.operations) {
      claim(operation.id, `the operation ${operation.id}`)
      claim(input, `the input of ${operation.id}`)
      for (const { body, input } of cases) claim(input, `the input of ${operation.id} with ${body}`)
    }
  }
}

/** The objects of answers that have required fields which some answers lack, each with those fields. */
export const answersWithAbsences = (
  plan: Plan
): ReadonlyArray<{ readonly name: string; readonly fields: ReadonlyArray<FieldModel> }> =>
  Array.from(plan.schemas.values()).flatMap(({ isOutput, schema }) => {
    const fields =
      isOutput && schema.kind === "object" ? schema.fields.filter(({ absence }) => absence !== undefined) : []
    return fields.length === 0 ? [] : [{ name: schema.name, fields }]
  })

/** The named schemas and all that they refer to, each behind what it refers to itself, but for those that hold it. */
export const inOrder = (plan: Plan, names: Iterable<string>): ReadonlyArray<Planned> => {
  const done = new Set<string>()
  const ordered: Array<Planned> = []
  const visit = (name: string, path: ReadonlyArray<string>): void => {
    if (done.has(name) || path.includes(name)) return
    const planned = plan.schemas.get(name)!
    for (const dependency of dependenciesOf(planned.schema)) visit(dependency, [...path, name])
    done.add(name)
    ordered.push(planned)
  }
  for (const name of names) visit(name, [])
  return ordered
}

export const isObject = (schema: SchemaModel): schema is ObjectModel => schema.kind === "object"
