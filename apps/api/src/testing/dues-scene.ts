import { civilDateAt } from '@reliance/core/shared/time.ts'
import { fundIban, statementOf } from './fund-scene.ts'
import { requestId } from './scenes.ts'
import type { TestPerson } from './test-api.ts'

/** Twenty euros of each member, for this year and a month more. */
export const askedDues = (change: object = {}) => {
  const year = new Date().getFullYear()
  return {
    title: `Cotisation ${year}`,
    fromOn: `${year}-01-01`,
    throughOn: `${year}-12-31`,
    validUntilOn: `${year + 1}-01-31`,
    kind: 'fixed' as 'fixed' | 'free' | 'scale',
    amount: '20 €',
    suggested: '',
    minimum: '',
    steps: [] as { name: string; amount: string }[],
    holder: 'Les Terrils',
    iban: fundIban,
    ...change,
  }
}

/** Values by which a random campaign is one. */
export const campaignPools = {
  fromOn: ['2026-01-01'],
  throughOn: ['2026-12-31'],
  validUntilOn: ['2027-01-31'],
  suggested: ['15'],
  minimum: ['3'],
  'steps[]': [[]],
} as const

/** What is done with the dues of one space, by its people. */
export const duesIn = (spaceId: string) => {
  const named = <Rest extends object>(rest: Rest) => ({ spaceId, requestId: requestId(), ...rest })
  return {
    named,
    ask: (person: TestPerson, change: object = {}) =>
      person.fund.dues.openCampaign.mutate(named(askedDues(change))),
    choose: (person: TestPerson, campaignId: string, change: object = {}) =>
      person.fund.dues.choose.mutate(named({ campaignId, amount: '', step: '', ...change })),
    open: (person: TestPerson, change: object = {}) =>
      person.fund.dues.open.mutate(named({ campaignId: null, named: '', ...change })),
    mine: (person: TestPerson) => person.fund.dues.get.query({ spaceId }),
    bank: (person: TestPerson, rows: Parameters<typeof statementOf>[0]) =>
      person.fund.dues.importStatement.mutate(
        named({
          fileName: 'releve.csv',
          content: Buffer.from(statementOf(rows)).toString('base64'),
          decimalSign: null,
        }),
      ),
    record: (person: TestPerson, campaignId: string, personId: string, amount: string) =>
      person.fund.dues.record.mutate(
        named({
          campaignId,
          personId,
          amount,
          receivedOn: civilDateAt(new Date()),
          means: 'cash' as const,
        }),
      ),
  }
}
