/** Pausing, from any room. */
import { createContext } from 'react';

export const PauseContext = createContext<() => void>(() => {});
