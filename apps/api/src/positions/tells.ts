import type { Tells } from '../mail/tells.ts'

/** Whom each mutation of this context tells by mail, or why nobody. */
export const positionsTells = {
  prepareRound: ['positions.round_opened', 'positions.round_opened_until', 'positions.round_closing'],
  openRound: ['positions.round_opened', 'positions.round_opened_until', 'positions.round_closing'],
  moveClosing: ['positions.round_closing'],
  correctStatement: ['positions.statement_reworded', 'positions.statements_corrected'],
  withdrawStatement: ['positions.statements_withdrawn'],
  closeRound: ['positions.round_closed'],
  proposeStatement: ['positions.statement_proposed'],
  acceptStatement: ['positions.statement_accepted'],
  addStatements: 'told_by_next',
  saveDraft: 'own_draft',
  publish: ['positions.member_answered'],
  revoke: 'asks_nothing',
  confirm: 'told_already',
  reaffirm: 'asks_nothing',
  recordExposure: 'reading',
  askQuestion: ['positions.asked'],
  answerQuestion: ['positions.answered'],
  askWorkshop: ['positions.workshop_asked'],
  answerWorkshop: [
    'positions.workshop_accepted',
    'positions.workshop_accepted_on',
    'positions.workshop_declined',
  ],
  importCsv: ['positions.to_confirm'],
} as const satisfies Record<string, Tells>
