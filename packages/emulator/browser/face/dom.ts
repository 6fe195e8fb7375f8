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

/** Replaces what is in an element. */
export const fill = (element: Element, ...children: ReadonlyArray<Child>): void => {
  element.replaceChildren()
  add(element, children)
}
