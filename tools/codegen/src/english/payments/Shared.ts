import type { ModuleWords } from "../words.ts"

/** The words of `packages/payments/src/generated/Shared.ts`. */
export const Shared: ModuleWords = {
  types: {
    Address: "An address: on one line, and in parts too where the parts are known; `oneLine` is always there.",
    Card: "A card, as far as the PG tells about it.",
    CardBrand: "A card's network: a local one or an international brand.",
    CardCredential: "A card's number and what proves that its holder is using it.",
    CardOwnerType: "Whether a card belongs to a person or a company.",
    CardType: "How a card was issued: as a credit, debit or gift card.",
    CashReceiptInput: "The cash receipt that a payment asks for.",
    CashReceiptInputType: "What a cash receipt is asked for: income deduction, business expenses, or none at all.",
    CashReceiptType: "What a cash receipt is for: a person's income deduction or a company's expenses.",
    ChannelGroupSummary: "A channel group in short: the channels among which smart routing chooses.",
    CheckoutPaymentMethod: "A payment method of the hosted checkout page.",
    Country: "A country, by its ISO 3166-1 alpha-2 code.",
    Customer: "The customer of a payment or billing key, as far as it is known.",
    CustomerInput: "The customer, as a request gives it.",
    CustomerNameInput: "A customer's name: exactly one of the full name or its two parts.",
    CustomerSeparatedName: "A customer's name in two parts.",
    Gender: "A person's gender.",
    Locale: "The language of a payment page.",
    OneLineAddress: "An address that is known on one line only.",
    PaymentAmountInput: "The amount to pay and its tax, in minor units.",
    PaymentClientType: "Where a payment was started: in a mobile or desktop browser, or through the API.",
    PaymentProduct: "A product that a payment is for.",
    PaymentProductType: "Whether what is sold is goods, or has no physical form.",
    PgCompany: "A payment gateway (PG) as a company.",
    PgProvider: "A PG's integration, as a channel uses it.",
    PortOneVersion: "The version of PortOne that something was made with.",
    SelectedChannel: "The channel that something went through; its `type` tells test from live.",
    SelectedChannelType: "Whether a channel moves real money or is for testing.",
    SeparatedAddress: "An address in parts, and the same on one line.",
    SeparatedAddressInput: "An address in parts, as a request gives it."
  },
  errors: {
    BillingKeyAlreadyDeletedError:
      "The billing key has been deleted. Forget it, and have the customer register a new one.",
    BillingKeyNotFoundError: "There is no such billing key. Check the key and the store it was issued in.",
    ChannelNotFoundError:
      "There is no such channel. Check the channel key or group id, and that it belongs to this store.",
    InformationMismatchError:
      "What you expect differs from what is being confirmed: amount, currency, test mode, or an id. Nothing was " +
      "confirmed; treat it as tampering until you know better.",
    MaxTransactionCountReachedError: "The id reached its limit of attempts. Start over under a new id.",
    PaymentNotFoundError:
      "There is no such payment. Check the id, and give the `storeId` when it belongs to a sub-store.",
    PaymentScheduleAlreadyExistsError:
      "A schedule stands in the way: the payment id is scheduled already, or the billing key to delete still has " +
      "schedules. Revoke them first, or pay under another id.",
    PgProviderError:
      "The PG refused or failed: `pgCode` and `pgMessage` say why. This is an answer, not an outage: act on the " +
      "code, and use a new idempotency key for another attempt.",
    SumOfPartsExceedsTotalAmountError:
      "The tax-free and other parts add up to more than the total. Correct `amount.taxFree` and `amount.vat`."
  },
  fields: {
    address: "The customer's address.",
    "CustomerInput.address": "The customer's address, in parts.",
    addressLine1: "The first line of the detailed address.",
    addressLine2: "The second line of the detailed address.",
    amount: "The price of one piece, in minor units.",
    bin: "The first 6 or 8 digits of the card number.",
    birthOrBusinessRegistrationNumber:
      "The holder's birth date as yyMMdd, or a company's ten-digit registration number.",
    brand: "The card's network.",
    city: "City, county or district.",
    code: "The product's code.",
    customerIdentityNumber: "What identifies the customer to the tax office; leave out with `NO_RECEIPT`.",
    expiryMonth: "The month the card expires in, two digits.",
    expiryYear: "The year the card expires in, two digits.",
    first: "The given name.",
    full: "The name in one piece; set this or `separated`, not both.",
    id: "The customer's id, which the merchant chose.",
    "ChannelGroupSummary.id": "The channel group's id.",
    "PaymentProduct.id": "The product's id, which the merchant chose.",
    "SelectedChannel.id": "The channel's id.",
    isForTest: "Whether it is a group of test channels.",
    issuer: "The code of the company that issued the card; some PGs give none.",
    key: "The channel's key.",
    last: "The family name.",
    link: "Where the product is sold.",
    "Card.name": "The card's product name.",
    "Card.number": "The card number, masked.",
    "CardCredential.number": "The card number, digits only.",
    oneLine: "The whole address on one line.",
    ownerType: "Whether the card belongs to a person or a company.",
    passwordTwoDigits: "The first two digits of the card's password.",
    pgProvider: "The PG's integration.",
    province: "Province or state.",
    publisher: "The code of the company that publishes the card.",
    separated: "The name in two parts; set this or `full`, not both.",
    tag: "The product's tag, for instance a category.",
    "Card.type": "How the card was issued.",
    "CashReceiptInput.type": "What the receipt is for.",
    "SelectedChannel.type": "Whether it moves real money: check for `LIVE` before you trust a paid payment.",
    vat: "The VAT, in minor units, if you work it out yourself; else an eleventh of what is not tax-free."
  }
}
