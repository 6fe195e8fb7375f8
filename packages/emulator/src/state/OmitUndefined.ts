/**
 * Answers leave a field out where PortOne knows nothing, while inputs may also carry `undefined`: this goes from the one
 * to the other.
 */

/** A struct whose fields are absent rather than `undefined`. */
export type WithoutUndefined<A> = {
  readonly [K in keyof A as undefined extends A[K] ? never : K]: A[K]
} & {
  readonly [K in keyof A as undefined extends A[K] ? K : never]?: Exclude<A[K], undefined>
}

export const omitUndefined = <A extends object>(fields: A): WithoutUndefined<A> => {
  const present: Record<string, unknown> = {}
  for (const name in fields) {
    const value = fields[name]
    if (value !== undefined) present[name] = value
  }
  // The fields of `A` without the undefined ones, which is what the type says.
  return present as WithoutUndefined<A>
}
