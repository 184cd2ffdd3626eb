import type { SameKeys } from '../shared/messages.ts'
import type { notificationsFr } from './messages.fr.ts'
import { replyEn } from './reply-messages.en.ts'

export const notificationsEn = {
  kinds: {
    requests: 'Requests to join, and who comes or goes',
    charters: 'Charters to sign, their new versions, and who signs them',
    decisions: 'Reminders of decisions that await an answer, and what becomes of yours',
    calendar: 'Dates of the calendar: added ones in the morning mail, moved or cancelled ones at once',
    positions: 'Rounds that open and close, questions, positions to confirm, work on a disagreement',
    fund: 'What the common fund expects of your organisation',
    dues: 'Dues that your organisation asks for, and reminders of them',
    actions: 'Actions in which your organisation takes part',
  },
  mail: {
    choose: 'Choose the mails I receive, or stop receiving these:',
    daySubject: '{count, plural, =1 {One piece of news} other {# pieces of news}} from your places',
    dayLead:
      'Hello,\nhere is what happened in your places. Nothing of this waits for an answer; what does is written to you at once.',
    dayMore: 'There is more; it will be in tomorrow’s mail, and can be read in Reliance already.',
    dayAction: 'Open Today:',
    chooseOthers: 'Choose which mails I receive (this one is always sent; the page says why):',
  },
  page: {
    title: 'The mails you receive',
    lead: 'This choice holds for all your places. It changes nothing of your rights: what awaits you stays written in Reliance.',
    pace: 'When to write to you',
    paces: {
      all: 'Each time',
      daily: 'Once a day, in the morning; at once when something waits for me',
      asks: 'Only when something waits for me',
    },
    paceWhy:
      'What only informs (who comes, who goes, what is decided or closed) then comes in one mail each morning, or is read in Reliance.',
    informing: 'What only informs: who comes, who goes, what is decided or closed',
    legend: 'Write to me about',
    always: 'You always receive',
    alwaysWhy:
      'links to come in, answers to your requests, decisions put to you, mandates that you are given or that end. Not answering them lets pass what is proposed: nobody should learn it too late.',
    save: 'Save this choice',
    saved: 'It is saved',
    stopped: 'It is stopped',
    stoppedWhy: 'You will receive no more mail of this kind. You can change your mind here at any time.',
    stop: 'Stop receiving these',
    stopTitle: 'Stop receiving these mails?',
    all: 'See all my choices',
  },
  replies: replyEn,
  errors: {
    reply_used: 'An answer to this mail was taken already. This one changed nothing.',
    reply_shut:
      'You have no access any more to what that mail was about, or it is gone. Nothing was recorded.',
    reply_empty: 'Write your answer. Nothing was recorded.',
  },
} as const satisfies SameKeys<typeof notificationsFr>
