import { useTranslations } from 'use-intl'

type Texts = { minutes: string; minorityPositions: string }

/** What minutes say of a point and, at the same size, what a minority held; nothing of the latter where nobody did (R43). */
export function PointText({ texts, isAwaited }: { texts: Texts; isAwaited: boolean }) {
  const t = useTranslations('interface.minutes')
  const { minutes, minorityPositions } = texts
  return (
    <>
      <p className="wrap-anywhere whitespace-pre-line">
        {minutes === '' && isAwaited ? t('nothing') : minutes}
      </p>
      {minorityPositions !== '' && (
        <>
          <h4 className="font-bold">{t('minority')}</h4>
          <p className="wrap-anywhere whitespace-pre-line">{minorityPositions}</p>
        </>
      )}
    </>
  )
}
