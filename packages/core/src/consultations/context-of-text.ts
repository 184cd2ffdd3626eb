/** These codes were given when consultations stood among positions, and a code is never renamed. */
const given = 'positions.conversation_'

/** The context whose messages hold the sentence of a code: `mandates` of `mandates.one_person`. */
export const contextOfText = (code: string): string =>
  code.startsWith(given) ? 'consultations' : (code.split('.')[0] ?? '')
