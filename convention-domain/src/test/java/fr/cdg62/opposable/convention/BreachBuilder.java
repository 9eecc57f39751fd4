package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.day;

import fr.cdg62.opposable.convention.api.BreachCured;
import fr.cdg62.opposable.convention.api.BreachRecorded;
import fr.cdg62.opposable.convention.api.CureBreach;
import fr.cdg62.opposable.convention.api.FormalNoticeServed;
import fr.cdg62.opposable.convention.api.RecordBreach;
import fr.cdg62.opposable.convention.api.ServeFormalNotice;
import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.BreachedCommitment;
import fr.cdg62.opposable.convention.value.FormalNoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words in which scenarios speak of breaches and formal notices. Recorded on 1 December 2025 unless they say otherwise. */
final class BreachBuilder {

    static final BreachId MEANS = new BreachId("breach-means");
    static final BreachId CERTIFICATE = new BreachId("breach-certificate");
    static final BreachId TRAINING = new BreachId("breach-training");
    static final FormalNoticeId NOTICE = new FormalNoticeId("formal-notice-1");
    static final Sha256 LETTER = Sha256.of("a letter");

    private BreachBuilder() {}

    /** The commune gave no means. */
    static RecordBreach means(String observedOn) {
        return breach(MEANS, Party.COLLECTIVITY, observedOn, BreachedCommitment.C2);
    }

    /** The commune let its certificate end. */
    static RecordBreach certificate(String observedOn) {
        return breach(CERTIFICATE, Party.COLLECTIVITY, observedOn, BreachedCommitment.C3);
    }

    /** The centre trained nobody. */
    static RecordBreach training(String observedOn) {
        return breach(TRAINING, Party.CDG, observedOn, BreachedCommitment.S7);
    }

    static RecordBreach breach(BreachId id, Party against, String observedOn, BreachedCommitment... cited) {
        return new RecordBreach(
                CONVENTION, id, against, Set.of(cited), day(observedOn), "Rien n'a été fait.", List.of(LETTER));
    }

    static RecordBreach unproved(String observedOn) {
        return new RecordBreach(
                CONVENTION,
                MEANS,
                Party.COLLECTIVITY,
                Set.of(BreachedCommitment.C2),
                day(observedOn),
                "Rien n'a été fait.",
                List.of());
    }

    static BreachRecorded onFile(RecordBreach command, String recordedOn) {
        return new BreachRecorded(
                CONVENTION,
                command.breachId(),
                command.against(),
                command.commitments(),
                command.observedOn(),
                command.description(),
                command.evidence(),
                day(recordedOn));
    }

    static CureBreach cure(BreachId id, String curedOn) {
        return new CureBreach(CONVENTION, id, day(curedOn), "Fait depuis.", List.of());
    }

    static BreachCured cured(BreachId id, String curedOn, String recordedOn) {
        return new BreachCured(CONVENTION, id, day(curedOn), "Fait depuis.", List.of(), day(recordedOn));
    }

    static ServeFormalNotice notice(Party by, String servedOn, BreachId... cited) {
        return noticeLeaving(null, by, servedOn, cited);
    }

    static ServeFormalNotice noticeLeaving(@Nullable Integer cureDays, Party by, String servedOn, BreachId... cited) {
        return new ServeFormalNotice(CONVENTION, NOTICE, by, together(cited), day(servedOn), cureDays, LETTER);
    }

    static FormalNoticeServed served(ServeFormalNotice command, int cureDays, String cureBy, String recordedOn) {
        return new FormalNoticeServed(
                CONVENTION,
                command.formalNoticeId(),
                command.by(),
                command.breaches(),
                command.servedOn(),
                cureDays,
                day(cureBy),
                command.document(),
                day(recordedOn));
    }

    private static Set<BreachId> together(BreachId... cited) {
        return Arrays.stream(cited).collect(Collectors.toSet());
    }
}
