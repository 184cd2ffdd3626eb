import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ballotScene } from '../testing/ballot-scene.ts'
import { supporterOf } from '../testing/calendar-scene.ts'
import { actPathFor, mailReader } from '../testing/mail-pages.ts'
import { meetingOf } from '../testing/meeting-scene.ts'
import { proxyScene } from '../testing/proxy-scene.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const mailsTo = (address: string, about: string) =>
  (api.running.mailbox?.mails ?? []).filter(one => one.to === address && one.subject.includes(about))
const mailTo = async (address: string, about: string): Promise<string> => {
  await expect.poll(() => mailsTo(address, about).length).toBeGreaterThan(0)
  return plain(mailsTo(address, about)[0]?.text ?? '')
}

describe('a proxy (L7)', () => {
  it('is offered where the rules allow it alone, and says so where they are silent', async () => {
    const none = await ballotScene(api, 'sans-procuration')
    expect((await none.getAssembly(none.dora.person, none.assemblyId)).proxies).toBe(null)
    expect(await refusalOf(none.giveProxy(none.dora.person, none.assemblyId, none.bilal.personId))).toBe(
      'assemblies.proxies_not_allowed',
    )
    const silent = await ballotScene(api, 'regles-muettes', { proxiesPerHolder: null })
    expect((await silent.getAssembly(silent.dora.person, silent.assemblyId)).proxies).toMatchObject({
      most: null,
      holders: [],
      can: { give: false, revoke: false },
    })
    expect(
      await refusalOf(silent.giveProxy(silent.dora.person, silent.assemblyId, silent.bilal.personId)),
    ).toBe('assemblies.proxies_unsaid')
  })

  it('is given from the page, one to a holder; holder and giver are written to, and to nobody else', async () => {
    const s = await proxyScene(api, 'donner')
    const before = await s.getAssembly(s.dora.person, s.assemblyId)
    expect(before.proxies).toMatchObject({
      most: 1,
      given: null,
      held: [],
      can: { give: true, revoke: false },
    })
    expect(before.proxies?.holders.map(one => one.name)).toEqual(['Bilal', 'Clara', 'Personne de donner'])
    expect(await s.giveProxy(s.dora.person, s.assemblyId, s.bilal.personId)).toEqual({ holder: 'Bilal' })
    const held = await mailTo('bilal@donner.test', 'on vous donne procuration')
    expect(held).toContain('« Dora » vous donne procuration pour cette assemblée')
    expect(held).toContain('Où : Maison des associations')
    expect(await mailTo('dora@donner.test', 'votre procuration est donnée')).toContain(
      '« Bilal » vote pour vous',
    )
    expect(mailsTo('clara@donner.test', 'procuration')).toEqual([])
    expect(await s.getAssembly(s.dora.person, s.assemblyId)).toMatchObject({
      mine: 'proxy',
      answers: { represented: 1, silent: 3 },
      proxies: { given: { name: 'Bilal' }, holders: [], can: { give: false, revoke: true } },
    })
    expect((await s.getAssembly(s.bilal.person, s.assemblyId)).proxies).toMatchObject({
      held: [{ name: 'Dora' }],
    })
    // Bilal holds one: nobody else is offered him, and nobody gives him another.
    const claras = await s.getAssembly(s.clara.person, s.assemblyId)
    expect(claras.proxies?.holders.map(one => one.name)).toEqual(['Dora', 'Personne de donner'])
    for (const [person, holder, rule] of [
      [s.clara, s.bilal, 'proxy_ceiling'],
      [s.dora, s.clara, 'proxy_given_already'],
      [s.clara, s.clara, 'proxy_to_oneself'],
      [s.bilal, s.dora, 'proxy_circular'],
    ] as const)
      expect(await refusalOf(s.giveProxy(person.person, s.assemblyId, holder.personId))).toBe(
        `assemblies.${rule}`,
      )
    const supporter = await supporterOf(api, s.home, 'suivi@donner.test')
    expect(await refusalOf(s.giveProxy(supporter, s.assemblyId, s.clara.personId))).toBe(
      'mandates.rank_missing',
    )
    const supporterId = (await supporter.identity.whoAmI.query())?.personId ?? ''
    for (const nobody of [supporterId, crypto.randomUUID()])
      expect(await refusalOf(s.giveProxy(s.clara.person, s.assemblyId, nobody))).toBe(
        'assemblies.holder_not_entitled',
      )
  })

  it('two that are given at the same moment to one person are one', async () => {
    const s = await proxyScene(api, 'meme-moment')
    const given = await Promise.all(
      [s.dora, s.clara].map(one =>
        s.giveProxy(one.person, s.assemblyId, s.bilal.personId).then(
          () => 'given',
          () => 'refused',
        ),
      ),
    )
    expect(given.filter(one => one === 'given')).toHaveLength(1)
    expect((await s.getAssembly(s.bilal.person, s.assemblyId)).proxies?.held).toHaveLength(1)
  })

  it('is taken back, by itself or by another answer, and the holder is told', async () => {
    const s = await proxyScene(api, 'reprendre')
    await s.giveProxy(s.dora.person, s.assemblyId, s.bilal.personId)
    expect(await refusalOf(s.revokeProxy(s.bilal.person, s.assemblyId))).toBe('assemblies.no_proxy_given')
    await s.revokeProxy(s.dora.person, s.assemblyId)
    expect(await mailTo('bilal@reprendre.test', 'une procuration est reprise')).toContain(
      '« Dora » reprend sa procuration',
    )
    expect((await s.getAssembly(s.dora.person, s.assemblyId)).mine).toBe('excused')
    await s.giveProxy(s.dora.person, s.assemblyId, s.clara.personId)
    await s.answer(s.dora.person, s.assemblyId, 'present')
    await mailTo('clara@reprendre.test', 'une procuration est reprise')
    expect(await s.getAssembly(s.dora.person, s.assemblyId)).toMatchObject({
      mine: 'present',
      proxies: { given: null },
    })
  })

  it('A3: is given from the mail by a choice and a press, without a session, and by no opening of the page', async () => {
    const s = await proxyScene(api, 'procuration-mail')
    const path = await actPathFor(api, 'dora@procuration-mail.test', 'convocation')
    const reader = mailReader(api)
    const shown = await reader.get(path)
    expect(shown.body).toContain('Je donne procuration')
    expect(shown.body).toContain(`<option value="${s.bilal.personId}">Bilal</option>`)
    expect(shown.body).not.toContain(' checked')
    expect((await s.getAssembly(s.dora.person, s.assemblyId)).proxies?.given).toBe(null)
    const nobody = await reader.post(path, { answer: 'proxy', holderId: '' })
    expect([nobody.status, nobody.body.includes('id="holderId-error"')]).toEqual([400, true])
    expect(nobody.body).toContain('value="proxy" checked')
    const done = await reader.post(path, { answer: 'proxy', holderId: s.bilal.personId })
    expect(done.body).toContain('Bilal vote pour vous à l’assemblée « Assemblée générale »')
    expect((await s.getAssembly(s.dora.person, s.assemblyId)).proxies?.given).toEqual({ name: 'Bilal' })
    // The receipt leads to the same page, which says what another answer does.
    const again = await actPathFor(api, 'dora@procuration-mail.test', 'votre procuration est donnée')
    expect((await reader.get(again)).body).toContain('Bilal vote pour vous. Une autre réponse la reprend.')
    await reader.post(again, { answer: 'excused' })
    expect((await s.getAssembly(s.dora.person, s.assemblyId)).proxies?.given).toBe(null)
  })

  it('is given and taken back no more once the assembly is over', async () => {
    const s = await ballotScene(api, 'procuration-tard', { proxiesPerHolder: 1 })
    await s.giveProxy(s.dora.person, s.assemblyId, s.bilal.personId)
    const meeting = meetingOf(s.spaceId)
    await meeting.endItem(s.facilitator, s.itemId, 'information')
    await meeting.close(s.facilitator, s.assemblyId)
    expect(await refusalOf(s.revokeProxy(s.dora.person, s.assemblyId))).toBe('assemblies.proxy_too_late')
    expect(await refusalOf(s.giveProxy(s.clara.person, s.assemblyId, s.bilal.personId))).toBe(
      'assemblies.proxy_too_late',
    )
  })
})
