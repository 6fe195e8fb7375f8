/**
 * What the emulator does by itself, as `Rules.ts` is what it answers.
 */
import type { Task } from "./Agenda.ts"
import { endCancellation } from "./Cancellations.ts"
import { deliverEscrow } from "./Escrow.ts"
import { expireVerification } from "./IdentityVerifications.ts"
import { chargeSchedule } from "./PaymentSchedules.ts"
import type { Services } from "./Services.ts"
import { expireVirtualAccount } from "./VirtualAccounts.ts"
import { deliverWebhook } from "./WebhookDeliveries.ts"

/** The tasks; an entry of the agenda names one of them. */
export const tasks: ReadonlyArray<Task<Services>> = [
  expireVirtualAccount,
  endCancellation,
  chargeSchedule,
  deliverEscrow,
  expireVerification,
  deliverWebhook
]
