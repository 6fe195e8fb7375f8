import { assert, describe, it } from "@effect/vitest"
import { Config, ConfigProvider, Effect, Option, Redacted } from "effect"
import { Webhook } from "../../src/index.ts"
import { vector } from "../fixtures/webhooks.ts"

const read = <A>(config: Config.Config<A>, env: Record<string, string>) => config.parse(ConfigProvider.fromEnv({ env }))

const refusal = (env: Record<string, string>, name?: string) =>
  Effect.map(Effect.flip(read(Webhook.secretsConfig(name), env)), (error) => {
    assert.strictEqual(error._tag, "ConfigError")
    return String(error)
  })

const other = `whsec_${Buffer.alloc(32, "planted").toString("base64")}`

describe("the webhook secrets of a program's configuration", () => {
  for (const [name, text, secrets] of [
    ["one", vector.secret, [vector.secret]],
    ["two with a comma between them", `${vector.secret},${other}`, [vector.secret, other]],
    ["two with spaces and a line break around them", ` ${vector.secret} , ${other}\n`, [vector.secret, other]]
  ] as const) {
    it.effect(`are read: ${name}`, () =>
      Effect.gen(function* () {
        const found = yield* read(Webhook.secretsConfig(), { PORTONE_WEBHOOK_SECRET: text })
        assert.deepStrictEqual(
          found.map((secret) => Redacted.value(secret)),
          [...secrets]
        )
        const signed = yield* Webhook.sign({ secrets: found, payload: "{}" })
        assert.lengthOf(signed.headers["webhook-signature"].split(" "), secrets.length)
      })
    )
  }

  it.effect("are read from a variable of another name", () =>
    Effect.gen(function* () {
      const found = yield* read(Webhook.secretsConfig("TEST_SECRET"), { TEST_SECRET: other })
      assert.lengthOf(found, 1)
      assert.include(yield* refusal({}, "TEST_SECRET"), "TEST_SECRET is not set")
    })
  )

  it.effect("end the program as it starts if they are not set", () =>
    Effect.gen(function* () {
      for (const env of [{}, { PORTONE_WEBHOOK_SECRET: "" }]) {
        assert.match(yield* refusal(env), /PORTONE_WEBHOOK_SECRET is not set\..*PortOne's console/)
      }
    })
  )

  for (const [name, text, said] of [
    ["too short", "whsec_planted", "secret number 1 of 1 is shorter than 24 bytes"],
    ["no base64", "planted secret!", "secret number 1 of 1 is not base64"],
    ["empty beside another", `${vector.secret},`, "secret number 2 of 2 is empty"],
    ["too short beside another", `${vector.secret},whsec_planted`, "secret number 2 of 2 is shorter than 24 bytes"]
  ] as const) {
    it.effect(`end the program as it starts if one is ${name}`, () =>
      Effect.gen(function* () {
        const error = yield* refusal({ PORTONE_WEBHOOK_SECRET: text })
        assert.include(error, `PORTONE_WEBHOOK_SECRET cannot be used: ${said}`)
        assert.notInclude(error, "planted")
        assert.notInclude(error, vector.secret)
      })
    )
  }

  it.effect("may be left out of a program that asks for them as an option, and may not be wrong", () =>
    Effect.gen(function* () {
      const optional = Config.option(Webhook.secretsConfig())
      assert.isTrue(Option.isNone(yield* read(optional, {})))
      assert.include(
        String(yield* Effect.flip(read(optional, { PORTONE_WEBHOOK_SECRET: "whsec_planted" }))),
        "PORTONE_WEBHOOK_SECRET cannot be used"
      )
    })
  )
})
