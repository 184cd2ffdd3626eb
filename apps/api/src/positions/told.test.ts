import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundOrganisation, inviteInto, requestId } from '../testing/scenes.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'
import { foundMembers, openedRound, takePositions } from './round-scene.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

/** What a person has received about this, with plain spaces. */
const mailsTo = (slug: string, about: RegExp): string[] =>
  (api.running.mailbox?.mails ?? [])
    .filter(one => one.to === `${slug}@exemple.test`)
    .map(one => `${one.subject}\n${one.text}`.replaceAll(/[\u00a0\u202f]/g, ' '))
    .filter(text => about.test(text))

const oneTo = async (slug: string, about: RegExp): Promise<string> => {
  await expect.poll(() => mailsTo(slug, about).length, { message: `${slug} ${about}` }).toBe(1)
  return mailsTo(slug, about)[0] ?? ''
}

it('what happens in a round wakes those whom it concerns, with its content and the page where it goes on', async () => {
  const { host, guests, spaceId } = await foundMembers(api, 'reveil', ['Garance', 'Levain', 'Terrils'])
  const [levain, terrils] = guests
  if (!levain || !terrils) throw new Error('two guests')
  const proposed = 'Les réunions ont lieu le soir.'
  const { statementId: proposal } = await levain.person.positions.proposeStatement.mutate({
    spaceId,
    requestId: requestId(),
    text: proposed,
    background: '',
    lang: 'fr',
  })
  const told = await oneTo('reveil-1', /propose un énoncé/)
  expect(told).toContain(`> ${proposed}`)
  expect(told).toContain('« Voix de reveil-2 »')
  expect(told).toContain('/c/coalition-reveil/positions/tours\n')

  const { roundId, statements } = await openedRound(host.person, spaceId, [
    'Ouvrons le dimanche.',
    'Fermons.',
  ])
  for (const slug of ['reveil-2', 'reveil-3']) {
    const opened = await oneTo(slug, /un tour s’ouvre/)
    expect(opened).toContain('> 1. Ouvrons le dimanche.\n> 2. Fermons.')
    expect(opened).toContain('/c/coalition-reveil/positions/feuille\n')
  }
  expect(mailsTo('reveil-2', /un tour s’ouvre/)[0]).toContain('« Levain »')
  // Whoever opens it knows.
  expect(mailsTo('reveil-1', /un tour s’ouvre/)).toEqual([])

  await host.person.positions.acceptStatement.mutate({
    spaceId,
    requestId: requestId(),
    statementId: proposal,
    roundId,
    text: proposed,
    proposerAgrees: true,
    revision: 1,
  })
  expect(await oneTo('reveil-2', /votre énoncé entre dans le tour/)).toContain('/positions/enonces/3\n')

  const statementId = statements[0]?.statementId ?? ''
  await takePositions(host, spaceId, roundId, [{ statementId, stance: 'agree' }])
  await takePositions(levain, spaceId, roundId, [{ statementId, stance: 'disagree' }])
  // When the second answers, something can unite or separate for the first time: the first reads it at once.
  const answeredFirst = await oneTo('reveil-1', /a répondu/)
  expect(answeredFirst).toContain('« Levain » a publié ses positions dans le tour « Premier tour »')
  expect(answeredFirst).toContain('qui réunissent : 0 ; encore ouverts : 0 ; qui séparent : 1.')
  expect(answeredFirst).toContain(`/c/coalition-reveil/positions?tour=${roundId}\n`)
  await takePositions(terrils, spaceId, roundId, [{ statementId, stance: 'agree' }])
  const { questionId } = await levain.person.positions.askQuestion.mutate({
    spaceId,
    requestId: requestId(),
    organisationId: levain.spaceId,
    statementId,
    toOrganisationId: terrils.spaceId,
    text: 'Qui tiendrait la porte ?',
  })
  const asked = await oneTo('reveil-3', /une question à/)
  expect(asked).toContain('> Qui tiendrait la porte ?')
  expect(asked).toContain('/c/coalition-reveil/positions/questions\n')
  await terrils.person.positions.answerQuestion.mutate({
    spaceId,
    requestId: requestId(),
    organisationId: terrils.spaceId,
    questionId,
    text: 'Nous, à tour de rôle.',
  })
  const answered = await oneTo('reveil-2', /répond à votre question/)
  expect(answered).toContain('Votre question : Qui tiendrait la porte ?')
  expect(answered).toContain('> Nous, à tour de rôle.')
  expect(answered).toContain('/c/coalition-reveil/positions/enonces/1\n')

  await levain.person.positions.askWorkshop.mutate({
    spaceId,
    requestId: requestId(),
    organisationId: levain.spaceId,
    statementId,
    note: 'Avant l’hiver.',
  })
  expect(await oneTo('reveil-1', /demande à travailler un désaccord/)).toContain('> Avant l’hiver.')

  // The third waits for the mail of the day, and whoever answers after others has read them already.
  expect(mailsTo('reveil-1', /a répondu/)).toHaveLength(1)
  for (const slug of ['reveil-2', 'reveil-3']) expect(mailsTo(slug, /a répondu/)).toEqual([])
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  const gatheredFor = async () => {
    const rows = await admin`select person_id from gathered_mail where subject like '%Terrils%a répondu%'`
    return rows.map(row => row.person_id).toSorted()
  }
  await expect.poll(gatheredFor).toEqual([host.personId, levain.personId].toSorted())
  await admin.end()

  await host.person.positions.closeRound.mutate({ spaceId, requestId: requestId(), roundId, revision: 2 })
  for (const slug of ['reveil-2', 'reveil-3'])
    expect(await oneTo(slug, /est clos$/m)).toContain('/c/coalition-reveil/positions\n')

  await terrils.person.coalitions.leave.mutate({
    spaceId,
    requestId: requestId(),
    organisationId: terrils.spaceId,
  })
  expect(await oneTo('reveil-1', /s’en va/)).toContain('« Terrils » a quitté la coalition')
})

it('a signed and a refused charter reach whoever welcomes, with the name and the reason', async () => {
  const { host, spaceId } = await foundMembers(api, 'charte', ['Ourcq', 'Marne'])
  expect(await oneTo('charte-1', /signe la charte/)).toContain('Signature : « Représentation »')
  expect(await oneTo('charte-1', /demande à rejoindre/)).toContain('/c/coalition-charte/organisations\n')
  expect(await oneTo('charte-2', /vous accueille/)).toContain('/c/coalition-charte/charte\n')
  const guest = await foundOrganisation(api, 'Vesle', 'charte-vesle')
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`update organisation set is_public = true where space_id = ${guest.spaceId}`
  await admin.end()
  await host.person.coalitions.invite.mutate({
    spaceId,
    requestId: requestId(),
    organisationId: guest.spaceId,
  })
  const invited = await oneTo('charte-vesle', /invite « Vesle »/)
  expect(invited).not.toContain('accueille')
  expect(invited).toContain('/c/coalition-charte/charte\n')
  const { charter } = await guest.person.coalitions.get.query({ spaceId })
  await guest.person.coalitions.answerCharter.mutate({
    spaceId,
    requestId: requestId(),
    organisationId: guest.spaceId,
    charterVersionId: charter.charterVersionId,
    answer: 'decline',
    signedName: 'Ève',
    reason: 'Trop vague : https://ailleurs.test',
  })
  const declined = await oneTo('charte-1', /refuse la charte/)
  expect(declined).toContain('> Trop vague')
  expect(declined).not.toContain('https://ailleurs.test')
})

it('who comes into an organisation and who goes is told to whoever lets people in', async () => {
  const home = await foundOrganisation(api, 'Cascade', 'venue')
  const { person } = await inviteInto(api, home, 'noe@exemple.test', 'Noé')
  expect(await oneTo('venue', /a rejoint/)).toContain('« Noé » a rejoint « Cascade »')
  await person.organisations.leave.mutate({ spaceId: home.spaceId, requestId: requestId() })
  expect(await oneTo('venue', /a quitté/)).toContain('/o/venue\n')
  // With one code one comes and goes by turns: ten such mails a day at most, and nobody is kept out for it.
  await home.person.organisations.showInvitation.mutate({
    spaceId: home.spaceId,
    requestId: requestId(),
    level: 'supporter',
    places: 20,
    days: 1,
  })
  const [shown] = await home.person.organisations.shownInvitations.query({ spaceId: home.spaceId })
  const code = shown?.href.split('/').at(-1) ?? ''
  for (let turn = 0; turn < 6; turn++) {
    const inside = { spaceId: home.spaceId, requestId: requestId() }
    await person.organisations.joinByCode.mutate({ ...inside, code, displayName: 'Noé' })
    await person.organisations.leave.mutate({ spaceId: home.spaceId, requestId: requestId() })
  }
  await expect.poll(() => mailsTo('venue', /« Noé »/).length).toBe(10)
  await new Promise(resolve => setTimeout(resolve, 400))
  expect(mailsTo('venue', /« Noé »/)).toHaveLength(10)
})

/** Two organisations that agree; the first may ask the second. */
const asking = async (prefix: string, names: readonly string[]) => {
  const { host, guests, spaceId } = await foundMembers(api, prefix, names)
  const [guest, third] = guests
  if (!guest) throw new Error('a guest')
  const { roundId, statements } = await openedRound(host.person, spaceId, ['Ouvrons.'], 'always')
  const statementId = statements[0]?.statementId ?? ''
  for (const home of [host, guest])
    await takePositions(home, spaceId, roundId, [{ statementId, stance: 'agree' }])
  const ask = (home: typeof host, text: string) =>
    home.person.positions.askQuestion.mutate({
      spaceId,
      requestId: requestId(),
      organisationId: home.spaceId,
      statementId,
      toOrganisationId: host.spaceId,
      text,
    })
  const answer = (questionId: string, text: string) =>
    host.person.positions.answerQuestion.mutate({
      spaceId,
      requestId: requestId(),
      organisationId: host.spaceId,
      questionId,
      text,
    })
  return { host, guest, third, spaceId, ask, answer }
}

it('whoever has left reads nothing more of the coalition', async () => {
  const { host, guest, spaceId, ask, answer } = await asking('parti', ['Sarthe', 'Loir', 'Huisne'])
  const { questionId } = await ask(guest, 'Jusqu’à quand ?')
  const leaving = { spaceId, requestId: requestId(), organisationId: guest.spaceId }
  await guest.person.coalitions.leave.mutate(leaving)
  await answer(questionId, 'Jusqu’au soir.')
  // What comes after it has come.
  await oneTo('parti-1', /s’en va/)
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(mailsTo('parti-2', /Jusqu’au soir/)).toEqual([])
  expect(host.spaceId).not.toBe(guest.spaceId)
})

it('a person who has left their organisation does not read the answer to it', async () => {
  const { guest, ask, answer } = await asking('quitte', ['Indre', 'Creuse'])
  const { questionId } = await ask(guest, 'Combien de places ?')
  await guest.person.organisations.leave.mutate({ spaceId: guest.spaceId, requestId: requestId() })
  await answer(questionId, 'Quarante.')
  await new Promise(resolve => setTimeout(resolve, 600))
  expect(mailsTo('quitte-2', /Quarante/)).toEqual([])
})

it('one organisation that asks much keeps no other from being heard', async () => {
  const { guest, third, ask } = await asking('bavard', ['Dronne', 'Isle', 'Vézère'])
  if (!third) throw new Error('a third')
  for (let n = 1; n <= 8; n++) await ask(guest, `Question ${n} de la même ?`)
  await ask(third, 'Et nous, on peut ?')
  await oneTo('bavard-1', /Et nous, on peut/)
  expect(mailsTo('bavard-1', /de la même/)).toHaveLength(5)
})

it('whoever asked to join is told of a no', async () => {
  const { host, spaceId } = await foundMembers(api, 'non', ['Adour'])
  const guest = await foundOrganisation(api, 'Nive', 'non-nive')
  const organisationId = guest.spaceId
  await guest.person.coalitions.askToJoin.mutate({ spaceId, requestId: requestId(), organisationId })
  await host.person.coalitions.admit.mutate({
    spaceId,
    requestId: requestId(),
    organisationId,
    answer: 'decline',
  })
  expect(await oneTo('non-nive', /n’accueille pas/)).toContain('la demande de l’organisation « Nive »')
})
