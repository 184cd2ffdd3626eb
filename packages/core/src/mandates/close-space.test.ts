import { describe, expect, test } from 'vitest'
import type { Actor } from '../shared/permission.ts'
import type { Result } from '../shared/result.ts'
import { addDays, type CivilDate } from '../shared/time.ts'
import { type CloseSpaceFacts, closeSpace, lastDayBefore, undoDays } from './close-space.ts'
import { mayGive } from './give-mandate.ts'
import { type Mandate, mandateTerm } from './mandate-state.ts'
import { mayRecord } from './record-decision.ts'
import { hasLapsed } from './recorded-decision.ts'
import { heldAtClosing, mayReopen, reopenSpace } from './reopen-space.ts'

const today = '2026-11-19' as CivilDate
const now = new Date('2026-11-19T08:00:00Z')
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code)
const decision = {
  decisionId: 'd1',
  bodyId: 'ag',
  proof: 'paper' as const,
  subjectPersonId: null,
  effective: true,
}
const facts: CloseSpaceFacts = { name: 'Radio Écluse', decision, sovereignBodyIds: ['ag'] }
const input = { decisionId: 'd1', typedName: 'radio ecluse' }

describe('R89, R108: a space is closed by a decision of its sovereign body', () => {
  test('at once, and for good after the last day of the delay', () => {
    const closed = closeSpace(facts, input, now)
    if (!closed.ok) throw new Error(closed.error.code)
    const { closedAt, finalAt, lastDay, decisionId } = closed.value
    expect([closedAt, decisionId]).toEqual([now, 'd1'])
    expect(lastDay).toBe(addDays(today, undoDays))
    expect(finalAt).toEqual(new Date('2026-12-19T23:00:00Z'))
    expect(lastDayBefore(finalAt)).toBe(lastDay)
  })

  test.each([
    [{ effective: false }, 'decision_not_countersigned'],
    [{ bodyId: 'pole' }, 'decision_not_from_above'],
    [{ subjectPersonId: 'a' }, 'decision_is_recall'],
    [{ proof: 'founding' as const }, 'decision_founds'],
  ])('a decision %o is refused: %s', (change, rule) => {
    const cited = { ...facts, decision: { ...decision, ...change } }
    expect(codeOf(closeSpace(cited, input, now))).toBe(`mandates.${rule}`)
  })

  test('the name is typed; accents and case do not count, another name does', () => {
    for (const typedName of ['', 'Radio', 'Radio Ecluse 2'])
      expect(codeOf(closeSpace(facts, { ...input, typedName }, now))).toBe('mandates.space_name_differs')
  })
})

const mandate = (personId: string, change: Partial<Mandate> = {}): Mandate => ({
  mandateId: `m-${personId}`,
  personId,
  roleId: 'coordination',
  bodyId: 'ag',
  mission: 'Coordonner',
  startsOn: addDays(today, -80),
  endsOn: addDays(today, 10),
  givenAt: mandateTerm({ startsOn: addDays(today, -80), endsOn: today }).startsAt,
  acceptedAt: mandateTerm({ startsOn: addDays(today, -80), endsOn: today }).startsAt,
  declinedAt: null,
  recalledAt: null,
  resignedAt: null,
  ...change,
})
const roles = [
  { roleId: 'coordination', powers: ['organisations.close', 'organisations.edit'] },
  { roleId: 'accueil', powers: ['organisations.admit'] },
]
const place = { spaceId: 's', closedAt: now, presentIds: ['a', 'b', 'c'] }
const later = new Date('2026-12-15T08:00:00Z')

describe('a closed space is opened again by those who could close it', () => {
  const held = (...mandates: Mandate[]) => heldAtClosing(mandates, roles, place, later)
  const reopens = (personId: string, mandates: Mandate[], members: string[] = []) =>
    mayReopen({ personId }, 'organisations.close', held(...mandates), members)

  test('their mandate serves on when its term ends during the delay', () => {
    expect(reopens('a', [mandate('a')])).toEqual({ allowed: true, mandateId: 'm-a' })
    const [serving] = held(mandate('a'))
    expect(serving && serving.endsAt > later).toBe(true)
  })

  test('not one that had ended, was given back, or opened something else', () => {
    const over = mandate('a', { endsOn: addDays(today, -1) })
    const back = mandate('a', { resignedAt: new Date('2026-12-01T08:00:00Z') })
    const recalled = mandate('a', { recalledAt: new Date('2026-11-18T08:00:00Z') })
    const other = mandate('a', { roleId: 'accueil' })
    const left = mandate('x')
    expect(reopens('x', [left, mandate('b')]).allowed).toBe(false)
    for (const one of [over, back, recalled, other])
      expect(reopens('a', [one, mandate('b')]).allowed).toBe(false)
  })

  test('by any member of the sovereign body once none of them is left, and by no other', () => {
    const gone = mandate('a', { resignedAt: new Date('2026-12-01T08:00:00Z') })
    expect(reopens('c', [gone], ['c'])).toEqual({ allowed: true, mandateId: null })
    expect(reopens('z', [gone], ['c']).allowed).toBe(false)
    expect(reopens('c', [mandate('b')], ['c']).allowed).toBe(false)
  })

  test('until it is final', () => {
    const finalAt = new Date('2026-12-19T23:00:00Z')
    expect(codeOf(reopenSpace({ finalAt, endedAt: null }, later))).toBe('ok')
    expect(codeOf(reopenSpace({ finalAt, endedAt: null }, finalAt))).toBe('mandates.closed_for_good')
    expect(codeOf(reopenSpace({ finalAt, endedAt: later }, later))).toBe('mandates.closed_for_good')
    expect(codeOf(reopenSpace(null, later))).toBe('mandates.space_not_closed')
  })
})

describe('where nobody holds a power, it lies with the members of the body', () => {
  const actor = (personId: string): Actor => ({ personId, rank: 'member', mandates: [] })
  const within = { spaceId: 's', bodyIds: ['ag'] }

  test('who record what it decided', () => {
    const who = { within, memberIds: ['a', 'b'], subjectPersonId: null, recorderIds: [] }
    expect(mayRecord(actor('a'), who, now)).toEqual({ allowed: true, mandateId: null })
    expect(mayRecord(actor('z'), who, now).allowed).toBe(false)
    expect(mayRecord(actor('a'), { ...who, recorderIds: ['b'] }, now).allowed).toBe(false)
    expect(mayRecord(actor('a'), { ...who, subjectPersonId: 'a' }, now).allowed).toBe(false)
  })

  test('and give the mandates that it decided', () => {
    const who = { within, giverIds: [], decidingMemberIds: ['a', 'b'] }
    expect(mayGive(actor('a'), who, now)).toEqual({ allowed: true, mandateId: null })
    expect(mayGive(actor('z'), who, now).allowed).toBe(false)
    expect(mayGive(actor('a'), { ...who, giverIds: ['b'] }, now).allowed).toBe(false)
  })
})

test('a decision lapses with its body while it waits for its second signature', () => {
  const waiting = { effective: false }
  expect(hasLapsed(waiting, { dissolvedAt: now })).toBe(true)
  expect(hasLapsed(waiting, { dissolvedAt: null })).toBe(false)
  expect(hasLapsed({ effective: true }, { dissolvedAt: now })).toBe(false)
})
