/** Changes of what can be called, and how. */
import { type JsonObject, objectAt } from "../../src/json.ts"
import { type Mutation, nullAccepted, passedOver, silent } from "./mutation.ts"
import { type OperationPlace, put, ref } from "./picked.ts"
import { addedMethods } from "./types.ts"

const text = { type: "string" }
const json = (schema: JsonObject, mediaType = "application/json") => ({ content: { [mediaType]: { schema } } })

/** A copy of an operation with another id, that reads something. */
const copyOf = ({ value }: OperationPlace, operationId: string, path = "id"): JsonObject => ({
  operationId,
  parameters: [{ name: path, in: "path", required: true, schema: text }],
  responses: { ...objectAt(value, "responses"), "200": json({ type: "object", properties: { name: text } }) },
  security: [{ bearerJwt: [] }, { portOne: [] }],
  "x-portone-error": value["x-portone-error"]!
})

const withParameter = ({ value }: OperationPlace, parameter: JsonObject): number => {
  const parameters = (value["parameters"] ?? []) as Array<JsonObject>
  value["parameters"] = [...parameters, parameter]
  return parameters.length
}

const pascal = (id: string): string => id[0]!.toUpperCase() + id.slice(1)

const isJson = ({ value }: OperationPlace): boolean =>
  objectAt(value, "responses", "200", "content")["application/json"] !== undefined

/** Replaces the success of an operation. */
const succeed = (operation: OperationPlace, success: JsonObject, status = "200"): string => {
  const responses = objectAt(operation.value, "responses")
  delete responses["200"]
  responses[status] = success
  return `${operation.at}/responses/${status}`
}

const unnamed = (at: string, name: string): string => `${at}: it has no name of its own, and is called ${name}`

export const paths: ReadonlyArray<Mutation> = [
  {
    kind: "a new operation beside others",
    change: (picked) => {
      const operation = picked.operation(({ path }) => !path.includes("{"))
      const path = `${operation.path}/{id}/added`
      put(objectAt(picked.document, "paths"), path, { get: copyOf(operation, "getAddedThing") })
      return {
        reports: [
          unnamed(
            `#/paths/${path.replaceAll("/", "~1")}/get/responses/200/content/application~1json/schema`,
            "GetAddedThingResponse"
          )
        ],
        emits: ["export const getAddedThing: Endpoint.Endpoint<GetAddedThingInput, GetAddedThingResponse,"]
      }
    }
  },
  {
    kind: "a new resource",
    change: (picked) => {
      const get = copyOf(picked.operation(), "getAddedCard")
      put(objectAt(picked.document, "paths"), "/added-gift-cards/{id}", { get })
      return {
        reports: [
          unnamed(
            "#/paths/~1added-gift-cards~1{id}/get/responses/200/content/application~1json/schema",
            "GetAddedCardResponse"
          ),
          "AddedGiftCards is a new service of payments, for the paths of added-gift-cards: " +
            "write its table, tools/codegen/src/english/payments/AddedGiftCards.ts"
        ],
        emits: [
          "export class AddedGiftCards extends Context.Service<AddedGiftCards, AddedGiftCardsMethods>()",
          'HttpApiGroup.make("AddedGiftCards").add(getAddedCard)'
        ]
      }
    }
  },
  {
    kind: "a new resource of the platform",
    change: (picked) => {
      const get = copyOf(picked.operation(), "getAddedDeposit")
      put(objectAt(picked.document, "paths"), "/platform/added-deposits/{id}", { get })
      return {
        reports: [
          unnamed(
            "#/paths/~1platform~1added-deposits~1{id}/get/responses/200/content/application~1json/schema",
            "GetAddedDepositResponse"
          ),
          "AddedDeposits is a new service of platform, for the paths of added-deposits: " +
            "write its table, tools/codegen/src/english/platform/AddedDeposits.ts"
        ],
        emits: ["export class AddedDeposits extends Context.Service<AddedDeposits, AddedDepositsMethods>()"]
      }
    }
  },
  {
    kind: "a category that is listed",
    change: (picked) => {
      const categories = picked.document["x-portone-categories"] as Array<JsonObject>
      categories.push({ id: "added", children: [{ id: "added.inside" }] })
      const { value } = picked.operation()
      value["x-portone-category"] = "added.inside"
      return silent("https://developers.portone.io/api/rest-v2/added.inside?v=v2#")
    }
  },
  {
    kind: "a category that is not listed",
    change: (picked) => {
      const { at, value } = picked.operation()
      value["x-portone-category"] = "added.elsewhere"
      return {
        reports: [`${at}/x-portone-category: the category "added.elsewhere" is not among x-portone-categories`],
        emits: ["https://developers.portone.io/api/rest-v2/added.elsewhere?v=v2#"]
      }
    }
  },
  {
    kind: "a parameter in a header",
    change: (picked) => {
      const operation = picked.operation()
      const index = withParameter(operation, { name: "X-Added-Store", in: "header", required: false, schema: text })
      return {
        reports: [`${operation.at}/parameters/${index}: a header, which the input has as xAddedStore`],
        emits: [
          "readonly xAddedStore?: string | undefined",
          'headerFields: { xAddedStore: "X-Added-Store" }',
          'readonly headers: { readonly "x-added-store"?: string }',
          'headers: { "x-added-store": Schema.optionalKey(Schema.String) }'
        ]
      }
    }
  },
  {
    kind: "a header that the client sends anyway",
    change: (picked) => {
      const operation = picked.operation()
      const index = withParameter(operation, { name: "Idempotency-Key", in: "header", required: true, schema: text })
      return {
        reports: [`${operation.at}/parameters/${index}: the client sends this header of its own accord`],
        emits: []
      }
    }
  },
  {
    kind: "a point in time in the query",
    change: (picked) => {
      const operation = picked.operation(({ method }) => method === "get")
      withParameter(operation, { name: "addedSince", in: "query", schema: { type: "string", format: "date-time" } })
      const input = `${pascal(operation.id)}Input`
      return silent("readonly addedSince?: DateTime.Utc | undefined", `Schema.Codec<${input}, ${input}Encoded>`)
    }
  },
  {
    kind: "a parameter of the whole path",
    change: (picked) => {
      const operation = picked.operation()
      const parameters = [{ name: "addedCommon", in: "query", required: true, schema: text }]
      put(objectAt(picked.document, "paths", operation.path), "parameters", parameters)
      return silent("readonly addedCommon: string")
    }
  },
  {
    kind: "a parameter that operations share",
    change: (picked) => {
      put(objectAt(picked.document, "components"), "parameters", {
        AddedLocale: { name: "addedLocale", in: "query", schema: { ...text, enum: ["KO", "EN"] } }
      })
      const operation = picked.operation()
      withParameter(operation, { $ref: "#/components/parameters/AddedLocale" })
      const name = `${pascal(operation.id)}AddedLocale`
      return {
        reports: [unnamed("#/components/parameters/AddedLocale/schema", name)],
        emits: [`readonly addedLocale?: ${name} | undefined`]
      }
    }
  },
  {
    kind: "an operation that is called in another way",
    change: (picked) => {
      const { at, value } = picked.operation(isOfMany(picked.document))
      value["operationId"] = "Added_find-by.name"
      return {
        reports: [`${at}/operationId: called addedFindByName here`],
        emits: ["export const addedFindByName: Endpoint."]
      }
    }
  },
  {
    kind: "an operation that is called like a word of JavaScript's",
    change: (picked) => {
      const { at, value } = picked.operation(isOfMany(picked.document))
      value["operationId"] = "delete"
      return {
        reports: [`${at}/operationId: called deleteOperation here`],
        emits: ["export const deleteOperation: Endpoint."]
      }
    }
  },
  {
    kind: "an operation that is deprecated",
    change: (picked) => {
      const { at, id, value } = picked.operation()
      value["deprecated"] = true
      return {
        reports: [`${at}/deprecated: documented as deprecated`],
        emits: ["* @deprecated PortOne advises against it.", `export const ${id}: Endpoint.`]
      }
    }
  },
  {
    kind: "a keyword for people on an operation",
    change: (picked) => {
      const { at, value } = picked.operation()
      value["tags"] = ["added"]
      return { reports: [`${at}/tags: ${passedOver}`], emits: [] }
    }
  },
  {
    kind: "a second server",
    change: ({ document }) => {
      document["servers"] = [{ url: "https://added.portone.io" }, ...(document["servers"] as Array<JsonObject>)]
      return { reports: ["#/servers/0: another server, to be called with `baseUrl`"], emits: [] }
    }
  },
  {
    kind: "another way to authorize",
    change: (picked) => {
      put(objectAt(picked.document, "components", "securitySchemes"), "addedOauth", { type: "oauth2" })
      const { at, value } = picked.operation((it) => Array.isArray(it.value["security"]))
      const ways = value["security"] as Array<JsonObject>
      ways.push({ addedOauth: ["read"] })
      const said = "another way to authorize, which is not used"
      return {
        reports: [`#/components/securitySchemes/addedOauth and 1 more place: ${said}`],
        emits: [at && "authorized: true"]
      }
    }
  },
  {
    kind: "a success of status 204",
    change: (picked) => {
      const operation = picked.operation(isJson)
      const at = succeed(operation, {}, "204")
      return {
        reports: [`${at}: the status of a success`],
        emits: [
          `export const ${operation.id}: Endpoint.Endpoint<${pascal(operation.id)}Input, void,`,
          'ContractEndpoint.answer(Schema.Void, { as: "empty", status: 204 })'
        ]
      }
    }
  },
  {
    kind: "a success of status 201",
    change: (picked) => {
      const operation = picked.operation(isJson)
      const at = succeed(operation, objectAt(operation.value, "responses", "200"), "201")
      return {
        reports: [`${at}: the status of a success`],
        emits: ['{ as: "json", contentType: "application/json", status: 201 }']
      }
    }
  },
  {
    kind: "two statuses of the same success",
    change: (picked) => {
      const operation = picked.operation(isJson)
      const responses = objectAt(operation.value, "responses")
      responses["202"] = responses["200"]!
      return { reports: [`${operation.at}/responses/202: the same success as that of 200`], emits: [] }
    }
  },
  {
    kind: "errors in application/problem+json",
    change: (picked) => {
      const operation = picked.operation()
      const schema = operation.value["x-portone-error"] as JsonObject
      const responses = objectAt(operation.value, "responses")
      const statuses = Object.keys(responses).filter((status) => /^[45]/.test(status))
      for (const status of statuses) responses[status] = json(schema, "application/problem+json")
      const more = statuses.length - 1
      return {
        reports: [
          `${operation.at}/responses/${statuses[0]}/content/application~1problem+json` +
            `${more === 0 ? "" : ` and ${more} more place${more === 1 ? "" : "s"}`}: application/problem+json is JSON`
        ],
        emits: []
      }
    }
  },
  {
    kind: "an answer in JSON of a vendor",
    change: (picked) => {
      const operation = picked.operation(isJson)
      const schema = objectAt(operation.value, "responses", "200", "content", "application/json", "schema")
      const at = succeed(operation, json(schema, "application/vnd.added+json"))
      return {
        reports: [`${at}/content/application~1vnd.added+json: application/vnd.added+json is JSON`],
        emits: [
          'format: "json", accept: "application/vnd.added+json"',
          '{ as: "json", contentType: "application/vnd.added+json", status: 200 }'
        ]
      }
    }
  },
  {
    kind: "an answer of bytes",
    change: (picked) => {
      const operation = picked.operation(isJson)
      const schema = { type: "string", format: "binary" }
      const at = succeed(operation, json(schema, "application/pdf"))
      return {
        reports: [`${at}/content/application~1pdf: an answer of application/pdf is given as bytes`],
        emits: [
          `Endpoint.Endpoint<${pascal(operation.id)}Input, Uint8Array,`,
          'format: "bytes", accept: "application/pdf", success: Schema.Uint8Array',
          'ContractEndpoint.answer(Schema.Uint8Array, { as: "bytes", contentType: "application/pdf", status: 200 })'
        ]
      }
    }
  },
  {
    kind: "an answer of text",
    change: (picked) => {
      const operation = picked.operation(isJson)
      const at = succeed(operation, json(text, "text/plain"))
      return {
        reports: [`${at}/content/text~1plain: an answer of text/plain is given as text`],
        emits: ['format: "text", accept: "text/plain", success: Schema.String']
      }
    }
  },
  {
    kind: "an answer in JSON or something else",
    change: (picked) => {
      const operation = picked.operation(isJson)
      put(objectAt(operation.value, "responses", "200", "content"), "application/xml", { schema: text })
      const at = `${operation.at}/responses/200/content/application~1xml`
      return { reports: [`${at}: passed over: the client speaks JSON here`], emits: [] }
    }
  },
  {
    kind: "an answer that is an array, and may be null",
    change: (picked) => {
      const operation = picked.operation(isJson)
      const items = { type: "object", properties: { name: text } }
      const at = succeed(operation, json({ type: "array", items, nullable: true }))
      const name = `${pascal(operation.id)}ResponseItem`
      const schema = `${at}/content/application~1json/schema`
      return {
        reports: [`${schema}: ${nullAccepted}`, unnamed(`${schema}/items`, name)],
        emits: [`ReadonlyArray<${name}> | null`, `success: Schema.NullOr(Schema.Array(${name}))`]
      }
    }
  },
  {
    kind: "a response that operations share",
    change: (picked) => {
      const operation = picked.operation(isJson)
      const shared = objectAt(operation.value, "responses", "200")
      put(objectAt(picked.document, "components"), "responses", { AddedAnswer: shared })
      succeed(operation, { $ref: "#/components/responses/AddedAnswer" })
      return silent(`export const ${operation.id}: Endpoint.`)
    }
  },
  {
    kind: "a status that no error has",
    change: (picked) => {
      const { at, value } = picked.operation()
      const schema = value["x-portone-error"] as JsonObject
      put(objectAt(value, "responses"), "418", json(schema))
      return { reports: [`${at}/responses/418: no error that is documented here has this status`], emits: [] }
    }
  },
  {
    kind: "an error whose status is not among the responses",
    change: (picked) => {
      const { at, value } = picked.operation((it) => objectAt(it.value, "responses")["403"] !== undefined)
      delete objectAt(value, "responses")["403"]
      const name = String((value["x-portone-error"] as JsonObject)["$ref"])
        .split("/")
        .at(-1)
      return {
        reports: [`${at}/responses: ${name} has an error of status 403, which is not among the responses`],
        emits: []
      }
    }
  },
  {
    kind: "an error of a gateway, and one by default",
    change: (picked) => {
      const { at, value } = picked.operation()
      put(objectAt(value, "responses"), "599", json({ ...text }, "text/html"))
      put(objectAt(value, "responses"), "default", json(value["x-portone-error"] as JsonObject))
      return {
        reports: [
          `${at}/responses/599: an answer without an error of PortOne's, told apart by its status only`,
          `${at}/responses/default: no error that is documented here has this status`
        ],
        emits: []
      }
    }
  },
  {
    kind: "errors that only the responses declare",
    change: (picked) => {
      const { at, value } = picked.operation()
      const name = String((value["x-portone-error"] as JsonObject)["$ref"])
        .split("/")
        .at(-1)
      delete value["x-portone-error"]
      return { reports: [`${at}/responses: its errors are those of the responses, ${name}`], emits: [] }
    }
  },
  {
    kind: "a new error of an operation",
    change: (picked) => {
      const { name, value } = picked.union("errors")
      put(picked.schemas, "AddedLimitError", {
        type: "object",
        required: ["type", "limit"],
        properties: { type: text, message: text, limit: { type: "integer", format: "int32" } },
        "x-portone-status-code": 409
      })
      value["oneOf"] = [...(value["oneOf"] as Array<JsonObject>), ref("AddedLimitError")]
      put(objectAt(value, "discriminator", "mapping"), "ADDED_LIMIT", ref("AddedLimitError").$ref)
      const has409 = Object.values(objectAt(picked.document, "paths"))
        .flatMap((item) => Object.values(objectAt(item)))
        .filter((it) => objectAt(it, "x-portone-error")["$ref"] === ref(name).$ref)
        .every((it) => objectAt(it, "responses")["409"] !== undefined)
      return {
        reports: has409 ? [] : [expect409(picked.document, name)],
        emits: [
          "export class AddedLimitError extends DocumentedError.make<AddedLimitError, AddedLimitErrorProps,",
          'type: "ADDED_LIMIT", status: 409, summary: "PortOne answered with ADDED_LIMIT."'
        ]
      }
    }
  },
  {
    kind: "a body that stands where it is sent",
    change: (picked) => {
      const operation = picked.operation(({ method }) => method === "post")
      const schema = { type: "object", required: ["addedReason"], properties: { addedReason: text } }
      put(operation.value, "requestBody", { required: true, ...json(schema) })
      const at = `${operation.at}/requestBody/content/application~1json/schema`
      const isNamedBody = JSON.stringify(picked.document["paths"]).includes(`${pascal(operation.id)}Body"`)
      return {
        reports: [unnamed(at, `${pascal(operation.id)}${isNamedBody ? "Body2" : "Body"}`)],
        emits: ["readonly addedReason: string", 'payload: "body"']
      }
    }
  },
  {
    kind: "a body that is a union",
    change: (picked) => {
      const operation = picked.withBody()
      Object.assign(picked.schemas, addedMethods("Body"))
      put(operation.value, "requestBody", { required: true, ...json(ref("AddedBodyMethod")) })
      const name = pascal(operation.id)
      return silent(
        `export type ${name}Input = ${name}CardInput | ${name}PhoneInput`,
        `export const ${name}Input: Schema.Codec<${name}Input, ${name}InputEncoded> = Schema.Union([`,
        `export const ${operation.id}: Endpoint.Endpoint<${name}Input,`
      )
    }
  },
  {
    kind: "a body in JSON of a vendor",
    change: (picked) => {
      const operation = picked.withBody()
      const content = objectAt(operation.value, "requestBody", "content")
      content["application/vnd.added+json"] = content["application/json"]!
      delete content["application/json"]
      const at = `${operation.at}/requestBody/content/application~1vnd.added+json`
      return {
        reports: [`${at}: application/vnd.added+json is JSON`],
        emits: ['contentType: "application/vnd.added+json"']
      }
    }
  },
  {
    kind: "half a list",
    change: (picked) => {
      const isPage = (it: OperationPlace) => {
        const name = String(
          objectAt(it.value, "responses", "200", "content", "application/json", "schema")["$ref"]
        ).split("/")
        const properties = objectAt(picked.schemas, name.at(-1)!, "properties")
        return objectAt(properties["page"])["$ref"] === ref("PageInfo").$ref && isOwn(picked.document, name.at(-1)!)
      }
      const operation = picked.operation(isPage)
      const name = String(
        objectAt(operation.value, "responses", "200", "content", "application/json", "schema")["$ref"]
      ).split("/")
      put(objectAt(picked.schemas, name.at(-1)!, "properties"), "addedItems", { type: "array", items: text })
      return {
        reports: [`${operation.id} has pages, but its answer has not exactly one array of items: it is no list`],
        emits: [`export const ${operation.id}: Endpoint.Endpoint<`]
      }
    }
  }
]

/** Whether an operation is one of several of its resource: a new name for it makes no new service. */
const isOfMany =
  (document: JsonObject) =>
  ({ path }: OperationPlace): boolean => {
    const resource = path.split("/").slice(0, 3).join("/")
    const others = Object.keys(objectAt(document, "paths")).filter((other) => other.startsWith(resource))
    return others.length > 3
  }

/** Whether a schema is named once in the document. */
const isOwn = (document: JsonObject, name: string): boolean =>
  JSON.stringify(document).split(`"${ref(name).$ref}"`).length === 2

const expect409 = (document: JsonObject, name: string): string => {
  for (const [path, item] of Object.entries(objectAt(document, "paths"))) {
    for (const [method, operation] of Object.entries(objectAt(item))) {
      if (objectAt(operation, "x-portone-error")["$ref"] !== ref(name).$ref) continue
      return (
        `#/paths/${path.replaceAll("/", "~1")}/${method}/responses: ` +
        `${name} has an error of status 409, which is not among the responses`
      )
    }
  }
  return `${name} is of no operation`
}
