import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import type { ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import type { Notice } from '../mail/notice.ts'
import { type SaidEvent, saidTime } from '../mail/said-event.ts'
import { readAgenda } from './read-agenda.ts'

/** A convocation is answered until the assembly begins, however long before it is written. */
const answerDays = 366

/** The date of an assembly, as a mail says it. */
export const eventOf = (assembly: ShownAssembly): SaidEvent => {
  const { title, description, mode, place, link, dialIn } = assembly
  return {
    title,
    description,
    kind: 'assembly',
    audience: 'members',
    mode,
    place,
    link,
    dialIn,
    time: saidTime(assembly),
    before: null,
    dates: [],
    organisation: '',
    body: '',
    reason: '',
  }
}

/** The link by which one answers a convocation without coming in, as long as it is answered. */
export const answerLink = ({ spaceId }: Scope, assembly: ShownAssembly, now: Date) => ({
  purpose: 'answer_convocation' as const,
  spaceId,
  subjectId: assembly.id,
  organisationId: null,
  minutes: actLinkMinutes(now, assembly.startsAt, answerDays),
})

export type Convoking =
  | 'assemblies.convened'
  | 'assemblies.convened_closed'
  | 'assemblies.convened_extraordinary'
  | 'assemblies.agenda_closing'
  | 'assemblies.agenda_frozen'

/**
 * The mail to every member about an assembly: what, when, where, by which link and number, the agenda as it stands, and a
 * link to answer without coming in.
 * @param day the last day on which points are taken.
 */
export const convocation = async (
  { db, scope, now }: { db: ReadDb; scope: Scope; now: Date },
  assembly: ShownAssembly,
  notice: Convoking,
  day: string,
): Promise<Notice> => {
  const [place, points] = await Promise.all([assemblyPlace(db, scope), readAgenda(db, scope, assembly.id)])
  const { id, title, why } = assembly
  return {
    notice,
    to: { people: 'members' },
    subject: id,
    path: `${place.path}/assemblees/${id}`,
    params: { place: place.name, title, text: why, day },
    event: eventOf(assembly),
    agenda: points.map(one => ({
      title: one.title,
      wantedOutcome: one.wantedOutcome,
      plannedMinutes: one.plannedMinutes,
      urgencyReason: one.urgencyReason,
    })),
    ...(notice === 'assemblies.convened' && {
      reply: {
        purpose: 'reply_convocation' as const,
        spaceId: scope.spaceId,
        subjectId: id,
        organisationId: null,
      },
    }),
    act: answerLink(scope, assembly, now),
  }
}
