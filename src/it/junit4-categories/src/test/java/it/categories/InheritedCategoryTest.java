package it.categories;

import org.junit.Test;

public class InheritedCategoryTest extends FastContract {

    @Test
    public void ofItsOwn() {}
}
