import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { deflateSync } from "node:zlib"
import { afterEach, describe, expect, it } from "vitest"
import { deadLinksIn } from "../src/links.ts"

const folders: Array<string> = []

/** Writes a site of the given files, and returns the dead links in it. */
const deadIn = async (files: Readonly<Record<string, string>>): Promise<ReadonlyArray<string>> => {
  const folder = await mkdtemp(join(tmpdir(), "site-"))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return deadLinksIn(folder)
}

const script = (name: string, data: unknown): string =>
  `window.${name}Data = "${deflateSync(JSON.stringify(data)).toString("base64")}"`

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

describe("the check of links", () => {
  it("follows links to pages, folders, anchors and pictures", async () => {
    const files = {
      "index.html":
        '<h1 id="top-of-all">A</h1><a href="a/b.html#c%20d">b</a><a href="#top-of-all">top</a><a href="a/">a</a>',
      "a/index.html": '<a href="../index.html#">home</a><img src="../media/picture.png?cache=1">',
      "a/b.html": '<p id="c d"></p><a href="https://example.com/nowhere#at-all">out</a><a href="mailto:a@b.c">mail</a>',
      "media/picture.png": "",
      "assets/icons.svg": '<svg><g id="icon"></g></svg>',
      "c.html": '<svg><use href="assets/icons.svg#icon"></use></svg>'
    }
    expect(await deadIn(files)).toEqual([])
  })

  it("finds a page, a picture and an anchor that are not there", async () => {
    const files = {
      "index.html": '<a href="gone.html">gone</a><a href="a.html#gone">gone</a><a href="#here">here</a>',
      "a.html": '<img src="gone.png"><a name="here"></a>'
    }
    expect(await deadIn(files)).toEqual([
      "a.html: dead link gone.png",
      "index.html: dead link gone.html",
      "index.html: dead link a.html#gone",
      "index.html: dead link #here"
    ])
  })

  it("finds a page whose scripts take another folder for the root of the site", async () => {
    const files = {
      "index.html": '<html data-base="./"></html>',
      "a/b/c.html": '<html data-base="../../"></html>',
      "a/d.html": '<html data-base="../index.html"></html>'
    }
    expect(await deadIn(files)).toEqual(["a/d.html: its scripts take ../index.html for the root"])
  })

  it("finds them in what the navigation and the search are made of", async () => {
    const files = {
      "index.html": "",
      "a.html": '<p id="b"></p>',
      "assets/navigation.js": script("navigation", [{ path: "a.html", children: [{ path: "gone.html" }] }]),
      "assets/search.js": script("search", { rows: [{ url: "a.html#b" }, { url: "a.html#gone" }] })
    }
    expect(await deadIn(files)).toEqual([
      "assets/navigation.js: dead link gone.html",
      "assets/search.js: dead link a.html#gone"
    ])
  })
})
