package app.lede.command;

import app.lede.document.PublishedDate;
import java.time.LocalDate;
import picocli.CommandLine;

/** A date on the command line, in any form that {@link PublishedDate} reads. */
final class DateConverter implements CommandLine.ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        return PublishedDate.of(value)
                .orElseThrow(() -> new CommandLine.TypeConversionException(
                        "“" + value + "” is not a date: write it as year-month-day, for example 2021-09-14"));
    }
}
