import type { SameKeys } from '../shared/messages.ts'
import type { positionsMailFr } from './mail-messages.fr.ts'

/** Mails about positions, rounds and questions. */
export const positionsMailEn = {
  mail: {
    round_opened: {
      subject: '{place}: a round opens, “{round}”',
      body: 'Hello,\nthe coordination of {place} opens the round “{round}”. It asks {organisation} what it thinks of this:\n\n{message}\n\nSeveral people can prepare the sheet; nobody else reads it until you publish it.',
      action: 'Open the sheet:',
    },
    round_opened_until: {
      subject: '{place}: a round opens, “{round}”',
      body: 'Hello,\nthe coordination of {place} opens the round “{round}”. It asks {organisation} what it thinks of this:\n\n{message}\n\nLast day to answer: {day}. Several people can prepare the sheet; nobody else reads it until you publish it.',
      action: 'Open the sheet:',
    },
    round_closing: {
      subject: '{place}: the round “{round}” closes on {day}',
      body: 'Hello,\nthe round “{round}” of {place} takes positions until {day}. Statements still without an answer on the sheet of {organisation}: {count}. “Not yet debated” is an answer too.',
      action: 'Open the sheet:',
    },
    round_closed: {
      subject: '{place}: the round “{round}” is closed',
      body: 'Hello,\nthe round “{round}” of {place} is closed. What unites and what separates can now be read, statement by statement, and changes no more.',
      action: 'Read what unites and what separates:',
    },
    member_answered: {
      subject: '{place}: {organisation} has answered, “{round}”',
      body: 'Hello,\n{organisation} has published its positions in the round “{round}” of {place}, which you had answered. Statements that unite: {unites}; still open: {open}; that separate: {separates}.',
      action: 'Read what unites and what separates you:',
    },
    statement_reworded: {
      subject: '{place}: statement {number} is reworded, your position is to be confirmed',
      body: 'Hello,\nin the round “{round}” of {place}, the coordination rewrote statement {number}, which {organisation} has answered.\n\nBefore:\n{former}\n\nNow:\n{message}\n\nYour position is still read with the former words, and counts with the new ones only once you have said it: the same, in one press, or another.',
      action: 'Say where you stand now:',
    },
    statements_corrected: {
      subject: '{place}: statements were corrected, “{round}”',
      body: 'Hello,\nin the round “{round}”, the coordination of {place} corrected statements that {organisation} has not answered yet. They now say:\n\n{message}\n\nWhat you have prepared is kept; read it again before you publish it.',
      action: 'Open the sheet:',
    },
    statements_withdrawn: {
      subject: '{place}: statements were withdrawn, “{round}”',
      body: 'Hello,\nthe coordination of {place} withdrew from the round “{round}”:\n\n{message}\n\nThey can still be read among the statements of the round; nothing is asked of {organisation} about them any more.',
      action: 'Read the statements of the round:',
    },
    answered: {
      subject: '{place}: {organisation} answers your question',
      body: 'Hello,\nin {place}, {organisation} answers the question that you asked about its position on statement {number}: {statement}\n\nYour question: {question}\n\nThe answer:\n{message}',
      action: 'Read the statement and the answer:',
    },
    workshop_asked: {
      subject: '{place}: {organisation} asks to work on a disagreement',
      body: 'Hello,\n{organisation} asks the coordination of {place} for a moment to work on statement {number}: {statement}\n\n{message}',
      action: 'Answer the request:',
    },
    statement_proposed: {
      subject: '{place}: {name} proposes a statement',
      body: 'Hello,\n{name} proposes a statement to the coordination of {place}:\n\n{message}\n\nIt waits until the coordination takes it into a round.',
      action: 'See the proposed statements:',
    },
    statement_accepted: {
      subject: '{place}: your statement enters the round “{round}”',
      body: 'Hello,\nthe coordination of {place} has taken your statement into the round “{round}”, under number {number}:\n\n{message}',
      action: 'Read the statement:',
    },
    to_confirm: {
      subject: '{place}: positions to confirm for {organisation}',
      body: 'Hello,\nthe coordination of {place} has entered positions in the name of {organisation}, in the round “{round}”.\n\nThey count as “to be confirmed” until the person who speaks for {organisation} makes them theirs. Nothing happens until you answer.',
      act: 'Read and confirm them, without signing in:',
      action: 'Or come into Reliance, to correct them:',
    },
    asked: {
      subject: '{place}: a question to {organisation}',
      body: 'Hello,\n{name} asks {organisation} a question, in {place}, about its position on statement {number}: {statement}\n\nThe question:\n{message}',
      reply:
        'To answer it, answer this mail: what you write will be the answer of your organisation, in 1000 characters at most, read where your positions are read. We will answer what was done.',
      action: 'Read it and answer in Reliance:',
    },
    workshop_accepted: {
      subject: 'A moment to work on statement {number}',
      body: 'Hello,\n{place} answers the request of {organisation}: yes, let us work on this disagreement.\n\nStatement {number}: {statement}\n\n{text}',
      action: 'Read the answer:',
    },
    workshop_accepted_on: {
      subject: 'A moment to work on statement {number}',
      body: 'Hello,\n{place} answers the request of {organisation}: yes, let us work on this disagreement.\n\nStatement {number}: {statement}\n\nWhen: {meetsOn}\n{text}',
      action: 'Read the answer:',
    },
    workshop_declined: {
      subject: 'The request to work on statement {number} has an answer',
      body: 'Hello,\n{place} will not, for now, organise the work that {organisation} asked for.\n\nStatement {number}: {statement}\n\nThe reason: {text}',
      action: 'Read the answer:',
    },
  },
} as const satisfies SameKeys<typeof positionsMailFr>
