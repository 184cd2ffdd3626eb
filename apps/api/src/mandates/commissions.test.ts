import { addDays } from '@reliance/core/shared/time.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { supporterOf } from '../testing/calendar-scene.ts'
import { type CommissionScene, commissionScene } from '../testing/commission-scene.ts'
import { definingRole, passDays, propose, today } from '../testing/decision-scene.ts'
import { addMember } from '../testing/mandate-scene.ts'
import { proposal } from '../testing/process-scene.ts'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
let admin: postgres.Sql
let s: CommissionScene
let supporter: TestPerson
let stranger: TestPerson
const endsOn = addDays(today(), 3)
beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  s = await commissionScene(api, 'commissions', endsOn)
  supporter = await supporterOf(api, s.home, 'suivi@commissions.test')
  stranger = (await foundOrganisation(api, 'Ailleurs', 'ailleurs')).person
}, 60_000)
afterAll(async () => {
  await admin.end()
  await api.stop()
})

describe('a commission is open (R113)', () => {
  it('a member comes in by one press and goes out by one; its page and the organigram say so', async () => {
    const clara = s.clara.person
    expect(await s.read(clara, s.commissionId)).toMatchObject({
      kind: 'commission',
      decides: false,
      participantCount: 0,
      can: { join: true, leave: false },
    })
    await s.join(clara, s.commissionId)
    expect(await s.read(clara, s.commissionId)).toMatchObject({
      participantCount: 1,
      participants: [{ name: 'Clara', since: today(), isMe: true }],
      mySince: today(),
      can: { join: false, leave: true },
    })
    const { bodies } = await s.bilal.person.mandates.organigram.query(s.in_)
    expect(bodies.find(one => one.bodyId === s.commissionId)).toMatchObject({ participantCount: 1 })
    expect(await refusalOf(s.join(clara, s.commissionId))).toBe('mandates.takes_part_already')
    await s.leave(clara, s.commissionId)
    expect(await s.read(clara, s.commissionId)).toMatchObject({ participantCount: 0, mySince: null })
    expect(await refusalOf(s.leave(clara, s.commissionId))).toBe('mandates.takes_no_part')
  })

  it('whoever is mandated in it reads of it in the mail of the day, and nobody else', async () => {
    const told = async () =>
      (
        await admin`select e.address, g.subject from gathered_mail g join email_address e on e.person_id = g.person_id
          where g.subject like '%participe%'`
      ).map(row => row.address)
    await admin`delete from gathered_mail`
    await s.join(s.home.person, s.commissionId)
    await expect.poll(told).toEqual(['bilal@commissions.test'])
    // Nobody is mandated in the other one.
    await s.join(s.home.person, s.endingId)
    await expect
      .poll(
        async () => (await admin`select from outbox where kind = 'mail.notice' and done_at is null`).length,
      )
      .toBe(0)
    expect(await told()).toEqual(['bilal@commissions.test'])
  })

  it('a supporter reads how many take part, neither who nor where it talks, and does not come in (R120)', async () => {
    await s.describe(s.bilal.person, s.commissionId)
    expect(await s.read(supporter, s.commissionId)).toMatchObject({
      participantCount: 1,
      participants: [],
      ways: null,
      can: { join: false },
    })
    expect(await refusalOf(s.join(supporter, s.commissionId))).toBe('mandates.rank_missing')
  })

  it('is not there for whoever is elsewhere', async () => {
    expect(await refusalOf(s.join(stranger, s.commissionId))).toBe('shared.not_found')
    const { spaceId } = await foundOrganisation(api, 'Autre', 'autre-lieu')
    const elsewhere = { spaceId, requestId: requestId(), bodyId: s.commissionId }
    expect(await refusalOf(s.home.person.mandates.joinCommission.mutate(elsewhere))).toBe('shared.not_found')
  })

  it('whoever leaves the place takes part no more', async () => {
    const dora = await addMember(api, s, 'Dora', [s.bilal])
    await s.join(dora.person, s.commissionId)
    expect(await s.read(s.bilal.person, s.commissionId)).toMatchObject({ participantCount: 2 })
    await dora.person.organisations.leave.mutate({ ...s.in_, requestId: requestId() })
    expect(await s.read(s.bilal.person, s.commissionId)).toMatchObject({ participantCount: 1 })
  })
})

describe('a commission decides nothing (R113)', () => {
  it('no decision is brought to it, nor one recorded of its meeting', async () => {
    const where = { ...s.in_, bodyId: s.commissionId }
    expect(await refusalOf(propose(s.bilal.person, where, []))).toBe('mandates.body_decides_nothing')
    const meeting = {
      method: 'simple_majority' as const,
      decidedOn: today(),
      present: 3,
      votesFor: 3,
      votesAgainst: 0,
    }
    const recorded = s.bilal.person.mandates.propose.mutate({
      ...where,
      requestId: requestId(),
      text: 'Nous avons décidé la marche.',
      effects: [],
      askedIds: [],
      typedName: '',
      meeting,
      fileIds: [],
      replacesId: null,
    })
    expect(await refusalOf(recorded)).toBe('mandates.body_decides_nothing')
  })

  it('no role that opens a power stands in it, no process begins in it, and nobody decides there after advice', async () => {
    const role = definingRole(s.commissionId, ['calendar.keep'], 'Porte-parole')
    expect(await refusalOf(propose(s.bilal.person, s.where, [role.effect]))).toBe(
      'mandates.commission_decides_nothing',
    )
    const { processes } = s.bilal.person.assemblies
    const consent = processes.proposeConsent.mutate({
      ...s.in_,
      requestId: requestId(),
      ...proposal(s.commissionId),
    })
    expect(await refusalOf(consent)).toBe('assemblies.body_decides_not')
    const { roles } = await s.read(s.bilal.person, s.commissionId)
    const roleId = roles[0]?.roleId ?? ''
    const draft = { mission: 'Animer', accountabilities: '', termMonths: 6, criteria: ['Écouter'] }
    const election = processes.election.openElection.mutate({
      ...s.in_,
      requestId: requestId(),
      bodyId: s.commissionId,
      roleId,
      ...draft,
      facilitatorId: null,
    })
    expect(await refusalOf(election)).toBe('assemblies.body_decides_not')
    const asked = [{ of: 'person' as const, id: s.clara.personId, kind: 'affected' as const }]
    const matter = { ...s.in_, roleId, title: 'Parcours', plan: 'Par le pont.' }
    const advice = processes.askAdvice.mutate({
      ...matter,
      requestId: requestId(),
      clause: 0,
      reviewOn: addDays(today(), 60),
      asked,
    })
    expect(await refusalOf(advice)).toBe('assemblies.body_decides_not')
    const brought = processes.bringToBody.mutate({ ...matter, requestId: requestId() })
    expect(await refusalOf(brought)).toBe('assemblies.body_decides_not')
  })
})

describe('a secretariat is whoever holds its mandates (R108)', () => {
  it('shows them, and nobody joins it', async () => {
    const shown = await s.read(s.home.person, s.secretariatId)
    expect(shown).toMatchObject({ participantCount: 0, can: { join: false } })
    expect(shown.roles.flatMap(one => one.holders.map(({ name }) => name))).toEqual(['Clara'])
    expect(await refusalOf(s.join(s.home.person, s.secretariatId))).toBe('mandates.secretariat_by_mandate')
    expect(await refusalOf(s.join(s.home.person, s.bodyId))).toBe('mandates.commission_only')
  })
})

describe('how a body works', () => {
  it('R112: whoever is mandated there says it without a vote; R115: its chat is read by every member', async () => {
    const { revision } = await s.describe(s.clara.person, s.secretariatId)
    expect(await s.read(s.home.person, s.secretariatId)).toMatchObject({
      ways: { rhythm: 'Le mardi', chatLink: 'https://signal.group/#abc', chatHost: 'signal.group', revision },
      can: { describe: false },
    })
    expect(await refusalOf(s.describe(s.clara.person, s.secretariatId))).toBe('mandates.revision_changed')
    expect(await refusalOf(s.describe(s.home.person, s.secretariatId, { revision }))).toBe(
      'mandates.ways_of_mandated',
    )
    expect(await refusalOf(s.describe(s.clara.person, s.bodyId))).toBe('mandates.ways_of_body_only')
    const wrong = { revision, chatLink: 'http://signal.group/#abc' }
    expect(await refusalOf(s.describe(s.clara.person, s.secretariatId, wrong))).toBe('shared.wrong_input')
  })
})

describe('one that is there for a while', () => {
  it('is joined until its last day; what it did stays', async () => {
    expect(await s.read(s.clara.person, s.endingId)).toMatchObject({
      endsOn,
      isOver: false,
      can: { join: true },
    })
    await passDays(api, s.home.spaceId, 4)
    expect(await s.read(s.clara.person, s.endingId)).toMatchObject({
      isOver: true,
      participantCount: 1,
      can: { join: false },
    })
    expect(await refusalOf(s.join(s.clara.person, s.endingId))).toBe('mandates.commission_over')
    await s.leave(s.home.person, s.endingId)
  })
})
