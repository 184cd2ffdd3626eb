import { randomUUID } from 'node:crypto'

/** What the rows of a fund refer to in tests that write them as SQL. */
export const fundIds = {
  space: randomUUID(),
  organisation: randomUUID(),
  rule: randomUUID(),
  person: randomUUID(),
  imported: randomUUID(),
  line: randomUUID(),
}

/** An insert of one row, each value as SQL. */
export const insertOf = (table: string, row: Record<string, string>): string =>
  `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`
export const text = (value: string): string => `'${value}'`

/** A promise of a full share. */
export const pledgeOf = (change: Record<string, string>): string => {
  const { id = randomUUID(), ...rest } = change
  return insertOf('pledge', {
    space_id: text(fundIds.space),
    id: text(id),
    organisation_id: text(fundIds.organisation),
    year: '2026',
    rule_id: text(fundIds.rule),
    kind: "'full'",
    months: '12',
    due_cents: '1000',
    pledged_cents: '1000',
    instalments: '1',
    first_due_on: "'2026-12-31'",
    reason: "''",
    reference_number: '1',
    reference: text(id.slice(0, 8)),
    person_id: text(fundIds.person),
    mandate_id: text(fundIds.person),
    pledged_at: 'now()',
    ...rest,
  })
}

/** A movement of ten euros that came in. */
export const lineOf = ({ id = randomUUID(), ...rest }: Record<string, string>): string => {
  return insertOf('bank_line', {
    space_id: text(fundIds.space),
    id: text(id),
    import_id: text(fundIds.imported),
    ordinal: '1',
    account_iban: "'FR76'",
    booked_on: "'2026-11-19'",
    cents: '1000',
    label: "''",
    other_name: "''",
    other_iban: "''",
    entry_id: "''",
    state: "'waiting'",
    ...rest,
  })
}

/** The contribution that is that movement. */
export const contributionOf = ({ id = randomUUID(), ...rest }: Record<string, string>): string => {
  return insertOf('contribution', {
    space_id: text(fundIds.space),
    id: text(id),
    organisation_id: text(fundIds.organisation),
    year: '2026',
    cents: '1000',
    received_on: "'2026-11-19'",
    line_id: text(fundIds.line),
    basis: "'by_hand'",
    person_id: text(fundIds.person),
    mandate_id: text(fundIds.person),
    recorded_at: 'now()',
    ...rest,
  })
}
