import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { build } from "../src/build.ts"
import { deadLinksIn } from "../src/links.ts"

const banner = "/**\n * Generated.\n *\n * @since 0.1.0\n */"
const tags = " *\n * @since 0.1.0\n"

/** The sources of a workspace with one service, which has one operation with one error. */
const workspace: Readonly<Record<string, string>> = {
  "tsconfig.base.json": JSON.stringify({
    compilerOptions: { target: "es2023", module: "nodenext", strict: true, allowImportingTsExtensions: true }
  }),
  "README.md":
    "# a shop\n\nIt sells. See `Shops`, [its package](packages/shop) and [its sources](packages/shop/src).\n\n## More\n",
  "docs/guide.md":
    "# A guide\n\nIt leads to [the shop](../packages/shop/README.md#prices) and to `getPrice`, and [back](../README.md#more).\n",
  "packages/shop/package.json": JSON.stringify({ name: "@effect-portone/shop", description: "Sells" }),
  "packages/shop/README.md": "# shop\n\nSells things.\n\n## Prices\n\nSee [the guide](../../docs/guide.md).\n",
  "packages/shop/src/index.ts": 'export * as Till from "./Till.ts"\nexport * from "./generated/index.ts"\n',
  "packages/shop/src/Till.ts": `/**\n * Counts money.\n${tags} */\n/**\n * Opens it.\n${tags} */\nexport const open = (): void => {}\n`,
  "packages/shop/src/generated/index.ts": `${banner}\nexport * from "./Shops.ts"\n`,
  "packages/shop/src/generated/Shops.ts": `${banner}
/**
 * The methods of {@link Shops}.
${tags} */
export interface ShopsMethods {
  /** Reads a price. */
  readonly getPrice: (input: GetPriceInput) => Promise<number>
}

/**
 * Shops: where things are sold.
 *
 * @category services
 * @since 0.1.0
 */
export class Shops {
  /**
   * Builds it.
  ${tags} */
  static readonly layer: number = 1
}

/**
 * The input of \`getPrice\`.
${tags} */
export interface GetPriceInput {
  /** The thing's name. */
  readonly thing: string
}

/**
 * The input of \`getPrice\`.
${tags} */
export const GetPriceInput: ReadonlyArray<GetPriceInput> = []

/**
 * Sold out. Come again tomorrow.
 *
 * \`SOLD_OUT\`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class SoldOutError {}

/**
 * Reads a price.
 *
 * \`GET /prices/{thing}\`
 *
 * Fails with:
 * - {@link SoldOutError} (404)
 * - another error
 *
 * @see https://example.com/prices
 * @category endpoints
 * @since 0.1.0
 */
export const getPrice: { readonly id: string } = { id: "getPrice" }
`
}

const temporary: Array<string> = []
const libraries = fileURLToPath(new URL("../node_modules", import.meta.url))

/** Builds a site of the workspace, with some of its files replaced, and returns its folder and its faults. */
const built = async (files: Readonly<Record<string, string>> = {}) => {
  const root = await mkdtemp(join(tmpdir(), "workspace-"))
  temporary.push(root)
  for (const [name, text] of Object.entries({ ...workspace, ...files })) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), text)
  }
  await symlink(libraries, join(root, "node_modules"))
  const site = join(root, "site")
  const { faults } = await build(root, site)
  return { site, faults, dead: await deadLinksIn(site) }
}

/** Returns what a reader sees of a page's middle, without the tags, on one line. */
const textOf = async (site: string, page: string): Promise<string> => {
  const html = await readFile(join(site, page), "utf8")
  const content = html.slice(html.indexOf('<div class="col-content"'), html.indexOf('<div class="col-sidebar"'))
  return content
    .replaceAll(/<(?:button|svg).*?<\/(?:button|svg)>|<wbr\/?>/g, "")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/&quot;/g, '"')
    .replaceAll(/\s+/g, " ")
}

afterAll(() => Promise.all(temporary.map((folder) => rm(folder, { recursive: true }))))

describe("the site", () => {
  let site = ""

  beforeAll(async () => {
    const result = await built()
    expect(result.faults).toEqual([])
    expect(result.dead).toEqual([])
    site = result.site
  })

  it("says of an operation what it does, how it is called, what to do after each error, and where PortOne's page is", async () => {
    const page = await textOf(site, "shop/Shops/getPrice.html")
    expect(page).toContain("Operation getPrice")
    expect(page).toContain("A method of Shops")
    expect(page).toContain("shops.getPrice(input: GetPriceInput)")
    expect(page).toContain("SoldOutError (404): Sold out. Come again tomorrow.")
    expect(page).toContain("another error")
    const html = await readFile(join(site, "shop/Shops/getPrice.html"), "utf8")
    expect(html).toMatch(/<a href="https:\/\/example\.com\/prices"[^>]*>PortOne/)
    expect(html).toContain('href="SoldOutError.html"')
  })

  it("leads from an error to the operations that fail with it", async () => {
    expect(await textOf(site, "shop/Shops/SoldOutError.html")).toContain("Operations that fail with it: getPrice.")
  })

  it("lists a service's operations, all operations, and all errors", async () => {
    expect(await textOf(site, "shop/Shops/Shops.html")).toMatch(/Service Shops .*getPrice ?Reads a price\./)
    expect(await textOf(site, "All_operations.html")).toMatch(/Shops: where things are sold.*getPrice ?Reads a price\./)
    expect(await textOf(site, "All_errors.html")).toMatch(/SoldOutError ?SOLD_OUT, status 404\. ?Sold out\. Come again/)
  })

  it("shows a type and its Schema on one page", async () => {
    expect(await textOf(site, "shop/Shops/GetPriceInput.html")).toContain(
      "const GetPriceInput: readonly GetPriceInput[]"
    )
  })

  it("says what a module is, and how it is imported", async () => {
    expect(await textOf(site, "shop/Till.html")).toContain("Counts money.")
    expect(await textOf(site, "shop/Shops.html")).toContain("Shops: where things are sold.")
    expect(await textOf(site, "shop/Till.html")).toContain('import { Till } from "@effect-portone/shop"')
    expect(await textOf(site, "shop/Shops.html")).toContain('import { … } from "@effect-portone/shop"')
  })

  it("links sources to the repository, and never to this machine", async () => {
    const page = await readFile(join(site, "shop/Till/open.html"), "utf8")
    expect(page).toMatch(/blob\/main\/packages\/shop\/src\/Till\.ts#L\d+"/)
    expect(page).not.toContain(tmpdir())
  })

  it("turns links between the repository's files into links between pages, or to the repository", async () => {
    const front = await readFile(join(site, "index.html"), "utf8")
    for (const link of [
      "All_operations.html",
      "All_errors.html",
      "shop.html",
      "shop/Shops/Shops.html",
      "A_guide.html"
    ]) {
      expect(front).toContain(`href="${link}"`)
    }
    expect(front).toContain("/tree/main/packages/shop/src")
    const guide = await readFile(join(site, "A_guide.html"), "utf8")
    expect(guide).toContain('href="shop.html#prices"')
    expect(guide).toContain('href="index.html#more"')
    expect(guide).toContain('href="shop/Shops/getPrice.html"')
  })

  it("is faulty where a link in a comment, an export or a link of a page leads nowhere", async () => {
    const { dead, faults } = await built({
      "packages/shop/src/Till.ts":
        "/**\n * Counts {@link Gold}.\n * @since 0.1.0\n */\n\n/** Opens {@link Silver}. */\nexport const a = 1\nexport const bare = 2\ninterface Inner {}\n/** Takes. */\nexport const take = (inner: Inner): void => {}\n",
      "packages/shop/src/Safe.ts": "/** Opens. */\nexport const open = 1\n",
      "docs/guide.md": "# A guide\n\n[gone](gone.md) and [no anchor](../packages/shop/README.md#gone)\n"
    })
    const all = faults.join("\n")
    expect(all).toContain('Failed to resolve link to "Gold"')
    expect(all).toContain('Failed to resolve link to "Silver"')
    expect(all).toContain("packages/shop/src/Safe.ts: does not say what the module is")
    expect(all).toContain("bare")
    expect(all).toContain("Inner")
    expect(all).toContain("docs/guide.md:3: The relative path gone.md is not a file")
    expect(dead).toContain("A_guide.html: dead link shop.html#gone")
  })
})
