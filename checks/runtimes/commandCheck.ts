/**
 * Checks the emulator's command on a runtime: it serves, keeps its state in a file, sends webhooks on, triggers an
 * event, and ends when it is told to.
 */
import { Effect, Redacted } from "effect"
import assert from "node:assert/strict"
import { rmSync } from "node:fs"
import { join } from "node:path"
import { Webhook } from "@effect-portone/core"
import { type Program, receiving, servingBy, spawnedBy } from "../../packages/emulator/test/command/spawned.ts"

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

const statusOf = async (url: string, paymentId: string): Promise<unknown> => {
  const answer = await fetch(`${url}/payments/${paymentId}`, { headers: { authorization: "PortOne any" } })
  const body: unknown = await answer.json()
  return typeof body === "object" && body !== null && "status" in body ? body.status : undefined
}

/** Runs a command to its end. */
const finish = async (program: Program, ...args: ReadonlyArray<string>) => {
  const run = spawnedBy(program, ...args)
  assert.equal(await run.ended, 0, run.written("stderr"))
  return run.written("stdout")
}

/**
 * Checks the command.
 *
 * @param program what starts it
 * @param folder where its state is kept
 */
export const checkCommand = async (program: Program, folder: string): Promise<void> => {
  assert.match(await finish(program, "--version"), /^portone-emulator v\d/)
  const data = join(folder, "state.jsonl")
  rmSync(data, { force: true })
  const merchant = await receiving()
  try {
    const first = await servingBy(program, "--data", data, "--webhook-secret", secret)
    const { paymentId } = await (async () => {
      try {
        const answer = await fetch(`${first.url}/banks`)
        assert.equal(answer.headers.get("x-portone-emulator"), "stateful")
        assert.equal(answer.status, 200)
        const listener = spawnedBy(program, "listen", "--emulator", first.url, "--forward-to", merchant.url)
        try {
          await listener.until("stdout", /Webhooks of \S+ go to/)
          const printed = await finish(program, "trigger", "Transaction.Paid", "--emulator", first.url)
          const paymentId = /^paymentId (\S+)$/m.exec(printed)?.[1]
          assert(paymentId !== undefined, printed)
          await listener.until("stdout", /Transaction\.Paid of .* 200 /)
          return { paymentId }
        } finally {
          assert.equal(await listener.kill("SIGTERM"), 0, listener.written("stderr"))
        }
      } finally {
        assert.equal(await first.kill("SIGTERM"), 0, first.written("stderr"))
      }
    })()
    const events = await Promise.all(
      merchant.hooks.map(({ body, headers }) =>
        Effect.runPromise(
          Webhook.verify({
            secrets: [Redacted.make(secret)],
            payload: body,
            headers: new Headers(Object.entries(headers).map(([name, value]) => [name, String(value)]))
          })
        )
      )
    )
    assert(events.some((event) => event.type === "Transaction.Paid" && event.data.paymentId === paymentId))
    // The state is there after a regular end, and after one that nobody could see coming.
    for (const signal of ["SIGKILL", "SIGTERM"] as const) {
      const next = await servingBy(program, "--data", data)
      try {
        assert.equal(await statusOf(next.url, paymentId), "PAID")
      } finally {
        assert.equal(await next.kill(signal), signal === "SIGTERM" ? 0 : null, next.written("stderr"))
      }
    }
  } finally {
    merchant.close()
  }
}
