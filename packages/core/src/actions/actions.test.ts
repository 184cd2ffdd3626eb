import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCivilDate } from '../shared/time.ts'
import { actionStates, checkDays, departementOf, isCrossTheme, linesOf, mostNeeds } from './action.ts'
import { addAction, addActionInput } from './add-action.ts'
import { askNeed } from './ask-need.ts'
import { discretionInput } from './discretion.ts'
import { editAction } from './edit-action.ts'
import { endAction } from './end-action.ts'
import { leadShare } from './lead-share.ts'
import { leaveAction } from './leave-action.ts'
import { publishAction } from './publish-action.ts'
import { type TakePart, takePart } from './take-part.ts'

const day = (text: string) => {
  const found = parseCivilDate(text)
  if (found === null) throw new Error(text)
  return found
}
const codeOf = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? 'ok' : result.error?.code)
const [startsOn, endsOn] = [day('2026-12-12'), day('2026-12-13')]
const days = { startsOn, endsOn }
const over = actionStates.filter(one => one === 'done' || one === 'dropped')

describe('an action (R60, R65)', () => {
  it('has days that can be, two years at most', () => {
    expect(checkDays(days).ok).toBe(true)
    expect(codeOf(checkDays({ startsOn: endsOn, endsOn: startsOn }))).toBe('actions.ends_before_start')
    expect(checkDays({ startsOn, endsOn: day('2028-12-11') }).ok).toBe(true)
    expect(codeOf(checkDays({ startsOn, endsOn: day('2028-12-12') }))).toBe('actions.too_long')
  })

  it('does not change any more once it is over', () => {
    const lead = { revision: 1, leadDiscretion: 'shown' } as const
    const input = { ...days, audience: 'members', revision: 1 } as const
    for (const state of over) {
      expect(codeOf(editAction({ ...lead, state }, input))).toBe('actions.action_ended')
      expect(codeOf(publishAction({ state }))).toBe('actions.action_ended')
      expect(codeOf(endAction({ state }, { outcome: 'done', reason: '' }))).toBe('actions.action_ended')
      expect(codeOf(leaveAction({ state, ownRole: 'partner' }))).toBe('actions.action_ended')
      expect(codeOf(askNeed({ state, needCount: 0 }))).toBe('actions.action_ended')
    }
    expect(codeOf(editAction({ ...lead, state: 'published' }, { ...input, revision: 2 }))).toBe(
      'actions.revision_changed',
    )
    expect(editAction({ ...lead, state: 'published' }, input).ok).toBe(true)
  })

  it('is dropped with a reason, and only done where somebody read it', () => {
    const end = (state: 'draft' | 'published', outcome: 'done' | 'dropped', reason = '') =>
      codeOf(endAction({ state }, { outcome, reason }))
    expect(end('published', 'dropped')).toBe('actions.reason_missing')
    expect(end('published', 'dropped', 'Il neige.')).toBe('ok')
    expect(end('published', 'done')).toBe('ok')
    expect(end('draft', 'done')).toBe('actions.not_published')
    expect(codeOf(publishAction({ state: 'published' }))).toBe('actions.published_already')
  })

  it('lacks eight things at most', () => {
    expect(codeOf(askNeed({ state: 'published', needCount: mostNeeds }))).toBe('actions.too_many_needs')
    expect(askNeed({ state: 'published', needCount: mostNeeds - 1 }).ok).toBe(true)
  })

  it('R72: joins several causes from two themes on; a line is one theme', () => {
    expect(isCrossTheme({ themes: ['eau'] })).toBe(false)
    expect(isCrossTheme({ themes: ['eau', 'logement'] })).toBe(true)
    expect(linesOf(' eau \n\nlogement\neau')).toEqual(['eau', 'logement'])
  })

  it('R61: stands in the département of its commune', () => {
    expect(['59350', '2A004', '97411', '01001'].map(departementOf)).toEqual(['59', '2A', '974', '01'])
  })
})

type Part = Pick<TakePart, 'organisationId' | 'discretion' | 'needIds'>

describe('a part in it (R56, R64)', () => {
  const facts = { state: 'published', audience: 'members', ownRole: null, needs: [] } as const
  const part: Part = { organisationId: 'a', discretion: 'discreet', needIds: [] }

  it('is seen as its organisation chose, and nobody chooses for it', () => {
    expect(takePart(facts, part).ok).toBe(true)
    expect(takePart({ ...facts, audience: 'public' }, part).ok).toBe(true)
    expect(discretionInput.safeParse('').success).toBe(false)
    const [issue] = discretionInput.safeParse(undefined).error?.issues ?? []
    expect(issue?.message).toBe('actions.discretion_missing')
    // There is no word for taking no part.
    expect(addActionInput.shape.discretion.safeParse('none').success).toBe(false)
  })

  it('appears where it leads what everybody reads', () => {
    const leading = { ...facts, ownRole: 'lead', audience: 'public' } as const
    expect(codeOf(takePart(leading, part))).toBe('actions.lead_is_shown')
    expect(takePart(leading, { ...part, discretion: 'shown' }).ok).toBe(true)
    const input = { ...days, audience: 'public', discretion: 'discreet' } as const
    expect(codeOf(addAction(input))).toBe('actions.lead_is_shown')
    const edit = { ...days, audience: 'public', revision: 1 } as const
    const standing = { state: 'published', revision: 1, leadDiscretion: 'discreet' } as const
    expect(editAction(standing, edit)).toMatchObject({ error: { field: 'audience' } })
  })

  it('fills what nobody else fills', () => {
    const needs = [
      { needId: 'n', filledBy: null },
      { needId: 'm', filledBy: 'b' },
      { needId: 'o', filledBy: 'a' },
    ]
    const fill = (...needIds: string[]) => codeOf(takePart({ ...facts, needs }, { ...part, needIds }))
    expect(fill('n', 'o')).toBe('ok')
    expect(fill('m')).toBe('actions.need_filled')
    expect(fill('x')).toBe('actions.need_missing')
  })

  it('is joined in the plan, left freely, and not left by the lead', () => {
    expect(codeOf(takePart({ ...facts, state: 'draft' }, part))).toBe('actions.not_published')
    expect(takePart({ ...facts, state: 'draft', ownRole: 'lead' }, part).ok).toBe(true)
    const leave = (ownRole: 'lead' | 'partner' | null) => codeOf(leaveAction({ state: 'published', ownRole }))
    expect([leave('partner'), leave('lead'), leave(null)]).toEqual([
      'ok',
      'actions.lead_stays',
      'actions.not_taking_part',
    ])
  })
})

describe('who leads (R60)', () => {
  it('is said from four actions on, above half, and where one leads twice', () => {
    expect(leadShare(['a', 'a', 'a'])).toBe(null)
    expect(leadShare(['a', 'a', 'a', 'a'])).toBe(100)
    expect(leadShare(['a', 'b', 'c', 'd'])).toBe(null)
    expect(leadShare(['a', 'a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe(null)
    expect(leadShare(['a', 'a', 'b', 'c', 'd', 'e', 'f'])).toBe(57)
  })

  it('is a share of the whole, whatever the names and their order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 40 }), leads => {
        const share = leadShare(leads)
        expect(share === null || (share > 50 && share <= 100)).toBe(true)
        expect(leadShare(leads.toReversed())).toBe(share)
        expect(leadShare(leads.map(one => `${one}!`))).toBe(share)
      }),
    )
  })
})
