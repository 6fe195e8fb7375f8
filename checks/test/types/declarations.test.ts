/**
 * Types leave nothing at run time, so what no `expectTypeOf` can check (each union of errors has the members of the
 * document) is read from the declarations.
 */
import { assert, describe, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"
import { errorsByOperation, exportedName, operations } from "../endpoints/document.ts"

const declarations = ["core", "payments", "platform"]
  .map((name) => new URL(`../../../packages/${name}/src/generated/`, import.meta.url))
  .flatMap((folder) => readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8")))
  .join("\n")

/** Returns the members of `export type Name = A | B`. */
const membersOf = (name: string): ReadonlyArray<string> => {
  const [, union = ""] = new RegExp(`^export type ${name} =((?:\\s+\\|?\\s*\\w+)+)$`, "m").exec(declarations) ?? []
  return union.split("|").flatMap((member) => member.trim() || [])
}

describe("a union of errors", () => {
  it.each(operations)("has as a type the documented errors of $id", ({ errors, id }) => {
    assert.sameMembers([...membersOf(exportedName(errors))], [...errorsByOperation.get(id)!])
  })
})
