/**
 * Puts the rules of all wings together: every operation has one.
 */
import type { Rules } from "../contract/Rules.ts"
import { paymentRules } from "../payments/rules.ts"
import { getBankInfos } from "../pg/Banks.ts"
import { platformRules } from "../platform/rules.ts"
import type { Services } from "../requests/Services.ts"
import { loginViaApiSecret, refreshToken } from "../requests/Tokens.ts"
import { resendWebhook } from "../webhooks/WebhookResends.ts"

export const rules = {
  ...paymentRules,
  ...platformRules,
  getBankInfos: () => getBankInfos,
  loginViaApiSecret,
  refreshToken,
  resendWebhook
} satisfies Rules<Services>
