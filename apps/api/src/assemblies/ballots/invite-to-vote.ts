import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import type { BallotRow } from '@reliance/db/assemblies/ballots.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import type { LockedMeeting } from '../meeting-facts.ts'

/** A link to vote by is good for a day, unless the ballot closes before: an assembly that runs lasts no longer. */
const linkDays = 1

/** How long such a link is open. */
export const voteLinkMinutes = (now: Date, closesAt: Date | null): number =>
  actLinkMinutes(now, closesAt, linkDays)

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
      act: {
        purpose: 'cast_vote',
        spaceId: scope.spaceId,
        subjectId: ballot.id,
        organisationId: null,
        minutes: voteLinkMinutes(now, closesAt),
      },
    })
}
