/**
 * Shows the page where a business registers its certificate. In the emulator one button does it.
 */
import * as DateTime from "effect/DateTime"
import type { HttpServerResponse } from "effect/http/HttpServerResponse"
import type { B2bCertificate, B2bCounterparty } from "@effect-portone/platform/generated/Counterparties"
import { html, page } from "./Html.ts"

/** Answers the page of a business, with its certificate if it has one. */
export const certificatePage = (
  { brn, companyName }: B2bCounterparty,
  certificate: B2bCertificate | undefined
): HttpServerResponse => {
  const state =
    certificate === undefined
      ? "등록된 인증서가 없습니다."
      : `인증서 만료일시: ${DateTime.formatIso(certificate.expiredAt)}`
  return page(
    "인증서 등록",
    html`<h1>인증서 등록</h1>
      <p>${companyName} (${brn})</p>
      <p>${state}</p>
      <form method="post"><button>인증서 등록</button></form>`
  )
}
