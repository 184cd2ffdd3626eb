import type { Refusal, Result } from '../shared/result.ts'

/** Rules of this context that can refuse a person's act. */
export const resourcesCodes = [
  'resources.place_missing',
  'resources.accessibility_missing',
  'resources.price_missing',
  'resources.price_unreadable',
  'resources.kind_stays',
  'resources.offer_step',
  'resources.revision_changed',
] as const
export type ResourcesCode = (typeof resourcesCodes)[number]

export type ResourcesResult<T> = Result<T, Refusal<ResourcesCode>>
