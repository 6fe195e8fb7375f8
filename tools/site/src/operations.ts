/** Finds in what TypeDoc has read what the site is about: the services, their operations, and the errors. */
import { Comment, type DeclarationReflection, type ProjectReflection, type Reflection, ReflectionKind } from "typedoc"
import { onOneLine, paragraphsOf, type Text } from "./text.ts"

export interface Operation {
  /** The constant that describes it, whose page is the operation's. */
  readonly endpoint: DeclarationReflection
  readonly method: DeclarationReflection
  readonly service: DeclarationReflection
}

export interface Service {
  readonly service: DeclarationReflection
  readonly methods: DeclarationReflection
  readonly operations: ReadonlyArray<Operation>
}

export const categoryOf = (reflection: Reflection): string => {
  const comment = reflection.comment ?? (reflection.isDeclaration() ? reflection.signatures?.[0]?.comment : undefined)
  return Comment.combineDisplayParts(comment?.getTag("@category")?.content).trim().toLowerCase()
}

export const modulesOf = (project: ProjectReflection): ReadonlyArray<DeclarationReflection> =>
  (project.children ?? []).flatMap(({ children = [] }) =>
    children.filter((child) => child.kindOf(ReflectionKind.Module))
  )

export const isGenerated = (reflection: DeclarationReflection): boolean =>
  reflection.sources?.some(({ fileName }) => fileName.includes("/generated/")) === true

/** Returns the services of the API. The interface of a service's methods is named after it. */
export const servicesOf = (project: ProjectReflection): ReadonlyArray<Service> =>
  modulesOf(project).flatMap(({ children = [] }) =>
    children.flatMap((service) => {
      const methods = children.find(({ name }) => name === `${service.name}Methods`)
      if (methods === undefined || categoryOf(service) !== "services") return []
      const operations = (methods.children ?? []).flatMap((method) => {
        const endpoint = children.find((child) => child.name === method.name && categoryOf(child) === "operations")
        return endpoint === undefined ? [] : [{ endpoint, method, service }]
      })
      return [{ service, methods, operations }]
    })
  )

const classesOf = (project: ProjectReflection, category: string): ReadonlyArray<DeclarationReflection> =>
  modulesOf(project)
    .flatMap(({ children = [] }) => children)
    .filter((child) => child.kindOf(ReflectionKind.Class) && categoryOf(child) === category)

/** Returns the classes of the errors that PortOne documents, by name. */
export const errorsOf = (project: ProjectReflection): ReadonlyArray<DeclarationReflection> =>
  classesOf(project, "errors")
    .filter(isGenerated)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))

/** Returns the classes of the reasons for which a call fails otherwise. */
export const reasonsOf = (project: ProjectReflection): ReadonlyArray<DeclarationReflection> =>
  classesOf(project, "reasons")

export const summaryOf = (reflection: DeclarationReflection): ReadonlyArray<Text> =>
  paragraphsOf(reflection.comment?.summary ?? [])

export const sentenceOf = (reflection: DeclarationReflection): Text => onOneLine(summaryOf(reflection)[0] ?? [])
