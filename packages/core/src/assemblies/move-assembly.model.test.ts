import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import { now, wholeAssembly } from './assembly.fixture.ts'
import { type AssemblyAct, type AssemblyState, assemblyActs } from './assembly-state.ts'
import { type AssemblyFacts, moveAssembly } from './move-assembly.ts'

/** What a careful person at the table would remember, apart from how the rules are written. */
type Model = {
  extraordinary: boolean
  at: AssemblyState
  hasRoom: boolean
  roles: 'vacant' | 'three' | 'two'
  saysWhyTwo: boolean
  video: boolean
  frozen: boolean
  open: Set<string>
  ballots: Set<string>
  recorded: Set<string>
}
type Real = { facts: AssemblyFacts; now: Date }
type Command = fc.Command<Model, Real>

const freeze = wholeAssembly.startsAt ?? now
const next: Partial<Record<AssemblyState, [AssemblyAct, AssemblyState]>> = {
  planned: ['convene', 'convened'],
  convened: ['open_agenda', 'agenda_open'],
  agenda_open: ['freeze_agenda', 'agenda_frozen'],
  agenda_frozen: ['check_in', 'checked_in'],
  checked_in: ['start', 'running'],
  running: ['close', 'closed'],
  closed: ['draft_minutes', 'minutes_draft'],
  minutes_draft: ['publish', 'published'],
  published: ['approve', 'approved'],
}

/** Where the model says that an act leads; null where it is refused. */
const expected = (model: Model, act: AssemblyAct): AssemblyState | null => {
  const { at, extraordinary } = model
  if (act === 'cancel')
    return ['planned', 'convened', 'agenda_open', 'agenda_frozen'].includes(at) ? 'cancelled' : null
  if (extraordinary && at === 'convened') return act === 'freeze_agenda' ? 'agenda_frozen' : null
  const [its, to] = next[at] ?? []
  if (its !== act || to === undefined) return null
  const holds: Partial<Record<AssemblyAct, boolean>> = {
    convene: model.hasRoom && !model.frozen,
    freeze_agenda: model.frozen,
    check_in: model.roles === 'three' || (model.roles === 'two' && model.saysWhyTwo),
    start: model.video,
    close: model.open.size === 0,
    publish: [...model.ballots].every(id => model.recorded.has(id)),
  }
  return (holds[act] ?? true) ? to : null
}

const change = (does: (model: Model, facts: AssemblyFacts) => AssemblyFacts, name: string): Command => ({
  check: () => true,
  run: (model, real) => {
    real.facts = does(model, real.facts)
  },
  toString: () => name,
})

const tryAct = (act: AssemblyAct): Command => ({
  check: () => true,
  run: (model, real) => {
    const to = expected(model, act)
    const answer = moveAssembly(real.facts, act, real.now)
    expect([act, model.at, answer.ok ? answer.value : null]).toEqual([act, model.at, to])
    if (to === null) return
    model.at = to
    real.facts = { ...real.facts, state: to }
    // What every member may rely on, however it came there.
    if (to === 'running') expect([model.video, model.roles === 'vacant']).toEqual([true, false])
    if (to === 'closed') expect(real.facts.openBallots).toBe(0)
    if (to === 'published')
      expect(real.facts.recordedBallotIds.toSorted()).toEqual(real.facts.ballotIds.toSorted())
  },
  toString: () => act,
})

const bookkeeping = (id: string): Command[] => [
  change((model, facts) => {
    if (model.at !== 'running' || model.ballots.has(id)) return facts
    model.open.add(id)
    model.ballots.add(id)
    return { ...facts, openBallots: model.open.size, ballotIds: [...model.ballots] }
  }, `open ${id}`),
  change((model, facts) => {
    model.open.delete(id)
    return { ...facts, openBallots: model.open.size }
  }, `close ${id}`),
  change((model, facts) => {
    if (!model.ballots.has(id)) return facts
    model.recorded.add(id)
    return { ...facts, recordedBallotIds: [...model.recorded] }
  }, `record ${id}`),
]

const settings: Command[] = [
  change((model, facts) => {
    model.hasRoom = true
    return { ...facts, room: 'Salle du Moulin' }
  }, 'room'),
  change((model, facts) => {
    model.roles = 'three'
    return { ...facts, roles: { ...facts.roles, holders: wholeAssembly.roles.holders } }
  }, 'three people'),
  change((model, facts) => {
    model.roles = 'two'
    const holders = { facilitation: 'p01', minutes: 'p01', next_agenda: 'p03' }
    return { ...facts, roles: { ...facts.roles, holders } }
  }, 'two people'),
  change((model, facts) => {
    model.saysWhyTwo = true
    return { ...facts, roles: { ...facts.roles, sameHolderReason: 'Nous sommes deux.' } }
  }, 'say why'),
  change((model, facts) => {
    model.video = true
    return { ...facts, video: { isOn: true, noneReason: '' } }
  }, 'video'),
  {
    check: () => true,
    run: (model, real) => {
      model.frozen = true
      real.now = freeze
    },
    toString: () => 'wait for the freeze',
  },
]

const freshModel = (extraordinary: boolean): Model => ({
  extraordinary,
  at: 'planned',
  hasRoom: false,
  roles: 'vacant',
  saysWhyTwo: false,
  video: false,
  frozen: false,
  open: new Set(),
  ballots: new Set(),
  recorded: new Set(),
})

const freshReal = (extraordinary: boolean): Real => ({
  facts: {
    ...wholeAssembly,
    kind: extraordinary ? 'extraordinary' : 'ordinary',
    freezesAt: freeze,
    room: '',
    roles: { holders: { facilitation: null, minutes: null, next_agenda: null }, sameHolderReason: '' },
    video: { isOn: false, noneReason: '' },
    ballotIds: [],
    recordedBallotIds: [],
  },
  now,
})

it('an assembly is where a careful person at the table would say it is, whatever is tried', () => {
  const others = [...settings, ...bookkeeping('b1'), ...bookkeeping('b2')]
  const kept = assemblyActs.filter(act => act !== 'cancel')
  const commands = fc.oneof(
    fc.commands([...assemblyActs.map(tryAct), ...others].map(fc.constant), { maxCommands: 40, size: 'max' }),
    // Never cancelled, and long enough that many come to the end.
    fc.commands([...kept.map(tryAct), ...others].map(fc.constant), { maxCommands: 300, size: 'max' }),
  )
  const ends = new Set<AssemblyState>()
  fc.assert(
    fc.property(commands, fc.boolean(), (list, extraordinary) => {
      const model = freshModel(extraordinary)
      fc.modelRun(() => ({ model, real: freshReal(extraordinary) }), list)
      ends.add(model.at)
    }),
    { numRuns: 1000 * inject('scale'), seed: 20261119 },
  )
  expect([...ends]).toEqual(expect.arrayContaining(['cancelled', 'running', 'published', 'approved']))
})
