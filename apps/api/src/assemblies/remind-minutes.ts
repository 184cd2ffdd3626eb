import { minutesDue } from '@reliance/core/assemblies/minutes-due.ts'
import { rolesOf } from '@reliance/db/assemblies/meetings.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import { whenDue } from './due.ts'

/** Reminds whoever takes the minutes that they are due that day (R107). */
export const remindMinutes = whenDue(async ({ db, scope, assembly }) => {
  const { minutes } = await rolesOf(db, scope, assembly.id)
  if (minutes === null || !['closed', 'minutes_draft'].includes(assembly.state)) return []
  const place = await assemblyPlace(db, scope)
  const { dueOn } = minutesDue(assembly.startsAt, assembly.policy, assembly.zone)
  const payload = {
    notice: 'assemblies.minutes_due',
    to: { personId: minutes },
    subject: assembly.id,
    path: `${place.path}/assemblees/${assembly.id}/compte-rendu`,
    params: { place: place.name, title: assembly.title, day: dueOn },
  }
  return [{ kind: 'mail.notice', payload }]
})
