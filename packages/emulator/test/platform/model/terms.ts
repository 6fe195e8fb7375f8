/** Plays the beginning of a platform, and changes of its terms, partners and settings. */
import { Effect } from "effect"
import {
  AdditionalFeePolicies,
  Contracts,
  DiscountSharePolicies,
  Partners,
  PlatformSettings
} from "@effect-portone/platform"
import { PortOneEmulator } from "../../../src/index.ts"
import { brn } from "../partners/partnered.ts"
import type { Fee, Kind, Terms } from "./figures.ts"
import type { Model, Partner, World } from "./Model.ts"
import { type Move, pick } from "./moves.ts"
import type { Beginning, StepOf } from "./steps.ts"

const feeIn = ({ fixed, rate }: Fee) => (rate === undefined ? { fixedAmount: fixed ?? 0 } : { fixedRate: rate })

const payer = (isOnPartner: boolean) => (isOnPartner ? ("PARTNER" as const) : ("MERCHANT" as const))

const termsIn = ({ bearsPaymentVat, fee, isVatOnPartner }: Terms) => ({
  platformFee: feeIn(fee),
  platformFeeVatPayer: payer(isVatOnPartner),
  subtractPaymentVatAmount: bearsPaymentVat
})

const business = (taxationType: "NORMAL" | "TAX_FREE") => ({
  business: { companyName: "Baker Ltd", businessRegistrationNumber: brn, representativeName: "Lee", taxationType }
})

const typeIn = (kind: Kind) => {
  switch (kind) {
    case "taxed":
      return business("NORMAL")
    case "taxFree":
      return business("TAX_FREE")
    case "whtPayer":
      return { whtPayer: {} }
    case "nonWhtPayer":
      return { nonWhtPayer: {} }
  }
}

const accountIn = ({ currency, account: number }: Pick<Partner, "account" | "currency">) => ({
  bank: "SHINHAN" as const,
  currency: currency === "USD" ? ("USD" as const) : ("KRW" as const),
  number,
  holder: "Hong"
})

const amountType = (isNet: boolean) => (isNet ? ("NET" as const) : ("GROSS" as const))

const partners = [
  { id: "baker", kind: "taxed", currency: "KRW" },
  { id: "driver", kind: "whtPayer", currency: "KRW" },
  { id: "writer", kind: "nonWhtPayer", currency: "KRW" },
  { id: "exporter", kind: "taxed", currency: "USD" }
] as const

/** Makes the terms and the partners of a world, of the model and of the emulator. */
export const begin = Effect.fnUntraced(function* (world: World, { contracts, fees, setting, shares }: Beginning) {
  const test = world.isForTest
  world.setting = { ...setting }
  yield* (yield* PlatformSettings).updatePlatformSetting({
    test,
    supportsMultipleOrderTransfersPerPartner: setting.several,
    adjustSettlementDateAfterHolidayIfEarlier: setting.adjusts,
    deductWht: setting.deductWht,
    settlementAmountType: amountType(setting.isNet),
    manualSettlementPerTransfer: setting.perTransfer
  })
  for (const [index, { cycle, terms }] of contracts.entries()) {
    const id = `contract-${index}`
    world.contracts.push({ id, terms, cycle })
    const given = { test, id, name: id, settlementCycle: cycle, ...termsIn(terms) }
    yield* (yield* Contracts).createPlatformContract(given)
  }
  for (const [index, { fee, isVatOnPartner }] of fees.entries()) {
    world.feePolicies.push({ fee, isVatOnPartner })
    const given = { test, id: `fee-${index}`, name: "A fee", fee: feeIn(fee), vatPayer: payer(isVatOnPartner) }
    yield* (yield* AdditionalFeePolicies).createPlatformAdditionalFeePolicy(given)
  }
  for (const [index, partnerShareRate] of shares.entries()) {
    world.sharePolicies.push(partnerShareRate)
    const given = { test, id: `share-${index}`, name: "A share", partnerShareRate }
    yield* (yield* DiscountSharePolicies).createPlatformDiscountSharePolicy(given)
  }
  const account = "1101111"
  for (const [index, partner] of partners.entries()) {
    world.partners.push({ ...partner, contract: pick(world.contracts, index)!, account })
  }
  yield* (yield* Partners).createPlatformPartners({
    test,
    partners: world.partners.map((partner) => ({
      id: partner.id,
      name: partner.id,
      contact: { name: "Hong", email: "hong@example.com" },
      account: accountIn(partner),
      defaultContractId: partner.contract.id,
      tags: [],
      type: typeIn(partner.kind)
    }))
  })
})

/** Plays a change of a contract. What was ordered before keeps its terms. */
export const changeTerms = (world: World, { nth, terms }: StepOf<"terms">): Move => {
  const contract = pick(world.contracts, nth)!
  return {
    refusals: [],
    call: Effect.flatMap(Contracts, (contracts) =>
      contracts.updatePlatformContract({ test: world.isForTest, id: contract.id, ...termsIn(terms) })
    ),
    apply: () => {
      contract.terms = terms
    }
  }
}

/** Plays a change of an additional fee and of a discount share. */
export const changePolicies = (world: World, { fee, isVatOnPartner, nth, rate }: StepOf<"policies">): Move => {
  const index = nth % 2
  return {
    refusals: [],
    call: Effect.gen(function* () {
      const test = world.isForTest
      yield* (yield* AdditionalFeePolicies).updatePlatformAdditionalFeePolicy({
        test,
        id: `fee-${index}`,
        fee: feeIn(fee),
        vatPayer: payer(isVatOnPartner)
      })
      yield* (yield* DiscountSharePolicies).updatePlatformDiscountSharePolicy({
        test,
        id: `share-${index}`,
        partnerShareRate: rate
      })
    }),
    apply: () => {
      world.feePolicies[index] = { fee, isVatOnPartner }
      world.sharePolicies[index] = rate
    }
  }
}

/** Plays a change of a partner's kind and account. */
export const changePartner = (world: World, step: StepOf<"partner">): Move => {
  const partner = pick(world.partners, step.nth)!
  const account = `110${step.account}`
  return {
    refusals: [],
    call: Effect.flatMap(Partners, (partners) =>
      partners.updatePlatformPartner({
        test: world.isForTest,
        id: partner.id,
        type: typeIn(step.kind),
        account: accountIn({ ...partner, account })
      })
    ),
    apply: () => {
      partner.kind = step.kind
      partner.account = account
    }
  }
}

/** Plays a change of a setting. */
export const changeSetting = (world: World, { is, setting }: StepOf<"setting">): Move => {
  const changes = {
    several: { supportsMultipleOrderTransfersPerPartner: is },
    adjusts: { adjustSettlementDateAfterHolidayIfEarlier: is },
    deductWht: { deductWht: is },
    isNet: { settlementAmountType: amountType(is) },
    perTransfer: { manualSettlementPerTransfer: is }
  } as const
  return {
    refusals: [],
    call: Effect.flatMap(PlatformSettings, (settings) =>
      settings.updatePlatformSetting({ test: world.isForTest, ...changes[setting] })
    ),
    apply: () => {
      world.setting[setting] = is
    }
  }
}

/** Plays a change of how figures are rounded. */
export const changeRounding = (model: Model, { figure, mode }: StepOf<"rounding">): Move => ({
  refusals: [],
  call: Effect.flatMap(PortOneEmulator, (emulator) => emulator.setSettlementRounding({ [figure]: mode })),
  apply: () => {
    model.roundings = { ...model.roundings, [figure]: mode }
  }
})
