import type { SameKeys } from '../shared/messages.ts'
import type { actionsFr } from './messages.fr.ts'

export const actionsEn = {
  scales: { local: 'local', national: 'national', international: 'international' },
  states: { draft: 'draft', published: 'in the plan', done: 'done', dropped: 'dropped' },
  audiences: { members: 'read within the coalition', public: 'read by everybody' },
  discretions: { shown: 'appears', discreet: 'discreetly' },
  modes: { relay: 'pass it on', come: 'come', lend: 'lend', cofund: 'pay a part' },
  mail: {
    joined: {
      subject: '{place}: {organisation} joins {action}',
      body: 'Hello,\n{organisation} takes part in the action {action} that you lead ({place}), and says what it brings:\n\n{message}',
      action: 'See the action:',
    },
    need_asked: {
      subject: '{place}: something is missing for {action}',
      body: 'Hello,\nyou take part in the action {action} ({place}). The organisation that leads it says what is still missing:\n\n{message}\n\nIf you can, say so; if not, there is nothing to do.',
      action: 'See the action:',
    },
    dropped: {
      subject: '{place}: {action} will not take place',
      body: 'Hello,\nthe action {action}, in which you take part ({place}), will not take place. The organisation that leads it says why:\n\n{message}',
      action: 'See the action:',
    },
  },
  errors: {
    ends_before_start: 'The last day comes before the first.',
    too_long: 'An action lasts two years at most. Cut it into steps.',
    too_many_themes: 'Five themes at most: keep those that speak to most people.',
    theme_too_long: 'A theme is a few words (40 characters at most).',
    too_many_needs: 'Eight needs at most. Take out what is found, or put together what belongs together.',
    need_too_long: 'A need stands on one line (160 characters at most).',
    need_missing: 'This need is not asked for any more.',
    need_filled: 'Another organisation sees to it already.',
    audience_missing: 'Choose who reads this action.',
    discretion_missing: 'Choose how your organisation is seen.',
    lead_is_shown:
      'An action that everybody reads is led by an organisation that appears. Keep the action within the coalition, or appear.',
    lead_stays: 'Your organisation leads this action. Hand it on first, or say that it will not take place.',
    not_published: 'This action is still a draft.',
    action_ended: 'This action is over: it does not change any more.',
    published_already: 'This action is in the plan already.',
    reason_missing: 'Say why: others counted on it.',
    not_taking_part: 'Your organisation takes no part in this action.',
    revision_changed: 'Somebody changed this action meanwhile.',
    commune_unknown: 'This commune is not in the official list.',
  },
  publicPage: {
    title: 'Our actions',
    lead: 'Led by {organisation} ({role})',
    with: 'With {organisations}',
    more: 'Other actions are in the plan.',
    days: '{from, select, same {{until}} other {{from} to {until}}}',
  },
} as const satisfies SameKeys<typeof actionsFr>
