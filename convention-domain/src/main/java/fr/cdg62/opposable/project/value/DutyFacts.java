package fr.cdg62.opposable.project.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the collectivity has fulfilled of its four duties.
 *
 * @param prefecture its tie with the prefecture
 * @param requests the means it was asked for
 * @param certificates those it acquired
 * @param signedElectronicallyFrom the day of the first circuit with an electronic signature, or null
 */
public record DutyFacts(
        PrefectureLink prefecture,
        List<MeansRequest> requests,
        List<Certificate> certificates,
        @Nullable LocalDate signedElectronicallyFrom) {

    public DutyFacts {
        requests = List.copyOf(requests);
        certificates = List.copyOf(certificates);
    }

    static DutyFacts none() {
        return new DutyFacts(PrefectureLink.none(), List.of(), List.of(), null);
    }

    /** Whether a circuit asks for an electronic signature by that day. */
    public boolean signsElectronicallyOn(LocalDate day) {
        return signedElectronicallyFrom != null && !day.isBefore(signedElectronicallyFrom);
    }

    /** The certificate of that use that is valid that day, the oldest first, if there is one. */
    public Optional<Certificate> validOn(CertificateUse use, LocalDate day) {
        return certificates.stream()
                .filter(one -> one.use() == use && one.isValidOn(day))
                .min(Comparator.comparing(Certificate::validFrom));
    }

    /** The last day of the last certificate of that use that was valid before that day, if there was one. */
    public Optional<LocalDate> lapsedBefore(CertificateUse use, LocalDate day) {
        return certificates.stream()
                .filter(one -> one.use() == use && !one.validFrom().isAfter(day))
                .map(Certificate::lastDay)
                .filter(last -> last.isBefore(day))
                .max(Comparator.naturalOrder());
    }

    DutyFacts with(PrefectureLink link) {
        return new DutyFacts(link, requests, certificates, signedElectronicallyFrom);
    }

    DutyFacts with(MeansRequest request) {
        var others = requests.stream().filter(one -> !one.id().equals(request.id()));
        return new DutyFacts(
                prefecture, Stream.concat(others, Stream.of(request)).toList(), certificates, signedElectronicallyFrom);
    }

    DutyFacts with(Certificate certificate) {
        var others = certificates.stream().filter(one -> !one.id().equals(certificate.id()));
        return new DutyFacts(
                prefecture,
                requests,
                Stream.concat(others, Stream.of(certificate)).toList(),
                signedElectronicallyFrom);
    }

    DutyFacts signingFrom(LocalDate day) {
        var first = signedElectronicallyFrom;
        return new DutyFacts(prefecture, requests, certificates, first == null || day.isBefore(first) ? day : first);
    }
}
