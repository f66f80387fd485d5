/** The account that this page of the panel works for, and when its session ends (milliseconds). */
export type PanelAccount = { id: string; email: string; name: string }

/** Why the server does not accept what the page sends: nobody is signed in, or somebody else. */
export type SessionTrouble = 'ended' | 'other'

type SignIn = (trouble: SessionTrouble) => Promise<boolean>

const state: {
  account: PanelAccount | null
  endsAt: number | undefined
  signIn: SignIn | undefined
  isWaiting: Promise<boolean> | undefined
} = { account: null, endsAt: undefined, signIn: undefined, isWaiting: undefined }

export const panelAccount = () => state.account
export const sessionEnd = () => state.endsAt

export function setPanelAccount(account: PanelAccount | null): void {
  state.account = account
}

export function setSessionEnd(endsAt: number | undefined): void {
  state.endsAt = endsAt
}

/** The dialog that asks people to sign in again; returns how to take it away. */
export function setSignIn(signIn: SignIn): () => void {
  state.signIn = signIn
  return () => {
    if (state.signIn === signIn) state.signIn = undefined
  }
}

/** Asks people to sign in again, once for all requests that wait. True when the page may send again. */
export function signInAgain(trouble: SessionTrouble): Promise<boolean> {
  state.isWaiting ??= (state.signIn?.(trouble) ?? Promise.resolve(false)).finally(() => {
    state.isWaiting = undefined
  })
  return state.isWaiting
}
