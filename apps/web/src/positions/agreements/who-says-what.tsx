import type { AgreementItem, PagePosition } from '@reliance/core/positions/agreement-page.ts'
import { type Stance, stances } from '@reliance/core/positions/stance.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { Sign } from '@reliance/ui/sign.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import { toneOf } from '../stance-tone.ts'

/** Organisations shown of each stance before one asks for the others. */
const linesShown = 12

function Line({ position }: { position: PagePosition }) {
  const t = useTranslations('interface')
  const date = useDate()
  const { displayName, organisationId, source, decidedOn } = position
  const sentence = position.nuance || position.reason
  const details = [
    source !== null && t(`sheet.${source}`),
    decidedOn !== null && date(decidedOn),
    position.important && t('sheet.important'),
    position.toConfirm && t('banks.toConfirm'),
  ].filter(part => part !== false)
  return (
    <li className="flex gap-3 py-2">
      <Mark seed={organisationId} name={displayName} size="small" />
      <div className="min-w-0">
        <p>
          <strong>{displayName}</strong>
          {details.length > 0 && <span className="text-ink-soft">, {details.join(', ')}</span>}
        </p>
        {sentence !== '' && <q>{sentence}</q>}
      </div>
    </li>
  )
}

function Side({ stance, item }: { stance: Stance; item: AgreementItem }) {
  const t = useTranslations('interface')
  const [all, setAll] = useState(false)
  const positions = item.organisations[stance]
  const shown = all ? positions : positions.slice(0, linesShown)
  if (stance === 'pass' && positions.length === 0) return null
  return (
    <section className="border-hair border-t py-3">
      <h3 className="flex items-center gap-3 text-20">
        <Sign tone={toneOf[stance]} />
        <span className="flex-1">{t(`sheet.${stance}`)}</span>
        <span className="tabular-nums">{item.counts[stance]}</span>
      </h3>
      {positions.length === 0 && <p className="text-ink-soft">{t('banks.nobody')}</p>}
      <ul>
        {shown.map(position => (
          <Line key={position.organisationId} position={position} />
        ))}
      </ul>
      {positions.length > shown.length && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {t('banks.andOthers', { count: positions.length - shown.length })}
        </Button>
      )}
    </section>
  )
}

/** Each organisation in its own words, the four answers one after the other. */
export function WhoSaysWhat({ item }: { item: AgreementItem }) {
  return (
    <div>
      {stances.map(stance => (
        <Side key={stance} stance={stance} item={item} />
      ))}
    </div>
  )
}
