import { describe, expect, it } from 'vitest'
import { fileTension } from './file-tension.ts'
import { settleTension } from './settle-tension.ts'
import { mostOpenTensions, tensionStates } from './tension.ts'
import { withdrawTension } from './withdraw-tension.ts'

const facts = {
  bodyIds: ['a', 'b'],
  roles: [{ roleId: 'keys', bodyId: 'a' }],
  names: ['Marc Oudinelle'],
  openCount: 0,
}
const said = {
  bodyId: 'a',
  roleId: null,
  happens: 'Les clés manquent le mardi.',
  needed: 'Un second trousseau.',
  isNoPerson: false,
}
const codeOf = (result: { ok: boolean; error?: { code: string } }) => result.error?.code

describe('a tension (R15, R33)', () => {
  it('is about a body that stands, or a role of that body', () => {
    expect(fileTension(facts, said).ok).toBe(true)
    expect(fileTension(facts, { ...said, roleId: 'keys' }).ok).toBe(true)
    expect(codeOf(fileTension(facts, { ...said, bodyId: 'c' }))).toBe('decisions.body_missing')
    expect(codeOf(fileTension(facts, { ...said, bodyId: 'b', roleId: 'keys' }))).toBe(
      'decisions.role_missing',
    )
  })
  it('names nobody, unless the word is no name', () => {
    const named = { ...said, needed: 'Que Marc réponde.' }
    expect(fileTension(facts, named)).toMatchObject({
      ok: false,
      error: { code: 'decisions.tension_names_person', field: 'needed', params: { word: 'Marc' } },
    })
    expect(fileTension(facts, { ...named, isNoPerson: true }).ok).toBe(true)
  })
  it('is one of twenty that wait, and no more', () => {
    expect(fileTension({ ...facts, openCount: mostOpenTensions - 1 }, said).ok).toBe(true)
    expect(codeOf(fileTension({ ...facts, openCount: mostOpenTensions }, said))).toBe(
      'decisions.too_many_open',
    )
  })
})

describe('what comes of it', () => {
  const of = { tension: { state: 'open', bodyId: 'a' }, isOfBody: true, bodyIds: ['a', 'b'] } as const
  it('is said by somebody of the body: treated here, or handed to another one', () => {
    expect(settleTension(of, { bodyId: null })).toEqual({ ok: true, value: 'treated' })
    expect(settleTension(of, { bodyId: 'b' })).toEqual({ ok: true, value: 'returned' })
    expect(codeOf(settleTension(of, { bodyId: 'a' }))).toBe('decisions.return_elsewhere')
    expect(codeOf(settleTension(of, { bodyId: 'c' }))).toBe('decisions.body_missing')
    expect(codeOf(settleTension({ ...of, isOfBody: false }, { bodyId: null }))).toBe(
      'decisions.not_theirs_to_settle',
    )
  })
  it('is said once, and whoever said a tension takes back only their own while it waits', () => {
    for (const state of tensionStates.filter(one => one !== 'open')) {
      expect(codeOf(settleTension({ ...of, tension: { state, bodyId: 'a' } }, { bodyId: null }))).toBe(
        'decisions.tension_ended',
      )
      expect(codeOf(withdrawTension({ state, filedBy: 'x' }, 'x'))).toBe('decisions.tension_ended')
    }
    expect(codeOf(withdrawTension({ state: 'open', filedBy: 'x' }, 'y'))).toBe('decisions.tension_of_another')
    expect(withdrawTension({ state: 'open', filedBy: 'x' }, 'x')).toEqual({ ok: true, value: 'withdrawn' })
  })
})
