/** Matches what every HTTP client sends unchanged: printable characters, without a space at either end. */
export const headerValue = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/
