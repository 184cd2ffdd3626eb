import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../shared/time.ts'
import { granted, refusalOf } from '../../granted.fixture.ts'
import { hours } from '../../methods/consent.fixture.ts'
import { processView, sheetOf, storedSheet, withoutLeavers } from '../process-sheet.ts'
import { answerElection } from './answer-election.ts'
import { describeRole } from './describe-role.ts'
import type { ElectionSheet } from './election-sheet.ts'
import { type ElectionStep, takeElectionStep } from './election-steps.ts'
import { electionAwaits, electionView } from './election-view.ts'
import { giveReason } from './give-reason.ts'
import { liftObjection } from './lift-objection.ts'
import { nominate } from './nominate.ts'
import { objectToPerson } from './object-to-person.ts'
import { type ElectionFacts, openElection } from './open-election.ts'
import { proposePerson } from './propose-person.ts'
import { transferVoice } from './transfer-voice.ts'
import { weighRole } from './weigh-role.ts'

const processId = 'p'
const circle = ['awa', 'bilal', 'clara', 'dora', 'elio', 'farah', 'nour']
const facts: ElectionFacts = {
  decides: true,
  voiceId: 'awa',
  participantIds: circle,
  today: '2026-11-19' as CivilDate,
  isOfPeople: true,
  role: { name: 'Accueil', revision: 1 },
}
const sought = {
  mission: 'Recevoir qui arrive',
  accountabilities: 'Dire chaque mois qui est venu',
  termMonths: 12,
  criteria: ['Disponible le soir', 'Patience'],
}
const input = { bodyId: 'body', roleId: 'role', ...sought, facilitatorId: null }
const begin = (change: Partial<ElectionFacts> = {}, more: object = {}) =>
  openElection({ ...facts, ...change }, { ...input, ...more })
const step = (sheet: ElectionSheet, name: ElectionStep, by = 'awa') =>
  takeElectionStep(sheet, by, { step: name }, hours(1))
const stepped = (sheet: ElectionSheet, name: ElectionStep) => granted(step(sheet, name))
const fits = { processId, round: 1, objects: false, reason: '' }
const balloting = (): ElectionSheet =>
  stepped(
    circle.reduce((done, id) => granted(weighRole(done, id, fits)), granted(begin())),
    'nominate',
  )
const name = (sheet: ElectionSheet, ballots: Record<string, string>) =>
  Object.entries(ballots).reduce(
    (done, [id, nomineeId]) => granted(nominate(done, id, { processId, nomineeId })),
    sheet,
  )
const oracle = {
  awa: 'nour',
  bilal: 'nour',
  dora: 'nour',
  clara: 'bilal',
  farah: 'bilal',
  nour: 'bilal',
  elio: 'clara',
}
const transferring = (): ElectionSheet =>
  stepped(
    circle.reduce(
      (done, id) => granted(giveReason(done, id, { processId, text: `Parce que, dit ${id}.` })),
      stepped(name(balloting(), oracle), 'reveal'),
    ),
    'transfer',
  )
const propose = (sheet: ElectionSheet, personId: string) =>
  proposePerson(sheet, 'awa', { processId, revision: 1, personId, reason: 'Deux critères sur deux.' })
const proposed = () => granted(propose(stepped(transferring(), 'propose'), 'nour'))
const say = (sheet: ElectionSheet, id: string, objects = false, reason = objects ? 'Le soir.' : '') =>
  objectToPerson(sheet, id, { processId, round: sheet.asked, objects, reason })
const others = (sheet: ElectionSheet, ...objectors: string[]) =>
  circle
    .filter(id => id !== sheet.proposedId)
    .reduce((done, id) => granted(say(done, id, objectors.includes(id))), sheet)
const accepting = () => stepped(granted(say(others(proposed()), 'nour')), 'accept')

describe('an election without candidate between meetings (R132, protocols §3)', () => {
  it('elects Nour, who is not the most named, for six months instead of twelve', () => {
    let sheet = transferring()
    expect(electionView(sheet, 'elio', hours(2)).tally).toEqual({ bilal: 3, clara: 1, nour: 3 })
    const move = (id: string, toId: string, reason = 'Patience, dit Farah.') =>
      transferVoice(sheet, id, { processId, toId, reason })
    expect(refusalOf(move('awa', 'dora'))).toBe('never_named')
    expect(refusalOf(move('elio', 'bilal', ''))).toBe('transfer_reason_missing')
    sheet = granted(move('elio', 'bilal'))
    expect(electionView(sheet, 'elio', hours(2)).tally).toEqual({ bilal: 4, clara: 0, nour: 3 })
    sheet = stepped(sheet, 'propose')
    expect(refusalOf(propose(sheet, 'dora'))).toBe('never_named')
    sheet = granted(propose(sheet, 'nour'))
    expect(electionAwaits(sheet)).not.toContain('nour')
    expect(refusalOf(say(sheet, 'nour'))).toBe('asked_last')
    sheet = stepped(others(sheet, 'clara'), 'resolve')
    expect(sheet.objections).toMatchObject([{ objectorId: 'clara', reason: 'Le soir.' }])
    const lift = { processId, revision: 1, termMonths: 6, support: 'Une suppléance', liftedBy: 'Six mois.' }
    sheet = granted(liftObjection(sheet, 'awa', lift))
    expect(refusalOf(objectToPerson(sheet, 'bilal', { ...fits, round: 1 }))).toBe('text_changed')
    sheet = others(sheet)
    expect(electionAwaits(sheet)).toEqual(['nour'])
    expect(refusalOf(step(sheet, 'accept'))).toBe('signals_open')
    sheet = stepped(granted(say(sheet, 'nour')), 'accept')
    expect(electionAwaits(sheet)).toEqual(['nour'])
    const answer = { processId, revision: 1, accepts: true }
    expect(refusalOf(answerElection(sheet, 'bilal', answer, hours(3)))).toBe('proposed_only')
    sheet = granted(answerElection(sheet, 'nour', answer, hours(3)))
    expect(sheet).toMatchObject({ state: 'elected', proposedId: 'nour', role: { termMonths: 6 } })
    expect(stepped(sheet, 'celebrate').state).toBe('celebrated')
  })

  it('asks the circle whether role, term and criteria fit, before any name', () => {
    expect(refusalOf(begin({}, { mission: '' }))).toBe('role_incomplete')
    expect(refusalOf(begin({}, { criteria: [''] }))).toBe('criteria_missing')
    expect(refusalOf(begin({ isOfPeople: false }))).toBe('people_elect')
    expect(refusalOf(begin({ participantIds: ['awa', 'bilal'] }))).toBe('circle_too_small')
    const sheet = granted(begin())
    expect(refusalOf(nominate(sheet, 'awa', { processId, nomineeId: 'nour' }))).toBe('process_step_not_now')
    expect(refusalOf(step(sheet, 'nominate'))).toBe('round_open')
    expect(refusalOf(weighRole(sheet, 'clara', { ...fits, objects: true }))).toBe('objection_reason_missing')
    const against = granted(weighRole(sheet, 'clara', { ...fits, objects: true, reason: 'Trop long.' }))
    const rest = circle.filter(id => id !== 'clara')
    const all = rest.reduce((done, id) => granted(weighRole(done, id, fits)), against)
    expect(electionView(all, 'dora', hours(1)).draftObjections).toEqual([{ id: 'clara', text: 'Trop long.' }])
    expect(refusalOf(step(all, 'nominate'))).toBe('objections_standing')
    const shorter = { processId, revision: 1, ...sought, termMonths: 6 }
    expect(refusalOf(describeRole(all, 'clara', shorter))).toBe('facilitator_only')
    const again = granted(describeRole(all, 'awa', shorter))
    expect(electionAwaits(again)).toEqual(circle)
    expect(refusalOf(weighRole(again, 'clara', fits))).toBe('text_changed')
  })

  it('nothing of a ballot is in what anybody reads before all are in, nor where they are never read', () => {
    const six = circle.slice(0, 6)
    const ballots = fc.record(
      Object.fromEntries(six.map(id => [id, fc.constantFrom(...circle.filter(one => one !== id))])),
    )
    const ends = fc.constantFrom<ElectionStep | null>(null, 'suspend', 'find_no_one')
    fc.assert(
      fc.property(ballots, ballots, fc.constantFrom(...circle, null), ends, (first, second, me, end) => {
        // The same people answer, each somebody else; the seventh has not. Whoever reads reads their own ballot.
        const given = (said: Record<string, string>) => {
          const own = me !== null && first[me] !== undefined ? { [me]: first[me] } : {}
          const sheet = name(balloting(), { ...said, ...own })
          return end === null ? sheet : stepped(sheet, end)
        }
        const [one, other] = [given(first), given(second)]
        expect(processView(one, me, hours(3))).toEqual(processView(other, me, hours(3)))
        expect(electionView(one, me, hours(3)).nominations).toBeNull()
        expect(storedSheet(one).open).toEqual(storedSheet(other).open)
        if (end === 'find_no_one') expect(storedSheet(one).sealed).toMatchObject({ nominations: [] })
      }),
    )
  })

  it('nothing of an objection is in what anybody reads before all others have answered', () => {
    const asked = circle.filter(id => id !== 'nour').slice(1)
    const answers = fc.record(Object.fromEntries(asked.map(id => [id, fc.boolean()])))
    fc.assert(
      fc.property(answers, answers, fc.constantFrom(...circle, null), (first, second, me) => {
        const given = (said: Record<string, boolean>) =>
          asked.reduce((done, id) => {
            const objects = (id === me ? first[id] : said[id]) === true
            return granted(say(done, id, objects, objects ? `secret de ${id}` : ''))
          }, proposed())
        const [one, other] = [given(first), given(second)]
        expect(processView(one, me, hours(3))).toEqual(processView(other, me, hours(3)))
        expect(storedSheet(one).open).toEqual(storedSheet(other).open)
      }),
    )
  })

  it('whoever declines needs no reason, and another one is proposed', () => {
    const answer = { processId, revision: 1, accepts: false }
    const declined = granted(answerElection(accepting(), 'nour', answer, hours(3)))
    expect(declined).toMatchObject({ state: 'proposing', proposedId: null, electedAt: null })
    expect(electionView(declined, 'awa', hours(3)).proposableIds).toEqual(['bilal', 'clara'])
    expect(refusalOf(propose(declined, 'nour'))).toBe('declined_already')
  })

  it('whoever leaves is counted no more: whoever named them names again, and another one is proposed', () => {
    const without = (sheet: ElectionSheet, id: string) =>
      withoutLeavers(sheet, new Set(circle.filter(one => one !== id))) as ElectionSheet
    const all = name(balloting(), oracle)
    expect(electionAwaits(all)).toEqual(['awa'])
    expect(electionAwaits(without(all, 'nour'))).toEqual(['awa', 'bilal', 'dora'])
    expect(without(all, 'awa').facilitatorId).toBe('bilal')
    for (const sheet of [proposed(), accepting()])
      expect(without(sheet, 'nour')).toMatchObject({ state: 'proposing', proposedId: null })
    const paused = without(stepped(accepting(), 'suspend'), 'nour')
    expect(stepped(paused, 'resume').state).toBe('proposing')
    expect(without(granted(begin()), 'zoe')).toEqual(granted(begin()))
  })

  it('comes back from storage as it was, and without its ballots once they are destroyed', () => {
    const sheet = others(proposed(), 'clara')
    const { open, sealed } = JSON.parse(JSON.stringify(storedSheet(sheet)))
    expect(sheetOf({ open, sealed })).toEqual(sheet)
    const destroyed = processView(sheetOf({ open, sealed: {} }), 'awa', hours(3))
    expect(destroyed).toMatchObject({ nominations: [], transfers: [], tally: {} })
  })
})
