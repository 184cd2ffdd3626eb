import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../../acts/act-form.tsx'
import { ActNotice } from '../../../acts/act-notice.tsx'
import { useAct } from '../../../acts/use-act.ts'
import { useDraft } from '../../../acts/use-draft.ts'
import { api } from '../../../trpc.ts'
import type { ConsentProps } from '../shown-process.ts'

function Pass({ place, consent }: ConsentProps) {
  const t = useTranslations('interface.consentActs')
  const form = useTranslations('interface.form')
  const say = useSay()
  const { spaceId } = place
  const { processId } = consent
  const act = useAct(
    (_: null, requestId) =>
      api.assemblies.processes.sayFeeling.mutate({ spaceId, requestId, processId, text: '' }),
    { onDone: () => say(t('passed')) },
  )
  return (
    <>
      <Button pending={act.sending ? form('sending') : undefined} onClick={() => void act.send(null)}>
        {t('pass')}
      </Button>
      <ActNotice failure={act.failure} />
    </>
  )
}

/** How the proposal lands with whoever reads, once everybody understands it; or they pass. */
export function SayFeeling({ place, consent }: ConsentProps) {
  const t = useTranslations('interface.consentActs')
  const { processId } = consent
  const { act, draft, text } = useDraft(
    `feel-${processId}-${consent.versions.length}`,
    () => ({ text: '' }),
    (typed, requestId) =>
      api.assemblies.processes.sayFeeling.mutate({ spaceId: place.spaceId, requestId, processId, ...typed }),
    () => t('felt'),
  )
  return (
    <ActForm
      act={act}
      input={() => (draft.text.trim() === '' ? null : draft)}
      submitLabel={t('feelSend')}
      beside={<Pass place={place} consent={consent} />}
    >
      <TextArea label={t('feel')} hint={t('feelHint')} {...text('text')} />
    </ActForm>
  )
}
