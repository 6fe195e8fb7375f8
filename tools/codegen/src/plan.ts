/**
 * Decides where everything goes, once for all emitters: which package and module a schema lives in, on which side of
 * the wire it stands, and whether it needs a twin for input.
 *
 * A module is a service's; what several services of a package share stands in the package's `Shared`, and what several
 * packages share in `core`'s. So imports point one way by construction: service → Shared → core.
 */
import { services } from "./english/index.ts"
import { listOf, type PlannedList } from "./lists.ts"
import type { Model, ObjectModel, OperationModel, SchemaModel, TypeModel } from "./model.ts"
import { type Place, shared } from "./place.ts"

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
  /** How it is read page by page, if it is a list. */
  readonly list: PlannedList | undefined
}

export interface Plan {
  readonly model: Model
  readonly schemas: ReadonlyMap<string, Planned>
  readonly services: ReadonlyArray<PlannedService>
  /** Operations that no service's table knows; they got a service by their path and a sentence by their name. */
  readonly withoutSentence: ReadonlyArray<string>
}

export const pascal = (name: string): string => name[0]!.toUpperCase() + name.slice(1)

/** The names that a type refers to. */
export const referencesOf = (type: TypeModel): ReadonlyArray<string> =>
  type.kind === "reference" ? [type.name] : type.kind === "array" ? referencesOf(type.items) : []

/** The types of what a schema holds itself. */
const typesOf = (schema: SchemaModel): ReadonlyArray<TypeModel> =>
  schema.kind === "object" || schema.kind === "error"
    ? schema.fields.map((field) => field.type)
    : schema.kind === "map"
      ? [schema.values]
      : []

const isDate = (type: TypeModel): boolean => type.kind === "date" || (type.kind === "array" && isDate(type.items))

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
    ...[...operation.pathParameters, ...operation.queryParameters].flatMap((field) => referencesOf(field.type)),
    ...(operation.payload === undefined ? [] : [operation.payload.name])
  ],
  output: [...(operation.success.kind === "json" ? [operation.success.name] : []), operation.errors]
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

  const { planned, withoutSentence } = assign(model, get)

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

  /** Whether an answer's form of it lets in more than a request's: enums, unions and dates are open there. */
  const isOpen = (name: string): boolean => {
    const schema = get(name)
    if (schema.kind === "enum" || schema.kind === "union") return true
    return typesOf(schema).some(isDate) || dependenciesOf(schema).some(isOpen)
  }

  const isEncoded = (name: string): boolean => {
    const schema = get(name)
    if (schema.kind === "union") return true
    const holdsTime = (type: TypeModel): boolean =>
      type.kind === "date-time" || (type.kind === "array" && holdsTime(type.items))
    return typesOf(schema).some(holdsTime) || dependenciesOf(schema).some(isEncoded)
  }

  const schemas = new Map<string, Planned>()
  for (const schema of model.schemas) {
    const { name } = schema
    const isInput = inputs.has(name)
    const isOutput = outputs.has(name) || !isInput
    const needsTwin = isInput && isOutput && schema.kind !== "enum" && isOpen(name)
    if (isInput && schema.kind === "union") throw new Error(`plan: the union ${name} is used in a request`)
    schemas.set(name, {
      schema,
      place: placeOf(name),
      isInput,
      isOutput,
      twin: needsTwin ? `${name}Input` : undefined,
      isEncoded: isEncoded(name)
    })
  }

  checkNames(schemas, planned)
  return { model, schemas, services: planned, withoutSentence }
}

/** Gives each operation its service: the one whose table has its sentence, or that of the nearest path if it is new. */
const assign = (model: Model, get: (name: string) => SchemaModel) => {
  const withoutSentence: Array<string> = []
  const known = new Map(
    services.flatMap(({ operations, place }) =>
      Object.entries(operations).map(([id, summary]) => [id, { service: place.module, summary }] as const)
    )
  )
  const serviceOf = (operation: OperationModel): { readonly service: string; readonly summary: string } => {
    const entry = known.get(operation.id)
    if (entry !== undefined) return entry
    withoutSentence.push(operation.id)
    return { service: neighbour(model, operation, (id) => known.get(id)?.service), summary: sentenceFrom(operation.id) }
  }
  const assigned = model.operations.map((operation) => ({ operation, ...serviceOf(operation) }))
  const planned = services.flatMap(({ place, ...words }): ReadonlyArray<PlannedService> => {
    const name = place.module
    // In the table's order, which is a reader's: reading first, then what changes something.
    const order = Object.keys(words.operations)
    const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
    const operations = assigned
      .filter(({ service }) => service === name)
      .sort((a, b) => rank(a.operation.id) - rank(b.operation.id))
      .map(({ operation, summary }) => ({
        operation,
        summary,
        input: `${pascal(operation.id)}Input`,
        list: listOf(operation, get)
      }))
    return operations.length === 0 ? [] : [{ name, place, summary: words.summary, operations }]
  })
  return { planned, withoutSentence }
}

/** The service of the operation with the longest common path. */
const neighbour = (model: Model, operation: OperationModel, serviceOf: (id: string) => string | undefined): string => {
  const segments = operation.path.split("/")
  let best: { readonly length: number; readonly service: string } | undefined
  for (const other of model.operations) {
    const service = serviceOf(other.id)
    if (service === undefined) continue
    const theirs = other.path.split("/")
    let length = 0
    while (length < segments.length && segments[length] === theirs[length]) length++
    if (best === undefined || length > best.length) best = { length, service }
  }
  if (best === undefined || best.length < 2) {
    throw new Error(
      `plan: no service for ${operation.id} (${operation.path}): write its sentence in the service's english table`
    )
  }
  return best.service
}

const sentenceFrom = (id: string): string => `${pascal(id.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase())}.`

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
    for (const { input, operation } of service.operations) {
      claim(operation.id, `the operation ${operation.id}`)
      claim(input, `the input of ${operation.id}`)
    }
  }
}

/** The named schemas and all that they refer to, each behind what it refers to itself. */
export const inOrder = (plan: Plan, names: Iterable<string>): ReadonlyArray<Planned> => {
  const done = new Set<string>()
  const ordered: Array<Planned> = []
  const visit = (name: string, path: ReadonlyArray<string>): void => {
    if (path.includes(name))
      throw new Error(`plan: ${[...path, name].join(" → ")} is recursive, which no schema has been`)
    if (done.has(name)) return
    const planned = plan.schemas.get(name)!
    for (const dependency of dependenciesOf(planned.schema)) visit(dependency, [...path, name])
    done.add(name)
    ordered.push(planned)
  }
  for (const name of names) visit(name, [])
  return ordered
}

export const isObject = (schema: SchemaModel): schema is ObjectModel => schema.kind === "object"
