import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'

/** Leaves the preview; what visitors read is shown again. */
export async function GET(): Promise<never> {
  const draft = await draftMode()
  draft.disable()
  redirect('/')
}
