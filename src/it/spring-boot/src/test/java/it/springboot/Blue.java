package it.springboot;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "colour=blue")
@Retention(RetentionPolicy.RUNTIME)
@interface Blue {}
