import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../shared/time.ts'
import { assembly, decidingIn, idOf, personId, spaceOf, today } from './decisions.fixture.ts'
import {
  ceilingOf,
  missingInStep,
  newRole,
  stepOfField,
  suggestedEnd,
  type WalkDraft,
  walkEffects,
  walkSteps,
} from './mandate-walk.ts'
import { findBody, findRole } from './space-tree.ts'
import { tryEffects } from './weigh-decision.ts'

const empty: WalkDraft = {
  roleId: '',
  newRoleId: idOf(20),
  roleBodyId: assembly,
  name: '',
  purpose: '',
  domain: '',
  powers: [],
  mandateId: idOf(21),
  personIds: '',
  kind: 'executive',
  mission: '',
  startsOn: today,
  endsOn: '',
  overloadReason: '',
  reportRhythm: 'none',
  ceiling: '',
  mayBind: false,
  renewsMandateId: '',
  renewsPersonId: '',
}
const filled: WalkDraft = {
  ...empty,
  roleId: newRole,
  name: 'Accueil',
  purpose: 'Recevoir',
  domain: 'Les invitations',
  powers: ['organisations.admit'],
  personIds: personId(2),
  mission: 'Accueillir',
  endsOn: suggestedEnd(today, { isAlone: false, lastTermDays: null }),
}

describe('the walk that gives a mandate', () => {
  it('says of each step what it lacks, and nothing of those that follow', () => {
    const lacks = (draft: WalkDraft) =>
      walkSteps.map(step => missingInStep(step, draft).map(one => one.field))
    expect(lacks(empty)).toEqual([[], ['roleId'], ['personIds'], ['mission', 'endsOn'], []])
    expect(lacks({ ...empty, roleId: newRole })[1]).toEqual(['name', 'purpose', 'domain'])
    expect(lacks(filled)).toEqual([[], [], [], [], []])
    const turned = { ...filled, startsOn: '2026-11-20', endsOn: '2026-11-19' }
    expect(missingInStep('dates', turned).map(one => one.code)).toEqual(['mandates.ends_before_start'])
    expect(missingInStep('dates', { ...turned, endsOn: '2026-11-20' })).toEqual([])
  })

  it('sends what is refused back to the step that asks for it', () => {
    expect(['text', 'roleId', 'name', 'personIds', 'endsOn', 'typedName'].map(stepOfField)).toEqual([
      'decided',
      'role',
      'role',
      'person',
      'dates',
      'send',
    ])
  })

  it('makes the role and gives it in one decision', () => {
    const { tree } = spaceOf(3)
    const by = findBody(tree, assembly)
    const effects = walkEffects(filled, 0)
    expect(effects.map(one => one.kind)).toEqual(['define_role', 'give_mandate'])
    const after = by && tryEffects(decidingIn({ tree, electors: [] }), by, effects, false)
    if (!after?.ok) throw new Error(after?.error.code)
    expect(findRole(after.value, filled.newRoleId)?.name).toBe('Accueil')
    const known = walkEffects({ ...filled, roleId: filled.newRoleId, mandateId: idOf(22) }, 1)
    expect(known.map(one => one.kind)).toEqual(['give_mandate'])
    const again = by && tryEffects(decidingIn({ tree: after.value, electors: [] }), by, known, false)
    expect(again?.ok).toBe(true)
    expect(walkEffects(empty, 0)).toEqual([])
  })

  it('R124: reads a ceiling as people type it, and says at its step what is no amount', () => {
    expect(['', '300', '300 €', '1 200,50', '€200', 'beaucoup', '300 ou 400'].map(ceilingOf)).toEqual([
      null,
      30_000,
      30_000,
      120_050,
      20_000,
      undefined,
      undefined,
    ])
    const wrong = missingInStep('dates', { ...filled, ceiling: 'beaucoup' })
    expect(wrong.map(one => one.code)).toEqual(['mandates.ceiling_unreadable'])
    expect(stepOfField('ceiling')).toBe('dates')
  })

  it('renews where the person stays, and gives anew where it is somebody else', () => {
    const renewing = {
      ...filled,
      roleId: filled.newRoleId,
      renewsMandateId: idOf(50),
      renewsPersonId: personId(2),
    }
    const linkOf = (draft: WalkDraft) =>
      (walkEffects(draft, 1)[0]?.payload as { renewsMandateId?: string | null } | undefined)?.renewsMandateId
    expect(linkOf(renewing)).toBe(idOf(50))
    expect(linkOf({ ...renewing, personIds: personId(3) })).toBeNull()
    // The first effect of a new role makes it.
    expect(linkOf(filled)).toBeUndefined()
  })

  it('proposes the term of the role, a year at most, and ninety days of one person alone', () => {
    const start = '2026-11-30' as CivilDate
    const end = (isAlone: boolean, lastTermDays: number | null) =>
      suggestedEnd(start, { isAlone, lastTermDays })
    expect(end(false, null)).toBe('2027-11-29')
    expect(end(false, 700)).toBe('2027-11-29')
    expect(end(false, 30)).toBe('2026-12-30')
    expect(end(true, 30)).toBe('2027-02-28')
  })
})
