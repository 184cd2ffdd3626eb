import type { SameKeys } from '../shared/messages.ts'
import type { decisionsFr } from './messages.fr.ts'

export const decisionsEn = {
  mail: {
    tension_said: {
      subject: '{place}: a tension waits for {body}',
      body: 'Hello,\nsomebody says what does not work in the body {body} ({place}).\n\nWhat happens:\n{happens}\n\nWhat is needed:\n{needed}\n\nIt is about {about}, and stays open until the body says what comes of it.',
      action: 'Say what comes of it:',
    },
    tension_treated: {
      subject: '{place}: {body} answers your tension',
      body: 'Hello,\nyou had said:\n\n{happens}\n\nThe body {body} ({place}) answers:\n\n{settled}',
      action: 'See the tensions:',
    },
    tension_returned: {
      subject: '{place}: your tension goes to {otherBody}',
      body: 'Hello,\nyou had said:\n\n{happens}\n\nThe body {body} ({place}) hands it to the body {otherBody}:\n\n{settled}',
      action: 'See the tensions:',
    },
  },
  errors: {
    body_missing: 'This body is not there, or not any more.',
    role_missing: 'This role is not of this body.',
    tension_names_person:
      '“{word}” is the name of somebody here. Speak of the role or the rule. If it is the person after all, talk to them first, or ask a third person for help.',
    tension_ended: 'This tension has its answer already.',
    tension_of_another: 'This tension is somebody else’s.',
    not_theirs_to_settle: 'The body concerned says what comes of it.',
    return_elsewhere: 'Choose another body than this one.',
    too_many_open: '{most} of yours wait already. Let the bodies answer, or take one back.',
  },
} as const satisfies SameKeys<typeof decisionsFr>
