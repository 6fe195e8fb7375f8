/** Compares the types that stand in requests and answers. */
import type { OperationModel, SchemaModel } from "../model.ts"
import { dependenciesOf, rootsOf } from "../plan.ts"
import type { Side } from "./compatibility.ts"
import type { Context, Document } from "./context.ts"
import { compareAlternatives, compareFields, comparePaging, enumerate, spell } from "./fields.ts"

export const compareTypes = (context: Context): void => {
  const { after, before, renames, report } = context
  const operations = new Set(renames.operations.values())
  const common = {
    before: reachedBy(before, ({ id }) => renames.operations.has(id)),
    after: reachedBy(after, ({ id }) => operations.has(id))
  }
  const found = new Set(renames.types.values())
  for (const schema of before.model.schemas) {
    const other = after.schemas.get(renames.types.get(schema.name) ?? "")
    const sides = before.sidesOf(schema.name)
    if (other !== undefined) compareType(schema, other, sides, context)
    // A type that only removed operations used needs no line of its own.
    else if (common.before.has(schema.name)) report("type removed", schema.name, "is gone", ["answer"])
  }
  for (const { name } of after.model.schemas) {
    if (!found.has(name) && common.after.has(name)) report("type added", name, "is new", ["answer"])
  }
}

/** The names of the types that these operations use. */
const reachedBy = (
  { model, schemas }: Document,
  isOne: (operation: OperationModel) => boolean
): ReadonlySet<string> => {
  const reached = new Set<string>()
  const reach = (name: string): void => {
    if (reached.has(name)) return
    reached.add(name)
    for (const inner of dependenciesOf(schemas.get(name)!)) reach(inner)
  }
  for (const operation of model.operations.filter(isOne)) {
    const { input, output } = rootsOf(operation)
    for (const name of [...input, ...output]) reach(name)
  }
  return reached
}

const compareType = (one: SchemaModel, other: SchemaModel, sides: ReadonlyArray<Side>, context: Context): void => {
  const { renames, report } = context
  const where = other.name
  if (one.name !== other.name) report("type renamed", where, `was called \`${one.name}\``, ["answer"])
  // The type is only a body, which is compared as its operation's input.
  if (sides.length === 0) return
  if (one.kind !== other.kind) {
    report("type replaced", where, `is ${nouns[other.kind]} now, and was ${nouns[one.kind]}`, sides)
    return
  }
  if (one.kind === "object" && other.kind === "object") {
    compareFields(where, one.fields, other.fields, sides, context)
    compareAlternatives(where, one.alternatives, other.alternatives, sides, context)
    comparePaging(where, one.paging, other.paging, sides, context)
  }
  if (one.kind === "enum" && other.kind === "enum") {
    const [gone, come] = differences(one.values, other.values)
    if (gone.length > 0) report("value removed", where, `${enumerate(gone, "is", "are")} gone`, sides)
    if (come.length > 0) report("value added", where, `${enumerate(come, "is", "are")} new`, sides)
  }
  if (one.kind === "map" && other.kind === "map") {
    const field = (values: typeof one.values) => [{ name: "values", type: values, required: true }]
    compareFields(where, field(one.values), field(other.values), sides, context)
  }
  if (one.kind === "union" && other.kind === "union") {
    if (one.discriminator !== other.discriminator) {
      report(
        "type replaced",
        where,
        `is told apart by \`${other.discriminator}\`, and was by \`${one.discriminator}\``,
        sides
      )
    }
    compareCases(where, one.members, other.members, sides, context)
  }
  if (one.kind === "error" && other.kind === "error") {
    // A program reads each detail as one that may be missing, whatever the document says.
    const details = ({ fields }: typeof one) => fields.map((field) => ({ ...field, required: false }))
    compareFields(where, details(one), details(other), sides, context)
    if (one.tag !== other.tag || one.status !== other.status) {
      const what = `is \`${other.tag}\` (${other.status}) now, and was \`${one.tag}\` (${one.status})`
      report("error tag or status changed", where, what, sides)
    }
    if (one.retryable !== other.retryable) {
      report("error retry changed", where, `is ${other.retryable ? "" : "not "}worth another try now`, sides)
    }
    const [was, is] = [one, other].map(({ collidingType }) => collidingType)
    if (is?.field !== was?.field || (was !== undefined && renames.types.get(was.enumName) !== is?.enumName)) {
      const say = (it: typeof is) => (it === undefined ? "nothing" : `\`${it.field}\` of \`${it.enumName}\``)
      report("field type changed", where, `has ${say(is)} beside its tag now, and had ${say(was)}`, sides)
    }
  }
}

const nouns: Readonly<Record<SchemaModel["kind"], string>> = {
  enum: "an enum",
  error: "an error",
  errorUnion: "a union of errors",
  map: "a map",
  object: "an object",
  union: "a union"
}

const differences = (
  ones: ReadonlyArray<string>,
  others: ReadonlyArray<string>
): readonly [gone: ReadonlyArray<string>, come: ReadonlyArray<string>] => [
  ones.filter((name) => !others.includes(name)),
  others.filter((name) => !ones.includes(name))
]

type Cases = ReadonlyArray<{ readonly tag: string; readonly name: string }>

const compareCases = (
  where: string,
  ones: Cases,
  others: Cases,
  sides: ReadonlyArray<Side>,
  { renames, report }: Context
): void => {
  const [gone, come] = differences(
    ones.map(({ tag }) => tag),
    others.map(({ tag }) => tag)
  )
  const nameOf = (cases: Cases, tag: string): string => cases.find((candidate) => candidate.tag === tag)!.name
  const retagged = new Set<string>()
  for (const tag of gone) {
    const to = come.find((candidate) => renames.types.get(nameOf(ones, tag)) === nameOf(others, candidate))
    if (to === undefined) {
      report("case removed", where, `the case \`${tag}\` (${nameOf(ones, tag)}) is gone`, sides)
      continue
    }
    retagged.add(to)
    report("case tag changed", where, `the case \`${tag}\` is tagged \`${to}\` now`, sides)
  }
  for (const tag of come) {
    if (!retagged.has(tag)) report("case added", where, `the case \`${tag}\` (${nameOf(others, tag)}) is new`, sides)
  }
  for (const { name, tag } of ones) {
    if (gone.includes(tag)) continue
    const now = nameOf(others, tag)
    if (renames.types.get(name) === now) continue
    const what = `the case \`${tag}\` is \`${spell({ kind: "reference", name: now })}\` now, and was \`${name}\``
    report("field type changed", where, what, sides)
  }
}
