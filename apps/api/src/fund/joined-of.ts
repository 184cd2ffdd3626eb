import type { Member } from '@reliance/db/fund/members.ts'

/**
 * The member organisations that somebody belongs to. Of a coalition one also enters as somebody of an organisation that
 * was invited or has applied: it speaks for nobody yet.
 */
export const joinedOf = (organisationIds: readonly string[], members: readonly Member[]): string[] =>
  members
    .filter(one => one.status === 'joined' && organisationIds.includes(one.organisationId))
    .map(one => one.organisationId)
