/** Puts together the text of comments and pages, whose links know what they lead to. */
import type { CommentDisplayPart, Reflection } from "typedoc"

export type Text = ReadonlyArray<CommentDisplayPart>

export const plain = (text: string): Text => [{ kind: "text", text }]

/** Links to what is documented, in the font of code. */
export const linkTo = (target: Reflection, text: string = target.name): CommentDisplayPart => ({
  kind: "inline-tag",
  tag: "@linkcode",
  text,
  target
})

export const joined = (texts: ReadonlyArray<Text>, separator: string): Text =>
  texts.flatMap((text, index) => (index === 0 ? text : [...plain(separator), ...text]))

/** Splits a text where it has an empty line. */
export const paragraphsOf = (text: Text): ReadonlyArray<Text> => {
  const paragraphs: Array<Array<CommentDisplayPart>> = [[]]
  for (const part of text) {
    const [first = "", ...others] = part.kind === "text" ? part.text.split(/\n{2,}/) : []
    if (part.kind !== "text") paragraphs.at(-1)!.push(part)
    else {
      if (first !== "") paragraphs.at(-1)!.push({ kind: "text", text: first })
      for (const text of others) paragraphs.push(text === "" ? [] : [{ kind: "text", text }])
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

export const fromParagraphs = (paragraphs: ReadonlyArray<Text>): Array<CommentDisplayPart> => [
  ...joined(paragraphs, "\n\n")
]

/** Puts a text on one line, for an entry of a list or a cell of a table. */
export const onOneLine = (text: Text): Text =>
  text.map((part) =>
    part.kind === "text" || part.kind === "code"
      ? { ...part, text: part.text.replaceAll(/\s*\n\s*/g, " ").replaceAll("|", "\\|") }
      : part
  )

export const table = (heads: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<Text>>): Text => [
  ...plain(`| ${heads.join(" | ")} |\n|${heads.map(() => " --- |").join("")}\n`),
  ...rows.flatMap((row) => [...plain("| "), ...joined(row.map(onOneLine), " | "), ...plain(" |\n")])
]
