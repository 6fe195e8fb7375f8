/**
 * The rules of the PGs for the payment id, by PG. They stand by themselves, so that a program that only checks ids has
 * no other rules in its bundle.
 */
import type { Fact, TextRule } from "./rules.ts"
import { quickGuide } from "./sources.ts"

const alphanumeric = /^[0-9A-Za-z]*$/
const lettersAndDigits = "letters and digits of ASCII"
const printable = /^[\x20-\x7e]*$/
const printableCharacters = "printable ASCII characters"

export const GALAXIA: Fact<TextRule> = { value: { atMost: 64 }, source: { page: "pg/galaxia", date: "2026-07-08" } }

export const HYPHEN: Fact<TextRule> = {
  value: { characters: /^\w*$/, allows: "letters and digits of ASCII, and underscores", atMost: 50 },
  source: { page: "pg/hyphen", date: "2025-11-18" },
  note: "PortOne has removed the page since"
}

export const INICIS_JP: Fact<TextRule> = {
  value: { characters: /^[\x20-'*-~]*$/, allows: "printable ASCII characters without parentheses" },
  source: { page: "pg/inicis-jp", date: "2026-03-27" },
  note: "the guide allows some special characters, and names parentheses and Korean as failing"
}

export const INICIS_V2: Fact<TextRule> = {
  value: { characters: printable, allows: printableCharacters, atMost: 40 },
  source: quickGuide
}

export const KCP_V2: Fact<TextRule> = {
  value: { characters: alphanumeric, allows: lettersAndDigits, atMost: 40 },
  source: quickGuide
}

export const KPN: Fact<TextRule> = {
  value: { characters: alphanumeric, allows: lettersAndDigits, atMost: 32 },
  source: quickGuide
}

export const PAYLETTER_GLOBAL: Fact<TextRule> = {
  value: { characters: alphanumeric, allows: lettersAndDigits },
  source: { page: "pg/payletter-global", date: "2025-11-04" }
}

export const SMARTRO_V2: Fact<TextRule> = {
  value: { characters: alphanumeric, allows: lettersAndDigits, atMost: 40, truncates: true },
  source: { page: "pg/smartro-v2", date: "2026-03-03" }
}

export const TOSSPAYMENTS: Fact<TextRule> = {
  value: {
    characters: /^[-\w]*$/,
    allows: "letters and digits of ASCII, hyphens and underscores",
    atLeast: 6,
    atMost: 64
  },
  source: { page: "pg/tosspayments", date: "2026-08-01" },
  note: "the description of the browser SDK also allows = in loadPaymentUI"
}

export const WELCOME: Fact<TextRule> = {
  value: { characters: printable, allows: printableCharacters },
  source: { page: "pg/welcome", date: "2026-03-03" }
}
