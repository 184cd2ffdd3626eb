import { expect, it } from 'vitest'
import {
  joinByInvitationInput,
  joinedByInvitation,
  listedFor,
  namesInside,
  openByAddress,
} from './join-by-invitation.ts'
import { memberStatuses } from './member-status.ts'

const id = (n: number) => `01900000-0000-7000-8000-00000000000${n}`

it('an invitation admits: whoever was outside or on the way is in by signing; who is inside is not again', () => {
  const after = memberStatuses.map(status => {
    const done = joinedByInvitation(status)
    return [status, done.ok ? done.value : done.error.code]
  })
  expect(Object.fromEntries(after)).toEqual({
    listed: 'coalitions.step_impossible',
    claimed: 'coalitions.step_impossible',
    invited: 'joined',
    applied: 'joined',
    admitted: 'joined',
    joined: 'coalitions.step_impossible',
    declined: 'joined',
    left: 'joined',
  })
  expect(joinedByInvitation(null)).toEqual({ ok: true, value: 'joined' })
})

it('an open invitation alone is answered', () => {
  const [now, later, before] = [10, 20, 5].map(at => new Date(at)) as [Date, Date, Date]
  const none = { acceptedAt: null, declinedAt: null, withdrawnAt: null, expiresAt: later }
  const codeOf = (change: Partial<typeof none> | { [key: string]: Date }) => {
    const done = openByAddress({ ...none, ...change }, now)
    return done.ok ? null : done.error.code
  }
  expect(codeOf({})).toBeNull()
  expect(codeOf({ acceptedAt: before })).toBe('coalitions.invitation_answered')
  expect(codeOf({ declinedAt: before })).toBe('coalitions.invitation_answered')
  expect(codeOf({ withdrawnAt: before })).toBe('coalitions.invitation_withdrawn')
  expect(codeOf({ expiresAt: before })).toBe('coalitions.invitation_expired')
})

it('what was entered is taken over by the organisation that the invitation names, else by its own name, once', () => {
  const member = (
    n: number,
    displayName: string,
    status: (typeof memberStatuses)[number],
    listedId: string | null = null,
  ) => ({
    organisationId: id(n),
    displayName,
    status,
    listedId,
  })
  const members = [
    member(1, 'Épicerie du quai', 'listed'),
    member(2, 'Radio', 'listed'),
    member(3, 'Hôte', 'joined'),
  ]
  expect(listedFor(members, { invited: 'epicerie du QUAI', name: 'Radio' })).toBe(id(1))
  expect(listedFor(members, { invited: '', name: 'radio' })).toBe(id(2))
  expect(listedFor(members, { invited: '', name: 'Hôte' })).toBeNull()
  expect(listedFor([...members, member(4, 'R', 'joined', id(2))], { invited: '', name: 'Radio' })).toBeNull()
  expect(namesInside(members, null)).toEqual(['Hôte'])
  expect(namesInside(members, id(3))).toEqual([])
})

it('nobody signs without saying that they may', () => {
  const given = {
    organisationId: null,
    name: 'Radio',
    signedName: 'Nour',
    charterVersionId: id(1),
    isShown: false,
  }
  expect(joinByInvitationInput.safeParse({ ...given, maySign: false }).success).toBe(false)
  expect(joinByInvitationInput.safeParse({ ...given, maySign: true }).success).toBe(true)
})
