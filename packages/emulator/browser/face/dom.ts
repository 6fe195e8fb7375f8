/**
 * Makes elements. Every text becomes a text node, so that no text from a request is ever markup.
 */

export type Child = Node | string | number | undefined | false

type Listener = (event: Event) => void

export interface Attributes {
  readonly [name: string]: string | number | boolean | Listener | undefined
}

/** Adds children to an element. */
export const add = (parent: Element, children: ReadonlyArray<Child>): void => {
  for (const child of children) {
    if (child !== undefined && child !== false) parent.append(typeof child === "number" ? String(child) : child)
  }
}

const set = (element: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value)
    else if (value === true) element.setAttribute(name, "")
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value))
  }
}

/** Makes an element. An attribute that is a function listens to the event of that name. */
export const h = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: ReadonlyArray<Child>
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag)
  set(element, attributes)
  add(element, children)
  return element
}

const namespace = "http://www.w3.org/2000/svg"

/** Makes an icon of one path, which says nothing to a screen reader. */
export const icon = (path: string): SVGElement => {
  const svg = document.createElementNS(namespace, "svg")
  set(svg, { viewBox: "0 0 16 16", "aria-hidden": "true", class: "icon" })
  const line = document.createElementNS(namespace, "path")
  line.setAttribute("d", path)
  svg.append(line)
  return svg
}

/** Replaces what is in an element. */
export const fill = (element: Element, ...children: ReadonlyArray<Child>): void => {
  element.replaceChildren()
  add(element, children)
}
