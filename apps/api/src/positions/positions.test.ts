import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'
import { unpacked } from '../testing/unpack-taken.ts'
import { base64, foundMembers, openedRound, takePositions } from './round-scene.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const texts = [
  'Une organisation = une voix.',
  'Nous tirons au sort une partie des places.',
  'Deux heures au plus.',
]
const ids = (statements: { statementId: string }[]) =>
  statements.map(one => one.statementId) as [string, string, string]

describe('a round of positions', () => {
  it('R87: from a proposed statement to the page, each seen once one’s own is published', async () => {
    const { host, guests, spaceId } = await foundMembers(api, 'tour', ['Garance', 'Levain', 'Terrils'])
    const [levain, terrils] = guests
    if (!levain || !terrils) throw new Error('two guests')
    const { roundId } = await host.person.positions.prepareRound.mutate({
      spaceId,
      requestId: requestId(),
      title: 'Premier tour',
      reveal: 'after_own',
    })
    const opening = { spaceId, roundId, revision: 1 }
    expect(
      await refusalOf(host.person.positions.openRound.mutate({ ...opening, requestId: requestId() })),
    ).toBe('positions.round_without_statement')
    const proposed = await levain.person.positions.proposeStatement.mutate({
      spaceId,
      requestId: requestId(),
      text: 'Nous ne dépassons pas deux heures.',
      background: 'Vécu en commission.',
      lang: 'fr',
    })
    expect(proposed.hints).toEqual(['negation'])
    const waiting = await host.person.positions.statements.query({ spaceId })
    expect(waiting.proposed).toMatchObject([{ proposedBy: 'Voix de tour-2', hints: ['negation'] }])
    const accepting = {
      spaceId,
      statementId: proposed.statementId,
      roundId,
      revision: 1,
      text: 'Deux heures au plus.',
    }
    const accept = (proposerAgrees: boolean) =>
      host.person.positions.acceptStatement.mutate({ ...accepting, requestId: requestId(), proposerAgrees })
    expect(await refusalOf(accept(false))).toBe('positions.rewording_needs_agreement')
    expect(await accept(true)).toMatchObject({ number: 1, text: 'Deux heures au plus.' })
    expect(await refusalOf(accept(true))).toBe('positions.statement_not_proposed')
    const more = await host.person.positions.addStatements.mutate({
      spaceId,
      requestId: requestId(),
      roundId,
      lang: 'fr',
      texts: texts.slice(0, 2),
    })
    expect(more.statements.map(one => one.number)).toEqual([2, 3])
    const [second, third] = more.statements.map(one => one.statementId) as [string, string]
    await host.person.positions.openRound.mutate({ ...opening, requestId: requestId() })

    await takePositions(levain, spaceId, roundId, [
      { statementId: second, stance: 'agree' },
      { statementId: third, stance: 'nuance', nuance: 'Selon la taille.' },
    ])
    const before = await host.person.positions.agreements.query({ spaceId })
    expect(before).toMatchObject({ page: null, organisationCount: 1, statementCount: 3, memberCount: 3 })
    expect((await host.person.positions.exportCsv.query({ spaceId, lang: 'fr' })).positionCount).toBe(0)
    const sheet = await host.person.positions.sheet.query({
      organisationId: host.spaceId,
      coalitionId: spaceId,
    })
    expect(sheet).toMatchObject({
      seesOthers: false,
      can: { represent: true, refusal: null },
      drafts: [],
      published: [],
    })
    expect(sheet.statements.map(one => one.number)).toEqual([1, 2, 3])

    await takePositions(host, spaceId, roundId, [{ statementId: second, stance: 'disagree' }])
    await takePositions(terrils, spaceId, roundId, [
      { statementId: second, stance: 'disagree' },
      { statementId: third, stance: 'pass' },
    ])
    const after = await host.person.positions.agreements.query({ spaceId })
    expect(after.page?.separates).toMatchObject([
      { number: 2, class: 'disagreement', counts: { agree: 1, nuance: 0, disagree: 2, pass: 0 } },
    ])
    const named = after.page?.separates[0]?.organisations.disagree.map(one => one.displayName)
    expect(named).toEqual(['Garance', 'Terrils'])
    expect(after.page?.open.map(item => item.class)).toEqual(['too_few', 'too_few'])
    const rounds = await levain.person.positions.rounds.query({ spaceId })
    expect(rounds).toMatchObject({
      rounds: [{ roundId, state: 'open', statementCount: 3, organisationCount: 3, memberCount: 3 }],
      can: { coordinate: false, propose: true, ask: true },
    })
  })

  it('rows save themselves under their revision, and only what was previewed is published', async () => {
    const { host, spaceId } = await foundMembers(api, 'feuille', ['Garance', 'Levain'])
    const { roundId, statements } = await openedRound(host.person, spaceId, [...texts, 'Un quatrième.'])
    const [first, second] = ids(statements)
    const row = {
      spaceId: host.spaceId,
      coalitionId: spaceId,
      statementId: first,
      stance: 'agree' as const,
      nuance: '',
      reason: 'Débattu en assemblée.',
      important: true,
      source: null,
      decidedOn: null,
    }
    const save = (change: object) =>
      host.person.positions.saveDraft.mutate({ ...row, requestId: requestId(), revision: 0, ...change })
    const once = { requestId: requestId() }
    expect(await save(once)).toEqual({ revision: 1 })
    expect(await save(once)).toEqual({ revision: 1 })
    expect(await refusalOf(save({ ...once, reason: 'Autre' }))).toBe('shared.request_reused')
    expect(await refusalOf(save({}))).toBe('positions.revision_changed')
    expect(await save({ revision: 1, stance: 'nuance' })).toEqual({ revision: 2 })
    expect(await refusalOf(save({ revision: 2, decidedOn: '2199-01-01' }))).toBe(
      'positions.decided_in_future',
    )
    for (const one of statements.slice(1, 3)) await save({ statementId: one.statementId })
    expect(await refusalOf(save({ statementId: statements[3]?.statementId }))).toBe(
      'positions.too_many_important',
    )
    const publish = (revision: number, change: object = {}) =>
      host.person.positions.publish.mutate({
        spaceId,
        requestId: requestId(),
        organisationId: host.spaceId,
        roundId,
        statements: [{ statementId: first, revision }],
        source: 'board',
        decidedOn: '2026-01-05',
        ...change,
      })
    expect(await refusalOf(publish(1))).toBe('positions.revision_changed')
    expect(await refusalOf(publish(2))).toBe('positions.nuance_needs_sentence')
    await save({ revision: 2, stance: 'nuance', nuance: 'Pas partout.' })
    expect(await publish(3)).toEqual({ changes: [{ kind: 'added', statementId: first }] })
    expect(await refusalOf(publish(3))).toBe('positions.nothing_to_publish')
    const sheet = await host.person.positions.sheet.query({
      organisationId: host.spaceId,
      coalitionId: spaceId,
    })
    expect(sheet.published).toMatchObject([
      {
        statementId: first,
        stance: 'nuance',
        source: 'board',
        decidedOn: '2026-01-05',
        version: 1,
        toConfirm: false,
      },
    ])
    expect(sheet.drafts).toHaveLength(3)
    expect(await save({ revision: 3, stance: null })).toEqual({ revision: 0 })
    expect(await publish(0)).toEqual({ changes: [{ kind: 'revoked', statementId: first }] })
    await publish(1, { statements: [{ statementId: second, revision: 1 }] })
    const revoke = (statementIds: string[]) =>
      host.person.positions.revoke.mutate({
        spaceId,
        requestId: requestId(),
        organisationId: host.spaceId,
        roundId,
        statementIds,
      })
    expect(await refusalOf(revoke([first]))).toBe('positions.nothing_to_revoke')
    expect(await revoke([second])).toEqual({ statementIds: [second], keepsCounts: false })
  })

  it('R69: who leaves is gone from the page at once, closed rounds keep counts without the name', async () => {
    const { host, guests, spaceId } = await foundMembers(api, 'depart', ['Garance', 'Levain', 'Terrils'])
    const [levain, terrils] = guests
    if (!levain || !terrils) throw new Error('two guests')
    const { roundId, statements } = await openedRound(host.person, spaceId, texts)
    const [first] = ids(statements)
    for (const home of [host, levain, terrils])
      await takePositions(home, spaceId, roundId, [{ statementId: first, stance: 'agree' }])
    const close = { spaceId, requestId: requestId(), roundId, revision: 2 }
    await host.person.positions.closeRound.mutate(close)
    expect(
      await refusalOf(host.person.positions.closeRound.mutate({ ...close, requestId: requestId() })),
    ).toBe('positions.round_closed')
    expect(await refusalOf(takePositions(host, spaceId, roundId, []))).toBe('shared.wrong_input')
    const late = takePositions(host, spaceId, roundId, [{ statementId: ids(statements)[1], stance: 'agree' }])
    expect(await refusalOf(late)).toBe('positions.round_closed')
    const again = await openedRound(host.person, spaceId, ['Un énoncé du second tour.'], 'always')
    const next = again.statements[0]?.statementId ?? ''
    for (const home of [levain, terrils])
      await takePositions(home, spaceId, again.roundId, [{ statementId: next, stance: 'agree' }])
    expect((await host.person.positions.agreements.query({ spaceId })).page?.unites[0]?.counts.agree).toBe(2)

    const kept = unpacked(
      await terrils.person.positions.exportOrganisation.query({
        spaceId,
        organisationId: terrils.spaceId,
        lang: 'fr',
      }),
    )
    const part = JSON.parse(kept.json)
    expect(part).toMatchObject({
      organisation: { displayName: 'Terrils', status: 'joined' },
      signatures: [{ answer: 'signed', charterText: 'Chaque organisation reste libre.' }],
      people: [{ displayName: 'Voix de depart-3' }],
    })
    expect(part.positions).toHaveLength(2)
    expect(kept.names).toEqual(['coalition-depart.xlsx', 'coalition-depart.pdf', 'coalition-depart.json'])
    // Read as any spreadsheet and any reader of PDF would.
    expect(kept.sheets).toContain('Les positions')
    expect(kept.cells).toContain('Une organisation = une voix.')
    expect(kept.cells).toContain('Les versements')
    expect(kept.pdf).toBe('%PDF-')
    expect(
      await refusalOf(
        host.person.positions.exportOrganisation.query({
          spaceId,
          organisationId: terrils.spaceId,
          lang: 'fr',
        }),
      ),
    ).toBe('mandates.power_missing')

    await terrils.person.coalitions.leave.mutate({
      spaceId,
      requestId: requestId(),
      organisationId: terrils.spaceId,
    })
    const open = await host.person.positions.agreements.query({ spaceId })
    expect(open.page?.open[0]?.counts.agree).toBe(1)
    const closed = await host.person.positions.agreements.query({ spaceId, roundId })
    expect(closed).toMatchObject({ round: { state: 'closed' }, memberCount: 3 })
    const item = closed.page?.unites[0]
    expect(item).toMatchObject({ class: 'agreement', counts: { agree: 3 }, withoutNameCount: 1 })
    expect(JSON.stringify(closed)).not.toContain('Terrils')
    expect(await refusalOf(terrils.person.positions.agreements.query({ spaceId }))).toBe('shared.not_found')
    const revoked = await levain.person.positions.revoke.mutate({
      spaceId,
      requestId: requestId(),
      organisationId: levain.spaceId,
      roundId,
      statementIds: [first],
    })
    expect(revoked.keepsCounts).toBe(true)
    const later = await host.person.positions.agreements.query({ spaceId, roundId })
    expect(later.page?.unites[0]).toMatchObject({ counts: { agree: 3 }, withoutNameCount: 2 })
  })
})

describe('a round that closes while organisations publish', () => {
  it('counts exactly the positions it shows', async () => {
    const { host, guests, spaceId } = await foundMembers(api, 'course', ['Garance', 'Levain', 'Terrils'])
    for (let turn = 0; turn < 4; turn++) {
      const { roundId, statements } = await openedRound(host.person, spaceId, [`Énoncé du tour ${turn}.`])
      const statementId = statements[0]?.statementId ?? ''
      const closing = { spaceId, requestId: requestId(), roundId, revision: 2 }
      const sent = await Promise.allSettled([
        ...[host, ...guests].map(home =>
          takePositions(home, spaceId, roundId, [{ statementId, stance: 'agree' }]),
        ),
        new Promise(resolve => setTimeout(resolve, 8 * turn)).then(() =>
          host.person.positions.closeRound.mutate(closing),
        ),
      ])
      expect(sent.at(-1)?.status).toBe('fulfilled')
      const published = sent.slice(0, -1).filter(one => one.status === 'fulfilled').length
      const { page } = await host.person.positions.agreements.query({ spaceId, roundId })
      const [item] = [...(page?.unites ?? []), ...(page?.open ?? [])]
      expect([item?.counts.agree, item?.withoutNameCount]).toEqual([published, 0])
      expect(item?.organisations.agree).toHaveLength(published)
    }
  })
})

describe('acts on a statement', () => {
  it('a question is asked, answered once, and hidden from those who do not see the positions', async () => {
    const { host, guests, spaceId } = await foundMembers(api, 'question', ['Garance', 'Levain', 'Terrils'])
    const [levain, terrils] = guests
    if (!levain || !terrils) throw new Error('two guests')
    const { roundId, statements } = await openedRound(host.person, spaceId, texts)
    const [first, second] = ids(statements)
    const ask = (change: object = {}) =>
      host.person.positions.askQuestion.mutate({
        spaceId,
        requestId: requestId(),
        organisationId: host.spaceId,
        statementId: first,
        toOrganisationId: levain.spaceId,
        text: 'Pourquoi ?',
        ...change,
      })
    await takePositions(levain, spaceId, roundId, [{ statementId: first, stance: 'disagree' }])
    expect(await refusalOf(ask())).toBe('positions.nothing_to_question')
    // One's own position on any statement of the round opens the others.
    await takePositions(host, spaceId, roundId, [{ statementId: second, stance: 'agree' }])
    const { questionId } = await ask()
    expect(await refusalOf(ask({ toOrganisationId: host.spaceId }))).toBe('positions.question_to_oneself')
    expect(await refusalOf(ask({ toOrganisationId: terrils.spaceId }))).toBe('positions.nothing_to_question')
    expect(await refusalOf(ask({ text: ' ' }))).toBe('positions.question_empty')
    expect((await terrils.person.positions.questions.query({ spaceId })).items).toEqual([])
    const [received] = (await levain.person.positions.questions.query({ spaceId, statementId: first })).items
    expect(received).toMatchObject({
      from: { displayName: 'Garance' },
      to: { displayName: 'Levain' },
      askedBy: 'Coordination',
      answer: null,
      can: { answer: true },
    })
    const answer = { spaceId, organisationId: levain.spaceId, questionId, text: 'À cause de la taille.' }
    const stolen = terrils.person.positions.answerQuestion.mutate({
      ...answer,
      requestId: requestId(),
      organisationId: terrils.spaceId,
    })
    expect(await refusalOf(stolen)).toBe('shared.not_found')
    await levain.person.positions.answerQuestion.mutate({ ...answer, requestId: requestId() })
    const twice = levain.person.positions.answerQuestion.mutate({ ...answer, requestId: requestId() })
    expect(await refusalOf(twice)).toBe('positions.question_answered')
    const [read] = (await host.person.positions.questions.query({ spaceId })).items
    expect(read).toMatchObject({ answer: 'À cause de la taille.', can: { answer: false } })
  })

  it('R68: work is asked for once where organisations differ, and exposure is noted once', async () => {
    const { host, guests, spaceId } = await foundMembers(api, 'atelier', ['Garance', 'Levain', 'Terrils'])
    const { roundId, statements } = await openedRound(host.person, spaceId, texts)
    const [first, second] = ids(statements)
    const ask = (statementId: string) =>
      host.person.positions.askWorkshop.mutate({
        spaceId,
        requestId: requestId(),
        organisationId: host.spaceId,
        statementId,
        note: 'À scinder.',
      })
    for (const guest of guests)
      await takePositions(guest, spaceId, roundId, [{ statementId: first, stance: 'disagree' }])
    expect(await refusalOf(ask(first))).toBe('positions.nothing_to_work_on')
    await takePositions(host, spaceId, roundId, [{ statementId: first, stance: 'agree' }])
    expect(await refusalOf(ask(second))).toBe('positions.nothing_to_work_on')
    expect(await ask(first)).toEqual({ state: 'waiting' })
    expect(await refusalOf(ask(first))).toBe('positions.workshop_already_asked')
    const requests = await host.person.positions.workshopRequests.query({ spaceId })
    expect(requests).toMatchObject([
      { number: 1, displayName: 'Garance', note: 'À scinder.', state: 'waiting' },
    ])
    const show = { spaceId, organisationId: host.spaceId, statementIds: [first, second, first] }
    const note = () => host.person.positions.recordExposure.mutate({ ...show, requestId: requestId() })
    expect([await note(), await note()]).toEqual([{ noted: 2 }, { noted: 0 }])
  })
})

describe('positions entered by the coordination', () => {
  it('become an organisation’s own to confirm when it signs up by itself', async () => {
    const { host, spaceId } = await foundMembers(api, 'reprise', ['Garance'])
    const { roundId, statements } = await openedRound(host.person, spaceId, texts)
    const [first] = ids(statements)
    const csv = base64('organisation;s01;s02\nSemences d’Amont;+;−')
    await host.person.positions.importCsv.mutate({
      spaceId,
      requestId: requestId(),
      roundId,
      content: csv,
      listUnknown: true,
    })
    const listed = (await host.person.coalitions.organisations.query({ spaceId })).find(
      one => one.status === 'listed',
    )
    const home = await foundOrganisation(api, 'Réseau Semences d’Amont', 'semences-reprise')
    const organisationId = home.spaceId
    await home.person.coalitions.askToJoin.mutate({ spaceId, requestId: requestId(), organisationId })
    const admit = { spaceId, organisationId, answer: 'accept' as const }
    expect(
      await refusalOf(
        host.person.coalitions.admit.mutate({ ...admit, requestId: requestId(), listedId: organisationId }),
      ),
    ).toBe('coalitions.organisation_unknown')
    const listedId = listed?.organisationId ?? ''
    await host.person.coalitions.admit.mutate({ ...admit, requestId: requestId(), listedId })
    const { charter } = await home.person.coalitions.get.query({ spaceId })
    await home.person.coalitions.answerCharter.mutate({
      spaceId,
      requestId: requestId(),
      organisationId,
      charterVersionId: charter.charterVersionId,
      answer: 'sign',
      signedName: 'Odile',
      reason: '',
    })
    const sheet = await home.person.positions.sheet.query({ organisationId, coalitionId: spaceId })
    expect(sheet.published.map(one => [one.stance, one.toConfirm])).toEqual([
      ['agree', true],
      ['disagree', true],
    ])
    expect(sheet.published[0]?.statementId).toBe(first)
    const organisations = await host.person.coalitions.organisations.query({ spaceId })
    expect(organisations.map(one => [one.displayName, one.status])).toEqual([
      ['Garance', 'joined'],
      ['Réseau Semences d’Amont', 'joined'],
    ])
  })

  it('are taken over once: a second applicant is not admitted as the same organisation', async () => {
    const { host, spaceId } = await foundMembers(api, 'deux-fois', ['Garance'])
    const { roundId } = await openedRound(host.person, spaceId, texts)
    await host.person.positions.importCsv.mutate({
      spaceId,
      requestId: requestId(),
      roundId,
      content: base64('organisation;s01;s02\nSemences d’Amont;+;−'),
      listUnknown: true,
    })
    const rows = () => host.person.coalitions.organisations.query({ spaceId })
    const listedId = (await rows()).find(one => one.status === 'listed')?.organisationId ?? ''
    const ask = async (name: string, slug: string) => {
      const home = await foundOrganisation(api, name, slug)
      const organisationId = home.spaceId
      await home.person.coalitions.askToJoin.mutate({ spaceId, requestId: requestId(), organisationId })
      return { ...home, organisationId }
    }
    const first = await ask('Réseau Semences', 'semences-un')
    const second = await ask('Semences et Cie', 'semences-deux')
    const admit = (organisationId: string, chosen: string | null) =>
      host.person.coalitions.admit.mutate({
        spaceId,
        requestId: requestId(),
        organisationId,
        answer: 'accept',
        listedId: chosen,
      })
    await admit(first.organisationId, listedId)
    const statusOf = async () =>
      (await rows()).find(one => one.organisationId === second.organisationId)?.status
    const refused = await admit(second.organisationId, listedId).catch(error => error.data.refusal)
    expect(refused).toEqual({
      code: 'coalitions.listed_taken',
      field: 'listedId',
      params: { listed: 'Semences d’Amont', organisation: 'Réseau Semences' },
    })
    expect(await statusOf()).toBe('applied')
    const { charter } = await first.person.coalitions.get.query({ spaceId })
    await first.person.coalitions.answerCharter.mutate({
      spaceId,
      requestId: requestId(),
      organisationId: first.organisationId,
      charterVersionId: charter.charterVersionId,
      answer: 'sign',
      signedName: 'Odile',
      reason: '',
    })
    expect(await refusalOf(admit(second.organisationId, listedId))).toBe('coalitions.listed_taken')
    expect(await admit(second.organisationId, null)).toEqual({ status: 'admitted' })
  })

  it('wait to be confirmed, never replace what an organisation published, and list who is unknown', async () => {
    const { host, guests, spaceId } = await foundMembers(api, 'saisie', ['Garance', 'Levain'])
    const [levain] = guests
    if (!levain) throw new Error('a guest')
    const { roundId, statements } = await openedRound(host.person, spaceId, texts)
    const [first, second] = ids(statements)
    await takePositions(host, spaceId, roundId, [{ statementId: first, stance: 'disagree' }])
    const csv = ['organisation;s01;s02', 'Garance;+;+', 'LEVAIN;0;−', 'Semences;+;'].join('\n')
    const send = (text: string, listUnknown: boolean) =>
      host.person.positions.importCsv.mutate({
        spaceId,
        requestId: requestId(),
        roundId,
        content: base64(text),
        listUnknown,
      })
    expect(await send(csv, false)).toEqual({
      imported: false,
      asked: null,
      errorCount: 1,
      errors: [
        {
          line: 4,
          column: 'organisation',
          code: 'positions.csv_unknown_organisation',
          params: { value: 'Semences' },
        },
      ],
    })
    expect(await send('organisation;s01;s99\nLevain;maybe;+', true)).toMatchObject({
      imported: false,
      errors: [{ line: 1, code: 'positions.csv_unknown_column' }],
    })
    expect(await send(`organisation;s01\n${'x'.repeat(121)};+`, true)).toMatchObject({
      errors: [{ line: 2, code: 'positions.csv_text_too_long' }],
    })
    expect(await send('\u0000', true)).toMatchObject({ errors: [{ code: 'positions.csv_not_text' }] })
    expect(await host.person.coalitions.organisations.query({ spaceId })).toHaveLength(2)
    expect(await send(csv, true)).toEqual({
      imported: true,
      layout: 'wide',
      positionCount: 4,
      keptCount: 1,
      withoutSentenceCount: 1,
      listed: ['Semences'],
    })
    const organisations = await host.person.coalitions.organisations.query({ spaceId })
    expect(organisations.map(one => [one.displayName, one.status])).toEqual([
      ['Garance', 'joined'],
      ['Levain', 'joined'],
      ['Semences', 'listed'],
    ])
    const page = (await host.person.positions.agreements.query({ spaceId })).page
    expect(
      [...(page?.unites ?? []), ...(page?.separates ?? []), ...(page?.open ?? [])].find(
        item => item.number === 2,
      )?.toConfirmCount,
    ).toBe(2)
    const sheetOf = () =>
      levain.person.positions.sheet.query({ organisationId: levain.spaceId, coalitionId: spaceId })
    const sheet = await sheetOf()
    expect(sheet).toMatchObject({ seesOthers: false, memberCount: 3 })
    expect(sheet.published.map(one => [one.stance, one.toConfirm, one.version])).toEqual([
      ['nuance', true, 1],
      ['disagree', true, 1],
    ])
    const confirm = (change: object) =>
      levain.person.positions.confirm.mutate({
        spaceId,
        requestId: requestId(),
        organisationId: levain.spaceId,
        statementId: first,
        nuance: '',
        source: 'team',
        version: 1,
        ...change,
      })
    expect(await refusalOf(confirm({}))).toBe('positions.nuance_needs_sentence')
    expect(await refusalOf(confirm({ nuance: 'Selon le lieu.', source: null }))).toBe(
      'positions.source_missing',
    )
    expect(await confirm({ nuance: 'Selon le lieu.' })).toMatchObject({ version: 2 })
    expect(await refusalOf(confirm({ version: 2 }))).toBe('positions.already_confirmed')
    expect(await refusalOf(confirm({ statementId: statements[2]?.statementId }))).toBe(
      'positions.nothing_to_confirm',
    )
    expect(await sheetOf()).toMatchObject({ seesOthers: true })
    await takePositions(levain, spaceId, roundId, [{ statementId: second, stance: 'agree' }])
    const corrected = (await sheetOf()).published.find(one => one.statementId === second)
    expect(corrected).toMatchObject({ stance: 'agree', toConfirm: false, version: 2 })
    expect(await send(csv, true)).toMatchObject({ positionCount: 2, keptCount: 3, listed: [] })
  })

  it('a name that may be another’s is asked about, and nothing enters before the answer', async () => {
    const { host, spaceId } = await foundMembers(api, 'noms', ['Garance', 'Réseau Passerelles'])
    const { roundId } = await openedRound(host.person, spaceId, ['Un local.'])
    const send = (names: { name: string; organisationId: string | null }[]) =>
      host.person.positions.importCsv.mutate({
        spaceId,
        requestId: requestId(),
        roundId,
        content: Buffer.from('organisation;s01\nR\x8eseau Passerelles;+\n', 'latin1').toString('base64'),
        listUnknown: true,
        names,
      })
    const membersOf = async () =>
      (await host.person.coalitions.organisations.query({ spaceId })).map(one => one.displayName)
    const before = await membersOf()
    const asked = await send([])
    const [question] = (!asked.imported && asked.asked?.names) || []
    expect(question).toMatchObject({
      name: 'RŽseau Passerelles',
      line: 2,
      resembles: { displayName: 'Réseau Passerelles' },
      signs: ['Ž'],
    })
    expect(await membersOf()).toEqual(before)
    const organisationId = question?.resembles?.organisationId ?? ''
    expect(await send([{ name: 'RŽseau Passerelles', organisationId }])).toMatchObject({
      imported: true,
      positionCount: 1,
      listed: [],
    })
    expect(await membersOf()).toEqual(before)
    expect(await send([{ name: 'RŽseau Passerelles', organisationId: null }])).toMatchObject({
      imported: true,
      listed: ['RŽseau Passerelles'],
    })
  })

  it('an organisation on its way in is not listed a second time, nor 501 at once', async () => {
    const { host, spaceId } = await foundMembers(api, 'chemin', ['Garance', 'Levain'])
    const { roundId } = await openedRound(host.person, spaceId, texts)
    const coming = await foundOrganisation(api, 'Passerelles', 'chemin-passerelles')
    await coming.person.coalitions.askToJoin.mutate({
      spaceId,
      requestId: requestId(),
      organisationId: coming.spaceId,
    })
    const answer = await host.person.positions.importCsv.mutate({
      spaceId,
      requestId: requestId(),
      roundId,
      content: base64('organisation;s01\nPasserelles;+'),
      listUnknown: true,
    })
    expect(answer).toMatchObject({
      imported: false,
      errors: [{ code: 'positions.csv_unknown_organisation' }],
    })
    const names = Array.from({ length: 501 }, (_, place) => `Organisation ${place};+`)
    const many = await host.person.positions.importCsv.mutate({
      spaceId,
      requestId: requestId(),
      roundId,
      content: base64(['organisation;s01', ...names].join('\n')),
      listUnknown: true,
    })
    expect(many).toMatchObject({ imported: false, errorCount: 1, errors: [{ line: 502 }] })
    expect(await host.person.coalitions.organisations.query({ spaceId })).toHaveLength(3)
  })
})
