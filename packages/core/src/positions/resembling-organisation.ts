import { likeness } from '../coalitions/by-likeness.ts'
import { foldText } from '../shared/fold-text.ts'
import { nameSkeleton } from '../shared/name-skeleton.ts'
import { unlikelySigns, withoutUnlikely } from './unlikely-signs.ts'

/** From here on two names share so many pairs of letters that one may be the other, misspelt. */
const nearlyAlike = 0.8

const digitsOf = (name: string): string => name.match(/\d+/g)?.join(' ') ?? ''

/** A sign that no name has, in the place of one that was read wrong. */
const wrong = '\u0001'

/** "RŽseau" was "Réseau": the same letters, but for those that were read wrong. */
const readWrong = (name: string, known: string): boolean => {
  if (unlikelySigns(name).length === 0) return false
  const [given, right] = [[...withoutUnlikely(name, wrong)], [...known.normalize('NFC')]]
  return (
    given.length === right.length &&
    given.every((sign, at) => sign === wrong || foldText(sign) === foldText(right[at] ?? ''))
  )
}

/**
 * The organisation that a name in a file may mean although it is written otherwise: drawn alike, read in a wrong
 * encoding, or misspelt by a letter or two. "Collectif 59" and "Collectif 62" are two.
 */
export const resemblingOrganisation = <Known extends { readonly displayName: string }>(
  name: string,
  organisations: readonly Known[],
): Known | undefined => {
  const skeleton = nameSkeleton(name)
  const same = organisations.find(
    one => nameSkeleton(one.displayName) === skeleton || readWrong(name, one.displayName),
  )
  if (same) return same
  const [nearest] = organisations
    .filter(one => digitsOf(one.displayName) === digitsOf(name))
    .map(one => ({ one, share: likeness(name, one.displayName) }))
    .toSorted((a, b) => b.share - a.share)
  return nearest && nearest.share >= nearlyAlike ? nearest.one : undefined
}
