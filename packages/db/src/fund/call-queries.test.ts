import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import {
  agreeToShare,
  findApplication,
  listConfirmed,
  listShares,
  listSubmitted,
  lockApplication,
  replaceShares,
  updateApplication,
} from './applications.ts'
import {
  insertInterest,
  insertStep,
  liftObjection,
  listAllocationShares,
  listAllocations,
  listAssessments,
  listInterests,
  listSteps,
  listVerdicts,
  saveAssessment,
  saveVerdict,
} from './assessments.ts'
import {
  account,
  at,
  calls,
  effects,
  id,
  org,
  payouts,
  person,
  projects,
  space,
} from './call-scene.fixture.ts'
import {
  callTotals,
  findCall,
  findResult,
  listAssessors,
  listCalls,
  lockCall,
  startChecking,
} from './calls.ts'
import { giftSums, listEnvelopes, listGifts, saveGift } from './cobudget.ts'
import {
  findPayoutFile,
  insertApproval,
  insertPayeeAccount,
  insertPayout,
  insertPayoutFile,
  listApprovals,
  listPaidIbans,
  listPayeeAccounts,
  listPayouts,
  listPayoutsFor,
  lockPayout,
  updatePayout,
} from './payouts.ts'
import { plantScene } from './planted-calls.fixture.ts'

let database: TestDatabase
let sql: postgres.Sql
const scope = { spaceId: space } as Scope
const now = new Date(at)
const by = { personId: person(1), mandateId: id(99) }

beforeAll(async () => {
  database = await createTestDatabase()
  sql = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await plantScene(sql)
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

/** As the application in its space, taken back. */
const inSpace = async (work: (tx: Tx) => Promise<void>): Promise<void> => {
  const taken = new Error('taken back')
  await drizzle(sql)
    .transaction(async tx => {
      await tx.execute('set local role reliance_app')
      await tx.execute(`select set_config('app.space_id', '${space}', true)`)
      await work(tx as unknown as Tx)
      throw taken
    })
    .catch(error => {
      if (error !== taken) throw error
    })
}

it('reads calls page by page, with their committee, their totals and what they hold of the fund', () =>
  inSpace(async tx => {
    const page = { before: null, rows: 2 }
    expect((await listCalls(tx, scope, page)).map(one => one.number)).toEqual([53, 52, 51])
    expect((await listCalls(tx, scope, { ...page, before: 52 })).map(one => one.number)).toEqual([51])
    expect(await findCall(tx, scope, id(1))).toBeUndefined()
    expect((await lockCall(tx, scope, calls.frozen))?.title).toBe('Appel')
    expect(await startChecking(tx, scope, calls.frozen, now)).toBe(true)
    expect(await startChecking(tx, scope, calls.frozen, now)).toBe(false)
    expect(await listAssessors(tx, scope, calls.assessed)).toEqual([org(3), org(4), org(5)])
    expect((await findResult(tx, scope, calls.frozen))?.text).toBe('frozen')
    expect(await callTotals(tx, scope, calls.frozen)).toEqual({
      submitted: 2,
      decided: 1,
      allocatedCents: 7000n,
    })
    await tx.execute('set local role postgres')
    await tx.execute('set local session_replication_role = replica')
    await tx.execute(
      `update payout set state = 'paid', file_id = '${id(85)}', in_file_at = now(), settled_on = now()`,
    )
    expect(await listPaidIbans(tx, scope, org(1))).toEqual(['FR7630006000011234567890189'])
    await insertStep(tx, scope, {
      id: id(97),
      applicationId: projects.bus,
      step: 'decline',
      takenOn: '2026-11-19' as never,
      note: '',
      effectId: null,
      cents: null,
      recordedAt: now,
      ...by,
    })
    expect((await listSteps(tx, scope, [projects.bus])).map(one => one.step)).toContain('decline')
  }))

it('writes a draft again, and asks again whose share changed', () =>
  inSpace(async tx => {
    const { draft } = projects
    expect((await lockApplication(tx, scope, draft))?.state).toBe('drafted')
    const share = (n: number, askedCents: bigint) => ({ organisationId: org(n), askedCents, hostId: null })
    await replaceShares(tx, scope, draft, [share(1, 5000n), share(2, 100n)], [org(1)])
    const shares = await listShares(tx, scope, [draft])
    expect(shares.map(one => [one.organisationId, one.askedCents, one.agreedAt !== null])).toEqual([
      [org(1), 5000n, true],
      [org(2), 100n, false],
    ])
    await agreeToShare(
      tx,
      scope,
      { applicationId: draft, organisationId: org(2) },
      { agreedAt: now, agreedBy: person(2), agreedMandateId: id(99), hasPurpose: true },
    )
    await updateApplication(tx, scope, draft, { state: 'submitted', submittedAt: now })
    expect((await findApplication(tx, scope, draft))?.state).toBe('submitted')
    expect((await listSubmitted(tx, scope, calls.cobudget)).map(one => one.id)).toEqual([
      projects.garden,
      draft,
    ])
    expect(await listShares(tx, scope, [])).toEqual([])
  }))

it('sums what one gives here, elsewhere, and what others give', () =>
  inSpace(async tx => {
    const gift = { callId: calls.cobudget, applicationId: projects.garden, organisationId: org(4) }
    expect(await giftSums(tx, scope, gift)).toEqual({
      hereCents: 0n,
      elsewhereCents: 0n,
      byOthersCents: 2000n,
    })
    await saveGift(tx, scope, { ...gift, cents: 300n, changedAt: now, ...by })
    await saveGift(tx, scope, { ...gift, cents: 500n, changedAt: now, ...by })
    expect((await giftSums(tx, scope, gift)).hereCents).toBe(500n)
    const other = await giftSums(tx, scope, { ...gift, applicationId: projects.draft })
    expect(other).toEqual({ hereCents: 0n, elsewhereCents: 500n, byOthersCents: 0n })
    await saveGift(tx, scope, { ...gift, cents: 0n, changedAt: now, ...by })
    expect((await listGifts(tx, scope, calls.cobudget)).map(one => one.cents)).toEqual([2000n])
    expect((await listEnvelopes(tx, scope, calls.cobudget)).map(one => one.cents)).toEqual([3000n, 3000n])
    expect((await listConfirmed(tx, scope, [projects.garden])).map(one => one.cents)).toEqual([2500n])
  }))

it('keeps what the committee says, and lets a word give way to the next', () =>
  inSpace(async tx => {
    const on = { callId: calls.assessed, applicationId: projects.radio, organisationId: org(3) }
    const says = { points: [], assessedAt: now, ...by }
    await saveAssessment(tx, scope, { ...on, ...says, stance: 'objects', reason: 'Trop cher' })
    await liftObjection(tx, scope, on, { liftedBy: 'Le matériel est loué', liftedAt: now })
    expect(await listAssessments(tx, scope, calls.assessed)).toMatchObject([
      { stance: 'objects', liftedBy: 'Le matériel est loué' },
    ])
    await saveAssessment(tx, scope, { ...on, ...says, stance: 'objects', reason: 'Encore' })
    expect(await listAssessments(tx, scope, calls.assessed)).toMatchObject([{ liftedBy: '', liftedAt: null }])
    for (const organisationId of [org(3), org(4)])
      await saveVerdict(tx, scope, { ...on, organisationId, shares: [], reason: 'Oui', givenAt: now, ...by })
    expect((await listVerdicts(tx, scope, calls.assessed)).map(one => one.organisationId)).toEqual([org(4)])
    const interest = { applicationId: projects.radio, organisationId: org(3), declaredAt: now, ...by }
    await insertInterest(tx, scope, { ...interest, reason: 'Voisins' })
    await insertInterest(tx, scope, { ...interest, reason: 'Encore' })
    expect((await listInterests(tx, scope, [projects.radio])).map(one => one.reason)).toEqual(['Voisins'])
    expect((await listAllocations(tx, scope, calls.frozen)).map(one => one.verdict)).toEqual(['yes'])
    expect((await listAllocationShares(tx, scope, [projects.bus])).map(one => one.cents)).toEqual([
      6000n,
      1000n,
    ])
  }))

it('prepares, approves and files a payment', () =>
  inSpace(async tx => {
    await insertPayout(tx, scope, {
      id: id(92),
      applicationId: projects.bus,
      effectId: effects.bus,
      tranche: 2,
      beneficiaryId: org(1),
      payeeId: org(1),
      accountId: account,
      cents: 1800n,
      purpose: 'Un bus',
      wording: 'Reliance',
      requestedBy: person(1),
      mandateId: id(99),
      requestedAt: now,
    })
    const [newest, first] = await listPayouts(tx, scope, { before: null, rows: 50 })
    expect([newest?.id, newest?.state, newest?.revision]).toEqual([id(92), 'draft', 1])
    expect((await listPayouts(tx, scope, { before: newest?.number ?? 0, rows: 50 })).length).toBe(1)
    expect(first?.id).toBe(payouts.bus)
    expect(await listPayoutsFor(tx, scope, [projects.bus])).toHaveLength(2)
    for (const n of [3, 4])
      await insertApproval(tx, scope, {
        payoutId: id(92),
        revision: 1,
        organisationId: org(n),
        personId: person(n),
        mandateId: id(99),
        approvedAt: now,
      })
    expect(await listApprovals(tx, scope, id(92))).toHaveLength(2)
    expect((await lockPayout(tx, scope, id(92)))?.cents).toBe(1800n)
    await updatePayout(tx, scope, id(92), { state: 'approved' })
    expect((await lockPayout(tx, scope, id(92)))?.state).toBe('approved')
    await insertPayeeAccount(tx, scope, {
      id: id(82),
      organisationId: org(1),
      holder: 'Un',
      iban: 'DE89370400440532013000',
      addedAt: new Date(now.getTime() + 1000),
      ...by,
    })
    expect((await listPayeeAccounts(tx, scope, org(1))).map(one => one.id)).toEqual([id(82), account])
    const sha256 = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'
    await insertPayoutFile(tx, scope, { id: id(85), content: 'x', sha256, madeAt: now, ...by })
    expect(await findPayoutFile(tx, scope, id(85))).toMatchObject({ number: 1, sha256, content: 'x' })
  }))
