package it.categories;

import org.junit.Test;

public class OtherInheritedCategoryTest extends FastContract {

    @Test
    public void ofItsOwn() {}
}
