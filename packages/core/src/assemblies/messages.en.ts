import type { SameKeys } from '../shared/messages.ts'
import { ballotErrorsEn } from './ballot-errors.en.ts'
import { bodyMinutesErrorsEn, bodyMinutesPageEn } from './body-minutes-messages.en.ts'
import { assembliesMailEn } from './mail-messages.en.ts'
import { meetingErrorsEn } from './meeting-errors.en.ts'
import type { assembliesFr } from './messages.fr.ts'
import { outputErrorsEn, outputPageEn } from './output-messages.en.ts'
import { policyEffectEn } from './policy-messages.en.ts'
import { processErrorsEn } from './process-errors.en.ts'
import { advicePageEn, processPageEn, talkPageEn } from './process-messages.en.ts'

export const assembliesEn = {
  effects: policyEffectEn,
  powers: {
    assemblies_convene: 'plan and convene assemblies, and keep their agenda',
  },
  outcomes: {
    information: 'for information',
    decision: 'for decision',
    discussion: 'for discussion',
  },
  rollStatuses: {
    entitled: 'votes',
    dues_late: 'dues late',
    supporter: 'does not vote',
  },
  sheets: {
    agenda: 'Agenda',
    attendance: 'Attendance sheet',
    speaking: 'Speaking list',
    ballots: 'Ballot papers',
    certificate: 'Certificate of attendance',
    certifies: '“{organisation}” certifies that this person took part in the assembly “{title}”.',
    stayIn: {
      room: 'On site, from {from} to {until}.',
      online: 'Online or by phone, from {from} to {until}.',
    },
    assembly: 'Assembly',
    when: 'When',
    place: 'Where',
    point: 'Point',
    wanted: 'Wanted',
    minutes: 'Minutes',
    total: 'In all',
    name: 'Name',
    votes: 'Vote',
    byProxy: '{status}, proxy to {holder}',
    signature: 'Signature',
    order: 'Order',
    spoken: 'Has spoken',
    speakingRule:
      'Whoever has spoken least speaks first, then whoever asked for priority, then in the order of the requests.',
    ballot: 'One cross a ballot. Cut along each line.',
    for: 'For',
    against: 'Against',
    abstain: 'Abstention',
    foot: '{organisation}, {title}',
  },
  itemOutcomes: {
    information: 'information given',
    decision: 'decided',
    referred: 'referred',
    adjourned: 'adjourned to the next assembly',
    nothing_further: 'nothing further',
  },
  results: {
    adopted:
      'Adopted: {votesFor} for, {votesAgainst} against, {abstaining, plural, =0 {0 abstentions} =1 {1 abstention} other {# abstentions}}{blank, plural, =0 {} other {, # blank}}, roll of {roll, plural, =1 {1 person} other {# people}}.',
    rejected:
      'Rejected: {votesFor} for, {votesAgainst} against, {abstaining, plural, =0 {0 abstentions} =1 {1 abstention} other {# abstentions}}{blank, plural, =0 {} other {, # blank}}, roll of {roll, plural, =1 {1 person} other {# people}}.',
    no_quorum:
      'Quorum not reached: {votesFor} for, {votesAgainst} against, {abstaining, plural, =0 {0 abstentions} =1 {1 abstention} other {# abstentions}}{blank, plural, =0 {} other {, # blank}}, roll of {roll, plural, =1 {1 person} other {# people}}.',
    void: 'Ballot void: {reason}',
    first:
      'First: {names}. {received, plural, =0 {No ballot} =1 {One ballot} other {# ballots}}{blank, plural, =0 {} other {, # of them blank}}.',
    sense: 'Temperature, nothing is decided: agree {agree}, hesitate {unsure}, have a concern {concerned}.',
    other: 'The result is not proclaimed.',
  },
  minutesText: {
    decision: '{number}. {wording}',
    remote: 'Voting from elsewhere is allowed by: {article}.',
    dueOn: 'To be done by {day}.',
    noDecision: 'Nothing was put to the vote.',
    noPoint: 'No point was treated.',
    point: '{number}. {title} ({outcome})',
    minority: 'Minority positions:',
  },
  welcomeText: {
    invited: 'You are expected before it, {when}: you are welcomed there and told how the assembly goes.',
    by: '{host} welcomes you.',
    count:
      '{count, plural, =0 {Nobody is expected so far.} =1 {One person is expected.} other {# people are expected.}}',
  },
  agenda: {
    line: '{number}. {title} ({outcome}, {minutes} min)',
    urgent: '{line}, urgent: {reason}',
    none: 'No point so far.',
    total: 'All together: {minutes} min.',
  },
  mail: assembliesMailEn,
  /** What commissions and secretariats bring. */
  outputs: outputPageEn,
  bodyMinutes: bodyMinutesPageEn,
  replies: {
    point: {
      title: 'Propose a point',
      does: 'The first line will be a point of the agenda. Minutes and what you want of it are read there too, if you say them.',
      label: 'The point, on one line',
      button: 'Propose this point',
      done: 'your point is on the agenda of the assembly of {day}, {outcome}, for {minutes} min. You may withdraw it on its page.',
      action: 'See the assembly:',
    },
  },
  actPage: {
    title: '“{title}”: will you come?',
    lead: '{place}: {when}.',
    where: 'Where: {place}',
    link: 'Online: {link}',
    dialIn: 'By telephone: {dialIn}',
    reason: 'Why it is convened',
    agenda: 'The agenda',
    answer: 'Your answer',
    present: 'Present',
    presentMeans: 'On site, online or by telephone.',
    excused: 'Excused',
    excusedMeans: 'You do not come, and have said so. No reason is asked.',
    proxy: 'I give my proxy',
    proxyMeans: 'You do not come, and somebody else votes for you. Choose them below.',
    holder: 'Who votes for you',
    holderHint: 'Only if you give your proxy. This person is told by mail.',
    proxyStands: 'You have given your proxy: {holder} votes for you. Another answer takes it back.',
    somebody: 'somebody who has left',
    keptProxy:
      '{place} keeps this answer to prepare the assembly (membership contract). Only the number of answers is shown; who votes for whom is said at the assembly and in its minutes.',
    kept: '{place} keeps this answer to prepare the assembly (membership contract). Only the number of answers is shown.',
    send: 'Send my answer',
    done: 'Your answer is noted',
    donePresent:
      'We count on you: “{title}”. You may change your mind until it begins, on the page of the assembly.',
    doneExcused:
      'You are excused: “{title}”. You may change your mind until it begins, on the page of the assembly.',
    doneProxy: '{holder} votes for you at “{title}”, and is told by mail. If you come, you vote yourself.',
    readIt: 'See the assembly',
  },
  ballots: {
    keyLost:
      'The key that opens the envelopes of this secret ballot is lost: nobody can count it. It is void, and is held again.',
  },
  noQuorum: 'Adjourned for want of a quorum.',
  votePage: {
    title: 'Vote: “{title}”',
    lead: '{place}: a ballot of the assembly.',
    question: 'The question',
    named: 'This ballot is named: once it is proclaimed, members read who voted what.',
    secret: 'This ballot is secret: that you voted is known, what you voted never is.',
    choice: 'Your choice',
    for: 'For',
    against: 'Against',
    abstain: 'Abstain',
    blank: 'Blank',
    kept: '{place} keeps this vote to establish the result (contract of membership).',
    send: 'Send my vote',
    forWhom: 'For whom you vote',
    forMyself: 'My own vote',
    forOther: '{name}, whose proxy I hold',
    castForOther: 'You have sent it already: another takes its place.',
    sentForTitle: 'The vote whose proxy you hold is recorded',
    sentTitle: 'Your vote is recorded',
    sent: 'You may change it until the ballot closes.',
    replaced:
      'It takes the place of the one that you had sent before. You may change it until the ballot closes.',
    change: 'Change my vote',
    inApp: 'This ballot is not counted by for and against: it is held in the application.',
  },
  processPage: processPageEn,
  talkPage: talkPageEn,
  advicePage: advicePageEn,
  errors: {
    ...meetingErrorsEn,
    ...ballotErrorsEn,
    ...processErrorsEn,
    ...outputErrorsEn,
    ...bodyMinutesErrorsEn,
  },
} as const satisfies SameKeys<typeof assembliesFr>
