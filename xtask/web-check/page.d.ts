// Types of what the prerenderer prints and the scripts in web/ read.

/** An element that is printed with these `data-` attributes. */
type WithData<Name extends string, Kind extends HTMLElement = HTMLElement> = Kind & { readonly dataset: Record<Name, string> };

/** What a learning platform offers to the pages in it, by SCORM 1.2. */
type ScormApi = Record<'LMSInitialize' | 'LMSFinish' | 'LMSCommit' | 'LMSGetValue' | 'LMSSetValue' | 'LMSGetLastError' | 'LMSGetErrorString' | 'LMSGetDiagnostic', (...words: string[]) => string>;
/** The glue of a program that the page in one file has inside. */
declare module '*-0000000000000000.js' {
  const start: (options: { module_or_path: Uint8Array }) => Promise<unknown>;
  export default start;
  export const svg: import('../../web/drawing.js').Program['svg'];
  export const qr_code: import('../../web/drawing.js').Program['qr_code'];
  export const hatching: import('../../web/drawing.js').Program['hatching'];
}
/** The program itself, in base 85. */
declare module '*_bg.wasm.txt' {
  const text: string;
  export default text;
}
