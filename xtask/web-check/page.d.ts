// Types of what the prerenderer prints and the scripts in web/ read.

/** An element that is printed with these `data-` attributes. */
type WithData<Name extends string, Kind extends HTMLElement = HTMLElement> = Kind & { readonly dataset: Record<Name, string> };

/** What a learning platform offers to the pages in it, by SCORM 1.2. */
type ScormApi = Record<'LMSInitialize' | 'LMSFinish' | 'LMSCommit' | 'LMSGetValue' | 'LMSSetValue' | 'LMSGetLastError' | 'LMSGetErrorString' | 'LMSGetDiagnostic', (...words: string[]) => string>;
