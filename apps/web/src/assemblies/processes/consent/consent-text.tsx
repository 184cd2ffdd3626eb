import { Foldable } from '@reliance/ui/foldable.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { useLocale, useTranslations } from 'use-intl'
import { ComparedText } from '../../../coalitions/compared-text.tsx'
import { useCharterChanges } from '../../../coalitions/use-charter-changes.ts'
import { useDate } from '../../../format.ts'
import type { ConsentProps } from '../shown-process.ts'

type Consent = ConsentProps['consent']

/** Why a version was written, and by whom. */
function Why({ consent, at }: { consent: Consent; at: number }) {
  const t = useTranslations('interface.consent')
  const { integratedById, objection } = consent.versions[at] ?? { integratedById: null, objection: null }
  if (integratedById === null) return null
  const name = consent.participants.find(one => one.id === integratedById)?.name || t('somebody')
  return (
    <p className="text-ink-soft">
      {objection === null ? t('integratedBy', { name }) : t('integrated', { objection, name })}
    </p>
  )
}

/** What went and what came from one version to the next. */
function Changed({ consent, at }: { consent: Consent; at: number }) {
  const t = useTranslations('interface.consent')
  const lang = useLocale()
  const [before, after] = [consent.versions[at - 1]?.text ?? null, consent.versions[at]?.text ?? '']
  const changes = useCharterChanges(before, after)
  return (
    <Foldable
      title={t('changed', { version: String(at + 1) })}
      isOpen={at === consent.versions.length - 1}
      level={3}
    >
      <Why consent={consent} at={at} />
      {changes?.map(({ from, place, title, heading, body }) => (
        <div key={`${from}-${place}`} className="flex flex-col gap-2">
          {heading.length > 0 ? (
            <ComparedText pieces={heading} lang={lang} />
          ) : (
            title !== null && <p className="font-bold">{title}</p>
          )}
          {body.length > 0 && <ComparedText pieces={body} lang={lang} />}
        </div>
      ))}
    </Foldable>
  )
}

/** Who carries it, who facilitates, who sees to it, and when it is looked at again. */
export function AboutConsent({ consent }: { consent: Consent }) {
  const t = useTranslations('interface.consent')
  const date = useDate()
  const { proposerName, facilitatorName, responsibleName, reviewOn, bodyName } = consent
  const lines = [
    t('body', { name: bodyName }),
    t('carried', { name: proposerName || t('somebody') }),
    t('facilitated', { name: facilitatorName || t('somebody') }),
    ...(responsibleName === '' ? [] : [t('responsible', { name: responsibleName })]),
    ...(reviewOn === null ? [] : [t('review', { day: date(reviewOn) })]),
  ]
  return (
    <ul className="flex flex-col gap-1 text-ink-soft">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** The text as it stands, what it answers to, and what changed since the version before. */
export function ConsentText({ consent }: { consent: Consent }) {
  const t = useTranslations('interface.consent')
  const { versions, purpose } = consent
  const count = versions.length
  const later = Array.from({ length: count - 1 }, (_, place) => place + 1)
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-25">
        {count > 1
          ? `${t('text')}, ${t('version', { version: String(count) }).toLocaleLowerCase()}`
          : t('text')}
      </h2>
      <div className="border-accent border-s-4 ps-4 text-20">
        <Paragraphs text={versions.at(-1)?.text ?? ''} />
      </div>
      <p>
        <strong>{t('purpose')}.</strong> {purpose}
      </p>
      {later.map(at => (
        <Changed key={at} consent={consent} at={at} />
      ))}
    </section>
  )
}
