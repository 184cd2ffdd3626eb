import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inDays } from '../testing/calendar-scene.ts'
import { meetingScene } from '../testing/meeting-scene.ts'
import { inviteInto } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const mailTo = (address: string, about: RegExp): string | undefined => {
  const mails = (api.running.mailbox?.mails ?? []).filter(
    one => one.to === address && about.test(plain(one.subject)),
  )
  const last = mails.at(-1)
  return last && plain(last.text)
}

/** An organisation that held an assembly to which its three members came, and that Nour joined since. */
const welcomeScene = async (slug: string) => {
  const s = await meetingScene(api, slug)
  await s.run()
  await s.close(s.keeper, s.assemblyId)
  const { person: nour } = await inviteInto(api, s.home, `nour@${slug}.test`, 'Nour')
  const next = await s.plan(s.keeper, { startsOn: inDays(60), title: 'La suivante' })
  return Object.assign(s, { nour, next })
}
type Scene = Awaited<ReturnType<typeof welcomeScene>>
const welcomeFor = async (s: Scene, person: Scene['keeper'], id = s.next) =>
  (await s.getAssembly(person, id)).welcome

describe('R91: the welcome of newcomers', () => {
  it('is for whoever joined since the last assembly, in the page and in the convocation, and for nobody else', async () => {
    const s = await welcomeScene('accueillir')
    expect(await welcomeFor(s, s.nour)).toMatchObject({ isInvited: true, minutes: 30, host: null })
    expect(await welcomeFor(s, s.member)).toMatchObject({ isInvited: false, can: { host: true } })
    await s.hostWelcome(s.member, s.next)
    expect(await welcomeFor(s, s.third)).toBeNull()
    await s.convene(s.keeper, s.next)
    await expect.poll(() => mailTo('nour@accueillir.test', /convocation, « La suivante »/)).toBeDefined()
    await expect.poll(() => mailTo('membre@accueillir.test', /convocation, « La suivante »/)).toBeDefined()
    const theirs = mailTo('nour@accueillir.test', /convocation, « La suivante »/) ?? ''
    expect(theirs).toMatch(
      /Vous êtes attendue ou attendu avant, .* de 18 h à 18 h 30 .*« Membre » vous accueille\./,
    )
    expect(mailTo('membre@accueillir.test', /convocation, « La suivante »/)).not.toContain(
      'attendue ou attendu',
    )
    const toNour = (api.running.mailbox?.mails ?? []).filter(
      one => one.to === 'nour@accueillir.test' && /convocation/.test(one.subject),
    )
    expect(toNour).toHaveLength(1)
  })

  it('has a host by one press, while nobody has, who is told how many are invited and may give it back', async () => {
    const s = await welcomeScene('hotes')
    await s.hostWelcome(s.member, s.next)
    expect(await refusalOf(s.hostWelcome(s.third, s.next))).toBe('assemblies.welcome_has_host')
    expect(await refusalOf(s.hostWelcome(s.third, s.next, false))).toBe('assemblies.welcome_not_host')
    expect(await welcomeFor(s, s.member)).toMatchObject({ isMine: true, invited: 1 })
    await expect.poll(() => mailTo('membre@hotes.test', /vous accueillez/)).toBeDefined()
    expect(mailTo('membre@hotes.test', /vous accueillez/)).toMatch(
      /de 18 h à 18 h 30 .*Une personne y est attendue\./,
    )
    await s.hostWelcome(s.member, s.next, false)
    expect(await welcomeFor(s, s.third)).toMatchObject({ host: null, can: { host: true } })
  })

  it('is prepared by whoever convenes, over what they read, and told once', async () => {
    const s = await welcomeScene('preparer')
    expect(await refusalOf(s.setWelcome(s.member, s.next))).toBe('mandates.power_missing')
    await s.setWelcome(s.keeper, s.next, { welcomeMinutes: 45, hostId: s.thirdId })
    await expect.poll(() => mailTo('tiers@preparer.test', /vous accueillez/)).toContain('17 h 45')
    expect(await refusalOf(s.setWelcome(s.keeper, s.next, { welcomeMinutes: 45, hostId: s.memberId }))).toBe(
      'assemblies.welcome_has_host',
    )
    expect(await refusalOf(s.setWelcome(s.keeper, s.next, { welcomeMinutes: 121 }))).toBe(
      'assemblies.welcome_out_of_range',
    )
    await s.convene(s.keeper, s.next)
    expect(await refusalOf(s.setWelcome(s.keeper, s.next, { seenHostId: s.thirdId }))).toBe(
      'assemblies.welcome_told',
    )
    await s.setWelcome(s.keeper, s.next, { welcomeMinutes: 45, hostId: s.memberId, seenHostId: s.thirdId })
    expect(await welcomeFor(s, s.member)).toMatchObject({ isMine: true, minutes: 45 })
  })

  it('is none where nobody plans one, and nothing at the first assembly that is held here', async () => {
    const s = await welcomeScene('sans-accueil')
    const none = await s.plan(s.keeper, { startsOn: inDays(70), welcomeMinutes: 0 })
    expect(await welcomeFor(s, s.nour, none)).toBeNull()
    expect(await refusalOf(s.hostWelcome(s.member, none))).toBe('assemblies.welcome_none')
    const first = await meetingScene(api, 'premiere')
    const before = await first.plan(first.keeper, { startsOn: inDays(50) })
    expect((await first.getAssembly(first.member, before)).welcome).toBeNull()
    expect((await first.getAssembly(first.keeper, before)).welcome).toMatchObject({
      invited: 0,
      can: { set: true },
    })
  })

  it('is nothing to another organisation, nor to whoever supports', async () => {
    const [here, there] = [await welcomeScene('accueil-ici'), await welcomeScene('accueil-la')]
    for (const act of [
      () => here.hostWelcome(here.keeper, there.next),
      () => here.setWelcome(here.keeper, there.next),
    ])
      expect(await refusalOf(act())).toBe('shared.not_found')
    expect(await refusalOf(here.hostWelcome(here.supporter, here.next))).toBe('mandates.rank_missing')
    // Another organisation’s people are none to name.
    expect(await refusalOf(here.setWelcome(here.keeper, here.next, { hostId: there.memberId }))).toBe(
      'assemblies.members_only',
    )
  })
})
