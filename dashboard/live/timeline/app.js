// The timeline as the app mounts it: over Streamlit's slider and the map in its frame.

import { FoliumFrame } from "./iframe.js";
import { Retelling } from "./retelling.js";
import { StreamlitSlider } from "./slider.js";
import { timeline as drawTimeline } from "./mount.js";

/** @import { Component, TimelineData } from "../types.d.ts" */

/** By the element each timeline is drawn in. @type {WeakMap<HTMLElement, Retelling>} */
const retellings = new WeakMap();

/** @param {Component<TimelineData>} component @returns {() => void} takes it away */
export function timeline(component) {
  const { data, parentElement, setTriggerValue } = component;
  const retelling = retellings.get(parentElement) ?? new Retelling(data, setTriggerValue);
  retellings.set(parentElement, retelling);
  retelling.hear(data, setTriggerValue);
  const ends = { Slider: StreamlitSlider, MapFrame: FoliumFrame };
  const close = drawTimeline({ ...component, setTriggerValue: retelling.tell }, ends);
  return () => {
    retelling.close();
    retellings.delete(parentElement);
    close();
  };
}
