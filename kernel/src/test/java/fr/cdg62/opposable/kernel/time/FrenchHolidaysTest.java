package fr.cdg62.opposable.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jollyday is the oracle: our own table must name the same days (see the decision 0014). */
class FrenchHolidaysTest {

    private static final HolidayManager ORACLE =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    /**
     * One difference is ours on purpose: from 2004 to 2007 the oracle drops Whit Monday, then the default day of solidarity (loi
     * 2004-626), which nevertheless stayed in the list of legal holidays.
     */
    @Test
    void the_holidays_of_1990_to_2100_are_those_of_the_oracle() {
        for (int year = 1990; year <= 2100; year++) {
            var ours = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(FrenchHolidays::isHoliday)
                    .collect(Collectors.toSet());
            var oracles = ORACLE.getHolidays(Year.of(year)).stream()
                    .map(Holiday::getDate)
                    .collect(Collectors.toSet());
            if (year >= 2004 && year <= 2007) {
                oracles.add(FrenchHolidays.easter(year).plusDays(50));
            }
            assertThat(ours).as("holidays of %d", year).isEqualTo(oracles);
        }
    }

    @Test
    void eleven_days_a_year_are_holidays_unless_two_fall_together() {
        assertThat(holidaysOf(2026)).isEqualTo(11);
        assertThat(holidaysOf(2008)).as("Ascension on 1 May 2008").isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"1990-04-15", "2000-04-23", "2008-03-23", "2026-04-05", "2038-04-25", "2100-03-28"})
    void Easter_is_where_the_tables_put_it(LocalDate easter) {
        assertThat(FrenchHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-14, 2026-05-15",
        "2026-05-13, 2026-05-13",
        "2026-02-28, 2026-03-02",
        "2026-12-25, 2026-12-28",
        "2023-04-08, 2023-04-11",
        "2027-05-01, 2027-05-03",
        "2025-11-11, 2025-11-12"
    })
    void a_day_off_rolls_to_the_next_working_day(LocalDate day, LocalDate rolled) {
        assertThat(FrenchHolidays.rollToWorkingDay(day)).isEqualTo(rolled);
    }

    private static long holidaysOf(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(FrenchHolidays::isHoliday)
                .count();
    }
}
