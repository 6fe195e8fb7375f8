/**
 * Finds the required fields that answers may lack, since a record can be older than the field.
 *
 * PortOne stores payments, payouts and contracts as they were made. A field that a later document adds, or makes
 * required, is absent on the records from before. Each older document that has the same object is asked; an object that
 * is new as a whole has no such records. A tag stays required: a union could not tell its cases without it.
 */
import { dayOf, type Edition } from "../document/kept.ts"
import { compareText, isObject, type JsonObject, objectAt, schemasOf } from "../json.ts"
import type { FieldModel, Model, ObjectModel } from "../model.ts"
import { read, type ReadOptions } from "../read/document.ts"
import { findRenames } from "./renames.ts"

/** What a document says of a field of an object. */
type State = "missing" | "optional" | "required"

/** A document that was read, by its name or by the place where it was found. */
export interface ReadEdition {
  readonly name: string
  readonly model: Model
  /** Objects by their names in the document. The model lacks those that no operation of that time reached. */
  readonly declared: JsonObject
}

export const readEdition = ({ facts, name }: Edition, options?: ReadOptions): ReadEdition => ({
  name,
  model: read(facts, options),
  // The cast holds: these facts were read.
  declared: schemasOf(JSON.parse(facts) as JsonObject)
})

/** Adds to a document's fields since when they are required. Of the others, those that are older count. */
export const withAbsences = (edition: ReadEdition, others: ReadonlyArray<ReadEdition>): Model => {
  const older = others
    .filter((other) => isOlder(other.name, edition.name))
    .toSorted((a, b) => compareText(dayOf(b.name)!, dayOf(a.name)!))
  const earlier = earlierForms(edition, older)
  const schemas = edition.model.schemas.map((schema) =>
    schema.kind === "object"
      ? {
          ...schema,
          fields: schema.fields.map((field) => withBefore(field, edition.name, earlier.get(schema.name) ?? []))
        }
      : schema
  )
  return { ...edition.model, schemas }
}

/** Returns whether one document is older than another. One without a date is newer than all that have one. */
const isOlder = (one: string, other: string): boolean => {
  const [day, otherDay] = [dayOf(one), dayOf(other)]
  return day !== undefined && (otherDay === undefined || day < otherDay)
}

/** An object as an older document has it. */
interface Form {
  readonly name: string
  readonly stateOf: (field: string) => State
}

const stateIn =
  ({ fields, tag }: ObjectModel): Form["stateOf"] =>
  (name) => {
    if (tag?.field === name) return "required"
    const field = fields.find((other) => other.name === name)
    return field === undefined ? "missing" : field.required ? "required" : "optional"
  }

const stateDeclaredIn =
  (schema: JsonObject): Form["stateOf"] =>
  (name) => {
    if (!Object.hasOwn(objectAt(schema, "properties"), name)) return "missing"
    const { required } = schema
    return Array.isArray(required) && required.includes(name) ? "required" : "optional"
  }

/** Returns each object as older documents have it, under the name that it had there, the latest of them first. */
const earlierForms = (
  edition: ReadEdition,
  older: ReadonlyArray<ReadEdition>
): ReadonlyMap<string, ReadonlyArray<Form>> => {
  const forms = new Map<string, Array<Form>>()
  const names = new Map(edition.model.schemas.map(({ name }) => [name, name]))
  let later = edition.model
  const wireNames = new Map(edition.model.schemas.map(({ name, wireName }) => [name, wireName]))
  for (const { declared, model, name } of older) {
    const before = new Map(Array.from(findRenames(model, later).types, ([was, is]) => [is, was]))
    const objects = new Map(
      model.schemas.flatMap((schema) => (schema.kind === "object" ? [[schema.name, schema]] : []))
    )
    for (const [now, then] of names) {
      const was = before.get(then) ?? then
      names.set(now, was)
      const object = objects.get(was)
      const unreached = declared[wireNames.get(was) ?? was]
      const stateOf =
        object !== undefined
          ? stateIn(object)
          : isObject(unreached) && isObject(unreached["properties"])
            ? stateDeclaredIn(unreached)
            : undefined
      if (stateOf !== undefined) forms.set(now, [...(forms.get(now) ?? []), { name, stateOf }])
    }
    later = model
  }
  return forms
}

/** Adds to a required field the first document that requires it, if an older one does not. */
const withBefore = (field: FieldModel, name: string, earlier: ReadonlyArray<Form>): FieldModel => {
  if (!field.required) return field
  let first = name
  for (const { name: older, stateOf } of earlier) {
    const was = stateOf(field.name)
    if (was !== "required") {
      return { ...field, absence: { ...field.absence, before: { date: dayOf(first) ?? first, was } } }
    }
    first = older
  }
  return field
}
