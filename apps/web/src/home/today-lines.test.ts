import { describe, expect, test } from 'vitest'
import type { Person, Place } from '../person.ts'
import { hrefOfStep } from './href-of-step.ts'
import { hrefOfNews, linesOf, type PlaceNews, sheetNews, stepsOf } from './today-lines.ts'

const place = (kind: Place['kind'], slug: string): Place => ({
  spaceId: slug,
  kind,
  slug,
  name: slug,
  rank: 'member',
  now: '2026-11-19T08:00:00.000Z',
  closedAt: null,
})
const nothing: PlaceNews = {
  waiting: [],
  others: [],
  soon: [],
  late: [],
  steps: [],
  lives: false,
  positions: { sheets: [], drafts: [], answered: [] },
}
const home = place('organisation', 'velo')
const rives = place('coalition', 'rives')

describe('what takes the answers of several places', () => {
  const row = (statementId: string, publishedAt: string | null = null) => ({
    statementId,
    publishedAt,
    wordedAt: null,
  })
  const sheet = {
    organisationId: 'velo',
    displayName: 'Vélo',
    roundId: 'r',
    title: 'Tour',
    rows: [row('s1'), row('s2')],
  }
  const ofRives: PlaceNews = { ...nothing, positions: { sheets: [sheet], drafts: [], answered: [] } }
  const saved = (...statements: string[]): PlaceNews => {
    const rows = statements.map(statementId => ({
      statementId,
      savedAt: '2026-11-19T08:00:00.000Z',
      undebated: statementId === 'undebated',
    }))
    return { ...nothing, positions: { sheets: [], drafts: [{ coalitionId: 'rives', rows }], answered: [] } }
  }
  const told = (ofHome: PlaceNews) =>
    sheetNews([
      { place: home, news: ofHome },
      { place: rives, news: ofRives },
    ])

  test('a sheet is to fill, then to publish, by what is saved at home beside what the coalition has', () => {
    expect(told(nothing)).toMatchObject([{ kind: 'fill', count: 2, prepared: 0, place: rives }])
    expect(told(saved('s1'))).toMatchObject([{ kind: 'fill', count: 1, prepared: 1 }])
    const [line] = told(saved('s1', 's2'))
    expect(line).toMatchObject({ kind: 'publish', count: 2, organisation: 'Vélo', round: 'Tour' })
    expect(line && 'place' in line && hrefOfNews(line)).toBe(
      '/c/rives/positions/feuille?organisation=velo&tour=r',
    )
  })

  test('there are no first steps once one of the places lives', () => {
    const begun: PlaceNews = { ...nothing, steps: [{ kind: 'invite', done: false }] }
    const person = { places: [home, rives], invitations: [], joinRequests: [] } as unknown as Person
    const of = (lives: boolean) =>
      stepsOf(
        [
          { place: home, news: begun },
          { place: rives, news: { ...nothing, lives } },
        ],
        person,
      )
    expect([of(false).length, of(true).length]).toEqual([1, 0])
  })

  test('a statement said to be not yet debated is asked for no more', () => {
    const rows = [row('s1'), row('undebated')]
    const news = { ...nothing, positions: { sheets: [{ ...sheet, rows }], drafts: [], answered: [] } }
    const lines = (...statements: string[]) =>
      sheetNews([
        { place: home, news: saved(...statements) },
        { place: rives, news },
      ])
    expect(lines('undebated')).toMatchObject([{ kind: 'fill', count: 1, prepared: 0 }])
    expect(lines('undebated', 's1')).toMatchObject([{ kind: 'publish', count: 1 }])
  })

  test('the step of a coalition is done once there is one among the places', () => {
    const news: PlaceNews = {
      ...nothing,
      steps: [
        { kind: 'coalition', done: null },
        { kind: 'present', done: true },
      ],
    }
    const steps = (places: Place[]) => stepsOf([{ place: home, news }], { places } as unknown as Person)
    expect(steps([home]).map(one => one.done)).toEqual([false, true])
    expect(steps([home, rives]).map(one => one.done)).toEqual([true, true])
    expect(steps([home]).map(hrefOfStep)).toEqual(['/creer/coalition', '/o/velo/modifier'])
  })
})

test('a line leads to the page of its place', () => {
  const news: PlaceNews = {
    ...nothing,
    waiting: [
      { kind: 'sign', organisation: 'Vélo', version: '1.0' },
      { kind: 'workshop', count: 1 },
    ],
    others: [{ kind: 'signatures', version: '1.0', names: ['Vélo'], more: 0 }],
  }
  const hrefs = (key: 'waiting' | 'others') => linesOf([{ place: rives, news }], key).map(hrefOfNews)
  expect(hrefs('waiting')).toEqual(['/c/rives/charte', '/c/rives/positions/questions#demandes'])
  expect(hrefs('others')).toEqual(['/c/rives/organisations'])
})
