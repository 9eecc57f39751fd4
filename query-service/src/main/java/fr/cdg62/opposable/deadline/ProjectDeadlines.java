package fr.cdg62.opposable.deadline;

import fr.cdg62.opposable.board.ProjectLine;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import fr.cdg62.opposable.project.value.Certificate;
import fr.cdg62.opposable.project.value.CertificateWatch;
import fr.cdg62.opposable.project.value.MeansRequest;
import fr.cdg62.opposable.project.value.ProjectHousePolicy;
import fr.cdg62.opposable.projection.ViewDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The dates of one project: the ends of its certificates, the next relaunch, the answers awaited. */
record ProjectDeadlines(ViewDocument<ProjectLine> document, CollectivityFacts collectivity, LocalDate on) {

    private static final Article DUTIES = Article.of("convention, article 4");

    /** Every date, past or to come, in no order; none once the convention is over. */
    Stream<Deadline> all() {
        var facts = document.view().progress().facts();
        return facts.span().isOverOn(on)
                ? Stream.empty()
                : Stream.of(ofCertificates(), ofRelaunch(), ofMeans()).flatMap(found -> found);
    }

    private Stream<Deadline> ofCertificates() {
        return certificates().stream().filter(this::isTheLast).flatMap(certificate -> {
            var watch = new CertificateWatch(certificate, ProjectHousePolicy.current());
            var id = certificate.id().value();
            var last = deadline(DeadlineKind.CERTIFICATE_LAST_DAY, id, watch.lastDay());
            return Stream.concat(
                    Stream.of(last),
                    watch.warnings().stream()
                            .map(warning -> deadline(
                                    DeadlineKind.CERTIFICATE_WATCH,
                                    id + "-" + warning.facts().get("days before"),
                                    warning)));
        });
    }

    /** No other certificate of that use takes over the day after: its end is the one to think of. */
    private boolean isTheLast(Certificate certificate) {
        var after = certificate.lastDay().plusDays(1);
        return certificates().stream()
                .noneMatch(other -> other.use() == certificate.use()
                        && !other.id().equals(certificate.id())
                        && other.isValidOn(after));
    }

    private List<Certificate> certificates() {
        return document.view().progress().facts().duties().certificates();
    }

    private Stream<Deadline> ofRelaunch() {
        var progress = document.view().progress();
        return progress.blockOn(on).stream()
                .flatMap(block -> progress.nextRelaunchOn(on).stream()
                        .map(day -> deadline(
                                DeadlineKind.RELAUNCH,
                                "",
                                new ReasonedDate(
                                        day,
                                        "RELAUNCH_PLANNED",
                                        DUTIES,
                                        Map.of(
                                                "cause", block.blocked().cause().name(),
                                                "blocked on",
                                                        block.blocked()
                                                                .blockedOn()
                                                                .toString()),
                                        List.of("BLOCK_LIFTED")))));
    }

    private Stream<Deadline> ofMeans() {
        return document.view().progress().facts().duties().requests().stream()
                .filter(request -> !request.requestedOn().isAfter(on) && isOpen(request))
                .map(request -> deadline(
                        DeadlineKind.MEANS_ANSWER,
                        request.id().value(),
                        new ReasonedDate(
                                request.answerBy(),
                                "MEANS_ANSWER_AWAITED",
                                DUTIES,
                                Map.of("requested on", request.requestedOn().toString()),
                                List.of("MEANS_ANSWERED"))));
    }

    private boolean isOpen(MeansRequest request) {
        return request.answeredOn() == null || request.answeredOn().isAfter(on);
    }

    private Deadline deadline(DeadlineKind kind, String of, ReasonedDate reasoned) {
        var line = document.view();
        return new Deadline(
                line.id().value() + "/" + kind + (of.isEmpty() ? "" : "-" + of),
                line.id().convention(),
                line.id().value(),
                collectivity,
                kind,
                null,
                null,
                reasoned,
                false,
                document.knownAt(),
                line.version());
    }
}
