/**
 * Decides which changes of PortOne's document break a program that was written with the client of the earlier document.
 *
 * The rule is about users of this client, not about HTTP. Requests are closed: the compiler checks them, and the client
 * checks them again before it sends them. Answers are open: the client drops unknown fields, and passes on unknown
 * values and cases. Errors are open at run time, where an unknown one is a `PortOneClientError`. To the compiler they
 * are closed, since a method's error type is the union of exactly the documented errors.
 */
import type { TypeModel } from "../model.ts"

export type Side = "request" | "answer"

type Breaks = Readonly<Record<Side, boolean>>

const both = { request: true, answer: true }
const neither = { request: false, answer: false }

export const breaks = {
  // A program that calls a method which is gone, or has another name, does not compile.
  "operation added": neither,
  "operation removed": both,
  "operation renamed": both,
  // The generated client sends to the new place, with the credentials that are needed there.
  "operation moved": neither,
  "stability changed": neither,

  // A request lacks the field. An answer has more to read than before, where it is optional: older records lack it.
  "required field added": { request: true, answer: false },
  "optional field added": neither,
  // A request sets a field that is refused. A program reads a field that never comes.
  "field removed": both,
  "field renamed": both,
  // A request may leave out what it must set now. An answer's type does not follow: the field stays optional there,
  // since older records lack it. If it becomes optional, a program reads it without asking whether it is there.
  "field became required": { request: true, answer: false },
  "field became optional": { request: false, answer: true },
  // Widened means that what a program sets still fits, and that what it reads has the type that it had: see `fits`.
  "field type widened": neither,
  "field type changed": both,

  // In a request, only the enum's values are allowed. In an answer, an enum may be any string.
  "value added": neither,
  "value removed": { request: true, answer: false },
  // A new case came as the unknown case before. A branch for a case that is gone does not compile.
  "case added": neither,
  "case removed": both,
  "case tag changed": both,

  // The method's error type grows, so a program that handled every error no longer handles all of them.
  "error added": both,
  // `catchTag` does not compile for an error that the method does not have.
  "error removed": both,
  // Programs decide by both.
  "error tag or status changed": both,
  // Only the client's own retries change.
  "error retry changed": neither,

  // Fields that could be set together no longer can, or now can.
  "alternatives added": both,
  "alternatives removed": neither,
  "alternatives changed": both,
  // The client refuses a page that it asked for before.
  "page limit lowered": both,
  "page limit raised": neither,

  // Programs import types by name.
  "type added": neither,
  "type removed": both,
  "type renamed": both,
  "type replaced": both
} as const satisfies Readonly<Record<string, Breaks>>

export type ChangeKind = keyof typeof breaks

export const isBreaking = (kind: ChangeKind, sides: ReadonlyArray<Side>): boolean =>
  sides.some((side) => breaks[kind][side])

/** What `fits` has to know of the types that are referred to by name. */
export interface Names {
  /** The values of an enum in the document of the given type; undefined for any other type. */
  readonly given: (name: string) => ReadonlyArray<string> | undefined
  /** The same in the document of the expected type. */
  readonly expected: (name: string) => ReadonlyArray<string> | undefined
  /** Whether the two names are of the same type. */
  readonly isSame: (given: string, expected: string) => boolean
}

/**
 * Returns whether a value of one type may stand where another type is expected. In a request the client checks the
 * value. In an answer only the TypeScript type counts, so every text and every enum is a string.
 */
export const fits = (from: TypeModel, to: TypeModel, side: Side, names: Names): boolean => {
  // What may be null is no value of a type without null. A type without null fits where null may stand too.
  if (from.kind === "nullable") return to.kind === "nullable" && fits(from.of, to.of, side, names)
  if (to.kind === "nullable") return fits(from, to.of, side, names)
  if (from.kind === "bounded" || to.kind === "bounded") {
    return (side === "answer" || isWithin(from, to)) && fits(unbounded(from), unbounded(to), side, names)
  }
  if (from.kind === "array" || to.kind === "array") {
    return from.kind === "array" && to.kind === "array" && fits(from.items, to.items, side, names)
  }
  if (from.kind === "reference" && to.kind === "reference" && names.isSame(from.name, to.name)) return true
  if (from.kind === "integer" && to.kind === "integer") {
    return from.format === to.format || to.format === "int64" || side === "answer"
  }
  const [given, expected] = [textOf(from, names.given), textOf(to, names.expected)]
  if (given === undefined || expected === undefined) return from.kind === to.kind && from.kind !== "reference"
  if (side === "answer" || expected === "any") return true
  if (given === "any" || given === "date" || expected === "date") return given === expected
  return given.every((value) => expected.includes(value))
}

const unbounded = (type: TypeModel): TypeModel => (type.kind === "bounded" ? unbounded(type.of) : type)

/** Returns whether the client lets through every value that it let through before. Of other bounds nothing is known. */
const isWithin = (from: TypeModel, to: TypeModel): boolean =>
  to.kind !== "bounded" || (from.kind === "bounded" && JSON.stringify(from.bounds) === JSON.stringify(to.bounds))

/** Which texts a type allows: any text, dates, or certain values. Undefined when the type is not a text. */
const textOf = (
  type: TypeModel,
  valuesOf: (name: string) => ReadonlyArray<string> | undefined
): "any" | "date" | ReadonlyArray<string> | undefined => {
  if (type.kind === "string") return "any"
  if (type.kind === "date") return "date"
  return type.kind === "reference" ? valuesOf(type.name) : undefined
}
