/**
 * Writes requests and ends as JSON, and reads those of earlier releases.
 *
 * A line names the version of the formats that it was written in. A release that changes a format adds one, and keeps
 * those before it: an order may sleep for weeks, and its end is read for years.
 */
import * as Data from "effect/Data"
import * as Schema from "effect/Schema"
import { createHash } from "node:crypto"

/** The formats of a value, the oldest first. What is written is of the last one. */
export type Formats<A> = readonly [Schema.Codec<A, unknown>, ...ReadonlyArray<Schema.Codec<A, unknown>>]

export interface Written<A> {
  /** Writes a value in the last format, and says which that is. */
  readonly write: (value: A) => string
  /** Reads what this or an earlier release wrote. */
  readonly read: (text: string) => A
  /** Returns the digest of a value, which does not depend on the order of its fields. */
  readonly digest: (value: A) => string
}

const Versioned = Schema.fromJsonString(Schema.Struct({ version: Schema.Int, value: Schema.Unknown }))
const decodeVersioned = Schema.decodeSync(Versioned)
const encodeVersioned = Schema.encodeSync(Versioned)

/** A newer release wrote a line. It is left to runners of that release. */
export class NewerReleaseError extends Data.TaggedError("NewerReleaseError")<{ readonly version: number }> {
  override get message(): string {
    return `a newer release wrote this (version ${this.version})`
  }
}

/** Returns how the values of some formats are written and read. */
export const written = <A>(formats: Formats<A>): Written<A> => {
  const version = formats.length
  const encode = Schema.encodeSync(formats.at(-1)!)
  const decoders = formats.map((format) => Schema.decodeUnknownSync(format))
  return {
    write: (value) => encodeVersioned({ version, value: encode(value) }),
    read: (text) => {
      const found = decodeVersioned(text)
      const decode = decoders[found.version - 1]
      if (decode === undefined) throw new NewerReleaseError({ version: found.version })
      return decode(found.value)
    },
    digest: (value) => digestOf(JSON.stringify(encode(value), inOrder))
  }
}

/** Returns the digest of a text, as 64 hex digits. */
export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex")

/** Puts the fields of an object in the order of their names. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

/**
 * Returns the key of the so manieth intent of an order.
 *
 * It follows from the order alone. If the database was restored from a backup, and the order runs again, its requests
 * have the keys that they had: PortOne answers what it answered, as long as it knows them.
 */
export const keyOf = (workflow: string, id: string, attempt: number): string =>
  digestOf(JSON.stringify(["portone durable", workflow, id, attempt]))
