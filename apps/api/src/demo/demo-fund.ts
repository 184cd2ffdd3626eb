import { eurosOf } from '@reliance/core/fund/euros.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { newId } from '../new-id.ts'
import { bringToPlenary, type Effect, type Member, plenaryOf } from './bring-to-plenary.ts'
import { seedCalls } from './demo-calls.ts'

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
  share(8_600_000n, { on: '2026-02-16', cents: 86_000n }),
  share(64_000_000n, { on: '2026-02-18', cents: 640_000n }),
  share(3_800_000n, { on: '2026-02-24', cents: 38_000n }),
  share(5_200_000n),
  share(940_000n, { on: '2026-03-02', cents: 9_400n }),
  share(31_000_000n, { on: '2026-03-05', cents: 310_000n }),
  share(
    240_000_000n,
    { on: '2026-03-17', cents: 1_200_000n },
    { less: { cents: 1_200_000n, reason: 'La moitié cette année : notre conseil votera le reste en 2027.' } },
  ),
  share(320_000n, { on: '2026-03-09', cents: 3_200n }),
  share(19_850_000n, { on: '2026-03-26', cents: 198_500n }),
  share(7_425_000n, undefined, { firstDueOn: '2026-12-31' }),
  share(485_000_000n, { on: '2026-04-22', cents: 2_425_000n }, { instalments: 2, firstDueOn: '2026-05-31' }),
  share(92_000_000n, { on: '2026-04-08', cents: 920_000n }),
]

/** Its account is nobody's: a number that banks use in their examples. */
const demoIban = 'FR7630001007941234567890185'
/** Brique et Accueil has no bank account: it gave coins and notes. */
const payingInCash = 7

/** One per cent, who holds it, and who keeps the books: one decision of the plenary, three effects. */
const foundingEffects = (carrier: Member, treasurer: Member, bodyId: string) => {
  const [roleId, mandateId] = [newId(), newId()]
  const scheme = { kind: 'rate', basis: 'expenses', basisPoints: 100, floor: '10', cap: '' }
  const rule = { ruleId: newId(), firstYear: year, scheme, dueMonth: 6, disclosure: 'bands', isPublic: true }
  const purpose = 'Tenir la caisse commune et en rendre compte à chaque plénière.'
  const effects: Effect[] = [
    { kind: 'adopt_pledge_rule', payload: rule },
    {
      kind: 'name_carrier',
      payload: {
        termId: newId(),
        organisationId: carrier.spaceId,
        organisationName: 'Clé de Voûte solidaire',
        holder: 'Clé de Voûte solidaire, caisse commune',
        iban: demoIban,
        convention: 'own',
      },
    },
    {
      kind: 'define_role',
      payload: {
        roleId,
        bodyId,
        name: 'Trésorerie',
        purpose,
        revision: 0,
        domain: 'Les relevés, les rapprochements et les relances. Aucune dépense sans décision.',
        accountabilities: ['Présenter la caisse à chaque plénière'],
        powers: ['fund.treasury'],
      },
    },
    {
      kind: 'give_mandate',
      payload: {
        mandateId,
        roleId,
        roleRevision: 1,
        personIds: [treasurer.person.personId],
        kind: 'executive',
        mission: purpose,
        overloadReason: '',
        startsOn: '2026-11-19',
        endsOn: '2027-11-18',
      },
    },
  ]
  return { effects, ruleId: rule.ruleId, mandateId }
}

const accept = async ({ person }: Member, spaceId: string, mandateId: string): Promise<void> => {
  const { mandates } = await person.api.mandates.organigram({ spaceId })
  const given = mandates.find(one => one.mandateId === mandateId)
  if (given?.state !== 'given') return
  const typedName = given.displayName ?? person.name
  await person.api.mandates.accept({
    spaceId,
    requestId: newId(),
    mandateId,
    typedName,
    revision: given.revision,
  })
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

/** The statement of the account as a bank writes it, oldest first. */
const statement = (rows: readonly { on: string; label: string; cents: bigint }[]): string => {
  const lines = rows
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, label, cents }) => {
      const [y, m, d] = on.split('-')
      return `${d}/${m}/${y};${label};${eurosOf(cents).replace('.', ',')}`
    })
  return ['Date;Libellé;Montant', ...lines, ''].join('\r\n')
}

/**
 * The common fund: the plenary adopts the rule, each organisation promises, the treasurer takes in what the bank says;
 * nine payments find their place by their reference, one was handed over in coins and taken to the bank. The call of the
 * year then sets its envelope aside.
 */
export const seedFund = async (members: readonly Member[], spaceId: string): Promise<void> => {
  const [host, carrier, treasurer] = [members.at(-1), members[1], members[2]]
  if (!host || !carrier || !treasurer) return
  const { effects, ruleId, mandateId } = foundingEffects(carrier, treasurer, await plenaryOf(host, spaceId))
  const text = 'Une caisse abondée par toutes : 1 % des dépenses de l’année passée, tenue par Clé de Voûte.'
  const others = members.filter(one => one !== host)
  await bringToPlenary(host, others, spaceId, { text, effects })
  await accept(treasurer, spaceId, mandateId)
  const received: { on: string; label: string; cents: bigint }[] = []
  for (const [place, member] of members.entries()) {
    const one = shares[place]
    if (!one) continue
    const reference = await promise(member, spaceId, ruleId, one)
    if (one.paid && place !== payingInCash)
      received.push({ ...one.paid, label: `VIR SEPA RECU ${reference}` })
  }
  const { fund } = treasurer.person.api
  const [cash, giver] = [shares[payingInCash]?.paid, members[payingInCash]]
  if (cash && giver)
    await fund.recordCash({
      spaceId,
      requestId: newId(),
      organisationId: giver.spaceId,
      year,
      amount: eurosOf(cash.cents),
      receivedOn: cash.on as CivilDate,
    })
  if (cash) received.push({ ...cash, label: 'VERSEMENT ESPECES' })
  await fund.importStatement({
    spaceId,
    requestId: newId(),
    fileName: 'releve-2026-04.csv',
    content: Buffer.from(statement(received)).toString('base64'),
    decimalSign: null,
  })
  const { waiting } = await fund.openTreasury({ spaceId, requestId: newId() })
  const [deposit] = waiting
  if (!deposit) return
  const aside = { lineId: deposit.lineId, as: 'deposit' as const, reason: '' }
  await fund.ignoreLine({ spaceId, requestId: newId(), ...aside })
  await seedCalls(host, members, spaceId)
}
