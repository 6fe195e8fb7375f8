/**
 * Where the document says something other than what it means, one patch each.
 *
 * A patch works on the raw document and says whether it found something to change. It must, in every document that it is
 * for, and must not in any other: the day that PortOne mends the document, the generator stops and names the patch.
 * What only the patches know reaches the reader as keywords that begin with `x-effect-portone-`.
 */

export type Json = null | boolean | number | string | Array<Json> | JsonObject

export interface JsonObject {
  [key: string]: Json
}

/** The documents that are known to be readable: PortOne's latest, and older ones that a client still has to understand. */
export const documents = ["current", "2024-10-24"] as const

export type DocumentName = (typeof documents)[number]

export interface Patch {
  readonly name: string
  readonly reason: string
  readonly documents: ReadonlyArray<DocumentName>
  /** Changes the document where the patch applies, and says whether it did anywhere. */
  readonly apply: (document: JsonObject) => boolean
}

/** Applies to `document` every patch that is for it, in order. */
export const applyPatches = (document: JsonObject, name: DocumentName, patches: ReadonlyArray<Patch>): void => {
  for (const patch of patches) {
    if (patch.documents.includes(name)) {
      if (!patch.apply(document)) {
        throw new Error(`Patch "${patch.name}" found nothing to change in the document "${name}": is it still needed?`)
      }
    } else if (patch.apply(structuredClone(document))) {
      throw new Error(`Patch "${patch.name}" would change the document "${name}", which it is not meant for`)
    }
  }
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const objectAt = (value: Json | undefined, ...keys: ReadonlyArray<string>): JsonObject => {
  const found = keys.reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), value)
  return isObject(found) ? found : {}
}

const schemasOf = (document: JsonObject): JsonObject => objectAt(document, "components", "schemas")

/** Every object inside `value`, itself included. */
function* objectsIn(value: Json): Generator<JsonObject> {
  if (isObject(value)) yield value
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) yield* objectsIn(inner)
  }
}

const pointer = (name: string): string => `#/components/schemas/${name}`

const rename = (from: string, to: string, reason: string): Patch => ({
  name: `rename-${from}`,
  reason,
  documents: ["current"],
  apply: (document) => {
    const components = objectAt(document, "components")
    const schemas = schemasOf(document)
    const schema = schemas[from]
    if (!isObject(schema)) return false
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

const alternatives = (
  schemaName: string,
  documents: ReadonlyArray<DocumentName>,
  choice: { readonly fields: ReadonlyArray<string> | "all"; readonly required: boolean }
): Patch => ({
  name: `alternatives-of-${schemaName}`,
  reason: `Only the description says that ${choice.required ? "exactly" : "at most"} one of these fields may be set.`,
  documents,
  apply: (document) => {
    const schema = schemasOf(document)[schemaName]
    if (!isObject(schema)) return false
    const fields = choice.fields === "all" ? Object.keys(objectAt(schema, "properties")) : [...choice.fields]
    schema["x-effect-portone-alternatives"] = { fields, required: choice.required }
    return true
  }
})

const exactlyOne = (schemaName: string, of: ReadonlyArray<DocumentName> = documents) =>
  alternatives(schemaName, of, { fields: "all", required: true })

const atMostOne = (schemaName: string) => alternatives(schemaName, documents, { fields: "all", required: false })

const instantBillingKeyCard: Patch = {
  name: "instant-billing-key-card",
  reason: "Only the description says that `card` must be set: a billing key cannot be issued without one.",
  documents,
  apply: (document) => {
    const schema = schemasOf(document)["InstantBillingKeyPaymentMethodInput"]
    if (!isObject(schema) || schema["required"] !== undefined) return false
    schema["required"] = ["card"]
    return true
  }
}

const schemasOfAbsentOperations: Patch = {
  name: "schemas-of-absent-operations",
  reason: "The document carries the schemas of internal operations (charts, spreadsheets) that it does not have.",
  documents: ["2024-10-24"],
  apply: (document) => {
    const schemas = schemasOf(document)
    const reached = new Set<string>()
    const reach = (value: Json): void => {
      for (const { $ref } of objectsIn(value)) {
        const name = typeof $ref === "string" ? $ref.slice(pointer("").length) : undefined
        if (name === undefined || reached.has(name)) continue
        reached.add(name)
        reach(schemas[name] ?? null)
      }
    }
    reach(document["paths"] ?? null)
    const absent = Object.keys(schemas).filter((name) => !reached.has(name))
    for (const name of absent) delete schemas[name]
    return absent.length > 0
  }
}

const scheduleSortByStatusTimestamp: Patch = {
  name: "schedule-sort-by-status-timestamp",
  reason: "PaymentScheduleSortBy describes STATUS_TIMESTAMP without listing it; later documents list it.",
  documents: ["2024-10-24"],
  apply: (document) => {
    const values = objectAt(schemasOf(document), "PaymentScheduleSortBy")["enum"]
    if (!Array.isArray(values) || values.includes("STATUS_TIMESTAMP")) return false
    values.push("STATUS_TIMESTAMP")
    return true
  }
}

const collidingType: Patch = {
  name: "colliding-type",
  reason:
    "PlatformSettlementAmountExceededError has a field `type` and is tagged by `type` as well. The tag keeps the name, " +
    "the field is called `amountType`, and the reader knows that both may come as `type`.",
  documents,
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
  documents,
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
  documents,
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
  documents,
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
  documents,
  apply: (document) => {
    const schemas = schemasOf(document)
    let changed = false
    for (const name of ["ChannelSpecificFailureInvalidRequest", "ChannelSpecificFailurePgProvider"]) {
      const schema = schemas[name]
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
  documents,
  apply: (document) => {
    const schemas = schemasOf(document)
    let changed = false
    for (const union of Object.values(schemas)) {
      const target = objectAt(union, "discriminator", "mapping")["PLATFORM_EXTERNAL_API_TEMPORARILY_FAILED"]
      if (typeof target !== "string") continue
      const schema = schemas[target.slice(pointer("").length)]
      if (!isObject(schema)) continue
      schema["x-effect-portone-retryable"] = true
      changed = true
    }
    return changed
  }
}

const pagingKeyword = "x-effect-portone-paging"

/** A number that only the description of a request's property says. */
const pagingFact = (
  name: string,
  reason: string,
  documents: ReadonlyArray<DocumentName>,
  fact: { readonly key: string; readonly of: ReadonlyArray<string>; readonly says: RegExp }
): Patch => ({
  name,
  reason,
  documents,
  apply: (document) => {
    let changed = false
    for (const schema of Object.values(schemasOf(document))) {
      for (const property of fact.of) {
        const { description } = objectAt(schema, "properties", property)
        const number = typeof description === "string" ? fact.says.exec(description)?.[1] : undefined
        if (!isObject(schema) || number === undefined) continue
        schema[pagingKeyword] = { ...objectAt(schema, pagingKeyword), [fact.key]: Number(number.replaceAll(",", "")) }
        changed = true
      }
    }
    return changed
  }
})

const largestPage = pagingFact(
  "largest-page",
  "Only the description says how many items a page may have at most.",
  documents,
  { key: "largestPage", of: ["size", "pageSize"], says: /최대 ([\d,]+)까지/ }
)

const pageReach = pagingFact("page-reach", "Only the description says how far page numbers reach.", ["current"], {
  key: "reach",
  of: ["page"],
  says: /\(number \+ 1\) \* size가 ([\d,]+)을 초과할 수 없습니다/
})

export const patches: ReadonlyArray<Patch> = [
  // First, so that the others need not care for what is never used.
  schemasOfAbsentOperations,
  scheduleSortByStatusTimestamp,
  collidingType,
  repeatedRequired,
  arrayProperties,
  queryOrBodyRequired,
  failureWithoutStatus,
  retryableError,
  largestPage,
  pageReach,
  exactlyOne("InstantPaymentMethodInput"),
  exactlyOne("InstantPaymentMethodInputVirtualAccountExpiry"),
  exactlyOne("InstantPaymentMethodInputVirtualAccountOptionFixed"),
  exactlyOne("CreatePlatformOrderTransferBodyOrderDetail"),
  exactlyOne("CreatePlatformOrderCancelTransferBodyOrderDetail"),
  exactlyOne("PlatformSettlementCycleMethodInput"),
  exactlyOne("PlatformContractFilterInputKeyword"),
  exactlyOne("PlatformPartnerFilterInputKeyword"),
  exactlyOne("PlatformTransferFilterInputKeyword"),
  exactlyOne("CustomerNameInput"),
  exactlyOne("PlatformFeeInput"),
  exactlyOne("GetB2bTaxInvoicesBodyPrimaryFilter", ["current"]),
  atMostOne("PlatformAdditionalFeePolicyFilterInputKeyword"),
  atMostOne("PlatformDiscountSharePolicyFilterInputKeyword"),
  instantBillingKeyCard,
  alternatives("PlatformTransferFilterInput", documents, {
    fields: ["settlementStartDateRange", "settlementDateRange"],
    required: false
  }),
  rename("Type", "PlatformWithdrawalType", "It says what a withdrawal of the platform is for, and nothing else."),
  rename("Trigger", "PaymentCancellationTrigger", "It says who cancelled a payment, and nothing else."),
  rename("Map_Stat", "B2bBulkTaxInvoiceStats", "It is the map that holds B2bBulkTaxInvoiceStat."),
  rename(
    "GetAccountTransfersBody1",
    "GetPlatformAccountTransfersBody",
    "It is the body of getPlatformAccountTransfers, and the only one of that name."
  ),
  rename("requestB2bTaxInvoiceError", "RequestB2bTaxInvoiceError", "Every other type begins with a capital letter.")
]
