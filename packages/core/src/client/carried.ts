/**
 * Takes the credentials that a call carried out of what its answer says.
 *
 * A server may repeat in an error what it was sent, and the fields of a documented error are printed. So the value of
 * the `Authorization` header, and what it has beside its scheme, is replaced there. The body of an answer keeps it, as
 * no error prints that.
 */
import type { DocumentedError } from "../DocumentedError.ts"
import { patternOfSecrets, replaceSpelled } from "../internal/spellings.ts"
import { mapTexts } from "../internal/texts.ts"
import type { Verdict } from "./answer.ts"
import { withoutTag } from "./refusal.ts"

/** Stands for the credentials. */
const replacement = "[credentials]"

/** The shortest secret. A shorter text is in many words, and no secret. */
const shortest = 4

/** Returns the value of a header, and what it has beside its scheme. */
const partsOf = (value: string): ReadonlyArray<string> =>
  [value, value.replace(/^\S+\s+/, "")].filter(({ length }) => length >= shortest)

/** Returns the verdict on an attempt without the values that the call's attempts have carried. */
export const withoutCarried = <A>(verdict: Verdict<A>, carried: () => ReadonlyArray<string>): Verdict<A> => {
  if (verdict._tag === "Success") return verdict
  const parts = carried().flatMap(partsOf)
  const pattern = patternOfSecrets(parts)
  const clean = (text: string): string => (pattern === undefined ? text : replaceSpelled(text, pattern, replacement))
  if (verdict._tag === "Failure") return withoutTag(verdict, clean, "an error whose type repeats the credentials")
  cleanFields(verdict.error, clean)
  return verdict
}

/** Changes the fields of an error, which was decoded for this call and is nobody else's. */
const cleanFields = (error: DocumentedError, clean: (text: string) => string): void => {
  for (const name of Object.getOwnPropertyNames(error)) {
    // The tag is one of those that the operation documents.
    if (name === "type") continue
    const descriptor = Object.getOwnPropertyDescriptor(error, name)
    if (descriptor === undefined || !("value" in descriptor)) continue
    const { value }: { value?: unknown } = descriptor
    const cleaned = mapTexts(value, clean)
    if (cleaned !== value) Object.defineProperty(error, name, { ...descriptor, value: cleaned })
  }
}
