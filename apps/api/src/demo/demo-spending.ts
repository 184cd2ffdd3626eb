import type { CivilDate } from '@reliance/core/shared/time.ts'
import { newId } from '../new-id.ts'
import { bringToPlenary, type Member } from './bring-to-plenary.ts'
import type { DemoYear } from './demo-clock.ts'

/** What the coalition means to spend beside its calls. */
const lines = [
  { name: 'Plénières', purpose: 'Se réunir : salles, accueil, interprètes', amount: '800' },
  { name: 'Formations', purpose: 'Apprendre à animer et à décider ensemble', amount: '5000' },
] as const

/** The plenary of June adopts the budget of the year. */
export const adoptBudget = async ({ host, members, spaceId }: DemoYear): Promise<void> => {
  const payload = {
    budgetId: newId(),
    year: 2026,
    lines: lines.map(one => ({ lineId: newId(), ...one })),
  }
  const others = members.filter(one => one !== host)
  const text = 'Le budget de fonctionnement de 2026, lu ligne par ligne.'
  await bringToPlenary(host, others, spaceId, { text, effects: [{ kind: 'adopt_budget', payload }] })
}

/** Two organisations ask for what they spent, each on its own account; two people of two others approve. */
export const spend = async ({ members, spaceId }: DemoYear, approving: readonly Member[]): Promise<void> => {
  const asked = [
    {
      place: 8,
      line: 'Plénières',
      title: 'Salle du Moulin, plénière de juin',
      amount: '260',
      incurredOn: '2026-06-27',
    },
    {
      place: 11,
      line: 'Formations',
      title: 'Formation de facilitation, douze personnes',
      amount: '4000',
      incurredOn: '2026-07-04',
    },
  ] as const
  for (const { place, line, title, amount, incurredOn } of asked) {
    const member = members[place]
    if (!member) continue
    const { fund } = member.person.api
    const { budget } = await fund.budget({ spaceId, year: 2026 })
    const on = budget?.lines.find(one => one.name === line)
    const expenseId = newId()
    await fund.submitExpense({
      spaceId,
      requestId: newId(),
      expenseId,
      organisationId: member.spaceId,
      bankLineId: null,
      title,
      purpose: on?.purpose ?? '',
      amount,
      incurredOn: incurredOn as CivilDate,
      budgetLineId: on?.lineId ?? null,
      payeeId: member.spaceId,
      payeeName: '',
      iban: '',
      accountId: null,
      fileIds: [],
    })
    const { payoutId, revision } = await fund.expense({ spaceId, expenseId })
    for (const { person } of approving)
      await person.api.fund.approvePayout({ spaceId, requestId: newId(), payoutId, revision })
  }
}
