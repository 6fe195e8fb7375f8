/** Writes the pages that list everything of a kind: all operations by service, and all errors by name. */
import { DocumentReflection, type ProjectReflection } from "typedoc"
import { errorsOf, reasonsOf, sentenceOf, type Service, servicesOf, summaryOf } from "./operations.ts"
import { fromParagraphs, linkTo, onOneLine, plain, table, type Text } from "./text.ts"

export interface Lists {
  readonly operations: DocumentReflection
  readonly errors: DocumentReflection
}

/** Adds the pages before all others. They are empty until all links are resolved, and {@link fillLists} fills them. */
export const addLists = (project: ProjectReflection): Lists => {
  const add = (name: string) => {
    const page = new DocumentReflection(name, project, [], {})
    project.addChild(page)
    project.registerReflection(page, undefined, undefined)
    return page
  }
  return { operations: add("All operations"), errors: add("All errors") }
}

export const fillLists = (project: ProjectReflection, { errors, operations }: Lists): void => {
  operations.content = [...operationsPage(servicesOf(project))]
  errors.content = [...errorsPage(project)]
}

export const operationsTable = ({ operations }: Service): Text =>
  table(
    ["operation", "what it does"],
    operations.map(({ endpoint }) => [[linkTo(endpoint)], sentenceOf(endpoint)])
  )

const operationsPage = (services: ReadonlyArray<Service>): Text =>
  fromParagraphs([
    plain("# All operations"),
    plain("Every operation of PortOne's V2 API is a method of one service. Its page has its errors and what to do."),
    ...services.flatMap((one) => [
      plain(`## ${one.service.name}`),
      [...sentenceOf(one.service), ...plain(" Its service: "), linkTo(one.service), ...plain(".")],
      operationsTable(one)
    ])
  ])

const errorsPage = (project: ProjectReflection): Text =>
  fromParagraphs([
    plain("# All errors"),
    plain("## Errors that PortOne documents"),
    plain(
      "Each is a class, for `Effect.catchTag`. After one of them, nothing has happened at PortOne. Below its name " +
        "stands what PortOne sends."
    ),
    table(
      ["error", "what it means, and what to do"],
      errorsOf(project).map((error) => [
        [linkTo(error), ...plain("<br>"), ...onOneLine(summaryOf(error)[1] ?? [])],
        sentenceOf(error)
      ])
    ),
    plain("## Reasons of a client error"),
    plain("All else that a call fails with is a `PortOneClientError`, whose `reason` is one of these classes."),
    table(
      ["reason", "what it means"],
      reasonsOf(project).map((reason) => [[linkTo(reason)], sentenceOf(reason)])
    )
  ])
