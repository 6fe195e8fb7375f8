import { Effect } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { HttpClientError, TransportError } from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type { HttpClientResponse } from "effect/http/HttpClientResponse"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { setImmediate } from "node:timers/promises"
import { assert, describe, it } from "vitest"
import { type Claim, send } from "../../simulation/Ask.ts"
import { faults } from "../../simulation/Network.ts"
import { resolve } from "../../simulation/resolve.ts"
import { type Report, type Sabotage, simulate } from "../../simulation/simulate.ts"
import { format } from "../../simulation/Trace.ts"

const outcomeOf = ({ told }: Claim) => (told._tag === "ClientError" ? told.outcome : told._tag)

describe("a simulation", () => {
  // `pnpm simulate` runs as many more as one has time for.
  it("holds for 200 seeds, which meet everything there is to meet", { timeout: 1_200_000 }, async () => {
    const broken: Array<Pick<Report, "seed" | "violations">> = []
    const met = new Set<string>()
    const kept = { true: 0, false: 0 }
    for (let seed = 1; seed <= 200; seed++) {
      const { claims, storesServerErrors, trace, violations } = simulate(seed)
      if (violations.length > 0) broken.push({ seed, violations })
      kept[`${storesServerErrors}`]++
      for (const claim of claims) {
        if (claim.told._tag === "ClientError") met.add(claim.told.error.reason._tag)
        met.add(`${claim.ask.kind} ${outcomeOf(claim)} ${claim.resolution?._tag ?? ""}`.trim())
      }
      for (const { what, who } of trace) {
        if (who === "network") met.add(what.replace(/^request \d+ /, ""))
        if (who === "client" && what.includes(": GET /billing-keys?")) met.add("reads billing keys back")
      }
      if (seed % 10 === 0) await setImmediate()
    }
    assert.deepStrictEqual(broken, [])
    assert.isAbove(Math.min(kept.true, kept.false), 80)
    assert.includeMembers(
      [...met],
      [
        ...faults.map(({ name }) => `meets ${name}`),
        "meets pass",
        "reads billing keys back",
        "BudgetSpentError",
        "OutstandingRequestError",
        "RepetitionRefusedError",
        "TimeoutError",
        "TransportError",
        "UndocumentedError",
        ...["issue", "charge", "cancel"].flatMap((kind) =>
          [
            "Success",
            "Documented",
            "NotSent",
            "Refused",
            "Applied Applied",
            "Unknown Applied",
            "Unknown NotApplied",
            "HungUp Applied",
            "HungUp NotApplied"
          ].map((end) => `${kind} ${end}`)
        )
      ]
    )
  })

  it("does the same again for the same seed, to the last step, and something else for another", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { claims, trace, violations } = simulate(seed)
      const again = simulate(seed)
      assert.isAbove(trace.length, 100)
      assert.deepStrictEqual(again.trace, trace)
      assert.deepStrictEqual(again.violations, violations)
      assert.strictEqual(JSON.stringify(again.claims), JSON.stringify(claims))
      assert.notDeepEqual(simulate(seed + 100).trace.map(format), trace.map(format))
    }
  })
})

/** Answers in place of the network or PortOne. */
const answering = (
  inPlaceOf: (response: HttpClientResponse, request: HttpClientRequest.HttpClientRequest) => boolean,
  answer: HttpServerResponse.HttpServerResponse
) =>
  HttpClient.transform((exchange: Effect.Effect<HttpClientResponse, HttpClientError>, request) =>
    Effect.map(exchange, (response) =>
      inPlaceOf(response, request) ? HttpServerResponse.toClientResponse(answer, { request }) : response
    )
  )

const isPage = (response: HttpClientResponse) => response.headers["content-type"] === "text/html"

const cancellation = {
  status: "SUCCEEDED",
  id: "invented",
  totalAmount: 1,
  taxFreeAmount: 0,
  vatAmount: 0,
  reason: "invented",
  requestedAt: "2026-01-01T00:00:00Z",
  cancelledAt: "2026-01-01T00:00:00Z"
}

const otherKey = () => {
  let keys = 0
  return HttpClient.mapRequest((request) =>
    request.headers["idempotency-key"] === undefined
      ? request
      : HttpClientRequest.setHeader(request, "idempotency-key", `"the key of attempt ${++keys}"`)
  )
}

describe("a simulation notices", () => {
  const rows: ReadonlyArray<{
    readonly what: string
    readonly sabotage: () => Sabotage
    readonly says: ReadonlyArray<RegExp>
  }> = [
    {
      what: "a client that takes a new key for each attempt",
      sabotage: () => ({ client: otherKey() }),
      says: [
        /^issue .* was asked once and is booked 2 times$/,
        /^cancel .* was asked once and is booked 2 times$/,
        /^charge .* was told AlreadyPaidError, and is booked$/
      ]
    },
    {
      what: "a client that sends no key",
      sabotage: () => ({ client: HttpClient.mapRequest(HttpClientRequest.removeHeader("idempotency-key")) }),
      says: [/^cancel .* was asked once and is booked 2 times$/, /^charge .* was told AlreadyPaidError, and is booked$/]
    },
    {
      what: "an emulator that knows nothing of keys",
      sabotage: () => ({ portone: HttpClient.mapRequest(HttpClientRequest.removeHeader("idempotency-key")) }),
      says: [/^cancel .* was asked once and is booked 2 times$/, /^charge .* was told AlreadyPaidError, and is booked$/]
    },
    {
      what: "a client that takes a broken connection for one that never was",
      sabotage: () => ({
        client: HttpClient.transform((exchange, request) =>
          Effect.mapError(exchange, (error) => {
            const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" })
            return error.reason._tag === "TransportError"
              ? new HttpClientError({ reason: new TransportError({ request, cause }) })
              : error
          })
        )
      }),
      says: [/^charge .* was told NotSent, and is booked$/, /^cancel .* was told NotSent, and is booked$/]
    },
    {
      what: "a client that takes a gateway's answer for PortOne's refusal",
      sabotage: () => ({
        client: answering((response) => isPage(response), HttpServerResponse.text("", { status: 400 }))
      }),
      says: [/^charge .* was told Refused, and is booked$/, /^cancel .* was told Refused, and is booked$/]
    },
    {
      what: "a client that tells a success of what was lost",
      sabotage: () => ({
        client: answering(
          (response, request) => isPage(response) && request.url.endsWith("/cancel"),
          HttpServerResponse.jsonUnsafe({ cancellation })
        )
      }),
      says: [
        /^cancel .* was told a success, and is not booked$/,
        /^fiber .* reads .* without its cancellation invented$/
      ]
    },
    {
      what: "a client that reports Applied for an answer that is not PortOne's",
      sabotage: () => ({
        client: answering(
          (response) => isPage(response),
          HttpServerResponse.jsonUnsafe({ cancellation: { status: "SUCCEEDED" } })
        )
      }),
      says: [/^cancel .* was told Applied, and is not booked$/]
    },
    {
      what: "a merchant that asks with a new key after an unknown outcome",
      sabotage: () => ({
        resolve: ({ ask }) =>
          Effect.match(send(ask, {}), {
            onSuccess: (id) => ({ _tag: "Applied", id }),
            onFailure: () => ({ _tag: "NotApplied" })
          })
      }),
      says: [
        /^cancel .* was asked once and is booked 2 times$/,
        /^charge .* was resolved as not applied, and is booked$/
      ]
    },
    {
      what: "a merchant that repeats a key which PortOne no longer keeps",
      sabotage: () => ({
        resolve: (open) =>
          Effect.matchEffect(send(open.ask, { idempotencyKey: open.ask.idempotencyKey }), {
            onSuccess: (id) => Effect.succeed({ _tag: "Applied", id } as const),
            onFailure: () => resolve(open)
          })
      }),
      says: [/^cancel .* was asked once and is booked 2 times$/]
    },
    {
      what: "a merchant that takes an unknown outcome for a failure",
      sabotage: () => ({ resolve: () => Effect.succeed({ _tag: "NotApplied" }) }),
      says: [/^cancel .* was resolved as not applied, and is booked$/]
    },
    {
      what: "a merchant that takes an unknown outcome for a success",
      sabotage: () => ({ resolve: () => Effect.succeed({ _tag: "Applied", id: undefined }) }),
      says: [/^charge .* was resolved as applied, and is not booked$/, /^fiber .* reads .* without its charge$/]
    },
    {
      what: "a merchant that leaves an unknown outcome open",
      sabotage: () => ({ resolve: () => Effect.succeed({ _tag: "Undecided" }) }),
      says: [/^charge .* could not be resolved$/]
    },
    {
      what: "an emulator that fails",
      sabotage: () => ({
        portone: answering(({ status }) => status === 404, HttpServerResponse.text("", { status: 500 }))
      }),
      says: [/^the emulator failed at request \d+$/]
    }
  ]

  it.each(rows)("$what", ({ sabotage, says }) => {
    const open = new Set(says)
    let first: Report | undefined
    for (let seed = 1; seed <= 60 && open.size > 0; seed++) {
      const report = simulate(seed, sabotage())
      if (report.violations.length > 0) first ??= report
      for (const sentence of open) {
        if (report.violations.some((violation) => sentence.test(violation))) open.delete(sentence)
      }
    }
    assert.deepStrictEqual([...open], [])
    assert(first !== undefined)
    // The sabotage causes the violation, and the seed reproduces it.
    assert.deepStrictEqual(simulate(first.seed).violations, [])
    assert.deepStrictEqual(simulate(first.seed, sabotage()).violations, first.violations)
  })
})
