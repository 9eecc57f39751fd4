package fr.cdg62.opposable.audit;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Hands the pages of the journal what they ask about proofs. */
@ControllerAdvice(assignableTypes = {AuditPage.class, KnowledgePages.class})
public class ProofsOnPages {

    private final ProofStates proofs;

    /** What those proofs say. */
    public ProofsOnPages(ProofStates proofs) {
        this.proofs = proofs;
    }

    @ModelAttribute("proofs")
    ProofStates proofs() {
        return proofs;
    }
}
