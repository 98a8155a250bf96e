// The short script of a component. Streamlit sends a component's script along with every change of
// it, so the code itself is a file that the browser keeps. ADDRESS and NAME stand above.

const code = import(new URL(ADDRESS, document.baseURI));

export default function show(component) {
  let close = null;
  let closed = false;
  code.then((module) => { if (!closed) close = module[NAME](component); });
  return () => { closed = true; close?.(); };
}
