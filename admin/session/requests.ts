import { type PanelAccount, setSessionEnd } from './account'
import { rawFetch } from './panel-fetch'

type Answer = { user?: (PanelAccount & Record<string, unknown>) | null; exp?: number }

const noted = (answer: Answer) => {
  if (answer.exp) setSessionEnd(answer.exp * 1000)
  return answer.user ?? null
}

/** Who is signed in in this browser now; undefined when nobody answers. */
export async function whoIsSignedIn(): Promise<PanelAccount | null | undefined> {
  try {
    const answer = await rawFetch('/api/users/me', { credentials: 'same-origin' })
    return answer.ok ? noted((await answer.json()) as Answer) : null
  } catch {
    return undefined
  }
}

type SignedIn = { user: PanelAccount | null; message?: string | undefined }

/** Signs in beside the page; `message` is the server's reason when that fails. */
export async function signInBeside(email: string, password: string): Promise<SignedIn> {
  try {
    const answer = await rawFetch('/api/users/login', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    const body = (await answer.json()) as Answer & { errors?: { message?: string }[] }
    if (answer.ok) return { user: noted(body) }
    return { user: null, message: body.errors?.[0]?.message }
  } catch {
    return { user: null }
  }
}
