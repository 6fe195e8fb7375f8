/**
 * Runs the shop in a route handler on Node, and answers with what it saw.
 */
import { answer } from "../../answer.ts"

export const runtime = "nodejs"

export const POST = answer
