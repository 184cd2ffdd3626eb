import { decide } from './decision-scene.ts'
import { foundCoalition, foundOrganisation, joinCoalition, requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'

export type FundHome = Awaited<ReturnType<typeof foundOrganisation>>

export const fundIban = 'FR7630001007941234567890185'

/** One per cent of last year's expenses, ten euros at least; others read who paid and an order of size. */
export const adoptingRule = (change: object = {}) => {
  const ruleId = crypto.randomUUID()
  const scheme = { kind: 'rate', basis: 'expenses', basisPoints: 100, floor: '10', cap: '' }
  const payload = {
    ruleId,
    firstYear: 2020,
    scheme,
    dueMonth: 12,
    disclosure: 'bands',
    isPublic: false,
    ...change,
  }
  return { ruleId, effect: { kind: 'adopt_pledge_rule', payload } }
}

export const namingCarrier = (home: { spaceId: string }, change: object = {}) => ({
  kind: 'name_carrier',
  payload: {
    termId: crypto.randomUUID(),
    organisationId: home.spaceId,
    organisationName: 'Clé de Voûte',
    holder: 'Clé de Voûte',
    iban: fundIban,
    convention: 'own',
    ...change,
  },
})

/** The sovereign body of a space. */
export const plenaryOf = async (person: TestPerson, spaceId: string): Promise<string> =>
  (await person.mandates.organigram.query({ spaceId })).bodies.find(one => one.isSovereign)?.bodyId ?? ''

/**
 * A coalition with a fund: its founder, while alone, decides the rule and holds the account; the others join then.
 * @param count how many organisations there are.
 */
export const fundScene = async (api: TestApi, prefix: string, count: number, change: object = {}) => {
  const host = await foundOrganisation(api, `${prefix} 1`, `${prefix}-1`)
  const { spaceId, slug } = await foundCoalition(host, `Coalition ${prefix}`, `coalition-${prefix}`)
  const bodyId = await plenaryOf(host.person, spaceId)
  const rule = adoptingRule(change)
  const where = { spaceId, bodyId }
  const decided = await decide(host.person, [], where, [rule.effect, namingCarrier(host)])
  if (decided.state !== 'in_force') throw new Error('the rule is not in force')
  const homes: FundHome[] = [host]
  for (let at = 2; at <= count; at++) {
    const guest = await foundOrganisation(api, `${prefix} ${at}`, `${prefix}-${at}`)
    await joinCoalition(host, guest, spaceId)
    homes.push(guest)
  }
  return { host, homes, spaceId, slug, bodyId, ruleId: rule.ruleId }
}

type Scene = { spaceId: string; ruleId: string }

/** An organisation promises; unless said otherwise what the rule says, in one part, at the end of this year. */
export const promise = (home: FundHome, { spaceId, ruleId }: Scene, base: string, change: object = {}) =>
  home.person.fund.pledge.mutate({
    spaceId,
    requestId: requestId(),
    organisationId: home.spaceId,
    ruleId,
    year: new Date().getFullYear(),
    base,
    amount: '',
    reason: '',
    months: 12,
    instalments: 1 as const,
    firstDueOn: `${new Date().getFullYear()}-12-31`,
    ...change,
  })

/** A statement as many banks write it: a day, a label, an amount. */
export const statementOf = (
  rows: readonly (readonly [day: string, label: string, amount: string])[],
): string => `Date;Libellé;Montant\n${rows.map(row => row.join(';')).join('\n')}\n`

export const importing = (person: TestPerson, spaceId: string, text: string, fileName = 'releve.csv') =>
  person.fund.importStatement.mutate({
    spaceId,
    requestId: requestId(),
    fileName,
    content: Buffer.from(text).toString('base64'),
    decimalSign: null,
  })

export const treasuryOf = (person: TestPerson, spaceId: string) =>
  person.fund.openTreasury.mutate({ spaceId, requestId: requestId() })
