/**
 * Turns inputs into answers: an input may carry a field that is `undefined`, while an answer leaves such a field out.
 */

/** A struct with the same fields, absent where they may be `undefined`. */
export type WithoutUndefined<A> = {
  readonly [K in keyof A as undefined extends A[K] ? never : K]: A[K]
} & {
  readonly [K in keyof A as undefined extends A[K] ? K : never]?: Exclude<A[K], undefined>
}

/** Returns the fields that are not `undefined`. */
export const omitUndefined = <A extends object>(fields: A): WithoutUndefined<A> => {
  const present: Record<string, unknown> = {}
  for (const name in fields) {
    const value = fields[name]
    if (value !== undefined) present[name] = value
  }
  // Holds the fields of `A` without the undefined ones, which is what the type says.
  return present as WithoutUndefined<A>
}
