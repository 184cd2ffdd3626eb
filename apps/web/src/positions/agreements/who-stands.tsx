import type { AgreementItem, PagePosition } from '@reliance/core/positions/agreement-page.ts'
import type { Stance } from '@reliance/core/positions/stance.ts'
import { Sign } from '@reliance/ui/sign.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { toneOf } from '../stance-tone.ts'
import { CappedNames, namesShown } from './capped-names.tsx'

const sentenceOf = (position: PagePosition) => position.nuance || position.reason

/** Those that said why, each in its own words; on paper all of them. */
function Reasons({ positions }: { positions: readonly PagePosition[] }) {
  const t = useTranslations('interface.banks')
  const [all, setAll] = useState(false)
  const hidden = all || positions.length <= namesShown + 2 ? 0 : positions.length - namesShown
  return (
    <>
      <ul className="flex flex-col gap-1">
        {positions.map((position, at) => (
          <li
            key={position.organisationId}
            className={at < positions.length - hidden ? '' : 'hidden print:list-item'}
          >
            <strong>{position.displayName}</strong>
            {position.toConfirm && `, ${t('toConfirm')}`} <q>{sentenceOf(position)}</q>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          className="target cursor-pointer text-accent underline underline-offset-4 print:hidden"
          onClick={() => setAll(true)}
        >
          {t('andOthers', { count: hidden })}
        </button>
      )}
    </>
  )
}

type StandingProps = { stance: Stance; count: number; positions: readonly PagePosition[] }

/** `count` also holds those whose organisation has left, and its name with it. */
function Standing({ stance, count, positions }: StandingProps) {
  const t = useTranslations('interface')
  const reasoned = positions.filter(one => sentenceOf(one) !== '')
  const plain = positions.filter(one => sentenceOf(one) === '')
  const own = plain.filter(one => !one.toConfirm)
  const entered = plain.filter(one => one.toConfirm)
  return (
    <div className="flex flex-col gap-1 border-hair border-t py-2">
      <dt className="flex items-center gap-3">
        <Sign tone={toneOf[stance]} />
        <span className="flex-1">{t(`sheet.${stance}`)}</span>
        <span className="font-bold tabular-nums">{count}</span>
      </dt>
      <dd className="flex flex-col gap-1 ps-9 text-15">
        {own.length > 0 && (
          <p>
            <CappedNames names={own.map(one => one.displayName)} />
          </p>
        )}
        {entered.length > 0 && (
          <p>
            {t('banks.toConfirmNames')} <CappedNames names={entered.map(one => one.displayName)} />
          </p>
        )}
        {reasoned.length > 0 && <Reasons positions={reasoned} />}
        {count === 0 && <p className="text-ink-soft">{t('banks.nobody')}</p>}
      </dd>
    </div>
  )
}

/** Who stands where on one statement, and why: the three answers one below the other, at the same size. */
export const WhoStands = ({ item }: { item: AgreementItem }) => (
  <dl>
    {(['agree', 'nuance', 'disagree'] as const).map(stance => (
      <Standing
        key={stance}
        stance={stance}
        count={item.counts[stance]}
        positions={item.organisations[stance]}
      />
    ))}
  </dl>
)
