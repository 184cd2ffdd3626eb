import type { WebContext } from '../web-context.ts'

export const organisations: WebContext = {
  nav: [
    {
      group: 'us',
      path: '',
      only: 'organisation',
      label: { fr: 'L’organisation', en: 'The organisation' },
    },
    {
      group: 'us',
      path: '/inviter',
      only: 'organisation',
      label: { fr: 'Inviter des personnes', en: 'Invite people' },
    },
  ],
}
