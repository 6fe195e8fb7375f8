/** Leads a newcomer from the front page, which is the README, to what most of them look for. */
import type { CommentDisplayPart, Reflection } from "typedoc"
import type { Service } from "./operations.ts"
import { linkTo, type Text } from "./text.ts"

/** Links each name of a service, where the README names it as code, to the service's page. */
export const wayIn = (services: ReadonlyArray<Service>, content: Text): Text => {
  const pages = new Map<string, Reflection>(services.map(({ service }) => [`\`${service.name}\``, service]))
  return content.map((part): CommentDisplayPart => {
    const page = part.kind === "code" ? pages.get(part.text) : undefined
    return page === undefined ? part : linkTo(page)
  })
}
