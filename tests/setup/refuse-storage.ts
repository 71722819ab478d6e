/** For `addInitScript`: every storage of the page throws where it is asked for, as with cookies forbidden. */
export const refuseStorage = `
for (const name of ['localStorage', 'sessionStorage'])
  Object.defineProperty(window, name, {
    configurable: true,
    get() {
      throw new DOMException('refused', 'SecurityError');
    },
  });
`;
