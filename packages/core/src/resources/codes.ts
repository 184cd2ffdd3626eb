import type { Refusal, Result } from '../shared/result.ts'

/** Rules of this context that can refuse a person's act. */
export const resourcesCodes = [
  'resources.place_missing',
  'resources.accessibility_missing',
  'resources.price_missing',
  'resources.price_unreadable',
  'resources.kind_stays',
  'resources.terms_booked',
  'resources.stock_booked',
  'resources.usual_price_missing',
  'resources.borrower_left',
  'resources.still_out',
  'resources.offer_step',
  'resources.revision_changed',
  'resources.not_offered',
  'resources.ends_before_start',
  'resources.too_long',
  'resources.in_past',
  'resources.too_far',
  'resources.skill_one_month',
  'resources.too_many',
  'resources.time_taken',
  'resources.time_taken_long',
  'resources.political_price',
  'resources.political_no_price',
  'resources.booking_step',
  'resources.reason_missing',
  'resources.damage_missing',
  'resources.requests_changed',
  'resources.asked_too_often',
] as const
export type ResourcesCode = (typeof resourcesCodes)[number]

export type ResourcesResult<T> = Result<T, Refusal<ResourcesCode>>
