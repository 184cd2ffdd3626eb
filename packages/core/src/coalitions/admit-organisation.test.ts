import { expect, test } from 'vitest'
import { chooseListed } from './admit-organisation.ts'
import type { MemberStatus } from './member-status.ts'

const member = (organisationId: string, status: MemberStatus, listedId: string | null = null) => ({
  organisationId,
  displayName: organisationId.toUpperCase(),
  status,
  listedId,
})
const listed = member('listed', 'listed')
const choose = (...others: ReturnType<typeof member>[]) => {
  const members = [listed, member('me', 'applied'), ...others]
  const chosen = chooseListed(members, { organisationId: 'me', listedId: 'listed' })
  return chosen.ok ? 'ok' : chosen.error
}
const taken = {
  code: 'coalitions.listed_taken',
  field: 'listedId',
  params: { listed: 'LISTED', organisation: 'OTHER' },
}

test('a listed organisation is chosen for one that asks, once', () => {
  expect(choose()).toBe('ok')
  expect(choose(member('me', 'admitted', 'listed'))).toBe('ok')
  expect(choose(member('other', 'applied'))).toBe('ok')
  expect(choose(member('other', 'admitted', 'listed'))).toEqual(taken)
  expect(choose(member('other', 'joined', 'listed'))).toEqual(taken)
})

test('what an organisation that came no further had chosen is free again', () => {
  expect(choose(member('other', 'declined', 'listed'))).toBe('ok')
  expect(choose(member('other', 'left', 'listed'))).toBe('ok')
})

test('what was taken over stays taken over', () => {
  const members = [member('listed', 'claimed'), member('other', 'left', 'listed')]
  const chosen = chooseListed(members, { organisationId: 'me', listedId: 'listed' })
  expect(chosen).toEqual({ ok: false, error: taken })
})

test('an organisation that nobody had entered is not to be chosen', () => {
  const unknown = { ok: false, error: { code: 'coalitions.organisation_unknown', field: 'listedId' } }
  expect(chooseListed([], { organisationId: 'me', listedId: 'listed' })).toEqual(unknown)
  const joined = [member('listed', 'joined')]
  expect(chooseListed(joined, { organisationId: 'me', listedId: 'listed' })).toEqual(unknown)
})
