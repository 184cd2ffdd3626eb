import type { SameKeys } from '../shared/messages.ts'
import type { organisationsFr } from './messages.fr.ts'

export const organisationsEn = {
  legalForms: {
    association_1901: 'association (law of 1901)',
    de_facto_association: 'unregistered association',
    union_of_associations: 'union of associations',
    informal_collective: 'informal collective',
    scic: 'multi-stakeholder cooperative (SCIC)',
    scop: 'workers’ cooperative (SCOP)',
    cooperative: 'other cooperative',
    trade_union: 'trade union',
    foundation: 'foundation or endowment fund',
    mutual: 'mutual society',
    other: 'other',
  },
  sectors: {
    housing: 'housing',
    food_and_farming: 'food and farming',
    energy_and_climate: 'energy and climate',
    mobility: 'getting around',
    culture_and_media: 'culture and media',
    education: 'popular education and training',
    health_and_care: 'health and care',
    solidarity: 'welcome and solidarity',
    rights_and_democracy: 'rights and democracy',
    work: 'work',
    sport_and_leisure: 'sport and leisure',
    support_to_organisations: 'support to organisations',
    other: 'other',
  },
  levels: { supporter: 'supporter: follows, may come, does not vote', member: 'member' },
  founding: {
    body: 'General assembly',
    bodyPurpose: 'Decides everything that is not entrusted by a mandate.',
    role: 'Coordination',
    rolePurpose: 'Set the organisation going until its first assembly.',
    roleDomain: 'Welcome, presentation, mandates, and what the organisation says in its coalitions.',
    decision: 'Founding act: the organisation {name} is created in Reliance.',
    mission: 'Set the organisation going and have the mandates confirmed by the assembly within 90 days.',
  },
  powers: {
    organisations_edit: 'write the presentation of the organisation',
    organisations_admit: 'invite and welcome',
  },
  mail: {
    joinAsked: {
      subject: '{name} asks to join {place}',
      body: 'Hello,\n{name} asks to join {place}.\n\n{message}',
      action: 'Answer the request:',
    },
    joinAccepted: {
      subject: 'Welcome to {place}',
      body: 'Hello,\nyour request was accepted: you are part of {place}.',
      action: 'Come in:',
    },
    joinDeclined: {
      subject: 'Your request to {place}',
      body: 'Hello,\n{place} did not accept your request. You can write to it to talk about it, or ask again later.',
      action: 'Back to the first page:',
    },
    invitation: {
      subject: '{organisation} invites you',
      hello: 'Hello,\n{organisation} invites you to join it in Reliance, the tool of our coalitions.',
      action: 'See the invitation and answer:',
      nothing: 'Nothing is done until you have answered. The invitation stays open for 30 days.',
    },
  },
  errors: {
    slug_taken: 'This address is already taken. Nothing was created; please propose another one.',
    commune_unknown: 'This commune is not on the official list. Choose it among the proposals.',
    no_address: 'No e-mail address was found in this text. It is still on the screen.',
    too_many_addresses:
      '{count} addresses at once is more than the {maximum} possible. Nothing was sent; send them in several goes.',
    invitation_answered: 'This invitation has already been answered.',
    invitation_withdrawn: 'This invitation was withdrawn by the organisation. You can ask it why.',
    invitation_expired: 'This invitation is no longer open. Ask the organisation to send it again.',
    already_member: 'This person is already part of the organisation.',
    already_asked: 'Your request has already been sent; it waits for an answer.',
    request_answered: 'This request has already been answered.',
    revision_changed:
      'Somebody changed this page in the meantime. What you wrote is still on the screen; read the new version before saving.',
    not_public: 'This organisation has no public page.',
    name_missing: 'Your name is missing. A first name is enough.',
  },
} as const satisfies SameKeys<typeof organisationsFr>
