package app.lede.writing;

import app.lede.exchange.ExchangeFormat;
import app.lede.exchange.ExportReport;

/**
 * What becomes of a set in a format.
 *
 * @param report counts the questions as the editor does, from 1
 */
public record SetExport(ExchangeFormat format, ExportReport report) {}
