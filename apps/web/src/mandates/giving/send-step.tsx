import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { PreviewDecision } from '../preview-decision.tsx'
import { effectsOf, type Walk } from './use-walk.ts'

/** What it will do, whom it asks, who may sign and until when: as the mail will say it. */
export function SendStep({ walk }: { walk: Walk }) {
  const t = useTranslations('interface.give')
  const { draft, put, text, register, place } = walk
  return (
    <>
      <PreviewDecision
        place={place}
        register={register}
        bodyId={draft.bodyId}
        effects={effectsOf(register, draft)}
        picked={draft.picked}
        onPick={picked => put({ picked })}
      />
      <details open={draft.word !== '' || undefined}>
        <summary className="target cursor-pointer">{t('word')}</summary>
        <TextArea optional label={t('wordLabel')} {...text('word')} />
      </details>
    </>
  )
}
