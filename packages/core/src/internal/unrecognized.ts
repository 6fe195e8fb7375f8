/**
 * Knows the cases of unions that stand for any tag that is not known yet.
 */
import type * as SchemaAST from "effect/SchemaAST"

/** The discriminator of the union, by what turns an object into its case. */
const discriminators = new WeakMap<object, string>()

/** Keeps in mind what turns an object into such a case of a union. */
export const tellUnrecognized = (transformation: object, discriminator: string): void => {
  discriminators.set(transformation, discriminator)
}

/** Returns the discriminator of the union that has this case, if it stands for any tag that is not known. */
export const discriminatorOf = ({ encoding }: SchemaAST.AST): string | undefined =>
  encoding === undefined ? undefined : discriminators.get(encoding[0].transformation)
