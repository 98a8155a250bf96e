// The timeline as the app mounts it: over Streamlit's slider and the map in its frame.

import { FoliumFrame } from "./iframe.js";
import { StreamlitSlider } from "./slider.js";
import { timeline as drawTimeline } from "./mount.js";

/** @import { Component, TimelineData } from "../types.d.ts" */

/** @param {Component<TimelineData>} component @returns {() => void} takes it away */
export function timeline(component) {
  return drawTimeline(component, { Slider: StreamlitSlider, MapFrame: FoliumFrame });
}
