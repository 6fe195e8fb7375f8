/** Holds the two documents of a comparison, and answers what every part of it asks of them. */
import { findRenames, type Renames } from "../history/renames.ts"
import type { Model, SchemaModel, TypeModel } from "../model.ts"
import { dependenciesOf, rootsOf } from "../plan.ts"
import { type ChangeKind, fits, type Side } from "./compatibility.ts"

export type Report = (kind: ChangeKind, where: string, what: string, sides: ReadonlyArray<Side>) => void

export interface Document {
  readonly model: Model
  readonly schemas: ReadonlyMap<string, SchemaModel>
  /** The sides of the wire that a schema stands on. A body does not count: it is compared as its operation's input. */
  readonly sidesOf: (name: string) => ReadonlyArray<Side>
}

export interface Context {
  readonly before: Document
  readonly after: Document
  readonly renames: Renames
  readonly report: Report
  /** Whether a program that was written for the earlier type works with the later one. */
  readonly isCompatible: (before: TypeModel, after: TypeModel, side: Side) => boolean
}

export const makeContext = (before: Model, after: Model, report: Report): Context => {
  const [old, now] = [makeDocument(before), makeDocument(after)]
  const renames = findRenames(before, after)
  const isSame = (one: string, other: string): boolean => renames.types.get(one) === other
  return {
    before: old,
    after: now,
    renames,
    report,
    // A program still sets values of the earlier type, and still reads answers as the earlier type.
    isCompatible: (one, other, side) =>
      side === "request"
        ? fits(one, other, side, { given: valuesIn(old), expected: valuesIn(now), isSame })
        : fits(other, one, side, {
            given: valuesIn(now),
            expected: valuesIn(old),
            isSame: (given, expected) => isSame(expected, given)
          })
  }
}

const valuesIn =
  ({ schemas }: Document) =>
  (name: string): ReadonlyArray<string> | undefined => {
    const schema = schemas.get(name)
    return schema?.kind === "enum" ? schema.values : undefined
  }

const makeDocument = (model: Model): Document => {
  const schemas = new Map(model.schemas.map((schema) => [schema.name, schema]))
  const sides = new Map<string, Set<Side>>()
  const reach = (name: string, side: Side): void => {
    const known = sides.get(name) ?? new Set()
    if (known.has(side)) return
    sides.set(name, known.add(side))
    for (const inner of dependenciesOf(schemas.get(name)!)) reach(inner, side)
  }
  for (const operation of model.operations) {
    const { input, output } = rootsOf(operation)
    for (const name of output) reach(name, "answer")
    for (const name of input) {
      const inner = name === operation.payload?.name ? dependenciesOf(schemas.get(name)!) : [name]
      for (const reached of inner) reach(reached, "request")
    }
  }
  return { model, schemas, sidesOf: (name) => [...(sides.get(name) ?? [])] }
}
