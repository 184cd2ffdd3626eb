import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../shared/time.ts'
import { granted, refusalOf } from '../granted.fixture.ts'
import {
  answerElection,
  askToAccept,
  beginProposing,
  beginResolving,
  liftObjection,
  pauseElection,
  proposePerson,
  shownElectionObjectors,
  signalOnPerson,
} from './election-consent.ts'
import {
  adoptCriteria,
  beginNominating,
  beginTransferring,
  giveReasons,
  nominate,
  revealNominations,
  transferVoice,
} from './election-nominations.ts'
import {
  ballotsKeptThrough,
  type ElectionOptions,
  type ElectionProcess,
  electionTally,
  openElection,
  strictOptions,
} from './election-process.ts'

const circle = ['Awa', 'Bilal', 'Clara', 'Dora', 'Elio', 'Farah', 'Nour']
const role = {
  name: 'Accueil',
  mission: 'Recevoir qui arrive',
  accountabilities: 'Dire chaque mois qui est venu',
  termMonths: 12,
  support: '',
}
const opened = (options: ElectionOptions = strictOptions, absent: string[] = []) =>
  openElection(
    'Awa',
    circle.filter(id => !absent.includes(id)),
    absent,
    options,
  )
const nominating = (options?: ElectionOptions, absent?: string[]): ElectionProcess =>
  granted(
    beginNominating(
      granted(adoptCriteria(opened(options, absent), 'Awa', role, ['Disponible le soir', 'Patience'], 0)),
      'Awa',
    ),
  )
const named = (process: ElectionProcess, ballots: Record<string, string | null>) =>
  Object.entries(ballots).reduce((done, [voter, nominee]) => granted(nominate(done, voter, nominee)), process)
const oracle = {
  Awa: 'Nour',
  Bilal: 'Nour',
  Dora: 'Nour',
  Clara: 'Bilal',
  Farah: 'Bilal',
  Nour: 'Bilal',
  Elio: 'Clara',
}
const transferring = (): ElectionProcess => {
  const revealed = granted(revealNominations(named(nominating(), oracle), 'Awa'))
  return granted(
    beginTransferring(
      circle.reduce((done, id) => granted(giveReasons(done, id)), revealed),
      'Awa',
    ),
  )
}
const proposing = () => granted(beginProposing(transferring(), 'Awa'))
const proposed = (who = 'Nour') => granted(proposePerson(proposing(), 'Awa', who, 'Deux critères sur deux.'))
const othersSignal = (process: ElectionProcess, ...objectors: string[]) =>
  circle
    .filter(id => id !== process.proposedId)
    .reduce((done, id) => granted(signalOnPerson(done, id, objectors.includes(id))), process)

describe('an election without candidate (protocols §3)', () => {
  it('elects Nour, although Bilal has more voices', () => {
    let process = transferring()
    expect(electionTally(process)).toEqual({ Bilal: 3, Clara: 1, Nour: 3 })
    process = granted(transferVoice(process, 'Elio', 'Bilal', 'Patience, dit Farah.'))
    expect(refusalOf(transferVoice(process, 'Awa', 'Dora', 'Elle connaît tout le monde.'))).toBe(
      'never_named',
    )
    expect(electionTally(process)).toEqual({ Bilal: 4, Clara: 0, Nour: 3 })
    process = granted(beginProposing(process, 'Awa'))
    process = granted(proposePerson(process, 'Awa', 'Nour', 'Deux critères sur deux.'))
    process = othersSignal(process, 'Clara')
    expect(shownElectionObjectors(process)).toEqual(['Clara'])
    process = granted(beginResolving(process, 'Awa', 'Clara', 'Pas disponible le soir.'))
    const shorter = { ...role, termMonths: 6, support: 'Une suppléance le soir' }
    process = granted(liftObjection(process, 'Awa', shorter, 'Six mois, et une suppléance.'))
    process = othersSignal(process)
    // Nour is asked last.
    expect(refusalOf(askToAccept(process, 'Awa'))).toBe('signals_open')
    process = granted(signalOnPerson(process, 'Nour', false))
    process = granted(askToAccept(process, 'Awa'))
    process = granted(answerElection(process, 'Nour', true))
    expect(process).toMatchObject({ state: 'elected', proposedId: 'Nour', role: shorter })
    expect(process.objections).toMatchObject([
      { objectorId: 'Clara', liftedBy: 'Six mois, et une suppléance.' },
    ])
    expect(granted(pauseElection(process, 'celebrate', 'Awa')).state).toBe('celebrated')
  })

  it('describes the function, its term and its criteria before any name', () => {
    const adopting = (change: Partial<typeof role>, criteria = ['Patience'], byId = 'Awa', objections = 0) =>
      refusalOf(adoptCriteria(opened(), byId, { ...role, ...change }, criteria, objections))
    expect(adopting({ mission: ' ' })).toBe('role_incomplete')
    for (const termMonths of [0, 1.5, Number.NaN]) expect(adopting({ termMonths })).toBe('term_missing')
    expect(adopting({ termMonths: 1 })).toBeNull()
    expect(adopting({}, [' '])).toBe('criteria_missing')
    expect(adopting({}, ['Patience'], 'Bilal')).toBe('facilitator_only')
    expect(adopting({}, ['Patience'], 'Awa', 1)).toBe('objections_standing')
    expect(refusalOf(nominate(opened(), 'Awa', 'Nour'))).toBe('process_step_not_now')
    expect(refusalOf(beginNominating(opened(), 'Awa'))).toBe('process_step_not_now')
  })

  it('a ballot has one name, not one’s own, of somebody there, unless the circle chose otherwise', () => {
    const open: ElectionOptions = {
      selfNomination: true,
      pass: true,
      absentElectable: true,
      ballotsAfter: 'destroyed',
    }
    const [strict, free] = [nominating(strictOptions, ['Nour']), nominating(open, ['Nour'])]
    const naming = (process: ElectionProcess, nominee: string | null) =>
      refusalOf(nominate(process, 'Awa', nominee))
    expect([null, 'Awa', 'Nour', 'Zoé', 'Dora'].map(one => naming(strict, one))).toEqual([
      'pass_off',
      'self_nomination_off',
      'absent_not_electable',
      'nominee_unknown',
      null,
    ])
    expect([null, 'Awa', 'Nour', 'Zoé'].map(one => naming(free, one))).toEqual([
      null,
      null,
      null,
      'nominee_unknown',
    ])
    expect(refusalOf(nominate(strict, 'Nour', 'Awa'))).toBe('not_a_participant')
  })

  it('is hidden until every ballot is in, and one ballot is one', () => {
    const six = Object.fromEntries(Object.entries(oracle).slice(0, 6))
    let process = named(nominating(), six)
    expect(refusalOf(revealNominations(process, 'Awa'))).toBe('ballots_missing')
    expect(electionTally(process)).toBeNull()
    process = named(process, { Elio: 'Bilal' })
    process = named(process, { Elio: 'Clara' })
    expect(process.nominations).toHaveLength(7)
    expect(electionTally(granted(revealNominations(process, 'Awa')))).toEqual({ Bilal: 3, Clara: 1, Nour: 3 })
    const passing = nominating({ ...strictOptions, pass: true })
    const none = named(passing, Object.fromEntries(circle.map(id => [id, null])))
    expect(refusalOf(revealNominations(none, 'Awa'))).toBe('nobody_named')
  })

  it('everybody says why once; voices move with a reason, to a name that was written', () => {
    const revealed = granted(revealNominations(named(nominating(), oracle), 'Awa'))
    const once = granted(giveReasons(revealed, 'Awa'))
    expect(refusalOf(giveReasons(once, 'Awa'))).toBe('spoken_already')
    expect(refusalOf(beginTransferring(once, 'Awa'))).toBe('round_open')
    expect(refusalOf(transferVoice(once, 'Elio', 'Bilal', 'Patience.'))).toBe('process_step_not_now')
    const moving = (voter: string, to: string, reason = 'Patience.') =>
      refusalOf(transferVoice(transferring(), voter, to, reason))
    expect(moving('Elio', 'Bilal', ' ')).toBe('transfer_reason_missing')
    expect(moving('Bilal', 'Bilal')).toBe('self_nomination_off')
    expect(moving('Elio', 'Clara')).toBeNull()
  })

  it('the person proposed answers last, and their own objection is taken up first', () => {
    const some = granted(signalOnPerson(proposed(), 'Awa', false))
    expect(refusalOf(signalOnPerson(some, 'Nour', false))).toBe('asked_last')
    expect(shownElectionObjectors(some)).toBeNull()
    expect(refusalOf(beginResolving(some, 'Awa', 'Awa', 'Non.'))).toBe('signals_open')
    const others = othersSignal(proposed(), 'Clara')
    expect(refusalOf(signalOnPerson(others, 'Clara', false))).toBe('signals_shown')
    const own = granted(signalOnPerson(others, 'Nour', true))
    expect(refusalOf(signalOnPerson(own, 'Nour', false))).toBe('signals_shown')
    expect(refusalOf(askToAccept(own, 'Awa'))).toBe('objections_standing')
    expect(refusalOf(beginResolving(own, 'Awa', 'Clara', 'Le soir.'))).toBe('own_objection_first')
    expect(refusalOf(beginResolving(own, 'Awa', 'Nour', ' '))).toBe('objection_reason_missing')
    expect(refusalOf(beginResolving(own, 'Awa', 'Dora', 'Le soir.'))).toBe('no_objection')
    const resolving = granted(beginResolving(own, 'Awa', 'Nour', 'Trop long.'))
    expect(refusalOf(liftObjection(resolving, 'Awa', role, 'Rien.'))).toBe('lift_missing')
    expect(refusalOf(liftObjection(resolving, 'Awa', { ...role, termMonths: 6 }, ' '))).toBe('lift_missing')
    expect(refusalOf(liftObjection(resolving, 'Awa', { ...role, termMonths: 0 }, 'Zéro.'))).toBe(
      'term_missing',
    )
    expect(refusalOf(liftObjection(resolving, 'Awa', { ...role, termMonths: 1 }, 'Un mois.'))).toBeNull()
    // Another person may be proposed instead.
    expect(granted(beginProposing(resolving, 'Awa'))).toMatchObject({ state: 'proposing', proposedId: null })
  })

  it('who declines needs no reason, and is not proposed again', () => {
    const agreed = granted(signalOnPerson(othersSignal(proposed()), 'Nour', false))
    const asked = granted(askToAccept(agreed, 'Awa'))
    expect(refusalOf(answerElection(asked, 'Bilal', true))).toBe('proposed_only')
    const declined = granted(answerElection(asked, 'Nour', false))
    expect(declined).toMatchObject({ state: 'proposing', proposedId: null, declinedIds: ['Nour'] })
    expect(refusalOf(proposePerson(declined, 'Awa', 'Nour', 'Encore.'))).toBe('declined_already')
    expect(refusalOf(proposePerson(declined, 'Awa', 'Dora', 'Elle connaît tout le monde.'))).toBe(
      'never_named',
    )
    expect(refusalOf(proposePerson(declined, 'Awa', 'Bilal', ' '))).toBe('proposal_reason_missing')
    expect(refusalOf(proposePerson(declined, 'Awa', 'Bilal', 'Patience.'))).toBeNull()
  })

  it('stops, goes on, or finds nobody', () => {
    const suspended = granted(pauseElection(proposing(), 'suspend', 'Awa'))
    expect(electionTally(suspended)).toEqual({ Bilal: 3, Clara: 1, Nour: 3 })
    expect(electionTally(granted(pauseElection(nominating(), 'suspend', 'Awa')))).toBeNull()
    expect(refusalOf(pauseElection(suspended, 'suspend', 'Awa'))).toBe('process_step_not_now')
    expect(granted(pauseElection(suspended, 'resume', 'Awa')).state).toBe('proposing')
    const nobody = granted(pauseElection(suspended, 'find_no_one', 'Awa'))
    expect(nobody.state).toBe('no_one_found')
    expect(refusalOf(pauseElection(nobody, 'resume', 'Awa'))).toBe('process_step_not_now')
    expect(refusalOf(pauseElection(nobody, 'celebrate', 'Awa'))).toBe('process_step_not_now')
    expect(refusalOf(pauseElection(proposing(), 'suspend', 'Bilal'))).toBe('facilitator_only')
  })

  it('ballots go after 30 days, unless the circle consents to keep them', () => {
    const on = '2026-11-19' as CivilDate
    expect(ballotsKeptThrough(on, strictOptions)).toBe('2026-12-19')
    expect(ballotsKeptThrough(on, { ...strictOptions, ballotsAfter: 'archived' })).toBeNull()
  })
})
