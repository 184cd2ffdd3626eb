import { describe, expect, it } from 'vitest'
import { bodyOf, idOf } from '../../mandates/decisions.fixture.ts'
import { matchingSecretariats } from '../../mandates/matching-secretariats.ts'
import { answerOutput } from './answer-output.ts'
import { type BringFacts, bringOutput } from './bring-output.ts'
import { outputState } from './output-state.ts'

const codeOf = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? 'ok' : result.error?.code)
const secretariat = { kind: 'secretariat', isDissolved: false, isSame: false, mandated: 1 } as const
const bring = (facts: Partial<BringFacts> = {}, said: object = {}) =>
  bringOutput(
    { from: { kind: 'commission' }, isOfIt: true, to: null, ...facts },
    { text: 'Voici.', plannedMinutes: 10, ...said },
  )

describe('bringing what was prepared (R113, R114)', () => {
  it('goes to the assembly, or to a secretariat in which somebody holds a mandate', () => {
    expect(bring()).toMatchObject({ value: 'assembly' })
    expect(bring({ to: secretariat })).toMatchObject({ value: 'secretariat' })
    expect(codeOf(bring({ to: { ...secretariat, mandated: 0 } }))).toBe('assemblies.nobody_mandated_there')
  })

  it('is never decided where it comes from, nor in another body that is no secretariat', () => {
    for (const to of [
      { ...secretariat, isSame: true },
      { ...secretariat, isDissolved: true },
      { ...secretariat, kind: 'commission' as const },
      { ...secretariat, kind: 'board' as const },
    ])
      expect(codeOf(bring({ to }))).toBe('assemblies.output_to_secretariat')
  })

  it('R109: a secretariat brings what is outside its mandate too; other bodies decide or propose', () => {
    expect(codeOf(bring({ from: { kind: 'secretariat' } }))).toBe('ok')
    expect(codeOf(bring({ from: { kind: 'circle' } }))).toBe('assemblies.output_from_elsewhere')
  })

  it('is written by somebody of it, with a text and a time', () => {
    expect(codeOf(bring({ isOfIt: false }))).toBe('assemblies.output_not_of_it')
    expect(codeOf(bring({}, { text: '' }))).toBe('assemblies.output_text_missing')
    expect(codeOf(bring({}, { plannedMinutes: 0 }))).toBe('assemblies.minutes_out_of_range')
    expect(codeOf(bring({}, { plannedMinutes: 481 }))).toBe('assemblies.minutes_out_of_range')
  })
})

describe('what became of it', () => {
  const at = (facts: object) =>
    outputState({ goesTo: 'assembly', answer: null, isWithdrawn: false, item: null, ...facts })
  it('follows its point from agenda to agenda', () => {
    const item = { outcome: null, isCancelled: false }
    expect(at({})).toBe('awaits_assembly')
    expect(at({ item })).toBe('on_agenda')
    expect(at({ item: { ...item, isCancelled: true } })).toBe('awaits_assembly')
    expect(at({ item: { ...item, outcome: 'decision' } })).toBe('treated')
    expect(at({ item: { ...item, outcome: 'adjourned' } })).toBe('adjourned')
    expect(at({ item, isWithdrawn: true })).toBe('withdrawn')
  })

  it('or is what the secretariat says, and a no says why', () => {
    expect(at({ goesTo: 'secretariat' })).toBe('awaits_secretariat')
    expect(at({ goesTo: 'secretariat', answer: 'done' })).toBe('done')
    const facts = { goesTo: 'secretariat', isMandated: true, answer: null } as const
    const says = (change: object = {}, said: object = {}) =>
      codeOf(answerOutput({ ...facts, ...change }, { answer: 'taken_on', note: '', ...said }))
    expect([says(), says({ answer: 'taken_on' }, { answer: 'done' })]).toEqual(['ok', 'ok'])
    expect(says({}, { answer: 'declined' })).toBe('assemblies.output_note_missing')
    expect(says({ isMandated: false })).toBe('assemblies.output_answer_theirs')
    expect(says({ answer: 'done' })).toBe('assemblies.output_answered')
    expect(says({ goesTo: 'assembly' })).toBe('assemblies.output_of_assembly')
  })
})

describe('which secretariats look after a matter (R114)', () => {
  const now = new Date('2026-11-19T09:00:00Z')
  const role = (n: number, bodyId: string, domain: string) => ({
    roleId: idOf(n),
    bodyId,
    name: `Rôle ${n}`,
    purpose: '',
    domain,
    accountabilities: [],
    powers: [],
  })
  const held = (n: number, roleId: string) => ({
    mandateId: idOf(n),
    personId: idOf(90),
    displayName: 'Clara',
    roleId,
    bodyId: idOf(2),
    mission: 'm',
    startsOn: '2026-11-01' as never,
    endsOn: '2026-12-31' as never,
    givenAt: now,
    acceptedAt: now,
    declinedAt: null,
    recalledAt: null,
    resignedAt: null,
    suspendedAt: null,
  })
  const facts = {
    bodies: [
      bodyOf(idOf(2), { kind: 'secretariat', name: 'Logistique' }),
      bodyOf(idOf(3), { kind: 'secretariat', name: 'Presse' }),
      bodyOf(idOf(4), { kind: 'commission', name: 'Barnum' }),
    ],
    roles: [
      role(20, idOf(2), 'La location des barnums et du camion'),
      role(30, idOf(3), 'Les affiches, le camion'),
      role(31, idOf(3), 'Un barnum'),
      role(40, idOf(4), 'Le barnum'),
    ],
    mandates: [held(50, idOf(20)), held(51, idOf(30)), held(52, idOf(40))],
  }
  const found = (text: string) => matchingSecretariats(facts, text, now).map(one => [one.bodyName, one.words])

  it('finds those whose mandates say its words, the nearest first; neither a vacant role nor a commission', () => {
    expect(found('Louer un barnum et le camion pour la marche')).toEqual([
      ['Logistique', ['barnum', 'camion']],
      ['Presse', ['camion']],
    ])
    expect(found('Un jardin partagé')).toEqual([])
    expect(found('')).toEqual([])
  })
})
