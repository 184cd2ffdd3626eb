import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invitationScene } from '../testing/invitation-scene.ts'
import { actPathFor } from '../testing/mail-pages.ts'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

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

describe('an organisation is invited by its address', () => {
  it('reads who asks, for what, who is in and the whole charter, in the mail and on the page', async () => {
    const there = await scene.place('rives', 'Rives')
    await admin`update organisation set is_public = true where space_id = ${there.host.spaceId}`
    const said = 'On se voit jeudi ? https://ailleurs.test <b>vite</b>'
    const path = await scene.invite(there, 'bonjour@radio.test', said)
    const [mail] = scene.mailsTo('bonjour@radio.test')
    for (const words of [
      '« Rives » invite votre organisation à la rejoindre',
      '« Coordination » (« Coordination », pour « Hôte Rives ») invite votre organisation',
      '> On se voit jeudi ?',
      '> Agir ensemble sans se confondre.',
      'Qui en est : « Hôte Rives ».',
      'Chaque organisation reste libre.',
      'Si vous n’attendiez pas ce message, il n’y a rien à faire',
    ])
      expect(mail?.text).toContain(words)
    expect(mail?.text).not.toContain('https://ailleurs.test')
    expect(mail?.html).not.toContain('<b>vite')
    expect(mail?.text).not.toMatch(/vous accueille/)
    const page = await scene.reader.get(path)
    expect(page.status).toBe(200)
    expect(Buffer.byteLength(page.body)).toBeLessThan(40_000)
    for (const words of [
      'Rives invite votre organisation',
      'Invitation signée : Coordination, Coordination, pour Hôte Rives.',
      '&lt;b&gt;vite&lt;/b&gt;',
      'Hôte Rives',
      'Chaque organisation reste libre.',
      'Rien n’est fait tant que',
      'Poser une question avant de signer',
    ])
      expect(page.body).toContain(words)
    expect(page.body).not.toMatch(/<script| checked/)
    // Looking changes nothing, however often.
    expect(await admin`select from email_address where address = 'bonjour@radio.test'`).toHaveLength(0)
    expect((await scene.listed(there))[0]).toMatchObject({ address: 'bonjour@radio.test', state: 'open' })
    expect((await scene.reader.get(`${path}?lang=en`)).body).toContain('Rives invites your organisation')
  })

  it('signs in one walk: account, organisation, signature and session, once', async () => {
    const there = await scene.place('ponts', 'Ponts')
    const path = await scene.invite(there, 'nour@radio.test')
    const done = await scene.sign(path, { isShown: 'yes' })
    expect([done.status, done.headers.get('location')]).toEqual([303, '/c/ponts#signee'])
    const nour = scene.browserOf(done)
    const me = await nour.identity.whoAmI.query()
    expect(me?.name).toBe('Nour Amara')
    expect(me?.places.map(one => [one.kind, one.name, one.slug])).toEqual([
      ['organisation', 'Radio Micocoulier', 'radio-micocoulier'],
      ['coalition', 'Ponts', 'ponts'],
    ])
    const inside = await there.host.person.coalitions.organisations.query({ spaceId: there.spaceId })
    expect(inside.map(one => [one.displayName, one.status, one.charter, one.people])).toEqual([
      ['Hôte Ponts', 'joined', 'signed', ['Coordination']],
      ['Radio Micocoulier', 'joined', 'signed', ['Nour Amara']],
    ])
    expect((await scene.listed(there))[0]).toMatchObject({ state: 'accepted', joined: 'Radio Micocoulier' })
    await expect
      .poll(() =>
        scene
          .mailsTo('hote-ponts@exemple.test')
          .map(one => one.text)
          .join('\n'),
      )
      .toContain('« Radio Micocoulier » a signé la charte 1.0 de la coalition « Ponts », à votre invitation')
    // A receipt to whoever signed: the text, the day, for whom, and the way back.
    const receipt = () => scene.mailsTo('nour@radio.test').find(one => /ceci est un reçu/.test(one.text))
    await expect.poll(receipt).toBeDefined()
    for (const words of [
      '« Ponts » : vous avez signé la charte 1.0 pour « Radio Micocoulier »',
      'Nom sous la signature : « Nour Amara »',
      '> Chaque organisation reste libre.',
      '« Quitter la coalition »',
      '/c/ponts',
    ])
      expect(receipt()?.text).toContain(words)
    // Used: the same press again, and another answer, find what was done.
    const again = await scene.reader.post(path, { does: 'decline', reason: '' })
    expect([again.status, again.body.includes('C’est déjà fait')]).toEqual([200, true])
    const organisations = await admin`select from space where kind = 'organisation' and id in
      (select space_id from organisation where name = 'Radio Micocoulier')`
    expect(organisations).toHaveLength(1)
    // The founding mandate is theirs: they invite people at home.
    const home = me?.places.find(one => one.kind === 'organisation')
    expect(await nour.organisations.invitations.query({ spaceId: home?.spaceId ?? '' })).toMatchObject({
      items: [],
    })
  })

  it('shows nobody who did not ask for it, and takes nothing without the right to sign', async () => {
    const there = await scene.place('quais', 'Quais')
    const path = await scene.invite(there, 'lo@radio.test')
    // The organisation that signs the invitation is in it by name, public or not.
    const told = scene.mailsTo('lo@radio.test').at(-1)?.text
    expect(told).toContain('Qui en est : « Hôte Quais ».')
    expect(told).not.toContain('pas de page publique')
    const refused = await scene.sign(path, { maySign: '' })
    expect([refused.status, refused.body.includes('Dites que vous pouvez signer')]).toEqual([400, true])
    // It says once that nothing was done, and the focus comes to the box.
    expect(refused.body).not.toContain('tant que vous n’avez pas appuyé')
    expect(refused.body).toMatch(/<input type="checkbox" id="maySign"[^>]* aria-invalid="true" autofocus/)
    expect(refused.body.match(/ autofocus/g)).toHaveLength(1)
    // What was typed stands there still, and nothing was made.
    expect(refused.body).toContain('value="Nour Amara"')
    expect(await admin`select from email_address where address = 'lo@radio.test'`).toHaveLength(0)
    const done = await scene.sign(path, { name: 'Fanfare' })
    expect(done.status).toBe(303)
    const inside = await there.host.person.coalitions.organisations.query({ spaceId: there.spaceId })
    expect(inside.find(one => one.displayName === 'Fanfare')?.people).toEqual([])
  })

  it('goes on where it stopped: the same act again makes nothing twice', async () => {
    const there = await scene.place('gues', 'Gués')
    const path = await scene.invite(there, 'gue@radio.test')
    await admin`alter table charter_signature add constraint stop_here check (signed_name <> 'Arrêt')`
    const failed = await scene.sign(path, { name: 'Cantine', signedName: 'Arrêt' })
    expect(failed.status).toBe(500)
    await admin`alter table charter_signature drop constraint stop_here`
    // The organisation is founded, and the link still good; another name typed meanwhile founds no second one.
    const done = await scene.sign(path, { name: 'Cantine du port', signedName: 'Arrêt' })
    expect(done.status).toBe(303)
    expect(await admin`select name from organisation where name like 'Cantine%'`).toEqual([
      { name: 'Cantine' },
    ])
    expect(await admin`select from email_address where address = 'gue@radio.test'`).toHaveLength(1)
    expect(
      await admin`select from session s join email_address e using (person_id)
      where e.address = 'gue@radio.test'`,
    ).toHaveLength(1)
  })

  it('answers two presses of one button alike', async () => {
    const there = await scene.place('jetees', 'Jetées')
    const path = await scene.invite(there, 'deux-fois@radio.test')
    const press = await scene.signing(path, { name: 'Jumelle' })
    const both = await Promise.all([1, 2].map(() => press()))
    // One that comes when the other is over finds it done; neither does it twice.
    const inside = both.filter(one => one.status === 303)
    expect(inside.length).toBeGreaterThan(0)
    for (const one of both)
      expect([one.status, one.headers.get('location') ?? /C’est déjà fait/.exec(one.body)?.[0]]).toEqual(
        one.status === 303 ? [303, '/c/jetees#signee'] : [200, 'C’est déjà fait'],
      )
    for (const one of inside)
      expect((await scene.browserOf(one).identity.whoAmI.query())?.places).toHaveLength(2)
    expect(await admin`select from organisation where name = 'Jumelle'`).toHaveLength(1)
  })

  it('offers whoever has an account their own organisations, where they may sign', async () => {
    const there = await scene.place('iles', 'Îles')
    const home = await foundOrganisation(api, 'Cyclo fédérée', 'cyclo-federee')
    const path = await scene.invite(there, 'cyclo-federee@exemple.test')
    const page = await scene.reader.get(path)
    expect(page.body).toContain('Cyclo fédérée')
    const done = await scene.sign(path, { which: home.spaceId, name: '' })
    expect([done.status, done.headers.get('location')]).toEqual([303, '/c/iles#signee'])
    const inside = await there.host.person.coalitions.organisations.query({ spaceId: there.spaceId })
    expect(inside.map(one => one.organisationId)).toContain(home.spaceId)
    // One that is in is not offered again, nor taken; and whose it is not, nothing of it.
    const second = await scene.invite(there, 'cyclo-federee@exemple.test')
    expect((await scene.reader.get(second)).body).not.toContain(`value="${home.spaceId}"`)
    expect((await scene.sign(second, { which: home.spaceId, name: '' })).body).toContain(
      'Ce n’est pas possible',
    )
    const again = await scene.invite(there, 'autre-ile@radio.test')
    const stranger = await foundOrganisation(api, 'Étrangère', 'etrangere')
    expect((await scene.sign(again, { which: stranger.spaceId, name: '' })).status).toBe(400)
    expect(
      await admin`select from member_organisation where organisation_id = ${stranger.spaceId}`,
    ).toHaveLength(0)
  })

  it('is not taken for one that stands there, unless it says that it is another', async () => {
    const there = await scene.place('anses', 'Anses')
    const path = await scene.invite(there, 'anse@radio.test')
    const refused = await scene.sign(path, { name: 'Hôte  Anses' })
    expect([refused.status, refused.body.includes('name="isAnother"')]).toEqual([400, true])
    expect((await scene.sign(path, { name: 'Hôte  Anses', isAnother: 'yes' })).status).toBe(303)
  })

  it('takes over what was entered for it, once', async () => {
    const there = await scene.place('criques', 'Criques')
    const listedId = requestId()
    await admin`insert into member_organisation (space_id, organisation_id, display_name, status, status_at)
      values (${there.spaceId}, ${listedId}, 'Épicerie du quai', 'listed', now())`
    await scene.inviting(there.host.person, there.spaceId, 'Épicerie du quai <quai@epicerie.test>')
    const path = await actPathFor(api, 'quai@epicerie.test')
    expect((await scene.reader.get(path)).body).toContain('value="Épicerie du quai"')
    expect((await scene.sign(path, { name: 'L’épicerie' })).status).toBe(303)
    const rows = await admin`select display_name, status, listed_id from member_organisation
      where space_id = ${there.spaceId} and display_name <> 'Hôte Criques' order by status`
    expect(rows).toEqual([
      { display_name: 'Épicerie du quai', status: 'claimed', listed_id: null },
      { display_name: 'L’épicerie', status: 'joined', listed_id: listedId },
    ])
  })
})

describe('before signing, and instead of it', () => {
  it('asks a person, who answers by mail; the link stays, and a stranger’s text stays text', async () => {
    const there = await scene.place('baies', 'Baies')
    const path = await scene.invite(there, 'question@radio.test')
    const question = 'Qui paie ?\nVoyez www.ailleurs.test <script>x</script>'
    const asked = await scene.reader.post(path, { does: 'ask', question })
    expect([asked.status, asked.body.includes('Votre question est partie')]).toEqual([200, true])
    const arrived = () =>
      scene.mailsTo('hote-baies@exemple.test').find(one => /une question avant de signer/.test(one.text))
    await expect.poll(arrived).toBeDefined()
    expect(arrived()?.replyTo).toBe('question@radio.test')
    expect(arrived()?.text).toContain('> Qui paie ?')
    expect(arrived()?.text).not.toContain('www.ailleurs.test')
    expect(arrived()?.html).not.toContain('<script>')
    expect(await admin`select from email_address where address = 'question@radio.test'`).toHaveLength(0)
    expect((await scene.reader.get(path)).status).toBe(200)
    expect((await scene.reader.post(path, { does: 'ask', question: '' })).status).toBe(400)
    for (const at of [2, 3]) await scene.reader.post(path, { does: 'ask', question: `Encore ${at} ?` })
    const tooMany = await scene.reader.post(path, { does: 'ask', question: 'Et encore ?' })
    expect(tooMany.body).toContain('Plusieurs questions sont déjà parties')
    expect(tooMany.body).toContain('Et encore ?')
    expect((await scene.reader.post(path, { does: 'autre' })).status).toBe(400)
  })

  it('declines, with a reason, and leaves no account behind', async () => {
    const there = await scene.place('havres', 'Havres')
    const path = await scene.invite(there, 'non@radio.test')
    const done = await scene.reader.post(path, { does: 'decline', reason: 'Pas cette année.' })
    expect([done.status, done.headers.get('set-cookie')]).toEqual([200, null])
    expect(done.body).toContain('Vous avez décliné')
    expect(await admin`select from email_address where address = 'non@radio.test'`).toHaveLength(0)
    expect((await scene.listed(there))[0]).toMatchObject({ state: 'declined', reason: 'Pas cette année.' })
    await expect
      .poll(() =>
        scene
          .mailsTo('hote-havres@exemple.test')
          .map(one => one.text)
          .join('\n'),
      )
      .toContain('> Pas cette année.')
    expect((await scene.reader.get(path)).body).toContain('C’est déjà fait')
  })
})
