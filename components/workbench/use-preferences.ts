"use client";
import { createContext, use, useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { type Preferences, usual } from "../../domain/members/preferences.ts";

export interface PreferencesInUse {
  preferences: Preferences;
  change(change: Partial<Preferences>): void;
}

const PreferencesContext = createContext<PreferencesInUse>({ preferences: usual, change: () => {} });
export const PreferencesProvider = PreferencesContext;

/** How the person who is here likes to work. */
export const usePreferences = (): PreferencesInUse => use(PreferencesContext);

/** Changes them here at once, and for every other page from then on. */
export function useChosenPreferences(given: Preferences, onTrouble: () => void): PreferencesInUse {
  const [preferences, setPreferences] = useState(given);
  const change = useCallback(
    (next: Partial<Preferences>) => {
      setPreferences((now) => ({ ...now, ...next }));
      ask(client.profile.$patch({ json: { preferences: next } as never })).catch(onTrouble);
    },
    [onTrouble],
  );
  return { preferences, change };
}
