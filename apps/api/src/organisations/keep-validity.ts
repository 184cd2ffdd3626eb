import { keepValidity as decide, type ValidDays } from '@reliance/core/organisations/keep-validity.ts'
import { endValidity, insertValidity, lockValidity } from '@reliance/db/organisations/validities.ts'
import type { MutationContext } from '../boundary/use-case.ts'

type Kept = { personId: string; causeId: string; wanted: ValidDays | null }

/**
 * Writes on which days somebody is up to date for one cause, as it follows from the facts now (R137): what stands is taken
 * back where it is another, and stays with who and when. A later context calls it in the transaction that changes its facts.
 * @returns whether anything changed.
 */
export const keepValidity = async (
  { db, scope, now, actor, mandateId = '', newId }: MutationContext,
  { personId, causeId, wanted }: Kept,
): Promise<boolean> => {
  const standing = await lockValidity(db, scope, personId, causeId)
  const { takesBack, gives } = decide(standing ?? null, wanted)
  if (standing && takesBack)
    await endValidity(db, scope, standing.id, { takenBackBy: actor.personId, takenBackAt: now })
  if (gives) {
    const by = { givenBy: actor.personId, mandateId, givenAt: now }
    await insertValidity(db, scope, { id: newId(), personId, ...gives, causeKind: 'dues', causeId, ...by })
  }
  return takesBack || gives !== null
}
