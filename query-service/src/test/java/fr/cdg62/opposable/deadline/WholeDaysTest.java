package fr.cdg62.opposable.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A convention whose end falls on a day of twenty-five hours. */
class WholeDaysTest {

    /** Asked at the hours around a change of clock in autumn and in spring. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2028-10-28T21:59:59Z",
                "2028-10-28T22:00:00Z",
                "2028-10-29T00:59:59Z",
                "2028-10-29T01:00:00Z",
                "2028-10-29T22:59:59Z",
                "2029-03-24T23:00:00Z",
                "2029-03-25T00:59:59Z",
                "2029-03-25T01:00:00Z",
                "2029-03-25T21:59:59Z"
            })
    void days_do_not_shift_when_clocks_change(String now) {
        try (var changing = ReadServer.over(endingWhenClocksChange().log())) {
            changing.as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null))
                    .at(now);
            assertThat(days(changing.get("/api/deadlines.ics?kind=END").body()))
                    .containsExactly("20291028", "20291029");
            assertThat(days(changing.get("/api/deadlines.ics?kind=LAST_DAY").body()))
                    .containsExactly("20291027", "20291028");
        }
    }

    private static Story endingWhenClocksChange() {
        var term = new Term(LocalDate.parse("2024-10-28"), LocalDate.parse("2029-10-27"));
        return Libercourt.deliberated()
                .at("2024-10-25T08:00:00Z")
                .then(
                        new TermFixed(Libercourt.CONVENTION, term, null, null, null, LocalDate.parse("2024-10-25")),
                        new ConventionSigned(
                                Libercourt.CONVENTION, LocalDate.parse("2024-10-25"), term, term.lastDay(), false));
    }

    private static List<String> days(String calendar) {
        return Pattern.compile("DT(?:START|END);VALUE=DATE:([0-9]{8})\r\n")
                .matcher(calendar)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
