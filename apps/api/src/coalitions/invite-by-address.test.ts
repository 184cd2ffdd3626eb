import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invitationScene } from '../testing/invitation-scene.ts'
import { actPathFor } from '../testing/mail-pages.ts'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
let admin: postgres.Sql
let scene: ReturnType<typeof invitationScene>
beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  scene = invitationScene(api)
})
afterAll(async () => {
  await admin.end()
  await api.stop()
})

describe('who invites', () => {
  it('says of each line what became of it, writes once, and bounds what strangers get', async () => {
    const there = await scene.place('ports', 'Ports')
    const { host, spaceId } = there
    await scene.inviting(host.person, spaceId, 'une@radio.test')
    const plan = await scene.inviting(
      host.person,
      spaceId,
      'une@radio.test, deux@radio.test\npas une adresse\ndeux@radio.test',
    )
    expect(plan).toEqual({
      toInvite: ['deux@radio.test'],
      alreadyMembers: [],
      alreadyInvited: ['une@radio.test'],
      unreadable: ['pas une adresse'],
    })
    await actPathFor(api, 'deux@radio.test')
    await actPathFor(api, 'une@radio.test')
    expect(scene.mailsTo('une@radio.test')).toHaveLength(1)
    // One's own address is no other organisation's: nothing leaves, for nobody of the list.
    const own = scene.inviting(host.person, spaceId, 'trois@radio.test\nhote-ports@exemple.test')
    expect(await refusalOf(own)).toBe('coalitions.own_address')
    const listed = await scene.listed(there)
    expect(listed.map(({ address }) => address)).not.toContain('trois@radio.test')
    const many = Array.from({ length: 31 }, (_, at) => `a${at}@radio.test`).join('\n')
    expect(await refusalOf(scene.inviting(host.person, spaceId, many))).toBe(
      'organisations.too_many_addresses',
    )
    const [, first] = await scene.listed(there)
    const one = { spaceId, invitationId: first?.invitationId ?? '' }
    await host.person.coalitions.resendByAddress.mutate({ ...one, requestId: requestId() })
    await host.person.coalitions.resendByAddress.mutate({ ...one, requestId: requestId() })
    expect(
      await refusalOf(host.person.coalitions.resendByAddress.mutate({ ...one, requestId: requestId() })),
    ).toBe('organisations.invited_too_often')
    const preview = await host.person.coalitions.invitationPreview.query({
      spaceId,
      sentence: 'Venez.',
      lang: 'fr',
    })
    expect(preview.text).toContain('> Venez.')
    expect(preview.text).not.toContain('/acte/')
  })

  it('ends a link by sending another, by withdrawing, and by its term; none of them says anything more', async () => {
    const there = await scene.place('digues', 'Digues')
    const { host, spaceId } = there
    const old = await scene.invite(there, 'renvoi@radio.test')
    const [row] = await scene.listed(there)
    const one = { spaceId, invitationId: row?.invitationId ?? '' }
    await host.person.coalitions.resendByAddress.mutate({ ...one, requestId: requestId() })
    const path = await actPathFor(api, 'renvoi@radio.test')
    const closed = async (at: string, status: number) => {
      for (const answer of [
        await scene.reader.get(at),
        await scene.sign(at),
        await scene.reader.post(at, { does: 'ask', question: '?' }),
      ]) {
        expect(answer.status).toBe(status)
        expect(answer.body).not.toMatch(/Digues|renvoi@|Hôte/)
      }
    }
    await closed(old, 403)
    await closed(`/acte/${'x'.repeat(43)}`, 404)
    expect((await scene.reader.get(path)).status).toBe(200)
    await host.person.coalitions.withdrawByAddress.mutate({ ...one, requestId: requestId() })
    await closed(path, 409)
    expect(
      await refusalOf(host.person.coalitions.withdrawByAddress.mutate({ ...one, requestId: requestId() })),
    ).toBe('coalitions.invitation_withdrawn')
    // Invited anew; then its term comes.
    const late = await scene.invite(there, 'renvoi@radio.test')
    await admin`update link set expires_at = now() - interval '1 minute' where purpose = 'join_coalition'
      and address = 'renvoi@radio.test'`
    await closed(late, 410)
    expect(await admin`select from email_address where address = 'renvoi@radio.test'`).toHaveLength(0)
  })

  it('opens no session a week after it was sent, and still signs', async () => {
    const there = await scene.place('caps', 'Caps')
    const path = await scene.invite(there, 'tard@radio.test')
    await admin`update organisation_invitation set sent_at = sent_at - interval '8 days'
      where address = 'tard@radio.test'`
    const done = await scene.sign(path, { name: 'Tardive' })
    expect([done.status, done.headers.getSetCookie()]).toEqual([200, []])
    expect(done.body).toContain('Tardive a signé la charte 1.0')
    expect(
      await admin`select from session s join email_address e using (person_id)
      where e.address = 'tard@radio.test'`,
    ).toHaveLength(0)
  })

  it('needs the right, in the space where it was given', async () => {
    const there = await scene.place('falaises', 'Falaises')
    const { spaceId, host } = there
    await scene.inviting(host.person, spaceId, 'falaise@radio.test')
    const [row] = await scene.listed(there)
    const one = { spaceId, invitationId: row?.invitationId ?? '' }
    const stranger = (await foundOrganisation(api, 'Dehors', 'dehors-falaises')).person
    const joined = scene.browserOf(
      await scene.sign(await actPathFor(api, 'falaise@radio.test'), { name: 'Dedans' }),
    )
    const acts = (person: TestPerson) => [
      scene.inviting(person, spaceId, 'x@radio.test'),
      person.coalitions.invitations.query({ spaceId, before: null }),
      person.coalitions.invitationPreview.query({ spaceId, sentence: '', lang: 'fr' }),
      person.coalitions.resendByAddress.mutate({ ...one, requestId: requestId() }),
      person.coalitions.withdrawByAddress.mutate({ ...one, requestId: requestId() }),
    ]
    const visitor = Object.assign(api.visitor(), { address: '' })
    const refusals = (person: TestPerson) => Promise.all(acts(person).map(refusalOf))
    expect(new Set(await refusals(visitor))).toEqual(new Set(['shared.session_missing']))
    expect(new Set(await refusals(stranger))).toEqual(new Set(['shared.not_found']))
    expect(new Set(await refusals(joined))).toEqual(new Set(['mandates.power_missing']))
    const other = await scene.place('vallons', 'Vallons')
    const elsewhere = { ...one, spaceId: other.spaceId, requestId: requestId() }
    expect(await refusalOf(other.host.person.coalitions.withdrawByAddress.mutate(elsewhere))).toBe(
      'shared.not_found',
    )
  })
})

describe('what is kept of the address', () => {
  it('goes thirty days after the invitation ended, and with the person whose it is', async () => {
    const there = await scene.place('estuaires', 'Estuaires')
    const path = await scene.invite(there, 'garde@radio.test')
    const nour = scene.browserOf(await scene.sign(path, { name: 'Gardée' }))
    await scene.inviting(there.host.person, there.spaceId, 'vieille@radio.test')
    const kept = () =>
      admin`select address from organisation_invitation where space_id = ${there.spaceId} order by 1`
    expect(await kept()).toEqual([{ address: 'garde@radio.test' }, { address: 'vieille@radio.test' }])
    await admin`update organisation_invitation set sent_at = sent_at - interval '70 days',
      expires_at = expires_at - interval '61 days' where address = 'vieille@radio.test'`
    await admin`select door.apply_retention()`
    expect(await kept()).toEqual([{ address: 'garde@radio.test' }])
    await nour.identity.deleteAccount.mutate({ address: 'garde@radio.test' })
    await expect.poll(kept).toEqual([])
  })
})
