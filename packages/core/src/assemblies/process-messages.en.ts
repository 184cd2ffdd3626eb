import type { SameKeys } from '../shared/messages.ts'
import { electionMailEn } from './election-messages.en.ts'
import type { advicePageFr, processMailFr, processPageFr, talkPageFr } from './process-messages.fr.ts'

export const processMailEn = {
  ...electionMailEn,
  consent_clarifying: {
    subject: '{place}: a proposal to understand together, “{title}”',
    body: 'Hello,\n{proposer} carries a proposal to “{body}”, to be decided by consent.\n\nThe proposal:\n\n{text}\n\nWhat it answers to:\n\n{mission}\n\nFirst round, questions: if a word is not clear to you, ask. Opinions come in the next round. This round is open until {until}; saying nothing is passing.',
    act: 'Ask a question or pass, without signing in:',
    action: 'Follow the round in the application:',
  },
  consent_question: {
    subject: '{place}: a question about “{title}”',
    body: 'Hello,\nyou carry this proposal to “{body}”. You are asked:\n\n{wording}\n\nThe next round waits for your answer.',
    action: 'Answer the question:',
  },
  consent_feelings: {
    subject: '{place}: how does this proposal land with you, “{title}”?',
    body: 'Hello,\nthe questions have their answers. Second round, feelings: say how this proposal of “{body}” lands with you. Whoever carries it listens, and does not answer.\n\nThe proposal:\n\n{text}\n\nThis round is open until {until}; saying nothing is passing.',
    act: 'Say how it lands or pass, without signing in:',
    action: 'Follow the round in the application:',
  },
  consent_amending: {
    subject: '{place}: it is for you to say what becomes of “{title}”',
    body: 'Hello,\nthe round of feelings is over. You carry this proposal to “{body}”: keep the text, improve it, clarify it or withdraw it.\n\nThe proposal:\n\n{text}\n\nWhat was said:\n\n{record}',
    action: 'Choose what becomes of the text:',
  },
  consent_objecting: {
    subject: '{place}: do you object to “{title}”?',
    body: 'Hello,\n{proposer} carries this text to “{body}”, which decides by consent: it is adopted if nobody objects. An objection shows a harm that the text would do, or an improvement that is worth it; it is no preference.\n\nThe text:\n\n{text}\n\nAnswers stay hidden until everybody has answered, or until {until}. Not answering is not consenting.',
    act: 'Answer without signing in:',
    action: 'Read the whole proposal in the application:',
  },
  consent_silent: {
    subject: '{place}: your answer is awaited, “{title}”',
    body: 'Hello,\n“{body}” does not have your answer yet: do you object to this text? Not answering is not consenting. Answers are awaited until {until}.\n\nThe text:\n\n{text}',
    act: 'Answer without signing in:',
    action: 'Read the whole proposal in the application:',
  },
  consent_reminded: {
    subject: '{place}: this round ends soon, “{title}”',
    body: 'Hello,\nthis round of “{body}” is open until {until}, and you have not said anything yet. Saying nothing is passing.\n\nThe proposal:\n\n{text}',
    act: 'Speak or pass, without signing in:',
    action: 'Follow the round in the application:',
  },
  consent_waits: {
    subject: '{place}: a question waits for your answer, “{title}”',
    body: 'Hello,\nthe round of questions is over in “{body}”, and a question has no answer yet. What follows waits for you alone.\n\nThe proposal:\n\n{text}',
    action: 'Answer the question:',
  },
  consent_over: {
    subject: '{place}: the time to answer is over, “{title}”',
    body: 'Hello,\nyou facilitate this decision of “{body}”. The time to answer is over: the answers can be read now, and what follows is in your hands.\n\nThe text:\n\n{text}',
    action: 'Read the answers, and go on:',
  },
  consent_your_turn: {
    subject: '{place}: it is for you to go on, “{title}”',
    body: 'Hello,\nyou facilitate this decision of “{body}”. Everybody has spoken: what follows is in your hands.\n\nThe text:\n\n{text}',
    action: 'Go on:',
  },
  consent_testing: {
    subject: '{place}: an objection to look at together, “{title}”',
    body: 'Hello,\nan objection is raised in “{body}”. It is a gift to the group: it says what the text does not see yet.\n\n{holder} says:\n\n{wording}\n\nThe text:\n\n{text}\n\nIf you think that it is no objection, say so. If nobody does, the group integrates it.',
    action: 'Look at the objection:',
  },
  consent_adopted: {
    subject: '{place}: adopted by consent, “{title}”',
    body: 'Hello,\nnobody objects: this text is a decision of “{body}”.\n\n{text}',
    action: 'Read the decision and its history:',
  },
  consent_withdrawn: {
    subject: '{place}: the proposal is withdrawn, “{title}”',
    body: 'Hello,\nwhoever carried this proposal to “{body}” withdrew it. Nothing is decided.\n\n{text}',
    action: 'Read what was said:',
  },
  consent_sent: {
    subject: '{place}: the proposal goes to a working group, “{title}”',
    body: 'Hello,\nthe objection asks for more work than this round allows: the proposal of “{body}” goes to a working group, which will bring a new one. Nothing is decided.\n\n{text}',
    action: 'Read the objection:',
  },
  advice_asked: {
    subject: '{place}: your advice is asked for, “{title}”',
    body: 'Hello,\n{proposer} is about to decide alone, in their role in “{body}”, and first has to hear those concerned.\n\nWhat would be decided:\n\n{text}\n\nIt rests on this line of their domain:\n\n{mission}\n\nYour advice is awaited until {until}. Without an answer the decision may be taken, and will say that you did not answer.',
    act: 'Give my advice, without signing in:',
    action: 'Read all advice in the application:',
  },
  advice_reminded: {
    subject: '{place}: your advice is still awaited, “{title}”',
    body: 'Hello,\n{proposer} waits for your advice before deciding, in “{body}”, until {until}.\n\nWhat would be decided:\n\n{text}',
    act: 'Give my advice, without signing in:',
    action: 'Read all advice in the application:',
  },
  advice_given: {
    subject: '{place}: somebody gives you advice, “{title}”',
    body: 'Hello,\n{holder} gives you advice, in “{body}”:\n\n{wording}',
    action: 'Read the advice, and answer it:',
  },
  advice_ready: {
    subject: '{place}: you may decide, “{title}”',
    body: 'Hello,\nthose whom you asked have answered, or the time is over. The decision is in your hands, in “{body}”.\n\nWhat you thought of deciding:\n\n{text}',
    action: 'Read the advice, and decide:',
  },
  advice_decided: {
    subject: '{place}: a role decision is taken, “{title}”',
    body: 'Hello,\n{proposer} decided, in their role in “{body}”, after asking for your advice.\n\n{text}',
    action: 'Read the decision and the advice:',
  },
  advice_escalated: {
    subject: '{place}: the question is brought to the group, “{title}”',
    body: 'Hello,\nthis question of “{body}” is no longer decided by one person alone: it is brought to the group. If an assembly is planned, it is a point of its agenda.\n\n{text}',
    action: 'Read the question and the advice:',
  },
  advice_abandoned: {
    subject: '{place}: the decision is given up, “{title}”',
    body: 'Hello,\nwhoever asked for your advice, in “{body}”, gives it up. Nothing is decided.\n\n{text}',
    action: 'Read what was said:',
  },
} as const satisfies SameKeys<typeof processMailFr>

export const advicePageEn = {
  title: 'Give advice: “{title}”',
  lead: '{place}, “{body}”: somebody is about to decide in their role, and asks for your advice.',
  plan: 'What would be decided',
  clause: 'The line of the domain that it rests on',
  text: 'Your advice',
  important: 'My advice is important',
  importantMeans: 'Whoever decides has to answer it in a line: followed, or why not.',
  kept: '{place} keeps your advice with the decision (membership contract).',
  send: 'Give my advice',
  sentTitle: 'Your advice is given',
  sent: 'Whoever decides receives it, and it stays with the decision.',
} as const satisfies SameKeys<typeof advicePageFr>

export const processPageEn = {
  title: 'Do you object? “{title}”',
  lead: '{place}, “{body}”: we decide by consent.',
  text: 'The text',
  purpose: 'What it answers to',
  question: 'Do you object?',
  hidden:
    'Your answer stays hidden until everybody has answered, or the time is over. You may change it until then.',
  agrees: 'No objection',
  agreesMeans: 'I can live with this text, even if I would prefer another one.',
  objects: 'I object',
  objectsMeans: 'This text would do harm, or an improvement is worth it.',
  reason: 'Your objection, in one sentence (if you have one)',
  reasonHint: 'If the group does not take it up, it is kept for the review.',
  kept: '{place} keeps this answer to decide together (membership contract).',
  send: 'Send my answer',
  sentTitle: 'Your answer is recorded',
  sent: 'Nobody reads it before everybody has answered, or the time is over.',
  follow: 'Follow the decision',
} as const satisfies SameKeys<typeof processPageFr>

/** The page behind the mails of a round in which people talk. */
export const talkPageEn = {
  clarifying: {
    title: 'Is it all clear? “{title}”',
    heading: 'Your question',
    why: 'One asks what a word means. Opinions come in the next round.',
    label: 'What is not clear (empty, if all is)',
    hint: 'Whoever carries the proposal answers, and everybody reads the answer.',
  },
  feelings: {
    title: 'How does it land with you? “{title}”',
    heading: 'How it lands with you',
    why: 'Whoever carries the proposal listens, and does not answer.',
    label: 'What you feel and think of it (empty, to pass)',
    hint: 'What you like, what worries you, what you would miss.',
  },
  lead: '{place}, “{body}”: we decide by consent.',
  text: 'The proposal',
  purpose: 'What it answers to',
  asked: 'The questions, with their answers',
  kept: '{place} keeps these words to decide together (membership contract).',
  send: 'Send, or pass',
  sentTitle: 'Your turn is taken',
  sent: 'The next round will be written to you.',
  follow: 'Follow the decision',
} as const satisfies SameKeys<typeof talkPageFr>
