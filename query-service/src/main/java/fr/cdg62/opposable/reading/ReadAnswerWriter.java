package fr.cdg62.opposable.reading;

import fr.cdg62.opposable.kernel.json.ProductJson;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes the answers of the read API in the product's one JSON form, and nothing else. */
final class ReadAnswerWriter extends AbstractHttpMessageConverter<ReadAnswer> {

    ReadAnswerWriter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return ReadAnswer.class.isAssignableFrom(type);
    }

    @Override
    protected ReadAnswer readInternal(Class<? extends ReadAnswer> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("an answer is not read here", input);
    }

    @Override
    protected void writeInternal(ReadAnswer answer, HttpOutputMessage output) throws IOException {
        output.getBody().write(ProductJson.mapper().writeValueAsBytes(answer));
    }
}
