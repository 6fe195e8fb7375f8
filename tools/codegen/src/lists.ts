/**
 * Which operations are lists, and how each is read page by page: told by the form of their requests and answers, never by
 * their names. A list that has only half of such a form stops the generator.
 */
import type { FieldModel, ObjectModel, OperationModel, SchemaModel, TypeModel } from "./model.ts"

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
  readonly largestPage: number | undefined
  readonly reach: number | undefined
}

type Get = (name: string) => SchemaModel

/** The object that a type names, if it names one. */
const objectOf = (type: TypeModel, get: Get): ObjectModel | undefined => {
  if (type.kind !== "reference") return undefined
  const schema = get(type.name)
  return schema.kind === "object" ? schema : undefined
}

const has = (fields: ReadonlyArray<FieldModel> | undefined, name: string, kind: TypeModel["kind"]): boolean =>
  fields?.some((field) => field.name === name && field.type.kind === kind) === true

export const listOf = (operation: OperationModel, get: Get): PlannedList | undefined => {
  const answer =
    operation.success.kind === "json"
      ? objectOf({ kind: "reference", name: operation.success.name }, get)?.fields
      : undefined
  if (answer === undefined) return undefined
  const payload =
    operation.payload === undefined ? undefined : objectOf({ kind: "reference", name: operation.payload.name }, get)
  const input = [...operation.queryParameters, ...(payload?.fields ?? [])]

  const isPageInfo = (field: FieldModel): boolean =>
    ["number", "size", "totalCount"].every((name) => has(objectOf(field.type, get)?.fields, name, "integer"))
  const info = answer.find(isPageInfo)
  const isByCursor = has(input, "cursor", "string")
  if (info === undefined && !isByCursor) return undefined

  const fail = (what: string): never => {
    throw new Error(`lists: ${operation.id} has pages, but ${what}`)
  }
  const [items, other] = answer.filter(({ type }) => type.kind === "array")
  if (items?.type.kind !== "array" || other !== undefined) return fail("its answer has not exactly one array of items")
  const common = {
    items: items.name,
    item: items.type.items,
    largestPage: payload?.paging?.largestPage,
    reach: payload?.paging?.reach
  }

  if (info === undefined) {
    if (!has(input, "size", "integer")) fail("its input has no size")
    if (!has(objectOf(common.item, get)?.fields, "cursor", "string")) fail("its items have no cursor")
    return { ...common, by: "cursor", place: "cursor", from: ["cursor"], size: ["size"] }
  }
  const page = { ...common, by: "page", place: info.name } as const
  const nested = input.find(({ type }) =>
    ["number", "size"].every((name) => has(objectOf(type, get)?.fields, name, "integer"))
  )
  if (nested !== undefined) return { ...page, from: [nested.name, "number"], size: [nested.name, "size"] }
  if (!has(input, "pageNumber", "integer") || !has(input, "pageSize", "integer")) {
    fail("its input says neither which page nor how large")
  }
  return { ...page, from: ["pageNumber"], size: ["pageSize"] }
}
