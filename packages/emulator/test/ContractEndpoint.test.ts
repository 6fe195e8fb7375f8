import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Schema } from "effect"
import { HttpRouter, HttpServer } from "effect/http"
import { HttpApi, HttpApiBuilder, HttpApiGroup, OpenApi } from "effect/http-api"
import { ForbiddenError } from "@effect-portone/core"
import { spelling } from "../src/contract/spelling.ts"
import * as ContractEndpoint from "../src/ContractEndpoint.ts"

const errors = { 403: [ForbiddenError] }

/** Prints a voucher at a terminal, which a header names. */
const printVoucher = ContractEndpoint.make<
  ContractEndpoint.ContractEndpoint<
    "printVoucher",
    "POST",
    "/vouchers/print",
    { readonly headers: { readonly "x-terminal"?: string } },
    Uint8Array,
    ForbiddenError
  >
>("printVoucher", "POST", "/vouchers/print", {
  summary: "Prints a voucher.",
  authorized: true,
  headers: { "x-terminal": Schema.optionalKey(Schema.String) },
  success: ContractEndpoint.answer(Schema.Uint8Array, { as: "bytes", contentType: "application/pdf", status: 201 }),
  errors
})

const answering = <const Id extends string, A>(id: Id, success: Schema.Codec<A, unknown>) =>
  ContractEndpoint.make<ContractEndpoint.ContractEndpoint<Id, "GET", `/${Id}`, {}, A, ForbiddenError>>(
    id,
    "GET",
    `/${id}`,
    { summary: "Answers.", authorized: true, success, errors }
  )

const readText = answering(
  "readText",
  ContractEndpoint.answer(Schema.String, { as: "text", contentType: "text/plain", status: 200 })
)
const readJson = answering(
  "readJson",
  ContractEndpoint.answer(Schema.Struct({ id: Schema.String }), {
    as: "json",
    contentType: "application/vnd.voucher+json",
    status: 200
  })
)
const readNothing = answering("readNothing", ContractEndpoint.answer(Schema.Void, { as: "empty", status: 204 }))

const api = HttpApi.make("Vouchers")
  .add(HttpApiGroup.make("Vouchers").add(printVoucher, readText, readJson, readNothing))
  .annotate(OpenApi.Transform, spelling({}))

const handlers = HttpApiBuilder.group(api, "Vouchers", (group) =>
  group
    .handle("printVoucher", ({ headers }) => Effect.succeed(new TextEncoder().encode(headers["x-terminal"] ?? "none")))
    .handle("readText", () => Effect.succeed("a voucher"))
    .handle("readJson", () => Effect.succeed({ id: "v-1" }))
    .handle("readNothing", () => Effect.void)
)

describe("an endpoint of the contract", () => {
  const { handler } = HttpRouter.toWebHandler(
    HttpApiBuilder.layer(api).pipe(Layer.provide(handlers), Layer.provide(HttpServer.layerServices)),
    { disableLogger: true }
  )
  const answerOf = async (path: string, init?: RequestInit) => {
    const response = await handler(new Request(`http://localhost${path}`, init))
    return {
      status: response.status,
      type: response.headers.get("content-type")?.replace(/;.*$/, ""),
      body: await response.text()
    }
  }

  it("reads its headers, and answers bytes with the status and the media type that it says", async () => {
    assert.deepStrictEqual(await answerOf("/vouchers/print", { method: "POST", headers: { "X-Terminal": "front" } }), {
      status: 201,
      type: "application/pdf",
      body: "front"
    })
    assert.strictEqual((await answerOf("/vouchers/print", { method: "POST" })).body, "none")
  })

  it("answers text, JSON of a kind of its own, or nothing", async () => {
    assert.deepStrictEqual(await answerOf("/readText"), { status: 200, type: "text/plain", body: "a voucher" })
    assert.deepStrictEqual(await answerOf("/readJson"), {
      status: 200,
      type: "application/vnd.voucher+json",
      body: '{"id":"v-1"}'
    })
    assert.deepStrictEqual(await answerOf("/readNothing"), { status: 204, type: undefined, body: "" })
  })

  it("prints what it takes and answers", () => {
    const { paths } = OpenApi.fromApi(api)
    const { parameters, responses } = paths["/vouchers/print"]!.post!
    assert.deepStrictEqual(
      parameters.map((it) => [it.in, it.name, it.required]),
      [["header", "x-terminal", false]]
    )
    assert.deepStrictEqual(Object.keys(responses["201"]!.content ?? {}), ["application/pdf"])
    assert.isDefined(paths["/readNothing"]!.get!.responses["204"])
  })
})
