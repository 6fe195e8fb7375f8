import type { ModuleWords } from "../words.ts"

/** The words of `packages/core/src/generated/Shared.ts`. */
export const Shared: ModuleWords = {
  types: {
    Bank: "A bank or securities firm in Korea, by PortOne's standard code.",
    Currency: "A currency, by its ISO 4217 code.",
    DateRange: "A span of dates.",
    DateTimeRange: "A span of time.",
    EasyPayProvider: "An easy-pay wallet.",
    PageInfo: "Which page a list is, and how many items there are in all.",
    PageInput: "Which page of a list to return.",
    PaymentMethodType: "The kind of a payment method.",
    SortOrder: "Whether a list goes down or up."
  },
  errors: {
    ForbiddenError:
      "The credential may not do this, or not in this store. Check the store id and what the credential is allowed " +
      "to do.",
    InvalidRequestError:
      "The input was refused: a missing, malformed or forbidden value. Read `message`, correct the input; repeating " +
      "it unchanged cannot succeed.",
    UnauthorizedError:
      "The credential is missing, wrong or expired. Check the API secret or get a new token; repeating with the " +
      "same one cannot succeed."
  },
  fields: {
    from: "The start of the span.",
    "PageInfo.number": "The page, counted from 0.",
    "PageInput.number": "The page to return, counted from 0.",
    size: "Items in a page.",
    "PageInfo.size": "How many items a page has at most.",
    totalCount: "How many items there are; do not end paging by this alone.",
    until: "The end of the span."
  }
}
