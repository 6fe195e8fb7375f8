/**
 * Decides what a search finds first: services, operations and errors, also by the words that describe them.
 *
 * The forms on the wire, the methods whose operations have pages, and the contract that the emulator serves would come
 * up beside each of these under the same names. They are found where they belong.
 */
import {
  Comment,
  type DeclarationReflection,
  type IndexEvent,
  type ProjectReflection,
  type Reflection,
  ReflectionKind
} from "typedoc"
import { categoryOf, errorsOf, isGenerated, reasonsOf, servicesOf, summaryOf } from "./operations.ts"
import { fromParagraphs } from "./text.ts"

export const rank = (event: IndexEvent, project: ProjectReflection): void => {
  const services = servicesOf(project)
  const boosts = new Map<Reflection, number>([
    ...services.map(({ service }) => [service, 8] as const),
    ...services.flatMap(({ operations }) => operations.map(({ endpoint }) => [endpoint, 6] as const)),
    ...errorsOf(project).map((error) => [error, 5] as const),
    ...reasonsOf(project).map((reason) => [reason, 5] as const),
    ...(project.documents ?? []).map((page) => [page, 3] as const),
    ...(project.children ?? []).map((one) => [one, 3] as const)
  ])
  const methods = new Set<Reflection | undefined>(services.map((one) => one.methods))
  const withService = new Set(services.map(({ service }) => service.parent?.parent))
  event.searchFieldWeights["words"] = 20
  for (const [index, reflection] of [...event.searchResults.entries()].toReversed()) {
    const module = moduleOf(reflection)
    const isContract = module !== undefined && isGenerated(module) && !withService.has(module.parent)
    const isWire = [reflection, reflection.parent].some((one) => one !== undefined && categoryOf(one) === "wire forms")
    if (isContract || isWire || methods.has(reflection.parent)) {
      event.removeResult(index)
      continue
    }
    const boost = boosts.get(reflection)
    reflection.relevanceBoost = boost ?? (reflection.parent === module ? 1 : 0.3)
    if (boost !== undefined && reflection.isDeclaration()) {
      const words = Comment.combineDisplayParts(fromParagraphs(summaryOf(reflection).slice(0, 1)))
      event.searchFields[index] = { words }
    }
  }
}

const moduleOf = (reflection: Reflection): DeclarationReflection | undefined => {
  let one: Reflection | undefined = reflection
  while (one !== undefined) {
    if (one.isDeclaration() && one.kindOf(ReflectionKind.Module) && one.parent?.isProject() === false) return one
    one = one.parent
  }
  return undefined
}
