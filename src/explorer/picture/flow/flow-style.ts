/** A flow in plain light colours, for a file of its own (flow-chart.css has them for pages). */
export const flowStyle = `
.flow-ribbon{fill:#0a5a5c;fill-opacity:.35}
.flow-ribbon.is-rest{fill:#8a8f96;fill-opacity:.25}
.flow-bar{fill:#0a5a5c}
.flow-name{font-size:12px}
.flow-name.is-from{text-anchor:end}
`.trim();
