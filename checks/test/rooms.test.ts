import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { againstOrder, circlesOf, importsOf, leading, ordersIn } from "./rooms.ts"

const orders = ordersIn(readFileSync(new URL("../../CONTRIBUTING.md", import.meta.url), "utf8"))

const sources = (path: string) => importsOf(fileURLToPath(new URL(`../../${path}/src`, import.meta.url)))

describe("the rooms of a folder", () => {
  it("are a circle when two of them import each other, if only types, and the circle names its imports", () => {
    const imports = [
      { from: "money/amount.ts", to: "paging/page.ts" },
      { from: "paging/deep/down/walk.ts", to: "money/units.ts" },
      { from: "money/amount.ts", to: "money/units.ts" }
    ]
    assert.deepStrictEqual(circlesOf(imports), [
      "money/amount.ts → paging/page.ts, paging/deep/down/walk.ts → money/units.ts"
    ])
  })

  it("are no circle when all imports run one way", () => {
    const imports = [
      { from: "money/amount.ts", to: "paging/page.ts" },
      { from: "index.ts", to: "money/amount.ts" },
      { from: "index.ts", to: "effect/Effect" }
    ]
    assert.deepStrictEqual(circlesOf(imports), [])
  })
})

describe("an order of rooms", () => {
  const order = ordersIn("- `shop`: `Till.ts` → `money`, `stock` → `money/units`\n\n").get("shop")!

  it("lets a room import those to the right of it", () => {
    const imports = [
      { from: "Till.ts", to: "stock/shelf.ts" },
      { from: "Till.ts", to: "money/units/won.ts" },
      { from: "money/amount.ts", to: "money/units/won.ts" },
      { from: "stock/shelf.ts", to: "effect/Effect" }
    ]
    assert.deepStrictEqual(againstOrder(imports, order), [])
  })

  it.each([
    ["back up", { from: "stock/shelf.ts", to: "Till.ts" }],
    ["to the room beside", { from: "stock/shelf.ts", to: "money/amount.ts" }],
    ["out of an inner room", { from: "money/units/won.ts", to: "money/amount.ts" }],
    ["of a room that it does not have", { from: "Till.ts", to: "cellar/wine.ts" }]
  ])("names an import %s", (_, it) => {
    assert.deepStrictEqual(againstOrder([it], order), [`${it.from} → ${it.to}`])
  })
})

describe.each(
  ["core", "payments", "platform", "promise", "durable", "testing", "emulator"]
    .map((name) => `packages/${name}`)
    .concat("tools/codegen", "tools/site")
)("%s", (path) => {
  const imports = sources(path)

  it("has files that import each other", () => {
    assert.isNotEmpty(imports)
  })

  it("has no import that runs back up between rooms", () => {
    assert.deepStrictEqual(circlesOf(imports), [])
  })

  it("has no import against the order that CONTRIBUTING gives", () => {
    const order = orders.get(path.replace("packages/", ""))
    assert.isDefined(order)
    assert.deepStrictEqual(againstOrder(imports, order!), [])
  })
})

describe("the packages that run in production", () => {
  it.each(["core", "payments", "platform"])("%s imports effect, and what is below it, and nothing else", (name) => {
    const allowed = /^(effect\/|@effect-portone\/core\/)/
    const isForeign = (to: string) => !to.endsWith(".ts") && !allowed.test(to)
    assert.deepStrictEqual(
      // The entry for Node stands on its platform, which no other file imports.
      leading(sources(`packages/${name}`), (from) => from !== "node.ts", isForeign),
      []
    )
  })
})

describe("promise", () => {
  it("imports effect, and the packages whose operations it has, and nothing else", () => {
    const allowed = /^(effect\/|@effect-portone\/(core|payments|platform)\/)/
    assert.deepStrictEqual(
      leading(
        sources("packages/promise"),
        () => true,
        (to) => !to.endsWith(".ts") && !allowed.test(to)
      ),
      []
    )
  })

  it("has each generated module import the one whose operations it has", () => {
    const isOwn = (from: string, to: string) =>
      to.endsWith(`/generated/${from.slice("generated/".length, -".ts".length)}`)
    const modules = sources("packages/promise").filter(({ from }) => /^generated\/(?!index)/.test(from))
    const names = new Set(modules.map(({ from }) => from))
    assert.isNotEmpty(names)
    assert.deepStrictEqual(
      [...names].filter((name) => !modules.some(({ from, to }) => from === name && isOwn(from, to))),
      []
    )
  })
})

describe("durable", () => {
  const foreign = (isAllowed: (from: string, to: string) => boolean) =>
    sources("packages/durable")
      .filter(({ from, to }) => !to.endsWith(".ts") && !isAllowed(from, to))
      .map(({ from, to }) => `${from} → ${to}`)

  it("imports effect, core, payments and Node, and the driver of PostgreSQL in files that are loaded late", () => {
    const allowed = /^(effect\/|node:|@effect-portone\/core\/|@effect-portone\/payments$)/
    assert.deepStrictEqual(foreign((_, to) => allowed.test(to)).toSorted(), [
      "engine/liveness.ts → @effect/sql-pg/PgClient",
      "engine/postgres.ts → @effect/sql-pg/PgClient"
    ])
  })
})

describe("testing", () => {
  it("imports neither Node nor the emulator", () => {
    const isNode = (to: string) => /^(node:|@effect\/platform-node|@effect-portone\/emulator)/.test(to)
    assert.deepStrictEqual(
      leading(sources("packages/testing"), () => true, isNode),
      []
    )
  })
})

describe("the emulator", () => {
  it("imports Node's platform for its command, and as it starts a server, so in memory it needs no Node", () => {
    const isPlatform = (to: string) => to.startsWith("@effect/platform-node")
    assert.deepStrictEqual(
      leading(sources("packages/emulator"), (from) => !from.startsWith("command/"), isPlatform),
      ["server/nodeServer.ts → @effect/platform-node/NodeHttpServer"]
    )
  })
})

describe("a rule of the emulator", () => {
  const imports = sources("packages/emulator")

  it("of the platform imports nothing of payments but records", () => {
    const isPayments = (to: string) => to.startsWith("payments/") && !to.startsWith("payments/records/")
    assert.deepStrictEqual(
      leading(imports, (from) => from.startsWith("platform/"), isPayments),
      []
    )
  })

  it("of payments imports no rule of another room, and records import no rule", () => {
    const roomOf = (path: string) => /^payments\/([^/]+)\//.exec(path)?.[1]
    const rooms = new Set(imports.flatMap(({ from }) => roomOf(from) ?? []))
    assert.includeMembers([...rooms], ["records", "payment"])
    const isBelow = (to: string) => /^(payments\/records|calendar|pg|search|state)\//.test(to)
    assert.deepStrictEqual(
      [...rooms].flatMap((room) =>
        leading(
          imports,
          (from) => roomOf(from) === room,
          (to) => to.endsWith(".ts") && roomOf(to) !== room && !isBelow(to)
        )
      ),
      []
    )
  })
})
