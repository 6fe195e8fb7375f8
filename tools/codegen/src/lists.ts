/**
 * Tells which operations are lists, and how each is read page by page, by the form of their requests and answers and
 * never by their names. An operation that has only half of such a form is no list, and is reported.
 */
import {
  bareType,
  type FieldModel,
  type ObjectModel,
  type OperationModel,
  type SchemaModel,
  type TypeModel
} from "./model.ts"

export interface PlannedList {
  readonly by: "page" | "cursor"
  /** The field of the answer that holds the items. */
  readonly items: string
  readonly item: TypeModel
  /** By page, the field of the answer that tells of the page; by cursor, the field of an item that holds its cursor. */
  readonly place: string
  /** Where the page's number, or the cursor, stands in the input. */
  readonly from: readonly [string, ...ReadonlyArray<string>]
  /** Where the size of a page stands in the input. */
  readonly size: readonly [string, ...ReadonlyArray<string>]
  /** The field that tells an item from others, if it is not `id`. */
  readonly key: string | undefined
  readonly largestPage: number | undefined
  readonly reach: number | undefined
}

type Get = (name: string) => SchemaModel

/** The object that a type names, if it names one. */
const objectOf = (type: TypeModel, get: Get): ObjectModel | undefined => {
  const bare = bareType(type)
  const schema = bare.kind === "reference" ? get(bare.name) : undefined
  return schema?.kind === "object" ? schema : undefined
}

const has = (fields: ReadonlyArray<FieldModel> | undefined, name: string, kind: TypeModel["kind"]): boolean =>
  fields?.some((field) => field.name === name && bareType(field.type).kind === kind) === true

/** Returns true if a type names an object that has such a field with text, or a union of which every case has it. */
const hasText = (type: TypeModel, name: string, get: Get): boolean => {
  const bare = bareType(type)
  const schema = bare.kind === "reference" ? get(bare.name) : undefined
  return schema?.kind === "union"
    ? schema.members.every((member) =>
        has(objectOf({ kind: "reference", name: member.name }, get)?.fields, name, "string")
      )
    : has(objectOf(type, get)?.fields, name, "string")
}

/**
 * Returns the field that tells an item from others, if it has no `id`: the one with which the path of an operation ends
 * that reads one item of the kind. Within a path, it is that of something that may have several of these.
 */
const keyOf = (item: TypeModel, operations: ReadonlyArray<OperationModel>, get: Get): string | undefined => {
  const bare = bareType(item)
  if (bare.kind !== "reference" || hasText(item, "id", get)) return undefined
  const keys = operations.flatMap(({ path, pathParameters, success }) => {
    const answer = success.kind === "json" ? bareType(success.type) : undefined
    const key = pathParameters.find(({ name }) => path.endsWith(`/{${name}}`))
    return key !== undefined && answer?.kind === "reference" && answer.name === bare.name ? [key.name] : []
  })
  return keys.find((key) => hasText(item, key, get))
}

/** Returns how an operation is read page by page, why its pages cannot be read, or undefined if it has none. */
export const listOf = (
  operation: OperationModel,
  operations: ReadonlyArray<OperationModel>,
  get: Get
): PlannedList | string | undefined => {
  const answer = operation.success.kind === "json" ? objectOf(operation.success.type, get)?.fields : undefined
  if (answer === undefined) return undefined
  const payload =
    operation.payload === undefined ? undefined : objectOf({ kind: "reference", name: operation.payload.name }, get)
  const input = [...operation.queryParameters, ...(payload?.fields ?? [])]

  const isPageInfo = (field: FieldModel): boolean =>
    ["number", "size", "totalCount"].every((name) => has(objectOf(field.type, get)?.fields, name, "integer"))
  const info = answer.find(isPageInfo)
  const isByCursor = has(input, "cursor", "string")
  if (info === undefined && !isByCursor) return undefined

  const [items, other] = answer.filter(({ type }) => bareType(type).kind === "array")
  const type = items === undefined ? undefined : bareType(items.type)
  if (items === undefined || type?.kind !== "array" || other !== undefined) {
    return "its answer has not exactly one array of items"
  }
  if (items.type.kind === "nullable") return "its array of items may be null"
  const common = {
    items: items.name,
    item: type.items,
    key: keyOf(type.items, operations, get),
    largestPage: payload?.paging?.largestPage,
    reach: payload?.paging?.reach
  }

  if (info === undefined) {
    if (!has(input, "size", "integer")) return "its input has no size"
    if (!has(objectOf(common.item, get)?.fields, "cursor", "string")) return "its items have no cursor"
    return { ...common, by: "cursor", place: "cursor", from: ["cursor"], size: ["size"] }
  }
  const page = { ...common, by: "page", place: info.name } as const
  const nested = input.find(({ type }) =>
    ["number", "size"].every((name) => has(objectOf(type, get)?.fields, name, "integer"))
  )
  if (nested !== undefined) return { ...page, from: [nested.name, "number"], size: [nested.name, "size"] }
  if (!has(input, "pageNumber", "integer") || !has(input, "pageSize", "integer")) {
    return "its input says neither which page nor how large"
  }
  return { ...page, from: ["pageNumber"], size: ["pageSize"] }
}
