/**
 * Finds types and operations that were renamed. A type was renamed when another name stands in its place, and both
 * types have the same shape. A name that stands in both documents was not renamed.
 */
import {
  bareType,
  type FieldModel,
  type Model,
  type OperationModel,
  referencesOf,
  type SchemaModel,
  type TypeModel
} from "../model.ts"
import { rootsOf } from "../plan.ts"

export interface Renames {
  /** From the earlier name to the later one; most are equal. */
  readonly types: ReadonlyMap<string, string>
  readonly operations: ReadonlyMap<string, string>
}

type Schemas = ReadonlyMap<string, SchemaModel>

/** Names that stand in the same place, one of each document. */
type Pairs = ReadonlyArray<readonly [before: string, after: string]>

export const findRenames = (before: Model, after: Model): Renames => {
  const [old, now] = [byName(before.schemas), byName(after.schemas)]
  const types = new Map<string, string>()
  const shapes = new Shapes(old, now)
  const follow = (pairs: Pairs): void => {
    for (const [one, other] of pairs) {
      if (types.has(one) || !shapes.isSameName(one, other)) continue
      types.set(one, other)
      follow(pairsIn(old.get(one)!, now.get(other)!))
    }
  }
  for (const name of old.keys()) if (now.has(name)) follow([[name, name]])
  const operations = new Map<string, string>()
  const pair = (one: OperationModel, other: OperationModel): void => {
    operations.set(one.id, other.id)
    follow(rootPairs(one, other))
  }
  const left = (): readonly [ReadonlyArray<OperationModel>, ReadonlyArray<OperationModel>] => {
    const found = new Set(operations.values())
    return [
      before.operations.filter(({ id }) => !operations.has(id)),
      after.operations.filter(({ id }) => !found.has(id))
    ]
  }
  const pairBy = (isSame: (one: OperationModel, other: OperationModel) => boolean): void => {
    const [ones, others] = left()
    for (const one of ones) {
      const [other, second] = others.filter((candidate) => isSame(one, candidate))
      if (other === undefined || second !== undefined) continue
      if (ones.filter((candidate) => isSame(candidate, other)).length === 1) pair(one, other)
    }
  }
  pairBy((one, other) => one.id === other.id)
  pairBy((one, other) => one.method === other.method && placeholderless(one.path) === placeholderless(other.path))
  pairBy((one, other) => shapes.isSameOperation(one, other))
  return { types, operations }
}

const byName = (schemas: ReadonlyArray<SchemaModel>): Schemas => new Map(schemas.map((schema) => [schema.name, schema]))

const placeholderless = (path: string): string => path.replaceAll(/\{[^{}]*\}/g, "{}")

/** The names that two operations have in the same places. */
const rootPairs = (one: OperationModel, other: OperationModel): Pairs => {
  const parameters = (operation: OperationModel) => [
    ...operation.pathParameters,
    ...operation.queryParameters,
    ...operation.headerParameters
  ]
  const success = ({ success }: OperationModel) => (success.kind === "json" ? referencesOf(success.type)[0] : undefined)
  const named: ReadonlyArray<readonly [string | undefined, string | undefined]> = [
    [one.payload?.name, other.payload?.name],
    [success(one), success(other)],
    [one.errors, other.errors]
  ]
  return [
    ...named.flatMap(([from, to]) => (from === undefined || to === undefined ? [] : [[from, to] as const])),
    ...fieldPairs(parameters(one), parameters(other))
  ]
}

const typePairs = (ours: TypeModel, theirs: TypeModel): Pairs => {
  const [one, other] = [bareType(ours), bareType(theirs)]
  if (one.kind === "array" && other.kind === "array") return typePairs(one.items, other.items)
  return one.kind === "reference" && other.kind === "reference" ? [[one.name, other.name]] : []
}

const fieldPairs = (ones: ReadonlyArray<FieldModel>, others: ReadonlyArray<FieldModel>): Pairs =>
  ones.flatMap((one) => {
    const other = others.find(({ name }) => name === one.name)
    return other === undefined ? [] : typePairs(one.type, other.type)
  })

/** The names that two schemas have in the same places. */
const pairsIn = (one: SchemaModel, other: SchemaModel): Pairs => {
  if (one.kind === "object" && other.kind === "object") return fieldPairs(one.fields, other.fields)
  if (one.kind === "error" && other.kind === "error") {
    const [from, to] = [one.collidingType?.enumName, other.collidingType?.enumName]
    const colliding = from === undefined || to === undefined ? [] : [[from, to] as const]
    return [...fieldPairs(one.fields, other.fields), ...colliding]
  }
  if (one.kind === "map" && other.kind === "map") return typePairs(one.values, other.values)
  if (!("members" in one) || !("members" in other)) return []
  return one.members.flatMap(({ name, tag }) => {
    const member = other.members.find((candidate) => candidate.tag === tag)
    return member === undefined ? [] : [[name, member.name] as const]
  })
}

/** Compares shapes across two documents. Names are the same if they are equal, or were renamed with an equal shape. */
class Shapes {
  private readonly old: Schemas
  private readonly now: Schemas
  /** The results so far. A pair counts as the same while it is compared, since a type may hold itself. */
  private readonly found = new Map<string, boolean>()

  constructor(old: Schemas, now: Schemas) {
    this.old = old
    this.now = now
  }

  isSameName(one: string, other: string): boolean {
    if (one === other) return true
    const [from, to] = [this.old.get(one), this.now.get(other)]
    if (from === undefined || to === undefined || this.now.has(one) || this.old.has(other)) return false
    const pair = `${one} ${other}`
    const found = this.found.get(pair)
    if (found !== undefined) return found
    this.found.set(pair, true)
    const isSame = this.isSameSchema(from, to)
    this.found.set(pair, isSame)
    return isSame
  }

  isSameOperation(one: OperationModel, other: OperationModel): boolean {
    const [from, to] = [rootsOf(one), rootsOf(other)]
    const roots = (of: typeof from): ReadonlyArray<string> => [...of.input, ...of.output]
    return (
      one.method === other.method &&
      this.areSameFields(one.pathParameters, other.pathParameters) &&
      this.areSameFields(one.queryParameters, other.queryParameters) &&
      one.success.kind === other.success.kind &&
      roots(from).length === roots(to).length &&
      roots(from).every((name, index) => this.isSameName(name, roots(to)[index]!))
    )
  }

  private isSameSchema(one: SchemaModel, other: SchemaModel): boolean {
    switch (one.kind) {
      case "enum":
        return (
          other.kind === "enum" &&
          one.values.length === other.values.length &&
          one.values.every((value) => other.values.includes(value))
        )
      case "map":
        return other.kind === "map" && this.isSameType(one.values, other.values)
      case "object":
        return (
          other.kind === "object" && one.tag?.value === other.tag?.value && this.areSameFields(one.fields, other.fields)
        )
      case "error":
        return (
          other.kind === "error" &&
          one.tag === other.tag &&
          one.status === other.status &&
          this.areSameFields(one.fields, other.fields)
        )
      case "union":
        return (
          other.kind === "union" &&
          one.discriminator === other.discriminator &&
          this.areSameMembers(one.members, other.members)
        )
      case "errorUnion":
        return other.kind === "errorUnion" && this.areSameMembers(one.members, other.members)
    }
  }

  private isSameType(one: TypeModel, other: TypeModel): boolean {
    if (one.kind === "reference") return other.kind === "reference" && this.isSameName(one.name, other.name)
    if (one.kind === "array") return other.kind === "array" && this.isSameType(one.items, other.items)
    if (one.kind === "integer") return other.kind === "integer" && one.format === other.format
    if (one.kind === "nullable") return other.kind === "nullable" && this.isSameType(one.of, other.of)
    if (one.kind === "bounded") {
      const isSame = other.kind === "bounded" && JSON.stringify(one.bounds) === JSON.stringify(other.bounds)
      return isSame && this.isSameType(one.of, other.of)
    }
    return one.kind === other.kind
  }

  private areSameFields(ones: ReadonlyArray<FieldModel>, others: ReadonlyArray<FieldModel>): boolean {
    return (
      ones.length === others.length &&
      ones.every(({ name, required, type }) => {
        const other = others.find((candidate) => candidate.name === name)
        return other !== undefined && other.required === required && this.isSameType(type, other.type)
      })
    )
  }

  private areSameMembers(
    ones: ReadonlyArray<{ readonly tag: string; readonly name: string }>,
    others: ReadonlyArray<{ readonly tag: string; readonly name: string }>
  ): boolean {
    return (
      ones.length === others.length &&
      ones.every(({ name, tag }) => {
        const other = others.find((candidate) => candidate.tag === tag)
        return other !== undefined && this.isSameName(name, other.name)
      })
    )
  }
}
