import { insertStanding, listStanding } from '@reliance/db/mandates/electors.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { readRegister } from './register.ts'

/** Voices that stand for one of them already. */
export const standingFor = async (
  { db, scope }: Pick<MutationContext, 'db' | 'scope'>,
  electorId: string,
): Promise<string[]> =>
  (await listStanding(db, scope)).filter(one => one.electorId === electorId).map(one => one.byElectorId)

/** Whoever invites or welcomes an organisation by name stands for it, with the voice of their own. */
export const standForComing = async (
  { db, scope, actor, now }: MutationContext,
  electorId: string,
): Promise<void> => {
  const { people } = await readRegister(db, scope)
  const byElectorId = people.find(one => one.personId === actor.personId)?.electorId
  if (byElectorId !== undefined) await insertStanding(db, scope, { electorId, byElectorId, at: now })
}
