import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import type { CivilDate } from '../../shared/time.ts'
import { granted, refusalOf } from '../granted.fixture.ts'
import { allSignal, at, draft, eight, hours, objecting } from './consent.fixture.ts'
import {
  adoptConsent,
  beginObjecting,
  beginTesting,
  integrateObjection,
  objectAfterwards,
  qualifyObjection,
  setObjectionAside,
  shownSignals,
  signalObjection,
} from './consent-objections.ts'
import {
  celebrateConsent,
  deferConsent,
  leaveConsent,
  resumeConsent,
  sendToGroup,
  suspendConsent,
} from './consent-pauses.ts'
import type { ConsentPace, ConsentProcess } from './consent-process.ts'
import { consentRecord } from './consent-record.ts'

const secondText = 'La permanence ouvre le mardi soir, à deux.'
const testing = (process: ConsentProcess, who: string) =>
  granted(beginTesting(process, 'awa', who, 'Une personne seule n’est pas en sécurité.', at(16)))
const zone = 'Europe/Paris'

describe('objections (protocols §2)', () => {
  it('of 8 people, one objection is integrated as the second version, which nobody objects to', () => {
    let process = testing(allSignal(objecting(), 'clara'), 'clara')
    process = granted(qualifyObjection(process, 'awa'))
    process = granted(integrateObjection(process, 'awa', { byId: 'dora', text: secondText }, at(20)))
    expect(refusalOf(adoptConsent(process, 'awa', at(21)))).toBe('signals_open')
    process = granted(adoptConsent(allSignal(process), 'awa', at(25)))
    expect(consentRecord(process)).toEqual({
      text: secondText,
      purpose: draft.purpose,
      responsible: { kind: 'role', id: 'role-1' } as const,
      reviewOn: '2027-02-18',
      adoptedAt: at(25),
      participantIds: eight,
      history: [
        { text: draft.text, objection: null, integratedById: null },
        {
          text: secondText,
          objection: 'Une personne seule n’est pas en sécurité.',
          integratedById: 'dora',
        },
      ],
      concerns: [],
    })
    expect(granted(celebrateConsent(process, 'awa')).state).toBe('celebrated')
  })

  it('are hidden until everybody has answered, and then stand', () => {
    const all = objecting()
    const seven = eight
      .slice(0, 7)
      .reduce((done, id) => granted(signalObjection(done, id, true, at(13))), all)
    expect(shownSignals(seven, at(14))).toBeNull()
    expect(refusalOf(beginTesting(seven, 'awa', 'clara', 'Non.', at(14)))).toBe('signals_open')
    const changed = granted(signalObjection(seven, 'clara', false, at(14)))
    const shown = granted(signalObjection(changed, 'nour', false, at(14)))
    expect(shownSignals(shown, at(14))?.objectorIds).toEqual(['awa', 'bilal', 'dora', 'elio', 'farah', 'gil'])
    expect(refusalOf(signalObjection(shown, 'nour', true, at(15)))).toBe('signals_shown')
    expect(refusalOf(signalObjection(all, 'zoe', true, at(15)))).toBe('not_a_participant')
  })

  it('need the choice of the proposer before, and a reason after', () => {
    const chosen = objecting()
    expect(
      refusalOf(beginObjecting({ ...chosen, state: 'amending', proposerChoice: null }, 'awa', at(12))),
    ).toBe('choice_missing')
    const shown = allSignal(chosen, 'clara')
    expect(refusalOf(beginTesting(shown, 'awa', 'dora', 'Non.', at(16)))).toBe('no_objection')
    expect(refusalOf(beginTesting(shown, 'awa', 'clara', ' ', at(16)))).toBe('objection_reason_missing')
    expect(refusalOf(adoptConsent(shown, 'awa', at(16)))).toBe('objections_standing')
    expect(refusalOf(adoptConsent(allSignal(chosen), 'bilal', at(16)))).toBe('facilitator_only')
  })

  it('only the group sets one aside, which is kept as a concern if its author agrees', () => {
    const process = testing(allSignal(objecting(), 'clara', 'elio'), 'clara')
    for (const saidBy of [[], ['awa'], ['clara'], ['awa', 'clara'], ['zoe']])
      expect(refusalOf(setObjectionAside(process, 'awa', saidBy, true))).toBe('group_sets_aside')
    const aside = granted(setObjectionAside(process, 'awa', ['dora'], true))
    // The other objection is still to be heard, and the same one is not heard twice.
    expect(refusalOf(adoptConsent(aside, 'awa', at(18)))).toBe('objections_standing')
    expect(refusalOf(beginTesting(aside, 'awa', 'clara', 'Encore.', at(18)))).toBe('no_objection')
    const both = granted(setObjectionAside(testing(aside, 'elio'), 'awa', ['gil'], false))
    const adopted = granted(adoptConsent(both, 'awa', at(19)))
    expect(consentRecord(adopted).concerns).toEqual(['Une personne seule n’est pas en sécurité.'])
  })

  it('the next version is another text, by somebody who takes part', () => {
    const process = granted(qualifyObjection(testing(allSignal(objecting(), 'clara'), 'clara'), 'awa'))
    const integrating = (byId: string, text: string) =>
      refusalOf(integrateObjection(process, 'awa', { byId, text }, at(20)))
    expect(integrating('dora', draft.text)).toBe('amendment_missing')
    expect(integrating('dora', ' ')).toBe('amendment_missing')
    expect(integrating('zoe', secondText)).toBe('not_a_participant')
    expect(integrating('clara', secondText)).toBeNull()
  })

  it('somebody who leaves before the round is not counted', () => {
    const left = granted(leaveConsent(objecting(), 'nour'))
    const adopted = granted(adoptConsent(allSignal(left), 'awa', at(18)))
    expect(consentRecord(adopted).participantIds).not.toContain('nour')
    expect(refusalOf(leaveConsent(adopted, 'gil'))).toBe('process_step_not_now')
    expect(refusalOf(leaveConsent(left, 'nour'))).toBe('not_a_participant')
    const nobody = eight.reduce((done, id) => granted(leaveConsent(done, id)), objecting())
    expect(refusalOf(adoptConsent(nobody, 'awa', at(18)))).toBe('participants_missing')
  })

  it('in windows, silence is no consent: it is shown, and enough of the circle have to answer', () => {
    const pace = (silence: 'absent' | 'consent'): ConsentPace => ({
      kind: 'windows',
      windowHours: 48,
      silence,
      quorum: { parts: 1, of: 2 },
    })
    const answered = (count: number, silence: 'absent' | 'consent') =>
      eight.slice(0, count).reduce((done, id) => granted(signalObjection(done, id, false, at(13))), {
        ...objecting(),
        pace: pace(silence),
      })
    const later = hours(49)
    expect(refusalOf(adoptConsent(answered(4, 'absent'), 'awa', hours(47)))).toBe('signals_open')
    expect(shownSignals(answered(4, 'absent'), later)?.silentIds).toEqual(eight.slice(4))
    expect(refusalOf(adoptConsent(answered(3, 'absent'), 'awa', later))).toBe('circle_quorum_missing')
    expect(refusalOf(adoptConsent(answered(4, 'absent'), 'awa', later))).toBeNull()
    expect(refusalOf(adoptConsent(answered(0, 'consent'), 'awa', later))).toBeNull()
  })

  it('somebody absent objects afterwards where the policy gives days', () => {
    const adopted = granted(adoptConsent(allSignal(objecting()), 'awa', at(18)))
    const days = { ...adopted, absentMayObjectDays: 2 }
    const objects = (process: ConsentProcess, who: string, when: Date) =>
      refusalOf(objectAfterwards(process, who, 'Je travaille ce soir-là.', when, zone))
    expect(objects(adopted, 'zoe', at(19))).toBe('absent_objection_too_late')
    expect(objects({ ...days, state: 'objecting' }, 'zoe', at(19))).toBe('process_step_not_now')
    expect(objects({ ...days, state: 'celebrated' }, 'zoe', at(19))).toBeNull()
    expect(objects(days, 'clara', at(19))).toBe('was_present')
    expect(objects(days, 'zoe', new Date('2026-11-21T22:59:59Z'))).toBeNull()
    expect(objects(days, 'zoe', new Date('2026-11-21T23:00:00Z'))).toBe('absent_objection_too_late')
    const reopened = granted(objectAfterwards(days, 'zoe', 'Je travaille ce soir-là.', at(19), zone))
    expect(reopened).toMatchObject({ state: 'testing', adoptedAt: null })
  })
})

describe('pauses', () => {
  it('the time box of 45 minutes puts the rest off, with its day, and keeps where it is', () => {
    const process = testing(allSignal(objecting(), 'clara'), 'clara')
    const next = '2026-12-03' as CivilDate
    expect(refusalOf(deferConsent(process, 'awa', next, at(44)))).toBe('time_box_open')
    expect(refusalOf(deferConsent(process, 'awa', null, at(45)))).toBe('next_date_missing')
    const deferred = granted(deferConsent(process, 'awa', next, at(45)))
    expect(deferred).toMatchObject({ state: 'deferred', deferredTo: next })
    const resumed = granted(resumeConsent(deferred, 'awa', hours(24)))
    expect([resumed.state, resumed.objections]).toEqual(['testing', process.objections])
    expect(refusalOf(deferConsent(resumed, 'awa', next, hours(24.5)))).toBe('time_box_open')
  })

  it('stops and goes on anywhere, until it is over', () => {
    const suspended = granted(suspendConsent(objecting(), 'awa'))
    expect(refusalOf(suspendConsent(suspended, 'awa'))).toBe('process_step_not_now')
    expect(refusalOf(adoptConsent(suspended, 'awa', at(18)))).toBe('process_step_not_now')
    expect(granted(resumeConsent(suspended, 'awa', at(20))).state).toBe('objecting')
    expect(granted(sendToGroup(objecting(), 'awa')).state).toBe('sent_to_group')
    expect(refusalOf(resumeConsent(objecting(), 'awa', at(20)))).toBe('process_step_not_now')
    expect(refusalOf(suspendConsent(objecting(), 'clara'))).toBe('facilitator_only')
  })
})

const three = ['awa', 'bilal', 'clara']
const who = fc.constantFrom(...three)
type Act = (process: ConsentProcess, n: number) => ReturnType<typeof signalObjection>
const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(who, fc.boolean()).map(
      ([id, objects]): Act =>
        (process, n) =>
          signalObjection(process, id, objects, at(n)),
    ),
  },
  { weight: 2, arbitrary: fc.constant<Act>((process, n) => adoptConsent(process, 'awa', at(n))) },
  {
    weight: 2,
    arbitrary: who.map(
      (id): Act =>
        (process, n) =>
          beginTesting(process, 'awa', id, `Raison ${n}`, at(n)),
    ),
  },
  fc.constant<Act>(process => qualifyObjection(process, 'awa')),
  who.map(
    (id): Act =>
      process =>
        setObjectionAside(process, 'awa', [id], true),
  ),
  who.map(
    (id): Act =>
      (process, n) =>
        integrateObjection(process, 'awa', { byId: id, text: `Texte ${n}` }, at(n)),
  ),
  who.map(
    (id): Act =>
      process =>
        leaveConsent(process, id),
  ),
)

it('what is adopted is the version of the last round, and nobody’s objection to it is left', () => {
  let adoptions = 0
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 60, size: 'max' }), list => {
      let process = objecting(three)
      /** What each person said last, and of which version: apart from how the rules keep it. */
      let said = new Map<string, { objects: boolean; version: number }>()
      const aside = new Set<string>()
      for (const [n, act] of list.entries()) {
        const answer = act(process, n)
        if (!answer.ok) continue
        const before = process
        process = answer.value
        const version = process.versions.length
        if (version > before.versions.length) {
          said = new Map()
          aside.clear()
        }
        for (const [id, objects] of Object.entries(process.signals)) said.set(id, { objects, version })
        const last = process.objections.at(-1)
        if (last?.state === 'set_aside') aside.add(last.objectorId)
        if (process.state !== 'adopted') continue
        adoptions += 1
        expect(process.participantIds).not.toEqual([])
        expect(process.participantIds.every(id => said.get(id)?.version === version)).toBe(true)
        const objecting = [...said].filter(([id, one]) => one.objects && !aside.has(id))
        expect(objecting).toEqual([])
        expect(JSON.stringify(consentRecord(process))).not.toContain('proposer')
        return
      }
    }),
    { numRuns: 3000 * inject('scale'), seed: 20261119 },
  )
  expect(adoptions).toBeGreaterThan(100)
})
