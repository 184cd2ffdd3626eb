import { isCreditorReference, referencesIn } from '@reliance/core/fund/creditor-reference.ts'
import { seenLineOf } from '@reliance/core/shared/seen-line.ts'
import { labelMax, textMax } from './statement-limits.ts'

/** Cut between signs, never inside one. */
const cutTo = (text: string, max: number): string =>
  text.length <= max ? text : text.slice(0, max).replace(/[\ud800-\udbff]$/, '')

/** A text of a file on one line, without what is not seen; null where nothing is left. */
export const lineText = (text: string | null | undefined): string | null =>
  seenLineOf(cutTo(text ?? '', textMax)) || null

/** One label of all texts that a bank gives to a movement, each once, in their order. */
export const labelOf = (texts: readonly (string | null | undefined)[]): string => {
  const parts = new Set(texts.map(lineText))
  return cutTo([...parts].filter(part => part !== null).join(' '), labelMax)
}

/** The one creditor reference of a movement: as the bank sets it apart, else in the payer's id, else in the label. */
export const referenceOf = (
  apart: readonly (string | null)[],
  endToEndId: string | null,
  label: string,
): string | null => {
  const bare = (text: string | null) => (text ?? '').replaceAll(/\s/g, '').toUpperCase()
  const said = [...apart, endToEndId].map(bare).find(isCreditorReference)
  if (said) return said
  const [only, ...others] = referencesIn(label)
  return others.length === 0 ? (only ?? null) : null
}
