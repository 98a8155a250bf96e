// What the whole page looks like: with all its parts, or the map alone (embed.css).

/**
 * The map alone; with `fixed` nothing of it moves through time.
 * @param {{data: {fixed: boolean}}} component
 * @returns {() => void} the whole page again
 */
export function layout({ data }) {
  const { dataset } = document.documentElement;
  dataset.layout = "map";
  dataset.fixed = String(data.fixed);
  return () => {
    delete dataset.layout;
    delete dataset.fixed;
  };
}
