package fr.cdg62.opposable.reading;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches the web server to write the answers of the read API. */
@Configuration(proxyBeanMethods = false)
public class ReadWeb implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new ReadAnswerWriter());
    }
}
