import type { Tells } from '../mail/tells.ts'

/** Whom each mutation of this context tells by mail, or why nobody. */
export const actionsTells = {
  // It stands in the plan: nobody is asked for anything who did not join (R64).
  add: 'asks_nothing',
  edit: 'asks_nothing',
  publish: 'asks_nothing',
  end: ['actions.dropped'],
  takePart: ['actions.joined'],
  leave: 'asks_nothing',
  askNeed: ['actions.need_asked'],
  dropNeed: 'asks_nothing',
  proposeLead: ['actions.lead_asked', 'actions.lead_changed'],
  answerLead: ['actions.lead_changed', 'actions.lead_refused'],
  amplify: ['actions.amplified'],
  takeBackAmplifying: 'asks_nothing',
  fileVictory: ['actions.victory'],
  takeBackVictory: 'asks_nothing',
  openRecognition: ['actions.recognition_asked'],
  // It stands where the coordination looks, with all the others.
  answerRecognition: 'asks_nothing',
  replyToRecognition: ['actions.recognition_replied'],
  closeRecognition: 'asks_nothing',
} as const satisfies Record<string, Tells>
