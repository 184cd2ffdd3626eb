import { isCounted, type PriceKind, type ResourceKind } from '@reliance/core/resources/resource.ts'
import { numberIn } from '../home/number-in.ts'
import type { Outputs } from '../trpc.ts'

/** A yes or a no as it is typed; empty until somebody says. */
export type Said = '' | 'yes' | 'no'

/** A resource as it is typed: texts, empty where nothing was said. */
export type ResourceDraft = {
  kind: ResourceKind
  name: string
  description: string
  place: string
  communeCode: string | null
  communeName: string
  stock: string
  seats: string
  priceKind: PriceKind
  price: string
  priceText: string
  usualPrice: string
  deposit: string
  conditions: string
  bufferMinutes: string
  stepFree: Said
  hearingLoop: Said
  accessibleToilets: Said
}

export const emptyResource = (): ResourceDraft => ({
  kind: 'room',
  name: '',
  description: '',
  place: '',
  communeCode: null,
  communeName: '',
  stock: '',
  seats: '',
  priceKind: 'free',
  price: '',
  priceText: '',
  usualPrice: '',
  deposit: '',
  conditions: '',
  bufferMinutes: '0',
  stepFree: '',
  hearingLoop: '',
  accessibleToilets: '',
})

const saidOf = (answer: boolean | null): Said => (answer === null ? '' : answer ? 'yes' : 'no')

/** A saved resource as a form shows it. */
export const draftOf = (one: Outputs['resources']['get']): ResourceDraft => ({
  kind: one.kind,
  name: one.name,
  description: one.description,
  place: one.place,
  communeCode: one.communeCode,
  communeName: one.communeName,
  stock: String(one.stock),
  seats: one.seats === null ? '' : String(one.seats),
  priceKind: one.priceKind,
  price: one.price,
  priceText: one.priceText,
  usualPrice: one.usualPrice,
  deposit: one.deposit,
  conditions: one.conditions,
  bufferMinutes: String(one.bufferMinutes),
  stepFree: saidOf(one.stepFree),
  hearingLoop: saidOf(one.hearingLoop),
  accessibleToilets: saidOf(one.accessibleToilets),
})

const answerOf = (said: Said): boolean | null => (said === '' ? null : said === 'yes')

/** What is sent: what another kind would have asked for was typed and left, and is not. */
export const writtenOf = ({ communeName: _said, ...draft }: ResourceDraft) => {
  const isRoom = draft.kind === 'room'
  return {
    ...draft,
    stock: isCounted(draft.kind) ? numberIn(draft.stock) : 1,
    seats: isRoom && draft.seats !== '' ? numberIn(draft.seats) : null,
    price: draft.priceKind === 'at_cost' ? draft.price : '',
    bufferMinutes: draft.kind === 'skill' ? 0 : numberIn(draft.bufferMinutes),
    stepFree: isRoom ? answerOf(draft.stepFree) : null,
    hearingLoop: isRoom ? answerOf(draft.hearingLoop) : null,
    accessibleToilets: isRoom ? answerOf(draft.accessibleToilets) : null,
  }
}
