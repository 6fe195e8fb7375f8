/**
 * Completes what the site says of each operation and each error.
 *
 * The comment of an operation names its errors, and the comment of an error says what to do. A reader wants both in one
 * place, and the way from an error to the operations that fail with it.
 */
import {
  Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  DocumentReflection,
  type ProjectReflection,
  ReflectionKind
} from "typedoc"
import { fromParagraphs, joined, linkTo, onOneLine, paragraphsOf, plain, table, type Text } from "./text.ts"

export const categoryOf = (reflection: DeclarationReflection): string =>
  Comment.combineDisplayParts(
    (reflection.comment ?? reflection.signatures?.[0]?.comment)?.getTag("@category")?.content
  ).trim()

export interface Operation {
  /** The constant that describes it, whose page is the operation's. */
  readonly endpoint: DeclarationReflection
  readonly method: DeclarationReflection
}

export interface Service {
  readonly service: DeclarationReflection
  readonly methods: DeclarationReflection
  readonly operations: ReadonlyArray<Operation>
}

const modulesOf = (project: ProjectReflection): ReadonlyArray<DeclarationReflection> =>
  (project.children ?? []).flatMap(({ children = [] }) =>
    children.filter((child) => child.kindOf(ReflectionKind.Module))
  )

/** Returns the services of the API. The interface of a service's methods is named after it. */
export const servicesOf = (project: ProjectReflection): ReadonlyArray<Service> =>
  modulesOf(project).flatMap(({ children = [] }) =>
    children.flatMap((service) => {
      const methods = children.find(({ name }) => name === `${service.name}Methods`)
      if (methods === undefined || categoryOf(service) !== "services") return []
      const operations = (methods.children ?? []).flatMap((method) => {
        const endpoint = children.find((child) => child.name === method.name && categoryOf(child) === "endpoints")
        return endpoint === undefined ? [] : [{ endpoint, method }]
      })
      return [{ service, methods, operations }]
    })
  )

const summaryOf = (reflection: DeclarationReflection): ReadonlyArray<Text> =>
  paragraphsOf(reflection.comment?.summary ?? [])

const firstOf = (reflection: DeclarationReflection): Text => onOneLine(summaryOf(reflection)[0] ?? [])

const errorsOf = (project: ProjectReflection): ReadonlyArray<DeclarationReflection> =>
  modulesOf(project)
    .flatMap(({ children = [] }) => children)
    .filter((child) => child.kindOf(ReflectionKind.Class) && categoryOf(child) === "errors")
    .filter(({ sources }) => sources?.some(({ fileName }) => fileName.includes("/generated/")))

/** Returns the classes that a comment links to. */
const linkedFrom = ({ comment }: DeclarationReflection): ReadonlyArray<DeclarationReflection> =>
  (comment?.summary ?? []).flatMap((part) => {
    const target = part.kind === "inline-tag" ? part.target : undefined
    // What a link of a comment leads to is a declaration, unless it leads to an address.
    return typeof target === "object" && "kind" in target ? [target as DeclarationReflection] : []
  })

/** Shows how a program calls an operation, and what comes of it. */
const callOf = ({ service }: Service, { method }: Operation): Text => {
  const signature = method.signatures?.[0] ?? method.type?.visit({ reflection: (type) => type.declaration.signatures?.[0] })
  const parameters = (signature?.parameters ?? []).map(
    ({ flags, name, type }) => `${name}${flags.isOptional ? "?" : ""}: ${String(type)}`
  )
  const variable = service.name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (letters) => letters.toLowerCase())
  return plain(
    [
      "```ts",
      `const ${variable} = yield* ${service.name}`,
      `${variable}.${method.name}(${parameters.join(", ")})`,
      `// ${String(signature?.type)}`,
      "```"
    ].join("\n")
  )
}

/** Says behind each link to a class, in a list, what that class says of itself. */
const withMeanings = (parts: Text, meaningOf: (part: CommentDisplayPart) => Text): Text => {
  const told: Array<CommentDisplayPart> = []
  let pending: Text = []
  for (const part of parts) {
    if (part.kind === "text" && pending.length > 0) {
      const [line = "", ...rest] = part.text.split("\n")
      told.push(...plain(`${line}: `), ...pending)
      if (rest.length > 0) told.push(...plain(`\n${rest.join("\n")}`))
      pending = []
    } else {
      told.push(part)
    }
    const meaning = meaningOf(part)
    if (meaning.length > 0) pending = meaning
  }
  return pending.length === 0 ? told : [...told, ...plain(": "), ...pending]
}

export const completeOperations = (project: ProjectReflection): void => {
  const services = servicesOf(project)
  const errors = new Set(errorsOf(project))
  const failing = new Map<DeclarationReflection, Array<Operation>>()

  for (const one of services) {
    for (const operation of one.operations) {
      const { endpoint, method } = operation
      for (const error of linkedFrom(endpoint)) failing.set(error, [...(failing.get(error) ?? []), operation])
      const [sentence = [], ...others] = summaryOf(endpoint)
      const meaningOf = (part: CommentDisplayPart): Text => {
        const error = part.kind === "inline-tag" ? [...errors].find((it) => it === part.target) : undefined
        return error === undefined ? [] : firstOf(error)
      }
      endpoint.comment!.summary = fromParagraphs([
        sentence,
        [...plain("A method of "), linkTo(one.service), ...plain(":")],
        callOf(one, operation),
        ...others.map((paragraph) => withMeanings(paragraph, meaningOf))
      ])
      if (method.comment !== undefined) {
        method.comment.summary = fromParagraphs([sentence, [...plain("Its page: "), linkTo(endpoint), ...plain(".")]])
        method.comment.blockTags = []
      }
    }
    one.service.comment!.summary = fromParagraphs([
      ...summaryOf(one.service),
      plain("Its operations:"),
      operationsTable(one)
    ])
  }
  for (const error of errors) {
    const operations = failing.get(error) ?? []
    if (operations.length === 0) continue
    error.comment!.summary = fromParagraphs([
      ...summaryOf(error),
      [...plain("Operations that fail with it: "), ...joined(operations.map(({ endpoint }) => [linkTo(endpoint)]), ", "), ...plain(".")]
    ])
  }
  addPage(project, "All operations", operationsPage(services))
  addPage(project, "All errors", errorsPage(project, [...errors]))
}

const operationsTable = ({ operations }: Service): Text =>
  table(
    ["operation", "what it does"],
    operations.map(({ endpoint }) => [[linkTo(endpoint)], firstOf(endpoint)])
  )

const operationsPage = (services: ReadonlyArray<Service>): Text =>
  fromParagraphs([
    plain("# All operations"),
    plain("Every operation of PortOne's V2 API is a method of one service. Its page has its errors and what to do."),
    ...services.flatMap((one) => [
      plain(`## ${one.service.name}`),
      [...firstOf(one.service), ...plain(" "), linkTo(one.service, "The service")],
      operationsTable(one)
    ])
  ])

const errorsPage = (project: ProjectReflection, errors: ReadonlyArray<DeclarationReflection>): Text => {
  const reasons = modulesOf(project)
    .flatMap(({ children = [] }) => children)
    .filter((child) => child.kindOf(ReflectionKind.Class) && categoryOf(child) === "reasons")
  return fromParagraphs([
    plain("# All errors"),
    plain("## Errors that PortOne documents"),
    plain("Each is a class, for `Effect.catchTag`. After one of them, nothing has happened at PortOne."),
    table(
      ["error", "what it means, and what to do", "on the wire"],
      errors
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map((error) => [[linkTo(error)], firstOf(error), onOneLine(summaryOf(error)[1] ?? [])])
    ),
    plain("## Reasons of `PortOneClientError`"),
    plain("What else a call can fail with is a `PortOneClientError`, and its `reason` is one of these classes."),
    table(
      ["reason", "what it means"],
      reasons.map((reason) => [[linkTo(reason)], firstOf(reason)])
    )
  ])
}

const addPage = (project: ProjectReflection, name: string, content: Text): void => {
  const page = new DocumentReflection(name, project, [...content], {})
  project.addChild(page)
  project.registerReflection(page, undefined, undefined)
}
