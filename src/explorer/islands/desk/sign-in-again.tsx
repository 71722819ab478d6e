import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CallFailed } from './call.ts';
import { useDesk, useDeskWords } from './desk-context.ts';
import { callWords } from './words.ts';

interface SignInAgainProps {
  /** What the server says: `session: ENDED`, `session: REVOKED`. */
  readonly reason: string;
  /** @param csrf of the new session @param by who has signed in */
  readonly onSignedIn: (csrf: string, by: string) => void;
}

/** The session has ended while somebody worked: with a token that holds the work goes on where it was. */
export function SignInAgain({ reason, onSignedIn }: SignInAgainProps) {
  const { caller } = useDesk();
  const words = useDeskWords(callWords);
  const [token, setToken] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const send = async (): Promise<void> => {
    try {
      const { csrf, by } = await caller.post<{ csrf: string; by: string }>('sign-in', { token });
      onSignedIn(csrf, by);
    } catch (error) {
      if (error instanceof CallFailed) setWrong(error.code === 'TOO_MANY_ATTEMPTS' ? words.tooMany : words.noToken);
    }
  };
  return (
    <form
      class="notice sign-in"
      aria-label={words.signIn}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p role="alert">{reason.includes('REVOKED') ? words.revoked : words.ended}</p>
      <div class="desk-field">
        <label for="token-lagi">{words.token}</label>
        <input
          id="token-lagi"
          ref={input}
          type="password"
          autocomplete="current-password"
          required
          value={token}
          onInput={({ currentTarget }) => setToken(currentTarget.value)}
        />
      </div>
      {wrong === null ? null : <p role="alert">{wrong}</p>}
      <p>
        <button type="submit">{words.signIn}</button>
      </p>
    </form>
  );
}
