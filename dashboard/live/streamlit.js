// Every part of Streamlit's own page that the browser side looks for.

export const APP = ".stApp";
export const MAIN = ".stMain";
export const MAP_FRAME = 'iframe[src*="streamlit_folium"]';
export const SLIDER = ".st-key-year";
