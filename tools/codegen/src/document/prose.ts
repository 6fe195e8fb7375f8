/**
 * Turns what the document says in sentences only, and the generator needs, into keywords beside those sentences.
 *
 * Nothing is derived from a sentence that PortOne has rewritten, and a line of the report says so: a limit that no
 * longer holds is worse than none. The patterns are as short as they can be without matching anything else.
 */
import { isObject, type Json, type JsonObject, objectAt, schemasOf } from "../json.ts"

export interface ProseFact {
  readonly name: string
  readonly reason: string
  /** Adds the keyword where the sentence stands, and returns whether it stands anywhere. */
  readonly derive: (document: JsonObject) => boolean
}

const descriptionOf = (value: JsonObject): string => {
  const { description } = value
  return typeof description === "string" ? description : ""
}

const alternatives = (
  schemaName: string,
  says: RegExp,
  choice: { readonly fields: ReadonlyArray<string> | "all"; readonly required: boolean }
): ProseFact => ({
  name: `alternatives-of-${schemaName}`,
  reason: `Only the description says that ${choice.required ? "exactly" : "at most"} one of these fields may be set.`,
  derive: (document) => {
    const schema = schemasOf(document)[schemaName]
    if (!isObject(schema) || !says.test(descriptionOf(schema))) return false
    const fields = choice.fields === "all" ? Object.keys(objectAt(schema, "properties")) : [...choice.fields]
    schema["x-effect-portone-alternatives"] = { fields, required: choice.required }
    return true
  }
})

/** Exactly one of all fields, where the sentence does not name them. */
const oneOfAll = (schemaName: string, says: RegExp) => alternatives(schemaName, says, { fields: "all", required: true })

/** Exactly one of the fields that the sentence names. */
const oneOf = (schemaName: string, says: RegExp, fields: ReadonlyArray<string>) =>
  alternatives(schemaName, says, { fields, required: true })

const atMostOneOfAll = (schemaName: string, says: RegExp) =>
  alternatives(schemaName, says, { fields: "all", required: false })

const required = (schemaName: string, field: string, says: RegExp): ProseFact => ({
  name: `required-of-${schemaName}`,
  reason: `Only the description says that \`${field}\` must be set.`,
  derive: (document) => {
    const schema = schemasOf(document)[schemaName]
    if (!isObject(schema) || !says.test(descriptionOf(schema))) return false
    schema["x-effect-portone-required"] = [field]
    return true
  }
})

const pagingKeyword = "x-effect-portone-paging"

/** A number that only the description of a request's property says. */
const paging = (
  name: string,
  reason: string,
  fact: { readonly key: string; readonly of: ReadonlyArray<string>; readonly says: RegExp }
): ProseFact => ({
  name,
  reason,
  derive: (document) => {
    let isSaid = false
    for (const schema of Object.values(schemasOf(document))) {
      for (const property of fact.of) {
        const number = fact.says.exec(descriptionOf(objectAt(schema, "properties", property)))?.[1]
        if (!isObject(schema) || number === undefined) continue
        schema[pagingKeyword] = { ...objectAt(schema, pagingKeyword), [fact.key]: Number(number.replaceAll(",", "")) }
        isSaid = true
      }
    }
    return isSaid
  }
})

const isStrings = (value: Json | undefined): value is Array<string> =>
  Array.isArray(value) && value.every((item) => typeof item === "string")

/** Required fields that some answers lack. The second group of records is what every other sentence speaks of. */
const absences: ProseFact = {
  name: "absences",
  reason: "Only the description says that an answer may lack a field that `required` names.",
  derive: (document) => {
    let isSaid = false
    for (const schema of Object.values(schemasOf(document))) {
      if (!isObject(schema) || !isStrings(schema["required"])) continue
      const found = schema["required"].flatMap((field) => {
        const description = descriptionOf(objectAt(schema, "properties", field))
        if (!/값이 존재하지 않습니다/.test(description)) return []
        return [{ field, of: /V1 결제 건인 경우/.test(description) ? "v1-payments" : "some-records" }]
      })
      if (found.length === 0) continue
      schema["x-effect-portone-absences"] = found
      isSaid = true
    }
    return isSaid
  }
}

const oneSubfield = /하나의 하위 필드에만/

export const proseFacts: ReadonlyArray<ProseFact> = [
  paging("largest-page", "Only the description says how many items a page may have at most.", {
    key: "largestPage",
    of: ["size", "pageSize"],
    says: /최대 ([\d,]+)까지/
  }),
  paging("page-reach", "Only the description says how far page numbers reach.", {
    key: "reach",
    of: ["page"],
    says: /\(number \+ 1\) \* size가 ([\d,]+)을 초과/
  }),
  oneOfAll("InstantPaymentMethodInput", /하나의 필드만/),
  oneOf("InstantPaymentMethodInputVirtualAccountExpiry", /하나의 필드만/, ["validHours", "dueDate"]),
  oneOf("InstantPaymentMethodInputVirtualAccountOptionFixed", /한 개의 필드만/, ["pgAccountId", "accountNumber"]),
  oneOf("CreatePlatformOrderTransferBodyOrderDetail", /하나만/, ["orderAmount", "orderLines"]),
  oneOf("CreatePlatformOrderCancelTransferBodyOrderDetail", /하나만/, ["orderAmount", "orderLines", "all"]),
  oneOfAll("PlatformSettlementCycleMethodInput", oneSubfield),
  oneOfAll("PlatformContractFilterInputKeyword", oneSubfield),
  oneOfAll("PlatformPartnerFilterInputKeyword", oneSubfield),
  oneOfAll("PlatformTransferFilterInputKeyword", oneSubfield),
  oneOf("CustomerNameInput", /한 가지만/, ["full", "separated"]),
  oneOf("PlatformFeeInput", /두 필드 모두/, ["fixedRate", "fixedAmount"]),
  oneOfAll("GetB2bTaxInvoicesBodyPrimaryFilter", /한 개의 필드만/),
  atMostOneOfAll("PlatformAdditionalFeePolicyFilterInputKeyword", /한 가지만/),
  atMostOneOfAll("PlatformDiscountSharePolicyFilterInputKeyword", /한 가지만/),
  alternatives("PlatformTransferFilterInput", /둘 중 하나만/, {
    fields: ["settlementStartDateRange", "settlementDateRange"],
    required: false
  }),
  required("InstantBillingKeyPaymentMethodInput", "card", /`card`를 반드시/),
  absences
]

/** How the document says of a schema that only one of its fields may be set. */
const onlyOne = /하나의 (하위 )?필드|한 개의 필드|하나만|한 가지만/

/**
 * Adds all such keywords. Returns a line for each sentence that is missing, and for each that looks like one of them.
 */
export const deriveFromProse = (document: JsonObject): ReadonlyArray<string> => {
  const silent = proseFacts.filter(({ derive }) => !derive(document))
  const unexpected = Object.entries(schemasOf(document)).filter(
    ([, schema]) =>
      isObject(schema) && onlyOne.test(descriptionOf(schema)) && !Object.hasOwn(schema, "x-effect-portone-alternatives")
  )
  return [
    ...silent.map(({ name }) => `no sentence says "${name}": see tools/codegen/src/document/prose.ts`),
    ...unexpected.map(([name]) => `a sentence seems to say of ${name} that only one field may be set: read it`)
  ]
}
