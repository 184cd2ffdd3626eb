import { rollCount } from '@reliance/core/assemblies/attendance/roll.ts'
import { holdRoles as decide, type HoldRolesInput } from '@reliance/core/assemblies/hold-roles.ts'
import type { MeetingRole } from '@reliance/core/assemblies/meeting-roles.ts'
import { meetingRoles } from '@reliance/core/assemblies/meeting-roles.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { stepAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { insertRoll } from '@reliance/db/assemblies/attendance.ts'
import { saveRole } from '@reliance/db/assemblies/meetings.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { freezeOf } from './assembly-facts.ts'
import { type LockedMeeting, lockMeeting, meetingFacts } from './meeting-facts.ts'

type Input = HoldRolesInput & InSpace

/** Those who hold a role are members of the organisation. */
const needMembers = ({ attendance }: LockedMeeting, holders: Record<MeetingRole, string>): void => {
  const isMember = (id: string) =>
    attendance.members.some(one => one.personId === id && one.level === 'member')
  const stranger = meetingRoles.find(role => !isMember(holders[role]))
  if (stranger) throw new RuleError('conflict', { code: 'assemblies.members_only', field: stranger })
}

/** Opens the check-in: the roll of this moment is kept, as the electorate that a quorum is a part of (R93). */
const openCheckIn = async ({ db, scope, act }: MutationContext, meeting: LockedMeeting, reason: string) => {
  const { assembly, attendance } = meeting
  await stepAssembly(db, scope, assembly.id, {
    state: 'checked_in',
    frozenAt: assembly.frozenAt ?? freezeOf(assembly),
    rollCount: rollCount(attendance.roll),
    sameHolderReason: reason,
  })
  await insertRoll(db, scope, assembly.id, attendance.roll)
  act('assemblies.check_in_opened', assembly.id)
}

/** Gives the three roles of an assembly, which the first time opens its check-in, on its day (R101). */
export const holdRoles = mutation({
  may: mayTakePart,
  run: async (ctx, input: Input) => {
    const { db, scope, now } = ctx
    const { assemblyId, sameHolderReason, facilitation, minutes, nextAgenda } = input
    const meeting = await lockMeeting(ctx, assemblyId)
    const holders = { facilitation, minutes, next_agenda: nextAgenda }
    const facts = Object.assign(meetingFacts(meeting), { roles: { holders, sameHolderReason } })
    const state = unwrap(decide(facts, now, meeting.assembly.zone), 'conflict')
    needMembers(meeting, holders)
    for (const role of meetingRoles)
      if (meeting.holders[role] !== holders[role])
        await saveRole(db, scope, { assemblyId, role, personId: holders[role], takenAt: now })
    if (state === meeting.state) await stepAssembly(db, scope, assemblyId, { sameHolderReason })
    else await openCheckIn(ctx, meeting, sameHolderReason)
    ctx.act('assemblies.roles_held', assemblyId)
    return { state }
  },
})
