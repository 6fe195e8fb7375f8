/** Checks what an editor shows of an operation as a promise: one line with its input, its options and its answer. */
import { assert, describe, it } from "@effect/vitest"
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import ts from "typescript-6"
import { workbench } from "../documentation/examples.ts"

const program = `
import { createPortOne } from "@effect-portone/promise"

const portone = createPortOne()

export const payment = portone.payments.getPayment({ paymentId: "p-1" })
export const page = portone.payments.getPayments()
export const charged = portone.payments.payWithBillingKey
`

/** Returns what an editor shows at the last letter of each of these texts in the program. */
const hoversOf = async (texts: ReadonlyArray<string>): Promise<ReadonlyArray<string | undefined>> => {
  const folder = workbench("hovers")
  const file = join(folder, "program.ts")
  await mkdir(folder, { recursive: true })
  await writeFile(file, program)
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = ts.sys.readFile(path)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      noEmit: true
    }),
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    readDirectory: (...args) => ts.sys.readDirectory(...args),
    directoryExists: (path) => ts.sys.directoryExists(path)
  })
  return texts.map((text) => {
    const info = service.getQuickInfoAtPosition(file, program.indexOf(text) + text.length - 1)
    return info === undefined ? undefined : ts.displayPartsToString(info.displayParts)
  })
}

describe("a hover", () => {
  it("reads as one line, and says what an operation takes and gives", async () => {
    assert.deepStrictEqual(
      await hoversOf(["payments.getPayment", "payments.getPayments", "payments.payWithBillingKey"]),
      [
        "(property) PaymentsOperations.getPayment: Operation\n" +
          "(input: GetPaymentInput, options?: CallOptions | undefined) => Promise<Payment>",
        "(property) PaymentsOperations.getPayments: PageList\n" +
          "(input?: GetPaymentsInput | undefined, options?: CallOptions | undefined) => Promise<GetPaymentsResponse>",
        "(property) PaymentsOperations.payWithBillingKey: " +
          "Operation<PayWithBillingKeyInput, PayWithBillingKeyResponse, PayWithBillingKeyError>"
      ]
    )
  })
})
