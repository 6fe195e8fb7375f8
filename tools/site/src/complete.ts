/**
 * Completes what the site says of each operation and each error.
 *
 * The comment of an operation names its errors, and the comment of an error says what to do. A reader wants both in one
 * place, and the way from an error to the operations that fail with it.
 */
import { type CommentDisplayPart, type DeclarationReflection, type ProjectReflection, ReflectionKind } from "typedoc"
import { errorsOf, modulesOf, type Operation, sentenceOf, type Service, servicesOf, summaryOf } from "./operations.ts"
import { operationsTable } from "./pages.ts"
import { fromParagraphs, joined, linkTo, onOneLine, plain, type Text } from "./text.ts"

export const complete = (project: ProjectReflection): void => {
  const services = servicesOf(project)
  const errors = errorsOf(project)
  const failing = new Map<DeclarationReflection, ReadonlyArray<Operation>>(
    errors.map((error) => [
      error,
      services.flatMap(({ operations }) => operations.filter(({ endpoint }) => linksTo(endpoint, error)))
    ])
  )
  // The sentences are read before any comment changes.
  const meanings = new Map<unknown, Text>(errors.map((error) => [error, sentenceOf(error)]))
  // The first paragraph of the other error only says that it is for everything else.
  const other = exportCalled(project, "PortOneClientError", ReflectionKind.Class)
  if (other !== undefined) meanings.set(other, onOneLine(summaryOf(other)[1] ?? []))

  for (const service of services) {
    setSummary(service.service, [...summaryOf(service.service), plain("Its operations:"), operationsTable(service)])
    for (const operation of service.operations) completeOperation(operation, meanings)
  }
  const base = exportCalled(project, "DocumentedError", ReflectionKind.Interface)
  const common = base === undefined ? [] : [[...plain("It has what every "), linkTo(base), ...plain(" has.")]]
  for (const [error, operations] of failing) {
    const failing = operations.length === 0 ? [] : [failingWith(operations, services)]
    setSummary(error, [...summaryOf(error), ...common, ...failing])
  }
}

const completeOperation = (operation: Operation, meanings: ReadonlyMap<unknown, Text>): void => {
  const { endpoint, method, service } = operation
  const [sentence = [], ...others] = summaryOf(endpoint)
  setSummary(endpoint, [
    sentence,
    [...plain("A method of "), linkTo(service), ...plain(":")],
    callOf(operation),
    ...others.map((paragraph) => withMeanings(paragraph, meanings))
  ])
  namePage(endpoint)
  setSummary(method, [sentence, [...plain("Its page: "), linkTo(endpoint), ...plain(".")]])
  if (method.comment !== undefined) method.comment.blockTags = []
}

const exportCalled = (project: ProjectReflection, name: string, kind: ReflectionKind) =>
  modulesOf(project)
    .flatMap(({ children = [] }) => children)
    .find((child) => child.name === name && child.kindOf(kind))

const setSummary = ({ comment }: DeclarationReflection, paragraphs: ReadonlyArray<Text>): void => {
  if (comment !== undefined) comment.summary = fromParagraphs(paragraphs)
}

const targetOf = (part: CommentDisplayPart): unknown => (part.kind === "inline-tag" ? part.target : undefined)

const linksTo = ({ comment }: DeclarationReflection, error: DeclarationReflection): boolean =>
  comment?.summary.some((part) => targetOf(part) === error) === true

/** Shows how a program calls an operation, and what comes of it. */
const callOf = ({ method, service }: Operation): Text => {
  const signature =
    method.signatures?.[0] ?? method.type?.visit({ reflection: ({ declaration }) => declaration.signatures?.[0] })
  const parameters = (signature?.parameters ?? []).map(
    ({ flags, name, type }) => `${name}${flags.isOptional ? "?" : ""}: ${String(type)}`
  )
  const variable = service.name.replace(/^./, (letter) => letter.toLowerCase())
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

/** Says at the end of each line of a list that names an error what this error says of itself. */
const withMeanings = (paragraph: Text, meanings: ReadonlyMap<unknown, Text>): Text => {
  const told: Array<CommentDisplayPart> = []
  let meaning: Text = []
  for (const part of paragraph) {
    const [line = "", ...lines] = part.kind === "text" ? part.text.split("\n") : []
    if (part.kind === "text" && lines.length > 0 && meaning.length > 0) {
      told.push(...plain(`${line}: `), ...meaning, ...plain(`\n${lines.join("\n")}`))
      meaning = []
    } else {
      told.push(part)
    }
    meaning = meanings.get(targetOf(part)) ?? meaning
  }
  return meaning.length === 0 ? told : [...told, ...plain(": "), ...meaning]
}

/** Gives the address of PortOne's page a name. */
const namePage = ({ comment }: DeclarationReflection): void => {
  for (const { content } of comment?.getTags("@see") ?? []) {
    for (const part of content) {
      if (part.kind === "text") part.text = part.text.replace(/https:\S+/, "[PortOne's page on it]($&)")
    }
  }
}

/** Names the operations that fail with an error, or their services if they are too many to read. */
const failingWith = (operations: ReadonlyArray<Operation>, services: ReadonlyArray<Service>): Text => {
  const isFew = operations.length <= 40
  const links = isFew
    ? operations.map(({ endpoint }) => [linkTo(endpoint)])
    : services
        .filter(({ service }) => operations.some((operation) => operation.service === service))
        .map(({ service }) => [linkTo(service)])
  const words = isFew ? "Operations that fail with it: " : "Many operations fail with it, of these services: "
  return [...plain(words), ...joined(links, ", "), ...plain(".")]
}
