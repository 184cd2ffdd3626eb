import type { SameKeys } from '../shared/messages.ts'
import type { decisionsInterfaceFr } from './interface.fr.ts'

/** Texts of the pages about tensions. */
export const decisionsInterfaceEn = {
  tensions: {
    title: 'Tensions',
    sentence:
      'What does not work in a role or a rule, raised by whoever lives with it. The body concerned answers, and its answer is read here.',
    say: 'Raise a tension',
    none: 'No tension waits at the moment',
    noneWhy:
      'A tension is the gap between what happens and what would be better. Raising it early settles it before it becomes a conflict.',
    ofYours: 'Yours to answer',
    open: 'Waiting for an answer',
    over: 'Answered',
    older: 'See older ones',
    about: '{role, select, none {{body}} other {{body}, role {role}}}',
    said: '{name, select, none {Raised on {day}} other {Raised by {name} on {day}}}',
    mine: 'Raised by you on {day}',
    handedOn: 'Handed on by another body',
    needed: 'What is needed',
    states: {
      open: 'Open',
      treated: 'Treated',
      returned: 'Handed to {other}',
      withdrawn: 'Taken back',
    },
    answer: 'Answer',
    settle: {
      note: 'What the body does about it',
      noteHint: 'A rule, a trial, a date, or why nothing changes. Whoever said it receives this.',
      where: 'Who takes care of it',
      here: 'This body: the tension is treated',
      other: 'Hand it to {body}',
      submit: 'Send the answer',
      done: 'The answer is sent.',
    },
    withdraw: 'Take back',
    withdrawn: 'Your tension is taken back.',
  },
  sayTension: {
    title: 'Raise a tension',
    sentence: 'Three fields. Speak of a role or a rule, not of a person.',
    about: 'What it is about',
    body: '{body}: its rules, how it works',
    role: '{body}: the role {role}',
    happens: 'What happens',
    happensHint: 'A fact, as a camera would have seen it.',
    needed: 'What is needed',
    neededHint: 'What would help you do your part.',
    noPerson: 'This word is nobody’s name here',
    submit: 'Raise this tension',
    done: 'It is said. The body concerned is told.',
  },
} as const satisfies SameKeys<typeof decisionsInterfaceFr>
