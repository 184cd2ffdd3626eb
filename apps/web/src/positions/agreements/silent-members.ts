import type { AgreementItem } from '@reliance/core/positions/agreement-page.ts'
import { stances } from '@reliance/core/positions/stance.ts'
import type { Member } from '../member.ts'

/** Members that have taken no position on this statement, in the order given. */
export function silentMembers(item: AgreementItem, members: readonly Member[]): readonly Member[] {
  const spoke = new Set(stances.flatMap(stance => item.organisations[stance].map(one => one.organisationId)))
  return members.filter(member => !spoke.has(member.organisationId))
}
