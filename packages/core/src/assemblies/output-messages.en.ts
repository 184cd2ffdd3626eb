import type { SameKeys } from '../shared/messages.ts'
import type { outputErrorsFr, outputMailFr, outputPageFr } from './output-messages.fr.ts'

export const outputPageEn = {
  title: 'What is brought from here',
  none: 'Nothing has been brought yet',
  noneWhy:
    'What is prepared here is brought to the assembly, or handed to a secretariat whose mandate it is. One reads here what became of it.',
  bring: 'Bring to the assembly',
  handOver: 'Hand to this secretariat',
  bringTitle: 'Bring what “{body}” prepared',
  bringSentence:
    'Nothing is decided here: it goes to the assembly, or to the secretariat whose mandate it is.',
  name: 'What it is about, in one line',
  nameHint: 'It will be the point of the agenda.',
  text: 'What you propose',
  textHint: 'All members will read it.',
  link: 'Link to a document',
  linkHint: 'It begins with “https”.',
  where: 'Where it goes',
  toAssembly: 'To the next assembly that still takes points',
  toSecretariat: 'To the secretariat “{body}”',
  because: 'The role “{role}” ({holders}) looks after it: {words}.',
  domain: 'Its domain: “{domain}”',
  noMatch: 'No mandate in force speaks of these words: the assembly decides.',
  others: 'Another secretariat',
  sent: 'It is brought.',
  sentAgenda: 'It is on the agenda.',
  sentWaits: 'It will be on the agenda of the next assembly that is planned.',
  from: 'From “{body}”, on {date}',
  by: 'By {name}',
  to: 'Handed to “{body}”',
  states: {
    awaits_assembly: 'waits for an assembly to be planned',
    awaits_secretariat: 'waits for the answer of the secretariat',
    on_agenda: 'on the agenda',
    withdrawn: 'taken back',
    adjourned: 'adjourned, waits for the next assembly',
    treated: 'treated in an assembly',
    taken_on: 'taken on',
    done: 'done',
    declined: 'declined',
  },
  at: '{title}, on {date}',
  outcome: 'Outcome: {outcome}',
  origin: 'Prepared by “{body}”: read what is proposed',
  back: 'The page of “{body}”',
  readLink: 'Document: {host}',
  answer: 'Say what becomes of it',
  answerLabel: 'What becomes of it',
  answers: {
    taken_on: 'We take it on',
    done: 'It is done',
    declined: 'We will not do it',
  },
  note: 'In a few words',
  noteHint: 'Needed if you will not do it.',
  answered: 'Your answer is written.',
  older: 'Older',
} as const satisfies SameKeys<typeof outputPageFr>

export const outputErrorsEn = {
  output_from_elsewhere:
    'Only a commission or a secretariat brings in this way what it prepared. What you typed is still here; add a point to the agenda instead.',
  output_not_of_it:
    'Only those who take part in this body bring what it prepared. What you typed is still here; join it, or add a point to the agenda.',
  output_text_missing: 'What you propose is missing. What you typed is still here; write it.',
  output_to_secretariat:
    'It is handed to another secretariat that is there, or brought to the assembly; nothing is decided here. What you typed is still here.',
  nobody_mandated_there:
    'Nobody holds a mandate in this secretariat. What you typed is still here; bring it to the assembly.',
  output_of_assembly: 'The assembly treats this point. Nothing changed.',
  output_answer_theirs:
    'The answer is for those who hold a mandate in this secretariat. Your text is still here; hand it on to one of them.',
  output_answered: 'The answer is given already. Your text is still here.',
  output_note_missing: 'The reason is missing. What you typed is still here; say why you will not do it.',
} as const satisfies SameKeys<typeof outputErrorsFr>

export const outputMailEn = {
  output_sent: {
    subject: '{place}: handed to {body}, “{title}”',
    body: 'Hello,\n{proposer} hands this to the secretariat {body} of {place}, for the commission or secretariat “{name}”:\n\n{text}\n\nSay what becomes of it: taken on, done or declined. It stays on the page of the secretariat until you answer.',
    action: 'Read and answer:',
  },
  output_answered: {
    subject: '{place}: {body} answers, “{title}”',
    body: 'Hello,\nthe secretariat {body} of {place} answered what you handed to it. Its page says what becomes of it.\n\n{text}',
    action: 'Read the answer:',
  },
} as const satisfies SameKeys<typeof outputMailFr>
