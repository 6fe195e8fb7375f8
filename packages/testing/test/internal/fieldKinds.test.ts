/** The catalogue of fields: that it knows every text of PortOne's, and what must not stay in a recording. */
import { assert, describe, it } from "@effect/vitest"
import { Schema, SchemaAST } from "effect"
import * as core from "@effect-portone/core"
import * as payments from "@effect-portone/payments"
import * as platform from "@effect-portone/platform"
import { keptFormOf, kindOf } from "../../src/internal/fieldKinds.ts"

const schemas = [core, payments, platform].flatMap((exports) =>
  Object.values(exports).flatMap((value): ReadonlyArray<SchemaAST.AST> => (Schema.isSchema(value) ? [value.ast] : []))
)

/** Where a text may stand of which nothing is known but the field's name: with the names of the fields beside it. */
const texts = (): ReadonlyMap<string, ReadonlyArray<ReadonlySet<string>>> => {
  const found = new Map<string, Array<ReadonlySet<string>>>()
  const seen = new Set<SchemaAST.AST>()
  const visit = (ast: SchemaAST.AST, field: string, siblings: ReadonlySet<string>): void => {
    if (SchemaAST.isDeclaration(ast)) {
      for (const { to } of ast.encoding ?? []) visit(to, field, siblings)
    } else if (SchemaAST.isString(ast)) {
      if (field !== "" && ast.annotations?.["format"] === undefined) {
        found.set(field, [...(found.get(field) ?? []), siblings])
      }
    } else if (SchemaAST.isArrays(ast)) {
      for (const item of ast.rest) visit(item, field, siblings)
    } else if (SchemaAST.isUnion(ast)) {
      const isEnum = ast.types.some((type) => SchemaAST.isLiteral(type) || SchemaAST.isUnion(type))
      for (const type of ast.types) if (!(isEnum && SchemaAST.isString(type))) visit(type, field, siblings)
    } else if (SchemaAST.isObjects(ast) && !seen.has(ast)) {
      seen.add(ast)
      const names = new Set(ast.propertySignatures.map(({ name }) => String(name)))
      for (const { name, type } of ast.propertySignatures) visit(type, String(name), names)
    }
  }
  for (const ast of schemas) visit(ast, "", new Set())
  return found
}

describe("the catalogue of fields", () => {
  it("knows what every text of PortOne's is about", () => {
    const unknown = Array.from(texts()).flatMap(([field, places]) =>
      places.every((siblings) => kindOf(field, siblings) !== undefined) ? [] : [field]
    )
    assert.isAbove(texts().size, 250)
    assert.deepStrictEqual(unknown, [])
  })

  it("keeps no name of anybody, and nothing that opens something", () => {
    const kept = Array.from(texts()).flatMap(([field, places]) =>
      places.some((siblings) => keptFormOf(kindOf(field, siblings)) !== undefined) ? [field] : []
    )
    const parts = [
      "secret|token|password|otp|billingkey$|holder|birth|brn|phone|mail$|address|street|zip|ceo|representative",
      "contactName|customer|account_?number|ipAddress|agent|memo|url|identityNumber|message$|orderName|title|reason",
      "^(ci|di|first|last|full|header|body|customData|pgResponse|pgRawResponse)$"
    ]
    const about = new RegExp(parts.join("|"), "i")
    assert.deepStrictEqual(
      kept.filter((field) => about.test(field)),
      []
    )
  })

  it("tells apart what one name means here and there", () => {
    const nameOf = (...siblings: ReadonlyArray<string>) => kindOf("name", new Set(siblings))
    assert.strictEqual(nameOf("id", "phoneNumber", "email"), "personName")
    assert.strictEqual(nameOf("id", "quantity", "amount"), "productName")
    assert.strictEqual(nameOf("pgProvider", "key"), "channelName")
    assert.isUndefined(nameOf())
    assert.isUndefined(keptFormOf(nameOf()))
    const numberOf = (...siblings: ReadonlyArray<string>) => kindOf("number", new Set(siblings))
    assert.strictEqual(numberOf("expiryMonth", "expiryYear"), "cardNumber")
    assert.strictEqual(numberOf("bin", "brand", "issuer"), "maskedCardNumber")
    assert.strictEqual(numberOf("bank", "holder"), "accountNumber")
  })

  it("tells by its ending what a field of tomorrow is about", () => {
    const kindOfNew = (field: string) => kindOf(field, new Set())
    assert.strictEqual(kindOfNew("guardianPhoneNumber"), "phoneNumber")
    assert.strictEqual(kindOfNew("superBillingKey"), "billingKey")
    assert.strictEqual(kindOfNew("sessionToken"), "token")
    assert.strictEqual(kindOfNew("batchId"), "id")
    assert.isUndefined(kindOfNew("greeting"))
  })
})
