/**
 * Writes JSON of what no Schema describes, or refuses what would not arrive as it was given.
 *
 * JSON changes some values without a word: `NaN` becomes `null`, a `Redacted` its placeholder, and a function is left
 * out. A refund whose amount was lost in this way is a whole one. So each value is read once, into plain objects, and
 * one that JSON would change is refused with its path. `undefined` as the value of a field means that there is none.
 */
import { isRedacted } from "effect/Redacted"
import * as Result from "effect/Result"
import type { InputError } from "../ClientErrorReason.ts"
import { describe, type FieldIssue, ofSchema } from "../internal/issues.ts"
import { isSeenByJson } from "../internal/json.ts"
import { refuse } from "./input.ts"

/**
 * Returns the JSON of a value, or refuses it.
 *
 * @param schema the Schema of the input that the value is of. Its names are printed
 */
export const toJson = (value: unknown, schema?: Parameters<typeof ofSchema>[1]): Result.Result<string, InputError> => {
  try {
    const reader = new Reader()
    const plain = reader.read(value)
    const { issues } = reader
    if (issues.length === 0) return Result.succeed(JSON.stringify(plain))
    if (schema !== undefined) ofSchema(issues, schema)
    return refuse(describe(issues), issues)
  } catch {
    // A getter threw, or the value is too deep. The error's own words may hold a value.
    return refuse("the body has no JSON form")
  }
}

const noForm = "Expected a value with a JSON form"

/** Reads one value. */
class Reader {
  readonly issues: Array<FieldIssue> = []
  /** The names and indices that lead to what is read. */
  private readonly path: Array<PropertyKey> = []
  /** The objects around what is read. */
  private readonly around: Array<object> = []

  /** Returns the plain form of a value. There is none where an issue was found. */
  read(value: unknown): unknown {
    switch (typeof value) {
      case "string":
      case "boolean":
        return value
      case "number":
        return Number.isFinite(value) ? value : this.wrong(`${noForm}, as a finite number has`)
      case "object":
        return value === null ? value : this.once(value)
      default:
        return this.wrong(`${noForm}, which no ${typeof value} has`)
    }
  }

  private wrong(message: string): undefined {
    this.issues.push({ path: [...this.path], message })
  }

  private within(key: PropertyKey, value: unknown): unknown {
    this.path.push(key)
    const plain = this.read(value)
    this.path.pop()
    return plain
  }

  private once(value: object): unknown {
    if (this.around.includes(value)) return this.wrong(`${noForm}, which no cycle has`)
    this.around.push(value)
    const plain = this.object(value)
    this.around.pop()
    return plain
  }

  private object(value: object): unknown {
    if (isRedacted(value)) return this.wrong("Expected a value, and no Redacted, of which JSON has only a label")
    // Any object may have such a field.
    const { toJSON } = value as { readonly toJSON?: unknown }
    if (typeof toJSON !== "function") return this.fields(value)
    const form: unknown = toJSON.call(value, String(this.path.at(-1) ?? ""))
    if (form === null || form === undefined) {
      return this.wrong(`${noForm}: its toJSON makes none, as that of an invalid date does`)
    }
    // JSON asks only once.
    return typeof form === "object" ? this.fields(form) : this.read(form)
  }

  private fields(value: object): unknown {
    if (Array.isArray(value)) return this.items(value)
    if (!isSeenByJson(value) || hasSymbols(value)) {
      return this.wrong("Expected an object with no fields that JSON does not see")
    }
    const plain: Record<string, unknown> = {}
    for (const name of Object.keys(value)) {
      const field: unknown = Reflect.get(value, name)
      if (field === undefined) continue
      const read = this.within(name, field)
      // An assignment to this name would set the object's prototype.
      if (name === "__proto__") Object.defineProperty(plain, name, { value: read, enumerable: true })
      else plain[name] = read
    }
    return plain
  }

  private items(value: ReadonlyArray<unknown>): unknown {
    // Beside its items, an array has its length.
    if (Object.getOwnPropertyNames(value).length > value.length + 1 || hasSymbols(value)) {
      return this.wrong("Expected an array with no fields that JSON does not see")
    }
    // JSON writes `null` for a hole as for `undefined`.
    return Array.from(value, (item, index) => this.within(index, item))
  }
}

const hasSymbols = (value: object): boolean => Object.getOwnPropertySymbols(value).length > 0
