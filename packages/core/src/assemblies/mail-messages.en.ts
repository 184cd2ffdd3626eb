import type { SameKeys } from '../shared/messages.ts'
import { bodyMinutesMailEn } from './body-minutes-messages.en.ts'
import type { assembliesMailFr } from './mail-messages.fr.ts'
import { outputMailEn } from './output-messages.en.ts'
import { processMailEn } from './process-messages.en.ts'

export const assembliesMailEn = {
  ...processMailEn,
  ...outputMailEn,
  ...bodyMinutesMailEn,
  convened: {
    subject: '{place}: an assembly is convened, “{title}”',
    body: 'Hello,\n{place} convenes you to an assembly.\n\n{event}{welcome}\n\nEvery member may add a point to the agenda, until {day} at 23:59. Here it is so far:\n\n{agenda}',
    reply:
      'To add a point, answer this mail: the first line is the point. Say how many minutes too, and whether it is for information or for decision. We will answer what was done.',
    act: 'Say whether you come, without signing in:',
    action: 'Read the agenda and add a point to it:',
  },
  convened_closed: {
    subject: '{place}: an assembly is convened, “{title}”',
    body: 'Hello,\n{place} convenes you to an assembly.\n\n{event}{welcome}\n\nIt is so near that its agenda is closed already:\n\n{agenda}',
    act: 'Say whether you come, without signing in:',
    action: 'Read the agenda:',
  },
  convened_extraordinary: {
    subject: '{place}: an extraordinary assembly is convened, “{title}”',
    body: 'Hello,\n{place} convenes you to an extraordinary assembly. This is why:\n\n{text}\n\n{event}{welcome}\n\nOnly the points announced are treated there:\n\n{agenda}',
    act: 'Say whether you come, without signing in:',
    action: 'Read the agenda:',
  },
  welcome_host: {
    subject: '{place}: you welcome newcomers, “{title}”',
    body: 'Hello,\nyou welcome the people who are new before this assembly: {when}. {invited}\n\n{event}\n\nTell them how it goes: the points in their order, how one asks to speak, how one votes, when it ends. If you no longer can, give the welcome back on its page.',
    action: 'See the assembly:',
  },
  proxy_held: {
    subject: '{place}: somebody gives you their proxy, “{title}”',
    body: 'Hello,\n{name} gives you their proxy for this assembly: you vote there for this person, beside your own vote. Each ballot says for whom you vote.\n\n{event}\n\nIf this person comes, they vote themselves. If you cannot come, tell them: they take their proxy back and give it to somebody else.',
    action: 'See the assembly:',
  },
  proxy_given: {
    subject: '{place}: your proxy is given, “{title}”',
    body: 'Hello,\nyou have given your proxy for this assembly: {holder} votes for you. Keep this mail, it is the trace of it.\n\n{event}\n\nIf you come, you vote yourself. You may take this proxy back until the assembly ends, on its page.',
    act: 'Change your answer, without signing in:',
    action: 'See the proxy or take it back:',
  },
  proxy_taken_back: {
    subject: '{place}: a proxy is taken back, “{title}”',
    body: 'Hello,\n{name} takes their proxy for this assembly back: you vote for this person no more.\n\n{event}',
    action: 'See the assembly:',
  },
  minutes_due: {
    subject: '{place}: minutes to be published today, “{title}”',
    body: 'Hello,\nyou take the minutes of this assembly. They are due on {day} before midnight. The record of decisions writes itself from the votes; what remains is what was said on each point.',
    action: 'Write and publish the minutes:',
  },
  minutes_published: {
    subject: '{place}: what the assembly decided, “{title}”',
    body: 'Hello,\nthe minutes of the assembly of {day} are published, subject to their approval by the next one.\n\nRecord of decisions\n\n{record}\n\nMinutes, point by point\n\n{minutes}',
    action: 'Read the minutes:',
  },
  agenda_closing: {
    subject: '{place}: the agenda closes soon, “{title}”',
    body: 'Hello,\npoints may be added to the agenda of this assembly until {day} at 23:59. Here it is so far:\n\n{agenda}\n\n{event}{welcome}',
    act: 'Say whether you come, without signing in:',
    action: 'Read the agenda and add a point to it:',
  },
  agenda_frozen: {
    subject: '{place}: the agenda is closed, “{title}”',
    body: 'Hello,\nthe agenda of this assembly is closed. Points proposed since then go to the next assembly.\n\n{event}{welcome}\n\nThe agenda:\n\n{agenda}',
    act: 'Say whether you come, without signing in:',
    action: 'Read the agenda:',
  },
  minutes_corrected: {
    subject: '{place}: the minutes are corrected, "{title}"',
    body: 'Hello,\nthe minutes of the assembly "{title}" are corrected, before the next one approves them.\n\nThe point: {name}\n\nWhy: {wording}\n\nThe new text:\n\n{text}\n\nThe one before:\n\n{former}',
    action: 'Read the minutes:',
  },
  ballot_to_proclaim: {
    subject: '{place}: a vote from a distance is closed, proclaim it',
    body: 'Hello,\nthe vote from a distance has come to its hour. Everybody reads its result once it is proclaimed.\n\nThe question:\n\n{text}',
    action: 'Proclaim the result:',
  },
  ballot_online: {
    subject: '{place}: a vote is open until {day}',
    body: 'Hello,\n{place} votes from a distance until {day}, {time}, without waiting for the assembly "{title}". This is an exception that its rules allow: {article}.\n\nThe question:\n\n{text}\n\nYou may change your vote until the end. The page says before you vote whether it is named or secret. The result will stand in the record of that assembly.',
    act: 'Vote, without signing in:',
    action: 'Read this vote in the application:',
  },
  ballot_ending: {
    subject: '{place}: you may vote until {day}, {time}',
    body: 'Hello,\nyou have not voted yet. The vote ends on {day} at {time}.\n\nThe question:\n\n{text}',
    act: 'Vote, without signing in:',
    action: 'Read this vote in the application:',
  },
  ballot_result: {
    subject: '{place}: the result of the vote from a distance',
    body: 'Hello,\nthe vote from a distance is over. Its result will also stand in the record of the assembly "{title}".\n\n{record}',
    action: 'Read the result and count it again:',
  },
  ballot_opened: {
    subject: '{place}: a ballot is open, “{title}”',
    body: 'Hello,\na ballot is open in the assembly “{title}”, and you may take part in it from elsewhere.\n\nThe question:\n\n{text}\n\nYou may change your vote until it closes. The page says before you vote whether it is named or secret.',
    act: 'Vote, without signing in:',
    action: 'Read this ballot in the application:',
  },
} as const satisfies SameKeys<typeof assembliesMailFr>
