/** Changes of what a value may be. */
import { type JsonObject, objectAt } from "../../src/json.ts"
import { checked, type Mutation, nullAccepted, passedOver, silent } from "./mutation.ts"
import { put, ref } from "./picked.ts"

const text = { type: "string" }
const int64 = { type: "integer", format: "int64" }

export const types: ReadonlyArray<Mutation> = [
  {
    kind: "a new property of an answer",
    change: (picked) => {
      picked.property("answer", "addedText", { ...text })
      return silent("readonly addedText?: string", "addedText: Schema.optionalKey(Schema.String)")
    }
  },
  {
    kind: "a new required property of a request",
    change: (picked) => {
      const { owner } = picked.property("request", "addedAmount", { ...int64 })
      const object = objectAt(picked.schemas, owner)
      object["required"] = [...((object["required"] as Array<string> | undefined) ?? []), "addedAmount"]
      return silent("readonly addedAmount: number", "addedAmount: Wire.Int64")
    }
  },
  {
    kind: "a property whose name is no word of TypeScript's",
    change: (picked) => {
      picked.property("answer", "added-dashed", { ...text })
      return silent('readonly "added-dashed"?: string', '"added-dashed": Schema.optionalKey(Schema.String)')
    }
  },
  {
    kind: "a text of the format uuid",
    change: (picked) => {
      const { at } = picked.property("answer", "addedUuid", { ...text, format: "uuid" })
      return {
        reports: [`${at}/format: the format "uuid" is text, documented and not checked`],
        emits: [
          "/** In the format `uuid`. */ readonly addedUuid?: string",
          'Schema.optionalKey(Schema.String.annotate({ format: "uuid" }))'
        ]
      }
    }
  },
  {
    kind: "a text of the format time in a request",
    change: (picked) => {
      const { at } = picked.property("request", "addedTime", { ...text, format: "time" })
      return {
        reports: [`${at}/format: the format "time" is text, documented and not checked`],
        emits: ["/** In the format `time`. */ readonly addedTime?: string | undefined"]
      }
    }
  },
  {
    kind: "a number that may have a fraction",
    change: (picked) => {
      const { at } = picked.property("answer", "addedRatio", { type: "number", format: "double" })
      return {
        reports: [`${at}: a number that may have a fraction`],
        emits: ["readonly addedRatio?: number", "addedRatio: Schema.optionalKey(Schema.Finite)"]
      }
    }
  },
  {
    kind: "an integer without a format",
    change: (picked) => {
      const { at } = picked.property("request", "addedCount", { type: "integer" })
      return {
        reports: [`${at}: an integer of the format "none", up to the largest that is exact`],
        emits: ["addedCount: Schema.optional(Schema.Int)"]
      }
    }
  },
  {
    kind: "null in an answer, as OpenAPI 3.0 says it",
    change: (picked) => {
      const { at } = picked.property("answer", "addedNullable", { ...text, nullable: true })
      return {
        reports: [`${at}: ${nullAccepted}`],
        emits: ["readonly addedNullable?: string | null", "Schema.optionalKey(Schema.NullOr(Schema.String))"]
      }
    }
  },
  {
    kind: "null in a request, as OpenAPI 3.1 says it",
    change: (picked) => {
      const { at } = picked.property("request", "addedNull", { type: ["string", "null"] })
      return {
        reports: [`${at}: ${nullAccepted}`],
        emits: ["readonly addedNull?: string | null | undefined", "addedNull: Schema.optional(Schema.NullOr("]
      }
    }
  },
  {
    kind: "a reference with null beside it, as OpenAPI 3.0 says it",
    change: (picked) => {
      const { at, name, owner, value } = picked.propertyOf("answer", (it) => it["$ref"] !== undefined)
      const $ref = value["$ref"]!
      put(objectAt(picked.schemas, owner, "properties"), name, { allOf: [{ $ref }], nullable: true })
      return { reports: [`${at}: ${nullAccepted}`], emits: [" | null"] }
    }
  },
  {
    kind: "a reference with null beside it, as OpenAPI 3.1 says it",
    change: (picked) => {
      const { name } = picked.enumeration()
      const { at } = picked.property("request", "addedChoice", { oneOf: [ref(name), { type: "null" }] })
      return {
        reports: [`${at}: ${nullAccepted}`],
        emits: [`readonly addedChoice?: ${name} | null | undefined`, `Schema.optional(Schema.NullOr(${name}))`]
      }
    }
  },
  {
    kind: "a schema that is null itself at times",
    change: (picked) => {
      const { at, name, value } = picked.object("answer")
      value["nullable"] = true
      picked.property("answer", "addedWhole", ref(name))
      return { reports: [`${at}: ${nullAccepted}`], emits: [`readonly addedWhole?: ${name} | null`] }
    }
  },
  {
    kind: "items of an array that may be null",
    change: (picked) => {
      const items = { type: "array", items: { ...text, nullable: true } }
      const { at } = picked.property("answer", "addedItems", items)
      return {
        reports: [`${at}/items: ${nullAccepted}`],
        emits: ["readonly addedItems?: ReadonlyArray<string | null>", "Schema.Array(Schema.NullOr(Schema.String))"]
      }
    }
  },
  {
    kind: "a length of a text in a request",
    change: (picked) => {
      const { at } = picked.property("request", "addedMemo", { ...text, minLength: 2, maxLength: 20 })
      return {
        reports: [`${at}/minLength and 1 more place: ${checked}`],
        emits: [
          "/** 2 to 20 characters. */ readonly addedMemo?: string | undefined",
          "Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(20))"
        ]
      }
    }
  },
  {
    kind: "a length of a text in an answer",
    change: (picked) => {
      const { at } = picked.property("answer", "addedNote", { ...text, maxLength: 7 })
      return {
        reports: [`${at}/maxLength: ${checked}`],
        emits: [
          "/** At most 7 characters. */ readonly addedNote?: string",
          "addedNote: Schema.optionalKey(Schema.String)"
        ]
      }
    }
  },
  {
    kind: "a pattern in a request",
    change: (picked) => {
      const { at } = picked.property("request", "addedPhone", { ...text, pattern: "^[0-9]{10}$" })
      return {
        reports: [`${at}/pattern: ${checked}`],
        emits: ["Matches `^[0-9]{10}$`.", 'Schema.isPattern(new RegExp("^[0-9]{10}$", "u"))']
      }
    }
  },
  {
    kind: "a pattern of another language",
    change: (picked) => {
      const { at } = picked.property("request", "addedWords", { ...text, pattern: "^(?i)[a-z]++$" })
      return {
        reports: [`${at}/pattern: documented, and not checked: it is no regular expression of JavaScript's`],
        emits: ["Matches `^(?i)[a-z]++$`.", "addedWords: Schema.optional(Schema.String)"]
      }
    }
  },
  {
    kind: "the bounds of a number, as OpenAPI 3.0 says them",
    change: (picked) => {
      const bounds = { minimum: 1, maximum: 100, exclusiveMaximum: true }
      const { at } = picked.property("request", "addedShare", { ...int64, ...bounds })
      return {
        reports: [`${at}/minimum and 1 more place: ${checked}`],
        emits: [
          "At least 1. Less than 100.",
          "Wire.Int64.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThan(100))"
        ]
      }
    }
  },
  {
    kind: "the bounds of a number, as OpenAPI 3.1 says them",
    change: (picked) => {
      const { at } = picked.property("request", "addedSteps", { ...int64, exclusiveMinimum: 0, multipleOf: 10 })
      return {
        reports: [`${at}/exclusiveMinimum and 1 more place: ${checked}`],
        emits: ["More than 0. A multiple of 10.", "Wire.Int64.check(Schema.isGreaterThan(0), Schema.isMultipleOf(10))"]
      }
    }
  },
  {
    kind: "how many items an array has",
    change: (picked) => {
      const items = { type: "array", items: text, minItems: 1, maxItems: 5, uniqueItems: true }
      const { at } = picked.property("request", "addedTags", items)
      return {
        reports: [`${at}/minItems and 2 more places: ${checked}`],
        emits: [
          "/** 1 to 5 items. No item twice. */ readonly addedTags?: ReadonlyArray<string> | undefined",
          "Schema.Array(Schema.String).check(Schema.isMinLength(1), Schema.isMaxLength(5), Schema.isUnique())"
        ]
      }
    }
  },
  {
    kind: "bounds in an object of both sides",
    change: (picked) => {
      put(picked.schemas, "AddedBoth", { type: "object", properties: { level: { ...int64, maximum: 9 } } })
      picked.property("request", "addedBothOne", ref("AddedBoth"))
      picked.property("answer", "addedBothOne", ref("AddedBoth"))
      return {
        reports: [`#/components/schemas/AddedBoth/properties/level/maximum: ${checked}`],
        emits: [
          "export const AddedBoth: Schema.Codec<AddedBoth> = Wire.lazy(() => Schema.Struct({ level: Schema.optionalKey(Wire.Int64) }))",
          "level: Schema.optional(Wire.Int64.check(Schema.isLessThanOrEqualTo(9)))",
          "readonly addedBothOne?: AddedBothInput | undefined"
        ]
      }
    }
  },
  {
    kind: "values of an integer",
    change: (picked) => {
      const { at } = picked.property("request", "addedMonths", { ...int64, enum: [3, 6] })
      return {
        reports: [`${at}/enum: ${checked}`],
        emits: ["One of 3, 6.", "Schema.makeFilter((value) => [3, 6].includes(value)"]
      }
    }
  },
  {
    kind: "a default",
    change: (picked) => {
      const { at } = picked.property("request", "addedSize", { ...int64, default: 10 })
      return {
        reports: [`${at}/default: documented as what an absent field means, and not sent`],
        emits: ["/** Default: `10`. */ readonly addedSize?: number | undefined"]
      }
    }
  },
  {
    kind: "a property that is deprecated",
    change: (picked) => {
      const { at } = picked.property("answer", "addedOld", { ...text, deprecated: true })
      return {
        reports: [`${at}/deprecated: documented as deprecated`],
        emits: ["/** @deprecated PortOne advises against it. */ readonly addedOld?: string"]
      }
    }
  },
  {
    kind: "a schema that is deprecated",
    change: (picked) => {
      const { at, value } = picked.object("answer")
      value["deprecated"] = true
      return {
        reports: [`${at}/deprecated: documented as deprecated`],
        emits: ["* @deprecated PortOne advises against it. *"]
      }
    }
  },
  {
    kind: "a keyword that begins with x- and is not known",
    change: (picked) => {
      const { at } = picked.property("answer", "addedHint", { ...text, "x-portone-hint": "masked" })
      return {
        reports: [`${at}/x-portone-hint: ${passedOver}`],
        emits: ["readonly addedHint?: string"]
      }
    }
  },
  {
    kind: "an enum that stands in a property",
    change: (picked) => {
      const { at, owner } = picked.property("answer", "addedColor", { ...text, enum: ["RED", "BLUE"] })
      const name = `${owner}AddedColor`
      return {
        reports: [`${at}: it has no name of its own, and is called ${name}`],
        emits: [`export type ${name} = "RED" | "BLUE"`, `readonly addedColor?: Wire.Open<${name}>`]
      }
    }
  },
  {
    kind: "an object that stands in a property",
    change: (picked) => {
      const inline = { type: "object", required: ["height"], properties: { height: int64 } }
      const { at, owner } = picked.property("request", "addedBox", inline)
      const name = `${owner}AddedBox`
      return {
        reports: [`${at}: it has no name of its own, and is called ${name}`],
        emits: [`export interface ${name} { readonly height: number }`, `readonly addedBox?: ${name} | undefined`]
      }
    }
  },
  {
    kind: "objects that stand in an array of a property, one in another",
    change: (picked) => {
      const inner = { type: "object", properties: { weight: int64 } }
      const items = { type: "object", properties: { parcel: inner } }
      const { at, owner } = picked.property("answer", "addedRows", { type: "array", items })
      const name = `${owner}AddedRowsItem`
      return {
        reports: [
          `${at}/items: it has no name of its own, and is called ${name}`,
          `${at}/items/properties/parcel: it has no name of its own, and is called ${name}Parcel`
        ],
        emits: [`readonly addedRows?: ReadonlyArray<${name}>`, `readonly parcel?: ${name}Parcel`]
      }
    }
  },
  {
    kind: "a map that stands in a property",
    change: (picked) => {
      const map = { type: "object", additionalProperties: int64 }
      const { at, owner } = picked.property("answer", "addedCounts", map)
      const name = `${owner}AddedCounts`
      return {
        reports: [`${at}: it has no name of its own, and is called ${name}`],
        emits: [`export interface ${name} { readonly [key: string]: number }`]
      }
    }
  },
  {
    kind: "an object of any fields, said aloud",
    change: (picked) => {
      const { at } = picked.property("request", "addedAnything", { type: "object", additionalProperties: true })
      return {
        reports: [`${at}/additionalProperties: an object of any fields, passed on as it is`],
        emits: ["readonly addedAnything?: Wire.FreeForm | undefined"]
      }
    }
  },
  {
    kind: "further fields beside the declared ones",
    change: (picked) => {
      const { at, value } = picked.object("answer")
      value["additionalProperties"] = true
      return {
        reports: [`${at}/additionalProperties: further fields are dropped from answers, and refused in requests`],
        emits: []
      }
    }
  },
  {
    kind: "a schema whose name begins in lower case",
    change: (picked) => {
      put(picked.schemas, "addedGift_card", { type: "object", properties: { code: text } })
      picked.property("answer", "addedGiftCard", ref("addedGift_card"))
      return {
        reports: ["#/components/schemas/addedGift_card: called AddedGiftCard here"],
        emits: ["export interface AddedGiftCard {", "readonly addedGiftCard?: AddedGiftCard"]
      }
    }
  },
  {
    kind: "a schema that is called like something of ours",
    change: (picked) => {
      put(picked.schemas, "Money", { type: "object", properties: { addedUnits: int64 } })
      picked.property("answer", "addedMoney", ref("Money"))
      return {
        reports: ["#/components/schemas/Money: called PortOneMoney here"],
        emits: ["export interface PortOneMoney {", "readonly addedMoney?: PortOneMoney"]
      }
    }
  },
  {
    kind: "an object of both sides beside one that is called like its twin",
    change: (picked) => {
      const { name } = picked.enumeration()
      put(picked.schemas, "AddedPair", { type: "object", properties: { half: ref(name) } })
      put(picked.schemas, "AddedPairInput", { type: "object", properties: { whole: text } })
      picked.property("request", "addedPair", ref("AddedPair"))
      picked.property("request", "addedPairInput", ref("AddedPairInput"))
      picked.property("answer", "addedPair", ref("AddedPair"))
      return {
        reports: [
          "AddedPair as requests hold it is called AddedPairClosedInput, since AddedPairInput is a schema of its own"
        ],
        emits: [
          "readonly addedPair?: AddedPairClosedInput | undefined",
          "readonly addedPairInput?: AddedPairInput | undefined"
        ]
      }
    }
  },
  {
    kind: "a union that names its cases without a path",
    change: (picked) => {
      Object.assign(picked.schemas, addedMethods("Bare"))
      const mapping = { CARD: "AddedBareCardMethod", PHONE: "AddedBarePhoneMethod" }
      put(objectAt(picked.schemas, "AddedBareMethod", "discriminator"), "mapping", mapping)
      picked.property("answer", "addedBareMethod", ref("AddedBareMethod"))
      const at = "#/components/schemas/AddedBareMethod/discriminator/mapping"
      return {
        reports: [`${at}/CARD and 1 more place: the name of a schema, without the path to it`],
        emits: ["CARD: AddedBareCardMethod, PHONE: AddedBarePhoneMethod"]
      }
    }
  },
  {
    kind: "a schema that nothing refers to",
    change: (picked) => {
      put(picked.schemas, "AddedIdle", { type: "whatever" })
      return { reports: ["#/components/schemas/AddedIdle: left out: nothing refers to it"], emits: [] }
    }
  },
  {
    kind: "a schema that only names a type",
    change: (picked) => {
      put(picked.schemas, "AddedKey", { ...text, maxLength: 40 })
      picked.property("request", "addedKey", ref("AddedKey"))
      return {
        reports: [
          `#/components/schemas/AddedKey/maxLength: ${checked}`,
          "#/components/schemas/AddedKey: a type without fields or values of its own, read wherever it is named"
        ],
        emits: ["addedKey: Schema.optional(Schema.String.check(Schema.isMaxCodePoints(40)))"]
      }
    }
  },
  {
    kind: "a schema that holds itself",
    change: (picked) => {
      const folders = { type: "array", items: ref("AddedFolder") }
      const at = { type: "string", format: "date-time" }
      put(picked.schemas, "AddedFolder", { type: "object", properties: { at, folders } })
      picked.property("answer", "addedFolder", ref("AddedFolder"))
      return silent("folders: Schema.optionalKey(Schema.Array(Schema.suspend(() => AddedFolder)))")
    }
  },
  {
    kind: "a new value of an enum",
    change: (picked) => {
      const { name, value } = picked.enumeration()
      value["enum"] = [...(value["enum"] as Array<string>), "ADDED_TOMORROW"]
      return silent(`${name}: Wire.Enum<${name}> = Wire.closedEnum([`, '"ADDED_TOMORROW"')
    }
  },
  {
    kind: "a new case of a union, which says its own tag",
    change: (picked) => {
      const { name, value } = picked.union("data")
      const tag = String(objectAt(value, "discriminator")["propertyName"])
      put(picked.schemas, "AddedCase", {
        type: "object",
        required: [tag],
        properties: { [tag]: { const: "ADDED" }, reason: text }
      })
      value["oneOf"] = [...(value["oneOf"] as Array<string>), ref("AddedCase")]
      put(objectAt(value, "discriminator", "mapping"), "ADDED", ref("AddedCase").$ref)
      return silent(`readonly ${tag}: "ADDED"`, "ADDED: AddedCase", `export type ${name} = `)
    }
  },
  {
    kind: "a union in a request",
    change: (picked) => {
      Object.assign(picked.schemas, addedMethods())
      picked.property("request", "addedMethod", ref("AddedMethod"))
      return silent(
        "export type AddedMethod = AddedCardMethod | AddedPhoneMethod",
        "AddedMethod: Schema.Codec<AddedMethod, AddedMethodEncoded> = Wire.lazy(() => Schema.Union([AddedCardMethod, AddedPhoneMethod]))",
        "readonly addedMethod?: AddedMethod | undefined"
      )
    }
  },
  {
    kind: "a union in requests and answers",
    change: (picked) => {
      Object.assign(picked.schemas, addedMethods("Shared"))
      picked.property("request", "addedSharedMethod", ref("AddedSharedMethod"))
      picked.property("answer", "addedSharedMethod", ref("AddedSharedMethod"))
      return silent(
        'AddedSharedMethod: Wire.OpenUnion<AddedSharedMethod, AddedSharedMethodEncoded, "type">',
        "AddedSharedMethodInput: Schema.Codec<AddedSharedMethodInput, AddedSharedMethodInputEncoded> = Wire.lazy(() => Schema.Union([",
        "readonly addedSharedMethod?: AddedSharedMethodInput | undefined"
      )
    }
  },
  {
    kind: "a union that stands in a property",
    change: (picked) => {
      const { AddedNestedMethod, ...cases } = addedMethods("Nested")
      Object.assign(picked.schemas, cases)
      const { at, owner } = picked.property("answer", "addedNested", AddedNestedMethod as JsonObject)
      const name = `${owner}AddedNested`
      return {
        reports: [`${at}: it has no name of its own, and is called ${name}`],
        emits: [`${name}: Wire.OpenUnion<${name}, ${name}Encoded, "type">`]
      }
    }
  },
  {
    kind: "a document of OpenAPI 3.1",
    change: ({ document }) => {
      document["openapi"] = "3.1.0"
      document["jsonSchemaDialect"] = "https://spec.openapis.org/oas/3.1/dialect/base"
      return {
        reports: ["#/openapi: read as OpenAPI 3.1", `#/jsonSchemaDialect: ${passedOver}`],
        emits: []
      }
    }
  }
]

/** A union of two objects, with the objects. */
export const addedMethods = (word = ""): JsonObject => {
  const of = (field: string) => ({
    type: "object",
    required: ["type", field],
    properties: { type: { type: "string" }, [field]: text, at: { type: "string", format: "date-time" } }
  })
  const [card, phone] = [`Added${word}CardMethod`, `Added${word}PhoneMethod`]
  return {
    [card]: of("number"),
    [phone]: of("phone"),
    [`Added${word}Method`]: {
      oneOf: [ref(card), ref(phone)],
      discriminator: { propertyName: "type", mapping: { CARD: ref(card).$ref, PHONE: ref(phone).$ref } }
    }
  }
}
