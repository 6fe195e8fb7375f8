/** Matches a code or an id: short, and nothing that could break a line or tell of a person. */
const code = /^[\w.:-]{1,40}$/

/** Returns text of PortOne's for a message if it looks like a code or an id, and otherwise the words in its place. */
export const printable = (text: string, otherwise: string): string => (code.test(text) ? text : otherwise)
