import { languages } from '@reliance/core/shared/messages.ts'
import { Button } from '@reliance/ui/button.tsx'
import { NavList } from '@reliance/ui/nav-list.tsx'
import { PlaceBar, type PlaceName } from '@reliance/ui/place-bar.tsx'
import { Shore } from '@reliance/ui/shore.tsx'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ConnectionNotices } from '../connection-notices.tsx'
import { changeLanguage } from '../texts.ts'
import { PlaceIcon, type PlaceIconName } from './place-icon.tsx'

export type ShellPlace = { href: string; label: string; icon: PlaceIconName; here: boolean }
export type ShellProps = {
  /** Null before one is anywhere: signing in, first steps. */
  place: PlaceName | null
  /** A coalition or an assembly lies on the water: what is written there is seen by others. */
  shared: boolean
  /** Who reads what is written here, when neither sentence of a place fits. */
  note?: string
  otherPlaces: readonly PlaceName[]
  /** Four at most: that is what fits under a thumb. */
  nav: readonly ShellPlace[]
  connection: { online: boolean; expired: boolean }
  children: ReactNode
}

const names = { fr: 'Français', en: 'English' }

function LanguageSwitch() {
  const t = useTranslations('interface.shell')
  const locale = useLocale()
  return (
    <fieldset className="flex flex-wrap print:hidden">
      <legend className="only-read">{t('language')}</legend>
      {languages
        .filter(language => language !== locale)
        .map(language => (
          <Button key={language} kind="quiet" lang={language} onClick={() => changeLanguage(language)}>
            {names[language]}
          </Button>
        ))}
    </fieldset>
  )
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

type Items = ReturnType<typeof withIcons>
const withIcons = (nav: readonly ShellPlace[]) =>
  nav.map(({ icon, ...item }) => ({ ...item, icon: <PlaceIcon name={icon} /> }))

function Rail({
  place,
  otherPlaces,
  shared,
  note,
  items,
}: Omit<ShellProps, 'nav' | 'children' | 'connection'> & { items: Items }) {
  const t = useTranslations('interface.shell')
  return (
    <header className="px-4 py-2 lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:gap-8 lg:py-6 lg:ps-5 lg:pe-2">
      {place === null ? (
        <p className="target flex items-center font-bold text-20">{t('product')}</p>
      ) : (
        <div className="flex flex-col gap-2">
          <PlaceBar here={place} places={otherPlaces} changeLabel={t('change')} />
          <p className="text-15 text-ink-soft">{note ?? t(shared ? 'seenByMembers' : 'staysHere')}</p>
        </div>
      )}
      {items.length > 0 && (
        <div className="hidden lg:block">
          <NavList label={t('places')} items={items} shape="rail" />
        </div>
      )}
      <div className="mt-auto hidden lg:block">
        <LanguageSwitch />
      </div>
    </header>
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

/** One column and a bar of places on a phone; a rail on the left, then the page, when there is room. */
export function Shell({ nav, connection, children, ...rest }: ShellProps) {
  const t = useTranslations('interface.shell')
  const items = withIcons(nav)
  return (
    <>
      <Skip />
      <div className="lg:grid lg:min-h-dvh lg:grid-cols-[15rem_1.5rem_minmax(0,1fr)] print:block">
        <Rail {...rest} items={items} />
        <Edge shared={rest.shared} />
        <main
          className={`px-4 pt-4 pb-28 lg:ps-6 lg:pe-10 lg:pt-10 lg:pb-16 print:p-0 ${
            rest.place === null ? 'xl:pe-[24rem]' : ''
          } ${rest.shared ? 'min-h-dvh bg-water [--color-ground:var(--color-water)]' : ''}`}
        >
          <ConnectionNotices {...connection} />
          {children}
          {rest.place === null && <FarBank />}
          <div className="mt-12 lg:hidden">
            <LanguageSwitch />
          </div>
          <a className="target mt-8 inline-flex items-center print:hidden" href="/accessibilite">
            {t('accessibility')}
          </a>
        </main>
      </div>
      {items.length > 0 && (
        <div className="fixed inset-x-0 bottom-0 z-10 border-hair border-t bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden">
          <NavList label={t('places')} items={items} shape="bar" />
        </div>
      )}
    </>
  )
}
