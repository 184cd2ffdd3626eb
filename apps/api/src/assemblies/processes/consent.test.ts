import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decide, definingRole, passDays } from '../../testing/decision-scene.ts'
import { actPathFor, mailReader } from '../../testing/mail-pages.ts'
import { processScene } from '../../testing/process-scene.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

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

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const mailTo = (address: string, subject: RegExp) =>
  (api.running.mailbox?.mails ?? []).find(one => one.to === address && subject.test(one.subject))

describe('deciding by consent between meetings (protocols §2)', () => {
  it('an objection is integrated as v2, nobody objects to it: a decision of the body with these words', async () => {
    const s = await processScene(api, 'accord')
    const processId = await s.putToAll()
    const { clara, dora } = s
    await s.object(clara.person, processId, 'Trop tard pour les enfants.')
    await s.object(s.proposer, processId)
    await s.object(s.facilitator, processId)
    // Nothing is shown before all have answered, to whoever facilitates either.
    for (const one of [s.proposer, s.facilitator, dora.person]) {
      const seen = await s.get(one, processId)
      expect(JSON.stringify(seen)).not.toContain('enfants')
      expect([seen.shown, seen.mine.objects]).toEqual([null, one === dora.person ? null : false])
    }
    expect((await s.get(clara.person, processId)).mine.reason).toBe('Trop tard pour les enfants.')
    expect(await refusalOf(s.step(s.facilitator, processId, 'adopt'))).toBe('assemblies.signals_open')
    await s.object(dora.person, processId)
    await expect.poll(() => mailTo('bilal@accord.test', /passer à la suite/)).toBeDefined()
    expect((await s.get(dora.person, processId)).shown?.unheard).toMatchObject([
      { reason: 'Trop tard pour les enfants.' },
    ])
    expect(await refusalOf(s.step(s.proposer, processId, 'test'))).toBe('assemblies.facilitator_only')
    await s.step(s.facilitator, processId, 'test')
    await s.step(s.facilitator, processId, 'qualify')
    await s.integrate(s.facilitator, processId, 'La permanence ouvre à 17 h.', clara.personId)
    for (const one of [s.proposer, s.facilitator, clara.person, dora.person]) await s.object(one, processId)
    const { decisionId } = await s.step(s.facilitator, processId, 'adopt')
    const { spaceId } = s
    const decision = await dora.person.mandates.decision.query({ spaceId, decisionId: decisionId ?? '' })
    expect(decision).toMatchObject({
      state: 'in_force',
      proof: 'consent',
      text: 'La permanence ouvre à 17 h.',
      meeting: null,
    })
    const from = await dora.person.assemblies.processes.ofDecision.query({
      spaceId,
      decisionId: decisionId ?? '',
    })
    expect(from).toMatchObject({ processId, kind: 'consent' })
    const { versions, objections } = await s.get(dora.person, processId)
    expect(versions).toMatchObject([
      { objection: null },
      { integratedById: clara.personId, objection: 'Trop tard pour les enfants.' },
    ])
    expect(objections).toMatchObject([{ state: 'integrated', version: 1 }])
    expect((await s.list(dora.person, true)).items).toMatchObject([{ processId, state: 'adopted' }])
    await expect.poll(() => mailTo('dora@accord.test', /adopté par consentement/)).toBeDefined()
  })

  it('is answered from the mail, without a session, once the whole text was read there', async () => {
    const s = await processScene(api, 'accord-lettre')
    const processId = await s.putToAll()
    const path = await actPathFor(api, 'dora@accord-lettre.test', 'objection')
    const mail = mailTo('dora@accord-lettre.test', /objection/)
    for (const words of [
      'La permanence ouvre le mardi soir.',
      'Ne pas répondre n’est pas consentir',
      '« Assemblée générale »',
    ])
      expect(plain(mail?.text ?? '')).toContain(words)
    const reader = mailReader(api)
    expect((await reader.get(path)).body).toContain('La permanence ouvre le mardi soir.')
    expect((await s.get(s.dora.person, processId)).mine.hasAnswered).toBe(false)
    expect((await reader.post(path, { answer: 'yes', reason: '', round: '1' })).body).toContain(
      'reason-error',
    )
    const sent = await reader.post(path, { answer: 'yes', reason: 'Trop tard.', round: '1' })
    expect(sent.body).toContain('Votre réponse est enregistrée')
    expect((await s.get(s.dora.person, processId)).mine).toMatchObject({
      objects: true,
      reason: 'Trop tard.',
    })
    expect(JSON.stringify(await s.get(s.facilitator, processId))).not.toContain('Trop tard.')
  })

  it('goes on by the clock where people talk, and never adopts by silence', async () => {
    const s = await processScene(api, 'accord-heure')
    const asked = await s.propose(s.proposer, s.bodyId, { facilitatorId: s.bilal.personId })
    await passDays(api, s.spaceId, 1.1)
    await expect.poll(() => mailTo('dora@accord-heure.test', /ce tour finit bientôt/)).toBeDefined()
    await passDays(api, s.spaceId, 1)
    const state = async () => (await s.get(s.dora.person, asked)).state
    await expect.poll(state).toBe('feelings')
    await passDays(api, s.spaceId, 2.1)
    await expect.poll(state).toBe('amending')
    await s.choose(s.proposer, asked)
    await s.step(s.facilitator, asked, 'objecting')
    await s.object(s.facilitator, asked)
    await passDays(api, s.spaceId, 2.1)
    await expect.poll(() => mailTo('bilal@accord-heure.test', /temps de répondre est passé/)).toBeDefined()
    expect(await state()).toBe('objecting')
    expect(await refusalOf(s.step(s.facilitator, asked, 'adopt'))).toBe('assemblies.circle_quorum_missing')
    await s.step(s.facilitator, asked, 'send_to_group')
  })

  it('refuses a revision that somebody moved on, and questions of opinion among questions', async () => {
    const s = await processScene(api, 'accord-deux')
    const processId = await s.propose(s.proposer, s.bodyId)
    expect(await refusalOf(s.ask(s.clara.person, processId, 'Pourquoi ?'))).toBe(
      'assemblies.why_belongs_to_feelings',
    )
    expect(await refusalOf(s.feel(s.clara.person, processId, 'Contre.'))).toBe(
      'assemblies.process_step_not_now',
    )
    const stale = { spaceId: s.spaceId, requestId: crypto.randomUUID(), processId, revision: 9 }
    expect(
      await refusalOf(s.proposer.assemblies.processes.takeStep.mutate({ ...stale, step: 'feelings' })),
    ).toBe('assemblies.process_changed')
  })

  it('R113: a commission begins none; R17: somebody sees to it who is here', async () => {
    const s = await processScene(api, 'accord-commission')
    const bodyId = crypto.randomUUID()
    const payload = { bodyId, parentId: s.bodyId, kind: 'commission', name: 'Commission fêtes', purpose: '' }
    await decide(s.proposer, [s.facilitator, s.clara.person], s.where, [{ kind: 'create_body', payload }])
    expect(await refusalOf(s.propose(s.proposer, bodyId))).toBe('assemblies.body_decides_not')
    const stranger = { responsible: { kind: 'role', id: crypto.randomUUID() } }
    expect(await refusalOf(s.propose(s.proposer, s.bodyId, stranger))).toBe('shared.not_found')
    const role = definingRole(s.bodyId, [])
    await decide(s.proposer, [s.facilitator, s.clara.person], s.where, [role.effect])
    const responsible = { kind: 'role', id: role.roleId }
    const processId = await s.propose(s.proposer, s.bodyId, { responsible })
    expect((await s.get(s.clara.person, processId)).responsibleName).toBe('Rôle')
  })

  it('comes into force by a consent that is adopted with these words alone, whatever the code says', async () => {
    const s = await processScene(api, 'accord-force')
    const processId = await s.putToAll()
    for (const one of [s.proposer, s.facilitator, s.clara.person, s.dora.person])
      await s.object(one, processId)
    const { decisionId } = await s.step(s.facilitator, processId, 'adopt')
    const [row] = await admin`select * from decision where id = ${decisionId}`
    const forged = async (text: string, without = '') =>
      admin.begin(async tx => {
        if (without !== '') await tx.unsafe(without)
        const id = crypto.randomUUID()
        const copy = Object.assign({}, row, { id, text, number: 99, state: 'asking', ended_at: null })
        await tx`insert into decision ${tx(copy)}`
        await tx`update decision set state = 'in_force', ended_at = now() where id = ${id}`
        throw new Error('it passed')
      })
    await expect(forged('Tout le pouvoir à une personne.')).rejects.toThrow('no consent adopted this')
    await expect(forged(row?.text)).rejects.toThrow('no consent adopted this')
    const open = 'alter table decision disable trigger settle_decision'
    await expect(forged('Tout le pouvoir à une personne.', open)).rejects.toThrow('it passed')
  })
})
