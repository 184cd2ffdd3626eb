type FundPlace = { readonly path: string }

/** Where the budget of a fund stands on this site, for what is written to people. */
export const budgetPath = ({ path }: FundPlace): string => `${path}/budget`

/** Where an expense stands. */
export const expensePath = ({ path }: FundPlace, expenseId: string): string => `${path}/depense-${expenseId}`
