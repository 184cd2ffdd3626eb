/** The screens that are kept as pictures, and every other state that is looked at. */
export const firstScreens = [
  'today',
  'first-day',
  'sheet',
  'banks',
  'charter',
  'decides',
  'ten-areas',
  'everything',
] as const
export const otherScreens = [
  'sheet-answered',
  'decides-empty',
  'sign-in',
  'mail-sent',
  'mail-expired',
  'mail-used',
  'mail-elsewhere',
  'no-space',
  'not-found',
  'broken',
  'loading',
  'offline',
  'budget',
  'expense',
] as const
