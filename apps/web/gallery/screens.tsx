import type { Language } from '@reliance/core/shared/messages.ts'
import type { ReactNode } from 'react'
import { SignCharter } from '../src/coalitions/sign-charter.tsx'
import { Everything } from '../src/home/everything.tsx'
import { FirstSteps } from '../src/home/first-steps.tsx'
import { sectionsOf } from '../src/home/nav.ts'
import type { ShellProps } from '../src/home/shell.tsx'
import { TodayPage } from '../src/home/today-page.tsx'
import { WhoDecides } from '../src/mandates/who-decides.tsx'
import { UnitesSeparates } from '../src/positions/agreements/unites-separates.tsx'
import { LastDay } from '../src/positions/sheet/last-day.tsx'
import { PositionsSheet } from '../src/positions/sheet/positions-sheet.tsx'
import type { SheetRow } from '../src/positions/sheet/sheet-row.ts'
import { demoCharter } from './demo-charter.ts'
import { answeredRows, coalition, demoPage, demoToday, members, sheetRows } from './demo-coalition.ts'
import { demoBodies, demoRole } from './demo-mandates.ts'
import { firstDay, firstPlace, today } from './demo-today.ts'
import { firstPages } from './first-pages.tsx'
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

const nothing = async () => undefined
const idle = {
  send: async () => true,
  sending: false,
  failure: null,
  errorOf: () => undefined,
  forget: () => undefined,
  typed: undefined,
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

const sheetScreen = (sheetKey: string, rows: readonly SheetRow[]): Screen => ({
  frame: org('o01', 'La Garance commune'),
  content: (
    <PositionsSheet
      organisation={{ name: 'La Garance commune' }}
      coalition={coalition}
      sheetKey={sheetKey}
      rows={rows}
      source={{ source: 'assembly', decidedOn: '2026-11-12' }}
      today={demoToday}
      lastDay={<LastDay closesOn="2026-12-03" today={demoToday} />}
      onSave={async row => ({ revision: row.revision + 1 })}
      onPublish={nothing}
    />
  ),
})

const pages = (language: Language): Record<string, Screen> => {
  return {
    today: { frame: archipel(), content: <TodayPage today={today} /> },
    'first-day': {
      frame: org('o03', 'Atelier du Vélo têtu'),
      content: (
        <TodayPage today={firstDay} begins>
          <FirstSteps places={[firstPlace]} main onHide={() => undefined} />
        </TodayPage>
      ),
    },
    sheet: sheetScreen('sheet', sheetRows),
    'sheet-answered': sheetScreen('sheet-answered', answeredRows),
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
  return all[name] ?? all.today ?? { frame: null, content: null }
}
