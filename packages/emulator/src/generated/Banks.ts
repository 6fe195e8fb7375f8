/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import { type GetBankInfosError, GetBankInfosResponse } from "@effect-portone/core/generated/Banks"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /banks`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetBankInfosEndpoint extends ContractEndpoint.ContractEndpoint<
  "getBankInfos",
  "GET",
  "/banks",
  {},
  GetBankInfosResponse,
  GetBankInfosError
> {}

/**
 * `GET /banks`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getBankInfos: GetBankInfosEndpoint = ContractEndpoint.make("getBankInfos", "GET", "/banks", {
  summary: "Lists the bank codes with their name in each language, for showing to users. Sends no `Authorization`.",
  authorized: false,
  success: GetBankInfosResponse,
  errors: {
    400: [InvalidRequestError]
  }
})

/**
 * The banks that PortOne knows, with their names.
 *
 * @category groups
 * @since 0.1.0
 */
export interface BanksGroup extends HttpApiGroup.HttpApiGroup<"Banks", GetBankInfosEndpoint> {}

/**
 * The banks that PortOne knows, with their names.
 *
 * @category groups
 * @since 0.1.0
 */
export const BanksGroup: BanksGroup = HttpApiGroup.make("Banks")
  .add(getBankInfos)
  .annotate(OpenApi.Description, "The banks that PortOne knows, with their names.")
