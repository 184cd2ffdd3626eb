import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import type { BallotRow } from '@reliance/db/assemblies/ballots.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import type { LockedMeeting } from '../meeting-facts.ts'

/** A link to vote by is good for a day where nobody said when the ballot closes: an assembly that runs lasts no longer. */
const linkDays = 1
/** Otherwise until it closes, a fortnight at most. */
const longestDays = 14

/** How long such a link is open. */
export const voteLinkMinutes = (now: Date, closesAt: Date | null): number =>
  actLinkMinutes(now, closesAt, closesAt === null ? linkDays : longestDays)

/** The link of one person to one ballot. */
export const voteLink = (spaceId: string, ballotId: string, now: Date, closesAt: Date | null) => ({
  purpose: 'cast_vote' as const,
  spaceId,
  subjectId: ballotId,
  organisationId: null,
  minutes: voteLinkMinutes(now, closesAt),
})

/** Writes to everybody who votes and is not there, each with a link of their own: one mail a person of the roll. */
export const inviteToVote = async (
  { db, scope, now, notify, services }: MutationContext,
  { assembly, attendance }: LockedMeeting,
  ballot: BallotRow,
  closesAt: Date | null,
): Promise<void> => {
  const there = new Set(attendance.presentIds)
  const absent = attendance.roll.filter(one => one.status === 'entitled' && !there.has(one.personId))
  if (absent.length === 0) return
  await services.limits.spend('dateMailPerPlace', `assemblies:${scope.spaceId}`)
  const place = await assemblyPlace(db, scope)
  for (const { personId } of absent)
    notify({
      notice: 'assemblies.ballot_opened',
      to: { personId, whileMember: true },
      subject: assembly.id,
      path: `${place.path}/assemblees/scrutin-${ballot.id}`,
      params: { place: place.name, title: assembly.title, text: ballot.wording },
      act: voteLink(scope.spaceId, ballot.id, now, closesAt),
    })
}
