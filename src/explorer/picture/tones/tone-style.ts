/** The tones in plain light colours, for a file of its own (tones.css has them for pages). */
export const toneStyle = `
.tone-given{fill:#0a5a5c}
.tone-announced{fill:#9cc9c6;stroke:#0a5a5c}
.tone-nominated{fill:#f2c879;stroke:#8a5200}
.tone-mentioned{fill:#ffffff;stroke:#5c6066;stroke-dasharray:3 2}
.tone-rated{fill:#d9c3ea;stroke:#7a3fa0}
.tone-undone{fill:#ffffff;stroke:#b3364b}
.tone-untold{fill:#d9d6cf;stroke:#8a8f96}
`.trim();
