import { civilDateAt, wallTimeAt } from '@reliance/core/shared/time.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import { listSilentVoters } from '@reliance/db/assemblies/votes.ts'
import { voteLink } from './invite-to-vote.ts'
import { whenBallotDue } from './when-ballot-due.ts'

/** Whoever has not voted yet is told until when they may, with a link of their own. */
export const remindBallot = whenBallotDue(async ({ ctx, assembly, ballot }) => {
  const { db, scope, now, notify } = ctx
  const { id, closesAt, wording } = ballot
  if (closesAt === null) return
  const [place, silent] = await Promise.all([assemblyPlace(db, scope), listSilentVoters(db, scope, id)])
  const [day, time] = [civilDateAt(closesAt, assembly.zone), wallTimeAt(closesAt, assembly.zone)]
  for (const personId of silent)
    notify({
      notice: 'assemblies.ballot_ending',
      to: { personId, whileMember: true },
      subject: id,
      path: `${place.path}/assemblees/scrutin-${id}`,
      params: { place: place.name, text: wording, day, time },
      act: voteLink(scope.spaceId, id, now, closesAt),
    })
})
