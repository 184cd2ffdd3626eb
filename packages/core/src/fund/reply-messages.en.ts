import type { SameKeys } from '../shared/messages.ts'
import type { fundReplyFr } from './reply-messages.fr.ts'

export const fundReplyEn = {
  mail: {
    report_due: {
      subject: '{place}: the report of {name} is due',
      body: 'Hello,\nthe report of the project {name}, led by {organisation}, is due on {dueOn}. It says what was done with the money of the common fund. The committee reads it, then what is left can be paid.',
      reply:
        'To hand it in, answer this mail: what you write will be the report, in 1000 characters at most. We will answer what was done.',
      action: 'See the project and write its report:',
    },
    report_late: {
      subject: '{place}: the report of {name} is late',
      body: 'Hello,\nthe report of the project {name}, led by {organisation}, was due on {dueOn}. As long as it is missing, what is left to pay waits. If you need time, tell the treasury of {place}, who can move it.',
      reply:
        'To hand it in, answer this mail: what you write will be the report, in 1000 characters at most. We will answer what was done.',
      action: 'See the project and write its report:',
    },
  },
  replies: {
    report: {
      title: 'Hand in the report of a project',
      does: 'This text will be the report of the project, handed in for the organisation that leads it.',
      label: 'The report, in 1000 characters at most',
      button: 'Hand in this report',
      done: 'the report of the project {name} is handed in, with the text below. The committee of {place} reads it, then answers you.',
      action: 'See the project:',
    },
  },
} as const satisfies SameKeys<typeof fundReplyFr>
