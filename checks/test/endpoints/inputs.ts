/** Makes inputs of an operation, in two forms: the JSON that the document describes, and the values of a program. */
import type { Operation } from "./document.ts"
import { type Extent, type Json, type JsonObject, Samples } from "./samples.ts"
import { toInput } from "./spots.ts"

export interface Input {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, Json>>
  /** The rest of the input, as JSON. */
  readonly payload: JsonObject
  /** The whole input, as a program writes it. */
  readonly value: Readonly<Record<string, unknown>>
}

/** Ids as they may come from a browser. */
const ids = ["a b/ü?#%", "주문 번호-1", "../%2e%2e", "a+b&c=d;e:f@g,h", "0", "quote'(\"*)!", "...", "%2F", "\u{1F9FE}"]

export const inputFrom = (
  { payload }: Operation,
  path: Input["path"],
  query: Input["query"],
  json: JsonObject
): Input => ({
  path,
  query,
  payload: json,
  value: { ...path, ...query, ...(payload && toInput(payload.name, json)) }
})

/** Returns inputs that together make every choice of the operation's request. */
export const inputsOf = (operation: Operation, extent: Extent, atLeast = 1): ReadonlyArray<Input> => {
  const samples = new Samples()
  const { parameters, payload } = operation
  // The cast holds: the sample of an object is an object.
  const payloads =
    payload === undefined
      ? [{}]
      : (samples.covering(
          payload.name,
          extent,
          extent === "everything" ? "values" : "shapes"
        ) as ReadonlyArray<JsonObject>)
  return Array.from({ length: Math.max(atLeast, payloads.length) }, (_, index) => {
    const path: Record<string, string> = {}
    const query: Record<string, Json> = {}
    for (const { in: where, name, required, schema } of parameters) {
      const isHere = required || extent === "everything" || (extent === "some" && index % 2 === 0)
      if (where === "query") {
        if (isHere) query[name] = samples.of(schema, extent, `${operation.id}.${name}`)
      } else {
        path[name] =
          schema.$ref === undefined
            ? ids[(index + name.length) % ids.length]!
            : String(samples.of(schema, extent, `${operation.id}.${name}`))
      }
    }
    return inputFrom(operation, path, query, payloads[index % payloads.length]!)
  })
}

const first = {
  everything: new Map<string, Input>(),
  required: new Map<string, Input>(),
  some: new Map<string, Input>()
}

/** Returns the first input with all that an operation takes, or with as little as it needs; each is made once. */
export const inputOf = (operation: Operation, extent: Extent): Input => {
  let input = first[extent].get(operation.id)
  if (input === undefined) first[extent].set(operation.id, (input = inputsOf(operation, extent)[0]!))
  return input
}
