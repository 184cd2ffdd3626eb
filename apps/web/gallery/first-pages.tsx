import { BrokenPage } from '../src/home/broken-page.tsx'
import { LoadingPage } from '../src/home/loading-page.tsx'
import { NoSpacePage } from '../src/home/no-space-page.tsx'
import { NotFoundPage } from '../src/home/not-found-page.tsx'
import { CheckMailPage } from '../src/identity/check-mail-page.tsx'
import { SignInPage } from '../src/identity/sign-in-page.tsx'
import type { Screen } from './screens.tsx'

const idle = {
  send: async () => true,
  sending: false,
  failure: null,
  errorOf: () => undefined,
  forget: () => undefined,
  typed: undefined,
}

const garance = { place: 'organisation', seed: 'o01', name: 'La Garance commune', path: '/' } as const

/** What people see before they are anywhere, and where something is amiss. */
export const firstPages: Record<string, Screen> = {
  'sign-in': { frame: null, content: <SignInPage email="" link={idle} password={idle} passkey={idle} /> },
  'mail-sent': {
    frame: null,
    content: (
      <CheckMailPage
        mail={{
          kind: 'sent',
          email: 'josiane@exemple.org',
          minutes: 15,
          resent: false,
          waitSeconds: 0,
          failure: null,
          onResend: () => undefined,
          onOther: () => undefined,
        }}
      />
    ),
  },
  'mail-expired': { frame: null, content: <CheckMailPage mail={{ kind: 'expired' }} /> },
  'mail-used': { frame: null, content: <CheckMailPage mail={{ kind: 'used' }} /> },
  'mail-elsewhere': {
    frame: null,
    content: (
      <CheckMailPage
        mail={{
          kind: 'elsewhere',
          email: 'josiane@exemple.org',
          signedIn: 'bilal@exemple.org',
          entering: false,
          failed: false,
          onEnter: () => undefined,
        }}
      />
    ),
  },
  'no-space': {
    frame: null,
    content: (
      <NoSpacePage
        invitations={[{ invitationId: 'i1', seed: 'o08', name: 'Collectif Brique et Accueil' }]}
        requests={[]}
        search="moulin"
        onSearch={() => undefined}
        found={[
          {
            organisationId: 'o09',
            name: 'Le Moulin des Passages',
            detail: 'Crest',
            href: '#ask',
          },
        ]}
      />
    ),
  },
  'not-found': { frame: null, content: <NotFoundPage /> },
  broken: { frame: null, content: <BrokenPage onAgain={() => undefined} /> },
  loading: { frame: garance, content: <LoadingPage /> },
  offline: {
    frame: garance,
    content: <LoadingPage />,
    connection: { online: false, expired: true },
  },
}
