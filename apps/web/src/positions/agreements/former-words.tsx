import type { AgreementItem } from '@reliance/core/positions/agreement-page.ts'
import { Sign } from '@reliance/ui/sign.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import type { Statements } from '../round-answers.ts'
import { toneOf } from '../stance-tone.ts'

type Props = {
  statement: Statements['accepted'][number]
  /** Undefined where this person does not see positions yet. */
  item: AgreementItem | undefined
}

/** The words that a statement had, each with the positions that stand on them; the latest first. */
export function FormerWords({ statement, item }: Props) {
  const t = useTranslations('interface')
  const date = useDate()
  if (statement.former.length === 0) return null
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-20">{t('statement.formerTitle')}</h2>
      {statement.former.toReversed().map(({ version, text, replacedAt }) => {
        const said = item?.former.filter(one => one.formerVersion === version) ?? []
        return (
          <div key={version} className="flex flex-col gap-2 border-edge border-s-4 border-dashed ps-4">
            <p className="text-ink-soft">{t('statement.formerUntil', { version, date: date(replacedAt) })}</p>
            <q lang={statement.lang}>{text}</q>
            {said.length > 0 && (
              <ul className="flex flex-col gap-1">
                {said.map(one => (
                  <li key={one.organisationId} className="flex gap-3">
                    <Sign tone={toneOf[one.stance]} />
                    <p className="min-w-0">
                      <strong>{one.displayName}</strong>, {t(`sheet.${one.stance}`)},{' '}
                      {t('statement.answeredFormer', { version })}{' '}
                      {(one.nuance || one.reason) !== '' && <q>{one.nuance || one.reason}</q>}
                    </p>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )
      })}
    </section>
  )
}
