/**
 * Lists the intended differences of the contract's document from PortOne's. No other place does.
 *
 * A rule recognizes one such difference, and rewrites the pair without it; every difference that is left is an error. A
 * rule that never applies is an error too: its reason is gone, and it might hide something else.
 */
import { at, type Documents, isJson, type Json, list, nameOf, resolve } from "./documents.ts"

/**
 * Returns true for words for people and for PortOne's own keywords, which are no part of the contract. Rules read some
 * of the latter.
 */
export const isProse = (keyword: string): boolean =>
  ["title", "description", "summary", "example", "examples", "tags"].includes(keyword) || keyword.startsWith("x-")

interface Rule {
  readonly name: string
  readonly reason: string
}

export interface Pair {
  readonly ours: Json
  readonly theirs: Json
}

export interface SchemaPair extends Pair {
  /** Requests are closed, answers (errors among them) are open. */
  readonly side: "request" | "answer"
  /** The names of the two schemas, if they have names. */
  readonly ourName: string | undefined
  readonly theirName: string | undefined
}

export interface SchemaRule extends Rule {
  /** Returns the pair without the difference; `undefined` if it does not have it. */
  readonly rewrite: (pair: SchemaPair, documents: Documents) => Pair | undefined
}

export interface OperationRule extends Rule {
  /** Returns PortOne's operation without the difference; `undefined` if it does not have it. */
  readonly rewrite: (pair: Pair, documents: Documents) => Json | undefined
}

export interface NameRule extends Rule {
  readonly recognises: (pair: { readonly ours: string; readonly theirs: string }, side: SchemaPair["side"]) => boolean
}

const omit = (json: Json, ...keys: ReadonlyArray<string>): Json =>
  Object.fromEntries(Object.entries(json).filter(([key]) => !keys.includes(key)))

const withProperty = (schema: Json, name: string, value: Json): Json => ({
  ...schema,
  properties: { ...at(schema, "properties"), [name]: value }
})

const literals = (schema: Json): ReadonlyArray<unknown> => list(schema["enum"])

const sameNames = (left: ReadonlyArray<unknown>, right: ReadonlyArray<unknown>): boolean =>
  left.length === right.length && left.every((name) => right.includes(name))

/** Returns the JSON parameter `requestBody` of an operation that takes its input there or as a body. */
const queryOrBody = (operation: Json): Json | undefined =>
  list(operation["parameters"])
    .filter(isJson)
    .find((parameter) => at(parameter, "x-portone-query-or-body")["enabled"] === true)

const schemaOfContent = (holder: unknown): unknown => at(holder, "content", "application/json")["schema"]

export const operationRules: ReadonlyArray<OperationRule> = [
  {
    name: "payload-in-the-query-only",
    reason: "Where PortOne takes JSON in the query or as a body, the client has to choose, and a GET has no body.",
    rewrite: ({ theirs }) => {
      const parameter = queryOrBody(theirs)
      if (parameter === undefined || nameOf(schemaOfContent(parameter)) === undefined) return undefined
      const isSame = nameOf(schemaOfContent(parameter)) === nameOf(schemaOfContent(theirs["requestBody"]))
      return isSame ? omit(theirs, "requestBody") : undefined
    }
  },
  {
    name: "query-or-body-required",
    reason:
      "Such a payload is never required in one place alone; `x-portone-query-or-body` says whether one has to come.",
    rewrite: ({ theirs }) => {
      const parameter = queryOrBody(theirs)
      if (parameter === undefined || parameter["required"] !== false) return undefined
      if (at(parameter, "x-portone-query-or-body")["required"] !== true) return undefined
      const parameters = list(theirs["parameters"])
      return {
        ...theirs,
        parameters: parameters.map((other) => (other === parameter ? { ...parameter, required: true } : other))
      }
    }
  },
  {
    name: "errors-by-status",
    reason:
      "PortOne names all errors of an operation at each status; each error has one status, and stands there alone.",
    rewrite: ({ theirs }, documents) => {
      const union = nameOf(theirs["x-portone-error"])
      const responses = Object.entries(at(theirs, "responses")).map(([status, response]): [string, unknown] => {
        const name = nameOf(schemaOfContent(response))
        if (name === undefined || name !== union) return [status, response]
        const { discriminator, oneOf } = resolve(documents.theirs, { $ref: `#/components/schemas/${name}` })
        const isOfStatus = (target: unknown) =>
          resolve(documents.theirs, { $ref: target })["x-portone-status-code"] === Number(status)
        const schema = {
          oneOf: list(oneOf).filter((member) => isOfStatus(at(member)["$ref"])),
          discriminator: {
            ...at(discriminator),
            mapping: Object.fromEntries(
              Object.entries(at(discriminator, "mapping")).filter(([, target]) => isOfStatus(target))
            )
          }
        }
        return [status, { ...at(response), content: { "application/json": { schema } } }]
      })
      const rewritten = Object.fromEntries(responses)
      return union === undefined ? undefined : { ...theirs, responses: rewritten }
    }
  }
]

const isString = (schema: Json): boolean => schema["type"] === "string" && Object.keys(schema).length === 1

export const schemaRules: ReadonlyArray<SchemaRule> = [
  {
    name: "open-enums",
    reason: "PortOne adds values without notice: an enum in an answer is its known values or any other string.",
    rewrite: ({ ours, side, theirs }) => {
      const [known, other, third] = list(ours["anyOf"])
      if (side !== "answer" || third !== undefined || !isString(at(other)) || theirs["enum"] === undefined)
        return undefined
      return { ours: at(known), theirs }
    }
  },
  {
    name: "unknown-cases",
    reason: "PortOne adds cases without notice: a union of data in an answer has a last case that carries any object.",
    rewrite: ({ ours, side, theirs }) => {
      const members = list(ours["anyOf"])
      const last = at(members.at(-1))
      const isFallback = last["type"] === "object" && Object.keys(last).length === 1
      if (side !== "answer" || theirs["oneOf"] === undefined || !isFallback) return undefined
      return { ours: { ...ours, anyOf: members.slice(0, -1) }, theirs }
    }
  },
  {
    name: "unions-by-literals",
    reason: "OpenAPI 3.0 tells cases by a discriminator beside them, JSON Schema by the literal inside of each.",
    rewrite: ({ ours, theirs }, documents) => {
      const { mapping, propertyName } = at(theirs, "discriminator")
      if (mapping === undefined) return undefined
      const targets = Object.values(at(mapping))
      const refs = list(theirs["oneOf"]).map((member) => at(member)["$ref"])
      if (!sameNames(targets, refs)) return undefined
      const members = ours["anyOf"] === undefined ? [ours] : list(ours["anyOf"])
      const cases: Record<string, unknown> = {}
      for (const member of members) {
        const tag = literals(at(resolve(documents.ours, member), "properties", String(propertyName)))[0]
        if (typeof tag !== "string" || tag in cases) return undefined
        cases[tag] = member
      }
      const theirCases = Object.entries(at(mapping)).map(([tag, target]) => [tag, { $ref: target }])
      return { ours: { cases }, theirs: { cases: Object.fromEntries(theirCases) } }
    }
  },
  {
    name: "tags-as-literals",
    reason: "PortOne says of a case's tag that it is a string; which one, only the union's mapping says.",
    rewrite: ({ ours, theirName, theirs }, documents) => {
      const tagging = theirName === undefined ? undefined : documents.tags.get(theirName)
      if (tagging === undefined) return undefined
      const { field, tag } = tagging
      if (!isString(withoutProse(at(theirs, "properties", field)))) return undefined
      if (!sameNames(literals(at(ours, "properties", field)), [tag])) return undefined
      return { ours, theirs: withProperty(theirs, field, { type: "string", enum: [tag] }) }
    }
  },
  {
    name: "colliding-type",
    reason:
      "One error has a field `type` and is tagged by `type`: the wire may hold a value of either, and both are read.",
    rewrite: ({ ours, theirName, theirs }, documents) => {
      if (theirName !== "PlatformSettlementAmountExceededError") return undefined
      const { tag } = documents.tags.get(theirName) ?? {}
      const values = literals(resolve(documents.theirs, at(theirs, "properties", "type")))
      if (!sameNames(literals(at(ours, "properties", "type")), [tag, ...values])) return undefined
      const type = { type: "string", enum: values }
      return { ours: withProperty(ours, "type", type), theirs: withProperty(theirs, "type", type) }
    }
  },
  {
    name: "safe-integers",
    reason: "Beyond 2^53 a JavaScript number is no longer exact, and an amount that is not exact is worse than none.",
    rewrite: ({ ours, theirs }) => {
      if (theirs["type"] !== "integer" || ours["maximum"] !== Number.MAX_SAFE_INTEGER) return undefined
      if (ours["minimum"] !== Number.MIN_SAFE_INTEGER || theirs["maximum"] !== undefined) return undefined
      return { ours: omit(ours, "minimum", "maximum"), theirs }
    }
  },
  {
    name: "business-dates",
    reason: "A date in a request is checked to be yyyy-MM-dd, so that a date with a time is refused before it is sent.",
    rewrite: ({ ours, side, theirs }) => {
      if (side !== "request" || theirs["format"] !== "date") return undefined
      return ours["pattern"] === "^\\d{4}-\\d{2}-\\d{2}$" ? { ours: omit(ours, "pattern"), theirs } : undefined
    }
  },
  {
    name: "array-properties",
    reason: "Some arrays of PortOne's document repeat the properties of their items beside `items`, without types.",
    rewrite: ({ ours, theirs }) =>
      theirs["type"] === "array" && theirs["properties"] !== undefined
        ? { ours, theirs: omit(theirs, "properties") }
        : undefined
  },
  {
    name: "repeated-required",
    reason: "PortOne's document names a required field twice in places.",
    rewrite: ({ ours, theirs }) => {
      const required = list(theirs["required"])
      const names = [...new Set(required)]
      return names.length === required.length ? undefined : { ours, theirs: { ...theirs, required: names } }
    }
  },
  {
    name: "instant-billing-key-card",
    reason: "A billing key cannot be issued without a card; PortOne's document says so in words only.",
    rewrite: ({ ours, theirName, theirs }) =>
      theirName === "InstantBillingKeyPaymentMethodInput" &&
      theirs["required"] === undefined &&
      sameNames(list(ours["required"]), ["card"])
        ? { ours: omit(ours, "required"), theirs }
        : undefined
  }
]

/** Removes words for people and PortOne's own keywords from a schema. */
export const withoutProse = (schema: Json): Json =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => !isProse(keyword)))

const readableNames: Readonly<Record<string, string>> = {
  Type: "PlatformWithdrawalType",
  Trigger: "PaymentCancellationTrigger",
  Map_Stat: "B2bBulkTaxInvoiceStats",
  GetAccountTransfersBody1: "GetPlatformAccountTransfersBody"
}

export const nameRules: ReadonlyArray<NameRule> = [
  {
    name: "readable-names",
    reason: "A few names say nothing outside of the place where they stand, or come from PortOne's generator.",
    recognises: ({ ours, theirs }) => readableNames[theirs] === ours
  },
  {
    name: "closed-twins",
    reason: "What stands in requests and in answers, and holds an enum, is there twice: open, and closed for requests.",
    recognises: ({ ours, theirs }, side) => side === "request" && ours === `${theirs}Input`
  }
]

export const rules: ReadonlyArray<Rule> = [...operationRules, ...schemaRules, ...nameRules]
