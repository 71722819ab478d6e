/** How many rows a list shows unless the address says otherwise, and how many at most. */
export const rowsShown = { default: 20, most: 100 };

/** The most rows that one CSV holds. */
export const csvRows = 10_000;

/** And one workbook, which is made whole before it is sent. */
export const xlsxRows = 5_000;
