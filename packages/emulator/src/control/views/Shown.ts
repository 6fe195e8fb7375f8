/**
 * Hides secrets in the requests and webhooks that the control lists over HTTP. A test that looks at a secret starts the
 * emulator so that it shows them, or reads the lists of the service in its own process.
 */
import type { ReceivedRequest, WebhookDelivery } from "../../EmulatorControl.ts"
import { maskedHeaders, maskedJson, maskedUrls } from "../Masks.ts"

/** Returns a body without its secrets. One that is no object may hold anything, and is left out. */
export const shownBody = (text: string, indent = 0): string =>
  text === "" ? text : maskedJson(text, () => `no JSON object, ${text.length} characters`, indent)

export const shownRequest = (received: ReceivedRequest): ReceivedRequest => ({
  ...received,
  headers: maskedHeaders(received.headers),
  body: shownBody(received.body),
  ...(received.response === undefined
    ? {}
    : { response: { ...received.response, body: maskedJson(received.response.body) } })
})

/** The bodies of webhooks and of their answers hold no secret of the emulator's. */
export const shownDelivery = (delivery: WebhookDelivery): WebhookDelivery => ({
  ...delivery,
  url: maskedUrls(delivery.url),
  ...(delivery.problem === undefined ? {} : { problem: maskedUrls(delivery.problem) }),
  request: { ...delivery.request, headers: maskedHeaders(delivery.request.headers) },
  ...(delivery.response === undefined
    ? {}
    : { response: { ...delivery.response, headers: maskedHeaders(delivery.response.headers) } })
})
