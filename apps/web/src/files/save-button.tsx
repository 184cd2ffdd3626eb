import { Button } from '@reliance/ui/button.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { saveBytes, saveFile } from './save-file.ts'

type Kept = { fileName: string; content: string }
type Props = {
  label: string
  /** What the API makes; a PDF travels in base64. */
  make: (requestId: string) => Promise<Kept>
  type: 'text/plain' | 'text/csv' | 'application/pdf'
}

/** Has a file made and hands it to the browser; nothing on the screen changes by it. */
export function SaveButton({ label, make, type }: Props) {
  const act = useAct((_: null, requestId) => make(requestId), {
    refresh: false,
    onDone: ({ fileName, content }) =>
      type === 'application/pdf' ? saveBytes(fileName, content, type) : saveFile(fileName, content, type),
  })
  return (
    <div className="print:hidden">
      <Button pending={act.sending ? label : undefined} onClick={() => void act.send(null)}>
        {label}
      </Button>
      <ActNotice failure={act.failure} />
    </div>
  )
}
