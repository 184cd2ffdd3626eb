import { at, id, org, payoutRow, person, row, space } from './call-scene.fixture.ts'

/** A budget of 2026 with one line of 100.00 euros, and another without spending. */
export const budgets = { adopted: id(101), next: id(102) }
export const lines = { print: id(111), travel: id(112) }
export const budgetEffects = { adopted: id(121), next: id(122), spend: id(123) }
/** Submitted by the first organisation, for a supplier. */
export const poster = id(131)
export const supplier = id(141)
export const posterPayout = id(151)

type Change = Record<string, string | number | object | null>

const line = (lineId: string, name: string, amount: string) => ({ lineId, name, purpose: 'Se voir', amount })
export const printLine = line(lines.print, 'Impression', '100.00')
export const travelLine = line(lines.travel, 'Trajets', '50.00')

/** The effect that adopts a budget. */
export const adoptEffect = (effectId: string, change: Change = {}): string =>
  row('decision_effect', {
    space_id: space,
    id: effectId,
    decision_id: id(70),
    ordinal: Number(effectId.slice(-3)),
    kind: 'adopt_budget',
    payload: { budgetId: budgets.next, year: 2026, lines: [printLine, travelLine], ...change },
  })

/** The effect that decides one expense beyond its line. */
export const spendEffect = (amount: string, expenseId = poster, payee = 'Imprimerie'): string =>
  row('decision_effect', {
    space_id: space,
    id: budgetEffects.spend,
    decision_id: id(70),
    ordinal: 123,
    kind: 'spend',
    payload: { expenseId, amount, payeeId: null, payee },
    applied_xid: '1',
  })

export const budgetRow = (change: Change = {}): string =>
  row('budget', {
    space_id: space,
    id: budgets.next,
    year: 2026,
    effect_id: budgetEffects.next,
    adopted_at: at,
    ...change,
  })

export const amountRow = (change: Change = {}): string =>
  row('budget_amount', {
    space_id: space,
    budget_id: budgets.adopted,
    line_id: lines.print,
    ordinal: 1,
    name: 'Impression',
    purpose: 'Se voir',
    cents: 10_000,
    ...change,
  })

export const expenseRow = (change: Change = {}): string =>
  row('expense', {
    space_id: space,
    id: poster,
    number: 1,
    organisation_id: org(1),
    title: 'Affiches',
    incurred_on: '2026-10-30',
    person_id: person(1),
    mandate_id: id(99),
    submitted_at: at,
    ...change,
  })

export const stepRow = (step: string, change: Change = {}): string =>
  row('expense_step', {
    space_id: space,
    id: id(171),
    expense_id: poster,
    step,
    note: 'Il manque la facture',
    person_id: person(3),
    mandate_id: id(99),
    taken_at: at,
    ...change,
  })

export const accountRow = (change: Change = {}): string =>
  row('payee_account', {
    space_id: space,
    id: supplier,
    organisation_id: null,
    holder: 'Imprimerie',
    iban: 'DE89370400440532013000',
    person_id: person(2),
    mandate_id: id(99),
    added_at: at,
    ...change,
  })

/** A payment of 60.00 for it. */
export const expensePayout = (payoutId: string, change: Change = {}): string =>
  row('payout', {
    ...payoutRow(payoutId),
    application_id: null,
    tranche: null,
    beneficiary_id: null,
    payee_id: null,
    expense_id: poster,
    effect_id: budgetEffects.adopted,
    budget_line_id: lines.print,
    payee_name: 'Imprimerie',
    account_id: supplier,
    cents: 6000,
    purpose: 'Se faire connaître',
    ...change,
  })

export const bankLineRow = (lineId: string, cents: number): string =>
  row('bank_line', {
    space_id: space,
    id: lineId,
    import_id: id(181),
    ordinal: 1,
    account_iban: 'FR7630001007941234567890185',
    booked_on: '2026-11-02',
    cents,
    label: 'CB IMPRIMERIE',
    other_name: '',
    other_iban: '',
    entry_id: '',
    state: 'waiting',
  })

/** What stands before anything is tried. */
export const expenseScene: readonly string[] = [
  adoptEffect(budgetEffects.adopted, { budgetId: budgets.adopted, lines: [printLine] }),
  `update decision_effect set applied_xid = '1' where id = '${budgetEffects.adopted}'`,
  budgetRow({ id: budgets.adopted, effect_id: budgetEffects.adopted, adopted_at: '2026-01-10T09:00:00Z' }),
  ...[lines.print, lines.travel].map(lineId =>
    row('budget_line', { space_id: space, id: lineId, year: 2026, effect_id: budgetEffects.adopted }),
  ),
  amountRow(),
  expenseRow(),
  accountRow(),
  expensePayout(posterPayout),
]
