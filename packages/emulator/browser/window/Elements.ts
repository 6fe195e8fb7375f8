/**
 * Makes elements. Text goes in as text, so nothing of a request is ever markup.
 */

type Child = Node | string | undefined | false

/** Makes an element with properties, and with children that may be left out. `testid` is for tests to find it. */
export const el = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { testid, ...properties }: Partial<HTMLElementTagNameMap[Tag]> & { readonly testid?: string } = {},
  ...children: ReadonlyArray<Child>
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag)
  Object.assign(element, properties)
  if (testid !== undefined) element.dataset["testid"] = testid
  element.append(...children.filter((child) => child !== undefined && child !== false))
  return element
}

/** Draws an icon from the path of its line. It says nothing to screen readers: the text beside it does. */
export const icon = (path: string): SVGSVGElement => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg")
  svg.setAttribute("viewBox", "0 0 24 24")
  svg.setAttribute("aria-hidden", "true")
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path")
  line.setAttribute("d", path)
  svg.append(line)
  return svg
}
