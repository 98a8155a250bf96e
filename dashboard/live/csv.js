// A table as CSV, by the rules of exports/table.py: UTF-8, LF line ends, one header line.

// A spreadsheet runs a cell that begins with one of these as a formula; some read the wide signs
// of East Asian keyboards alike.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * @param {string[][]} rows the headings first
 * @param {boolean[]} numbers which columns are numbers: those are no formulas
 */
export function csvOf(rows, numbers) {
  return rows.map((row) => {
    const cells = row.map((text, at) => quoted(numbers[at] ? text : safe(text)));
    return `${cells.join(",")}\n`;
  }).join("");
}

/** @param {string} text */
const safe = (text) => (FORMULA.test(text) ? `'${text}` : text);

/** @param {string} text */
const quoted = (text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
