package it.suitexml.groups;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.BeforeClass;
import org.testng.annotations.Parameters;
import org.testng.annotations.Test;

@Test(groups = "fast")
public class ParameterFromSuite {

    private String place;

    @BeforeClass(alwaysRun = true)
    @Parameters("place")
    public void moveTo(String place) {
        this.place = place;
    }

    public void isInThePlaceOfTheSuite() {
        assertEquals(place, "harbour");
    }

    public void isStillThere() {
        assertEquals(place, "harbour");
    }
}
