/**
 * Reads the parts of a Markdown page: its blocks of code, and the text around them.
 */

const block = /^( *)(`{3,})[^\n]*\n[^]*?^\1\2`*$/gm

/** Returns the blocks of code of a page, each with its fences and its language. */
export const blocksOf = (text: string): ReadonlyArray<string> => Array.from(text.matchAll(block), ([whole]) => whole)

/** Returns the text without its blocks of code, whose lines stay as empty ones. */
export const withoutBlocks = (text: string): string => text.replaceAll(block, (whole) => whole.replaceAll(/[^\n]/g, ""))
