import { findRound } from '@reliance/db/positions/rounds.ts'
import type { FirstPage } from '../coalitions/join-by-invitation.ts'

/** Where an organisation that has just joined goes on: to its sheet while a round is open. */
export const openSheet: FirstPage = async ({ db, scope }) => {
  const round = await findRound(db, scope, null)
  return round?.openedAt && !round.closedAt ? '/positions/feuille' : ''
}
