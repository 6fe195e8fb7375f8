import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Redacted, Schema } from "effect"
import { WebCrypto } from "effect/crypto"
import * as Headers from "effect/http/Headers"
import { TestClock } from "effect/testing"
import * as NodeCrypto from "node:crypto"
import { runInNewContext } from "node:vm"
import { vi } from "vitest"
import { Webhook } from "../../src/index.ts"
import { hmac, now, otherSecret, secrets, signedByHand, vector } from "../fixtures/webhooks.ts"

const at = (seconds: number) => TestClock.setTime(seconds * 1000)

const verify = (options: Partial<Webhook.VerifyOptions> & Pick<Webhook.VerifyOptions, "headers">) =>
  Webhook.verify({ secrets, payload: vector.body, ...options })

/** Returns the reason of a refusal, at the time of the vector. */
const refusal = (options: Partial<Webhook.VerifyOptions> & Pick<Webhook.VerifyOptions, "headers">) =>
  at(vector.timestamp).pipe(
    Effect.andThen(Effect.flip(verify(options))),
    Effect.map(({ reason }) => reason)
  )

const headers = {
  "webhook-id": vector.id,
  "webhook-timestamp": String(vector.timestamp),
  "webhook-signature": vector.signature
}
const without = (name: string) => Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name))

/** The bytes of a text, of an even number, in each form that JavaScript has for bytes. */
const bytesIn = (text: string): ReadonlyArray<readonly [name: string, bytes: Webhook.PayloadInput]> => {
  const bytes = new TextEncoder().encode(text)
  const within = (buffer: ArrayBufferLike) => {
    // Other bytes stand around those of the view, as in a buffer of a pool.
    const all = new Uint8Array(buffer).fill(0x21)
    all.set(bytes, 8)
    return buffer
  }
  const length = bytes.length + 16
  return [
    ["bytes", bytes],
    ["a Buffer", Buffer.from(text)],
    ["a part of a larger Buffer", Buffer.from(within(new ArrayBuffer(length)), 8, bytes.length)],
    ["an ArrayBuffer", bytes.slice().buffer],
    ["an ArrayBuffer of another realm", runInNewContext("bytes => new Uint8Array(bytes).buffer")([...bytes])],
    ["bytes of another realm", runInNewContext("bytes => new Uint8Array(bytes)")([...bytes])],
    ["a DataView", new DataView(within(new ArrayBuffer(length)), 8, bytes.length)],
    ["a Uint8ClampedArray", new Uint8ClampedArray(within(new ArrayBuffer(length)), 8, bytes.length)],
    ["an Int8Array", new Int8Array(within(new ArrayBuffer(length)), 8, bytes.length)],
    ["a Uint16Array", new Uint16Array(within(new ArrayBuffer(length)), 8, bytes.length / 2)],
    ["a Uint32Array", new Uint32Array(within(new ArrayBuffer(length)), 8, bytes.length / 4)],
    ["a Float32Array", new Float32Array(within(new ArrayBuffer(length)), 8, bytes.length / 4)],
    ["shared bytes", new Uint8Array(within(new SharedArrayBuffer(length)), 8, bytes.length)],
    ["a shared DataView", new DataView(within(new SharedArrayBuffer(length)), 8, bytes.length)],
    ["a SharedArrayBuffer", within(new SharedArrayBuffer(length)).slice(8, 8 + bytes.length)]
  ]
}

describe("Standard Webhooks' vector", () => {
  const accepts = (name: string, options: Partial<Webhook.VerifyOptions>) =>
    it.effect(name, () =>
      Effect.gen(function* () {
        yield* at(vector.timestamp)
        const event = yield* verify({ headers, ...options })
        assert.deepStrictEqual(event, { type: "UNRECOGNIZED", raw: { test: 2432232314 } })
      })
    )

  accepts("verifies", {})
  for (const [name, payload] of bytesIn(vector.body)) accepts(`verifies as ${name}`, { payload })
  accepts("verifies with a secret without its prefix", { secrets: [Redacted.make(vector.secret.slice(6))] })
  accepts("verifies with a secret with a line's end", { secrets: [Redacted.make(`${vector.secret}\n`)] })
  accepts("verifies with one of two secrets, the second", { secrets: [Redacted.make(otherSecret), ...secrets] })
  accepts("verifies with one of two secrets, the first", { secrets: [...secrets, Redacted.make(otherSecret)] })
  accepts("verifies among other signatures and other versions", {
    headers: {
      ...headers,
      "webhook-signature": [
        "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=",
        "v2,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=",
        "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==",
        vector.signature,
        "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc="
      ].join(" ")
    }
  })

  it.effect("says its id and when it was sent", () =>
    Effect.gen(function* () {
      yield* at(vector.timestamp + 60)
      const delivery = yield* Webhook.verifyDelivery({ secrets, payload: vector.body, headers })
      assert.strictEqual(delivery.id, vector.id)
      assert.strictEqual(DateTime.formatIso(delivery.sentAt), "2021-02-25T15:02:10.000Z")
    })
  )
})

describe("headers", () => {
  const forms: ReadonlyArray<readonly [name: string, headers: Webhook.HeadersInput]> = [
    ["a record", headers],
    [
      "a record in capitals",
      Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toUpperCase(), value]))
    ],
    ["Node's headers, with lists and gaps", { ...headers, "webhook-id": [vector.id], cookie: undefined }],
    ["the web's Headers", new globalThis.Headers(headers)],
    ["Effect's Headers", Headers.fromInput(headers)],
    ["a Map", new Map(Object.entries(headers))],
    ["a Map in capitals", new Map(Object.entries(headers).map(([key, value]) => [key.toUpperCase(), value]))],
    ["a request with a method get", { get: (name: string) => new globalThis.Headers(headers).get(name) ?? undefined }],
    ["a record without a prototype", Object.assign(Object.create(null) as Record<string, string>, headers)]
  ]
  for (const [name, headers] of forms) {
    it.effect(`may be ${name}`, () =>
      Effect.gen(function* () {
        yield* at(vector.timestamp)
        assert.strictEqual((yield* verify({ headers })).type, "UNRECOGNIZED")
      })
    )
  }

  for (const header of ["webhook-id", "webhook-timestamp", "webhook-signature"] as const) {
    const value = headers[header]
    const missing: ReadonlyArray<readonly [name: string, headers: Webhook.HeadersInput]> = [
      ["a record", without(header)],
      ["a record where it is empty", { ...headers, [header]: "" }],
      ["a record where it is undefined", { ...headers, [header]: undefined }],
      ["a record where it is an empty list", { ...headers, [header]: [] }],
      ["a Map", new Map(Object.entries(without(header)))],
      // Types refuse these.
      ["a record where it is null", { ...headers, [header]: null } as never],
      ["the web's Headers", new globalThis.Headers(without(header))],
      ["Effect's Headers", Headers.fromInput(without(header))],
      ["a record that inherits it", Object.assign(Object.create(headers) as Record<string, string>, without(header))]
    ]
    for (const [name, headers] of missing) {
      it.effect(`without ${header} are refused: ${name}`, () =>
        Effect.gen(function* () {
          const reason = yield* refusal({ headers })
          assert(reason._tag === "MissingHeaderError")
          assert.strictEqual(reason.header, header)
        })
      )
    }

    for (const [received, odd] of [
      ["a number", 1],
      ["a symbol", [Symbol("planted")]],
      ["a boolean", false],
      ["an object", { value }],
      ["a promise, which has to be awaited", Promise.resolve(value)]
    ] as const) {
      it.effect(`with ${received} as ${header} are a mistake of this program's, as no request carries it`, () =>
        Effect.gen(function* () {
          const given = { ...headers, [header]: odd } as never
          for (const error of [
            yield* Effect.flip(verify({ headers: given })),
            yield* Effect.flip(verify({ headers: given, unsignedTaxInvoices: Effect.succeed(true) }))
          ]) {
            assert(error.reason._tag === "HeadersError")
            assert.strictEqual(error.reason.received, `${received} as ${header}`)
            assert.strictEqual(error.status, 500)
          }
        })
      )
    }

    const twice = new globalThis.Headers(headers)
    twice.append(header, value)
    const doubled: ReadonlyArray<readonly [name: string, headers: Webhook.HeadersInput]> = [
      ["a list of two", { ...headers, [header]: [value, value] }],
      ["two spellings", { ...headers, [header.toUpperCase()]: value }],
      ["two spellings in a Map", new Map([...Object.entries(headers), [header.toUpperCase(), value]])],
      // The types of a Map's values are not those of Node's headers, but a framework may pass them.
      ["a list in a Map", new Map<string, unknown>([...Object.entries(headers), [header, [value, value]]]) as never],
      ["joined by Node", { ...headers, [header]: `${value}, ${value}` }],
      ["joined without a space", { ...headers, [header]: `${value},${value}` }],
      ["the web's Headers", twice],
      ["Effect's Headers", Headers.fromInput({ ...headers, [header]: [value, value] })]
    ]
    for (const [name, headers] of doubled) {
      it.effect(`with ${header} twice are refused: ${name}`, () =>
        Effect.gen(function* () {
          const reason = yield* refusal({ headers })
          assert(reason._tag === "DuplicateHeaderError")
          assert.strictEqual(reason.header, header)
        })
      )
    }
  }

  const unreadable = Object.defineProperty({ ...headers }, "cookie", {
    enumerable: true,
    get: () => {
      throw new Error("planted")
    }
  })
  const throwing = {
    get: () => {
      throw new Error("planted")
    }
  }
  for (const [received, given] of [
    ["undefined", undefined],
    ["null", null],
    ["a string", "webhook-id: planted"],
    ["a number", 1],
    ["a boolean", true],
    ["a symbol", Symbol("planted")],
    ["a function", () => vector.id],
    ["an array", Object.entries(headers)],
    ["a promise, which has to be awaited", Promise.resolve(headers)],
    ["an object that cannot be read", unreadable],
    ["an object that cannot be read", throwing]
  ] as const) {
    it.effect(`that are ${received} are a mistake of this program's, whatever came`, () =>
      Effect.gen(function* () {
        // A program in JavaScript may pass this.
        const error = yield* Effect.flip(verify({ headers: given as never }))
        assert(error.reason._tag === "HeadersError")
        assert.strictEqual(error.reason.message, `the request's headers are needed, and not ${received}`)
        assert.strictEqual(error.status, 500)
        if (given === undefined || given === null) return
        const decoded = yield* Effect.flip(Webhook.decode({ payload: vector.body, headers: given as never }))
        assert.strictEqual(decoded.reason._tag, "HeadersError")
      })
    )
  }

  for (const id of ["a b", "a\r\nx: y", "a\u0000", "\ud800", "\ufffd", "웹훅", "a\u00e9"]) {
    it.effect(`with the id ${JSON.stringify(id)} are refused`, () =>
      Effect.gen(function* () {
        const signature = hmac(vector.secret, id, vector.timestamp, vector.body)
        const reason = yield* refusal({ headers: { ...headers, "webhook-id": id, "webhook-signature": signature } })
        assert(reason._tag === "MalformedHeaderError")
        assert.strictEqual(reason.header, "webhook-id")
      })
    )
  }

  for (const timestamp of [
    "hello",
    "-1614265330",
    "+1614265330",
    " 1614265330",
    "1614265330.0",
    "1614265330s",
    "0x6037c4b2",
    "1.614265330e9",
    "NaN",
    "Infinity",
    "1614265330000",
    "9".repeat(400),
    "١٦١٤٢٦٥٣٣٠"
  ]) {
    it.effect(`with the timestamp ${JSON.stringify(timestamp.slice(0, 20))} are refused, though it was signed`, () =>
      Effect.gen(function* () {
        const signature = hmac(vector.secret, vector.id, timestamp, vector.body)
        const reason = yield* refusal({
          headers: { ...headers, "webhook-timestamp": timestamp, "webhook-signature": signature }
        })
        assert(reason._tag === "MalformedHeaderError")
        assert.strictEqual(reason.header, "webhook-timestamp")
      })
    )
  }
})

describe("the time of sending", () => {
  const { headers, payload } = signedByHand("{}")
  const verifyAt = (seconds: number, tolerance?: Webhook.VerifyOptions["tolerance"]) =>
    Effect.andThen(at(seconds), verify({ headers, payload, tolerance }))

  it.effect("may be 5 minutes from now, both ways", () =>
    Effect.gen(function* () {
      for (const seconds of [now - 300, now, now + 300]) yield* verifyAt(seconds)
    })
  )

  it.effect("may not be a second longer ago", () =>
    Effect.gen(function* () {
      const { reason } = yield* Effect.flip(verifyAt(now + 301))
      assert(reason._tag === "TimestampTooOldError")
      assert.strictEqual(reason.message, "it was sent 5m 1s ago, and 5m are allowed")
    })
  )

  it.effect("may not be a second further ahead", () =>
    Effect.gen(function* () {
      const { reason } = yield* Effect.flip(verifyAt(now - 301))
      assert(reason._tag === "TimestampTooNewError")
      assert.strictEqual(reason.message, "it is dated 5m 1s ahead, and 5m are allowed")
    })
  )

  it.effect("may be as far as a program says", () =>
    Effect.gen(function* () {
      yield* verifyAt(now + 3600, "1 hour")
      yield* verifyAt(0, Infinity)
      assert.strictEqual((yield* Effect.flip(verifyAt(now + 3601, "1 hour"))).reason._tag, "TimestampTooOldError")
      assert.strictEqual((yield* Effect.flip(verifyAt(now + 1, 0))).reason._tag, "TimestampTooOldError")
    })
  )

  it.effect("passes on Effect's clock", () =>
    Effect.gen(function* () {
      yield* verifyAt(now)
      yield* TestClock.adjust("6 minutes")
      assert.strictEqual((yield* Effect.flip(verify({ headers, payload }))).reason._tag, "TimestampTooOldError")
    })
  )
})

describe("a signature", () => {
  const refusedWith = (signature: string, signatures: number, options: Partial<Webhook.VerifyOptions> = {}) =>
    Effect.gen(function* () {
      const reason = yield* refusal({ headers: { ...headers, "webhook-signature": signature }, ...options })
      assert(reason._tag === "SignatureError")
      assert.strictEqual(reason.signatures, signatures)
    })
  const base64 = vector.signature.slice(3)

  for (const [name, signature, signatures] of [
    ["that was made up", "v1,dawfeoifkpqwoekfpqoekf", 1],
    ["that is cut off", vector.signature.slice(0, 8), 1],
    ["that is empty", "v1,", 1],
    ["without its version", base64, 0],
    ["of another version", `v2,${base64}`, 0],
    ["of a version in capitals", `V1,${base64}`, 0],
    ["of the asymmetric version", `v1a,${base64}`, 0],
    ["with its padding cut off", vector.signature.slice(0, -1), 1],
    ["spelled as base64url", vector.signature.replaceAll("+", "-").replaceAll("/", "_"), 1],
    // The last letter before the padding has two bits that belong to no byte.
    ["that decodes to the same bytes", vector.signature.replace("OE=", "OF="), 1],
    ["behind a tab", `v2,x\t${vector.signature}`, 0],
    ["of spaces only", "   ", 0]
  ] as const) {
    it.effect(`${name} does not fit`, () => refusedWith(signature, signatures))
  }

  it.effect("does not fit another secret, body, id or timestamp", () =>
    Effect.gen(function* () {
      yield* refusedWith(vector.signature, 1, { secrets: [Redacted.make(otherSecret)] })
      yield* refusedWith(vector.signature, 1, { payload: `${vector.body}\n` })
      yield* refusedWith(vector.signature, 1, { headers: { ...headers, "webhook-id": "msg_other" } })
      yield* refusedWith(vector.signature, 1, {
        headers: { ...headers, "webhook-timestamp": String(vector.timestamp + 1) }
      })
    })
  )

  it.effect("does not fit a body that was parsed and printed again", () =>
    refusedWith(vector.signature, 1, { payload: JSON.stringify(JSON.parse(vector.body)) })
  )

  it.effect.each([
    ["with Node's modules", false],
    ["without Node's modules", true]
  ] as const)("is found among thousands, at the cost of one HMAC for each secret, %s", ([, isWeb]) =>
    Effect.gen(function* () {
      yield* at(vector.timestamp)
      const hmacs = counting(isWeb)
      const made = Array.from({ length: 10_000 }, (_, index) => hmac(vector.secret, "other", index, "{}"))
      const many = [...made, vector.signature].join(" ")
      const options = { secrets: [Redacted.make(otherSecret), ...secrets] }
      const before = hmacs.made()
      yield* verify({ ...options, headers: { ...headers, "webhook-signature": many } }).pipe(
        Effect.provide(WebCrypto.layer(hmacs.crypto))
      )
      assert.strictEqual(hmacs.made() - before, 2)
      yield* refusedWith(made.join(" "), 10_000)
    }).pipe(Effect.ensuring(Effect.sync(() => vi.restoreAllMocks())))
  )
})

/** Counts the HMACs of the runtime: of its WebCrypto, or of Node's module. */
const counting = (isWeb: boolean) => {
  let made = 0
  const subtle = new Proxy(globalThis.crypto.subtle, {
    get: (target, name: "sign") => {
      if (name === "sign") made++
      return target[name].bind(target)
    }
  })
  const crypto = new Proxy(globalThis.crypto, {
    get: (target, name) => (name === "subtle" ? subtle : Reflect.get(target, name, target))
  })
  const module: typeof NodeCrypto = {
    ...NodeCrypto,
    createHmac: (...args) => {
      made++
      return NodeCrypto.createHmac(...args)
    }
  }
  vi.spyOn(process, "getBuiltinModule").mockReturnValue(isWeb ? undefined : (module as never))
  return { crypto, made: () => made }
}

describe("secrets", () => {
  const ofBytes = (length: number) => Buffer.alloc(length, "planted").toString("base64")

  for (const length of [24, 32, 64, 65, 100]) {
    it.effect(`may have ${length} bytes`, () =>
      Effect.gen(function* () {
        yield* at(now)
        const secret = ofBytes(length)
        yield* verify({ ...signedByHand("{}", { secret }), secrets: [Redacted.make(secret)] })
      })
    )
  }

  for (const [name, secrets, said] of [
    ["no secret", [], "the list of secrets is empty"],
    ["an empty secret", [""], "number 1 of 1 is empty"],
    ["a secret that is only a prefix", ["whsec_"], "number 1 of 1 is empty"],
    ["a secret of spaces", ["  \n"], "number 1 of 1 is empty"],
    ["a secret that is not base64", ["whsec_***"], "number 1 of 1 is not base64"],
    ["a secret of padding", ["===="], "number 1 of 1 is not base64"],
    ["a secret in base64url", ["whsec_-_-_"], "number 1 of 1 is not base64"],
    ["a second secret that is not base64", [vector.secret, "비밀"], "number 2 of 2 is not base64"],
    ["a secret of one byte", ["AA=="], "number 1 of 1 is shorter than 24 bytes, so it may be cut off"],
    ["a secret of 23 bytes", [ofBytes(23)], "number 1 of 1 is shorter than 24 bytes, so it may be cut off"],
    [
      "a first of two that is cut off",
      [ofBytes(23), vector.secret],
      "number 1 of 2 is shorter than 24 bytes, so it may be cut off"
    ],
    [
      "a last of two that is cut off",
      [vector.secret, ofBytes(23)],
      "number 2 of 2 is shorter than 24 bytes, so it may be cut off"
    ]
  ] as const) {
    it.effect(`${name} is an error of this program's, whatever came`, () =>
      Effect.gen(function* () {
        yield* at(vector.timestamp)
        const redacted = secrets.map((secret) => Redacted.make(secret))
        for (const error of [
          yield* Effect.flip(verify({ headers: {}, secrets: redacted })),
          yield* Effect.flip(verify({ headers, secrets: redacted })),
          yield* Effect.flip(Webhook.sign({ payload: vector.body, secrets: redacted }))
        ]) {
          assert(error.reason._tag === "SecretError")
          assert.strictEqual(error.reason.description, said)
          assert.strictEqual(error.status, 500)
        }
      })
    )
  }

  // The types refuse these. A program in JavaScript, or one with a `!` after a variable, passes them all the same.
  const missing: string = undefined!
  const wiped = Redacted.make(vector.secret)
  Redacted.wipeUnsafe(wiped)
  for (const [name, given, said] of [
    ["text that is not redacted", [vector.secret], "number 1 of 1 is not a Redacted: wrap it in Redacted.make"],
    ["no variable", [Redacted.make(missing)], "number 1 of 1 is missing: the Redacted holds no value"],
    ["nothing", [...secrets, undefined], "number 2 of 2 is missing"],
    [
      "a secret that was wiped",
      [wiped],
      "number 1 of 1 is wiped, or of another copy of effect in this process: load effect once " +
        "(Next.js: serverExternalPackages or transpilePackages)"
    ],
    ["one secret in place of a list", secrets[0], "secrets is no list"],
    ["text in place of a list", vector.secret, "secrets is no list"],
    ["no list", undefined, "secrets is no list"]
  ] as const) {
    it.effect(`that are ${name} are an error of this program's, too, and nobody's defect`, () =>
      Effect.gen(function* () {
        const options = { secrets: given as never, payload: vector.body }
        const errors = [
          yield* Effect.flip(Webhook.verify({ ...options, headers })),
          yield* Effect.flip(Webhook.sign(options))
        ]
        for (const { reason } of errors) {
          assert(reason._tag === "SecretError")
          assert.strictEqual(reason.description, said)
        }
      })
    )
  }

  const endless = new Proxy(secrets, { get: (list, key) => (key === "length" ? 2 ** 32 : Reflect.get(list, key)) })
  for (const [name, given] of [
    ["101", Array.from({ length: 101 }, () => secrets[0]!)],
    ["without end", endless]
  ] as const) {
    it.effect(`that are ${name} are too many, and none of them is read`, () =>
      Effect.gen(function* () {
        const options = { secrets: given, payload: vector.body }
        for (const error of [
          yield* Effect.flip(Webhook.verify({ ...options, headers })),
          yield* Effect.flip(Webhook.sign(options))
        ]) {
          assert(error.reason._tag === "OptionsError")
          assert.strictEqual(error.reason.description, '"secrets" has more than 100 elements')
          assert.strictEqual(error.status, 500)
        }
      })
    )
  }

  it.effect("may be 100", () =>
    Effect.gen(function* () {
      yield* at(vector.timestamp)
      const all = Array.from({ length: 99 }, (_, index) => Redacted.make(ofBytes(24 + index)))
      yield* verify({ headers, secrets: [...all, ...secrets] })
    })
  )

  it.effect("may lack the padding, as PortOne's own SDK allows", () =>
    Effect.gen(function* () {
      yield* at(now)
      const { headers, payload } = signedByHand("{}", { secret: otherSecret })
      yield* verify({ headers, payload, secrets: [Redacted.make(`whsec_${otherSecret.replaceAll("=", "")}`)] })
    })
  )
})

/** Returns the bytes of a text, in which the letter before each tilde is cut after two of its bytes. */
const bytes = (text: string) =>
  Buffer.concat(
    text.split(/(?<=가)~/).map((part) => (part.endsWith("가") ? Buffer.from(part).subarray(0, -1) : Buffer.from(part)))
  )

describe("a body", () => {
  const refusedBody = (options: Partial<Webhook.VerifyOptions> & Pick<Webhook.VerifyOptions, "headers">) =>
    Effect.gen(function* () {
      yield* at(now)
      const error = yield* Effect.flip(verify(options))
      assert(error.reason._tag === "PayloadError")
      return { description: error.reason.description, webhookId: error.webhookId, status: error.status }
    })

  for (const [name, body, description] of [
    ["is empty", "", "it is empty"],
    ["is not JSON", '{"type":', "it is not JSON"],
    ["is null", "null", "it is no JSON object"],
    ["is an array", '[{"type":"Transaction.Paid"}]', "it is no JSON object"],
    ["is a string", '"Transaction.Paid"', "it is no JSON object"],
    ["is a number", "1", "it is no JSON object"],
    ["is not UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), "it is not JSON"],
    ["has no type and is not UTF-8", bytes('{"note":"가~"}'), "it is not UTF-8"],
    [
      "has a type that is not UTF-8",
      bytes('{"type":"Transaction.Confirm가~","data":{"paymentId":"a"}}'),
      "it is not UTF-8"
    ],
    [
      "has a name that is not UTF-8",
      bytes('{"type":"Transaction.Paid","data":{"paymentId가~":"a"}}'),
      "it is not UTF-8"
    ],
    [
      "is about an id that is not UTF-8",
      bytes('{"type":"Transaction.Paid","data":{"paymentId":"a가~"}}'),
      "it is not UTF-8"
    ],
    ["is of the older form, about such an id", bytes('{"payment_id":"a가~","status":"Paid"}'), "it is not UTF-8"]
  ] as const) {
    it.effect(`that ${name} is no event, though PortOne signed it`, () =>
      Effect.gen(function* () {
        const refused = yield* refusedBody(signedByHand(body))
        assert.deepStrictEqual(refused, { description, webhookId: "wh-1", status: 400 })
      })
    )
  }

  for (const [name, text] of [
    ["a tab", "a\tb"],
    ["a line break", "a\r\nb"],
    ["a backslash", "a\\cb"],
    ["a letter that was cut", "a가~"]
  ] as const) {
    it.effect(`with ${name} as it came, in a text that says nothing of what it is about, is an event`, () =>
      Effect.gen(function* () {
        yield* at(now)
        const told = '"type":"Transaction.Paid","timestamp":"2026-07-03T04:05:06Z"'
        const data = `{"paymentId":"주문-1","storeId":"s","transactionId":"t","failReason":"${text}"}`
        const event = yield* verify(signedByHand(bytes(`{${told},"data":${data},"note":"${text}"}`)))
        assert(event.type === "Transaction.Paid")
        assert.deepStrictEqual(event.data, { paymentId: "주문-1", storeId: "s", transactionId: "t" })
        const older = bytes(`{"payment_id":"주문-1","tx_id":"${text}","status":"Paid"}`)
        assert.strictEqual(Webhook.paymentIdOf(yield* verify(signedByHand(older))), "주문-1")
      })
    )
  }

  it.effect("is not looked at before its signature is", () =>
    Effect.gen(function* () {
      const reason = yield* refusal({ headers, payload: "null" })
      assert.strictEqual(reason._tag, "SignatureError")
    })
  )

  const givenAway = new ArrayBuffer(8)
  const view = new Uint8Array(givenAway)
  structuredClone(givenAway, { transfer: [givenAway] })
  for (const [name, given, received] of [
    ["undefined", undefined],
    ["null", null],
    ["a number", 1],
    ["a boolean", false],
    ["a bigint", 1n],
    ["a symbol", Symbol("planted")],
    ["a function", () => "{}"],
    ["a list of bytes", [1, 2, 3], "an array"],
    ["an empty object", {}, "an object"],
    ["the event that a body parser read", { type: "Transaction.Paid" }, "an object"],
    ["a Buffer that was printed as JSON", JSON.parse(JSON.stringify(Buffer.from("{}"))), "an object"],
    ["a String", new String("{}"), "an object"],
    ["a Blob", new Blob(["{}"]), "an object"],
    ["the whole request", new Request("https://shop.example/", { method: "POST", body: "{}" }), "an object"],
    ["what says that it is a buffer", { [Symbol.toStringTag]: "ArrayBuffer", byteLength: 2 }, "an object"],
    ["a buffer that was given away", givenAway, "an object"],
    ["a promise", Promise.resolve("{}"), "a promise, which has to be awaited"]
  ] as ReadonlyArray<readonly [name: string, given: unknown, received?: string]>) {
    it.effect(`that is ${name} is not the one that was received`, () =>
      Effect.gen(function* () {
        yield* at(now)
        const { headers } = signedByHand("{}")
        // A program in JavaScript may pass this.
        const payload = given as never
        for (const error of [
          yield* Effect.flip(verify({ headers, payload })),
          yield* Effect.flip(Webhook.decode({ payload }))
        ]) {
          assert(error.reason._tag === "RawBodyError")
          assert.strictEqual(
            error.reason.message,
            `the raw body is needed, not the parsed one: bytes or text, and not ${received ?? name}`
          )
          assert.strictEqual(error.status, 500)
          assert.isUndefined(error.webhookId)
        }
      })
    )
  }

  it.effect("of bytes that were given away is not the one that was signed", () =>
    Effect.gen(function* () {
      yield* at(now)
      const { reason } = yield* Effect.flip(verify({ headers: signedByHand("{}").headers, payload: view }))
      assert.include(["RawBodyError", "SignatureError"], reason._tag)
    })
  )

  it.effect("with a lone surrogate is refused, as it has no bytes of its own", () =>
    Effect.gen(function* () {
      for (const payload of ['{"a":"\ud800"}', '{"a":"\udc00\ud800"}']) {
        const { description } = yield* refusedBody({ ...signedByHand(payload), payload })
        assert.strictEqual(description, "it is broken Unicode")
      }
      yield* verify(signedByHand('{"a":"\ud83d\ude00"}'))
    })
  )

  it.effect("is a form when its content type says so, whatever the case and the parameters", () =>
    Effect.gen(function* () {
      yield* at(now)
      for (const contentType of [
        "application/x-www-form-urlencoded",
        "Application/X-WWW-Form-Urlencoded; charset=UTF-8"
      ]) {
        const body = "payment_id=a%20b%2Bc&tx_id=%EA%B2%B0%EC%A0%9C&status=Paid&added=tomorrow"
        assert.deepStrictEqual(yield* verify(signedByHand(body, { contentType })), {
          type: "2024-01-01",
          payment_id: "a b+c",
          tx_id: "결제",
          status: "Paid"
        })
      }
    })
  )

  it.effect("that is a form may ask to confirm an amount", () =>
    Effect.gen(function* () {
      yield* at(now)
      const contentType = "application/x-www-form-urlencoded"
      assert.deepStrictEqual(yield* verify(signedByHand("payment_id=a&tx_id=b&total_amount=1000", { contentType })), {
        type: "2024-01-01",
        payment_id: "a",
        tx_id: "b",
        total_amount: 1000
      })
      for (const amount of ["", "1e3", "-1", "10.5", "9".repeat(30)]) {
        const asked = yield* verify(signedByHand(`payment_id=a&tx_id=b&total_amount=${amount}`, { contentType }))
        assert.deepStrictEqual(asked, { type: "2024-01-01", payment_id: "a", tx_id: "b" })
      }
    })
  )

  const form = "application/x-www-form-urlencoded"

  it.effect.each([form, "text/plain", "application/json", "application/octet-stream"])(
    "is read as what it is, whatever its content type, which nobody signs: %s",
    (contentType) =>
      Effect.gen(function* () {
        yield* at(now)
        const older = { payment_id: "payment-1", tx_id: "tx-1", status: "Paid" }
        const question = { payment_id: "payment-1", tx_id: "tx-1", total_amount: 1000 }
        const fields = new URLSearchParams(older)
        for (const body of [
          JSON.stringify(older),
          `\r\n\t ${JSON.stringify(older)}`,
          `${fields}`,
          `${fields}&status=Paid`,
          `${fields}\r\n`
        ]) {
          assert.deepInclude(yield* verify(signedByHand(body, { contentType })), older)
        }
        assert.deepInclude(yield* verify(signedByHand(JSON.stringify(question), { contentType })), question)
        for (const body of [JSON.stringify([older]), '"text"']) {
          const { description } = yield* refusedBody(signedByHand(body, { contentType }))
          assert.strictEqual(description, "it is no JSON object")
        }
      })
  )

  it.effect("that is a form without a word for its status is a question", () =>
    Effect.gen(function* () {
      const contentType = "application/x-www-form-urlencoded"
      const asked = { type: "2024-01-01", payment_id: "a", tx_id: "b" } as const
      yield* at(now)
      for (const body of ["payment_id=a&tx_id=b&status=", "payment_id=a&tx_id=b&status=+"]) {
        assert.deepStrictEqual(yield* verify(signedByHand(body, { contentType })), asked)
      }
      const { description } = yield* refusedBody(signedByHand("payment_id=a&type=&status=", { contentType }))
      assert.include(description, 'at ["type"]')
    })
  )

  it.effect("that is a form with a field twice is refused, if it is one that says what happened", () =>
    Effect.gen(function* () {
      const contentType = "application/x-www-form-urlencoded"
      for (const body of ["payment_id=mine&tx_id=b&payment_id=yours", "payment_id=a&status=Paid&status=Failed"]) {
        const refused = yield* refusedBody(signedByHand(body, { contentType }))
        assert.strictEqual(refused.description, "a field of its form came twice")
      }
      const event = yield* verify(signedByHand("payment_id=a&tx_id=b&status=Paid&tag=a&tag=b", { contentType }))
      assert.deepStrictEqual(event, { type: "2024-01-01", payment_id: "a", tx_id: "b", status: "Paid" })
    })
  )

  it.effect("is JSON when its content type says anything else", () =>
    Effect.gen(function* () {
      yield* at(now)
      for (const contentType of ["application/json; charset=utf-8", "text/plain", ""]) {
        assert.strictEqual((yield* verify(signedByHand("{}", { contentType }))).type, "UNRECOGNIZED")
      }
    })
  )

  it.effect("cannot reach a prototype", () =>
    Effect.gen(function* () {
      yield* at(now)
      const body = '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}'
      const event = yield* verify(signedByHand(body))
      assert(event.type === "UNRECOGNIZED")
      assert.deepStrictEqual(Object.keys(event.raw), ["__proto__", "constructor"])
      assert.strictEqual(Object.getPrototypeOf(event.raw), Object.prototype)
      assert.notProperty({}, "admin")
      const form = yield* verify(
        signedByHand("__proto__=admin&payment_id=a&tx_id=b", { contentType: "application/x-www-form-urlencoded" })
      )
      assert.deepStrictEqual(form, { type: "2024-01-01", payment_id: "a", tx_id: "b" })
    })
  )

  it("is read as it was when it came, though its buffer is used again meanwhile", async () => {
    const buffer = Buffer.from('{"test":1}')
    const { headers } = signedByHand(buffer, { timestamp: Math.floor(Date.now() / 1000) })
    const verifying = Effect.runPromise(verify({ headers, payload: buffer }))
    buffer.fill(0)
    assert.deepStrictEqual(await verifying, { type: "UNRECOGNIZED", raw: { test: 1 } })
  })
})

describe("without verifying", () => {
  it.effect("decode reads what is trusted otherwise", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* Webhook.decode({ payload: vector.body })).type, "UNRECOGNIZED")
      const event = yield* Webhook.decode({
        payload: "payment_id=a&tx_id=b&status=Paid",
        headers: { "Content-Type": "application/x-www-form-urlencoded" }
      })
      assert.strictEqual(event.type, "2024-01-01")
      const error = yield* Effect.flip(Webhook.decode({ payload: "null" }))
      assert.strictEqual(error.reason._tag, "PayloadError")
    })
  )
})

describe("the law", () => {
  const json = Schema.Struct({ type: Schema.String, text: Schema.String, numbers: Schema.Array(Schema.Int) })
  const visible = Schema.String.check(Schema.isPattern(/^[\x21-\x2b\x2d\x2f-\x7e]{1,40}$/u))
  const key = Schema.Uint8Array.check(Schema.isMinLength(24))
  const cases = {
    value: json,
    id: visible,
    key,
    spot: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1e6 }))
  }
  const settings = { arbitrary: { runs: 200, seed: "webhooks" } }

  it.effect.prop(
    "whatever is signed verifies, and no other byte does",
    cases,
    ({ id, key, spot, value }) =>
      Effect.gen(function* () {
        yield* at(now)
        const secret = Buffer.from(key).toString("base64")
        const secrets = [Redacted.make(secret)]
        const payload = JSON.stringify(value)
        const signed = yield* Webhook.sign({ secrets, payload, id })
        assert.strictEqual(signed.headers["webhook-signature"], hmac(secret, id, now, payload))
        // An event of a known type needs its data too.
        assert.strictEqual((yield* Webhook.verify({ secrets, payload, headers: signed.headers })).type, "UNRECOGNIZED")

        const bytes = Buffer.from(payload)
        const place = spot % bytes.length
        bytes[place]! ^= 1 << (spot % 8)
        const changed = yield* Effect.flip(Webhook.verify({ secrets, payload: bytes, headers: signed.headers }))
        assert.strictEqual(changed.reason._tag, "SignatureError")

        for (const header of ["webhook-id", "webhook-timestamp", "webhook-signature"] as const) {
          const letters = Buffer.from(signed.headers[header])
          letters[spot % letters.length]! ^= 1 << (spot % 7)
          const headers = { ...signed.headers, [header]: letters.toString("latin1") }
          yield* Effect.flip(Webhook.verify({ secrets, payload, headers, tolerance: Infinity }))
        }
      }),
    settings
  )
})

describe("options", () => {
  for (const [received, given] of [
    ["a string", "whsec_planted"],
    ["a number", 1],
    ["a boolean", true]
  ] as const) {
    it.effect(`that are ${received}, as another client takes a secret first, are a mistake of this program's`, () =>
      Effect.gen(function* () {
        // A program in JavaScript may pass this.
        const { message, reason, status } = yield* Effect.flip(Webhook.verify(given as never))
        assert.strictEqual(reason._tag, "OptionsError")
        assert.include(message, `the options are one object, and not ${received}`)
        assert.notInclude(message, "planted")
        assert.strictEqual(status, 500)
      })
    )
  }
})
