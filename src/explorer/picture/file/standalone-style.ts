/**
 * How a picture looks in a file of its own: the marks of the pages in plain light colours, for programs that know
 * neither custom properties nor light-dark().
 */
export const standaloneStyle = `
.node{color:#5c6066}
.kind-people{color:#1f5fa8}
.kind-areas{color:#2c7a3f}
.kind-bodies{color:#7a3fa0}
.kind-acts{color:#0f7280}
.kind-awards{color:#a86200}
.kind-events{color:#b3364b}
.node-shape{fill:currentColor;stroke:#ffffff;stroke-width:1.5px;stroke-linejoin:round}
.node-halo{fill:#ffffff;stroke:currentColor;stroke-width:2px}
.node-pin{fill:#ffffff}
.node-name,.node-more{stroke:#ffffff;stroke-width:4px;stroke-linejoin:round;paint-order:stroke;text-anchor:middle;font-size:13px}
.is-centre .node-name{font-weight:700;font-size:14px}
.node-more{fill:#5c6066;text-anchor:start;font-size:11px;font-weight:600}
.line-path{fill:none;stroke:#8a8f96;stroke-width:1.4px}
.line-reach{fill:none;stroke:none}
.line-arrow{fill:#8a8f96}
.line-ground{fill:#ffffff}
.line-words{fill:#5c6066;text-anchor:middle;font-size:11.5px}
.is-uncertain .line-path{stroke-dasharray:5 4}
.contested-shape{fill:#ffffff;stroke:#b3364b;stroke-width:1.5px}
.contested-sign{fill:none;stroke:#b3364b;stroke-width:1.8px;stroke-linecap:round}
`.trim();
