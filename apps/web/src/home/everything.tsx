import { Mark } from '@reliance/ui/mark.tsx'
import { type NavItem, NavLines } from '@reliance/ui/nav-list.tsx'
import { Page } from '@reliance/ui/page.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { NavSection } from './nav.ts'
import { PlaceIcon, type PlaceIconName } from './place-icon.tsx'

export type EverythingProps = {
  sections: readonly NavSection[]
  otherPlaces: readonly { seed: string; name: string; href: string }[]
  /** The language and the way out. */
  personal: ReactNode
}

function Group({ title, icon, items }: { title: string; icon?: PlaceIconName; items: readonly NavItem[] }) {
  return (
    <section className="flex flex-col gap-2 border-hair border-t pt-4">
      <h2 className="flex items-center gap-3 text-20">
        {icon !== undefined && <PlaceIcon name={icon} />}
        {title}
      </h2>
      <NavLines items={items} />
    </section>
  )
}

/** Every page of a place by what it is for, the other places, and what is this person's: what a rail says on a phone. */
export function Everything({ sections, otherPlaces, personal }: EverythingProps) {
  const t = useTranslations('interface.nav')
  const shell = useTranslations('interface.shell')
  const own = (href: string, label: string): NavItem => ({ href, label, here: false })
  return (
    <Page wide title={t('everythingTitle')} sentence={t('everythingSentence')}>
      <div className="grid gap-x-12 gap-y-10 md:grid-cols-2 xl:grid-cols-3">
        {sections.map(({ group, pages }) => (
          <Group key={group} title={t(`groups.${group}`)} icon={group} items={pages} />
        ))}
        {otherPlaces.length > 0 && (
          <Group
            title={t('yourPlaces')}
            items={otherPlaces.map(({ seed, name, href }) => ({
              ...own(href, name),
              icon: <Mark seed={seed} name={name} />,
            }))}
          />
        )}
        <div className="flex flex-col items-start gap-2">
          <div className="self-stretch">
            <Group
              title={t('yours')}
              items={[
                own('/', shell('today')),
                own('/compte', t('account')),
                own('/mes-donnees', t('myData')),
                own('/courriels', t('mails')),
              ]}
            />
          </div>
          {personal}
        </div>
      </div>
    </Page>
  )
}
