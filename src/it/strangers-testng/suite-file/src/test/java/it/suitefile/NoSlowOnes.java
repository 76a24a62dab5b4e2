package it.suitefile;

import java.util.List;
import org.testng.IMethodSelector;
import org.testng.IMethodSelectorContext;
import org.testng.ITestNGMethod;

public class NoSlowOnes implements IMethodSelector {
    @Override
    public boolean includeMethod(IMethodSelectorContext context, ITestNGMethod method, boolean isTestMethod) {
        return !method.getMethodName().startsWith("slow");
    }

    @Override
    public void setTestMethods(List<ITestNGMethod> methods) {}
}
