import type { Picked } from "./picked.ts"

/** What is expected of a document that can be understood. */
export interface Understood {
  /** Every line of the report that was not there before, but for those of missing sentences. */
  readonly reports: ReadonlyArray<string>
  /** What the generated code says then, whatever its lines and spaces. */
  readonly emits: ReadonlyArray<string>
}

/** A kind of change that PortOne may make. */
export interface Mutation {
  readonly kind: string
  /** Changes the document, and says what is expected then: what is generated, or the message with which it stops. */
  readonly change: (picked: Picked) => Understood | { readonly stops: string }
}

/** A change of which nothing is reported, since it is what documents have always said. */
export const silent = (...emits: ReadonlyArray<string>): Understood => ({ reports: [], emits })

/** The words of the notes that several mutations lead to. */
export const checked = "documented, and checked in requests; an answer may hold other values"
export const nullAccepted = "null is accepted here"
export const passedOver = "changes nothing about a call, or is not known to: passed over"
