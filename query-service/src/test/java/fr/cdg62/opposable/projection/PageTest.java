package fr.cdg62.opposable.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PageTest {

    private final List<String> letters = new ArrayList<>(List.of("d", "a", "e", "b", "c"));

    @Test
    void pages_follow_one_another_whatever_is_added_or_removed_elsewhere() {
        var first = page(null, 2);
        assertThat(first.items()).containsExactly("a", "b");
        assertThat(first.total()).isEqualTo(5);
        letters.add("aa");
        letters.remove("b");
        var second = page(Cursor.of(first.next().token()), 2);
        assertThat(second.items()).containsExactly("c", "d");
        assertThat(page(second.next(), 2).items()).containsExactly("e");
        assertThat(page(second.next(), 2).next()).isNull();
    }

    @Test
    void a_reversed_order_pages_backwards() {
        var first = Page.of(letters, Function.identity(), Comparator.reverseOrder(), null, 3);
        assertThat(first.items()).containsExactly("e", "d", "c");
        assertThat(Page.of(letters, Function.identity(), Comparator.reverseOrder(), first.next(), 3)
                        .items())
                .containsExactly("b", "a");
    }

    @Test
    void a_page_is_bounded() {
        assertThat(page(null, Page.LIMIT_MAX).items()).hasSize(5);
        assertThatThrownBy(() -> page(null, Page.LIMIT_MAX + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> page(null, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_token_made_elsewhere_is_refused() {
        assertThatThrownBy(() -> Cursor.of("é")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cursor.of("a".repeat(513))).isInstanceOf(IllegalArgumentException.class);
    }

    private Page<String> page(Cursor after, int limit) {
        return Page.of(letters, Function.identity(), Comparator.naturalOrder(), after, limit);
    }
}
