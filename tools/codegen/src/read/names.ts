/**
 * Names the schemas in our code. A schema of the document keeps its name, in PascalCase. A schema that has no name gets
 * one that is made of the place where it stands.
 */
import type { Cursor } from "./cursor.ts"
import { reservedNames, reservedWords } from "./reserved.ts"

export interface Name {
  /** The name in our code. */
  readonly name: string
  /** The name in the document, or the one in our code where the document has none. */
  readonly wireName: string
}

/** Writes words in PascalCase: `gift-card_v2` becomes `GiftCardV2`. */
export const toPascal = (words: string): string =>
  words
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("")

/** Writes words in camelCase: `X-Store-Id` becomes `xStoreId`. */
export const toCamel = (words: string): string => {
  const name = toPascal(/[a-z]/.test(words) ? words : words.toLowerCase())
  return name.slice(0, 1).toLowerCase() + name.slice(1)
}

/** Returns the name of an operation: of its method and of its constant. */
export const operationName = (place: Cursor): string => {
  const declared = place.string()
  const spelled = /^[a-z][A-Za-z0-9]*$/.test(declared) ? declared : toCamel(declared)
  if (!/^[a-z]/.test(spelled)) place.fail("no name can be made of it")
  const name = reservedWords.has(spelled) ? `${spelled}Operation` : spelled
  if (name !== declared) place.note(`called ${name} here`)
  return name
}

/** A patch that renames a schema keeps its earlier name under this keyword. */
export const wireNameKeyword = "x-effect-portone-wire-name"

export class Names {
  /** By the name in the document. */
  private readonly declared = new Map<string, Name>()
  /** Every name in our code, in lower case, since files and people do not tell names by case. */
  private readonly taken = new Map<string, string>()

  /** Names the schemas of the document. */
  constructor(schemas: ReadonlyArray<readonly [string, Cursor]>) {
    for (const [declared, place] of schemas) {
      const spelled = toPascal(declared)
      const name = reservedNames.has(spelled) ? `PortOne${spelled}` : spelled
      if (!/^[A-Z]/.test(name)) place.fail("no name can be made of it: rename it in a patch")
      const other = this.taken.get(name.toLowerCase())
      if (other !== undefined) place.fail(`its name, ${name}, differs from ${other} by case only`)
      this.taken.set(name.toLowerCase(), name)
      if (name !== declared) place.note(`called ${name} here`)
      const wireName = place.has(wireNameKeyword) ? place.at(wireNameKeyword).string() : declared
      this.declared.set(declared, { name, wireName })
    }
  }

  /** Returns the name of a schema of the document, or undefined if there is no such schema. */
  get(declared: string): Name | undefined {
    return this.declared.get(declared)
  }

  /** Names a schema after the place where it stands, and appends a number if the name is taken. */
  make(wanted: string, place: Cursor): Name {
    let name = wanted
    for (let count = 2; this.taken.has(name.toLowerCase()); count++) name = `${wanted}${count}`
    this.taken.set(name.toLowerCase(), name)
    place.note(`it has no name of its own, and is called ${name}`)
    return { name, wireName: name }
  }
}
