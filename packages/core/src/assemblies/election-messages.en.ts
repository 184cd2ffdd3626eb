import type { SameKeys } from '../shared/messages.ts'
import type { electionMailFr } from './election-messages.fr.ts'

export const electionMailEn = {
  election_describing: {
    subject: '{place}: is this what we look for, “{title}”?',
    body: 'Hello,\n{proposer} opens an election without candidate in “{body}”. Before any name, we agree on what we look for.\n\nThe mission:\n\n{mission}\n\nWhat the person accounts for:\n\n{text}\n\nThe term, in months: {months}\n\nThe qualities it asks for:\n\n{record}\n\nBallots come once everybody has answered and nothing stands in the way any more.',
    action: 'Say whether it fits:',
  },
  election_nominating: {
    subject: '{place}: whom do you see in this role, “{title}”?',
    body: 'Hello,\nin “{body}”, the role, its term and the qualities it asks for are adopted. Now write one name, and one only, of somebody in this group: nobody has stood, and nobody names themselves.\n\nThe mission:\n\n{mission}\n\nThe term, in months: {months}\n\nThe qualities it asks for:\n\n{record}\n\nBallots stay hidden until all are in, for everybody.',
    action: 'Write my ballot:',
  },
  election_revealing: {
    subject: '{place}: why this person, “{title}”?',
    body: 'Hello,\nin “{body}”, all ballots are in and can be read. Say in a few words why you named this person, by the qualities that are asked for. Whoever is named listens, and does not answer.\n\nThe qualities it asks for:\n\n{record}',
    action: 'Read the ballots, and say my reasons:',
  },
  election_transferring: {
    subject: '{place}: has a reason convinced you, “{title}”?',
    body: 'Hello,\nin “{body}”, all reasons are said. If one of them changed your mind, move your voice to somebody already named, and say why. Doing nothing is keeping your voice.\n\nThe qualities it asks for:\n\n{record}',
    action: 'Read the reasons, and move my voice:',
  },
  election_your_turn: {
    subject: '{place}: it is for you to go on, “{title}”',
    body: 'Hello,\nyou facilitate this election of “{body}”. What follows is in your hands.\n\nThe mission:\n\n{mission}',
    action: 'Go on:',
  },
  election_objecting: {
    subject: '{place}: do you object to this person, “{title}”?',
    body: 'Hello,\nin “{body}”, {holder} is the person proposed for this role. The reason:\n\n{wording}\n\nThe mission:\n\n{mission}\n\nThe term, in months: {months}\n\nAn objection says what would keep somebody from holding this role; it is no preference. Answers stay hidden until all others have answered. The person proposed answers last.',
    action: 'Answer in the application:',
  },
  election_asked_last: {
    subject: '{place}: you are proposed for this role, “{title}”',
    body: 'Hello,\nin “{body}”, you are proposed for this role, and all others have answered. Do you object yourself?\n\nThe reason:\n\n{wording}\n\nThe mission:\n\n{mission}\n\nThe term, in months: {months}',
    action: 'Read the answers, and give mine:',
  },
  election_resolving: {
    subject: '{place}: an objection to lift together, “{title}”',
    body: 'Hello,\nan objection is raised in “{body}”. {holder} says:\n\n{wording}\n\nWe look for what would lift it: another term, a support, or another person.',
    action: 'Read the objection:',
  },
  election_accepting: {
    subject: '{place}: do you accept this role, “{title}”?',
    body: 'Hello,\nin “{body}”, nobody objects any more to giving you this role. The reason:\n\n{wording}\n\nThe mission:\n\n{mission}\n\nWhat you account for:\n\n{text}\n\nThe term, in months: {months}\n\nYou may decline without saying why.',
    action: 'Accept or decline:',
  },
  election_elected: {
    subject: '{place}: somebody is chosen, “{title}”',
    body: 'Hello,\n{holder} receives this role of “{body}”: nobody objected any more, and it is accepted. The mandate begins once it is signed. The ballots are destroyed in thirty days.\n\nThe mission:\n\n{mission}\n\nThe term, in months: {months}',
    action: 'Read how this choice was made:',
  },
  election_nobody: {
    subject: '{place}: nobody is found, “{title}”',
    body: 'Hello,\nthe election of “{body}” stops: nobody is found for this role. Nothing is decided.\n\nThe mission:\n\n{mission}',
    action: 'Read what was said:',
  },
} as const satisfies SameKeys<typeof electionMailFr>
