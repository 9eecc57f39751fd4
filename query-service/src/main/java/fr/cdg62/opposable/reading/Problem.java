package fr.cdg62.opposable.reading;

import org.jspecify.annotations.Nullable;

/**
 * Why a read is not answered (RFC 9457), in French.
 *
 * @param type a stable name of the kind of problem
 * @param code the stable code
 * @param article where the rule comes from, as a lawyer or the API's description would cite it
 * @param remedy what to do
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String article,
        String remedy) {}
