import type { SameKeys } from '../shared/messages.ts'
import type { assembliesFr } from './messages.fr.ts'

export const assembliesEn = {
  errors: {
    policy_out_of_range: 'This number is not possible here. Your entry is still on the screen; correct it.',
    remote_without_article:
      'One votes from elsewhere only where the statutes allow it. Your entry is still on the screen; write the article of the statutes, or take out remote voting.',
    members_only: 'Points are added by members. Your text is still on the screen; hand it to a member.',
    title_missing: 'The point has no title. Your entry is still on the screen; write one.',
    minutes_out_of_range:
      'The time is a whole number of minutes, from 1 to {most}. Your entry is still on the screen; correct it.',
    announced_points_only:
      'An extraordinary assembly treats the points of its convocation and no other. Nothing was added; propose this point to the next assembly.',
    urgency_agenda_role_only:
      'The agenda is frozen: only whoever keeps it adds something urgent. Your text is still on the screen; talk to that person, or propose it for the next assembly.',
    urgency_reason_missing:
      'What is urgent says why. Your entry is still on the screen; write why this point cannot wait.',
    agenda_role_only:
      'Only whoever keeps the agenda changes its order. Nothing changed; talk to that person.',
    order_reason_missing:
      'This order is not that of the adopted priorities. Your order is still on the screen; write why.',
    points_changed:
      'The points changed in the meantime. Nothing was done; reload the page, then begin again.',
    nothing_to_adjourn: 'No point is chosen. Nothing was adjourned; choose at least one point.',
    extension_out_of_range:
      'The extension is a whole number of minutes, from 1 to {most}. Your entry is still on the screen; correct it.',
    extension_not_carried:
      'The assembly did not vote the extension: more have to say yes than no. Nothing changed; adjourn the points that are left.',
  },
} as const satisfies SameKeys<typeof assembliesFr>
