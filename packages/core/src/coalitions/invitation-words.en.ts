import type { SameKeys } from '../shared/messages.ts'
import type { invitationWordsFr } from './invitation-words.fr.ts'

export const invitationWordsEn = {
  mail: {
    subject: '{place} invites your organisation to join',
    hello:
      'Hello,\n{name} ({role}, for {organisation}) invites your organisation to join the coalition {place}.',
    helloUnnamed: 'Hello,\nthe coordination of {place} invites your organisation to join it.',
    sentence: 'A word for you:\n{message}',
    purpose: 'What this coalition wants, in its own words:\n{message}',
    members: 'Who is in it: {list}.',
    membersMore: 'Who is in it: {list}, and {count, plural, one {another organisation} other {# others}}.',
    membersUnnamed:
      'Who is in it: {count, plural, one {one organisation, which has} other {# organisations, which have}} no public page.',
    act: 'Read, ask a question, sign or decline, without making an account first:',
    charter: 'The charter {version}, in full:',
    charterEnd: 'End of the charter.',
    nothing:
      'Nothing is done until you have answered; declining is as simple as signing. If you did not expect this message, there is nothing to do: the invitation ends on {day}, and your address is erased thirty days later.',
  },
  page: {
    title: '{coalition} invites your organisation',
    by: 'Invitation by {name}, {role}, for {organisation}.',
    byUnnamed: 'Invitation by the coordination.',
    until: 'You can answer until {day}.',
    nothingYet:
      'Nothing is done until you have pressed one of the buttons of this page. Reading binds nobody.',
    once: 'This link is for you and for this invitation. Signing or declining ends it.',
    sentence: 'A word for you',
    purpose: 'What this coalition wants',
    members: 'Who is in it',
    membersUnnamed:
      '{count, plural, one {One organisation is in it, which has} other {# organisations are in it, which have}} no public page.',
    membersMore:
      '{count, plural, one {Another organisation is in it, which has} other {# other organisations are in it, which have}} no public page.',
    charter: 'The charter {version}, in full',
    files:
      '{count, plural, one {One annex goes with it} other {# annexes go with it}}: they are read after signing. You can ask for them before.',
    sign: 'Sign the charter',
    signWhy:
      'Your organisation becomes a member and stays free: it can leave the coalition at any time. Sending this once is enough: it signs, opens your organisation’s space and your account.',
    which: 'For which organisation?',
    newOne: 'Another organisation, which has no space here yet',
    name: 'The name of your organisation',
    nameHint: 'Its form, its commune and its presentation can be added later.',
    nameHintNew: 'Only for an organisation that has no space here yet.',
    signedName: 'Your name',
    signedNameHint: 'It stands under the signature and will be read by the other organisations.',
    maySign: 'I may sign for this organisation',
    maySignMeans: 'It has entrusted me with this, or its rules allow me to.',
    isShown: 'Show me by my name to the other organisations (optional)',
    isShownMeans: 'They will know whom to turn to. You can change your mind whenever you like.',
    isAnother: 'It is another organisation, with a name close to that one',
    send: 'Sign the charter {version}',
    kept: '{coalition} keeps this name under the signature, as proof (legitimate interest). Your organisation’s space keeps your mandate, and whoever runs this site your address and this name, to keep your account (service that you ask for).',
    ask: 'Ask a question before signing',
    askWhy:
      'It goes to the coordination by mail, with your address, so that a person answers you. The invitation stays open.',
    question: 'Your question',
    keptQuestion:
      '{coalition} receives this question and your address, to answer you; both are erased here after thirty days (answer that you ask for).',
    sendQuestion: 'Send the question',
    asked: 'Your question has been sent',
    askedWhy:
      'The answer will reach you by mail. The invitation stays open until {day}: the same link still works.',
    back: 'Back to the invitation',
    decline: 'Decline',
    declineWhy: 'The coordination will read it. No account is made, and the invitation ends.',
    reason: 'The reason (optional)',
    keptReason:
      '{coalition} keeps this reason for thirty days, with the invited address (legitimate interest). It is optional.',
    sendDecline: 'Decline the invitation',
    declined: 'You have declined',
    declinedWhy: '{coalition} will read it. Your address is erased in thirty days.',
    signed: '{organisation} has signed the charter {version}',
    signedWhy:
      'It is a member of “{coalition}”. A receipt goes to your address: the text that was signed, its date, and how to leave or to ask. To come in, receive a link at that address.',
    enter: 'Enter Reliance',
  },
} as const satisfies SameKeys<typeof invitationWordsFr>
