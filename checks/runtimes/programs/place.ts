/**
 * Reads where the shop finds what is outside of it from the argument of its process.
 */
import type { Place } from "./shop.ts"

/** Returns the place that the check wrote as the argument, so it is one. */
export const placeOf = (argument = "{}"): Place => JSON.parse(argument) as Place
