/**
 * Finds misspelt fields of an input where its Schema does not look.
 *
 * The Schema refuses a field that it does not know only if that is the object's own and enumerable. A misspelt `amount`
 * that is a getter of a class, inherited or not enumerable would be passed over, and the refund of a part be a whole
 * one. But a class has getters of its own, which are no mistake. So a name is a slip if it is nearly that of a field
 * which the object lacks.
 */
import type * as SchemaAST from "effect/SchemaAST"
import type { FieldIssue } from "../internal/issues.ts"
import { prototypeOf } from "../internal/json.ts"
import { isNearly } from "../internal/names.ts"

/** Returns an issue for each slip in an input that its Schema accepted. */
export const slipsIn = (ast: SchemaAST.AST, input: unknown): ReadonlyArray<FieldIssue> => {
  let place = places.get(ast)
  if (place === undefined) places.set(ast, (place = new Place([ast])))
  const issues: Array<FieldIssue> = []
  look(place, input, [], issues)
  return issues
}

const places = new WeakMap<SchemaAST.AST, Place>()

/** Returns the objects and lists that a value of a type may be. */
const membersOf = (ast: SchemaAST.AST): ReadonlyArray<SchemaAST.Objects | SchemaAST.Arrays> => {
  switch (ast._tag) {
    case "Objects":
    case "Arrays":
      return [ast]
    case "Suspend":
      return membersOf(ast.thunk())
    case "Union":
      return ast.types.flatMap(membersOf)
    default:
      return []
  }
}

/** Makes a function that makes its value at the first call, as a type may be a part of itself. */
const lazily = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined
  return () => (made ??= { value: make() }).value
}

/** The fields of the objects that may be at a place of an input. */
class Place {
  readonly names: ReadonlySet<string>
  /** The fields whose values are objects or lists, each with its place. */
  readonly inner: ReadonlyArray<readonly [name: string, place: () => Place]>
  /** The place of a list's items. */
  readonly items: () => Place

  constructor(types: ReadonlyArray<SchemaAST.AST>) {
    const fields = new Map<string, ReadonlyArray<SchemaAST.AST>>()
    const items: Array<SchemaAST.AST> = []
    for (const member of types.flatMap(membersOf)) {
      if (member._tag === "Arrays") items.push(...member.elements, ...member.rest)
      else {
        for (const { name, type } of member.propertySignatures) {
          if (typeof name === "string") fields.set(name, [...(fields.get(name) ?? []), type])
        }
      }
    }
    this.names = new Set(fields.keys())
    this.inner = [...fields]
      .filter(([, types]) => types.some((type) => membersOf(type).length > 0))
      .map(([name, types]) => [name, lazily(() => new Place(types))])
    this.items = lazily(() => new Place(items))
  }
}

type Path = ReadonlyArray<PropertyKey>

const look = (place: Place, value: unknown, path: Path, issues: Array<FieldIssue>): void => {
  if (typeof value !== "object" || value === null) return
  if (Array.isArray(value)) {
    const items = place.items()
    if (items.names.size > 0) value.forEach((item: unknown, index) => look(items, item, [...path, index], issues))
    return
  }
  // An object of any fields has no slips.
  if (place.names.size === 0) return
  for (const name of unseenNames(value)) {
    const field = place.names.has(name) ? undefined : meantBy(name, place.names, value)
    if (field !== undefined) issues.push({ path: [...path, name], message: `Expected "${field}" by its own name` })
  }
  for (const [name, inner] of place.inner) {
    const field: unknown = Reflect.get(value, name)
    if (typeof field === "object") look(inner(), field, [...path, name], issues)
  }
}

/** Returns the field that a name is nearly, if the object lacks it. */
const meantBy = (name: string, names: ReadonlySet<string>, value: object): string | undefined =>
  [...names].find((field) => isNearly(name, field) && Reflect.get(value, field) === undefined)

const none: ReadonlyArray<string> = []

/** Returns the names of an object, without methods, that the Schema does not see unless it asks for them. */
const unseenNames = (value: object): ReadonlyArray<string> => {
  const first = prototypeOf(value)
  // Most inputs are plain objects.
  if (first === undefined && Object.getOwnPropertyNames(value).length === Object.keys(value).length) return none
  const names = namesOf(value, ({ enumerable }) => enumerable !== true)
  for (let prototype = first; prototype !== undefined; prototype = prototypeOf(prototype)) {
    names.push(...namesOf(prototype, () => true))
  }
  return names
}

const namesOf = (object: object, isUnseen: (descriptor: PropertyDescriptor) => boolean): Array<string> =>
  Object.entries(Object.getOwnPropertyDescriptors(object))
    .filter(([, descriptor]) => isUnseen(descriptor) && isData(descriptor))
    .map(([name]) => name)

/** Returns true for a getter, and for a value that is no method. */
const isData = (descriptor: PropertyDescriptor): boolean =>
  descriptor.get !== undefined || (descriptor.value !== undefined && typeof descriptor.value !== "function")
