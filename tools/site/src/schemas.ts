/**
 * Tells a type and its Schema, which share their name and their words, on one page.
 *
 * A generated type is an interface for the eye and a constant of the same name for the program. Two pages of one name
 * would only send a reader from one to the other.
 */
import { Comment, type DeclarationReflection, type ProjectReflection, ReflectionKind, type SomeType } from "typedoc"
import { fromParagraphs, plain } from "./text.ts"

const wordsOf = (reflection: DeclarationReflection): string => Comment.combineDisplayParts(reflection.comment?.summary)

export const foldSchemas = (project: ProjectReflection, module: DeclarationReflection): void => {
  const children = module.children ?? []
  for (const schema of children.filter((child) => child.kindOf(ReflectionKind.Variable))) {
    const type = children.find(
      (child) => child.name === schema.name && child.kindOf(ReflectionKind.Interface | ReflectionKind.TypeAlias)
    )
    if (type?.comment === undefined || schema.type === undefined || wordsOf(type) !== wordsOf(schema)) continue
    type.comment.summary = fromParagraphs([
      type.comment.summary,
      plain("The constant of the same name is its Schema:"),
      plain(`\`\`\`ts\nconst ${schema.name}: ${typeOf(schema.type)}\n\`\`\``)
    ])
    project.removeReflection(schema)
  }
}

/** Writes a type without the parameters that have their defaults. */
const typeOf = (type: SomeType): string =>
  type
    .toString()
    .replace(/, never, never>$/, ">")
    .replace(/^Codec<(\w+), \1>$/, "Codec<$1>")
