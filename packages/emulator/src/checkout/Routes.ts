/**
 * Serves checkouts: one address for merchants' pages, which any page may use, and those of the windows, which only a
 * window of the emulator's own calls.
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Schema from "effect/Schema"
import type { Emulation } from "../assembly/Emulation.ts"
import { checkoutPath, sessionPath } from "../pages/Paths.ts"
import { notice, shell } from "../pages/Shell.ts"
import type { CheckoutAnswer, DeclineCheckout, HoldCheckout, PayCheckout, PrepareCheckout } from "./CheckoutProtocol.ts"
import { findCheckout } from "./Checkouts.ts"
import { type Asked, type Button, openSession, prepare, press, viewOf } from "./Engine.ts"

const text = Schema.optional(Schema.String)

const Prepare: Schema.Codec<PrepareCheckout & { readonly request: Schema.JsonObject }, string> = Schema.fromJsonString(
  Schema.Struct({
    kind: Schema.Literals(["PAYMENT", "ISSUE_BILLING_KEY", "ISSUE_BILLING_KEY_AND_PAY", "IDENTITY_VERIFICATION"]),
    request: Schema.JsonObject,
    platformType: Schema.Literals(["PC", "MOBILE"]),
    isUi: Schema.optional(Schema.Boolean)
  })
)

const Pay: Schema.Codec<PayCheckout, string> = Schema.fromJsonString(
  Schema.Struct({ way: text, choice: text, promotionId: text, code: text })
)

const Decline: Schema.Codec<DeclineCheckout, string> = Schema.fromJsonString(
  Schema.Struct({ way: text, pgCode: Schema.String.check(Schema.isNonEmpty()) })
)

const Hold: Schema.Codec<HoldCheckout, string> = Schema.fromJsonString(Schema.Struct({ way: text }))

const Nothing = Schema.fromJsonString(Schema.Struct({}))

const answer = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}) =>
  HttpServerResponse.jsonUnsafe(body, { status, headers: { "cache-control": "no-store", ...headers } })

const invalid = (message: string, headers?: Readonly<Record<string, string>>) =>
  answer({ type: "INVALID_REQUEST", message }, 400, headers)

const unknown = answer(
  { type: "NotFound", message: "There is no such checkout: the emulator was reset, or another one had it." },
  404
)

/** Reads the body of a request as JSON. */
const bodyOf = <A>(schema: Schema.Codec<A, string>) =>
  Effect.flatMap(HttpServerRequest, (request) => request.text).pipe(
    Effect.orElseSucceed(() => ""),
    Effect.flatMap(Schema.decodeEffect(schema)),
    Effect.mapError(({ message }) => message)
  )

const originOf = ({ headers }: HttpServerRequest): string | undefined => headers["origin"]

/** Lets the page that asks read the answer, and no other. */
const readableBy = (request: HttpServerRequest): Readonly<Record<string, string>> => ({
  vary: "origin",
  "access-control-allow-origin": originOf(request) ?? "*"
})

const preflight = Effect.map(HttpServerRequest, (request) =>
  HttpServerResponse.empty({
    status: 204,
    headers: {
      ...readableBy(request),
      "access-control-allow-methods": "POST",
      "access-control-allow-headers": "content-type",
      "access-control-max-age": "600"
    }
  })
)

/** Returns the pages that may show the window in a frame: the one that asked for it. */
const ancestorsOf = (pageOrigin: string | undefined): string => {
  if (pageOrigin === undefined) return "'self'"
  // A page of a file has no origin that a policy could name.
  return pageOrigin === "null" ? "* file:" : pageOrigin
}

const idOfPath = Effect.map(HttpRouter.params, ({ id = "" }) => id)

/** Adds the routes to the router. */
export const checkoutRoutes = Effect.fnUntraced(function* ({ run }: Emulation) {
  const router = yield* HttpRouter.HttpRouter
  const scope = yield* Effect.scope
  /** The buttons that are being carried out, by checkout. */
  const underWay = new Map<string, Deferred.Deferred<CheckoutAnswer | undefined>>()

  const prepared = Effect.gen(function* () {
    const request = yield* HttpServerRequest
    const headers = readableBy(request)
    const body = yield* Effect.result(bodyOf(Prepare))
    if (body._tag === "Failure") return invalid(body.failure, headers)
    const { isUi = false, ...rest } = body.success
    const asked: Asked = { ...rest, isUi, userAgent: request.headers["user-agent"], pageOrigin: originOf(request) }
    return answer(yield* run(prepare(asked, (id) => `${checkoutPath}/${id}`)), 200, headers)
  })

  const window = Effect.gen(function* () {
    const request = yield* HttpServerRequest
    const checkout = yield* run(findCheckout(yield* idOfPath))
    return checkout === undefined
      ? notice(request, "unknown")
      : shell(request, "window", ancestorsOf(checkout.pageOrigin))
  })

  const session = Effect.gen(function* () {
    const request = yield* HttpServerRequest
    const userAgent = request.headers["user-agent"]
    const opened = yield* Effect.result(run(openSession(yield* idOfPath, userAgent)))
    if (opened._tag === "Success") return HttpServerResponse.redirect(`${checkoutPath}/${opened.success}`)
    return notice(request, opened.failure._tag === "SessionExpiredError" ? "expired" : "unknown")
  })

  const view = Effect.gen(function* () {
    const shown = yield* run(viewOf(yield* idOfPath))
    return shown === undefined ? unknown : answer(shown)
  })

  /**
   * Carries out a button. It runs on when the window closes, and one that is pressed again while the PG takes its time
   * waits for the same answer.
   */
  const carriedOut = Effect.fnUntraced(function* (id: string, name: string, button: Button) {
    const key = `${name} ${id}`
    const before = underWay.get(key)
    if (before !== undefined) return yield* Deferred.await(before)
    const deferred = yield* Deferred.make<CheckoutAnswer | undefined>()
    underWay.set(key, deferred)
    yield* run(press(id, button)).pipe(
      Effect.onExit((exit) => {
        underWay.delete(key)
        return Deferred.done(deferred, exit)
      }),
      Effect.forkIn(scope)
    )
    return yield* Deferred.await(deferred)
  })

  const pressed = <A>(name: string, schema: Schema.Codec<A, string>, button: (body: A) => Button) =>
    router.add(
      "POST",
      `${checkoutPath}/:id/${name}`,
      Effect.gen(function* () {
        const body = yield* Effect.result(bodyOf(schema))
        if (body._tag === "Failure") return invalid(body.failure)
        const end = yield* carriedOut(yield* idOfPath, name, button(body.success))
        return end === undefined ? unknown : answer(end)
      })
    )

  yield* router.add("OPTIONS", checkoutPath, preflight)
  yield* router.add("POST", checkoutPath, prepared)
  yield* router.add("GET", `${checkoutPath}/:id`, window)
  yield* router.add("GET", `${checkoutPath}/:id/view`, view)
  yield* router.add("GET", `${sessionPath}/:id`, session)
  yield* pressed("pay", Pay, (choice) => (kind, checkout) => kind.pay(checkout, choice))
  yield* pressed(
    "decline",
    Decline,
    ({ pgCode, way }) =>
      (kind, checkout) =>
        kind.decline(checkout, pgCode, way)
  )
  yield* pressed(
    "hold",
    Hold,
    ({ way }) =>
      (kind, checkout) =>
        kind.hold(checkout, way)
  )
  yield* pressed("close", Nothing, () => (kind, checkout) => kind.close(checkout))
})
