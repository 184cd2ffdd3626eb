import { addDays, addMonths } from '@reliance/core/shared/time.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decide, definingRole, passDays, today } from '../../../testing/decision-scene.ts'
import { electionScene } from '../../../testing/election-scene.ts'
import { refusalOf, startTestApi, type TestApi } from '../../../testing/test-api.ts'

let api: TestApi
let admin: postgres.Sql
beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await admin.end()
  await api.stop()
})

const mailTo = (address: string, subject: RegExp) =>
  (api.running.mailbox?.mails ?? []).find(one => one.to === address && subject.test(one.subject))

describe('an election without candidate between meetings (R132, protocols §3)', () => {
  it('elects Nour, who is not the most named: one decision, one mandate of six months that she signs', async () => {
    const { elections, circle, everybody, moving, spaceId, roleId } = await electionScene(api, 'choix')
    const { awa, bilal, clara, dora, elio, nour } = circle
    const processId = await moving()
    expect(await refusalOf(elections.move(awa.person, processId, dora.personId))).toBe(
      'assemblies.never_named',
    )
    await elections.move(elio.person, processId, bilal.personId)
    expect((await elections.get(dora.person, processId)).tally).toEqual({
      [bilal.personId]: 4,
      [clara.personId]: 0,
      [nour.personId]: 3,
    })
    expect(await refusalOf(elections.step(bilal.person, processId, 'propose'))).toBe(
      'assemblies.facilitator_only',
    )
    await elections.step(awa.person, processId, 'propose')
    await elections.propose(awa.person, processId, nour.personId)
    expect(await refusalOf(elections.object(nour.person, processId))).toBe('assemblies.asked_last')
    const others = everybody.filter(one => one !== nour)
    await elections.object(clara.person, processId, 'Pas disponible le soir.')
    for (const one of [awa, nour]) {
      const seen = await elections.get(one.person, processId)
      expect([JSON.stringify(seen).includes('le soir.'), seen.shown]).toEqual([false, null])
    }
    for (const one of others) if (one !== clara) await elections.object(one.person, processId)
    await elections.step(awa.person, processId, 'resolve')
    await elections.lift(awa.person, processId)
    for (const one of others) await elections.object(one.person, processId)
    await expect.poll(() => mailTo('nour@choix.test', /on vous propose/)).toBeDefined()
    expect(await refusalOf(elections.step(awa.person, processId, 'accept'))).toBe('assemblies.signals_open')
    await elections.object(nour.person, processId)
    await elections.step(awa.person, processId, 'accept')
    await expect.poll(() => mailTo('nour@choix.test', /acceptez-vous/)).toBeDefined()
    expect(await refusalOf(elections.answer(bilal.person, processId))).toBe('assemblies.proposed_only')
    const { decisionId } = await elections.answer(nour.person, processId)
    const decision = await dora.person.mandates.decision.query({ spaceId, decisionId: decisionId ?? '' })
    expect(decision).toMatchObject({ state: 'in_force', proof: 'election' })
    const { mandates } = await dora.person.mandates.organigram.query({ spaceId })
    const given = mandates.filter(one => one.roleId === roleId)
    const endsOn = addDays(addMonths(today(), 6), -1)
    expect(given).toMatchObject([{ personId: nour.personId, endsOn, state: 'given' }])
    await expect.poll(() => mailTo('nour@choix.test', /mandat/)).toBeDefined()
    await expect.poll(() => mailTo('dora@choix.test', /une personne est choisie/)).toBeDefined()
    const [kept] = await admin`select sealed from decision_process where id = ${processId}`
    expect(JSON.stringify(kept?.sealed)).toContain(nour.personId)
    await passDays(api, spaceId, 31)
    await expect.poll(async () => (await elections.get(dora.person, processId)).nominations).toEqual([])
    expect(await elections.get(dora.person, processId)).toMatchObject({
      state: 'elected',
      proposedId: nour.personId,
    })
  })

  it('shows no ballot before all are in, to whoever facilitates neither, and keeps none that were never read', async () => {
    const { elections, circle, named, everybody, bodyId, roleId } = await electionScene(api, 'bulletins')
    const { awa, dora, nour } = circle
    const processId = await elections.open(awa.person, bodyId, roleId)
    expect(await refusalOf(elections.name(dora.person, processId, nour.personId))).toBe(
      'assemblies.process_step_not_now',
    )
    await elections.fits(dora.person, processId, 'Douze mois, c’est trop long.')
    for (const one of everybody) if (one !== dora) await elections.fits(one.person, processId)
    expect(await refusalOf(elections.step(awa.person, processId, 'nominate'))).toBe(
      'assemblies.objections_standing',
    )
    const full = await named()
    const seen = await elections.get(awa.person, full)
    expect([seen.nominations, seen.tally, seen.mine.nomineeId]).toEqual([null, null, nour.personId])
    const [row] = await admin`select process from decision_process where id = ${full}`
    expect(row?.process.nominations).toBeUndefined()
    expect(await refusalOf(elections.name(dora.person, full, dora.personId))).toBe(
      'assemblies.self_nomination_off',
    )
    await elections.step(awa.person, full, 'find_no_one')
    expect(await elections.get(awa.person, full)).toMatchObject({ state: 'no_one_found', nominations: null })
    const [over] = await admin`select sealed from decision_process where id = ${full}`
    expect(JSON.stringify(over?.sealed)).not.toContain(nour.personId)
  })

  it('elects nobody into a role that changed meanwhile; who declines is not proposed again', async () => {
    const s = await electionScene(api, 'change')
    const { elections, circle, everybody, moving } = s
    const { awa, bilal, nour } = circle
    const processId = await moving()
    const elect = async (who: typeof nour) => {
      await elections.propose(awa.person, processId, who.personId)
      const others = everybody.filter(one => one.personId !== who.personId)
      for (const one of others) await elections.object(one.person, processId)
      await elections.object(who.person, processId)
      await elections.step(awa.person, processId, 'accept')
    }
    await elections.step(awa.person, processId, 'propose')
    await elect(nour)
    expect((await elections.answer(nour.person, processId, false)).state).toBe('proposing')
    expect(await refusalOf(elections.propose(awa.person, processId, nour.personId))).toBe(
      'assemblies.declined_already',
    )
    await elect(bilal)
    const { effect } = definingRole(s.bodyId, [], 'Accueil')
    const payload = { ...effect.payload, roleId: s.roleId, purpose: 'Autre chose', revision: 1 }
    await decide(s.proposer, [s.facilitator, s.clara.person, s.dora.person], s.where, [
      { kind: 'define_role', payload },
    ])
    expect(await refusalOf(elections.answer(bilal.person, processId))).toBe('assemblies.election_outdated')
    expect((await elections.get(awa.person, processId)).state).toBe('accepting')
  })
})
