import type { WebContext } from '../web-context.ts'

export const organisations: WebContext = {
  nav: [
    {
      group: 'us',
      path: '',
      kinds: ['organisation'],
      label: { fr: 'L’organisation', en: 'The organisation' },
    },
    {
      group: 'us',
      path: '/inviter',
      kinds: ['organisation'],
      label: { fr: 'Inviter des personnes', en: 'Invite people' },
    },
  ],
}
