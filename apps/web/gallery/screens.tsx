import type { Language } from '@reliance/core/shared/messages.ts'
import type { ReactNode } from 'react'
import { SignCharter } from '../src/coalitions/sign-charter.tsx'
import { BrokenPage } from '../src/home/broken-page.tsx'
import { Everything } from '../src/home/everything.tsx'
import { LoadingPage } from '../src/home/loading-page.tsx'
import { sectionsOf } from '../src/home/nav.ts'
import { NoSpacePage } from '../src/home/no-space-page.tsx'
import { NotFoundPage } from '../src/home/not-found-page.tsx'
import type { ShellProps } from '../src/home/shell.tsx'
import { TodayPage } from '../src/home/today-page.tsx'
import { CheckMailPage } from '../src/identity/check-mail-page.tsx'
import { SignInPage } from '../src/identity/sign-in-page.tsx'
import { WhoDecides } from '../src/mandates/who-decides.tsx'
import { UnitesSeparates } from '../src/positions/agreements/unites-separates.tsx'
import { PositionsSheet } from '../src/positions/sheet/positions-sheet.tsx'
import { demoCharter } from './demo-charter.ts'
import { coalition, demoPage, demoToday, members, sheetRows } from './demo-coalition.ts'
import { demoBodies, demoRole } from './demo-mandates.ts'
import { firstDay, today } from './demo-today.ts'
import { type Frame, tenAreas } from './frames.tsx'
import { fundScreens } from './fund-screens.tsx'

export type Screen = { frame: Frame; content: ReactNode; connection?: ShellProps['connection'] }

const org = (seed: string, name: string, path = '/'): Frame => ({ place: 'organisation', seed, name, path })
const archipel = (path = '/'): Frame => ({
  place: 'coalition',
  seed: coalition.seed,
  name: coalition.name,
  path,
})

const outside = null
const nothing = async () => undefined
const idle = {
  send: async () => true,
  sending: false,
  failure: null,
  errorOf: () => undefined,
  forget: () => undefined,
  typed: undefined,
}

const firstPages: Record<string, Screen> = {
  'sign-in': { frame: outside, content: <SignInPage email="" link={idle} password={idle} passkey={idle} /> },
  'mail-sent': {
    frame: outside,
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
  'mail-expired': { frame: outside, content: <CheckMailPage mail={{ kind: 'expired' }} /> },
  'mail-used': { frame: outside, content: <CheckMailPage mail={{ kind: 'used' }} /> },
  'mail-elsewhere': {
    frame: outside,
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
    frame: outside,
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
  'not-found': { frame: outside, content: <NotFoundPage /> },
  broken: { frame: outside, content: <BrokenPage onAgain={() => undefined} /> },
  loading: { frame: org('o01', 'La Garance commune'), content: <LoadingPage /> },
  offline: {
    frame: org('o01', 'La Garance commune'),
    content: <LoadingPage />,
    connection: { online: false, expired: true },
  },
}

const governance = (language: Language): Record<string, Screen> => ({
  charter: {
    frame: org('o11', 'Réseau Passerelles'),
    content: (
      <SignCharter
        coalition={coalition}
        organisation={{ name: 'Réseau Passerelles' }}
        {...demoCharter}
        mandate={language === 'fr' ? 'signature des chartes' : 'signing charters'}
        answerBeforeOn="2026-11-28"
        draft={{ answer: null, signedName: 'Awa Ndoumbé', reason: '' }}
        onDraft={() => undefined}
        act={idle}
      />
    ),
  },
  decides: {
    frame: org('o05', 'L’Étincelle communaliste', '/qui-decide'),
    content: (
      <WhoDecides
        registerHref={null}
        place={{ name: 'L’Étincelle communaliste' }}
        question={language === 'fr' ? 'imprimer des affiches' : 'print posters'}
        onQuestion={() => undefined}
        answer={
          language === 'fr'
            ? 'Le rôle Parole publique et affichage décide, jusqu’à 300\u00a0€ par mois ; Karim Dutheil le tient jusqu’au 14 janvier 2027.'
            : 'The role “Parole publique et affichage” decides, up to €300 a month; Karim Dutheil holds it until 14 January 2027.'
        }
        bodies={demoBodies}
        selected={demoRole}
        today={demoToday}
      />
    ),
  },
  'decides-empty': {
    frame: org('o01', 'La Garance commune', '/qui-decide'),
    content: (
      <WhoDecides
        registerHref={null}
        place={{ name: 'La Garance commune' }}
        question=""
        onQuestion={() => undefined}
        answer={null}
        bodies={[]}
        selected={null}
        today={demoToday}
      />
    ),
  },
})

const pages = (language: Language): Record<string, Screen> => {
  return {
    today: { frame: archipel(), content: <TodayPage today={today} /> },
    'first-day': {
      frame: org('o03', 'Atelier du Vélo têtu'),
      content: <TodayPage today={firstDay} />,
    },
    sheet: {
      frame: org('o01', 'La Garance commune'),
      content: (
        <PositionsSheet
          organisation={{ name: 'La Garance commune' }}
          coalition={coalition}
          rows={sheetRows}
          source={{ source: 'assembly', decidedOn: '2026-11-12' }}
          today={demoToday}
          onSave={async row => ({ revision: row.revision + 1 })}
          onPublish={nothing}
        />
      ),
    },
    banks: {
      frame: archipel('/positions'),
      content: (
        <UnitesSeparates
          coalition={coalition}
          page={demoPage}
          members={members}
          round={{ state: 'open', on: '2026-11-02' }}
          next={[
            {
              href: '#s13',
              label:
                language === 'fr'
                  ? 'Un atelier sur l’énoncé 13 est demandé à la coordination'
                  : 'A workshop on statement 13 is asked of coordination',
            },
          ]}
          actsOn={item => ({
            correct: `#correct-${item.number}`,
            ask: `#ask-${item.number}`,
            ...(item.class === 'disagreement' && { work: `#work-${item.number}` }),
          })}
        />
      ),
    },
  }
}

const tenAreasFrame = (path: string): Frame => ({
  place: 'coalition',
  seed: coalition.seed,
  name: coalition.name,
  path,
  pages: tenAreas,
})

/** The navigation at the size that it will have. */
const navigation = (language: Language): Record<string, Screen> => ({
  'ten-areas': { frame: tenAreasFrame('/fonds'), content: <TodayPage today={today} /> },
  everything: {
    frame: tenAreasFrame('/tout'),
    content: (
      <Everything
        sections={sectionsOf(
          { kind: 'coalition', slug: coalition.seed, rank: 'participant' },
          '/',
          language,
          tenAreas,
        )}
        otherPlaces={[{ seed: 'o05', name: 'L’Étincelle communaliste', href: '#o05' }]}
        personal={null}
      />
    ),
  },
})

const everyScreen = (language: Language): Record<string, Screen> => ({
  ...navigation(language),
  ...pages(language),
  ...governance(language),
  ...firstPages,
  ...fundScreens,
})

export const screenNamed = (language: Language, name: string): Screen => {
  const all = everyScreen(language)
  return all[name] ?? all.today ?? { frame: outside, content: null }
}
