import { NavBar, type NavItem, NavRow } from '@reliance/ui/nav-list.tsx'
import { Shore } from '@reliance/ui/shore.tsx'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ConnectionNotices } from '../connection-notices.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Rail, type RailProps, type RailSection } from './shell-rail.tsx'

export type ShellNav = {
  /** Stand first, whatever one came for. */
  first: readonly NavItem[]
  sections: readonly RailSection[]
  /** Under the thumb of a phone, four at most; the last leads to everything. */
  bar: readonly NavItem[]
  /** The pages beside the one that is shown, for a phone, which has no rail. */
  beside: readonly NavItem[]
}

export type ShellProps = RailProps & {
  /** Null before one is anywhere: signing in, first steps. */
  nav: ShellNav | null
  /** What is this person's wherever they are: one line at the top of a wide page. */
  personal?: ReactNode
  connection: { online: boolean; expired: boolean }
  children: ReactNode
}

const Skip = () => {
  const t = useTranslations('interface.shell')
  return (
    <a
      href="#title"
      className="target absolute start-2 -top-20 z-50 bg-ink px-4 py-3 text-ground focus:top-2 print:hidden"
    >
      {t('skip')}
    </a>
  )
}

/** Where one stands, drawn: a hairline at home, the shore where others can see. */
const Edge = ({ shared }: { shared: boolean }) => (
  <div
    aria-hidden="true"
    className={`print:hidden ${
      shared
        ? 'bg-[linear-gradient(transparent_40%,var(--color-water)_40%)] lg:bg-[linear-gradient(to_right,transparent_40%,var(--color-water)_40%)]'
        : 'border-hair border-t lg:border-s lg:border-t-0'
    }`}
  >
    {shared && (
      <>
        <div className="lg:hidden">
          <Shore run="across" />
        </div>
        <div className="hidden h-full lg:block">
          <Shore run="down" />
        </div>
      </>
    )}
  </div>
)

/** Before one is anywhere: the other bank, and what it is for. */
const FarBank = () => {
  const t = useTranslations('interface.shell')
  return (
    <div className="fixed inset-y-0 end-0 hidden w-[22rem] xl:flex print:hidden">
      <div className="bg-[linear-gradient(to_right,transparent_40%,var(--color-water)_40%)]">
        <Shore run="down" />
      </div>
      <p className="flex flex-1 items-end bg-water p-8 ps-4 font-bold text-25">{t('promise')}</p>
    </div>
  )
}

const none: ShellNav = { first: [], sections: [], bar: [], beside: [] }

/** One column and a bar of places on a phone; a rail on the left, then the page, when there is room. */
export function Shell({ nav, personal, connection, children, ...rest }: ShellProps) {
  const t = useTranslations('interface.shell')
  const words = useTranslations('interface.nav')
  const language = useLocale()
  const { first, sections, bar, beside } = nav ?? none
  return (
    <>
      <Skip />
      <div className="lg:grid lg:min-h-dvh lg:grid-cols-[1.5rem_minmax(0,1fr)] lg:ps-60 print:block">
        <Rail {...rest} first={first} sections={sections} />
        <Edge shared={rest.shared} />
        <main
          className={`px-4 pt-4 pb-28 lg:ps-6 lg:pt-2 lg:pe-10 lg:pb-16 print:p-0 ${
            rest.place === null ? 'xl:pe-[24rem]' : ''
          } ${rest.shared ? 'min-h-dvh bg-water [--color-ground:var(--color-water)]' : ''}`}
        >
          <div className="hidden min-h-11 flex-wrap items-center gap-x-5 lg:mb-6 lg:flex lg:pt-4 print:hidden">
            {personal ?? <LanguageSwitch />}
          </div>
          {beside.length > 1 && (
            <div className="mb-4 lg:hidden">
              <NavRow label={words('beside')} items={beside} />
            </div>
          )}
          <ConnectionNotices {...connection} />
          {children}
          {rest.place === null && <FarBank />}
          <div className="mt-10 lg:hidden">
            <LanguageSwitch />
          </div>
          <p className="mt-10 flex flex-wrap gap-x-6 print:hidden">
            <a className="target inline-flex items-center" href={`/aide?lang=${language}`}>
              {words('help')}
            </a>
            <a className="target inline-flex items-center" href={`/accessibilite?lang=${language}`}>
              {t('accessibility')}
            </a>
          </p>
        </main>
      </div>
      {bar.length > 0 && (
        <div className="fixed inset-x-0 bottom-0 z-10 border-hair border-t bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden">
          <NavBar label={t('places')} items={bar} />
        </div>
      )}
    </>
  )
}
