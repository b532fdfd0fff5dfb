/** A part of the library that is loaded when it is first used. */
export interface Lazy<T> {
  /** The part, once it is there. */
  readonly value?: T;
  /** Whether it is there, or known not to come. */
  readonly isSettled: boolean;
  /** Loads it; resolves also when that fails. */
  load(): Promise<void>;
}

/** A part that `load` brings. */
export function lazy<T>(load: () => Promise<T>): Lazy<T> {
  let loading: Promise<void> | undefined;
  const part = {
    value: undefined as T | undefined,
    isSettled: false,
    load: () =>
      (loading ??= load()
        // Without it, what can be done without it is done.
        .catch(() => undefined)
        .then(value => {
          part.value = value;
          part.isSettled = true;
        })),
  };
  return part as Lazy<T>;
}

/** A part that is there from the first. */
export const here = <T>(value: T): Lazy<T> => ({value, isSettled: true, load: async () => {}});
