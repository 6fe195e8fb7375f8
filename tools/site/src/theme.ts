/**
 * The site's own form: a navigation that leads to services and operations, and short addresses.
 *
 * The navigation of all that is exported has thousands of entries, most of them shapes of requests and answers. Those
 * are found from the operations that take and give them, from their module's page, and by searching.
 */
import {
  type DeclarationReflection,
  DefaultTheme,
  type NavigationElement,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
  type RouterTarget,
  StructureRouter
} from "typedoc"
import { categoryOf } from "./operations.ts"

export class SiteRouter extends StructureRouter {
  // The router is asked for targets that are reflections only, since it makes no others.
  protected override getIdealBaseName(target: Reflection & RouterTarget): string {
    return super.getIdealBaseName(target).replace(/^_?@?effect-portone\//, "")
  }
}

export class SiteTheme extends DefaultTheme {
  override buildNavigation(project: ProjectReflection): Array<NavigationElement> {
    const entry = (reflection: Reflection, children: ReadonlyArray<NavigationElement> = []): NavigationElement => ({
      text: reflection.name,
      path: this.router.getFullUrl(reflection),
      kind: reflection.kind,
      class: this.getReflectionClasses(reflection),
      ...(children.length === 0 ? {} : { children: [...children] })
    })
    const inModule = (module: DeclarationReflection): ReadonlyArray<NavigationElement> => {
      const children = module.children ?? []
      const isShown = (child: DeclarationReflection) => ["services", "endpoints"].includes(categoryOf(child))
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

const isGenerated = (module: DeclarationReflection): boolean =>
  module.sources?.some(({ fileName }) => fileName.includes("/generated/")) === true
