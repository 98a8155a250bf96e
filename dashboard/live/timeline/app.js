// The timeline as the app mounts it: over Streamlit's slider and the map in its frame.

import { FoliumFrame } from "./iframe.js";
import { Retelling } from "./retelling.js";
import { StreamlitSlider } from "./slider.js";
import { timeline as drawTimeline } from "./mount.js";

/** @import { Component, TimelineData } from "../types.d.ts" */

/** @type {Retelling | undefined} */
let retelling;
/** Where the timeline is drawn now. @type {HTMLElement | undefined} */
let here;

/** @param {Component<TimelineData>} component @returns {() => void} takes it away */
export function timeline(component) {
  const { data, parentElement, setTriggerValue } = component;
  retelling ??= new Retelling();
  retelling.hear(data, setTriggerValue);
  here = parentElement;
  const ends = { Slider: StreamlitSlider, MapFrame: FoliumFrame };
  const close = drawTimeline({ ...component, setTriggerValue: retelling.tell }, ends);
  return () => {
    if (here === parentElement) retelling?.leave(); // else another has taken its place
    close();
  };
}
