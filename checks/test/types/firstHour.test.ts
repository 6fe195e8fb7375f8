/**
 * What an editor shows to somebody who uses the packages for the first time: for each thing that people try, the
 * compiler's error or the hover leads on.
 */
import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import ts from "typescript-6"
import { root, workbench } from "../documentation/examples.ts"

const imports = [
  'import { Effect, Redacted, Stream } from "effect"',
  'import { Paging, PortOneClient, Webhook } from "@effect-portone/core"',
  'import { cancelPayment, getPayments, type Payment, Payments, UnknownOutcome } from "@effect-portone/payments"',
  "export const used = [Effect, Redacted, Stream, Paging, PortOneClient, Webhook]",
  "export const called = [cancelPayment, getPayments, Payments, UnknownOutcome]",
  "declare const payment: Payment"
]

const file = join(workbench("firstHour"), "program.ts")

/** Makes the language service that editors use, with one file in it that changes. */
const makeEditor = () => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), (path) => readFileSync(path, "utf8"))
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...(config as { readonly compilerOptions: object }).compilerOptions, composite: false, noEmit: true, types: [] },
    root
  )
  let text = ""
  let version = 0
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : "0"),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => dirname(file),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    directoryExists: (name) => name === dirname(file) || ts.sys.directoryExists(name)
  })
  const open = (lines: ReadonlyArray<string>) => {
    text = [...imports, ...lines].join("\n")
    version++
  }
  return {
    /** Returns the errors in these lines. */
    errorsIn: (...lines: ReadonlyArray<string>): ReadonlyArray<string> => {
      open(lines)
      return [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(
        ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")
      )
    },
    /** Returns the documentation that hovering over the last occurrence of a name shows. */
    hoverOver: (name: string, ...lines: ReadonlyArray<string>): string => {
      open(lines)
      const info = service.getQuickInfoAtPosition(file, text.lastIndexOf(name))
      return ts.displayPartsToString(info?.documentation)
    }
  }
}

const editor = makeEditor()

describe("the compiler", () => {
  it("says nothing of a program that is right", () => {
    assert.deepStrictEqual(editor.errorsIn("export const read = Payments.use((p) => p.getPayments())"), [])
  })

  it("names the key of `Webhook.match` that is no event's type", () => {
    const [error] = editor.errorsIn(
      'export const handle = Webhook.match({ "Transaction.Payed": () => Effect.void, orElse: () => Effect.void })'
    )
    assert.include(error, '"Transaction.Payed is the type of no event: see Webhook.WebhookEvent"')
  })

  it("asks for a Redacted in the place of a secret", () => {
    const [error] = editor.errorsIn('export const client = PortOneClient.layer({ apiSecret: "secret" })')
    assert.strictEqual(error, "Type 'string' is not assignable to type 'Redacted<string>'.")
  })

  it("names the case that lacks a field", () => {
    const [error] = editor.errorsIn("export const at = payment.paidAt")
    assert.include(error, "Property 'paidAt' does not exist on type 'Payment'.")
    const [other] = editor.errorsIn("export const id = payment.id")
    assert.include(other, "Property 'id' does not exist on type 'Unrecognized<\"status\">'.")
  })

  it("says that an operation is no list", () => {
    const [error] = editor.errorsIn('export const all = Paging.stream(cancelPayment, { paymentId: "p", reason: "r" })')
    assert.match(error!, /Property 'list' is missing in type 'Endpoint<CancelPaymentInput,.*required in type 'List</)
  })

  it("shows that an effect was not yielded", () => {
    const [error] = editor.errorsIn(
      "export const status = Effect.gen(function* () {",
      "  const payments = yield* Payments",
      '  const payment = payments.getPayment({ paymentId: "p" })',
      "  return payment.status",
      "})"
    )
    assert.match(error!, /^Property 'status' does not exist on type 'Effect<Payment, /)
  })

  it("names the service that was not provided", () => {
    const [error] = editor.errorsIn(
      "export const read = Payments.use((p) => p.getPayments()).pipe(",
      "  Effect.provide(Payments.layer),",
      '  Effect.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret") })),',
      "  Effect.runPromise",
      ")"
    )
    assert.include(error, "Type 'HttpClient' is not assignable to type 'never'.")
  })

  it("names the field of an amount, a currency and a time that is wrong", () => {
    const charge = (fields: string) =>
      editor.errorsIn(
        "export const charge = Payments.use((p) =>",
        `  p.payWithBillingKey({ paymentId: "p", billingKey: "b", orderName: "o", ${fields} })`,
        ")"
      )[0]
    assert.strictEqual(
      charge('amount: 9900, currency: "KRW"'),
      "Type 'number' is not assignable to type 'PaymentAmountInput'."
    )
    assert.strictEqual(
      charge('amount: { total: 9900 }, currency: "krw"'),
      `Type '"krw"' is not assignable to type 'Currency'. Did you mean '"KRW"'?`
    )
    const [error] = editor.errorsIn(
      "export const list = Payments.use((p) => p.getPayments({ filter: { from: new Date() } }))"
    )
    assert.match(error!, /^Type 'Date' is missing the following properties from type 'Utc'/)
  })
})

describe("a hover", () => {
  it("says how to take a service, where people look for `Default`, `Live` or a static method", () => {
    const told = editor.hoverOver("Payments", "export const live = Payments.Default")
    assert.include(told, "`yield* Payments`")
    assert.include(told, "`Payments.layer`")
  })

  it("says how to come to the fields of one case", () => {
    const told = editor.hoverOver("Payment", "export const read = (it: Payment) => it")
    assert.include(told, "compare `status` before you read them")
    assert.include(told, "`Payment.match`")
  })

  it("says where a secret comes from", () => {
    const told = editor.hoverOver("apiSecret", 'export const client = PortOneClient.layer({ apiSecret: "secret" })')
    assert.include(told, "`Redacted.make`")
    assert.include(told, "`PORTONE_API_SECRET`")
  })

  it("says of which member that it is about refunds, where people look for `refund` or `resolveRefund`", () => {
    assert.include(
      editor.hoverOver("resolveCancellation", "export const resolve = UnknownOutcome.resolveCancellation"),
      "refund"
    )
    assert.include(
      editor.hoverOver("cancelPayment", 'export const cancel = (p: Payments["Service"]) => p.cancelPayment'),
      "refund"
    )
  })

  it("says why an element of a stream may have no value", () => {
    assert.match(
      editor.errorsIn("export const all = Paging.stream(getPayments, {}).pipe(Stream.map((it) => it.value))")[0]!,
      /Property 'value' does not exist on type 'Undecodable</
    )
    assert.include(
      editor.hoverOver("Undecodable", "export const told = (it: Paging.Undecodable<unknown>) => it"),
      '`undecodable: "fail"`'
    )
  })

  it("says which operation a stream takes", () => {
    assert.include(
      editor.hoverOver("stream", "export const all = Paging.stream(getPayments, {})"),
      "and not the method of a service"
    )
  })
})
