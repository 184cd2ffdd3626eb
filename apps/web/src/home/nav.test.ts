import { describe, expect, it } from 'vitest'
import { type NavPage, navGroups } from '../web-context.ts'
import { inBar, isHere, sectionsOf } from './nav.ts'

const organisation = { kind: 'organisation', slug: 'garance', rank: 'member' } as const
const coalition = { kind: 'coalition', slug: 'rives', rank: 'participant' } as const
const onItsWay = { ...coalition, rank: 'invited' } as const

const groups = (place: Parameters<typeof sectionsOf>[0]) =>
  sectionsOf(place, '/', 'fr').map(({ group, pages }) => [group, pages.map(page => page.href)])

describe('sectionsOf', () => {
  it('has the groups that have a page in this kind of place', () => {
    expect(groups(organisation)).toEqual([
      [
        'decide',
        [
          '/o/garance/qui-decide',
          '/o/garance/mandats',
          '/o/garance/assemblees',
          '/o/garance/decider',
          '/o/garance/tensions',
        ],
      ],
      ['act', ['/o/garance/agenda']],
      ['share', ['/o/garance/cotisations', '/o/garance/assiettes']],
      ['us', ['/o/garance', '/o/garance/inviter']],
    ])
    expect(groups(coalition).map(([group]) => group)).toEqual(['talk', 'decide', 'act', 'share', 'us'])
  })

  it('R137: shows dues to members, who owe them, and not to whoever only supports an organisation', () => {
    const [, , share] = groups({ ...organisation, rank: 'supporter' })
    expect(share).toEqual(['share', ['/o/garance/assiettes']])
  })

  it('shows those on their way in what they may read', () => {
    expect(groups(onItsWay)).toEqual([['us', ['/c/rives', '/c/rives/charte', '/c/rives/reglages']]])
  })

  it.each([
    ['/c/rives', '/c/rives'],
    ['/c/rives/charte', '/c/rives/charte'],
    ['/c/rives/modifier', '/c/rives/reglages'],
    ['/c/rives/organisations/12', '/c/rives/organisations'],
    ['/c/rives/positions/enonces/4', '/c/rives/positions'],
    ['/c/rives/positions/questions', '/c/rives/positions/questions'],
    ['/c/rives/decisions/12', '/c/rives/mandats'],
    ['/c/rives/consultations/12', '/c/rives/positions/fichiers'],
    ['/c/rives/tout', undefined],
    ['/c/rives-deux/charte', undefined],
  ])('on %s one is at %s', (path, here) => {
    const found = sectionsOf(coalition, path, 'fr').flatMap(({ pages }) => pages.filter(page => page.here))
    expect(found.map(page => page.href)).toEqual(here === undefined ? [] : [here])
  })

  it('says the pages in the language spoken', () => {
    const [first] = sectionsOf(organisation, '/', 'en')
    expect(first?.pages[0]?.label).toBe('Who decides what')
  })
})

describe('inBar', () => {
  const page = (group: NavPage['group']): NavPage => ({
    group,
    path: `/${group}`,
    only: 'coalition',
    label: { fr: group, en: group },
  })

  it('names talking and deciding where there is something to say and to decide', () => {
    const all = sectionsOf(coalition, '/', 'fr', navGroups.map(page))
    expect(inBar(all).map(one => one.group)).toEqual(['talk', 'decide'])
  })

  it('names two of what there is otherwise, in the order of the rail', () => {
    expect(inBar(sectionsOf(organisation, '/', 'fr')).map(one => one.group)).toEqual(['decide', 'act'])
    expect(inBar(sectionsOf(onItsWay, '/', 'fr')).map(one => one.group)).toEqual(['us'])
  })
})

it('a group is where one is when one of its pages is', () => {
  const [talk, decide] = sectionsOf(coalition, '/c/rives/qui-decide', 'fr')
  expect([talk && isHere(talk), decide && isHere(decide)]).toEqual([false, true])
})
