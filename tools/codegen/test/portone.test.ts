/**
 * The model of each document that is kept, against the document itself, read here by other means: what is compared is
 * looked up in the facts as they are written, and no number stands here that a document decides.
 */
import { describe, expect, it } from "vitest"
import { keptFacts, keptNames, newestName } from "../src/document/kept.ts"
import { isObject, type Json, type JsonObject, objectAt, objectsIn, schemasOf } from "../src/json.ts"
import { type FieldModel, type Model, referencesOf, type SchemaModel, type TypeModel } from "../src/model.ts"
import { makePlan } from "../src/plan.ts"
import { read } from "../src/read/document.ts"

const pick = <Kind extends SchemaModel["kind"]>(model: Model, kind: Kind) =>
  model.schemas.filter((schema): schema is Extract<SchemaModel, { kind: Kind }> => schema.kind === kind)

const nameOf = (ref: Json | undefined): string => String(ref).split("/").at(-1)!

const list = (value: Json | undefined): ReadonlyArray<JsonObject> =>
  Array.isArray(value) ? value.filter((item) => isObject(item)) : []

/** `amount: int64?`, with the name of a schema as the document has it. */
const spell = ({ name, required, type }: FieldModel, wireNameOf: (name: string) => string): string => {
  const of = (type: TypeModel): string => {
    switch (type.kind) {
      case "reference":
        return wireNameOf(type.name)
      case "array":
        return `${of(type.items)}[]`
      case "integer":
        return String(type.format ?? type.kind)
      case "freeform":
        return "object"
      default:
        return type.kind
    }
  }
  return `${name}: ${of(type)}${required ? "" : "?"}`
}

/** The same of a property or a parameter of the document. */
const spellRaw = (name: string, schema: Json | undefined, required: boolean): string => {
  const of = (value: Json | undefined): string => {
    const { $ref, format, items, type } = objectAt(value)
    if ($ref !== undefined) return nameOf($ref)
    return type === "array" ? `${of(items)}[]` : String(format ?? type)
  }
  return `${name}: ${of(schema)}${required ? "" : "?"}`
}

const spellProperties = (schema: JsonObject): ReadonlyArray<string> => {
  const required: ReadonlyArray<Json> = [schema["required"], schema["x-effect-portone-required"]].flatMap((names) =>
    Array.isArray(names) ? names : []
  )
  return Object.entries(objectAt(schema, "properties")).map(([name, property]) =>
    spellRaw(name, property, required.includes(name))
  )
}

const jsonIn = (holder: Json | undefined): string | undefined => {
  const ref = objectAt(holder, "content", "application/json", "schema")["$ref"]
  return ref === undefined ? undefined : nameOf(ref)
}

describe.each(keptNames())("the document of %s", (name) => {
  const facts = JSON.parse(keptFacts(name)) as JsonObject
  const model = read(keptFacts(name))
  const schemas = new Map(Object.entries(schemasOf(facts)).map(([name, schema]) => [name, objectAt(schema)]))
  const operations = Object.entries(objectAt(facts, "paths")).flatMap(([path, item]) =>
    Object.entries(objectAt(item)).map(([method, raw]) => ({ method: method.toUpperCase(), path, raw: objectAt(raw) }))
  )
  const wireNames = new Map(model.schemas.map(({ name, wireName }) => [name, wireName]))
  const wireNameOf = (name: string): string => wireNames.get(name)!

  /** The schemas that an operation reaches. */
  const reached = new Set<string>()
  const reach = (value: Json): void => {
    for (const { $ref } of objectsIn(value)) {
      if ($ref === undefined || reached.has(nameOf($ref))) continue
      reached.add(nameOf($ref))
      reach(schemas.get(nameOf($ref))!)
    }
  }
  reach(objectAt(facts, "paths"))

  it("has the operations of the document, each with the same credentials, errors, answer and input", () => {
    const unions = new Map(pick(model, "errorUnion").map((union) => [union.name, union]))
    const rows = model.operations.map(({ payload, success, ...operation }) => ({
      id: operation.id,
      method: operation.method,
      path: operation.path,
      category: operation.category,
      unstable: operation.unstable,
      authorized: operation.authorized,
      statuses: operation.statuses,
      errors: unions.get(operation.errors)!.members.map(({ name, tag }) => `${tag} ${wireNameOf(name)}`),
      success:
        success.kind === "json"
          ? referencesOf(success.type).map(wireNameOf).join()
          : success.kind === "text"
            ? success.mediaType
            : success.kind,
      parameters: [...operation.pathParameters, ...operation.queryParameters]
        .map((field) => spell(field, wireNameOf))
        .toSorted(),
      payload: payload && `${wireNameOf(payload.name)} in the ${payload.placement}`
    }))
    const expected = operations.map(({ method, path, raw }) => {
      const parameters = list(raw["parameters"])
      const inQuery = jsonIn(parameters.find(({ content }) => content !== undefined))
      const inBody = jsonIn(raw["requestBody"])
      const responses = objectAt(raw, "responses")
      const content = objectAt(responses["200"])["content"]
      const union = schemas.get(nameOf(objectAt(raw, "x-portone-error")["$ref"]))
      return {
        id: raw["operationId"],
        method,
        path,
        category: raw["x-portone-category"],
        unstable: raw["x-portone-unstable"] === true,
        authorized: raw["security"] !== undefined,
        statuses: Object.keys(responses).map(Number),
        errors: Object.entries(objectAt(union, "discriminator", "mapping")).map(
          ([tag, target]) => `${tag} ${nameOf(target)}`
        ),
        success: jsonIn(responses["200"]) ?? (content === undefined ? "empty" : "text/csv"),
        parameters: parameters
          .flatMap(({ name, required, schema }) =>
            schema === undefined ? [] : [spellRaw(String(name), schema, required === true)]
          )
          .toSorted(),
        payload:
          inQuery === undefined
            ? inBody === undefined
              ? undefined
              : `${inBody} in the body`
            : `${inQuery} in the query`
      }
    })
    const byId = <Row extends { readonly id: unknown }>(rows: ReadonlyArray<Row>) =>
      new Map(rows.map((row) => [row.id, row]))
    expect(byId(rows)).toEqual(byId(expected))
    expect(rows).toHaveLength(operations.length)
  })

  it("has every schema that an operation reaches, and no other", () => {
    expect([...wireNames.values()].toSorted()).toEqual([...reached].toSorted())
  })

  it("has the fields of every object and every error", () => {
    for (const schema of [...pick(model, "object"), ...pick(model, "error")]) {
      const declared = [...new Set(spellProperties(schemas.get(schema.wireName)!))]
      const own = schema.fields.map((field) => spell(field, wireNameOf))
      const other = declared.filter((field) => !own.includes(field))
      // What tells it apart from others, and what every error has, is no field of its own.
      const tag = schema.kind === "object" ? (schema.tag === undefined ? [] : [schema.tag.field]) : ["type", "message"]
      expect([schema.name, other.map((field) => field.split(":")[0]!).toSorted()]).toEqual([
        schema.name,
        tag.toSorted()
      ])
      expect(own.every((field) => declared.includes(field))).toBe(true)
    }
  })

  it("has the status of every error, and the tag by which its unions tell it", () => {
    for (const error of pick(model, "error")) {
      expect([error.name, error.status]).toEqual([error.name, schemas.get(error.name)!["x-portone-status-code"]])
    }
    const tags = new Map(pick(model, "error").map(({ name, tag }) => [name, tag]))
    for (const { members } of pick(model, "errorUnion")) {
      for (const member of members) expect(tags.get(member.name)).toBe(member.tag)
    }
  })

  it("has the cases of every union of data, told apart by the same field", () => {
    for (const { discriminator, members, wireName } of pick(model, "union")) {
      const raw = objectAt(schemas.get(wireName), "discriminator")
      expect(discriminator).toBe(raw["propertyName"])
      expect(members.map(({ name, tag }) => [tag, wireNameOf(name)])).toEqual(
        Object.entries(objectAt(raw, "mapping")).map(([tag, target]) => [tag, nameOf(target)])
      )
    }
  })

  it("has the values of every enum, in their order", () => {
    for (const { values, wireName } of pick(model, "enum")) {
      const raw = schemas.get(wireName)!
      const described = Object.keys(objectAt(raw, "x-portone-enum"))
      expect(values).toEqual([...new Set([...(raw["enum"] as Array<string>), ...described])])
    }
  })

  it("takes as a list what answers with pages or is asked for with a cursor, and nothing else", () => {
    const lists = makePlan(model)
      .services.flatMap(({ operations }) => operations)
      .flatMap(({ list, operation }) => (list === undefined ? [] : [[operation.id, list] as const]))
    const propertiesOf = (name: string | undefined) => objectAt(schemas.get(name ?? ""), "properties")
    const expected = operations.flatMap(({ raw }) => {
      const payload = jsonIn(list(raw["parameters"]).find(({ content }) => content !== undefined) ?? raw["requestBody"])
      const answers = Object.values(propertiesOf(jsonIn(objectAt(raw, "responses")["200"])))
      const isByPage = answers.some((property) => nameOf(objectAt(property)["$ref"]) === "PageInfo")
      const isByCursor = propertiesOf(payload)["cursor"] !== undefined
      const { largestPage, reach } = objectAt(schemas.get(payload ?? ""), "x-effect-portone-paging")
      return isByPage || isByCursor
        ? [[raw["operationId"], { by: isByCursor ? "cursor" : "page", largestPage, reach }] as const]
        : []
    })
    expect(new Map(lists.map(([id, { by, largestPage, reach }]) => [id, { by, largestPage, reach }]))).toEqual(
      new Map(expected)
    )
  })

  it("passes on what has a type and no properties as it is", () => {
    const freeform = (fields: ReadonlyArray<FieldModel>) => fields.filter(({ type }) => type.kind === "freeform")
    const own = pick(model, "object").flatMap(({ fields, wireName }) =>
      freeform(fields).map(({ name }) => `${wireName}.${name}`)
    )
    const expected = [...reached].flatMap((name) =>
      Object.entries(objectAt(schemas.get(name), "properties")).flatMap(([field, property]) =>
        JSON.stringify(property) === '{"type":"object"}' ? [`${name}.${field}`] : []
      )
    )
    expect(own.toSorted()).toEqual(expected.toSorted())
  })

  it("names nothing that is not there", () => {
    const referred = (type: TypeModel): ReadonlyArray<string> =>
      type.kind === "reference" ? [type.name] : type.kind === "array" ? referred(type.items) : []
    const inFields = (fields: ReadonlyArray<FieldModel>) => fields.flatMap(({ type }) => referred(type))
    const names = model.schemas.flatMap((schema) => ("fields" in schema ? inFields(schema.fields) : []))
    expect(names.filter((name) => !wireNames.has(name))).toEqual([])
  })
})

describe("the newest document", () => {
  const model = read(keptFacts(newestName()))

  it("lets an operation with an empty body be called without one", () => {
    const payload = model.operations.find(({ id }) => id === "deleteB2bCounterparty")!.payload!
    expect(payload).toMatchObject({ placement: "body", required: false })
    expect(pick(model, "object").find(({ name }) => name === payload.name)?.fields).toEqual([])
  })

  it("decodes a tag that several errors have by the operation", () => {
    const errorsOf = new Map<string, Set<string>>()
    for (const { name, tag } of pick(model, "error")) errorsOf.set(tag, (errorsOf.get(tag) ?? new Set()).add(name))
    const shared = [...errorsOf].filter(([, names]) => names.size > 1)
    expect(shared.map(([tag]) => tag)).toEqual(["PLATFORM_CURRENCY_NOT_SUPPORTED"])
    for (const { members } of pick(model, "errorUnion")) {
      const tags = members.map(({ tag }) => tag)
      expect(new Set(tags).size).toBe(tags.length)
    }
  })

  it("has one error that is worth the same call again, and one whose field collides with its tag", () => {
    const errors = pick(model, "error")
    expect(errors.filter(({ retryable }) => retryable).map(({ name }) => name)).toEqual([
      "PlatformExternalApiTemporarilyFailedError"
    ])
    expect(errors.filter(({ collidingType }) => collidingType !== undefined)).toMatchObject([
      {
        name: "PlatformSettlementAmountExceededError",
        collidingType: { field: "amountType", enumName: "PlatformAmountExceededType" }
      }
    ])
  })

  it("gets readable names for odd ones, and keeps all others", () => {
    const renamed = model.schemas.filter(({ name, wireName }) => name !== wireName)
    expect(Object.fromEntries(renamed.map(({ name, wireName }) => [wireName, name]))).toEqual({
      GetAccountTransfersBody1: "GetPlatformAccountTransfersBody",
      Map_Stat: "B2bBulkTaxInvoiceStats",
      Trigger: "PaymentCancellationTrigger",
      Type: "PlatformWithdrawalType",
      requestB2bTaxInvoiceError: "RequestB2bTaxInvoiceError"
    })
  })
})
