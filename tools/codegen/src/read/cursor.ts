/**
 * A value of the document together with its place, read by saying what may stand there.
 *
 * Whatever is not expected stops the generator and names the place: a keyword that nobody looked at may change what the
 * document means, and generated code that is wrong in silence is worse than none. Only what cannot change it is passed
 * over, and reported.
 */
import { isProse } from "../document/facts.ts"
import { escapeKey, unescapeKey } from "../json.ts"
import { isAside } from "../keywords.ts"
import { Notes } from "./notes.ts"

/** The keywords of an object, each with a place of its own. */
export type Keywords<Required extends string, Optional extends string> = {
  readonly [Key in Required]: Cursor
} & { readonly [Key in Optional]: Cursor | undefined }

const describe = (value: unknown): string => JSON.stringify(value)?.slice(0, 120) ?? "nothing"

export class Cursor {
  readonly value: unknown
  /** A JSON pointer as in a `$ref`, such as `#/components/schemas/Payment`. */
  readonly path: string
  private readonly document: { readonly root: unknown; readonly notes: Notes }

  private constructor(value: unknown, path: string, document: Cursor["document"]) {
    this.value = value
    this.path = path
    this.document = document
  }

  /** The whole document. */
  static of(root: unknown, notes = new Notes()): Cursor {
    return new Cursor(root, "#", { root, notes })
  }

  fail(found: string): never {
    throw new Error(`${this.path}: ${found}`)
  }

  /** Reports how what stands here is understood. */
  note(said: string): void {
    this.document.notes.add(this.path, said)
  }

  at(key: string | number): Cursor {
    const value = (this.value as Record<string | number, unknown> | null | undefined)?.[key]
    return new Cursor(value, `${this.path}/${escapeKey(key)}`, this.document)
  }

  /** What stands here, or where the reference that stands here points to: a shared parameter, body or response. */
  resolved(): Cursor {
    if (!this.has("$ref")) return this
    const { $ref } = this.object(["$ref"])
    const keys = /^#\/components\/(\w+)\/([^/]+)$/.exec($ref.string())
    const [, kind, name] = keys ?? $ref.fail(`expected a reference to a component, found ${describe($ref.value)}`)
    const target = Cursor.of(this.document.root, this.document.notes).at("components").at(kind!).at(unescapeKey(name!))
    return target.value === undefined ? $ref.fail(`there is no ${describe($ref.value)}`) : target.resolved()
  }

  /** An object with exactly these keywords, of which some may be missing. */
  object<Required extends string, Optional extends string = never>(
    required: ReadonlyArray<Required>,
    optional: ReadonlyArray<Optional> = []
  ): Keywords<Required, Optional> {
    const known: ReadonlyArray<string> = [...required, ...optional]
    const keywords: Record<string, Cursor> = {}
    for (const [key, place] of this.entries()) {
      if (known.includes(key)) keywords[key] = place
      else if (isProse(key)) place.fail("prose: take the facts of the document first, with `pnpm document`")
      else if (isAside(key)) place.note("changes nothing about a call, or is not known to: passed over")
      else place.fail("unknown keyword")
    }
    for (const key of required) {
      if (keywords[key] === undefined) this.fail(`the keyword ${describe(key)} is missing`)
    }
    return keywords as Keywords<Required, Optional>
  }

  /** Whether this is an object that has the keyword. */
  has(key: string): boolean {
    return typeof this.value === "object" && this.value !== null && Object.hasOwn(this.value, key)
  }

  /** An object whose keys are names rather than keywords. */
  entries(): ReadonlyArray<readonly [string, Cursor]> {
    if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value)) {
      return this.fail(`expected an object, found ${describe(this.value)}`)
    }
    return Object.keys(this.value).map((key) => [key, this.at(key)] as const)
  }

  /** The keys of an object that says nothing more about each of them. */
  described(): ReadonlyArray<string> {
    for (const [, text] of this.entries()) text.object([])
    return this.entries().map(([key]) => key)
  }

  items(): ReadonlyArray<Cursor> {
    if (!Array.isArray(this.value)) return this.fail(`expected an array, found ${describe(this.value)}`)
    return this.value.map((_, index) => this.at(index))
  }

  /** An array of strings, none of which comes twice. */
  names(): ReadonlyArray<string> {
    const names = this.items().map((item) => item.string())
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) !== index) this.at(index).fail(`${describe(name)} comes twice`)
    }
    return names
  }

  string(): string {
    return typeof this.value === "string" ? this.value : this.fail(`expected a string, found ${describe(this.value)}`)
  }

  boolean(): boolean {
    return typeof this.value === "boolean" ? this.value : this.fail(`expected a boolean, found ${describe(this.value)}`)
  }

  number(): number {
    return typeof this.value === "number" ? this.value : this.fail(`expected a number, found ${describe(this.value)}`)
  }

  integer(): number {
    const value = this.value
    return typeof value === "number" && Number.isInteger(value)
      ? value
      : this.fail(`expected an integer, found ${describe(value)}`)
  }

  /** One of these values and nothing else. */
  literal<Literal extends string | boolean>(...expected: ReadonlyArray<Literal>): Literal {
    const found = expected.find((literal) => literal === this.value)
    return found ?? this.fail(`expected ${expected.map(describe).join(" or ")}, found ${describe(this.value)}`)
  }

  /** The name that a reference to a schema points to. */
  reference(): string {
    const prefix = "#/components/schemas/"
    const target = this.string()
    return target.startsWith(prefix)
      ? target.slice(prefix.length)
      : this.fail(`expected a reference to a schema, found ${describe(target)}`)
  }
}

/** Stops unless two lists with what they are called hold the same names, each once. */
export const checkSame = (
  place: Cursor,
  [leftName, left]: readonly [string, ReadonlyArray<string>],
  [rightName, right]: readonly [string, ReadonlyArray<string>]
): void => {
  const onlyLeft = left.find((name) => !right.includes(name))
  if (onlyLeft !== undefined) place.fail(`"${onlyLeft}" is in ${leftName} but not in ${rightName}`)
  const onlyRight = right.find((name) => !left.includes(name))
  if (onlyRight !== undefined) place.fail(`"${onlyRight}" is in ${rightName} but not in ${leftName}`)
  if (new Set(left).size !== left.length || left.length !== right.length) {
    place.fail(`a name comes twice in ${leftName} or ${rightName}`)
  }
}
