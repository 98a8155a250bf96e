// A timeline in an element: drawn once, then told what is new.

import { Timeline } from "./timeline.js";

/** @import { Component, Ends, TimelineData } from "../types.d.ts" */

/** By the element each was drawn in. @type {WeakMap<HTMLElement, Timeline>} */
const timelines = new WeakMap();

/**
 * Draw the timeline in an element, or tell the one there what is new.
 * @param {Component<TimelineData>} component
 * @param {Ends} ends the classes of the slider and of the map's frame
 * @returns {() => void} takes it away
 */
export function timeline({ data, parentElement, setTriggerValue }, ends) {
  const drawn = timelines.get(parentElement)
    ?? new Timeline(parentElement, data, setTriggerValue, ends);
  timelines.set(parentElement, drawn);
  drawn.update(data, setTriggerValue);
  return () => {
    drawn.close();
    timelines.delete(parentElement);
  };
}
