import type { SameKeys } from '../shared/messages.ts'
import type { mandatesMailFr } from './mail-messages.fr.ts'

export const mandatesMailEn = {
  asked: {
    subject: '{place}: your answer on “{title}”',
    body: 'Hello,\n{proposer} brings this decision to {body} of {place}:\n\n{effects}\n\n{text}\n\n{proof}\n\nIt is done once enough people have said yes, with your yes or without it. Without enough yes the proposal lapses on {lapsesOn}.',
    action: 'Or come into Reliance:',
    act: 'Read and answer yes or no, without signing in:',
  },
  asked_yours: {
    subject: '{place}: a decision concerns you, “{title}”',
    body: 'Hello,\n{proposer} brings this decision to {body} of {place}; you gain something by it:\n\n{effects}\n\n{text}\n\n{proof}\n\nYour yes is your acceptance; whether it is counted depends on how many people can answer. Your no always is.',
    action: 'Or come into Reliance:',
    act: 'Read and answer yes or no, without signing in:',
  },
  asked_reply: {
    subject: '{place}: a decision concerns you, “{title}”',
    body: 'Hello,\n{proposer} brings this decision to {body} of {place}:\n\n{effects}\n\n{text}\n\n{proof}\n\nYou can reply: what you write is shown first to those who decide. Your answer is not counted.',
    action: 'Or come into Reliance:',
    act: 'Read and answer yes or no, without signing in:',
  },
  reminded: {
    subject: '{place}: your answer on “{title}” is still awaited',
    body: 'Hello,\na week ago {proposer} brought this decision to {body} of {place}:\n\n{effects}\n\n{text}\n\n{proof}\n\nIt lapses on {lapsesOn} if answers are missing.',
    action: 'Or come into Reliance:',
    act: 'Read and answer yes or no, without signing in:',
  },
  opened: {
    subject: '{place}: a decision for everybody, “{title}”',
    body: 'Hello,\nenough people said yes to this decision, which {proposer} brought to {body} of {place}, for it to be put to everybody:\n\n{effects}\n\n{text}\n\n{proof}\n\nIt comes into force after {closesOn} if more say yes than no.',
    action: 'Or come into Reliance:',
    act: 'Read and answer yes or no, without signing in:',
  },
  in_force: {
    subject: '{place}: decided, “{title}”',
    body: 'Hello,\ndecision no. {number} of {body} of {place} is in force:\n\n{effects}\n\n{text}\n\n{proof}',
    action: 'Read the decision:',
  },
  message: {
    subject: '{place}: a message for the body {body}',
    body: 'Hello,\n{name} writes to you, because you hold a mandate in the body {body} ({place}):\n\n{message}\n\nSimply answer this mail: your answer goes to that person. Nobody else reads it here.',
    action: 'The page of this body:',
  },
  commission_joined: {
    subject: '{body} ({place}): {name} takes part',
    body: 'Hello,\n{name} now takes part in the commission {body} of {place}. You read this because you hold a mandate in it; there is nothing to accept.',
    action: 'See who takes part:',
  },
  to_see_to: {
    subject: '{place}: what becomes of a decision is with you',
    body: 'Hello,\ndecision no. {number} of {body} ({place}) is for the role "{role}" to see to, which you hold.\n\nWhat is decided:\n\n{text}\n\nAt the latest: {dueOn}\nWhat is said of it: {wording}\n\nWhen it moves on, say so on its page: to do, under way, done or given up.',
    action: 'Read the decision and say how far it is:',
  },
  refused: {
    subject: '{place}: refused, “{title}”',
    body: 'Hello,\ndecision no. {number} of {body} of {place} did not get more yes than no. Nothing has changed:\n\n{effects}\n\n{text}\n\n{proof}',
    action: 'Read the decision:',
  },
  lapsed: {
    subject: '{place}: lapsed, “{title}”',
    body: 'Hello,\nproposal no. {number} to {body} of {place} did not get enough answers. Nothing has changed:\n\n{effects}\n\n{text}\n\n{proof}\n\nIt can be taken up again at any time.',
    action: 'Read the decision:',
  },
  stale: {
    subject: '{place}: not applied, “{title}”',
    body: 'Hello,\ndecision no. {number} of {body} of {place} had enough yes, but something has changed since it was proposed. Nothing was applied:\n\n{effects}\n\n{text}\n\n{proof}\n\nIts page says what changed; the decision can be taken up again.',
    action: 'Read the decision:',
  },
  withdrawn: {
    subject: '{place}: proposal taken back, “{title}”',
    body: 'Hello,\n{proposer} took back proposal no. {number} to {body} of {place}: there is nothing left to answer, and nothing has changed.\n\n{effects}',
    action: 'Read the decision:',
  },
  declined: {
    subject: '{place}: the mandate {role} is not accepted',
    body: 'Hello,\n{holder} did not accept the mandate “{role}” that {body} of {place} gave them. No right had begun.\n\nThe role waits for somebody else: propose them whenever you like.',
    action: 'Read who decides what:',
  },
  resigned: {
    subject: '{place}: the mandate {role} is given back',
    body: 'Hello,\n{holder} gave back the mandate “{role}” ({body} of {place}), planned until {endsOn}. Its rights ended at that moment; what was done before stays valid.',
    action: 'Read who decides what:',
  },
  report_due: {
    subject: '{place}: your report on the mandate {role} is expected',
    body: 'Hello,\nthe report on your mandate “{role}” ({body}, {place}) is expected by {dueOn}. It says what was done since {startsOn}, and members will read it.\n\n{deeds}',
    reply:
      'To file it, answer this mail: what you write will be the report. A few sentences are enough. We will answer what was done.',
    action: 'Write it on the page of the mandate:',
  },
  report_late: {
    subject: '{place}: your report on the mandate {role} is late',
    body: 'Hello,\nthe report on your mandate “{role}” ({body}, {place}) was expected by {dueOn}. The page of the mandate says that it is late, until it is filed. It says what was done since {startsOn}.\n\n{deeds}',
    reply:
      'To file it, answer this mail: what you write will be the report. A few sentences are enough. We will answer what was done.',
    action: 'Write it on the page of the mandate:',
  },
  renewal_yours: {
    subject: '{place}: your mandate {role} ends soon',
    body: 'Hello,\nyour mandate “{role}” ({body}, {place}) ends on {endsOn} at 23:59. It does not renew itself: without a decision its rights stop on that day, and the role is vacant.\n\nYou can propose to renew it, or that somebody else takes it.',
    action: 'See the mandate and propose what follows:',
  },
  renewal_opened: {
    subject: '{place}: the mandate {role} ends soon',
    body: 'Hello,\nthe mandate “{role}” ({body}, {place}), held by {holder}, ends on {endsOn} at 23:59. It does not renew itself: without a decision the role is vacant.\n\nWhoever decides here can propose to renew it, or propose somebody else.',
    action: 'See the mandate and propose what follows:',
  },
  renewal_reminded: {
    subject: '{place}: nothing follows the mandate {role} yet',
    body: 'Hello,\nthe mandate “{role}” ({body}, {place}), held by {holder}, ends on {endsOn} at 23:59, and nothing is decided for afterwards. Without a decision its rights stop on that day, and the role is vacant.',
    action: 'See the mandate and propose what follows:',
  },
  asked_to_appear: {
    subject: '{place}: somebody of {organisation} for the role {role}?',
    body: 'Hello,\n{proposer} would like to propose somebody of {organisation} to {place} for the role “{role}”.\n\nA mandate is given to somebody who is shown in the coalition, and nobody is without having said so. Hand this address on to the person you have in mind: they choose there to be shown, and under which name. Doing nothing is an answer as well, and changes nothing.\n\n{message}',
    action: 'The page of the coalition:',
  },
  given: {
    subject: '{place} entrusts you with a mandate: {role}',
    body: 'Hello,\n{body} of {place} entrusts you with the role “{role}”, by decision no. {number}, which {proposer} proposed.\n\nMission: {mission}\nFrom {startsOn} to {endsOn}.\n\n{powers}\n\nThe rights begin when you accept, on {dueOn} at the latest. Declining is just as simple, and asks for no reason.',
    action: 'Or come into Reliance:',
    act: 'Read the engagement, accept or decline, without signing in:',
  },
  suspended: {
    subject: '{place}: your mandate {role} is suspended',
    body: 'Hello,\nenough people want to take back your mandate “{role}” ({body} of {place}) for everybody to be asked: it is decision no. {number}. Its rights are suspended from now on. The mandate ends after {closesOn} if more say yes than no; otherwise its rights come back.\n\n{text}',
    action: 'Read the decision:',
  },
  recalled: {
    subject: '{place}: your mandate {role} has ended',
    body: 'Hello,\nby decision no. {number} your mandate “{role}” ({body} of {place}) has ended, and its rights at the same instant. What was done before remains valid.\n\n{text}',
    action: 'Read the decision:',
  },
} as const satisfies SameKeys<typeof mandatesMailFr>
