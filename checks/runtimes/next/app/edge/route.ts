/**
 * Runs the shop in a route handler on Next's edge runtime, and answers with what it saw.
 */
import { answer } from "../../answer.ts"

export const runtime = "edge"

export const POST = answer
