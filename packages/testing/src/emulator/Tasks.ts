/**
 * What the emulator does by itself, as `Rules.ts` is what it answers.
 */
import type { Task } from "./state/Agenda.ts"
import { endCancellation } from "./payments/Cancellations.ts"
import { deliverEscrow } from "./payments/Escrow.ts"
import { expireVerification } from "./customers/IdentityVerifications.ts"
import { chargeSchedule } from "./schedules/PaymentSchedules.ts"
import type { Services } from "./Services.ts"
import { expireVirtualAccount } from "./payments/VirtualAccounts.ts"
import { deliverWebhook } from "./webhooks/WebhookDeliveries.ts"

/** The tasks; an entry of the agenda names one of them. */
export const tasks: ReadonlyArray<Task<Services>> = [
  expireVirtualAccount,
  endCancellation,
  chargeSchedule,
  deliverEscrow,
  expireVerification,
  deliverWebhook
]
