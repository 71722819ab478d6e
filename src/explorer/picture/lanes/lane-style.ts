/** Lanes in plain light colours, for a file of its own (lane-chart.css has them for pages). */
export const laneStyle = `
.lane-name{font-size:14px;font-weight:700}
.lane-label,.lane-year{font-size:12px;fill:#5c6066}
.lane-year,.lane-count{text-anchor:middle}
.lane-count{font-size:10px;font-weight:700}
.lane-count.is-on-given,.lane-count.is-on-event{fill:#ffffff}
.lane-tick{stroke:#e4e1da;stroke-width:1px}
.lane-rule{stroke:#d9d6cf;stroke-width:1px}
.lane-office{fill:#7a3fa0}
.lane-office.is-open{fill:#f1e9f7;stroke:#7a3fa0;stroke-dasharray:4 3}
.lane-edge{fill:#7a3fa0}
.lane-event{fill:#5c6066}
.lane-shape.is-pale{fill-opacity:0.2;stroke:#5c6066}
`.trim();
