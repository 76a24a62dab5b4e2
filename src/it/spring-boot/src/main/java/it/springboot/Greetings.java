package it.springboot;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class Greetings {

    @Bean
    String greeting() {
        return "Hello";
    }
}
