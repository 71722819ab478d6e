/** The shades of the map in plain light colours, for a file of its own (province-map.css has them for pages). */
export const mapStyle = `
.tile-shape{stroke:#8a8f96;stroke-width:1px}
.step-0{fill:#ffffff}
.step-1{fill:#d5ebe8}
.step-2{fill:#8fc9c3}
.step-3{fill:#2f8f8a}
.step-4{fill:#0a5a5c}
.tile-name,.tile-value{text-anchor:middle;font-size:12px}
.tile-name{font-weight:700}
.on-3,.on-4{fill:#ffffff}
`.trim();
