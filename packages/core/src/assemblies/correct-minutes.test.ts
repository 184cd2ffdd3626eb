import { expect, test } from 'vitest'
import { correctMinutes } from './correct-minutes.ts'
import type { Minutes } from './minutes.ts'

const content: Minutes = {
  title: 'Assemblée générale',
  startedAt: '2026-11-19T17:32:00.000Z',
  closedAt: '2026-11-19T19:32:00.000Z',
  zone: 'Europe/Paris',
  place: 'Lille',
  rollCount: 52,
  presentIds: [],
  excusedIds: [],
  roles: { facilitation: null, minutes: null, next_agenda: null },
  extendedMinutes: 0,
  points: [
    {
      itemId: 'a',
      title: 'Accueil',
      outcome: 'information',
      referredBodyId: null,
      minutes: 'Tour de table.',
      minorityPositions: 'Deux groupes de travail : trop cher.',
    },
    { itemId: 'b', title: 'Clés', outcome: 'adjourned', referredBodyId: null, minutes: '' },
  ],
  record: [],
}
const standing = { state: 'published' as const, isTheirs: true, version: 1, content }
const asked = { itemId: 'a', minutes: 'Tour de table à vingt.', reason: 'Il manquait le nombre.', version: 1 }
const codeOf = (result: ReturnType<typeof correctMinutes>) => (result.ok ? null : result.error.code)

test('R107: a correction is another version of one point, with its reason; the rest stays word for word', () => {
  const corrected = correctMinutes(standing, asked)
  expect(corrected).toEqual({
    ok: true,
    value: {
      ...content,
      points: [
        {
          ...content.points[0],
          minutes: asked.minutes,
          minorityPositions: 'Deux groupes de travail : trop cher.',
        },
        content.points[1],
      ],
    },
  })
})

test('R43: what a minority holds is corrected beside the text, or alone, and taken away by nobody who does not say so', () => {
  const minorityOf = (change: object) => {
    const corrected = correctMinutes(standing, { ...asked, ...change })
    return corrected.ok ? corrected.value.points[0]?.minorityPositions : corrected.error.code
  }
  expect(minorityOf({})).toBe('Deux groupes de travail : trop cher.')
  expect(minorityOf({ minutes: 'Tour de table.', minorityPositions: 'Un groupe : trop cher.' })).toBe(
    'Un groupe : trop cher.',
  )
  expect(minorityOf({ minorityPositions: '' })).toBe('')
  expect(
    minorityOf({ minutes: 'Tour de table.', minorityPositions: 'Deux groupes de travail : trop cher.' }),
  ).toBe('assemblies.minutes_same')
})

test('until they are approved, by whoever takes them or convenes, over the version that was read', () => {
  for (const state of ['minutes_draft', 'approved', 'closed'] as const)
    expect(codeOf(correctMinutes({ ...standing, state }, asked))).toBe('assemblies.step_not_now')
  expect(codeOf(correctMinutes({ ...standing, isTheirs: false }, asked))).toBe('assemblies.not_your_step')
  expect(codeOf(correctMinutes({ ...standing, version: 2 }, asked))).toBe('assemblies.minutes_changed')
  expect(codeOf(correctMinutes(standing, { ...asked, itemId: 'z' }))).toBe('assemblies.minutes_changed')
  expect(codeOf(correctMinutes(standing, { ...asked, minutes: 'Tour de table.' }))).toBe(
    'assemblies.minutes_same',
  )
  expect(codeOf(correctMinutes(standing, { ...asked, minutes: ' ' }))).toBe('assemblies.items_without_text')
  expect(codeOf(correctMinutes(standing, { ...asked, reason: '' }))).toBe(
    'assemblies.correction_reason_missing',
  )
})
