import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { baseUrl, refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'
import { virtualAuthenticator } from '../testing/virtual-authenticator.ts'

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

const password = 'Une phrase, avec des accents : été  &  '
const isOver = async (cookie: string) => (await api.visitor(cookie).identity.whoAmI.query()) === null

it('nobody is there before somebody comes: no account of the house', async () => {
  const [row] = await admin`select (select count(*) from person) + (select count(*) from password) as n`
  expect(Number(row?.n)).toBe(0)
})

describe('a session', () => {
  it('takes the place of the one that the browser had, whichever way one comes in', async () => {
    const address = 'revient@exemple.test'
    const person = await api.signInByMail(address)
    const device = virtualAuthenticator(baseUrl)
    const { challenge } = await person.identity.offerPasskey.mutate()
    await person.identity.addPasskey.mutate({ name: 'Clé', response: device.make(challenge) })
    await person.identity.setPassword.mutate({ password })
    const ways = [
      () => person.identity.signInWithPassword.mutate({ address, password }),
      async () => {
        const asked = await person.identity.askPasskey.mutate()
        await person.identity.signInWithPasskey.mutate({ response: device.sign(asked.challenge) })
      },
      async () => {
        await person.identity.requestLink.mutate({ address, lang: 'fr' })
        await person.identity.useLink.mutate({ token: await api.tokenFor(address) })
      },
    ]
    for (const comeIn of ways) {
      const before = api.cookieOf(person)
      await comeIn()
      expect(api.cookieOf(person)).not.toBe(before)
      expect([await isOver(before), await isOver(api.cookieOf(person))]).toEqual([true, false])
    }
  })

  it('stays when somebody fails to come in', async () => {
    const address = 'reste@exemple.test'
    const person = await api.signInByMail(address)
    const wrong = { address, password: 'une autre phrase, pas la bonne' }
    await refusalOf(person.identity.signInWithPassword.mutate(wrong))
    expect(await isOver(api.cookieOf(person))).toBe(false)
  })

  it('ends when it was not used for its days, and is longer for each use', async () => {
    const address = 'absente@exemple.test'
    const person = await api.signInByMail(address)
    const daysLeft = async () => {
      const [row] = await admin`select extract(epoch from expires_at - now()) / 86400 as days from session
        where person_id = (select person_id from email_address where address = ${address})`
      return Math.round(Number(row?.days))
    }
    expect(await daysLeft()).toBe(30)
    await admin`update session set expires_at = now() + interval '2 days'`
    await person.identity.passkeys.query()
    expect(await daysLeft()).toBe(30)
    await admin`update session set expires_at = now()`
    expect(await refusalOf(person.identity.passkeys.query())).toBe('shared.session_over')
  })

  it('ends in any case after its longest days, however much it is used', async () => {
    const address = 'assidue@exemple.test'
    const person = await api.signInByMail(address)
    const mine = admin`person_id = (select person_id from email_address where address = ${address})`
    await admin`update session set created_at = now() - interval '179 days', expires_at = now() + interval '2 days'
      where ${mine}`
    await person.identity.passkeys.query()
    const [row] =
      await admin`select expires_at - created_at = interval '180 days' as capped from session where ${mine}`
    expect(row?.capped).toBe(true)
    await admin`update session set created_at = now() - interval '180 days', expires_at = now() + interval '2 days'
      where ${mine}`
    await person.identity.passkeys.query()
    expect(await refusalOf(person.identity.passkeys.query())).toBe('shared.session_over')
    expect(await person.identity.whoAmI.query()).toBeNull()
  })
})

it('no session outlives its account, in any browser', async () => {
  const address = 'partie@exemple.test'
  const person = await api.signInByMail(address)
  const elsewhere = await api.signInByMail(address)
  await person.identity.deleteAccount.mutate({ address })
  expect(await isOver(api.cookieOf(elsewhere))).toBe(true)
  expect(await refusalOf(elsewhere.identity.passkeys.query())).toBe('shared.session_over')
})

it('a link that is past its minutes opens nothing', async () => {
  const visitor = api.visitor()
  await visitor.identity.requestLink.mutate({ address: 'tard@exemple.test', lang: 'fr' })
  const token = await api.tokenFor('tard@exemple.test')
  await admin`update link set expires_at = now() where address = 'tard@exemple.test'`
  expect(await refusalOf(visitor.identity.useLink.mutate({ token }))).toBe('identity.link_expired')
  expect(await visitor.identity.whoAmI.query()).toBeNull()
})

describe('a password', () => {
  it('is what was typed, to the last sign, and is kept as Argon2id alone', async () => {
    const address = 'mot@exemple.test'
    const person = await api.signInByMail(address)
    const long = `${password.padEnd(199, 'abcdefghij')}Z`
    await person.identity.setPassword.mutate({ password: long })
    const tries = [long, long.toLowerCase(), long.slice(0, -1), long.slice(0, 72), ` ${long}`.slice(0, 200)]
    const answers: string[] = []
    for (const one of tries)
      answers.push(
        await api
          .visitor()
          .identity.signInWithPassword.mutate({ address, password: one })
          .then(
            () => 'in',
            () => 'out',
          ),
      )
    expect(answers).toEqual(['in', 'out', 'out', 'out', 'out'])
    const stored = await admin`select hash from password`
    for (const { hash } of stored) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    await person.identity.setPassword.mutate({ password })
    const again = { address, password: long }
    expect(await refusalOf(api.visitor().identity.signInWithPassword.mutate(again))).toBe(
      'identity.password_wrong',
    )
  })

  it('is not chosen where few tries find it, with what is known of the person (V6.2.4, V6.2.11)', async () => {
    const person = await api.signInByMail('josiane.petit@exemple.test', 'Josiane Lafleur')
    for (const easy of ['motdepasse2026', 'azertyuiopqsdf', 'lafleurjosiane', 'reliance123456'])
      expect([easy, await refusalOf(person.identity.setPassword.mutate({ password: easy }))]).toEqual([
        ...[easy, 'identity.password_guessable'],
      ])
    expect(await person.identity.setPassword.mutate({ password })).toEqual({ set: true })
  })

  it('is guessed eight times in a quarter of an hour; its owner still comes in by a link', async () => {
    const address = 'devinee@exemple.test'
    const person = await api.signInByMail(address)
    await person.identity.setPassword.mutate({ password })
    const guess = (one: string) =>
      refusalOf(api.visitor().identity.signInWithPassword.mutate({ address, password: one }))
    for (let time = 0; time < 8; time++)
      expect(await guess('essai numéro tant')).toBe('identity.password_wrong')
    expect(await guess(password)).toBe('shared.too_many')
    expect((await (await api.signInByMail(address)).identity.whoAmI.query())?.address).toBe(address)
  })
})

it('an address with a sign that no database holds is refused, not failed', async () => {
  for (const address of ['a\u0000@exemple.test', 'a@exemple\u0000.test', '\ud800@exemple.test'])
    expect(await refusalOf(api.visitor().identity.requestLink.mutate({ address, lang: 'fr' }))).toBe(
      'shared.wrong_input',
    )
})
