import type { Refusal } from '@reliance/core/shared/result.ts'
import { TRPCClientError } from '@trpc/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundOrganisation, inviteInto, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

/** The text of the newest mail to an address whose subject begins so. */
const mailTo = (address: string, subject: string): string =>
  api.running.mailbox?.mails.find(one => one.to === address && one.subject.startsWith(subject))?.text ?? ''

type Told = { refusal: Refusal | null; issues: { path: string; code: string }[] }

/** What a refused call says: the rule, and the fields that are wrong. */
const failureOf = async (call: Promise<unknown>): Promise<Told> => {
  const error = await call.then(
    () => null,
    (refused: unknown) => refused,
  )
  if (!(error instanceof TRPCClientError)) throw new Error('the call was not refused')
  return error.data as Told
}

const five = (slug: string) => ({
  requestId: requestId(),
  name: 'Jardins Levain',
  slug,
  legalForm: 'union_of_associations' as const,
  sector: 'food_and_farming' as const,
  communeCode: '59512',
  lang: 'fr' as const,
})

const profile = (name: string, revision: number, isPublic = true) => ({
  requestId: requestId(),
  name,
  legalForm: 'association_1901' as const,
  sector: 'other' as const,
  communeCode: null,
  purpose: 'Raison d’être',
  history: '',
  culture: '',
  methods: '',
  isPublic,
  revision,
})

describe('an organisation begins', () => {
  it('with five fields and a name, at an address that nobody has', async () => {
    const person = await api.signIn('fonde@exemple.test', 'Yannick')
    expect((await person.organisations.found.mutate(five('jardins-levain'))).slug).toBe('jardins-levain')
    expect(await refusalOf(person.organisations.found.mutate(five('jardins-levain')))).toBe(
      'organisations.slug_taken',
    )
    expect(
      await refusalOf(person.organisations.found.mutate({ ...five('ailleurs'), communeCode: '99999' })),
    ).toBe('organisations.commune_unknown')
    expect(await refusalOf(person.organisations.found.mutate(five('Pas Un Slug')))).toBe('shared.wrong_input')
    const places = (await person.identity.whoAmI.query())?.places
    expect(places?.map(place => [place.name, place.rank])).toEqual([['Jardins Levain', 'member']])
    const got = await person.organisations.get.query({ spaceId: places?.[0]?.spaceId ?? '' })
    expect(got).toMatchObject({ communeName: 'Roubaix', can: { edit: true, admit: true } })
  })

  it('keeps nothing of a founding that was refused', async () => {
    const person = await api.signIn('anonyme@exemple.test', 'X')
    const taken = five('jardins-levain')
    await refusalOf(person.organisations.found.mutate(taken))
    expect((await person.identity.whoAmI.query())?.places).toEqual([])
    // The same request with a free address is another content: it founds under a new request.
    expect((await person.organisations.found.mutate(five('jardins-libres'))).slug).toBe('jardins-libres')
  })
})

describe('a name is seen, and is one’s own', () => {
  const issueOf = async (work: Promise<unknown>) => {
    const [issue] = (await failureOf(work)).issues
    return issue && [issue.path, issue.code]
  }

  it('without line breaks, signs that are not seen, reversed directions', async () => {
    const person = await api.signIn('nomme@exemple.test', 'Yannick')
    for (const name of ['\u200b\u200b', '\u202egnp', 'Radio\nBcc: x@example.test', '\u2800', 'Radio\u00ad'])
      expect(await issueOf(person.organisations.found.mutate({ ...five('sans-nom'), name }))).toEqual([
        'name',
        'shared.unseen_signs',
      ])
    const rename = person.identity.setProfile.mutate({ name: 'Yan\u2066nick', lang: 'fr' })
    expect(await issueOf(rename)).toEqual(['name', 'shared.unseen_signs'])
    const composed = { ...five('compose'), name: 'Re\u0301seau' }
    await person.organisations.found.mutate(composed)
    expect((await person.identity.whoAmI.query())?.places.map(place => place.name)).toEqual(['Réseau'])
  })

  it('asks about one that resembles another’s that can be seen, and takes it where it is another', async () => {
    const known = await foundOrganisation(api, 'Institut des Communs vivants', 'communs-vivants')
    const person = await api.signIn('jumeau@exemple.test', 'Jo')
    const twin = { ...five('communs-jumeaux'), name: 'lnstitut des communs Vivаnts' }
    // What cannot be seen is not told.
    const hidden = { ...twin, slug: 'communs-caches', requestId: requestId() }
    expect((await person.organisations.found.mutate(hidden)).slug).toBe('communs-caches')
    const profileOfKnown = profile('Institut des Communs vivants', 1)
    await known.person.organisations.edit.mutate({ spaceId: known.spaceId, ...profileOfKnown })
    const other = await api.signIn('autre-jumeau@exemple.test', 'Jo')
    const { refusal } = await failureOf(other.organisations.found.mutate(twin))
    expect(refusal).toEqual({
      code: 'shared.name_resembles',
      field: 'name',
      params: { other: 'Institut des Communs vivants' },
    })
    const meant = { ...twin, requestId: requestId(), isAnother: true }
    const founded = await other.organisations.found.mutate(meant)
    expect(founded.slug).toBe('communs-jumeaux')
    // The same request answers what it answered, though its own name is now among those that are seen.
    expect(await other.organisations.found.mutate(meant)).toEqual(founded)
    const [{ spaceId = '' } = {}] = (await other.identity.whoAmI.query())?.places ?? []
    const edit = (name: string, revision: number, isAnother = false) =>
      other.organisations.edit.mutate({ spaceId, ...profile(name, revision, false), isAnother })
    expect((await edit('Les Jumeaux', 1)).revision).toBe(2)
    expect(await refusalOf(edit('INSTITUT DES COMMUNS VIVANTS', 2))).toBe('shared.name_resembles')
    expect((await edit('INSTITUT DES COMMUNS VIVANTS', 2, true)).revision).toBe(3)
    // Its own name is no other's.
    expect((await edit('Institut des communs vivants', 3)).revision).toBe(4)
  })
})

it('a telephone is read by the people of the organisation, stands on one line, and not on its public page', async () => {
  const home = await foundOrganisation(api, 'Au bout du fil', 'au-bout-du-fil')
  const { spaceId } = home
  const edit = (revision: number, telephone?: string) =>
    home.person.organisations.edit.mutate({
      spaceId,
      ...profile('Au bout du fil', revision),
      ...(telephone !== undefined && { telephone }),
    })
  const shown = async () => (await home.person.organisations.get.query({ spaceId })).telephone
  await edit(1, ' 04 75 00 00 00, le soir ')
  expect(await shown()).toBe('04 75 00 00 00, le soir')
  const [issue] = (await failureOf(edit(2, '04 75\n00 00'))).issues
  expect(issue).toMatchObject({ path: 'telephone', code: 'shared.unseen_signs' })
  // A page that was open before there was a number does not take it away.
  await edit(2)
  expect(await shown()).toBe('04 75 00 00 00, le soir')
  await edit(3, '')
  expect(await shown()).toBe('')
  await edit(4, '04 75 00 00 00')
  const page = await api.visitor().organisations.publicPage.query({ slug: 'au-bout-du-fil' })
  expect(JSON.stringify(page)).not.toContain('04 75')
})

describe('people come in', () => {
  it('by invitation: pasted addresses, resent, withdrawn, declined, already there', async () => {
    const home = await foundOrganisation(api, 'Invitante', 'invitante')
    const { spaceId } = home
    await inviteInto(api, home, 'deja@exemple.test', 'Déjà là')
    const many = Array.from({ length: 30 }, (_, n) => `Personne ${n} <p${n}@exemple.test>`).join(';\n')
    const invite = (pasted: string) =>
      home.person.organisations.invite.mutate({
        spaceId,
        requestId: requestId(),
        pasted,
        level: 'member',
        lang: 'fr',
      })
    const result = await invite(`${many}\ndeja@exemple.test, pas-une-adresse`)
    expect(result.toInvite).toHaveLength(30)
    expect(result.alreadyMembers).toEqual(['deja@exemple.test'])
    expect(result.unreadable).toEqual(['pas-une-adresse'])
    expect((await invite('p3@exemple.test')).alreadyInvited).toEqual(['p3@exemple.test'])
    expect(await refusalOf(invite('rien ici'))).toBe('organisations.no_address')

    const { items: listed } = await home.person.organisations.invitations.query({ spaceId })
    const of = (address: string) => listed.find(one => one.address === address)?.invitationId ?? ''
    const on = (address: string) => ({ spaceId, requestId: requestId(), invitationId: of(address) })
    const resent = await home.person.organisations.resendInvitation.mutate(on('p1@exemple.test'))
    expect(resent.sentCount).toBe(2)
    await home.person.organisations.withdrawInvitation.mutate(on('p2@exemple.test'))
    const withdrawn = await api.signIn('p2@exemple.test')
    expect((await withdrawn.identity.whoAmI.query())?.invitations).toEqual([])
    const late = withdrawn.organisations.answerInvitation.mutate({
      ...on('p2@exemple.test'),
      answer: 'accept',
      displayName: 'P2',
    })
    expect(await refusalOf(late)).toBe('organisations.invitation_withdrawn')
    // Somebody else's invitation does not exist for this person.
    const stolen = withdrawn.organisations.answerInvitation.mutate({
      ...on('p1@exemple.test'),
      answer: 'accept',
      displayName: 'P2',
    })
    expect(await refusalOf(stolen)).toBe('shared.not_found')
    const declining = await api.signIn('p4@exemple.test')
    await declining.organisations.answerInvitation.mutate({
      ...on('p4@exemple.test'),
      answer: 'decline',
      displayName: 'P4',
    })
    const { items: states } = await home.person.organisations.invitations.query({ spaceId })
    expect(states.find(one => one.address === 'p4@exemple.test')?.state).toBe('declined')
  })

  it('by an address with accents, however it is written: one mailbox, one account', async () => {
    const home = await foundOrganisation(api, 'Accents', 'accents')
    const { spaceId } = home
    const invite = (pasted: string) =>
      home.person.organisations.invite.mutate({
        spaceId,
        requestId: requestId(),
        pasted,
        level: 'member' as const,
        lang: 'fr' as const,
      })
    const kept = 'lea@xn--quipe-9ra.test'
    expect((await invite('Aa Aa <lea@équipe.test> Bb Bb <bb@exemple.test>')).toInvite).toEqual([
      kept,
      'bb@exemple.test',
    ])
    expect(await invite('LEA@E\u0301QUIPE.test')).toMatchObject({ toInvite: [], alreadyInvited: [kept] })
    const ids = []
    for (const address of ['lea@équipe.test', kept]) {
      const visitor = api.visitor()
      await visitor.identity.requestLink.mutate({ address, lang: 'fr' })
      await visitor.identity.useLink.mutate({ token: await api.tokenFor(kept) })
      await visitor.identity.setProfile.mutate({ name: 'Léa', lang: 'fr' })
      const me = await visitor.identity.whoAmI.query()
      ids.push(me?.personId)
      expect(me?.invitations.map(one => one.organisationName)).toEqual(['Accents'])
    }
    expect(new Set(ids).size).toBe(1)
    const { items: invitations } = await home.person.organisations.invitations.query({ spaceId })
    const invitationId = invitations.find(one => one.address === kept)?.invitationId ?? ''
    const visitor = api.visitor()
    await visitor.identity.requestLink.mutate({ address: kept, lang: 'fr' })
    await visitor.identity.useLink.mutate({ token: await api.tokenFor(kept) })
    const answer = {
      spaceId,
      requestId: requestId(),
      invitationId,
      answer: 'accept' as const,
      displayName: 'Léa',
    }
    await visitor.organisations.answerInvitation.mutate(answer)
    expect((await invite('lea@équipe.test')).alreadyMembers).toEqual([kept])
  })

  it('by the link of the invitation’s mail, which signs in', async () => {
    const home = await foundOrganisation(api, 'Écrit', 'ecrit')
    const { spaceId } = home
    const input = { spaceId, requestId: requestId(), pasted: 'lu@exemple.test', level: 'supporter' as const }
    await home.person.organisations.invite.mutate({ ...input, lang: 'en' })
    const visitor = api.visitor()
    await visitor.identity.useLink.mutate({ token: await api.tokenFor('lu@exemple.test') })
    const me = await visitor.identity.whoAmI.query()
    expect(me?.invitations.map(one => [one.organisationName, one.level])).toEqual([['Écrit', 'supporter']])
  })

  it('R2: by asking an organisation that has a public page, and being answered', async () => {
    const home = await foundOrganisation(api, 'Ouverte', 'ouverte')
    const { spaceId } = home
    const person = await api.signIn('demande@exemple.test')
    const ask = { spaceId, requestId: requestId(), displayName: 'Odile', message: 'Bonjour' }
    expect(await refusalOf(person.organisations.askToJoin.mutate(ask))).toBe('shared.not_found')
    await home.person.organisations.edit.mutate({ spaceId, ...profile('Ouverte', 1) })
    expect((await person.organisations.publicPage.query({ slug: 'ouverte' })).name).toBe('Ouverte')
    expect((await person.organisations.similar.query({ name: 'Les ouvertes' })).map(one => one.name)).toEqual(
      ['Ouverte'],
    )
    await person.organisations.askToJoin.mutate({ ...ask, requestId: requestId() })
    expect(await refusalOf(person.organisations.askToJoin.mutate({ ...ask, requestId: requestId() }))).toBe(
      'organisations.already_asked',
    )
    expect((await person.identity.whoAmI.query())?.joinRequests).toHaveLength(1)
    // The request is in the mail of whoever may answer it, with what was written.
    await expect
      .poll(() => mailTo('ouverte@exemple.test', '«\u00a0Odile\u00a0» demande'))
      .toContain('Bonjour')
    const [request] = await home.person.organisations.joinRequests.query({ spaceId })
    const answer = {
      spaceId,
      requestId: requestId(),
      joinRequestId: request?.joinRequestId ?? '',
      answer: 'accept' as const,
      level: 'member' as const,
    }
    await home.person.organisations.answerJoinRequest.mutate(answer)
    expect(
      await refusalOf(
        home.person.organisations.answerJoinRequest.mutate({ ...answer, requestId: requestId() }),
      ),
    ).toBe('organisations.request_answered')
    await expect.poll(() => mailTo('demande@exemple.test', 'Bienvenue')).toContain('Ouverte')
    const members = await person.organisations.members.query({ spaceId })
    expect(members.map(one => one.displayName)).toEqual(['Odile', 'Personne de Ouverte'])
  })
})

describe('two people at the same moment', () => {
  it('invite the same address once: the second reads what the first did', async () => {
    const home = await foundOrganisation(api, 'Ressourcerie', 'ressourcerie')
    for (let n = 0; n < 10; n++) {
      const invite = () =>
        home.person.organisations.invite.mutate({
          spaceId: home.spaceId,
          requestId: requestId(),
          pasted: `ensemble-${n}@exemple.test`,
          level: 'member',
          lang: 'fr',
        })
      const answers = await Promise.all([invite(), invite()])
      expect(answers.map(one => one.toInvite.length).sort()).toEqual([0, 1])
    }
    const { length } = (await home.person.organisations.invitations.query({ spaceId: home.spaceId })).items
    expect(length).toBe(10)
  })
})

describe('an address that changes', () => {
  it('leads to the space with those it had, and is nobody else’s afterwards', async () => {
    const home = await foundOrganisation(api, 'Café des Possibles', 'cafe')
    const other = await foundOrganisation(api, 'Autre', 'autre-maison')
    const change = (person: typeof home.person, spaceId: string, slug: string) =>
      person.organisations.changeAddress.mutate({ spaceId, requestId: requestId(), slug })
    await change(home.person, home.spaceId, 'cafe-des-possibles')
    expect((await home.person.identity.whoAmI.query())?.places.map(one => one.slug)).toEqual([
      'cafe-des-possibles',
    ])
    const at = async (slug: string) => home.person.identity.formerPlace.query({ slug })
    expect([await at('cafe'), await at('cafe-des-possibles')]).toEqual(['cafe-des-possibles', null])
    expect(await other.person.identity.formerPlace.query({ slug: 'cafe' })).toBeNull()
    for (const slug of ['cafe', 'cafe-des-possibles'])
      expect(await refusalOf(change(other.person, other.spaceId, slug))).toBe('organisations.slug_taken')
    expect(await refusalOf(change(other.person, home.spaceId, 'vole'))).toBe('shared.not_found')
    expect(await refusalOf(change(home.person, home.spaceId, 'Pas une adresse'))).toBe('shared.wrong_input')
    await change(home.person, home.spaceId, 'cafe')
    const addresses = await home.person.organisations.addresses.query({ spaceId: home.spaceId })
    expect(addresses.map(one => [one.slug, one.retiredAt === null])).toEqual([
      ['cafe', true],
      ['cafe-des-possibles', false],
    ])
  })

  it('is taken by one of two who want it at once', async () => {
    const [one, two] = [
      await foundOrganisation(api, 'Une', 'une-maison'),
      await foundOrganisation(api, 'Deux', 'deux-maisons'),
    ]
    const answers = await Promise.allSettled(
      [one, two].map(home =>
        home.person.organisations.changeAddress.mutate({
          spaceId: home.spaceId,
          requestId: requestId(),
          slug: 'la-maison',
        }),
      ),
    )
    expect(answers.map(answer => answer.status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('the organisation is its people’s', () => {
  it('R55: is edited by its mandate alone, and never over somebody’s newer version', async () => {
    const home = await foundOrganisation(api, 'Racine', 'racine')
    const { spaceId } = home
    const member = await inviteInto(api, home, 'membre@racine.test', 'Membre')
    expect(
      await refusalOf(member.person.organisations.edit.mutate({ spaceId, ...profile('Autre', 1) })),
    ).toBe('mandates.power_missing')
    const names = () => member.person.organisations.formerNames.query({ spaceId })
    expect(await names()).toEqual([])
    await home.person.organisations.edit.mutate({ spaceId, ...profile('Racine', 1, false) })
    expect(
      await refusalOf(home.person.organisations.edit.mutate({ spaceId, ...profile('Trop tard', 1) })),
    ).toBe('organisations.revision_changed')
    // A name that it had is kept where it changed, and there alone.
    await home.person.organisations.edit.mutate({ spaceId, ...profile('Racines', 2, false) })
    await home.person.organisations.edit.mutate({ spaceId, ...profile('Racines', 3, false) })
    expect((await names()).map(one => one.name)).toEqual(['Racine'])
    expect(await refusalOf(api.visitor().organisations.publicPage.query({ slug: 'racine' }))).toBe(
      'shared.not_found',
    )
  })

  it('is left in one act, with one’s mandates', async () => {
    const home = await foundOrganisation(api, 'Sortie', 'sortie')
    const { spaceId } = home
    await inviteInto(api, home, 'reste@sortie.test', 'Reste')
    await home.person.organisations.leave.mutate({ spaceId, requestId: requestId() })
    expect((await home.person.identity.whoAmI.query())?.places).toEqual([])
    expect(await refusalOf(home.person.organisations.get.query({ spaceId }))).toBe('shared.not_found')
  })

  it('is closed to a stranger, and to nobody signed in', async () => {
    const home = await foundOrganisation(api, 'Fermée', 'fermee')
    const stranger = await api.signIn('etrangere@exemple.test')
    const { spaceId } = home
    expect(await refusalOf(stranger.organisations.members.query({ spaceId }))).toBe('shared.not_found')
    expect(await refusalOf(api.visitor().organisations.members.query({ spaceId }))).toBe(
      'shared.session_missing',
    )
  })
})
