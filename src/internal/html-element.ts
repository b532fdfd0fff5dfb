/** `HTMLElement`, or a stand-in where there is none, so that every module can be imported on a server. */
export const HTMLElementOrStub: typeof HTMLElement =
  globalThis.HTMLElement ?? (class {} as typeof HTMLElement);
