import { eurosOf } from '@reliance/core/fund/euros.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { newId } from '../new-id.ts'
import { bringToPlenary, type Effect, type Member } from './bring-to-plenary.ts'
import { type DemoBank, demoBank } from './demo-bank.ts'
import { seedCalls } from './demo-calls.ts'
import type { DemoClock } from './demo-clock.ts'
import { giveMandates, renewMandates } from './demo-mandates.ts'
import { seedPayments } from './demo-payments.ts'

const year = 2026

type Share = {
  base: bigint
  /** What is promised where it is less than the rule, and why. */
  less?: { cents: bigint; reason: string }
  instalments: 1 | 2
  firstDueOn: string
  /** When it came, and how much of it; nothing where it has not come yet. */
  paid?: { on: string; cents: bigint }
}

const share = (base: bigint, paid?: { on: string; cents: bigint }, change: Partial<Share> = {}): Share => ({
  base,
  instalments: 1,
  firstDueOn: '2026-06-30',
  ...(paid && { paid }),
  ...change,
})

/** What each organisation declared, promised and paid, in the order of the demo. */
const shares: readonly Share[] = [
  share(8_600_000n, { on: '2026-02-10', cents: 86_000n }),
  share(64_000_000n, { on: '2026-04-08', cents: 640_000n }),
  share(3_800_000n, { on: '2026-02-20', cents: 38_000n }),
  share(5_200_000n),
  share(940_000n, { on: '2026-02-14', cents: 9_400n }),
  share(31_000_000n, { on: '2026-03-12', cents: 310_000n }),
  share(
    240_000_000n,
    { on: '2026-04-22', cents: 1_200_000n },
    { less: { cents: 1_200_000n, reason: 'La moitié cette année : notre conseil votera le reste en 2027.' } },
  ),
  share(320_000n, { on: '2026-03-05', cents: 3_200n }),
  share(19_850_000n, { on: '2026-03-18', cents: 198_500n }),
  share(7_425_000n, undefined, { firstDueOn: '2026-12-31' }),
  share(485_000_000n, { on: '2026-03-31', cents: 2_425_000n }, { instalments: 2, firstDueOn: '2026-05-31' }),
  share(92_000_000n, { on: '2026-03-02', cents: 920_000n }),
]

/** Its account is nobody's: a number that banks use in their examples. */
const demoIban = 'FR7630001007941234567890185'
/** Brique et Accueil has no bank account: it gave coins and notes. */
const payingInCash = 7

/** Coins are taken to the bank some days later. */
const depositedOn = '2026-03-09'

/** One per cent, and who holds it: one decision of the plenary. */
const foundingEffects = (carrier: Member) => {
  const scheme = { kind: 'rate', basis: 'expenses', basisPoints: 100, floor: '10', cap: '' }
  const rule = { ruleId: newId(), firstYear: year, scheme, dueMonth: 6, disclosure: 'bands', isPublic: true }
  const holding = {
    termId: newId(),
    organisationId: carrier.spaceId,
    organisationName: 'Clé de Voûte solidaire',
    holder: 'Clé de Voûte solidaire, caisse commune',
    iban: demoIban,
    convention: 'own',
  }
  const effects: Effect[] = [
    { kind: 'adopt_pledge_rule', payload: rule },
    { kind: 'name_carrier', payload: holding },
  ]
  return { effects, ruleId: rule.ruleId }
}

/** Declares and promises for one organisation. @returns the reference of its payments. */
const promise = async (member: Member, spaceId: string, ruleId: string, one: Share): Promise<string> => {
  const { reference } = await member.person.api.fund.pledge({
    spaceId,
    requestId: newId(),
    organisationId: member.spaceId,
    year,
    ruleId,
    base: eurosOf(one.base),
    amount: one.less ? eurosOf(one.less.cents) : '',
    reason: one.less?.reason ?? '',
    months: 12,
    instalments: one.instalments,
    firstDueOn: one.firstDueOn as CivilDate,
  })
  return reference
}

/**
 * The first statement of the account: nine payments find their place by their reference, the coins of one organisation
 * were taken to the bank, and the bank took its charges.
 */
const takeStatement = async (
  treasurer: Member,
  spaceId: string,
  bank: DemoBank,
  references: readonly string[],
) => {
  for (const [place, { paid }] of shares.entries())
    if (paid && place !== payingInCash)
      bank.moves({ ...paid, label: `VIR SEPA RECU ${references[place] ?? ''}` })
  const coins = shares[payingInCash]?.paid
  if (coins) bank.moves({ on: depositedOn, cents: coins.cents, label: 'VERSEMENT ESPECES' })
  bank.moves({ on: '2026-03-31', cents: -1025n, label: 'FRAIS DE TENUE DE COMPTE' })
  await bank.deliver('releve-2026-04.csv')
  const { waiting } = await treasurer.person.api.fund.openTreasury({ spaceId, requestId: newId() })
  for (const { lineId, amount } of waiting)
    await treasurer.person.api.fund.ignoreLine({
      spaceId,
      requestId: newId(),
      lineId,
      ...(amount.startsWith('-')
        ? { as: 'bank_charge' as const, reason: 'Frais du trimestre' }
        : { as: 'deposit' as const, reason: '' }),
    })
}

/**
 * The common fund from January to November: the plenary adopts the rule and gives its mandates, each organisation
 * promises, the treasurer takes in what the bank says; then the call of the year, from its opening to the reports.
 */
export const seedFund = async (
  members: readonly Member[],
  spaceId: string,
  clock: DemoClock,
): Promise<void> => {
  const [host, garance, carrier, treasurer, odile] = [11, 0, 1, 2, 9].map(place => members[place])
  if (!host || !garance || !carrier || !treasurer || !odile) return
  const { effects, ruleId } = foundingEffects(carrier)
  const text = 'Une caisse abondée par toutes : 1 % des dépenses de l’année passée, tenue par Clé de Voûte.'
  const others = members.filter(one => one !== host)
  await clock.moveTo('2026-01-24T10:00+01:00')
  await bringToPlenary(host, others, spaceId, { text, effects })
  await clock.moveTo('2026-01-30T18:00+01:00')
  const references: string[] = []
  for (const [place, member] of members.entries()) {
    const one = shares[place]
    references.push(one ? await promise(member, spaceId, ruleId, one) : '')
  }
  await clock.moveTo('2026-02-07T10:00+01:00')
  await giveMandates(host, others, spaceId, {
    treasury: [treasurer, host],
    approving: [treasurer, carrier, odile],
  })
  const { fund } = treasurer.person.api
  const list = 'La Garance présente des listes aux élections municipales.'
  const named = { organisationId: garance.spaceId, isPolitical: true, reason: list }
  await fund.namePolitical({ spaceId, requestId: newId(), ...named })
  await clock.moveTo('2026-03-05T19:00+01:00')
  const [coins, giver] = [shares[payingInCash]?.paid, members[payingInCash]]
  if (coins && giver)
    await fund.recordCash({
      spaceId,
      requestId: newId(),
      organisationId: giver.spaceId,
      year,
      amount: eurosOf(coins.cents),
      receivedOn: coins.on as CivilDate,
    })
  await clock.moveTo('2026-04-03T18:00+02:00')
  await renewMandates(members, { startsOn: '2026-04-06', endsOn: '2026-07-02' })
  await clock.moveTo('2026-04-23T20:00+02:00')
  const bank = demoBank(treasurer, spaceId)
  await takeStatement(treasurer, spaceId, bank, references)
  await seedCalls({ host, members, spaceId, clock })
  await seedPayments({ host, members, spaceId, clock }, bank)
}
