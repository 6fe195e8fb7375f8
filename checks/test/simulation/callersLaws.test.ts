import { assert, describe, it } from "vitest"
import { violations } from "../../simulation/callers/laws.ts"
import type { Entry } from "../../simulation/callers/Ledger.ts"
import type { Claim, Resolution, Told } from "../../simulation/callers/Refund.ts"

const key = "the key of a, try 1"
const open: Told = { _tag: "Open", why: "the caller hung up" }

const claim = (told: Told, resolution?: Resolution, idempotencyKey = key): Claim => ({
  ask: { name: "a", isMarked: true },
  idempotencyKey,
  input: { paymentId: "p", reason: "returned" },
  told,
  resolution
})

const entry = (fields: Partial<Entry> = {}): Entry => ({
  id: "1",
  paymentId: "p",
  idempotencyKey: key,
  status: "SUCCEEDED",
  ...fields
})

const success: Told = { _tag: "Success", id: "1", isPending: false }
const denied: Told = { _tag: "Denied", why: "PaymentNotPaidError" }
const applied: Resolution = { _tag: "Applied", id: "1", isPending: false }
const notApplied: Resolution = { _tag: "NotApplied" }
const claimOfAnother = claim({ ...success, id: "2" }, undefined, "the key of a, try 2")
const another = entry({ id: "2", idempotencyKey: "the key of a, try 2" })

const rows = (of: ReadonlyArray<readonly [string, ReadonlyArray<Claim>, ReadonlyArray<Entry>]>) => of

describe("the laws of callers hold when", () => {
  it.each(
    rows([
      ["nothing happened", [claim(denied), claim(open, notApplied)], []],
      ["a success was made", [claim(success)], [entry()]],
      ["a refund was applied", [claim(open, applied)], [entry()]],
      ["a call stays unresolved", [claim(open, { _tag: "Unresolved" })], [entry()]],
      ["a call that did not happen was made anew", [claim(open, notApplied), claimOfAnother], [another]],
      [
        "a refund that was pending has failed since",
        [claim(open, { ...applied, isPending: true })],
        [entry({ status: "FAILED" })]
      ]
    ])
  )("%s", (_, claims, entries) => assert.deepStrictEqual(violations(claims, entries), []))
})

describe("the laws of callers are broken when", () => {
  it.each(
    rows([
      ["nobody asked for 1", [], [entry({ idempotencyKey: undefined })]],
      ["a was told 1, which it has not made", [claim(success)], []],
      ["a was told 1, which it has not made", [claim(success)], [entry({ id: "3" })]],
      ["a was told 1, which it has not made", [claim(success)], [entry({ status: "FAILED" })]],
      ["a was denied (PaymentNotPaidError), and made", [claim(denied)], [entry()]],
      ["a was resolved as applied, and has not made 1", [claim(open, applied)], []],
      ["a was resolved as applied, and has not made 1", [claim(open, applied)], [another]],
      ["a was resolved as applied, and has not made any", [claim(open, { ...applied, id: undefined })], []],
      ["a was resolved as not applied, and made", [claim(open, notApplied)], [entry({ status: "REQUESTED" })]],
      ["a was asked once and refunded 2 times", [claim(success)], [entry(), entry({ id: "3" })]],
      [
        "a was asked once and refunded 2 times",
        [claim(open, { _tag: "Unresolved" }), claimOfAnother],
        [entry(), another]
      ]
    ])
  )("%s", (sentence, claims, entries) => assert.deepStrictEqual(violations(claims, entries), [sentence]))
})
