// Types of what the prerenderer prints and the scripts in web/ read.

/** An element that is printed with these `data-` attributes. */
type WithData<Name extends string, Kind extends HTMLElement = HTMLElement> = Kind & { readonly dataset: Record<Name, string> };
