import type { AgreementItem } from '@reliance/core/positions/agreement-page.ts'
import { Link } from '@reliance/ui/link.tsx'
import { useTranslations } from 'use-intl'
import { CappedNames } from './capped-names.tsx'

/** Where each act on an item leads; an act this person may not do is not there. */
export type ItemActs = { correct?: string; ask?: string; work?: string; print?: string }
const itemActs = ['correct', 'ask', 'work', 'print'] as const

/** The sentence of the counts, such as "9 organisations sur 12 sont d’accord, une est contre." */
export function CountSentence({ item }: { item: AgreementItem }) {
  const t = useTranslations('interface.banks')
  const { leading, leadingCount, opposingCount, memberCount } = item.sentence
  return t(leading === 'agree' ? 'sideAgree' : 'sideDisagree', {
    count: leadingCount,
    members: memberCount,
    opposing: opposingCount,
  })
}

/** Who takes no position, who has not debated, who spoke of former words, and who is counted without a name. */
export function Silence({ item, notDebated }: { item: AgreementItem; notDebated: readonly string[] }) {
  const t = useTranslations('interface.banks')
  const passes = item.organisations.pass.map(one => one.displayName)
  return (
    <>
      {passes.length > 0 && (
        <p>
          {t('passes')} <CappedNames names={passes} />
        </p>
      )}
      {notDebated.length > 0 && notDebated.length === item.notDebatedCount ? (
        <p>
          {t('notDebated')} <CappedNames names={notDebated} />
        </p>
      ) : (
        item.notDebatedCount > 0 && <p>{t('notDebatedCount', { count: item.notDebatedCount })}</p>
      )}
      {item.former.length > 0 && <p>{t('formerCount', { count: item.former.length })}</p>}
      {item.withoutNameCount > 0 && <p>{t('withoutName', { count: item.withoutNameCount })}</p>}
    </>
  )
}

/** What this person may do about a statement. */
export function ActLinks({ acts, number }: { acts: ItemActs; number: number }) {
  const t = useTranslations('interface.banks')
  const links = itemActs.filter(act => acts[act] !== undefined)
  if (links.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-5 print:hidden">
      {links.map(act => (
        <li key={act}>
          <Link href={acts[act] ?? ''} className="target inline-flex items-center text-accent">
            {t(act)}
            <span className="only-read">, {t('number', { number })}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
