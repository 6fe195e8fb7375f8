/**
 * Gives each operation its service: the one whose table has its sentence. A new operation joins the service whose paths
 * are nearest to its own. A new resource gets a service of its own.
 */
import { services } from "./english/index.ts"
import type { Model, OperationModel } from "./model.ts"
import type { Package, Place } from "./place.ts"
import { toPascal } from "./read/names.ts"

export interface AssignedService {
  readonly name: string
  readonly place: Place
  readonly summary: string
  readonly operations: ReadonlyArray<{ readonly operation: OperationModel; readonly summary: string }>
}

export interface Assignment {
  readonly assigned: ReadonlyArray<AssignedService>
  /** Operations that no table knows. */
  readonly withoutSentence: ReadonlyArray<string>
  /** The services that no table knows, a line each. */
  readonly notes: ReadonlyArray<string>
}

/** An operation that a table knows. */
interface Known {
  readonly segments: ReadonlyArray<string>
  readonly category: string | undefined
  readonly place: Place
}

export const assign = (model: Model): Assignment => {
  const sentences = new Map(
    services.flatMap(({ operations, place }) =>
      Object.entries(operations).map(([id, summary]) => [id, { place, summary }] as const)
    )
  )
  const known = model.operations.flatMap(({ category, id, path }): ReadonlyArray<Known> => {
    const sentence = sentences.get(id)
    return sentence === undefined ? [] : [{ segments: path.split("/"), category, place: sentence.place }]
  })
  const taken = new Set([
    ...services.map(({ place }) => place.module),
    ...model.schemas.map(({ name }) => name),
    "Shared"
  ])
  const added = new Map<string, Place>()
  /** Returns the service of a new resource, the same for all of its operations. */
  const add = (resource: string, operation: OperationModel): Place => {
    const wanted = toPascal(resource)
    const name = taken.has(wanted) ? `${wanted}Service` : wanted
    const place = added.get(resource) ?? { package: packageOf(operation, known), module: name }
    added.set(resource, place)
    return place
  }
  const operations = model.operations.map((operation) => {
    const sentence = sentences.get(operation.id)
    if (sentence !== undefined) return { operation, ...sentence }
    const resource = newResource(operation, known)
    const place = resource === undefined ? neighbour(operation, known) : add(resource, operation)
    return { operation, place, summary: sentenceFrom(operation.id) }
  })
  const ofPlace = ({ module }: Place) => operations.filter(({ place }) => place.module === module)
  return {
    assigned: [
      ...services.map(({ operations: words, place, summary }) => {
        // In the table's order, which is a reader's: reading first, then what changes something.
        const order = Object.keys(words)
        const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
        const own = ofPlace(place).sort((a, b) => rank(a.operation.id) - rank(b.operation.id))
        return { name: place.module, place, summary, operations: own }
      }),
      ...Array.from(added.values(), (place) => ({
        name: place.module,
        place,
        summary: `${sentenceFrom(place.module)}`,
        operations: ofPlace(place)
      }))
    ].filter((service) => service.operations.length > 0),
    withoutSentence: operations.flatMap(({ operation: { id } }) => (sentences.has(id) ? [] : [id])),
    notes: Array.from(
      added,
      ([resource, place]) =>
        `${place.module} is a new service of ${place.package}, for the paths of ${resource}: ` +
        `write its table, tools/codegen/src/english/${place.package}/${place.module}.ts`
    )
  }
}

const isField = (segment: string | undefined): boolean => segment?.startsWith("{") === true

/** Counts the segments that two paths have in common from the beginning. */
const shared = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/**
 * Returns whether the first segment of a path only names a product, such as `/platform`: several services have paths
 * below it, and it is no resource itself.
 */
const isNamespace = (word: string, known: ReadonlyArray<Known>): boolean => {
  const behind = known.filter(({ segments }) => segments[1] === word)
  const isResource = behind.some(({ segments }) => segments.length === 2 || isField(segments[2]))
  return !isResource && new Set(behind.map(({ place }) => place.module)).size > 1
}

/** Returns the segment that names a resource which no known operation has. */
const newResource = ({ path }: OperationModel, known: ReadonlyArray<Known>): string | undefined => {
  const segments = path.split("/")
  const index = isNamespace(segments[1]!, known) ? 2 : 1
  const word = segments[index]
  if (word === undefined || isField(word)) return undefined
  return known.some((other) => shared(segments, other.segments) > index) ? undefined : word
}

/** Finds the service that has most of the operations with the longest common path. */
const neighbour = ({ id, path }: OperationModel, known: ReadonlyArray<Known>): Place => {
  const segments = path.split("/")
  const longest = Math.max(...known.map((other) => shared(segments, other.segments)))
  const nearest = known.filter((other) => shared(segments, other.segments) === longest)
  const count = ({ place }: Known) => nearest.filter((other) => other.place.module === place.module).length
  const [first] = nearest.toSorted((a, b) => count(b) - count(a))
  if (first === undefined) throw new Error(`assign: there is no service at all, and so none for ${id} (${path})`)
  return first.place
}

/** Finds the package of a new service: that of the operations of the same product, by path or by category. */
const packageOf = ({ category, path }: OperationModel, known: ReadonlyArray<Known>): Package => {
  const rootOf = (of: string | undefined) => of?.split(".")[0]
  const akin =
    known.find(({ segments }) => segments[1] === path.split("/")[1]) ??
    known.find((other) => category !== undefined && rootOf(other.category) === rootOf(category))
  return akin?.place.package ?? "payments"
}

/** Makes a sentence of a name: "Get gift card." of `getGiftCard`. */
const sentenceFrom = (name: string): string => {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase()
  return `${words[0]!.toUpperCase()}${words.slice(1)}.`
}
