/**
 * Reads what PortOne's own SDK, `@portone/server-sdk`, declares: its calls, its errors, and its webhooks.
 */
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript-6"

/** A method of one of the SDK's clients. */
export interface Call {
  /** The way to it from a `PortOneClient`, such as `payment.billingKey.issueBillingKey`. */
  readonly path: string
  readonly name: string
  /** The class of what it throws, such as `Payment.BillingKey.IssueBillingKeyError`. */
  readonly throws: string
}

/** A class of errors. */
export interface ErrorClass {
  /** Its name from the SDK's root, such as `Payment.GetPaymentError`. */
  readonly path: string
  readonly isAbstract: boolean
  /** Each `data.type` that it can have, with the name of the declaration; none if it has no `data`. */
  readonly types: ReadonlyMap<string, string>
}

/** A type that describes a webhook, or a part of one. */
export interface WebhookType {
  readonly name: string
  /** The `type` of each event that it describes, or that has it as `data`. */
  readonly events: ReadonlySet<string>
  readonly isData: boolean
}

export interface Sdk {
  readonly version: string
  readonly calls: ReadonlyArray<Call>
  readonly errors: ReadonlyArray<ErrorClass>
  readonly webhookTypes: ReadonlyArray<WebhookType>
  /** The functions of the namespace `Webhook`. */
  readonly webhookFunctions: ReadonlyArray<string>
  /** The values of `WebhookVerificationError.reason`. */
  readonly verificationFailures: ReadonlyArray<string>
}

const entry = fileURLToPath(import.meta.resolve("@portone/server-sdk")).replace(/\.[cm]?js$/, ".d.ts")

const versionOf = (folder: string): string => {
  const { version } = JSON.parse(readFileSync(join(folder, "../package.json"), "utf8")) as { readonly version: string }
  return version
}

/** Returns everything that the SDK declares. */
export const readSdk = (): Sdk => {
  // Only the SDK's own types are asked for, so the library of TypeScript is not loaded.
  const program = ts.createProgram([entry], {
    noLib: true,
    types: [],
    moduleResolution: ts.ModuleResolutionKind.Bundler
  })
  const checker = program.getTypeChecker()

  const resolved = (symbol: ts.Symbol): ts.Symbol =>
    (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)

  const exportsOf = (module: ts.Symbol): ReadonlyArray<readonly [name: string, symbol: ts.Symbol]> =>
    checker.getExportsOfModule(module).map((symbol) => [symbol.name, resolved(symbol)])

  const root = checker.getSymbolAtLocation(program.getSourceFile(entry)!)
  if (root === undefined) throw new Error(`${entry} is no module`)

  const errors: Array<ErrorClass> = []
  const classPaths = new Map<ts.Symbol, string>()

  const membersOf = (type: ts.Type): ReadonlyArray<ts.Type> => (type.isUnion() ? type.types : [type])

  /** Returns the string literals of a field, such as the `type` of an event. */
  const literalsOf = (type: ts.Type, field: string): ReadonlyArray<string> => {
    const property = type.getProperty(field)
    return property === undefined
      ? []
      : membersOf(checker.getTypeOfSymbol(property)).flatMap((one) => (one.isStringLiteral() ? [one.value] : []))
  }

  const errorClass = (path: string, symbol: ts.Symbol): ErrorClass => {
    const data = checker.getDeclaredTypeOfSymbol(symbol).getProperty("data")
    const members = data === undefined ? [] : membersOf(checker.getTypeOfSymbol(data))
    const declaration = symbol.valueDeclaration
    return {
      path,
      isAbstract:
        declaration !== undefined && (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Abstract) !== 0,
      types: new Map(
        members.flatMap((member) =>
          literalsOf(member, "type").map((type) => [type, member.aliasSymbol?.name ?? "?"] as const)
        )
      )
    }
  }

  const collectErrors = (module: ts.Symbol, prefix: string): void => {
    for (const [name, symbol] of exportsOf(module)) {
      if ((symbol.flags & ts.SymbolFlags.Class) !== 0) {
        // What a namespace passes on from another is listed once, where it is seen first.
        if (classPaths.has(symbol)) continue
        classPaths.set(symbol, prefix + name)
        errors.push(errorClass(prefix + name, symbol))
      } else if ((symbol.flags & ts.SymbolFlags.Module) !== 0) {
        collectErrors(symbol, `${prefix}${name}.`)
      }
    }
  }
  collectErrors(root, "")

  const exported = (name: string): ts.Symbol => {
    const found = exportsOf(root).find(([one]) => one === name)
    if (found === undefined) throw new Error(`the SDK exports no ${name}`)
    return found[1]
  }

  /** Returns the class that a method's comment names, among those of the file that declares the method. */
  const throwsOf = (method: ts.Symbol): string => {
    const comments = ts.getJSDocCommentsAndTags(method.valueDeclaration!).map((comment) => comment.getText())
    const name = /@throws \{@link (\w+)\}/.exec(comments.join("\n"))?.[1]
    const source = method.valueDeclaration!.getSourceFile()
    const symbol =
      name === undefined ? undefined : checker.getSymbolAtLocation(source)?.exports?.get(name as ts.__String)
    const path = symbol === undefined ? undefined : classPaths.get(symbol)
    if (path === undefined) throw new Error(`${method.name} does not say what it throws`)
    return path
  }

  const callsOf = (client: ts.Type, prefix: string): ReadonlyArray<Call> =>
    client.getProperties().flatMap((property): ReadonlyArray<Call> => {
      const type = checker.getTypeOfSymbol(property)
      return type.getCallSignatures().length > 0
        ? [{ path: prefix + property.name, name: property.name, throws: throwsOf(property) }]
        : callsOf(type, `${prefix}${property.name}.`)
    })

  const webhook = exportsOf(exported("Webhook"))
  const typesOf = webhook.filter(([, { flags }]) => (flags & ts.SymbolFlags.TypeAlias) !== 0)
  const declared = (symbol: ts.Symbol) => checker.getDeclaredTypeOfSymbol(symbol)
  const dataOf = new Map<ts.Type, Set<string>>()
  for (const [, symbol] of typesOf) {
    for (const event of membersOf(declared(symbol))) {
      const data = event.getProperty("data")
      if (data === undefined) continue
      const of = checker.getTypeOfSymbol(data)
      dataOf.set(of, new Set([...(dataOf.get(of) ?? []), ...literalsOf(event, "type")]))
    }
  }
  const webhookTypes = typesOf
    .filter(([name]) => /^Webhook(?!Options|Unbranded|VerificationFailure)/.test(name))
    .map(([name, symbol]): WebhookType => {
      const members = membersOf(declared(symbol))
      const events = members.flatMap((member) => literalsOf(member, "type"))
      return events.length > 0
        ? { name, events: new Set(events), isData: false }
        : { name, events: new Set(members.flatMap((member) => [...(dataOf.get(member) ?? [])])), isData: true }
    })

  const failures = declared(webhook.find(([name]) => name === "WebhookVerificationFailureReason")![1])

  return {
    version: versionOf(dirname(entry)),
    calls: callsOf(declared(exported("PortOneClient")), ""),
    errors,
    webhookTypes,
    webhookFunctions: webhook.flatMap(([name, { flags }]) => ((flags & ts.SymbolFlags.Function) !== 0 ? [name] : [])),
    verificationFailures: membersOf(failures).flatMap((one) => (one.isStringLiteral() ? [one.value] : []))
  }
}
