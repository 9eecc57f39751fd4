package fr.cdg62.opposable.projection.fold;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.portfolio.PortfolioProjection;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewShapeTest {

    record Line(String text) {}

    record Sheet(String title, List<Line> lines) {}

    record SheetOfNumbers(String title, List<Integer> lines) {}

    static final class Before {
        record Page(String title, List<Inner> lines) {}

        record Inner(String text) {}
    }

    static final class Renamed {
        record Sheet(String title, List<Entry> lines) {}

        record Entry(String text) {}
    }

    static final class After {
        record Page(String title, List<Inner> lines) {}

        record Inner(String text, String author) {}
    }

    @Test
    void a_field_added_to_a_record_inside_is_another_form() {
        assertThat(shape(Before.Page.class)).isNotEqualTo(shape(After.Page.class));
        assertThat(shape(Sheet.class)).isNotEqualTo(shape(SheetOfNumbers.class));
    }

    @Test
    void the_same_record_is_always_the_same_form() {
        assertThat(shape(Sheet.class)).isEqualTo(shape(Sheet.class)).matches("[0-9a-f]{8}");
        assertThat(shape(Renamed.Sheet.class)).isEqualTo(shape(Sheet.class)).isEqualTo(shape(Before.Page.class));
        assertThat(shape(Line.class)).isNotEqualTo(shape(Sheet.class));
    }

    @Test
    void a_projection_is_stored_under_its_version_and_its_form() {
        assertThat(ViewShape.version(new PortfolioProjection())).matches("\\d+-[0-9a-f]{8}");
    }

    private static String shape(Class<?> view) {
        return ViewShape.of(view);
    }
}
