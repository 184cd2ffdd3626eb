import type { StatementClass } from './stance.ts'

/** Whether there is something to work on: organisations differ, and enough of them have said so. */
export const canBeWorkedOn = (statementClass: StatementClass): boolean =>
  statementClass !== 'agreement' && statementClass !== 'too_few'
