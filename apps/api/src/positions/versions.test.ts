import { unanswered } from '@reliance/core/positions/position.ts'
import { everyItem } from '@reliance/core/positions/read-page.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'
import { base64, foundMembers, type Home, openedRound, takePositions } from './round-scene.ts'

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

const mailsTo = (slug: string, about: RegExp): string[] =>
  (api.running.mailbox?.mails ?? [])
    .filter(one => one.to === `${slug}@exemple.test`)
    .map(one => `${one.subject}\n${one.text}`.replaceAll(/[\u00a0\u202f]/g, ' '))
    .filter(text => about.test(text))
const agree = (statementId: string) => ({ statementId, stance: 'agree' as const })

/** A round of three statements; three organisations have answered the first, one of them by the coordination. */
const scene = async (prefix: string) => {
  const { host, guests, spaceId } = await foundMembers(api, prefix, ['Garance', 'Levain', 'Terrils'])
  const [levain, terrils] = guests
  if (!levain || !terrils) throw new Error('two guests')
  const opened = await openedRound(host.person, spaceId, ['Un.', 'Deux.', 'Trois.'], 'always')
  const { roundId } = opened
  const [first = '', second = '', third = ''] = opened.statements.map(one => one.statementId)
  for (const home of [host, levain]) await takePositions(home, spaceId, roundId, [agree(first)])
  await host.person.positions.importCsv.mutate({
    spaceId,
    requestId: requestId(),
    roundId,
    content: base64('organisation;s01\nTerrils;−'),
    listUnknown: false,
  })
  const mend = (statementId: string, revision: number, answered = true) => ({
    spaceId,
    requestId: requestId(),
    statementId,
    revision,
    answered,
  })
  const itemOf = async (statementId: string) => {
    const { page } = await host.person.positions.agreements.query({ spaceId, roundId })
    return page === null ? undefined : everyItem(page).find(one => one.statementId === statementId)
  }
  const sheetOf = (home: Home) =>
    home.person.positions.sheet.query({ organisationId: home.spaceId, coalitionId: spaceId, roundId })
  const same = (home: Home, version: number, statementVersion = 2) => ({
    spaceId,
    requestId: requestId(),
    organisationId: home.spaceId,
    statementId: first,
    version,
    statementVersion,
  })
  return { host, levain, terrils, spaceId, roundId, first, second, third, mend, itemOf, sheetOf, same }
}

describe('a statement that was answered', () => {
  it('takes a next version: answers stay with the former words until each organisation speaks', async () => {
    const s = await scene('version')
    const { host, levain, terrils, first, spaceId, roundId } = s
    const { positions } = host.person
    const text = 'Un, mieux dit.'
    expect(await refusalOf(positions.correctStatement.mutate({ ...s.mend(first, 1, false), text }))).toBe(
      'positions.statement_answered',
    )
    expect(await refusalOf(positions.correctStatement.mutate({ ...s.mend(first, 1), text: 'Un.' }))).toBe(
      'positions.statement_unchanged',
    )
    await positions.correctStatement.mutate({ ...s.mend(first, 1), text })

    const { accepted } = await levain.person.positions.statements.query({ spaceId, roundId })
    expect(accepted[0]).toMatchObject({ text, version: 2, isAnswered: false })
    expect(accepted[0]?.former).toMatchObject([{ version: 1, text: 'Un.' }])
    // The coordination alone learns which ones were answered.
    const asked = await positions.statements.query({ spaceId, roundId })
    expect(asked.accepted.map(one => one.isAnswered)).toEqual([true, false, false])

    // A file that was made before asks about the former words: which statement that is now is said.
    const file = { spaceId, roundId, content: base64('organisation;Un.\nTerrils;+'), listUnknown: false }
    expect(await positions.importCsv.mutate({ ...file, requestId: requestId() })).toMatchObject({
      imported: false,
      errors: [{ line: 1, code: 'positions.csv_former_statement', params: { number: 1 } }],
    })

    const before = await s.itemOf(first)
    expect(before?.counts).toEqual({ agree: 0, nuance: 0, disagree: 0, pass: 0 })
    expect(before?.former.map(one => [one.displayName, one.stance, one.formerVersion])).toEqual([
      ['Garance', 'agree', 1],
      ['Levain', 'agree', 1],
      ['Terrils', 'disagree', 1],
    ])
    const sheet = await s.sheetOf(levain)
    expect(sheet.statements[0]?.former).toMatchObject({ text: 'Un.' })
    expect(sheet.published[0]).toMatchObject({ statementVersion: 1, stance: 'agree' })
    // The two others have no answer either.
    expect(sheet.toDo).toEqual({ empty: 3, prepared: 0 })
    const { positions: told } = await levain.person.notifications.today.query({ spaceId })
    const worded = told.sheets[0]?.rows.map(
      row => row.wordedAt !== null && row.wordedAt > (row.publishedAt ?? ''),
    )
    expect(worded).toEqual([true, false, false])

    // Whoever answered reads both wordings; the coordination knows, and Terrils has not spoken.
    await expect.poll(() => mailsTo('version-2', /est reformulé/).length).toBe(1)
    const [mail] = mailsTo('version-2', /est reformulé/)
    expect(mail).toContain('Avant :\n> Un.\n\nMaintenant :\n> Un, mieux dit.')
    expect(mail).toContain(`/positions/feuille?tour=${roundId}&organisation=${levain.spaceId}#statement-1`)
    expect([1, 3].map(at => mailsTo(`version-${at}`, /est reformulé/).length)).toEqual([0, 0])

    const reaffirm = (input: ReturnType<typeof s.same>) => levain.person.positions.reaffirm.mutate(input)
    expect(await refusalOf(reaffirm(s.same(levain, 1, 1)))).toBe('positions.revision_changed')
    expect(await reaffirm(s.same(levain, 1))).toEqual({ statementVersion: 2, version: 2 })
    expect(await refusalOf(reaffirm(s.same(levain, 2)))).toBe('positions.nothing_to_reaffirm')
    expect((await s.itemOf(first))?.counts.agree).toBe(1)
    expect((await s.sheetOf(levain)).toDo).toEqual({ empty: 2, prepared: 0 })

    // What was entered for Terrils is confirmed on the words that are shown, or not at all.
    const confirm = (version: number) => {
      const { statementVersion: _, ...input } = s.same(terrils, version)
      return terrils.person.positions.confirm.mutate({ ...input, nuance: '', source: 'team' })
    }
    expect(await refusalOf(terrils.person.positions.reaffirm.mutate(s.same(terrils, 2)))).toBe(
      'positions.nothing_to_reaffirm',
    )
    expect(await refusalOf(confirm(1))).toBe('positions.revision_changed')
    await confirm(2)
    expect((await s.itemOf(first))?.counts).toEqual({ agree: 1, nuance: 0, disagree: 1, pass: 0 })

    // A closed round keeps the counts of its last words; Garance never spoke of them.
    const { rounds } = await positions.rounds.query({ spaceId })
    const revision = rounds[0]?.revision ?? 0
    await positions.closeRound.mutate({ spaceId, requestId: requestId(), roundId, revision })
    const [kept] = await admin`select agree, disagree from statement_result
      where space_id = ${spaceId} and statement_id = ${first}`
    expect(kept).toEqual({ agree: 1, disagree: 1 })
    const after = await s.itemOf(first)
    expect([after?.counts.agree, after?.withoutNameCount, after?.former.length]).toEqual([1, 0, 1])
    expect(await refusalOf(host.person.positions.reaffirm.mutate(s.same(host, 1)))).toBe(
      'positions.round_closed',
    )
  })

  it('does not let a draft leave that was written on former words, until somebody has looked at it', async () => {
    const s = await scene('brouillon')
    const { levain, host, second, spaceId, roundId } = s
    const draft = { ...unanswered, coalitionId: spaceId, statementId: second, stance: 'disagree' as const }
    const save = (revision: number) =>
      levain.person.positions.saveDraft.mutate({
        ...draft,
        spaceId: levain.spaceId,
        requestId: requestId(),
        revision,
      })
    await save(0)
    await takePositions(host, spaceId, roundId, [agree(second)])
    await host.person.positions.correctStatement.mutate({ ...s.mend(second, 1), text: 'Deux, autrement.' })
    const publish = (revision: number, version = 1) =>
      levain.person.positions.publish.mutate({
        spaceId,
        requestId: requestId(),
        organisationId: levain.spaceId,
        roundId,
        statements: [{ statementId: second, revision, version }],
        source: 'assembly',
        decidedOn: null,
      })
    expect(await refusalOf(publish(1))).toBe('positions.words_changed')
    await save(1)
    // Saved since, from a page that still had the former words: they are not what is read there now.
    expect(await refusalOf(publish(2))).toBe('positions.words_changed')
    await publish(2, 2)
    expect((await s.itemOf(second))?.counts.disagree).toBe(1)
  })

  it('keeps what was prepared at home from words that turned meanwhile, also where nobody has published', async () => {
    const s = await scene('prepare')
    const { levain, host, second, spaceId, roundId } = s
    const { revision } = await levain.person.positions.saveDraft.mutate({
      ...unanswered,
      coalitionId: spaceId,
      statementId: second,
      stance: 'agree' as const,
      spaceId: levain.spaceId,
      requestId: requestId(),
      revision: 0,
    })
    await host.person.positions.correctStatement.mutate({
      ...s.mend(second, 1, false),
      text: 'Le contraire.',
    })
    const row = (await s.sheetOf(levain)).statements.find(one => one.statementId === second)
    expect(row).toMatchObject({ version: 2, text: 'Le contraire.', former: { text: 'Deux.' } })
    const publish = (version: number) =>
      levain.person.positions.publish.mutate({
        spaceId,
        requestId: requestId(),
        organisationId: levain.spaceId,
        roundId,
        statements: [{ statementId: second, revision, version }],
        source: 'assembly',
        decidedOn: null,
      })
    for (const version of [1, 2]) expect(await refusalOf(publish(version))).toBe('positions.words_changed')
  })

  it('stays readable once it is withdrawn, out of the sheet, the map and the counts', async () => {
    const s = await scene('retrait')
    const { host, levain, first, spaceId, roundId } = s
    const { positions } = host.person
    expect(await refusalOf(positions.withdrawStatement.mutate(s.mend(first, 1, false)))).toBe(
      'positions.statement_answered',
    )
    await positions.withdrawStatement.mutate(s.mend(first, 1))
    const { accepted, withdrawn } = await levain.person.positions.statements.query({ spaceId, roundId })
    expect(accepted.map(one => one.number)).toEqual([2, 3])
    expect(withdrawn).toMatchObject([{ number: 1, text: 'Un.', roundId }])
    expect(await s.itemOf(first)).toBeUndefined()
    const sheet = await s.sheetOf(levain)
    expect([sheet.statements.length, sheet.published.length]).toEqual([2, 0])
    const { statementVersion: _, ...confirming } = s.same(levain, 1)
    const withdrawnOne = { ...confirming, statementId: first, nuance: '', source: 'team' as const }
    expect(await refusalOf(levain.person.positions.confirm.mutate(withdrawnOne))).toBe('shared.not_found')
    const again = { ...unanswered, coalitionId: spaceId, statementId: first, stance: 'pass' as const }
    expect(
      await refusalOf(
        levain.person.positions.saveDraft.mutate({
          ...again,
          spaceId: levain.spaceId,
          requestId: requestId(),
          revision: 1,
        }),
      ),
    ).toBe('shared.not_found')
    expect(await refusalOf(positions.correctStatement.mutate({ ...s.mend(first, 2), text: 'Non.' }))).toBe(
      'shared.not_found',
    )
    // Its words are free again, its number is not.
    const { statements } = await positions.addStatements.mutate({
      spaceId,
      requestId: requestId(),
      roundId,
      lang: 'fr',
      texts: ['Un.'],
    })
    expect(statements[0]?.number).toBe(4)
  })

  it('is held by the database, whatever the application believes', async () => {
    const s = await scene('base')
    const { first, spaceId, host } = s
    const at = { space_id: spaceId, id: first }
    const where = admin`where space_id = ${at.space_id} and id = ${at.id}`
    await expect(admin`update statement set text = 'Autre.' ${where}`).rejects.toThrow(/keeps its words/)
    await expect(admin`update statement set text = 'Autre.', version = 2 ${where}`).rejects.toThrow(
      /former words of a statement stay/,
    )
    await host.person.positions.correctStatement.mutate({ ...s.mend(first, 1), text: 'Un, mieux dit.' })
    await expect(admin`update statement set version = 1 ${where}`).rejects.toThrow(/former words/)
    const position = admin`where space_id = ${spaceId} and statement_id = ${first}`
    await expect(admin`update position set stance = 'pass' ${position}`).rejects.toThrow(
      /taken on the words that stand/,
    )
    await host.person.positions.withdrawStatement.mutate(s.mend(first, 2))
    await expect(admin`update statement set withdrawn_at = null ${where}`).rejects.toThrow(/stays as it was/)
    await expect(admin`update position set statement_version = 2 ${position}`).rejects.toThrow(
      /taken on the words that stand/,
    )
  })
})

describe('what the coordination mends in an open round', () => {
  const due = () =>
    admin`update outbox set run_at = now() where kind = 'positions.tell_mended' and done_at is null`
  const left = async (spaceId: string) =>
    (
      await admin`select 1 from outbox
        where space_id = ${spaceId} and kind = 'positions.tell_mended' and done_at is null`
    ).length

  it('is told once a day to those who take part, and never of a round that is not open', async () => {
    const s = await scene('journee')
    const { host, first, second, third, spaceId, roundId } = s
    const { positions } = host.person
    await positions.correctStatement.mutate({ ...s.mend(first, 1), text: 'Un, mieux dit.' })
    await positions.correctStatement.mutate({ ...s.mend(second, 1, false), text: 'Deux, mieux dit.' })
    await positions.withdrawStatement.mutate(s.mend(third, 1, false))
    expect(await left(spaceId)).toBe(3)
    await due()
    await expect.poll(() => left(spaceId)).toBe(0)
    const corrected = (at: number) => mailsTo(`journee-${at}`, /ont été corrigés/)
    for (const at of [2, 3]) await expect.poll(() => corrected(at).length).toBe(1)
    // Levain has answered the first, and was written to about it already.
    expect(corrected(2)[0]).toContain('> 2. Deux, mieux dit.\n')
    expect(corrected(2)[0]).not.toContain('> 1.')
    expect(corrected(3)[0]).toContain('> 1. Un, mieux dit.\n> 2. Deux, mieux dit.\n')
    const withdrawn = () => mailsTo('journee-2', /ont été retirés/)
    await expect.poll(() => withdrawn().length).toBe(1)
    expect(withdrawn()[0]).toContain('> 3. Trois.\n')
    expect(corrected(2)).toHaveLength(1)

    const { rounds } = await positions.rounds.query({ spaceId })
    const revision = rounds[0]?.revision ?? 0
    await positions.closeRound.mutate({ spaceId, requestId: requestId(), roundId, revision })
    const next = await positions.prepareRound.mutate({
      spaceId,
      requestId: requestId(),
      title: 'Suivant',
      reveal: 'always',
    })
    const { statements } = await positions.addStatements.mutate({
      spaceId,
      requestId: requestId(),
      roundId: next.roundId,
      lang: 'fr',
      texts: ['Quatre.'],
    })
    const statementId = statements[0]?.statementId ?? ''
    await positions.correctStatement.mutate({ ...s.mend(statementId, 1, false), text: 'Quatre, mieux dit.' })
    await positions.withdrawStatement.mutate(s.mend(statementId, 2, false))
    expect(await left(spaceId)).toBe(0)
    const { withdrawn: gone } = await positions.statements.query({ spaceId, roundId: next.roundId })
    expect(gone).toEqual([])
  })
})
