/** PortOne's own documents, wherever they lie beside this repository, against tables made from them by other means. */
import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { FieldModel, Model, OperationModel, SchemaModel, TypeModel } from "../src/model.ts"
import type { PlannedList } from "../src/lists.ts"
import { makePlan } from "../src/plan.ts"
import { read } from "../src/read/document.ts"

const portone = new URL("../../../../shared/portone/", import.meta.url)
const isThere = existsSync(new URL("v2.openapi.json", portone))

const text = (name: string): string => readFileSync(new URL(name, portone), "utf8")

/** The rows of a table, each by the names of its columns. */
const table = <Column extends string>(name: string): ReadonlyArray<Record<Column, string>> => {
  const [head, ...rows] = text(name)
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"))
  return rows.map(
    (row) => Object.fromEntries(head!.map((column, index) => [column, row[index]])) as Record<Column, string>
  )
}

const pick = <Kind extends SchemaModel["kind"]>(model: Model, kind: Kind) =>
  model.schemas.filter((schema): schema is Extract<SchemaModel, { kind: Kind }> => schema.kind === kind)

const ids = (operations: ReadonlyArray<OperationModel>) => operations.map(({ id }) => id).toSorted()

/** As the table writes it: `amount:integer(int64)`, `test?:boolean`. */
const parameterOf = ({ name, required, type }: FieldModel): string => {
  const typeName =
    type.kind === "reference" ? type.name : type.kind === "integer" ? `integer(${type.format})` : type.kind
  return `${name}${required ? "" : "?"}:${typeName}`
}

/** How often each of them comes. */
const counts = (words: ReadonlyArray<string>) =>
  Object.fromEntries(words.map((word) => [word, words.filter((other) => other === word).length]))

describe.skipIf(!isThere)("the current document", () => {
  const model: Model = isThere ? read(text("v2.openapi.json")) : { version: "", hash: "", schemas: [], operations: [] }
  const wireNames = new Map(model.schemas.map(({ name, wireName }) => [name, wireName]))

  it("has 147 operations and 1,000 schemas, of all kinds", () => {
    expect(model.version).toBe("1.16.0")
    expect(model.operations).toHaveLength(147)
    expect(counts(model.schemas.map(({ kind }) => kind))).toEqual({
      object: 517,
      error: 183,
      errorUnion: 147,
      enum: 118,
      union: 31,
      map: 4
    })
  })

  it("has 5 public operations and 27 unstable ones", () => {
    expect(ids(model.operations.filter(({ authorized }) => !authorized))).toEqual([
      "evaluateCheckoutProfile",
      "getBankInfos",
      "getPaymentSession",
      "loginViaApiSecret",
      "refreshToken"
    ])
    expect(model.operations.filter(({ unstable }) => unstable)).toHaveLength(27)
  })

  it("has 24 operations whose input may come as a query parameter, of which five need one", () => {
    const inQuery = model.operations.filter(({ payload }) => payload?.placement === "query")
    expect(inQuery).toHaveLength(24)
    expect(inQuery.filter(({ payload }) => payload?.alsoBody)).toHaveLength(22)
    expect(ids(inQuery.filter(({ payload }) => payload?.required))).toEqual([
      "downloadB2bTaxInvoicesSheet",
      "downloadPlatformTransferSheet",
      "getPaymentReconciliationSettlementVatReport",
      "getPaymentReconciliationTransactionVatReport",
      "revokePaymentSchedules"
    ])
  })

  it("has 17 lists by page number and two by cursor, of which one reaches no further and three name a largest page", () => {
    const lists = new Map(
      makePlan(model)
        .services.flatMap(({ operations }) => operations)
        .flatMap(({ list, operation }) => (list === undefined ? [] : [[operation.id, list] as const]))
    )
    const where = (of: (list: PlannedList) => boolean) => [...lists].flatMap(([id, list]) => (of(list) ? [id] : []))
    expect(where(({ by }) => by === "page")).toHaveLength(17)
    const byCursor = ["getAllPaymentsByCursor", "getAllPaymentEventsByCursor"]
    expect(where(({ by }) => by === "cursor")).toEqual(byCursor)
    expect(where(({ from }) => from.join(".") === "page.number")).toHaveLength(16)
    expect(where(({ items }) => items !== "items")).toEqual(["getPlatformTransferSummaries"])
    expect(where(({ largestPage }) => largestPage === 1_000)).toEqual([...byCursor, "getB2bTaxInvoices"])
    expect(where(({ largestPage }) => largestPage === undefined)).toHaveLength(16)
    expect(where(({ reach }) => reach === 60_000)).toEqual(["getPayments"])
    expect(where(({ reach }) => reach === undefined)).toHaveLength(18)
  })

  it("answers with JSON but for two in CSV and two without a body", () => {
    const answering = (kind: string) => model.operations.filter(({ success }) => success.kind === kind)
    expect(answering("json")).toHaveLength(143)
    expect(ids(answering("csv"))).toEqual(["downloadB2bTaxInvoicesSheet", "downloadPlatformTransferSheet"])
    expect(ids(answering("empty"))).toEqual(["attachB2bTaxInvoiceFile", "deleteB2bTaxInvoiceAttachment"])
  })

  it("lets an operation with an empty body be called without one", () => {
    const payload = model.operations.find(({ id }) => id === "deleteB2bCounterparty")!.payload!
    expect(payload).toMatchObject({ placement: "body", required: false })
    expect(pick(model, "object").find(({ name }) => name === payload.name)?.fields).toEqual([])
  })

  it("has the operations of the table, with the same errors, statuses, answers, bodies and queries", () => {
    const unions = new Map(pick(model, "errorUnion").map((union) => [union.name, union]))
    const rows = model.operations.map((operation) => {
      const { payload, success } = operation
      const union = unions.get(operation.errors)!
      const members = union.members.map(({ name }) => name).toSorted()
      return {
        method: operation.method,
        path: operation.path,
        operationId: operation.id,
        "x-portone-category": operation.category ?? "-",
        stability: operation.unstable ? "unstable" : "stable",
        errors: `${union.wireName}=${members.join("|")}`,
        statuses: operation.statuses.join(","),
        successSchema:
          success.kind === "json" ? wireNames.get(success.name) : success.kind === "csv" ? "text/csv" : "(none)",
        requestBodySchema: payload === undefined ? "-" : wireNames.get(payload.name),
        queryParams: operation.queryParameters.map(parameterOf).join(" ") || "-"
      }
    })
    const expected = table<keyof (typeof rows)[number] | "note">("operations.tsv").map((row) => {
      const parameters = row.queryParams.split(" ")
      const inQuery = parameters.find((parameter) => parameter.startsWith("requestBody"))
      return {
        ...row,
        note: undefined,
        requestBodySchema: inQuery?.split(":").at(-1) ?? row.requestBodySchema.replace("?", ""),
        queryParams: parameters.filter((parameter) => parameter !== inQuery).join(" ") || "-"
      }
    })
    const byId = <Row extends { readonly operationId: string }>(of: ReadonlyArray<Row>) =>
      new Map(of.map((row) => [row.operationId, row]))
    expect(byId(rows)).toEqual(byId(expected))
  })

  it("has the 183 errors of the table", () => {
    const rows = pick(model, "error").map(({ fields, name, status, tag }) => {
      const names = fields.map((field) => (field.required ? field.name : `${field.name}?`))
      return [name, tag, status, names.join(",") || "-"].join(" ")
    })
    const expected = table<"schema" | "tag(type)" | "status" | "extraFields">("error-types.tsv")
    expect(rows.toSorted()).toEqual(
      expected.map((row) => [row.schema, row["tag(type)"], row.status, row.extraFields].join(" ")).toSorted()
    )
  })

  it("has the 31 data unions of the table", () => {
    const rows = pick(model, "union").map(({ discriminator, members, wireName }) => {
      const tags = members.map(({ name, tag }) => `${tag}=${wireNames.get(name)}`).toSorted()
      return [wireName, discriminator, ...tags].join(" ")
    })
    const expected = table<"union" | "discriminator" | "tag=variant">("data-unions.tsv").map((row) =>
      [row.union, row.discriminator, ...row["tag=variant"].split(" ").toSorted()].join(" ")
    )
    expect(rows.toSorted()).toEqual(expected.toSorted())
  })

  it("decodes a tag that two errors have by the operation", () => {
    const tag = "PLATFORM_CURRENCY_NOT_SUPPORTED"
    const named = pick(model, "errorUnion").flatMap(({ members }) => members.filter((member) => member.tag === tag))
    expect(counts(named.map(({ name }) => name))).toEqual({
      PlatformCurrencyNotSupportedError: 4,
      PlatformNegativePayoutAmountPartnersError: 1
    })
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

  it("has free-form fields for what goes to the PG as it is, and four maps", () => {
    const freeform = pick(model, "object").flatMap(({ fields }) =>
      fields.filter(({ type }) => type.kind === "freeform")
    )
    expect(freeform.map(({ name }) => name)).toEqual(Array.from({ length: 5 }, () => "bypass"))
    expect(pick(model, "map").map(({ wireName }) => wireName)).toEqual([
      "Map_Stat",
      "PlatformProperties",
      "PlatformUserDefinedFormulaResults",
      "TransferParameters"
    ])
  })

  it("renames five odd names and nothing else", () => {
    const renamed = model.schemas.filter(({ name, wireName }) => name !== wireName)
    expect(Object.fromEntries(renamed.map(({ name, wireName }) => [wireName, name]))).toEqual({
      GetAccountTransfersBody1: "GetPlatformAccountTransfersBody",
      Map_Stat: "B2bBulkTaxInvoiceStats",
      Trigger: "PaymentCancellationTrigger",
      Type: "PlatformWithdrawalType",
      requestB2bTaxInvoiceError: "RequestB2bTaxInvoiceError"
    })
  })

  it("names nothing that is not there", () => {
    const referred = (type: TypeModel): ReadonlyArray<string> =>
      type.kind === "reference" ? [type.name] : type.kind === "array" ? referred(type.items) : []
    const inFields = (fields: ReadonlyArray<FieldModel>) => fields.flatMap(({ type }) => referred(type))
    const names = model.schemas.flatMap((schema) => ("fields" in schema ? inFields(schema.fields) : []))
    expect(names.filter((name) => !wireNames.has(name))).toEqual([])
  })
})

describe.skipIf(!isThere)("the document of 2024-10-24", () => {
  const readOld = () => read(text("history/2024-10-24.openapi.json"), { document: "2024-10-24" })

  it("is read with patches of its own, and has every type and operation that was documented then", () => {
    const model = readOld()
    expect(model.operations).toHaveLength(90)
    const names = new Set(model.schemas.map(({ wireName }) => wireName))
    const documented = text("documented-types-2024-10.txt").trim().split("\n")
    expect(documented.filter((name) => !names.has(name))).toEqual([])
    const operations = new Set(ids(model.operations))
    const old = table<"operationId">("documented-operations-2024-10.tsv").map(({ operationId }) => operationId)
    expect(old.filter((id) => !operations.has(id))).toEqual([])
  })

  it("is not taken for the current one", () => {
    expect(() => read(text("history/2024-10-24.openapi.json"))).toThrow(
      /^Patch "[^"]+" would change the document "current"/
    )
    expect(() => read(text("v2.openapi.json"), { document: "2024-10-24" })).toThrow(/^Patch "[^"]+" found nothing/)
  })
})
