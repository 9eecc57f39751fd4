package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The raw history on pages: the last events, and one stream. */
@HtmlPage
public class AuditPage {

    private final ReadDesk desk;
    private final Streams streams;
    private final EventSearch search;
    private final StreamKinds kinds;
    private final FactKinds facts;

    /** The pages of the raw history. */
    public AuditPage(ReadDesk desk, Streams streams, EventSearch search, StreamKinds kinds, FactKinds facts) {
        this.desk = desk;
        this.streams = streams;
        this.search = search;
        this.kinds = kinds;
        this.facts = facts;
    }

    @GetMapping("/audit")
    String events(EventsAsked asked, AsAsked at, Model model) {
        var found = search.recent(asked, at);
        var times = ScreenTimes.of(at, found.asOf());
        var stream = asked.stream();
        if (stream != null && streams.exists(stream.strip(), at)) {
            return "redirect:" + times.link("/audit/" + stream.strip());
        }
        model.addAttribute("viewer", desk.viewerAsking("audit"));
        model.addAttribute("found", found);
        model.addAttribute("asked", asked);
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("clauses", facts.clauses());
        model.addAttribute("articles", facts.articles());
        model.addAttribute("times", times);
        var next = found.next();
        model.addAttribute("links", links(asked));
        model.addAttribute(
                "older",
                next == null
                        ? null
                        : links(asked).with("before", Long.toString(next)).first());
        model.addAttribute("later", asked.before() != null);
        return "audit";
    }

    private static ListLinks links(EventsAsked asked) {
        return ListLinks.to("/audit")
                .with("kind", asked.kind())
                .with("stream", asked.stream())
                .with("actor", asked.actor())
                .with("article", asked.article())
                .with("from", asked.from())
                .with("until", asked.until());
    }

    @GetMapping("/audit/{stream}")
    String stream(@PathVariable String stream, AsAsked at, Model model) {
        var seen = streams.stream(stream, at);
        model.addAttribute("viewer", desk.viewerAsking("audit"));
        model.addAttribute("seen", seen);
        model.addAttribute("times", ScreenTimes.of(at, seen.asOf()));
        model.addAttribute("links", ListLinks.to("/audit/" + stream));
        return "stream";
    }
}
