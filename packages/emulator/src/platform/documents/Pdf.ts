/**
 * Writes a small PDF: pages of A4 with lines of text. The font is one that every reader has for Korean, so the file
 * embeds none.
 */

/** A text at a place of a page, in points from its lower left corner. */
export interface PlacedText {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly text: string
}

/** The size of a page of A4 in points. */
export const pageSize = { width: 595, height: 842 }

/** Returns the width of a text in points: in this font, half of its size for a Latin letter, and else all of it. */
const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((width, character) => width + (isLatin(character) ? size / 2 : size), 0)

const isLatin = (character: string) => character >= " " && character <= "~"

/** Returns as much of a text as fits into a width. A text that is cut ends with three dots. */
export const fitting = (text: string, size: number, width: number): string => {
  if (widthOf(text, size) <= width) return text
  const characters = Array.from(text)
  while (characters.length > 0 && widthOf(`${characters.join("")}...`, size) > width) characters.pop()
  return `${characters.join("")}...`
}

/** Returns a text in the encoding of the font: two bytes for each character, in hexadecimal digits. */
const encoded = (text: string): string =>
  Array.from(text, (character) => {
    const code = character.codePointAt(0)!
    // The encoding has no control characters, and none beyond the basic plane.
    return (code < 0x20 || code > 0xffff ? 0x3f : code).toString(16).padStart(4, "0")
  }).join("")

const contentOf = (texts: ReadonlyArray<PlacedText>): string =>
  texts.map(({ size, text, x, y }) => `BT /F1 ${size} Tf ${x} ${y} Td <${encoded(text)}> Tj ET`).join("\n")

/** Returns the bodies of the objects of the file; the first one has the number 1. */
const objectsOf = (title: string, pages: ReadonlyArray<ReadonlyArray<PlacedText>>): ReadonlyArray<string> => {
  const firstPage = 6
  const pageNumbers = pages.map((_, index) => firstPage + 2 * index)
  const media = `/MediaBox [0 0 ${pageSize.width} ${pageSize.height}]`
  return [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pageNumbers.map((number) => `${number} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /HYSMyeongJo-Medium-UniKS-UCS2-H /Encoding /UniKS-UCS2-H " +
      "/DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HYSMyeongJo-Medium " +
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement 2 >> /DW 1000 /W [1 95 500] " +
      "/FontDescriptor << /Type /FontDescriptor /FontName /HYSMyeongJo-Medium /Flags 6 /FontBBox [0 -148 1001 880] " +
      "/ItalicAngle 0 /Ascent 880 /Descent -148 /CapHeight 880 /StemV 93 >> >>",
    `<< /Title <feff${encoded(title)}> >>`,
    ...pages.flatMap((texts, index) => {
      const content = contentOf(texts)
      return [
        `<< /Type /Page /Parent 2 0 R ${media} /Resources << /Font << /F1 3 0 R >> >> ` +
          `/Contents ${firstPage + 2 * index + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
      ]
    })
  ]
}

/** Returns the bytes of a PDF. */
export const pdfOf = (title: string, pages: ReadonlyArray<ReadonlyArray<PlacedText>>): Uint8Array => {
  const objects = objectsOf(title, pages)
  let file = "%PDF-1.4\n"
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`)
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join("")}`
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  // All of it is ASCII, so a character is a byte, and the offsets are right.
  return new TextEncoder().encode(file + table + trailer)
}
