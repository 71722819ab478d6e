/** A chart of bars in plain light colours, for a file of its own (bar-chart.css has them for pages). */
export const barStyle = `
.bar-value,.bar-label{font-size:12px;text-anchor:middle}
.bar-label,.bar-value.is-zero{fill:#5c6066}
.bar-floor{stroke:#5c6066;stroke-width:1px}
`.trim();
