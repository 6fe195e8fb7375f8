/**
 * The end of a call whose attempts end differently. They share one key, so they are one request to PortOne: the last
 * definite answer speaks for the call, but no error takes back a success. Without such an answer, `Applied` and
 * `Unknown` win over `Refused` and `NotSent`.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { PortOneClient, RetryPolicy } from "../../src/index.ts"
import { charge, chargeOrder, order } from "../fixtures/orders.ts"
import { answering, json, longestWaits, type Step, text, withTime } from "../fixtures/scripted.ts"
import { oneOf, rowsOf } from "../fixtures/textTable.ts"
import { assertTold, endingOf, keyOf } from "./ending.ts"
import { faultNamed, faults, names } from "./faults.ts"
import { callersKey } from "./rows.ts"

const table = `
attempts                                                   | ends with              | outcome | again | because
reset after the request, success                           | success                | -       | -     | the key leads to what the first attempt did, or does it now
reset after the request, documented refusal                | OrderNotFoundError     | Refused | no    | an answer to the key is the answer to the first attempt too
reset after the request, 502 of a PG that declined         | CardDeclinedError      | Refused | no    | the same
reset after the request, documented 401                    | RepetitionRefusedError | Unknown | no    | credentials are looked at before a key is: it says nothing of the first
reset after the request, bare 401                          | UndocumentedError      | Unknown | no    | nor does this
reset after the request, bare 403                          | UndocumentedError      | Unknown | no    | nor this
reset after the request, type that is not known            | UndocumentedError      | Unknown | no    | it may be about the repetition only, as a reused key would be
reset after the request, redirect to another host          | UndocumentedError      | Unknown | no    | a server that redirects knows nothing of the first
reset after the request, connection refused ×2             | TransportError         | Unknown | yes   | that nobody is there now does not undo anything
reset after the request, 429 ×2                            | UndocumentedError      | Unknown | yes   | the second was turned away at the door, the first was not
reset after the request, 503 of a busy order ×2            | OrderBusyError         | Refused | yes   | the last answer is documented, and for the key
reset after the request, 503 of a busy order, connection refused | TransportError   | Refused | yes   | so it is if the next attempt reaches nobody
reset after the request, 200 that does not fit             | DecodeError            | Applied | no    | a 2xx says that it was done
503, connection refused ×2                                 | TransportError         | Unknown | yes   | the 503 may have come after the charge
503, documented 401                                        | RepetitionRefusedError | Unknown | no    | credentials are looked at before a key is
connection refused ×3                                      | TransportError         | NotSent | yes   | nothing ever left
connection refused, documented 401                         | NotAuthorizedError     | Refused | no    | there was no first to be silent about
connection refused, success                                | success                | -       | -     | somebody is there again
429, connection refused ×2                                 | TransportError         | Refused | yes   | PortOne saw one attempt, and refused it
429, documented 401                                        | NotAuthorizedError     | Refused | no    | both were refused
429, success                                               | success                | -       | -     | there was room later
headers never come, same key still running to the end      | OutstandingRequestError | Unknown | yes  | it is being carried out; its end is not known
headers never come, same key still running, success        | success                | -       | -     | and this is its end
headers never come, same key still running, 502 of a PG that declined | CardDeclinedError | Refused | no | or this
headers never come, same key still running ×20, success    | success                | -       | -     | however often it takes: these answers are not the policy's attempts
same key still running ×5, reset after the request ×2, success | success            | -       | -     | nor do they leave fewer for what comes after
same key still running ×5, 503 ×3                          | UndocumentedError      | Unknown | yes   | or more
headers never come ×3                                      | TimeoutError           | Unknown | yes   | each may have been carried out
headers never come, name not found ×2                      | TransportError         | Unknown | yes   | the first was sent
body breaks off, success                                   | success                | -       | -     | the stored answer came whole
body breaks off, connection refused ×2                     | TransportError         | Applied | yes   | its 200 had come
body breaks off, 503 ×2                                    | UndocumentedError      | Applied | yes   | what was done stays done
body breaks off, documented refusal                        | RepetitionRefusedError | Applied | no    | an error does not take back a 200
body breaks off, 502 of a PG that declined                 | RepetitionRefusedError | Applied | no    | nor does a decline
body breaks off, documented 401                            | RepetitionRefusedError | Applied | no    | the same, and more is not to be had with these credentials
body breaks off, nothing on a 400                          | UndocumentedError      | Applied | no    | no documented error takes back a 200
body breaks off, 200 that does not fit                     | DecodeError            | Applied | no    | twice said to be done
body stalls, headers never come, success                   | success                | -       | -     | the key holds over all of them
body drips, same key still running to the end              | OutstandingRequestError | Applied | yes  | the 200 had come
502 of a gateway, 502 of a PG that declined                | CardDeclinedError      | Refused | no    | the outage has passed, and this is the answer
502 of a gateway, type not known on a 502                  | UndocumentedError      | Unknown | no    | it is an answer, but what it says is not known
408, 500, success                                          | success                | -       | -     | the third attempt is the last, and enough
503 of a busy order, documented refusal                    | OrderNotFoundError     | Refused | no    | the last word is the one that counts
`

const others: Readonly<Record<string, Step>> = {
  success: json(200, order),
  "documented 401": json(401, { type: "UNAUTHORIZED" }),
  "bare 401": text(401, ""),
  "bare 403": text(403, "")
}

const stepNamed = (name: string): Step => others[name] ?? faultNamed(oneOf(names, name)).inMemory!({})

/** Reads a sequence: `a, b ×2` is a, b and b, and `a, b to the end` goes on with b until the deadline. */
const stepsOf = (attempts: string): ReadonlyArray<Step> =>
  attempts.split(", ").flatMap((attempt) => {
    const [name, times = "1"] = attempt.replace(toTheEnd, "").split(" ×")
    return Array.from({ length: Number(times) }, () => stepNamed(name!))
  })

const toTheEnd = / to the end$/

/**
 * Returns the end of a charge whose attempts end so. The last step goes for all further attempts.
 *
 * @param sends the number of requests, if the test knows it
 */
const endOf = (steps: ReadonlyArray<Step>, attempts: number, sends: number | undefined) =>
  Effect.gen(function* () {
    const { client, sent } = answering((_, index) => steps[Math.min(index, steps.length - 1)])
    const exit = yield* withTime(
      PortOneClient.run(chargeOrder, charge, {
        idempotencyKey: callersKey,
        timeout: "1 second",
        retry: RetryPolicy.make({ attempts, base: 0, cap: 0, deadline: "30 seconds" })
      })
    ).pipe(longestWaits, Effect.provide(client()), Effect.exit)
    const headers = sent.map((request) => request.headers["idempotency-key"])
    assert.strictEqual(keyOf(headers), "the caller's")
    if (sends !== undefined) assert.lengthOf(sent, sends)
    assert.isAtLeast(sent.length, steps.length)
    assertTold(exit, { attempts: sent.length, header: headers[0], startedAt: sent[0]!.at }, "")
    return endingOf(exit)
  })

describe("the end of a call whose attempts ended with", () => {
  for (const row of rowsOf(["attempts", "ends with", "outcome", "again", "because"], table)) {
    it.effect(`${row.attempts}: ${row["ends with"]}, ${row.outcome}`, () =>
      Effect.gen(function* () {
        const steps = stepsOf(row.attempts)
        assert.deepStrictEqual(yield* endOf(steps, 3, toTheEnd.test(row.attempts) ? undefined : steps.length), {
          tag: row["ends with"],
          outcome: row.outcome === "-" ? undefined : oneOf(["NotSent", "Refused", "Applied", "Unknown"], row.outcome),
          isRetryable: row.again === "-" ? undefined : oneOf(["yes", "no"], row.again) === "yes"
        })
      })
    )
  }
})

describe("every fault after every fault that is tried again", () => {
  /** The outcomes, from certainly not done to certainly done. */
  const weights = ["NotSent", "Refused", "Unknown", "Applied"]

  for (const first of faults.filter((fault) => fault.again && fault.inMemory !== undefined)) {
    it.effect(
      `${first.name}: a documented error speaks for both unless one was applied, and else the weightier outcome`,
      () =>
        Effect.gen(function* () {
          for (const second of faults) {
            if (second.inMemory === undefined) continue
            const weightier = weights.indexOf(first.outcome) > weights.indexOf(second.outcome) ? first : second
            // No error takes back a success whose answer was lost.
            const isContradicted = second.isDocumented && first.outcome === "Applied"
            assert.deepStrictEqual(
              yield* endOf([first.inMemory!({}), second.inMemory({})], 2, first.waits || second.waits ? undefined : 2),
              {
                tag: isContradicted ? "RepetitionRefusedError" : second.tag,
                outcome: second.isDocumented && !isContradicted ? "Refused" : weightier.outcome,
                isRetryable: second.again && !isContradicted
              },
              second.name
            )
          }
        })
    )
  }
})
