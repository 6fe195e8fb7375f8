/** Makes the web's `Request` of what Node's frameworks give: the headers, and the body as it came. */
import type { IncomingHttpHeaders } from "node:http"

export const toRequest = (headers: IncomingHttpHeaders, body: Uint8Array<ArrayBuffer>): Request => {
  const pairs = Object.entries(headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []))
  return new Request("http://localhost/webhooks/portone", { method: "POST", headers: Object.fromEntries(pairs), body })
}
