// Every part of Streamlit's own page that the browser side looks for.

export const APP = ".stApp";
export const MAIN = ".stMain";
export const MAP_FRAME = 'iframe[src*="streamlit_folium"]';
export const SLIDER = ".st-key-year";

/**
 * The map in its frame. Where the frame did not come the browser's own page stands there, and whoever
 * looks into that falls over it.
 * @param {HTMLIFrameElement | null} frame
 */
export const atlasIn = (frame) => (frame?.contentDocument ? frame.contentWindow?.atlas : undefined);

// Where its own words stand that a reader sees or hears.
export const BORROWED = [
  ...["stSkipToContent", "stElementToolbar", "stFileUploader", "stTooltipContent", "stSelectbox"],
  ...["InputInstructions", "stDataFrame"],
].map((name) => `[data-testid="${name}"]`).join(", ") +
  ', [data-baseweb="popover"], [aria-label^="Help for "], iframe[src*="streamlit_folium"]';
