import type { SameKeys } from '../shared/messages.ts'
import type { charterInterfaceFr } from './charter-interface.fr.ts'

/** Texts of the charter of a coalition: its versions, what they change, who signed. */
export const charterInterfaceEn = {
  charter: {
    title: 'Sign charter {version}',
    sentence: '{coalition} asks {organisation} to accept or refuse it.',
    contents: 'Contents',
    changed: 'What changed since version {version}',
    comparing: 'The two texts are being compared…',
    fullText: 'The full text',
    answer: 'The answer of {organisation}',
    nothingYet:
      'Nothing is done until you press the button at the bottom of this page. Reading commits you to nothing.',
    mandate: 'You answer under your mandate: {mandate}.',
    accept: 'We accept charter {version}',
    acceptMeans:
      'Your organisation becomes or remains a member. You can leave the coalition at any time, in one act.',
    refuse: 'We refuse charter {version}',
    refuseMeans: 'Your organisation keeps its data and its ties. The reason helps the others understand.',
    signedName: 'Your name, as it will stand under the signature',
    signedNameHint: 'The other organisations will read it, with the name of {organisation}.',
    reason: 'The reason (optional)',
    choose: 'Choose to accept or to refuse.',
    send: 'Send this answer',
    sending: 'Sending…',
    ifLater:
      'If you do not answer before {date}, your organisation keeps its seat under the previous version until the plenary.',
    failed: 'The answer did not leave',
    failedKept: 'Nothing was signed. What you wrote is kept.',
  },
  charterChanges: {
    preamble: 'Preamble',
    added: 'Article added',
    removed: 'Article removed',
    moved: 'Article moved: it now comes after “{title}”.',
    movedFirst: 'Article moved: it now comes first.',
    retitled: 'Title changed:',
    unseen: 'Nothing changes to the eye: only spaces, line breaks or invisible signs differ.',
    wasRemoved: '[removed:',
    wasAdded: '[added:',
    wentElsewhere: '[moved from here:',
    cameHere: '[moved here:',
    skipped: 'unchanged passage',
    sign: '{name, select, space {a space} no_break_space {a no-break space} narrow_space {a narrow no-break space} line_break {a line break} tab {a tab} other {the invisible sign U+{code}}}{count, plural, one {} other { (# times)}}',
  },
  readCharter: {
    title: 'Charter {version}',
    sentence: '{coalition}, published on {date}.',
    answered: '{organisation} {answer, select, signed {has signed} other {has refused}} this version.',
    chooseFor: 'For which organisation do you answer?',
    signedNow: '{organisation} is a member of {coalition}.',
    refusedNow: 'The answer of {organisation} is recorded.',
    earlier: 'Earlier versions',
    earlierOne: 'version {version}, {date}',
    notInForce: 'This version is no longer in force. Charter {version} has replaced it.',
    toCurrent: 'Read charter {version}',
    changedSince: 'What has changed since, in version {version}',
    unchanged: 'The text is the same in version {version}.',
    awaited: 'Awaited',
    awaitedWhy:
      '{count, plural, one {One organisation has} other {# organisations have}} not yet answered this version: {names}.',
  },
  publishCharter: {
    files: 'Annexes',
    title: 'Propose a new version of the charter',
    sentence: 'Version {version} stays readable. The organisations decide: the yes of each is its signature.',
    label: 'Number of the version',
    labelHint: 'Today’s is {version}.',
    text: 'Text of the charter',
    link: 'Propose a new version',
  },
} as const satisfies SameKeys<typeof charterInterfaceFr>
