import type { Stance } from './stance.ts'

/** Statement id → stance of one organisation. */
export type Stances = ReadonlyMap<string, Stance>

/**
 * How close two organisations stand (protocols §10): over the statements on which both decided (agree or
 * disagree), those with the same sign less those with opposite signs. The fraction `numerator / common` goes
 * from −1 to 1; nothing can be said when `common` is 0. Shown only between organisations that both accept it,
 * never as a ranking.
 */
export const closeness = (one: Stances, other: Stances): { numerator: number; common: number } => {
  let numerator = 0
  let common = 0
  for (const [statementId, stance] of one) {
    const opposite = other.get(statementId)
    if (opposite === undefined || !isDecided(stance) || !isDecided(opposite)) continue
    common++
    numerator += stance === opposite ? 1 : -1
  }
  return { numerator, common }
}

const isDecided = (stance: Stance): boolean => stance === 'agree' || stance === 'disagree'
