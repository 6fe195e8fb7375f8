/**
 * Declares the part of the control over HTTP that is about promotions, in the way of `ControlApi.ts`.
 */
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as Schema from "effect/Schema"
import { Currency } from "@effect-portone/core/generated/Shared"
import * as Wire from "@effect-portone/core/Wire"
import {
  PromotionCardCompany,
  PromotionDiscountPolicy,
  PromotionRecoverOption
} from "@effect-portone/payments/generated/Promotions"
import { prefix } from "../pages/Paths.ts"
import type { CreatePromotion, PromotionOf } from "../PromotionControl.ts"

const text = Schema.optional(Schema.String)
const time = Schema.optional(Wire.Timestamp)

const CreatePromotion: Schema.Codec<CreatePromotion, unknown> = Schema.Struct({
  promotionId: Schema.String,
  storeId: text,
  name: text,
  cardCompany: PromotionCardCompany,
  discountPolicy: PromotionDiscountPolicy,
  maxDiscountAmount: Schema.optional(Schema.Int),
  totalBudget: Schema.Int,
  currency: Schema.optional(Currency),
  startAt: time,
  endAt: time,
  recoverOption: Schema.optional(PromotionRecoverOption)
})

const PromotionOf: Schema.Codec<PromotionOf, unknown> = Schema.Struct({ promotionId: Schema.String })

/** The answer of an operation without a result. */
const Done = Schema.Struct({})

// The schemas describe JSON already.
const json = { disableCodecs: true } as const
const ofPromotion = { ...json, payload: PromotionOf, success: Done } as const

export class PromotionControlGroup extends HttpApiGroup.make("promotionControl")
  .add(
    HttpApiEndpoint.post("createPromotion", "/createPromotion", { ...json, payload: CreatePromotion, success: Done }),
    HttpApiEndpoint.post("pausePromotion", "/pausePromotion", ofPromotion),
    HttpApiEndpoint.post("resumePromotion", "/resumePromotion", ofPromotion),
    HttpApiEndpoint.post("terminatePromotion", "/terminatePromotion", ofPromotion)
  )
  .prefix(prefix) {}
