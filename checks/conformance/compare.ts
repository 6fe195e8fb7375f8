/**
 * Compares the contract's OpenAPI document with PortOne's: every operation, parameter, body, status and schema.
 *
 * The comparison itself is strict. What may differ, `byDesign.ts` says.
 */
import { type OperationRule, operationRules, type Pair, rules } from "./byDesign.ts"
import { compareSchemas, type SchemaContext } from "./compareSchemas.ts"
import {
  at,
  type Documents,
  isJson,
  type Json,
  list,
  makeDocuments,
  type Operation,
  operationsOf
} from "./documents.ts"

export interface Difference {
  readonly operation: string
  /** The JSON pointer inside the operation, through references. */
  readonly pointer: string
  readonly ours: unknown
  readonly theirs: unknown
}

export interface Comparison {
  readonly operations: number
  /** The number of PortOne's schemas that were compared. */
  readonly schemas: number
  readonly differences: ReadonlyArray<Difference>
  /** The number of times that each rule applied. */
  readonly applied: ReadonlyMap<string, number>
  /** The rules that never applied. */
  readonly idle: ReadonlyArray<string>
}

export const compare = (ours: Json, theirs: Json): Comparison => {
  const documents = makeDocuments(ours, theirs)
  const differences: Array<Difference> = []
  const applied = new Map(rules.map(({ name }) => [name, 0]))
  const seen = { pairs: new Set<string>(), names: new Set<string>() }
  const ourOperations = operationsOf(ours)
  const theirOperations = operationsOf(theirs)
  const comparing = (operation: string): SchemaContext => ({
    documents,
    seen,
    apply: ({ name }) => void applied.set(name, (applied.get(name) ?? 0) + 1),
    report: (pointer, ours, theirs) => void differences.push({ operation, pointer, ours, theirs })
  })
  for (const id of new Set([...theirOperations.keys(), ...ourOperations.keys()])) {
    compareOperation(ourOperations.get(id), theirOperations.get(id), comparing(id))
  }
  const components = Object.keys(at(theirs, "components", "schemas"))
  for (const name of components) {
    if (!isReached(documents, seen.names, name))
      comparing("-").report(`/components/schemas/${name}`, "nowhere", "defined")
  }
  const idle = [...applied].filter(([, count]) => count === 0).map(([name]) => name)
  return { operations: theirOperations.size, schemas: components.length, differences, applied, idle }
}

/** Returns true if a schema was compared; a union of errors was if each of its members was, by status. */
const isReached = ({ theirs }: Documents, reached: ReadonlySet<string>, name: string): boolean => {
  const members = list(at(theirs, "components", "schemas", name)["oneOf"])
  const targets = members.map((member) => String(at(member)["$ref"]).split("/").at(-1)!)
  return reached.has(name) || (targets.length > 0 && targets.every((target) => reached.has(target)))
}

const rewrite = (pair: Pair, rules: ReadonlyArray<OperationRule>, { apply, documents }: SchemaContext): Json => {
  let { theirs } = pair
  for (const rule of rules) {
    const rewritten = rule.rewrite({ ours: pair.ours, theirs }, documents)
    if (rewritten === undefined) continue
    theirs = rewritten
    apply(rule)
  }
  return theirs
}

const compareOperation = (ours: Operation | undefined, theirs: Operation | undefined, context: SchemaContext): void => {
  if (ours === undefined || theirs === undefined) {
    context.report("", ours && `${ours.method} ${ours.path}`, theirs && `${theirs.method} ${theirs.path}`)
    return
  }
  compareValue("/method", ours.method, theirs.method, context)
  compareValue("/path", ours.path, theirs.path, context)
  const our = ours.operation
  const their = rewrite({ ours: our, theirs: theirs.operation }, operationRules, context)
  compareValue("/security", our["security"] ?? [], their["security"] ?? [], context)
  compareParameters(our, their, context)
  compareContent("/requestBody", our["requestBody"], their["requestBody"], "request", context)
  const statuses = new Set([...Object.keys(at(their, "responses")), ...Object.keys(at(our, "responses"))])
  for (const status of statuses) {
    compareContent(
      `/responses/${status}`,
      at(our, "responses")[status],
      at(their, "responses")[status],
      "answer",
      context
    )
  }
}

const compareValue = (pointer: string, ours: unknown, theirs: unknown, { report }: SchemaContext): void => {
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) report(pointer, ours, theirs)
}

const parametersOf = (operation: Json): ReadonlyMap<string, Json> =>
  new Map(
    list(operation["parameters"])
      .filter(isJson)
      .map((parameter) => [`${String(parameter["in"])}/${String(parameter["name"])}`, parameter])
  )

const compareParameters = (ours: Json, theirs: Json, context: SchemaContext): void => {
  const our = parametersOf(ours)
  const their = parametersOf(theirs)
  for (const key of new Set([...their.keys(), ...our.keys()])) {
    const pointer = `/parameters/${key}`
    const [left, right] = [our.get(key), their.get(key)]
    if (left?.["schema"] !== undefined && right?.["schema"] !== undefined) {
      compareValue(`${pointer}/required`, left["required"] ?? false, right["required"] ?? false, context)
      compareSchemas(`${pointer}/schema`, left["schema"], right["schema"], "request", context)
    } else {
      compareContent(pointer, left, right, "request", context)
    }
  }
}

/** Compares a request body, a response or a parameter, which have a schema for each media type. */
const compareContent = (
  pointer: string,
  ours: unknown,
  theirs: unknown,
  side: "request" | "answer",
  context: SchemaContext
): void => {
  if (ours === undefined && theirs === undefined) return
  if (ours === undefined || theirs === undefined) {
    context.report(pointer, ours === undefined ? "absent" : "present", theirs === undefined ? "absent" : "present")
    return
  }
  compareValue(`${pointer}/required`, at(ours)["required"] ?? false, at(theirs)["required"] ?? false, context)
  const [our, their] = [at(ours, "content"), at(theirs, "content")]
  compareValue(`${pointer}/content`, Object.keys(our).toSorted(), Object.keys(their).toSorted(), context)
  for (const type of Object.keys(their)) {
    if (our[type] === undefined) continue
    const schemas = `${pointer}/content/${type.replace("/", "~1")}/schema`
    compareSchemas(schemas, at(our[type])["schema"], at(their[type])["schema"], side, context)
  }
}
