import { listGiftsToSign } from '@reliance/db/fund/in-kind-gifts.ts'
import type { QueryContext } from '../../boundary/use-case.ts'

/**
 * On the first screen: how many gifts of other organisations wait for a signature of whoever can give it. @param acting the
 * organisations that this person commits.
 */
export const giftNews = async (
  { db, scope }: Pick<QueryContext, 'db' | 'scope'>,
  personId: string,
  acting: readonly string[],
) => {
  const { length } = await listGiftsToSign(db, scope, personId, acting)
  return length > 0 ? [{ kind: 'signGifts' as const, count: length }] : []
}
