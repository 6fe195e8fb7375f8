/**
 * Lists the tasks that the emulator carries out by itself, at their time.
 */
import { expireVerification } from "../payments/identity/IdentityVerifications.ts"
import { endCancellation } from "../payments/payment/Cancellations.ts"
import { payWithBillingKey } from "../payments/payment/Charges.ts"
import { confirmEscrowByItself, deliverEscrow } from "../payments/payment/Escrow.ts"
import { expireVirtualAccount } from "../payments/payment/VirtualAccounts.ts"
import { chargeSchedule } from "../payments/schedules/PaymentSchedules.ts"
import { platformTasks } from "../platform/tasks.ts"
import type { Services } from "../requests/Services.ts"
import type { Task } from "../state/Agenda.ts"
import { deliverWebhook } from "../webhooks/WebhookDeliveries.ts"

/** All tasks; an entry of the agenda names one of them. */
export const tasks: ReadonlyArray<Task<Services>> = [
  expireVirtualAccount,
  endCancellation,
  chargeSchedule(payWithBillingKey),
  deliverEscrow,
  confirmEscrowByItself,
  expireVerification,
  deliverWebhook,
  ...platformTasks
]
