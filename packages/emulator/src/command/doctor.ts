/**
 * Checks whether a program could go live with the variables that are set here. It reads from PortOne and changes
 * nothing there, and it prints no secret.
 */
import type * as CliError from "effect/cli/CliError"
import type * as Command from "effect/cli/Command"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import type * as HttpClient from "effect/http/HttpClient"
import * as Option from "effect/Option"
import { endpointFindings } from "./doctor/endpoint.ts"
import { type Finding, jsonOf, linesOf, skippedOf } from "./doctor/finding.ts"
import { effectFinding, type Needs, nodeFinding } from "./doctor/installed.ts"
import { checksOfPortOne, portoneFindings } from "./doctor/portone.ts"
import { addressFinding, apiSecretFinding, readVariables, webhookSecretFinding } from "./doctor/variables.ts"
import type { doctorFlags } from "./doctorFlags.ts"
import { refuse } from "./refusal.ts"

/** Makes all checks, in the order in which a person would mend what they find. */
export const diagnose = Effect.fnUntraced(function* (
  needs: Needs,
  webhookUrl: string | undefined
): Effect.fn.Return<ReadonlyArray<Finding>, never, FileSystem.FileSystem | HttpClient.HttpClient> {
  const variables = yield* readVariables
  const { apiSecret, webhookSecrets } = variables
  const address = addressFinding(variables)
  const secret = yield* apiSecretFinding(variables)
  const ofSecret = yield* webhookSecretFinding(variables)
  const ofVariables = secret === undefined ? [address] : [address, secret]
  // Nothing is sent with a secret that is none, or to an address that must not get it.
  const isAsked = apiSecret !== undefined && secret === undefined && address.status !== "fail"
  const ofPortOne = [...ofVariables, ...(isAsked ? yield* portoneFindings({ ...variables, apiSecret }) : [])]
  return [
    nodeFinding(process.versions.node, needs),
    yield* effectFinding(process.cwd(), needs),
    ...ofPortOne,
    ...skippedOf(checksOfPortOne, ofPortOne, "not checked, as there is no payment of the last 90 days"),
    ofSecret,
    ...(webhookUrl === undefined
      ? []
      : yield* endpointFindings(webhookUrl, ofSecret.status === "ok" ? webhookSecrets : undefined))
  ]
})

/** Prints what the checks find. Fails if one of them did. */
export const doctor = Effect.fnUntraced(function* (
  needs: Needs,
  { json, webhookUrl }: Command.Command.Config.Infer<typeof doctorFlags>
): Effect.fn.Return<void, CliError.UserError, FileSystem.FileSystem> {
  const findings = yield* Effect.provide(diagnose(needs, Option.getOrUndefined(webhookUrl)), FetchHttpClient.layer)
  const failed = findings.filter(({ status }) => status === "fail")
  if (json) yield* Console.log(jsonOf(findings))
  else for (const line of findings.flatMap(linesOf)) yield* Console.log(line)
  const made = findings.filter(({ status }) => status !== "skip")
  if (failed.length > 0) return yield* refuse(`${failed.length} of ${made.length} checks failed.`)
})
