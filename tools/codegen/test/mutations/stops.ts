/** Changes that cannot be understood, so that nothing may be generated from them. */
import { type JsonObject, objectAt } from "../../src/json.ts"
import type { Mutation } from "./mutation.ts"
import { type OperationPlace, type Picked, put, ref } from "./picked.ts"
import { addedMethods } from "./types.ts"

const text = { type: "string" }

/** A new property of an answer that says something of which only one thing is known: that it changes the meaning. */
const property = (kind: string, value: JsonObject, where: string, found: string): Mutation => ({
  kind,
  change: (picked) => ({ stops: `${picked.property("answer", "added", value).at}${where}: ${found}` })
})

const operation = (kind: string, change: (operation: OperationPlace, picked: Picked) => string): Mutation => ({
  kind,
  change: (picked) => {
    const operation = picked.operation()
    return { stops: `${operation.at}${change(operation, picked)}` }
  }
})

const withParameter = ({ value }: OperationPlace, parameter: JsonObject): string => {
  const parameters = (value["parameters"] ?? []) as Array<JsonObject>
  value["parameters"] = [...parameters, parameter]
  return `/parameters/${parameters.length}`
}

export const stops: ReadonlyArray<Mutation> = [
  property("a reference to nothing", ref("Nowhere"), "/$ref", "there is no schema Nowhere"),
  property("a keyword that forbids something", { ...text, not: { const: "A" } }, "/not", "unknown keyword"),
  property("a condition", { type: "object", properties: {}, if: {} }, "/if", "unknown keyword"),
  property("a property for answers only", { ...text, readOnly: true }, "/readOnly", "unknown keyword"),
  property("two types in one", { type: ["string", "integer"] }, "/type", "expected one type"),
  property("a type of no language", { type: "money" }, "/type", "expected a type of JSON's"),
  property("no type at all", {}, "", 'the keyword "type" is missing'),
  property("values of two types", { type: "integer", enum: [1, "A"] }, "/enum/1", "expected a number"),
  property("an array of anything", { type: "array" }, "", 'the keyword "items" is missing'),
  property("several schemas in one", { allOf: [text, { type: "integer" }] }, "/allOf", "several schemas in one"),
  property(
    "a bound that is no number",
    { type: "integer", format: "int32", minimum: "1" },
    "/minimum",
    "expected a number"
  ),
  property(
    "a bound that excludes nothing",
    { type: "integer", format: "int32", exclusiveMinimum: true },
    "/exclusiveMinimum",
    "there is no minimum that it could exclude"
  ),
  property(
    "an extension of ours that no patch makes",
    { ...text, "x-effect-portone-typo": true },
    "/x-effect-portone-typo",
    "unknown keyword"
  ),
  {
    kind: "a union that nothing tells apart",
    change: (picked) => {
      Object.assign(picked.schemas, addedMethods())
      delete objectAt(picked.schemas, "AddedMethod")["discriminator"]
      picked.property("answer", "added", ref("AddedMethod"))
      return { stops: '#/components/schemas/AddedMethod: the keyword "discriminator" is missing' }
    }
  },
  {
    kind: "a choice that nothing tells apart",
    change: (picked) => {
      const { name } = picked.object("answer")
      const { at } = picked.property("answer", "added", { anyOf: [ref(name), text] })
      return { stops: `${at}/anyOf: a choice that nothing tells apart` }
    }
  },
  {
    kind: "a case that two unions call differently",
    change: (picked) => {
      Object.assign(picked.schemas, addedMethods())
      const { AddedMethod } = picked.schemas
      const other = structuredClone(AddedMethod) as JsonObject
      put(objectAt(other, "discriminator"), "mapping", {
        CREDIT: ref("AddedCardMethod").$ref,
        PHONE: ref("AddedPhoneMethod").$ref
      })
      put(picked.schemas, "AddedOtherMethod", other)
      picked.property("answer", "added", ref("AddedMethod"))
      picked.property("answer", "added", ref("AddedOtherMethod"))
      return {
        stops:
          "#/components/schemas/AddedOtherMethod/discriminator/mapping/CREDIT: AddedCardMethod is tagged " +
          'type "CREDIT", but type "CARD" in AddedMethod'
      }
    }
  },
  {
    kind: "a tag that is not among its values",
    change: (picked) => {
      Object.assign(picked.schemas, addedMethods())
      put(objectAt(picked.schemas, "AddedCardMethod", "properties"), "type", { const: "CHEQUE" })
      picked.property("answer", "added", ref("AddedMethod"))
      return {
        stops:
          '#/components/schemas/AddedCardMethod/properties/type: AddedMethod tells it by "CARD", which is not among'
      }
    }
  },
  {
    kind: "a value that is described and not listed",
    change: (picked) => {
      const { at, value } = picked.enumeration()
      value["x-portone-enum"] = { ADDED_TOMORROW: {} }
      return { stops: `${at}/x-portone-enum: "ADDED_TOMORROW" is in x-portone-enum but not in enum` }
    }
  },
  {
    kind: "named fields and free ones in one",
    change: (picked) => {
      const { at, value } = picked.object("answer")
      value["additionalProperties"] = text
      return { stops: `${at}/additionalProperties: named fields and free ones in one` }
    }
  },
  {
    kind: "an error with a field that every error has",
    change: (picked) => {
      const { value } = picked.union("errors")
      const name = String(((value["oneOf"] as Array<JsonObject>)[0] as JsonObject)["$ref"])
        .split("/")
        .at(-1)!
      put(objectAt(picked.schemas, name, "properties"), "status", text)
      return { stops: `#/components/schemas/${name}/properties/status: every error has a field of this name already` }
    }
  },
  {
    kind: "a field that holds an error",
    change: (picked) => {
      const { name } = picked.union("errors")
      return { stops: `${picked.property("answer", "added", ref(name)).at}/$ref: ${name} is an error, and not data` }
    }
  },
  {
    kind: "a name of itself",
    change: (picked) => {
      put(picked.schemas, "AddedLoop", ref("AddedLoop"))
      picked.property("answer", "added", ref("AddedLoop"))
      return { stops: "#/components/schemas/AddedLoop/$ref: AddedLoop is another name of itself" }
    }
  },
  {
    kind: "names that differ by case only",
    change: (picked) => {
      const { name } = picked.object("answer")
      put(picked.schemas, name.toLowerCase(), { type: "object" })
      picked.property("answer", "added", ref(name.toLowerCase()))
      return { stops: "differs from" }
    }
  },
  {
    kind: "another server only",
    change: ({ document }) => {
      document["servers"] = [{ url: "https://added.portone.io" }]
      return { stops: '#/servers: expected "https://api.portone.io"' }
    }
  },
  {
    kind: "a document of another language",
    change: ({ document }) => {
      document["openapi"] = "4.0.0"
      return { stops: "#/openapi: expected OpenAPI 3.0 or 3.1" }
    }
  },
  {
    kind: "a way to authorize that is gone",
    change: ({ document }) => {
      delete objectAt(document, "components", "securitySchemes")["portOne"]
      return { stops: "#/components/securitySchemes: there is no scheme portOne" }
    }
  },
  operation("an operation that takes one credential only", ({ value }) => {
    value["security"] = [{ portOne: [] }]
    return "/security: expected bearerJwt or portOne"
  }),
  operation("a parameter in a cookie", (it) => {
    const at = withParameter(it, { name: "added", in: "cookie", schema: text })
    return `${at}/in: expected "path" or "query" or "header"`
  }),
  operation("a parameter of several words", (it) => {
    const at = withParameter(it, { name: "added", in: "query", schema: { type: "array", items: text } })
    return `${at}/schema: a parameter is one word`
  }),
  operation("a parameter in a style of its own", (it) => {
    const at = withParameter(it, { name: "added", in: "query", style: "deepObject", schema: text })
    return `${at}/style: expected "form"`
  }),
  operation("a path parameter that the path has not", (it) => {
    withParameter(it, { name: "added", in: "path", required: true, schema: text })
    return ': the path has no placeholder for the parameter "added"'
  }),
  operation("a reference to a parameter that is not there", (it) => {
    const at = withParameter(it, { $ref: "#/components/parameters/Added" })
    return `${at}/$ref: there is no "#/components/parameters/Added"`
  }),
  operation("a server of its own", ({ value }) => {
    value["servers"] = [{ url: "https://added.portone.io" }]
    return "/servers: unknown keyword"
  }),
  operation("a body that is no JSON", ({ value }) => {
    // Nothing in the query, where a body may stand as well.
    value["parameters"] = ((value["parameters"] ?? []) as Array<JsonObject>).filter((it) => it["in"] === "path")
    value["requestBody"] = { content: { "multipart/form-data": { schema: text } } }
    return "/requestBody/content: expected JSON"
  }),
  operation("a body that is an array", ({ value }) => {
    value["requestBody"] = { content: { "application/json": { schema: { type: "array", items: text } } } }
    return "/requestBody/content/application~1json/schema: expected an object, found the type array"
  }),
  operation("two successes", ({ value }) => {
    const responses = objectAt(value, "responses")
    responses["202"] = responses["200"] === undefined ? { content: {} } : { content: { "application/pdf": {} } }
    return "/responses/202: another success than that of 200"
  }),
  operation("a redirect", ({ value }) => {
    objectAt(value, "responses")["302"] = {}
    return "/responses/302: expected the status of a success or an error"
  }),
  operation("no success", ({ value }) => {
    delete objectAt(value, "responses")["200"]
    return "/responses: there is no response of a success"
  }),
  operation("an error as a success", ({ value }) => {
    const schema = value["x-portone-error"]!
    objectAt(value, "responses")["200"] = { content: { "application/json": { schema } } }
    return "/responses/200/content/application~1json/schema"
  }),
  operation("an operation without an id", ({ value }) => {
    delete value["operationId"]
    return ': the keyword "operationId" is missing'
  }),
  {
    kind: "a body with GET",
    change: (picked) => {
      const it = picked.operation(({ method, value }) => method === "get" && value["requestBody"] === undefined)
      it.value["parameters"] = ((it.value["parameters"] ?? []) as Array<JsonObject>).filter(
        (one) => one["in"] === "path"
      )
      const schema = { type: "object", properties: { added: text } }
      it.value["requestBody"] = { content: { "application/json": { schema } } }
      return { stops: `${it.at}/requestBody: no client sends a body with GET` }
    }
  },
  {
    kind: "an id that two operations have",
    change: (picked) => {
      const { id } = picked.operation()
      const { at, value } = picked.operation()
      value["operationId"] = id
      return { stops: at && `"${id}" is the id of` }
    }
  },
  {
    kind: "two parts of an input with one field",
    change: (picked) => {
      const it = picked.withBody()
      const [name] = Object.keys(objectAt(it.body, "properties"))
      withParameter(it, { name: name!, in: "query", schema: text })
      return { stops: `${it.at}: two parts of its input have a field "${name}"` }
    }
  },
  {
    kind: "a method that no call has",
    change: (picked) => {
      const { path } = picked.operation()
      put(objectAt(picked.document, "paths", path), "trace", {})
      return { stops: `#/paths/${path.replaceAll("/", "~1")}/trace: unknown keyword` }
    }
  }
]
