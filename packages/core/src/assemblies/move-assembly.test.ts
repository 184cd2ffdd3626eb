import { describe, expect, it } from 'vitest'
import { now, wholeAssembly } from './assembly.fixture.ts'
import { type AssemblyAct, type AssemblyState, assemblyActs, assemblyStates } from './assembly-state.ts'
import { type AssemblyFacts, moveAssembly } from './move-assembly.ts'

const said = (act: AssemblyAct, change: Partial<AssemblyFacts>) => {
  const answer = moveAssembly({ ...wholeAssembly, ...change }, act, now)
  return answer.ok ? answer.value : answer.error.code.replace('assemblies.', '')
}

describe('the life of an assembly (protocols §1)', () => {
  it('goes on from each state by one act, or is cancelled before anybody is checked in', () => {
    const ways = assemblyStates.flatMap(state =>
      assemblyActs
        .filter(act => said(act, { state }) !== 'step_not_now')
        .map(act => `${state} ${act} ${said(act, { state })}`),
    )
    expect(ways).toEqual([
      'planned convene convened',
      'planned cancel cancelled',
      'convened open_agenda agenda_open',
      'convened cancel cancelled',
      'agenda_open freeze_agenda agenda_frozen',
      'agenda_open cancel cancelled',
      'agenda_frozen check_in checked_in',
      'agenda_frozen cancel cancelled',
      'checked_in start running',
      'running close closed',
      'closed draft_minutes minutes_draft',
      'minutes_draft publish published',
      'published approve approved',
    ])
  })

  it('R92: an extraordinary one is frozen once it is convened, whatever the day, and opens no agenda', () => {
    const change = { kind: 'extraordinary', freezesAt: new Date('2027-01-01T00:00:00Z') } as const
    expect(said('freeze_agenda', { ...change, state: 'convened' })).toBe('agenda_frozen')
    expect(said('open_agenda', { ...change, state: 'convened' })).toBe('announced_points_only')
    expect(said('convene', { ...change, reason: '' })).toBe('extraordinary_reason_missing')
    expect(said('convene', { ...change, itemCount: 0 })).toBe('no_announced_point')
    expect(said('convene', { reason: '', itemCount: 0 })).toBe('convened')
  })

  it.each<[AssemblyAct, AssemblyState, Partial<AssemblyFacts>, string]>([
    ['convene', 'planned', { hands: ['facilitator'] }, 'not_your_step'],
    ['start', 'checked_in', { hands: ['secretary'] }, 'not_your_step'],
    ['publish', 'minutes_draft', { hands: ['facilitator'] }, 'not_your_step'],
    ['convene', 'planned', { startsAt: null }, 'date_missing'],
    ['convene', 'planned', { startsAt: now }, 'starts_in_past'],
    ['convene', 'planned', { room: ' ', link: '' }, 'channel_missing'],
    ['convene', 'planned', { room: '', link: 'https://visio.exemple.test/ag' }, 'convened'],
    ['freeze_agenda', 'agenda_open', { freezesAt: new Date(now.getTime() + 1) }, 'freeze_too_early'],
    ['freeze_agenda', 'agenda_open', { freezesAt: now }, 'agenda_frozen'],
    ['start', 'checked_in', { video: { isOn: false, noneReason: '' } }, 'video_unsaid'],
    ['start', 'checked_in', { video: { isOn: false, noneReason: 'Pas de réseau.' } }, 'running'],
    ['close', 'running', { openBallots: 1 }, 'ballots_open'],
    ['close', 'running', { isItemOpen: true }, 'item_open'],
    ['publish', 'minutes_draft', { recordedBallotIds: ['b1'] }, 'ballots_unrecorded'],
    ['publish', 'minutes_draft', { itemsWithoutText: 1 }, 'items_without_text'],
    ['approve', 'published', { approval: null }, 'approval_missing'],
    ['approve', 'published', { approval: { by: 'no_objection', objections: 1 } }, 'approval_not_carried'],
    [
      'approve',
      'published',
      { approval: { by: 'vote', votesFor: 9, votesAgainst: 9 } },
      'approval_not_carried',
    ],
    ['approve', 'published', { approval: { by: 'vote', votesFor: 9, votesAgainst: 8 } }, 'approved'],
    ['cancel', 'convened', { cancelReason: '' }, 'cancel_reason_missing'],
  ])('%s from %s with %o: %s', (act, state, change, expected) => {
    expect(said(act, { ...change, state })).toBe(expected)
  })

  it('R101: three roles, three people; one person twice says why', () => {
    const checking = (holders: AssemblyFacts['roles']['holders'], sameHolderReason = '') =>
      said('check_in', { state: 'agenda_frozen', roles: { holders, sameHolderReason } })
    const three = wholeAssembly.roles.holders
    expect(checking({ ...three, minutes: null })).toBe('role_vacant')
    expect(checking({ ...three, minutes: 'p01' })).toBe('same_holder_reason_missing')
    expect(checking({ ...three, minutes: 'p01' }, 'Nous sommes deux.')).toBe('checked_in')
  })

  it('starts with its quorum where the policy has one: a third of 52 is 18', () => {
    const starting = (possibleBallots: number) =>
      said('start', { state: 'checked_in', quorum: { parts: 1, of: 3 }, possibleBallots })
    expect([starting(17), starting(18)]).toEqual(['quorum_missing', 'running'])
    expect(said('start', { state: 'checked_in', possibleBallots: 1 })).toBe('running')
    // Without it, only where that is said.
    const few = { state: 'checked_in', quorum: { parts: 1, of: 3 }, possibleBallots: 17 } as const
    expect(said('start', { ...few, isWithoutQuorum: true })).toBe('running')
  })
})
