/**
 * Takes away what the compiler knows and a reader of the site does not want.
 *
 * A class here often extends what a function returns. The compiler then knows its base as a type without a name, and
 * each member as inherited from the text of that call.
 */
import {
  Comment,
  type DeclarationReflection,
  type ProjectReflection,
  ReferenceType,
  type Reflection,
  ReflectionKind,
  type SignatureReflection
} from "typedoc"
import { errorsOf, servicesOf } from "./operations.ts"
import { plain } from "./text.ts"

export const tidy = (project: ProjectReflection): void => {
  const errors = new Set<Reflection>(errorsOf(project))
  const services = new Set<Reflection>(servicesOf(project).map(({ service }) => service))
  for (const reflection of Object.values(project.reflections)) {
    if (!reflection.isDeclaration()) continue
    nameCategory(reflection)
    for (const one of [reflection, ...(reflection.signatures ?? [])]) withoutForeignSources(one)
    if (!reflection.kindOf(ReflectionKind.ClassOrInterface)) continue
    if (reflection.kindOf(ReflectionKind.Class)) {
      const bases = reflection.extendedTypes?.filter(
        (type) => type instanceof ReferenceType && type.reflection !== undefined
      )
      if (bases !== undefined && bases.length > 0) reflection.extendedTypes = bases
      else delete reflection.extendedTypes
    }
    const { children = [] } = reflection
    const unwanted = children.filter(
      (member) =>
        // What marks a class for programs, which its type guard looks for.
        member.name.startsWith("~") ||
        // Nobody constructs a service.
        (services.has(reflection) && member.kindOf(ReflectionKind.Constructor)) ||
        // They are the same for all errors.
        (errors.has(reflection) && isOfBase(member))
    )
    for (const member of unwanted) project.removeReflection(member)
    for (const member of reflection.children ?? []) withoutExpression(member)
  }
}

/** Returns true for a member that the module of all documented errors declares. */
const isOfBase = (member: DeclarationReflection): boolean =>
  !["_tag", "type"].includes(member.name) &&
  !member.kindOf(ReflectionKind.Constructor) &&
  member.sources?.every(({ fileName }) => fileName.endsWith("/DocumentedError.ts")) === true

/** Leaves out where a member is inherited from if that is no name. */
const withoutExpression = (member: DeclarationReflection): void => {
  for (const one of [member, ...(member.signatures ?? []), member.getSignature, member.setSignature]) {
    if (one?.inheritedFrom?.name.includes("(") === true) delete one.inheritedFrom
    if (one?.overwrites?.name.includes("(") === true) delete one.overwrites
  }
}

/** Leaves out sources of other projects, which our repository does not have. */
const withoutForeignSources = (one: DeclarationReflection | SignatureReflection): void => {
  const sources = one.sources?.filter(({ fileName }) => !fileName.includes("node_modules/"))
  if (sources !== undefined) one.sources = sources
}

/** Writes a category as a heading, under the name that a reader knows. */
const nameCategory = (reflection: DeclarationReflection): void => {
  for (const { comment } of [reflection, ...(reflection.signatures ?? [])]) {
    const tag = comment?.getTag("@category")
    if (tag === undefined) continue
    const name = Comment.combineDisplayParts(tag.content).trim().replace("endpoints", "operations")
    tag.content = [...plain(name.replace(/^./, (letter) => letter.toUpperCase()))]
  }
}
