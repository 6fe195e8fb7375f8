/**
 * The site's own form: a navigation that leads to services and operations, and titles in words.
 *
 * The navigation of all that is exported has thousands of entries, most of them shapes of requests and answers. Those
 * are found from the operations that take and give them, from their module's page, and by searching.
 */
import {
  type DeclarationReflection,
  DefaultTheme,
  DefaultThemeRenderContext,
  JSX,
  type NavigationElement,
  type PageDefinition,
  PageKind,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
  StructureRouter
} from "typedoc"
import { categoryOf, errorsOf, isGenerated, servicesOf } from "./operations.ts"
import { scope } from "./workspace.ts"

export class SiteRouter extends StructureRouter {
  /** Leaves out the list of all modules: the front page is the page of the whole project, and links to it lead there. */
  override buildPages(project: ProjectReflection): Array<PageDefinition> {
    const pages = super.buildPages(project).filter(({ kind, model }) => model !== project || kind === PageKind.Index)
    this.fullUrls.set(project, "index.html")
    return pages
  }
}

class SiteContext extends DefaultThemeRenderContext {
  constructor(...parameters: ConstructorParameters<typeof DefaultThemeRenderContext>) {
    super(...parameters)
    // The page's own sidebar lists its members, so their index would only repeat them.
    this.index = () => JSX.createElement(JSX.Fragment, null)
    const header = this.header
    this.header = (props) => {
      const title = titlesOf(props.project).get(props.model)
      if (title === undefined) return header(props)
      const heading = JSX.createElement("h1", null, title)
      return JSX.createElement("div", { class: "tsd-page-title" }, this.breadcrumbs(props.model), heading)
    }
  }
}

const known = new WeakMap<ProjectReflection, ReadonlyMap<Reflection, string>>()

/** Returns what the site calls the pages that are about more than a class or a constant. */
const titlesOf = (project: ProjectReflection): ReadonlyMap<Reflection, string> => {
  const before = known.get(project)
  if (before !== undefined) return before
  const services = servicesOf(project)
  const titles = new Map<Reflection, string>([
    ...(project.children ?? []).map((one) => [one, `Package ${scope}${one.name}`] as const),
    ...services.map(({ service }) => [service, `Service ${service.name}`] as const),
    ...services.flatMap(({ operations }) =>
      operations.map(({ endpoint }) => [endpoint, `Operation ${endpoint.name}`] as const)
    ),
    ...errorsOf(project).map((error) => [error, `Error ${error.name}`] as const)
  ])
  known.set(project, titles)
  return titles
}

export class SiteTheme extends DefaultTheme {
  override ContextClass = SiteContext

  override getReflectionIcon(reflection: Reflection) {
    return categoryOf(reflection) === "operations" && reflection.kindOf(ReflectionKind.Variable)
      ? ReflectionKind.Method
      : super.getReflectionIcon(reflection)
  }

  override buildNavigation(project: ProjectReflection): Array<NavigationElement> {
    const entry = (reflection: Reflection, children: ReadonlyArray<NavigationElement> = []): NavigationElement => ({
      text: reflection.name,
      path: this.router.getFullUrl(reflection),
      kind: reflection.kind,
      icon: this.getReflectionIcon(reflection),
      class: this.getReflectionClasses(reflection),
      ...(children.length === 0 ? {} : { children: [...children] })
    })
    const inModule = (module: DeclarationReflection): ReadonlyArray<NavigationElement> => {
      const children = module.children ?? []
      const isShown = (child: DeclarationReflection) => ["services", "operations"].includes(categoryOf(child))
      const shown = isGenerated(module) ? children.filter(isShown) : children
      return shown.map((child) => entry(child))
    }
    const guides = (project.documents ?? []).map((document) => entry(document))
    const packages = (project.children ?? []).map((one) =>
      entry(
        one,
        (one.children ?? []).map((child) =>
          child.kindOf(ReflectionKind.Module) ? entry(child, inModule(child)) : entry(child)
        )
      )
    )
    return [...guides, ...packages]
  }
}
