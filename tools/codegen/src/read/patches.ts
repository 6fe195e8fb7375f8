/**
 * Corrects the places where a document says something other than what it means, with one patch each.
 *
 * A patch changes facts only where it finds what it was written for. So it needs no list of documents, and applying it
 * twice is the same as applying it once. A patch that finds nothing is reported, since PortOne may have mended the
 * document. What only the patches know reaches the reader as keywords that begin with `x-effect-portone-`.
 */
import { isObject, type JsonObject, objectAt, objectsIn, schemasOf } from "../json.ts"

export interface Patch {
  readonly name: string
  readonly reason: string
  /**
   * Set once PortOne has mended it: only older documents need the patch, so it is not reported when it finds nothing.
   */
  readonly isMended?: true
  /** Changes the document where the patch applies, and returns whether it did anywhere. */
  readonly apply: (document: JsonObject) => boolean
}

/** Applies the patches in order, and returns those that should have found something and did not. */
export const applyPatches = (document: JsonObject, patches: ReadonlyArray<Patch>): ReadonlyArray<Patch> =>
  patches.filter((patch) => !patch.apply(document) && patch.isMended !== true)

const pointer = (name: string): string => `#/components/schemas/${name}`

/** Recognises the schema that a patch was written for: PortOne may give its odd name to something else. */
type Expectation = (schema: JsonObject, document: JsonObject) => boolean

const rename = (from: string, to: string, reason: string, expects: Expectation): Patch => ({
  name: `rename-${from}`,
  reason,
  apply: (document) => {
    const components = objectAt(document, "components")
    const schemas = schemasOf(document)
    const schema = schemas[from]
    if (!isObject(schema) || !expects(schema, document)) return false
    if (Object.hasOwn(schema, "x-portone-status-code")) throw new Error(`${from} is an error: errors keep their names`)
    if (Object.keys(schemas).some((name) => name !== from && name.toLowerCase() === to.toLowerCase())) {
      throw new Error(`${from} cannot be called ${to}: that name is taken`)
    }
    components["schemas"] = Object.fromEntries(
      Object.entries(schemas).map(([name, value]) => [name === from ? to : name, value])
    )
    schema["x-effect-portone-wire-name"] = from
    for (const object of objectsIn(document)) {
      for (const [key, value] of Object.entries(object)) if (value === pointer(from)) object[key] = pointer(to)
    }
    return true
  }
})

const hasValue =
  (value: string): Expectation =>
  ({ enum: values }) =>
    Array.isArray(values) && values.includes(value)

/** Expects that this operation refers to the schema, at any place. */
const isOf =
  (operationId: string, name: string): Expectation =>
  (_, document) =>
    Object.values(objectAt(document, "paths"))
      .flatMap((item) => Object.values(objectAt(item)))
      .filter((operation) => objectAt(operation)["operationId"] === operationId)
      .some((operation) => [...objectsIn(operation)].some(({ $ref }) => $ref === pointer(name)))

const requiredInProse: Patch = {
  name: "required-in-prose",
  reason: "Only a description says that a field must be set; `required` does not name it.",
  apply: (document) => {
    let changed = false
    for (const schema of Object.values(schemasOf(document))) {
      if (!isObject(schema) || !Array.isArray(schema[requiredKeyword])) continue
      const declared = Array.isArray(schema["required"]) ? schema["required"] : []
      schema["required"] = [...new Set([...declared, ...schema[requiredKeyword]])]
      delete schema[requiredKeyword]
      changed = true
    }
    return changed
  }
}

const requiredKeyword = "x-effect-portone-required"

const scheduleSortByStatusTimestamp: Patch = {
  name: "schedule-sort-by-status-timestamp",
  reason: "PaymentScheduleSortBy describes STATUS_TIMESTAMP without listing it; later documents list it.",
  isMended: true,
  apply: (document) => {
    const { enum: values, "x-portone-enum": described } = objectAt(schemasOf(document), "PaymentScheduleSortBy")
    if (!Array.isArray(values) || values.includes("STATUS_TIMESTAMP")) return false
    if (objectAt(described)["STATUS_TIMESTAMP"] === undefined) return false
    values.push("STATUS_TIMESTAMP")
    return true
  }
}

const collidingType: Patch = {
  name: "colliding-type",
  reason:
    "PlatformSettlementAmountExceededError has a field `type` and is tagged by `type` as well. The tag keeps the name, " +
    "the field is called `amountType`, and the reader knows that both may come as `type`.",
  apply: (document) => {
    const schema = schemasOf(document)["PlatformSettlementAmountExceededError"]
    const properties = objectAt(schema, "properties")
    const type = properties["type"]
    if (!isObject(schema) || !isObject(type) || typeof type["$ref"] !== "string") return false
    properties["type"] = { type: "string" }
    schema["x-effect-portone-colliding-type"] = { field: "amountType", $ref: type["$ref"] }
    return true
  }
}

const repeatedRequired: Patch = {
  name: "repeated-required",
  reason: "`required` names a field twice.",
  apply: (document) => {
    let changed = false
    for (const schema of Object.values(schemasOf(document))) {
      if (!isObject(schema) || !Array.isArray(schema["required"])) continue
      const names = [...new Set(schema["required"])]
      if (names.length === schema["required"].length) continue
      schema["required"] = names
      changed = true
    }
    return changed
  }
}

const arrayProperties: Patch = {
  name: "array-properties",
  reason: "Arrays repeat the properties of their items beside `items`, without types.",
  apply: (document) => {
    let changed = false
    for (const object of objectsIn(schemasOf(document))) {
      if (object["type"] !== "array" || !isObject(object["properties"])) continue
      delete object["properties"]
      changed = true
    }
    return changed
  }
}

const queryOrBodyRequired: Patch = {
  name: "query-or-body-required",
  reason:
    "Operations that take their input as a query parameter or as a body call both optional, since either will do. " +
    "`x-portone-query-or-body` says whether one of them has to come.",
  apply: (document) => {
    let changed = false
    for (const item of Object.values(objectAt(document, "paths"))) {
      for (const operation of Object.values(objectAt(item))) {
        const parameters = objectAt(operation)["parameters"]
        if (!Array.isArray(parameters)) continue
        for (const parameter of parameters) {
          if (!isObject(parameter) || !isObject(parameter["x-portone-query-or-body"])) continue
          const required = parameter["x-portone-query-or-body"]["required"] ?? null
          if (parameter["required"] === required) continue
          parameter["required"] = required
          objectAt(operation, "requestBody")["required"] = required
          changed = true
        }
      }
    }
    return changed
  }
}

const failureWithoutStatus: Patch = {
  name: "failure-without-status",
  reason:
    "The cases of ChannelSpecificFailure are fields of an error and never an answer of their own: a status says nothing " +
    "there, and would make errors of them.",
  apply: (document) => {
    const schemas = schemasOf(document)
    const targets = Object.values(objectAt(schemas, "ChannelSpecificFailure", "discriminator", "mapping"))
    let changed = false
    for (const target of targets) {
      const schema = schemas[String(target).slice(pointer("").length)]
      if (!isObject(schema) || !Object.hasOwn(schema, "x-portone-status-code")) continue
      delete schema["x-portone-status-code"]
      changed = true
    }
    return changed
  }
}

const retryableError: Patch = {
  name: "retryable-error",
  reason: "PLATFORM_EXTERNAL_API_TEMPORARILY_FAILED is the one documented error that invites the same call again.",
  apply: (document) => {
    const schemas = schemasOf(document)
    let changed = false
    for (const union of Object.values(schemas)) {
      const target = objectAt(union, "discriminator", "mapping")["PLATFORM_EXTERNAL_API_TEMPORARILY_FAILED"]
      if (typeof target !== "string") continue
      const schema = schemas[target.slice(pointer("").length)]
      if (!isObject(schema) || schema["x-effect-portone-retryable"] === true) continue
      schema["x-effect-portone-retryable"] = true
      changed = true
    }
    return changed
  }
}

export const patches: ReadonlyArray<Patch> = [
  scheduleSortByStatusTimestamp,
  collidingType,
  repeatedRequired,
  arrayProperties,
  queryOrBodyRequired,
  failureWithoutStatus,
  retryableError,
  requiredInProse,
  rename(
    "Type",
    "PlatformWithdrawalType",
    "It says what a withdrawal of the platform is for, and nothing else.",
    hasValue("PARTNER_PAYOUT")
  ),
  rename(
    "Trigger",
    "PaymentCancellationTrigger",
    "It says who cancelled a payment, and nothing else.",
    hasValue("PORTONE_ADMIN")
  ),
  rename(
    "Map_Stat",
    "B2bBulkTaxInvoiceStats",
    "It is the map that holds B2bBulkTaxInvoiceStat.",
    ({ additionalProperties }) => objectAt(additionalProperties)["$ref"] === pointer("B2bBulkTaxInvoiceStat")
  ),
  rename(
    "GetAccountTransfersBody1",
    "GetPlatformAccountTransfersBody",
    "It is the body of getPlatformAccountTransfers, and the only one of that name.",
    isOf("getPlatformAccountTransfers", "GetAccountTransfersBody1")
  ),
  rename(
    "requestB2bTaxInvoiceError",
    "RequestB2bTaxInvoiceError",
    "Every other type begins with a capital letter.",
    isOf("requestB2bTaxInvoice", "requestB2bTaxInvoiceError")
  )
]
