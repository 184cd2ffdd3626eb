import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { residuesOf } from '../testing/residues.ts'
import { foundOrganisation } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let admin: postgres.Sql
const logged: string[] = []
beforeAll(async () => {
  api = await startTestApi({ LOG_LEVEL: 'debug' }, line => logged.push(line))
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
})
// Each begins a quarter of an hour after the other.
beforeEach(async () => {
  await admin`delete from rate_limit`
})
afterAll(async () => {
  await admin.end()
  await api.stop()
})

const mailsTo = (address: string) => api.running.mailbox?.mails.filter(mail => mail.to === address) ?? []
const isOver = async (client: object) =>
  (await api.visitor(api.cookieOf(client)).identity.whoAmI.query()) === null
const never = 'A'.repeat(43)

describe('another address for one’s account', () => {
  it('is proven by a link where one is signed in; then the other sessions end, and the one left is told', async () => {
    const person = await api.signInByMail('ines@avant.test', 'Inès')
    const elsewhere = await api.signInByMail('ines@avant.test', 'Inès')
    await elsewhere.identity.requestLink.mutate({ address: 'ines@avant.test', lang: 'fr' })
    const onItsWay = await api.tokenFor('ines@avant.test')
    expect(await person.identity.changeAddress.mutate({ address: ' Ines@Apres.TEST ' })).toEqual({
      minutes: 30,
    })
    expect(await person.identity.addressChange.query()).toMatchObject({
      address: 'ines@apres.test',
      state: 'asked',
    })
    const token = await api.tokenFor('ines@apres.test')
    for (let look = 0; look < 3; look++)
      expect(await person.identity.showAddressChange.query({ token })).toEqual({
        state: 'open',
        address: 'ines@apres.test',
        isMine: true,
      })
    expect((await person.identity.whoAmI.query())?.address).toBe('ines@avant.test')
    expect(await person.identity.proveAddress.mutate({ token })).toEqual({ outcome: 'changed' })
    expect((await person.identity.whoAmI.query())?.address).toBe('ines@apres.test')
    expect(await person.identity.addressChange.query()).toBeNull()
    expect([await isOver(person), await isOver(elsewhere)]).toEqual([false, true])
    expect(await refusalOf(person.identity.proveAddress.mutate({ token }))).toBe(
      'identity.address_change_over',
    )
    const late = elsewhere.identity.useLink.mutate({ token: onItsWay })
    expect(await refusalOf(late)).toBe('identity.link_expired')
    const told = () => mailsTo('ines@avant.test').filter(mail => mail.subject.includes('a changé'))
    await expect.poll(() => told().length).toBe(1)
    expect(told()[0]?.text).toMatch(/le \d+(?:er)? \S+ \d{4} à \d+\u00a0h(?:\u00a0(?!00)\d\d)?, votre compte/)
    expect(told()[0]?.text).not.toContain('ines@apres.test')
    const same = await api.signInByMail('ines@apres.test', 'Inès')
    expect((await same.identity.whoAmI.query())?.personId).toBe(
      (await person.identity.whoAmI.query())?.personId,
    )
  })

  it('is proven on another device, and finished where it was asked', async () => {
    const person = await api.signInByMail('awa@avant.test', 'Awa')
    await person.identity.changeAddress.mutate({ address: 'awa@apres.test' })
    const token = await api.tokenFor('awa@apres.test')
    expect(await refusalOf(person.identity.finishAddressChange.mutate())).toBe('identity.address_change_over')
    for (const phone of [api.visitor(), await api.signInByMail('quelquun@exemple.test')])
      expect(await phone.identity.showAddressChange.query({ token })).toMatchObject({
        state: 'open',
        isMine: false,
      })
    const phone = api.visitor()
    expect(await phone.identity.proveAddress.mutate({ token })).toEqual({ outcome: 'proven' })
    expect(await phone.identity.whoAmI.query()).toBeNull()
    expect((await person.identity.whoAmI.query())?.address).toBe('awa@avant.test')
    expect(await phone.identity.showAddressChange.query({ token })).toMatchObject({ state: 'proven' })
    expect(await refusalOf(phone.identity.proveAddress.mutate({ token }))).toBe(
      'identity.address_change_over',
    )
    expect((await person.identity.addressChange.query())?.state).toBe('proven')
    expect(await person.identity.finishAddressChange.mutate()).toEqual({ outcome: 'changed' })
    expect((await person.identity.whoAmI.query())?.address).toBe('awa@apres.test')
  })

  it('is withdrawn, replaced and outlived; then its link is worth nothing', async () => {
    const person = await api.signInByMail('lea@avant.test', 'Léa')
    const gone = async (token: string) => {
      const visitor = api.visitor()
      const state = await visitor.identity.showAddressChange.query({ token })
      return [state, await refusalOf(visitor.identity.proveAddress.mutate({ token }))]
    }
    const nothing = [{ state: 'over', address: null, isMine: false }, 'identity.address_change_over']
    expect(await gone(never)).toEqual(nothing)
    await person.identity.changeAddress.mutate({ address: 'lea@apres.test' })
    const first = await api.tokenFor('lea@apres.test')
    await person.identity.changeAddress.mutate({ address: 'lea@apres.test' })
    const second = await api.tokenFor('lea@apres.test')
    expect(await gone(first)).toEqual(nothing)
    await admin`update address_change set expires_at = now() where address = 'lea@apres.test'`
    expect((await person.identity.addressChange.query())?.state).toBe('expired')
    expect(await gone(second)).toEqual(nothing)
    await person.identity.withdrawAddressChange.mutate()
    expect(await person.identity.addressChange.query()).toBeNull()
    expect(await refusalOf(person.identity.withdrawAddressChange.mutate())).toBe('shared.not_found')
    const same = person.identity.changeAddress.mutate({ address: 'LEA@avant.test' })
    expect(await refusalOf(same)).toBe('identity.address_same')
  })

  it('S4: is asked with the same answer whether it is free or somebody’s; the mail alone says so', async () => {
    await api.signInByMail('prise@exemple.test')
    const person = await api.signInByMail('curieux@exemple.test')
    const ask = async (address: string) => {
      const answer = await person.identity.changeAddress.mutate({ address })
      const shown = await person.identity.addressChange.query()
      return { answer, ...shown, address: '', askedAt: '' }
    }
    expect(await ask('prise@exemple.test')).toEqual(await ask('libre@exemple.test'))
    await ask('prise@exemple.test')
    const told = () => mailsTo('prise@exemple.test').filter(mail => mail.subject.includes('a déjà un compte'))
    await expect.poll(() => told().length).toBeGreaterThan(0)
    expect(told()[0]?.text).not.toMatch(/#[\w-]{43}/)
  })

  it('is one person’s, when two want it', async () => {
    const [one, two] = await Promise.all(
      ['un@exemple.test', 'deux@exemple.test'].map(a => api.signInByMail(a)),
    )
    if (!one || !two) throw new Error('two people')
    const address = 'commune@exemple.test'
    const tokens: string[] = []
    for (const person of [one, two]) {
      await person.identity.changeAddress.mutate({ address })
      tokens.push(await api.tokenFor(address))
    }
    const answers = await Promise.all(
      [one, two].map((person, at) =>
        person.identity.proveAddress.mutate({ token: tokens[at] ?? '' }).then(
          ({ outcome }) => outcome,
          error => error.message,
        ),
      ),
    )
    expect(answers.toSorted()).toEqual(['changed', 'identity.address_taken'])
    const now = await Promise.all([one, two].map(person => person.identity.whoAmI.query()))
    expect(now.filter(me => me?.address === address)).toHaveLength(1)
    expect(now.every(me => me !== null)).toBe(true)
  })

  it('needs a session, is counted, and no link of another kind serves it', async () => {
    const { identity } = api.visitor()
    for (const call of [
      () => identity.changeAddress.mutate({ address: 'a@exemple.test' }),
      () => identity.addressChange.query(),
      () => identity.withdrawAddressChange.mutate(),
      () => identity.finishAddressChange.mutate(),
    ])
      expect(await refusalOf(call())).toBe('shared.session_missing')
    const person = await api.signInByMail('insiste@avant.test')
    await identity.requestLink.mutate({ address: 'insiste@avant.test', lang: 'fr' })
    const signIn = await api.tokenFor('insiste@avant.test')
    expect(await refusalOf(person.identity.proveAddress.mutate({ token: signIn }))).toBe(
      'identity.address_change_over',
    )
    const ask = () => person.identity.changeAddress.mutate({ address: 'insiste@apres.test' })
    await ask()
    const token = await api.tokenFor('insiste@apres.test')
    expect(await refusalOf(person.identity.useLink.mutate({ token }))).toBe('identity.link_expired')
    for (let time = 0; time < 4; time++) await ask()
    expect(await refusalOf(ask())).toBe('identity.links_too_many')
  })

  it('keeps only the hash of its link', async () => {
    const person = await api.signInByMail('hache@avant.test')
    await person.identity.changeAddress.mutate({ address: 'hache@apres.test' })
    const token = await api.tokenFor('hache@apres.test')
    expect(await residuesOf(admin, token)).toEqual([])
    expect(logged.filter(line => line.includes(token))).toEqual([])
  })
})

describe('an address that was left', () => {
  const [before, after] = ['zoe@vieuxcanari.test', 'zoe@neufcanari.test']
  const inviteTo = async (slug: string, address: string) => {
    const { person, spaceId } = await foundOrganisation(api, slug, slug)
    const invite = { pasted: address, level: 'member', lang: 'fr' } as const
    await person.organisations.invite.mutate({ spaceId, requestId: crypto.randomUUID(), ...invite })
    return { spaceId }
  }

  it('keeps what waits for an answer, and is in no row once its account is erased', async () => {
    const person = await api.signInByMail(before, 'Zoé')
    const [waits, answered] = [await inviteTo('attend', before), await inviteTo('repondu', before)]
    const answer = async ({ spaceId }: { spaceId: string }, how: 'accept' | 'decline') => {
      const me = await person.identity.whoAmI.query()
      const invitationId = me?.invitations.find(one => one.spaceId === spaceId)?.invitationId ?? ''
      const given = { spaceId, requestId: crypto.randomUUID(), answer: how, displayName: 'Zoé' }
      return person.organisations.answerInvitation.mutate({ ...given, invitationId })
    }
    await answer(answered, 'decline')
    await person.identity.changeAddress.mutate({ address: after })
    await person.identity.proveAddress.mutate({ token: await api.tokenFor(after) })
    const waiting = async () => (await person.identity.whoAmI.query())?.invitations.map(one => one.spaceId)
    await expect.poll(waiting).toEqual([waits.spaceId])
    const kept = async () =>
      [...new Set((await residuesOf(admin, 'vieuxcanari')).map(row => row.split(':')[0]))].toSorted()
    // What spaces wrote to it is theirs, and answers to those who invited are kept thirty days: nothing in the directory.
    await expect.poll(kept).toEqual(['public.invitation', 'public.request'])
    const taken = JSON.stringify(await person.personalData.export.query())
    expect([taken.includes(after), taken.includes('"email_address"')]).toEqual([true, true])
    const later = await inviteTo('nouvelle', after)
    await expect
      .poll(async () => (await waiting())?.toSorted())
      .toEqual([waits.spaceId, later.spaceId].toSorted())
    expect(await answer(waits, 'accept')).toEqual({ joined: true })
    const wrong = person.identity.deleteAccount.mutate({ address: before })
    expect(await refusalOf(wrong)).toBe('identity.address_differs')
    await person.identity.deleteAccount.mutate({ address: after })
    await expect.poll(() => residuesOf(admin, 'neufcanari')).toEqual([])
    await expect.poll(() => residuesOf(admin, 'vieuxcanari')).toEqual([])
    expect(logged.filter(line => line.includes('canari.test'))).toEqual([])
  })

  it('is erased with its account, also where the spaces have not yet heard that it was left', async () => {
    const [old, now] = ['ida@lentcanari.test', 'ida@vifcanari.test']
    await admin.unsafe(`
      create function late() returns trigger language plpgsql as
        $$ begin new.run_at := now() + interval '1 day'; return new; end $$;
      create trigger late before insert on outbox for each row
        when (new.kind = 'identity.address_left') execute function late()`)
    const person = await api.signInByMail(old, 'Ida')
    await inviteTo('lente', old)
    await api.tokenFor(old)
    await person.identity.changeAddress.mutate({ address: now })
    await person.identity.proveAddress.mutate({ token: await api.tokenFor(now) })
    await person.identity.deleteAccount.mutate({ address: now })
    await expect.poll(() => residuesOf(admin, 'lentcanari')).toEqual([])
    await admin.unsafe('drop trigger late on outbox; drop function late()')
  })

  it('may be somebody else’s afterwards, with nothing of who had it', async () => {
    const first = await api.signInByMail('libre@avant.test', 'Une')
    const { spaceId } = await inviteTo('libre', 'libre@avant.test')
    // The link of the invitation ends with the change: the next one opens another account.
    await api.tokenFor('libre@avant.test')
    const invitationId = (await first.identity.whoAmI.query())?.invitations[0]?.invitationId ?? ''
    await first.identity.changeAddress.mutate({ address: 'ailleurs@apres.test' })
    await first.identity.proveAddress.mutate({ token: await api.tokenFor('ailleurs@apres.test') })
    const next = await api.signInByMail('libre@avant.test', 'Autre')
    expect((await next.identity.whoAmI.query())?.personId).not.toBe(
      (await first.identity.whoAmI.query())?.personId,
    )
    // An invitation is for whoever reads the address that it was sent to; a stranger finds none.
    const stranger = await api.signInByMail('etrangere@exemple.test')
    const given = {
      spaceId,
      requestId: crypto.randomUUID(),
      invitationId,
      answer: 'decline' as const,
      displayName: 'X',
    }
    expect(await refusalOf(stranger.organisations.answerInvitation.mutate(given))).toBe('shared.not_found')
    expect(await first.organisations.answerInvitation.mutate(given)).toEqual({ joined: false })
  })
})
