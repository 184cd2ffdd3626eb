import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, definingRole, givingMandate, propose } from '../testing/decision-scene.ts'
import { plenaryOf } from '../testing/fund-scene.ts'
import { actPathFor, mailReader } from '../testing/mail-pages.ts'
import { foundCoalition, foundOrganisation, inviteInto, joinCoalition, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let host: Awaited<ReturnType<typeof foundOrganisation>>
let guest: typeof host
let where: { spaceId: string; bodyId: string }
beforeAll(async () => {
  api = await startTestApi()
  host = await foundOrganisation(api, 'Institut', 'institut-marche')
  const { spaceId } = await foundCoalition(host, 'Nos rives', 'rives-marche')
  guest = await foundOrganisation(api, 'Atelier', 'atelier-marche')
  await joinCoalition(host, guest, spaceId)
  where = { spaceId, bodyId: await plenaryOf(host.person, spaceId) }
}, 60_000)
afterAll(() => api.stop())

const mailsTo = (slug: string, about: string) =>
  (api.running.mailbox?.mails ?? []).filter(
    one => one.to === `${slug}@exemple.test` && one.subject.includes(about),
  )
const mailTo = async (slug: string, about: string) => {
  await expect.poll(() => mailsTo(slug, about).length).toBe(1)
  return mailsTo(slug, about)[0]?.text.replaceAll(/[\u00a0\u202f]/g, ' ') ?? ''
}
const coordination = async () => {
  const { people } = await host.person.mandates.organigram.query({ spaceId: where.spaceId })
  return people.find(one => one.displayName === 'Coordination')?.personId ?? ''
}
const powers = ['coalitions.admit', 'fund.audit']

describe('one decision makes a role and gives it', () => {
  it('asks by a mail that names who asks, in which function, for whom and where, one power a line', async () => {
    const role = definingRole(where.bodyId, powers, 'Veille des comptes')
    const given = givingMandate(role.roleId, await coordination())
    const proposed = await host.person.mandates.propose.mutate({
      ...where,
      requestId: requestId(),
      text: 'Nous vérifions enfin les comptes. Merci de répondre vite.',
      effects: [role.effect, given.effect],
      askedIds: [],
      typedName: '',
      fileIds: [],
      replacesId: null,
      meeting: {
        method: 'consent_decision',
        decidedOn: given.effect.payload.startsOn,
        present: 12,
        votesFor: 10,
        votesAgainst: 0,
      },
    })
    const text = await mailTo('atelier-marche', 'Veille des comptes')
    expect(text).toMatch(
      /«.Coordination, Coordination, Institut.» propose à l’organe «.Plénière.» \(«.Nos rives.»\)/,
    )
    expect(text).toContain('   – inviter et accueillir des organisations\n   – vérifier la caisse commune')
    expect(text).toContain('> Nous vérifions enfin les comptes. Merci de répondre vite.')
    expect(text).toMatch(/Décidé en réunion le .*, consentement : 12 personnes présentes/)
    expect(text).toContain('oui ou non')
    // What is always sent leads to the page that says so, and why.
    expect(text).toMatch(/celui-ci est toujours envoyé.*\n.*\/courriels\//)
    const decision = { spaceId: where.spaceId, decisionId: proposed.decisionId }
    const read = () => host.person.mandates.decision.query(decision)
    expect((await read()).missing.map(one => one.name)).toEqual(['Atelier'])
    const page = await mailReader(api).get(await actPathFor(api, 'atelier-marche@exemple.test', 'Veille'))
    expect(page.body).toContain('Coordination, Coordination, Institut')
    expect(page.body).toContain('<li>inviter et accueillir des organisations</li>')
    expect(page.body).toMatch(/consentement.*12 personnes présentes/)
    await answer(guest.person, where.spaceId, proposed.decisionId, { electorId: guest.spaceId })
    expect(await read()).toMatchObject({ state: 'in_force', missing: [] })
    expect((await read()).mandates).toMatchObject([
      { state: 'given', roleName: 'Veille des comptes', holder: 'Coordination' },
    ])
  })

  it('then asks the person to accept: who, which function, where, what it lets them do, until when', async () => {
    const about = 'confie un mandat'
    const text = await mailTo('institut-marche', about)
    expect(text).toMatch(/l’organe «.Plénière.» \(«.Nos rives.»\) vous confie le rôle «.Veille des comptes.»/)
    expect(text).toMatch(/par la décision nº \d+, proposée par «.Coordination, Coordination, Institut.»/)
    expect(text).toContain('Ce rôle vous permet de :\n– inviter et accueillir des organisations\n– vérifier')
    expect(text).toMatch(/au plus tard le .*\. Refuser est aussi simple/)
    const page = await mailReader(api).get(await actPathFor(api, 'institut-marche@exemple.test', about))
    expect(page.body).toContain('Nos rives')
    expect(page.body).toContain('<li>inviter et accueillir des organisations</li>')
  })

  it('asks nobody about their own proposal, shown here or not', async () => {
    // Whoever signs for the guest is shown nowhere in the coalition.
    const { people } = await host.person.mandates.organigram.query({ spaceId: where.spaceId })
    expect(people.map(one => one.displayName)).toEqual(['Coordination'])
    const role = definingRole(where.bodyId, [], 'Sans nom')
    const { decisionId } = await propose(guest.person, where, [role.effect])
    const text = await mailTo('institut-marche', 'Sans nom')
    expect(text).toContain('une personne propose à')
    expect(mailsTo('atelier-marche', 'Sans nom')).toEqual([])
    const read = await host.person.mandates.decision.query({ spaceId: where.spaceId, decisionId })
    expect(read.missing.map(one => one.name)).toEqual(['Institut'])
  })
})

describe('an organisation is asked whether somebody of it would be shown', () => {
  const asking = (electorId: string, message = 'Pour Léa, peut-être.') => ({
    spaceId: where.spaceId,
    requestId: requestId(),
    electorId,
    roleName: 'Secrétariat',
    message,
  })

  it('by a mail to those who sign for it, that names who asks, the role and the place', async () => {
    expect(await host.person.mandates.askToAppear.mutate(asking(guest.spaceId))).toEqual({ asked: 'Atelier' })
    const text = await mailTo('atelier-marche', 'Secrétariat')
    expect(text).toMatch(
      /«.Coordination, Coordination, Institut.» voudrait proposer à la coalition «.Nos rives.»/,
    )
    expect(text).toContain('> Pour Léa, peut-être.')
    expect(text).toMatch(/\/c\/rives-marche\n/)
  })

  it('not by strangers, not without a voice, not about an organisation that is not there, not often', async () => {
    const stranger = await foundOrganisation(api, 'Étrangère', 'etrangere-marche')
    const refusals = {
      stranger: await refusalOf(stranger.person.mandates.askToAppear.mutate(asking(guest.spaceId))),
      elsewhere: await refusalOf(host.person.mandates.askToAppear.mutate(asking(stranger.spaceId))),
    }
    expect(new Set(Object.values(refusals)).size).toBe(1)
    const member = await inviteInto(api, guest, 'membre@atelier-marche.test', 'Membre')
    expect(await refusalOf(member.person.mandates.askToAppear.mutate(asking(host.spaceId)))).toBe(
      'mandates.no_voice_there',
    )
    const nameless = { ...asking(guest.spaceId), roleName: '' }
    expect(await refusalOf(host.person.mandates.askToAppear.mutate(nameless))).toBe('mandates.role_missing')
    for (let sent = 1; sent < 3; sent++) await host.person.mandates.askToAppear.mutate(asking(guest.spaceId))
    expect(await refusalOf(host.person.mandates.askToAppear.mutate(asking(guest.spaceId)))).toBe(
      'mandates.asked_to_appear_often',
    )
  })
})
