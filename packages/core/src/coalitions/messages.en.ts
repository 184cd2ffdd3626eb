import type { SameKeys } from '../shared/messages.ts'
import type { coalitionsFr } from './messages.fr.ts'

export const coalitionsEn = {
  statuses: {
    listed: 'entered by coordination, to be confirmed',
    claimed: 'entered by coordination, has joined since',
    invited: 'invited',
    applied: 'asked to join',
    admitted: 'welcomed, signature awaited',
    joined: 'member organisation',
    declined: 'did not join',
    left: 'left the coalition',
  },
  effects: {
    publish_charter: {
      title: 'Charter {label}',
      sentence:
        'Publishes the charter {label}. An organisation’s yes is its signature; the others keep their place and will answer it.',
    },
  },
  founding: {
    body: 'Plenary',
    bodyPurpose: 'Where the member organisations decide together; one organisation, one voice.',
    role: 'Coordination',
    rolePurpose: 'Hold the common frame until the first plenary.',
    roleDomain: 'Welcoming organisations, the charter, the statements and their rounds.',
    decision: 'Founding act: {organisation} creates the coalition {name}.',
    mission: 'Set the coalition going and have the mandates confirmed by the plenary within 90 days.',
    charterLabel: '1.0',
  },
  powers: {
    coalitions_join: 'bring the organisation into a coalition, or out of it',
    coalitions_sign: 'sign a charter in the organisation’s name',
    coalitions_admit: 'invite and welcome organisations',
    coalitions_edit: 'present the coalition and publish its charter',
  },
  mail: {
    applied: {
      subject: '{organisation} asks to join {place}',
      body: 'Hello,\n{organisation} asks to join the coalition {place}.',
      action: 'Answer it:',
    },
    admitted: {
      subject: '{place} welcomes you: the charter is to be signed',
      body: 'Hello,\nthe coalition {place} welcomes {organisation}. It becomes a member when the charter is signed by whoever holds the mandate to do so.\n\nNothing is done until you have answered; declining is as simple as signing.',
      action: 'Or come into Reliance:',
      act: 'Read the charter and answer, without signing in:',
    },
    invited: {
      subject: '{place} invites {organisation}',
      body: 'Hello,\nthe coalition {place} invites {organisation} to join it. Your organisation becomes a member only if the charter is signed by the person who has the mandate to.\n\nNothing is done until you have answered; declining is as simple as signing.',
      action: 'Or read the charter in Reliance:',
      act: 'Read the charter and answer, without signing in:',
    },
    refused: {
      subject: '{place} does not welcome {organisation}',
      body: 'Hello,\nthe coordination of {place} has said no to the request of {organisation}. Nothing is kept that binds it, and it may ask again.',
      action: 'Open Reliance:',
    },
    charter_signed: {
      subject: '{place}: {organisation} signs charter {version}',
      body: 'Hello,\n{organisation} has signed charter {version} of {place}. The signature is in the name of {signer}.',
      action: 'See the member organisations:',
    },
    charter_declined: {
      subject: '{place}: {organisation} declines charter {version}',
      body: 'Hello,\n{organisation} has declined charter {version} of {place}. The answer is in the name of {signer}.\n\n{message}',
      action: 'See where each organisation stands:',
    },
    invitation_accepted: {
      subject: '{place}: {organisation} signs the charter and becomes a member',
      body: 'Hello,\n{organisation} has signed charter {version} of {place}, at your invitation. The signature is in the name of {signer}.',
      action: 'See the member organisations:',
    },
    invitation_declined: {
      subject: '{place}: an invitation is declined',
      body: 'Hello,\nthe invitation to join {place} that was sent to {name} is declined. It has ended, and its address will be erased in thirty days.\n\n{message}',
      action: 'See the invitations:',
    },
    invitation_question: {
      subject: '{place}: a question before signing',
      body: 'Hello,\nan organisation that {place} has invited by mail ({name}) asks a question before signing the charter:\n\n{message}\n\nSimply answer this message: your answer goes to its address, from yours, without passing through Reliance.',
      action: 'See the invitations:',
    },
    left: {
      subject: '{place}: {organisation} leaves',
      body: 'Hello,\n{organisation} has left the coalition {place}. Its positions are no longer shown there; what was decided and counted with it stays as it was.',
      action: 'See the member organisations:',
    },
    left_receipt: {
      subject: '{organisation} has left {place}',
      body: 'Hello,\nthis is a receipt: on {day}, {organisation} left the coalition {place}. Your organisation and its people are no longer seen there, and no longer see it. Decisions taken and counts made with it stay as they were. Nothing changes within your organisation.\n\nIt may ask to come back.',
      action: 'Open Reliance:',
    },
    signed_receipt: {
      subject: '{place}: you have signed charter {version} for {organisation}',
      body: 'Hello,\nthis is a receipt: on {day}, you signed charter {version} of the coalition {place} for the organisation {organisation}. Name under the signature: {signer}.\n\nWhat comes next: your organisation is part of the coalition. It says its positions there and decides with the others.\n\nIt may leave at any time, by somebody who holds the mandate to: “Leave the coalition”, on the page of the coalition. To ask something, or if it was not you, the page “Who decides what” names the people to turn to.\n\nThe text that was signed:\n{message}',
      action: 'Open the coalition:',
    },
    charter_published: {
      subject: '{place}: charter {version} awaits your answer',
      body: 'Hello,\nthe coalition {place} has published version {version} of its charter. The page shows what changes since the version that your organisation signed.\n\nUntil you have answered, it keeps its place.',
      action: 'Or come into Reliance:',
      act: 'Read what changes and answer, without signing in:',
    },
    without_people: {
      subject: '{place}: {organisation} has nobody left',
      body: 'Hello,\nthe last person of {organisation} in Reliance has erased their account. The organisation keeps its place and its positions in the coalition {place}, but nobody answers for it there any more.\n\nIt is for you to see with it who will represent it.',
      action: 'See the member organisations:',
    },
    closed: {
      subject: '{place} is closed',
      body: 'Hello,\nthe coalition {place} was closed, by decision no. {number} of its plenary:\n\n{wording}\n\nNothing is written there any more. What was said and decided stays readable for you, and your organisation keeps what is its own. It can be opened again until {until}; after that, it is closed for good.',
      action: 'Read the coalition again:',
    },
    reopened: {
      subject: '{place} is open again',
      body: 'Hello,\nthe coalition {place}, which had been closed, is open again. You find everything there as before.',
      action: 'Go back there:',
    },
    closed_while_asking: {
      subject: '{place} is closing: your request ends here',
      body: 'Hello,\nthe coalition {place} was closed. {organisation} was on its way into it: its request or its invitation has ended. Nothing is kept that binds it.',
      action: 'Enter Reliance:',
    },
    organisation_closed: {
      subject: '{place}: {organisation} has closed',
      body: 'Hello,\n{organisation} was closed by its members. It acts in the coalition {place} no more. On {until}, unless it has opened again, it leaves the coalition, and its positions with it.',
      action: 'See the member organisations:',
    },
    organisation_reopened: {
      subject: '{place}: {organisation} is open again',
      body: 'Hello,\n{organisation}, which had closed, is open again. It keeps its seat and its positions in the coalition {place}.',
      action: 'See the member organisations:',
    },
  },
  publicPage: {
    closed: 'This coalition has been closed since {day}. It cannot be joined any more.',
    join: 'Join us',
    joinWhy:
      'It is an organisation that joins, by a person who holds the mandate for it. The coordination answers; the charter is signed afterwards.',
    ask: 'Ask to join',
    charter: 'The charter {version}',
  },
  publicList: {
    title: 'Public coalitions',
    lead: 'They chose to tell everybody what they want to do together. The others are named nowhere.',
    some: 'They chose to be read by everybody. Their order is drawn by lot each day.',
    others: '{others, plural, =1 {One other public coalition} other {# other public coalitions}}, by name',
    more: 'The next ones',
    none: 'No coalition has opened a public page yet. To found the first one, come in by the first page.',
    noMore: 'There are no others.',
  },
  actPage: {
    title: 'Sign the charter {version}',
    lead: '{coalition} asks {organisation} to accept or refuse it.',
    mandate: 'You answer for {organisation}, under your mandate to sign, until {day}.',
    changed: 'What has changed since version {version}',
    fullText: 'The whole text',
    files:
      '{count, plural, one {One annex goes with it} other {# annexes go with it}}: they are read by coming into Reliance.',
    answer: 'The answer of {organisation}',
    sign: 'We accept the charter {version}',
    signMeans: 'Your organisation becomes or stays a member. It can leave the coalition at any time.',
    decline: 'We refuse the charter {version}',
    declineMeans:
      'Your organisation keeps its data and its links. The reason helps the others to understand.',
    nameHint: 'It will stand under the signature and be read by the other organisations.',
    reason: 'The reason (optional)',
    signed: '{organisation} has signed the charter {version}',
    signedWhy:
      '{coalition} knows it already. A receipt goes to your address: the text that was signed, its date, and how to leave or to ask.',
    signedNext: 'Go on in the coalition',
    declined: '{organisation} has refused the charter {version}',
    declinedWhy:
      '{coalition} knows it, with your reason if you gave one. Your organisation may change its mind.',
    keepsSeat: 'It keeps its seat under the version it has signed.',
  },
  errors: {
    slug_taken: 'This address is already taken. Nothing was created; please propose another one.',
    step_impossible:
      'This is not possible where the organisation stands. Nothing changed; reload the page to see where it is.',
    charter_label_taken:
      'There is a charter {label} already. Your entry stays on screen; give it another number.',
    charter_outdated: 'A new version of the charter has just come out. Nothing was signed; read it first.',
    already_signed: 'Your organisation has already signed this version. Nothing changed.',
    not_of_organisation: 'You do not act for this organisation here. Nothing changed.',
    revision_changed:
      'Somebody changed this page in the meantime. What you wrote is still on the screen; read the new version before saving.',
    last_organisation:
      'This is the last organisation of the coalition: without it, nobody could enter any more. Nothing changed; close the coalition, or invite another organisation before leaving.',
    listed_taken:
      '“{listed}” was already chosen for {organisation}. No organisation was welcomed; choose another one, or none.',
    organisation_unknown: 'This organisation was not found. Nothing changed.',
    asked_too_often:
      'Your organisation has asked {maximum, number} times to join this coalition since yesterday. This request was not sent; come back tomorrow.',
    invited_too_often:
      'This organisation was invited {maximum, number} times since yesterday. Nothing was sent; come back tomorrow.',
    founded_too_many:
      'You have founded {maximum, number} coalitions since yesterday. This one was not founded; come back tomorrow.',
    own_address:
      '{address} is your own address, and your organisation is here already. Nothing was sent; take it out of the list.',
    right_unsaid:
      'Say that you may sign for this organisation. Nothing was signed; what you wrote is still here.',
    questions_too_many:
      'Several questions have been sent since yesterday. This one was not; it is still on the screen, come back tomorrow.',
    invitation_answered: 'This invitation has already been answered.',
    invitation_withdrawn: 'This invitation was withdrawn by the coalition. Nothing was done.',
    invitation_expired: 'This invitation is no longer open. Ask the coalition to send it to you again.',
  },
} as const satisfies SameKeys<typeof coalitionsFr>
