import { addDays, type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  decide,
  definingRole,
  endingMandate,
  givingMandate,
  passDays,
  today,
} from '../testing/decision-scene.ts'
import { type MandateScene, mandateScene } from '../testing/mandate-scene.ts'
import { addressIn, belowInOutlook, type ReplyApi, startReplyApi } from '../testing/reply-scene.ts'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf } from '../testing/test-api.ts'

let mails: ReplyApi
let s: MandateScene
let admin: postgres.Sql
let passed = 0
const bilal = 'bilal@bilans.test'
const now = (): CivilDate => addDays(today(), passed)
const later = async (days: number) => {
  passed += days
  await passDays(mails.api, s.home.spaceId, days)
}

beforeAll(async () => {
  mails = await startReplyApi()
  s = await mandateScene(mails.api, 'bilans')
  admin = postgres(mails.api.database.superuserUrl, { max: 1, onnotice: () => {} })
}, 120_000)
afterAll(async () => {
  await admin.end()
  await mails.stop()
})

/** A mandate of a year with a report each month, which Bilal takes on. */
const giveTo = async (powers: string[] = []) => {
  const role = definingRole(s.bodyId, powers, `Presse ${crypto.randomUUID().slice(0, 4)}`)
  const limits = { reportRhythm: 'monthly', ceilingCents: 30_000, mayBind: false }
  const term = { startsOn: now(), endsOn: addDays(now(), 364) }
  const given = givingMandate(role.roleId, s.bilal.personId, {
    ...limits,
    ...term,
    overloadReason: 'Elle veut bien',
  })
  await decide(s.home.person, [s.clara.person], s.where, [role.effect, given.effect])
  const { mandateId } = given
  const accepting = { ...s.in_, requestId: requestId(), mandateId, typedName: 'Bilal', revision: 1 }
  await s.bilal.person.mandates.accept.mutate(accepting)
  return { mandateId, roleId: role.roleId }
}
const read = (mandateId: string, who = s.clara) => who.person.mandates.mandate.query({ ...s.in_, mandateId })
const file = (mandateId: string, dueOn: CivilDate, who: { person: typeof s.bilal.person } = s.bilal) =>
  who.person.mandates.fileReport.mutate({
    ...s.in_,
    requestId: requestId(),
    mandateId,
    dueOn,
    text: 'Deux communiqués.',
  })
const firstDue = async (mandateId: string) => (await read(mandateId)).accounts?.owed[0]?.dueOn as CivilDate

describe('R28: a mandate is accounted for', () => {
  it('R124: says what it may spend, what it binds, and when its reports are due', async () => {
    const { mandateId } = await giveTo()
    const mandate = await read(mandateId)
    expect(mandate).toMatchObject({ reportRhythm: 'monthly', ceilingCents: 30_000, mayBind: false })
    expect(mandate.accounts?.owed[0]).toMatchObject({ from: now(), state: 'open', isLate: false })
    expect(mandate.can).toEqual({ propose: true, file: false })
    expect((await read(mandateId, s.bilal)).can.file).toBe(true)
  })

  it('is asked for a week and a day before, is late the day after, and is filed by answering the mail', async () => {
    const { mandateId } = await giveTo(['organisations.edit'])
    const about = { legalForm: 'association_1901', sector: 'other', communeCode: null } as const
    const words = { name: 'Bilans', purpose: '', history: '', culture: '', methods: '' }
    const edited = { ...s.in_, requestId: requestId(), ...about, ...words, isPublic: false, revision: 1 }
    await s.bilal.person.organisations.edit.mutate(edited)
    const page = `/mandats/${mandateId}`
    const dueOn = await firstDue(mandateId)
    await later(24)
    const asked = await mails.mailTo(bilal, page)
    expect(asked.text).toContain('est attendu pour le')
    expect(asked.text).toContain('répondez à ce courriel')
    expect(asked.text).toContain('– une mise à jour de la présentation')
    const asking = mails.sink.mails.length
    await later(6)
    await mails.mailTo(bilal, page, asking)
    const over = mails.sink.mails.length
    await later(3)
    const late = await mails.mailTo(bilal, page, over)
    expect(late.text).toContain('était attendu pour le')
    expect((await read(mandateId)).accounts?.owed[0]).toMatchObject({ dueOn, state: 'late', isLate: true })
    const at = mails.sink.mails.length
    const written = `Trois affiches.\nUn communiqué.${belowInOutlook(late, bilal)}`
    await mails.send({ from: bilal, to: addressIn(late), text: written })
    const answer = await mails.mailTo(bilal, 'est rendu, avec le texte ci-dessous', at)
    expect(answer.text).toContain('> Trois affiches.\n> Un communiqué.')
    const { reports } = await s.clara.person.mandates.reports.query({ ...s.in_, mandateId, before: null })
    expect(reports).toMatchObject([{ dueOn, text: 'Trois affiches.\nUn communiqué.' }])
    expect((await read(mandateId)).accounts?.owed[0]).toMatchObject({ state: 'filed', isLate: true })
    // The mail of before asks for the same report.
    await mails.send({ from: bilal, to: addressIn(asked), text: 'Encore.' })
    await mails.mailTo(bilal, '> Encore.', at)
    expect(
      (await s.clara.person.mandates.reports.query({ ...s.in_, mandateId, before: null })).reports,
    ).toHaveLength(1)
  })

  it('is its holder’s to write, once, and of days that have begun; members read it, others find nothing', async () => {
    const { mandateId } = await giveTo()
    const dueOn = await firstDue(mandateId)
    expect(await refusalOf(file(mandateId, dueOn, s.clara))).toBe('mandates.not_the_holder')
    expect(await refusalOf(file(mandateId, addDays(dueOn, 1)))).toBe('mandates.no_report_due')
    await file(mandateId, dueOn)
    expect(await refusalOf(file(mandateId, dueOn))).toBe('mandates.report_filed')
    const stranger = await foundOrganisation(mails.api, 'Ailleurs', `ailleurs-${passed}`)
    const elsewhere = { spaceId: stranger.spaceId, mandateId }
    await expect(stranger.person.mandates.mandate.query(elsewhere)).rejects.toThrow()
    expect((await stranger.person.mandates.reports.query({ ...elsewhere, before: null })).reports).toEqual([])
  })

  it('after a recall asks for nothing that falls due later', async () => {
    const { mandateId } = await giveTo()
    await decide(s.home.person, [s.clara.person], s.where, [endingMandate(mandateId)])
    expect((await read(mandateId)).accounts?.owed).toEqual([])
  })
})

describe('held by the database', () => {
  const insert = (change: Record<string, unknown>) => {
    const row = {
      space_id: s.home.spaceId,
      id: crypto.randomUUID(),
      filed_at: new Date(),
      filed_by: s.bilal.personId,
      text: 'Fait.',
      ...change,
    }
    return admin`insert into mandate_report ${admin(row)}`
  }

  it('a report of somebody else, or of days outside the mandate, is refused, and passes without the trigger', async () => {
    const { mandateId } = await giveTo()
    const [from_on, due_on] = [now(), addDays(now(), 30)]
    const days = { mandate_id: mandateId, from_on, due_on }
    await expect(insert({ ...days, filed_by: s.clara.personId })).rejects.toThrow('took on')
    await expect(insert({ ...days, due_on: addDays(now(), 900) })).rejects.toThrow('took on')
    await expect(insert({ ...days, text: '' })).rejects.toThrow('mandate_report_days')
    await insert(days)
    await expect(insert(days)).rejects.toThrow('mandate_report_due')
    await admin`alter table mandate_report disable trigger keep_report`
    await insert({ ...days, due_on: addDays(now(), 900), filed_by: s.clara.personId })
    await admin`alter table mandate_report enable trigger keep_report`
  })

  it('what a mandate was given with does not change', async () => {
    const { mandateId } = await giveTo()
    const change = (set: Record<string, unknown>) =>
      admin`update mandate set ${admin(set)} where id = ${mandateId}`
    for (const set of [{ report_rhythm: 'none' }, { ceiling_cents: 90_000 }, { may_bind: true }])
      await expect(change(set)).rejects.toThrow('stays as it was decided')
    await expect(change({ ceiling_cents: -1 })).rejects.toThrow()
    expect(civilDateAt(new Date())).toBe(today())
  })
})
